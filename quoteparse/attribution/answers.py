"""Who answers in an interview: the name before the answer, else the person of whom its introduction speaks most."""

from __future__ import annotations

from collections import Counter

from ..model import Attribution
from ..records import replace
from ..words.classes import pattern
from ..words.clauses import Phrase
from .place import make
from .reading import Cues, Reading

_LABEL = pattern("(<title>? <name> <name+part>{0,4}) <open+handle+name+close+colon+dash>{1,4} $")
_FULL_NAME = pattern("<name> <name+part>{1,3}")
_LONGEST_LEAD = 400
"""Words of an introduction."""


def answered(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """An answer is the interviewee's: him whom its label names, else who answered first.

    >>> from .reading import example
    >>> answered(*example("« Nous restons », dit Awa."))
    """
    segments = reading.segments
    if "answer" not in segments[number].flags:
        return None
    place = reading.place(number)
    named = _label(reading, place.index)
    if named:
        return make(place, "answered", 0.95, None, named)
    first = next(n for n, segment in enumerate(segments) if "answer" in segment.flags)
    if first < number and cues[first]:
        return replace(make(place, "answered", 0.95, None, None), same_as=first)
    return make(place, "answered", 0.95, None, _introduced(reading, reading.words.word_of[first]))


def _label(reading: Reading, index: int) -> Phrase | None:
    """The name right before an answer; letters and initials name nobody."""
    words = reading.words
    match = _LABEL.search(words.classes, max(0, index - 10), index)
    if not match or len(words.string(*match.span(1))) < 4:
        return None
    return Phrase(*match.span(1))


def _introduced(reading: Reading, stop: int) -> Phrase | None:
    """The full name before the first answer whose last word comes most often there."""
    words = reading.words
    names = list(_FULL_NAME.finditer(words.classes, max(0, stop - _LONGEST_LEAD), stop))
    if not names:
        return None
    count = Counter(words.lowers[max(0, stop - _LONGEST_LEAD) : stop])
    best = max(names, key=lambda m: (count[words.lowers[m.end() - 1]], -m.start()))
    return Phrase(*best.span())
