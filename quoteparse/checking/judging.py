"""The verdict on one quotation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ..lang import load_pack
from ..linking.comparable import Word, words
from ..linking.rules import denies
from ..model import Document, Quotation
from .compare import Match, Side, differences, match
from .finding import GRAVE, Difference, Finding, Verdict
from .sources import Sources
from .speakers import contradict

_FOUND = 0.6
"""Share of the words that a source must have in this order."""
_CLAIM = 0.5
_SLACK, _ELLIPSIS_SLACK = 12, 150
"""Words around a place; where the text marks that it left words out, or puts others between its parts, more."""
_RANK: dict[Verdict, int] = {
    "verbatim": 0,
    "typography": 1,
    "cut": 2,
    "edited": 3,
    "translated": 4,
    "other speaker": 5,
    "not found": 6,
}
_CLAUSE_ENDS = '.,;:!?()«»“”"\n–—'


class Judged(NamedTuple):
    """A finding, and how good it is against others of the same quotation."""

    finding: Finding
    rank: tuple[int, bool, int, float]
    """The best is the least: found in most of its words, by a fifth; not grave; in the least changed form."""


def judge(said: Quotation, text: str, language: str | None, sources: Sources) -> Finding:
    """Return the best that the sources have of a quotation: who said it counts before how."""
    own = _content(said, text)
    ours = Side(own, words(own), said.start)
    marked = len(said.content_spans) > 1 or any(mark in own for mark in ("…", "...", "(. . .)"))
    places = sources.places([word.form for word in ours.words], _ELLIPSIS_SLACK if marked else _SLACK)
    judged = [_judged(said, ours, match(ours.words, place, sources), language, sources) for place in places]
    if not judged:
        return _not_found(said)
    return min(judged, key=lambda one: one.rank).finding


def _content(said: Quotation, text: str) -> str:
    """The text from the first to the last character of a quotation, an incise blanked."""
    content = list(text[said.start : said.end])
    for (_, end), (start, _) in pairwise(said.content_spans):
        content[end - said.start : start - said.start] = " " * (start - end)
    return "".join(content)


def _in_incise(one: Difference, there: Quotation | None) -> bool:
    """Whether what was left out is an incise of the source: *, a-t-il dit,* and no words of the quotation."""
    if there is None or one.change in ("words", "put in") or one.ours:
        return False
    spans = there.content_spans
    return any(end <= one.source_start and one.source_end <= start for (_, end), (start, _) in pairwise(spans))


def _judged(said: Quotation, ours: Side, found: Match, language: str | None, sources: Sources) -> Judged:
    if not found.blocks:
        return Judged(_not_found(said), (9, True, 9, 0.0))
    document = sources.documents[found.place.source]
    around = sources.words[found.place.source]
    theirs = Side(document.text, around[found.place.first : found.place.last], 0)
    start = theirs.words[found.blocks[0].second].start
    last = found.blocks[-1]
    end = theirs.words[last.second + last.size - 1].end
    there = sources.quotation_at(found.place.source, start, end)
    told = differences(ours, theirs, found, language, sources)
    changed = [one for one in told if not _in_incise(one, there)]
    changed += _left_context(found, ours, around, document.text, language)
    verdict = _verdict(said, ours, found, changed, _without_incise(there, document.text, start, end))
    if verdict != "not found" and there is not None and contradict(said, there, document):
        verdict = "other speaker"
        who = Difference(
            "speaker", said.speaker or "", there.speaker or "", said.start, said.end, there.start, there.end
        )
        changed = [who, *changed]
    finding = _finding(said, verdict, found, changed, document, (start, end), there)
    return Judged(finding, (_fifths_missing(finding), finding.grave, _RANK[verdict], -found.share))


def _fifths_missing(finding: Finding) -> int:
    return 8 if finding.verdict == "not found" else 5 - round(finding.likeness * 5)


def _verdict(said: Quotation, ours: Side, found: Match, changed: Sequence[Difference], theirs: str) -> Verdict:
    if found.share < (_CLAIM if said.kind == "indirect" else _FOUND) or not _runs(found):
        return "not found"
    if not changed:
        mine = ours.text[ours.words[0].start : ours.words[-1].end]
        if mine == theirs:
            return "verbatim"
        return "typography" if _letters(mine) == _letters(theirs) else "edited"
    if all(one.change == "left out" or not one.ours for one in changed):
        return "cut"
    return "edited"


def _without_incise(there: Quotation | None, text: str, start: int, end: int) -> str:
    if there is None or not there.start <= start <= end <= there.end:
        return text[start:end]
    return _content(there, text)[start - there.start : end - there.start]


def _runs(found: Match) -> bool:
    """Whether two words at least follow each other, where the quotation has two."""
    return max(block.size for block in found.blocks) > 1 or found.share == 1.0


def _letters(text: str) -> str:
    """A text without marks, spaces and capitals: what typography may change. Accents are letters."""
    return "".join(one for one in text.casefold() if one.isalnum())


def _left_context(
    found: Match, ours: Side, around: Sequence[Word], text: str, language: str | None
) -> list[Difference]:
    """A negation right before the quotation in the clause of its source, which was left behind: *pas | ouvert*."""
    first = found.place.first + found.blocks[0].second
    if found.blocks[0].first or not ours.words:
        return []
    left: list[Word] = []
    for number in range(first - 1, max(-1, first - 3), -1):
        if any(mark in _CLAUSE_ENDS for mark in text[around[number].end : around[number + 1].start]):
            break
        left.insert(0, around[number])
        if not _is_conjunction(around[number], language):
            break
    if not denies(left, language):
        return []
    at = ours.words[0].start + ours.at
    start, end = left[0].start, left[-1].end
    return [Difference("negation", "", text[start:end], at, at, start, end)]


def _is_conjunction(word: Word, language: str | None) -> bool:
    pack = load_pack(language)
    return bool(pack and word.form in pack.speech.conjunctions.split())


def _finding(
    said: Quotation,
    verdict: Verdict,
    found: Match,
    changed: Sequence[Difference],
    document: Document,
    span: tuple[int, int],
    there: Quotation | None,
) -> Finding:
    claim = said.kind == "indirect"
    missing = verdict == "not found"
    grave = verdict == "other speaker" or (missing and not claim)
    grave = grave or (not missing and any(one.change in GRAVE for one in changed))
    return replace(
        _not_found(said),
        verdict=verdict,
        grave=grave,
        source_id=document.id,
        source_text=document.text[span[0] : span[1]],
        source_start=span[0],
        source_end=span[1],
        source_speaker=there.speaker if there else None,
        source_date=(there.date if there else None) or document.published,
        source_outlet=document.site,
        likeness=round(found.share, 3),
        differences=() if missing else tuple(changed),
    )


def _not_found(said: Quotation) -> Finding:
    grave = said.kind != "indirect"
    nothing = (None,) * 7
    return Finding("not found", grave, said.kind, said.text, said.start, said.end, said.speaker, *nothing, 0.0)
