"""What is told of a marked segment beside the evidence: its place, its neighbours, its form, and what else is marked.

A fact is a name, such as "place:last"; ``weights.tsv`` tells what each weighs. None holds a word of any text, so that
one table serves all languages.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..words.classes import (
    ADVERB,
    AUX,
    BREAK,
    COLON,
    COMMA,
    COORD,
    DET,
    FIRST,
    INFINITIVE,
    MODAL,
    NEGATION,
    PASSIVE,
    PREDICATE,
    PREP,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    REPORTS,
    SEMICOLON,
    STOP,
    SUBORD,
    THAT,
    VERB,
    WORD,
)
from .case import Case, strength
from .decision import BY_HAND
from .fragments import elsewhere
from .links import is_title

_STRENGTHS, _WORDS = (0, 0.35, 0.5, 0.65, 0.75, 0.85), (1, 2, 3, 5, 9)
_SURE, _SHORT, _LONG_LINE = 0.75, 4, 150
"""Strength from which somebody surely speaks; words of a short content; characters of a line that are looked at."""
_WINDOW, _LONGEST, _MOOD = 30, 400, 15
"""Segments looked at before and behind one; characters of those that are compared; words around one whose mood is
looked at."""
_TAIL = 12
"""Titles that can follow an article."""
_SHARED = 0.6
"""Share of the longer words of a segment that another one has too."""
_FORMS = {
    "predicate": PREDICATE,
    "pronoun": PRONOUN,
    "first": FIRST,
    "verb": VERB,
    "negation": NEGATION,
    "infinitive": INFINITIVE,
    "adverb": ADVERB,
    "det": DET,
    "prep": PREP,
    "that": THAT,
}
_GAPS = (0, 1, 2, 4, 7, 12, 20)
"""Words between a segment and its cue."""
_BETWEEN = {
    "quotation": frozenset(QUOTATION),
    "comma": frozenset(COMMA),
    "verb": frozenset(REPORTS + AUX + PASSIVE + MODAL + VERB + INFINITIVE),
    "that": frozenset(THAT),
    "relative": frozenset(RELATIVE),
    "subord": frozenset(SUBORD),
    "stop": frozenset(STOP),
    "prep": frozenset(PREP),
    "coord": frozenset(COORD),
}
_CLAUSES = COMMA + THAT + RELATIVE + SUBORD + QUOTATION + COLON + SEMICOLON
"""What parts clauses."""
_ENDS = " .,!?…"
_MARKS = {"‘": "'", "‚": "'", "’": "'"}


@dataclass(frozen=True, slots=True)
class Marked:
    """All segments of a stretch of text, as each of them is compared with the others."""

    title: int
    """Where the first line ends."""
    starts: list[int]
    bare: list[str]
    """What stands between the marks, in lower case and without a stop."""
    words: list[frozenset[str]]
    """Its longer words."""
    same: dict[str, list[int]]
    """Where the same content stands."""
    lines: Counter[int]
    """How many stand in the line that begins at an offset."""
    sure: int
    """How many somebody surely says."""


def beside_each_other(cases: Sequence[Case]) -> list[Case]:
    """Return the cases of a stretch, each knowing all of them.

    >>> from .case import example_case
    >>> (case,) = beside_each_other([example_case("« oui »")])
    >>> case.marked.bare
    ['oui']
    """
    bare = [case.content[:_LONGEST].lower().strip(_ENDS) for case in cases]
    same: defaultdict[str, list[int]] = defaultdict(list)
    for case, content in zip(cases, bare, strict=True):
        same[content].append(case.segment.start)
    text = cases[0].words.text if cases else ""
    title = text.find("\n")
    marked = Marked(
        title=title if title >= 0 else len(text),
        starts=[case.segment.start for case in cases],
        bare=bare,
        words=[frozenset([part.lower() for part in case.parts[:_LONGEST] if len(part) > 3]) for case in cases],
        same=same,
        lines=Counter(_line(case)[0] for case in cases),
        sure=sum(strength(case) >= _SURE for case in cases),
    )
    for case in cases:
        case.marked = marked
    return list(cases)


def facts(case: Case, by_hand: Iterable[tuple[str, float]] = ()) -> set[str]:
    """Return what is told of a segment; ``by_hand`` is what the pieces of evidence weigh, for which hit and which miss
    too often was seen.

    >>> from .case import example_case
    >>> told = facts(example_case("Elle a dit : « oui ».", 0.85), [("length", -0.7), ("term", 0.0)])
    >>> "strength:0.85" in told, "place:last" in told, "hand:length-" in told
    (True, True, True)
    """
    fired = (f"{BY_HAND}{name}{'+' if weight > 0 else '-'}" for name, weight in by_hand if weight)
    said = *_cue(case), *_way_to_cue(case)
    return {"bias", *fired, *said, *_capitals(case), *_neighbours(case), *_place(case), *_form(case), *_others(case)}


@lru_cache(1024)
def _step(value: float, steps: tuple[float, ...]) -> str:
    return next((f"{step:g}" for step in steps if value <= step), "more")


def _cue(case: Case) -> Iterator[str]:
    """What attribution says, and how many words there are."""
    least = _step(strength(case), _STRENGTHS)
    yield f"rule:{case.attribution.rule if case.attribution else 'none'}"
    yield f"strength:{least}"
    yield f"strength:{least}/words:{_step(case.count, _WORDS)}"


def _way_to_cue(case: Case) -> Iterator[str]:
    """On which side the cue stands, how far, and what stands between."""
    cue, words, segment = case.attribution and case.attribution.cue, case.words, case.segment
    if not cue or (cue[1] > segment.outer_start and cue[0] < segment.outer_end):
        yield "gap:inside" if cue else "gap:none"
        return
    if cue[1] <= segment.outer_start:
        side, between = "before", words.classes[bisect_right(words.starts, cue[1] - 1) : case.index]
    else:
        side, between = "behind", words.classes[case.index + 1 : bisect_right(words.starts, cue[0]) - 1]
    gap, size = f"gap:{side}{_step(len(between), _GAPS)}", "short" if case.count <= _SHORT else "long"
    yield gap
    yield f"{gap}/{size}"
    for name, classes in _BETWEEN.items():
        if not classes.isdisjoint(between):
            yield f"between:{side}-{name}/{size}"
    yield f"clauses:{side}{_step(sum(map(between.count, _CLAUSES)), (0, 1, 2, 3))}/{size}"


def _nouns(case: Case) -> str:
    """In a language whose nouns have capitals, capitals tell something else."""
    return "/nouns" if case.words.lexicon.capital_nouns else ""


def _first_letter(case: Case) -> str:
    letter = case.content[:1]
    return "upper" if letter.isupper() else "lower" if letter.islower() else "other"


def _capitals(case: Case) -> Iterator[str]:
    begins, parts = f"begins:{_first_letter(case)}{_nouns(case)}", case.parts[:12]
    high = sum([part[0].isupper() for part in parts])
    yield begins
    yield f"{begins}/words:{_step(case.count, _WORDS)}"
    yield f"capitals:{_step(round(4 * high / max(1, len(parts))), (0, 1, 2, 3))}{_nouns(case)}"


def _neighbours(case: Case) -> Iterator[str]:
    """The classes of the words right before and right behind."""
    before = case.words.classes[case.index - 1 : case.index] or BREAK
    behind = case.words.classes[case.index + 1 : case.index + 2] or BREAK
    yield f"before:{before}"
    yield f"before:{before}/{_first_letter(case)}{_nouns(case)}"
    yield f"behind:{behind}"


def _line(case: Case) -> tuple[int, int]:
    """The line in which a segment begins and that in which it ends."""
    text, segment = case.words.text, case.segment
    end = text.find("\n", segment.outer_end)
    return text.rfind("\n", 0, segment.outer_start) + 1, end if end >= 0 else len(text)


def _are_titles_to_the_end(text: str, start: int) -> bool:
    """Whether nothing but a few short lines without a stop follow: titles of other articles."""
    for _ in range(_TAIL):
        if start >= len(text):
            return True
        if not is_title(text, start):
            return False
        start = text.find("\n", start) + 1 or len(text)
    return False


def _place(case: Case) -> Iterator[str]:
    """Where in its line a segment stands, and what kind of line that is."""
    text, segment, (start, end) = case.words.text, case.segment, _line(case)
    head, tail = (
        text[start : segment.outer_start][:_LONG_LINE].strip(),
        text[segment.outer_end : end][:_LONG_LINE].strip(),
    )
    last = len(tail) < 2
    place = ("whole" if last else "first") if not head else "last" if last else "inside"
    yield f"place:{place}"
    if start == 0 and end < len(text):
        yield "title"
    if is_title(text, start):
        yield "heading"
        yield f"heading/{place}"
        yield f"heading/words:{_step(case.count, _WORDS)}"
        if start and _are_titles_to_the_end(text, end + 1):
            yield "in the tail"
    if case.marked:
        yield f"in line:{_step(case.marked.lines[start], (1, 2, 3, 5))}"


def _form(case: Case) -> Iterator[str]:
    """Which kinds of words the content has, how it opens and ends, and its marks."""
    short = "/short" if case.count <= _SHORT else ""
    for name, classes in _FORMS.items():
        if not case.classes.isdisjoint(classes):
            yield f"has {name}{short}"
    lexicon = case.words.lexicon
    if case.count <= 6 and case.parts:
        yield f"opens:{lexicon.classes.get(case.parts[0].lower(), WORD)}"
    yield f"ends:{case.content[-1:] if case.content[-1:] in '.!?…,:;' else 'word'}"
    yield f"mark:{_MARKS.get(case.segment.mark, case.segment.mark)}"
    around = case.words.lowers[max(0, case.index - _MOOD) : case.index + _MOOD]
    if lexicon.reported and not lexicon.reported.isdisjoint(around):
        yield "reported"
    text, segment = case.words.text, case.segment
    if "-" in (text[segment.outer_start - 1 : segment.outer_start], text[segment.outer_end : segment.outer_end + 1]):
        yield "hyphen"


def _others(case: Case) -> Iterator[str]:
    """What the other segments tell: the same words again, or inside a longer one, and whether people speak at all."""
    _, plain = elsewhere(case)
    if plain:
        yield f"again plain/{_first_letter(case)}{_nouns(case)}"
    if case.marked is None:
        return
    marked, number = case.marked, bisect_left(case.marked.starts, case.segment.start)
    bare = marked.bare[number]
    again = [start for start in marked.same[bare][:_WINDOW] if start != case.segment.start]
    if again:
        place = "title" if min(case.segment.start, *again) < marked.title else "body"
        yield f"again:{place}/{'once' if len(again) < 2 else 'often'}/{_first_letter(case)}{_nouns(case)}"
    near = [n for n in range(max(0, number - _WINDOW), min(len(marked.bare), number + _WINDOW + 1)) if n != number]
    if len(bare) > 3 and any(bare in marked.bare[n] for n in near if len(marked.bare[n]) > len(bare)):
        yield "echoed"
    words, least = marked.words[number], _SHARED * len(marked.words[number])
    long = [marked.words[n] for n in near if len(marked.words[n]) >= least] if case.count >= 2 and words else ()
    if any(len(words & others) >= least for others in long):
        yield "echoed words"
    yield from _told(marked, strength(case))


def _told(marked: Marked, found: float) -> Iterator[str]:
    """How many of the other segments somebody surely says."""
    others, sure = len(marked.starts) - 1, marked.sure - (found >= _SURE)
    if others < 2:
        return
    share = _step(round(10 * sure / others), (1, 3, 5, 7))
    yield f"told:{share}"
    yield f"told:{share}/strength:{'0' if not found else 'low' if found < 0.55 else 'high'}"
