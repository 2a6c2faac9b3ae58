"""A quotation beside a stretch of a source: what differs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..lang import load_pack
from ..linking.alignment import CommonRun, blocks
from ..linking.comparable import Word, forms
from ..linking.glosses import gloss
from ..linking.rules import denies
from .finding import Change, Difference
from .sources import SourcePlace, Sources

_FAR = 4
"""Words: a single matched word so far from the rest is an accident."""
_EDIT = 6
"""Words of a change in which a negation counts; more of them are a sentence left out."""


class Match(NamedTuple):
    """Where in a source a quotation stands, as far as it does."""

    place: SourcePlace
    blocks: tuple[CommonRun, ...]
    """Of the words of the quotation, and of those of the place."""
    share: float
    """Words that match, of those of the quotation."""


def match(ours: Sequence[Word], place: SourcePlace, sources: Sources) -> Match:
    """Align a quotation with a place of a source."""
    theirs = sources.forms(place)
    found = blocks([word.form for word in ours], theirs)
    while len(found) > 1 and found[0].size == 1 and found[1].second - found[0].second > _FAR:
        found = found[1:]
    while len(found) > 1 and found[-1].size == 1 and found[-1].second - found[-2].second - found[-2].size >= _FAR:
        found = found[:-1]
    found = _grown(found, [word.form for word in ours], theirs)
    return Match(place, tuple(found), sum(block.size for block in found) / max(1, len(ours)))


def _grown(found: list[CommonRun], ours: Sequence[str], theirs: Sequence[str]) -> list[CommonRun]:
    """The first run with the equal words before it, the last with those behind it: a longest common subsequence may
    have matched these elsewhere."""
    if not found:
        return found
    first, second, size = found[0]
    while first and second and ours[first - 1] == theirs[second - 1]:
        first, second, size = first - 1, second - 1, size + 1
    grown = [CommonRun(first, second, size), *found[1:]]
    first, second, size = grown[-1]
    while first + size < len(ours) and second + size < len(theirs) and ours[first + size] == theirs[second + size]:
        size += 1
    return [*grown[:-1], CommonRun(first, second, size)]


class Side(NamedTuple):
    """The words of one side and the text that they stand in."""

    text: str
    words: Sequence[Word]
    at: int
    """What is added to places in ``text``, to give places in the whole."""


def differences(ours: Side, theirs: Side, found: Match, language: str | None, sources: Sources) -> list[Difference]:
    """Return what differs between a quotation and its place: between the matched runs, and at both ends."""
    made = []
    i, j = 0, max(0, found.blocks[0].second - found.blocks[0].first) if found.blocks else 0
    for block in found.blocks:
        made += _difference(ours, theirs, (i, block.first), (j, block.second), language, sources)
        i, j = block.first + block.size, block.second + block.size
    behind = len(ours.words) - i
    return made + _difference(ours, theirs, (i, len(ours.words)), (j, j + behind), language, sources)


def _difference(
    ours: Side,
    theirs: Side,
    mine: tuple[int, int],
    yours: tuple[int, int],
    language: str | None,
    sources: Sources,
) -> list[Difference]:
    left, right = ours.words[slice(*mine)], theirs.words[slice(*yours)]
    if not left and not right:
        return []
    start, end = _stretch(ours, left, mine[0])
    source_start, source_end = _stretch(theirs, right, yours[0])
    mine_text = ours.text[start - ours.at : end - ours.at]
    change = change_of(left, right, language, sources)
    bracketed = change == "name" and _in_brackets(ours, left)
    return [
        Difference(
            "words" if bracketed else change,
            mine_text,
            theirs.text[source_start - theirs.at : source_end - theirs.at],
            start,
            end,
            source_start,
            source_end,
        )
    ]


def _stretch(side: Side, words: Sequence[Word], number: int) -> tuple[int, int]:
    """Where words stand in the whole; where there are none, the place between their neighbours."""
    if words:
        return words[0].start + side.at, words[-1].end + side.at
    place = side.words[number].start if number < len(side.words) else len(side.text)
    return place + side.at, place + side.at


def _in_brackets(side: Side, words: Sequence[Word]) -> bool:
    before = side.text[max(0, words[0].start - 1) : words[0].start]
    return bool(words) and before == "["


def change_of(left: Sequence[Word], right: Sequence[Word], language: str | None, sources: Sources) -> Change:
    """Return what a change is, the gravest first."""
    if _numbers(left, language) != _numbers(right, language):
        return "number"
    if max(len(left), len(right)) <= _EDIT and denies(left, language) != denies(right, language):
        return "negation"
    names = [_names(side, language, sources) for side in (left, right)]
    if all(names) and names[0] != names[1]:
        return "name"
    if not left:
        return "left out"
    return "words" if right else "put in"


def _numbers(side: Sequence[Word], language: str | None) -> set[str]:
    """The numbers of a stretch, in figures; *un* is an article before it is a number."""
    found = {word.form for word in side if word.form[0].isdigit()}
    told = {meaning for word in side for meaning in gloss(language, word.form) if meaning.isdigit() and meaning != "1"}
    return found | told


def _names(side: Sequence[Word], language: str | None, sources: Sources) -> set[str]:
    return {word.form for word in side if is_name(word, language, sources)}


def is_name(word: Word, language: str | None, sources: Sources) -> bool:
    """Tell a name: a capital within a sentence, or at its start where no source has the word in small letters."""
    if word.name:
        return not (_nouns_have_capitals(language) and word.form in sources.lower)
    return word.capital and word.form not in sources.lower and word.form not in _function_words(language)


def _nouns_have_capitals(language: str | None) -> bool:
    pack = load_pack(language)
    return bool(pack and pack.capital_nouns)


def _function_words(language: str | None) -> frozenset[str]:
    pack = load_pack(language)
    return frozenset(form for word in (pack.function_words if pack else ()) for form in forms(word))
