"""Who answers in an interview: the name before the answer, else the person of whom its introduction speaks most."""

from __future__ import annotations

from ..model import Attribution, Segment
from ..records import replace
from ..words.classes import pattern
from ..words.clauses import Phrase
from .place import make
from .reading import Cues, Reading
from .topics import under_topics

_LABEL = pattern("(<title>? <name> <name+part>{0,4}) <open+handle+name+close+colon+dash>{1,4} $")


def answered(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """An answer is the interviewee's: him whom its label names, else who answered first.

    >>> from .reading import asked
    >>> answered(*asked("« Nous restons », dit Awa."))
    """
    segments = reading.segments
    if "answer" not in segments[number].flags:
        return make(reading.place(number), "answered", 0.9, None, None) if number in unmarked_answers(reading) else None
    place = reading.place(number)
    named = _label(reading, place.index)
    if named:
        return make(place, "answered", 0.95, None, named)
    first = next(n for n, segment in enumerate(segments) if "answer" in segment.flags)
    if first < number and cues[first]:
        return replace(make(place, "answered", 0.95, None, None), same_as=first)
    return make(place, "answered", 0.95, None, None)


_FEWEST = 2
"""Questions by which a text is an interview: in all ten training articles with as many, one person answers them all."""


def unmarked_answers(reading: Reading) -> frozenset[int]:
    """Return the answers of an interview whose questions are unmarked: quotations that are paragraphs of their own,
    from the first one behind a question on; or those that stand below topics.

    >>> from .reading import read_marked
    >>> sorted(unmarked_answers(read_marked("Et le match ?\\n« Oui. »\\nEt le banc ?\\n« Non. »")))
    [0, 1]
    """
    if reading.answers is None:
        marked = any("answer" in segment.flags for segment in reading.segments)
        alone = [n for n, s in enumerate(reading.segments) if not marked and _is_alone(reading, s)]
        asked = [n for n in alone if _is_asked(reading, reading.segments[n])]
        known = [n for n in alone if n >= asked[0]] if len(asked) >= _FEWEST else []
        reading.answers = frozenset(known) if known or marked else under_topics(reading)
    return reading.answers


_BESIDE = 8
"""Characters beside a quotation in which a line break or a question mark is looked for."""
_STOPS = " .\u00a0"


def _is_alone(reading: Reading, segment: Segment) -> bool:
    text = reading.words.text
    before = text[max(0, segment.outer_start - _BESIDE) : segment.outer_start]
    behind = text[segment.outer_end : segment.outer_end + _BESIDE]
    return not before.rpartition("\n")[2].strip() and not behind.partition("\n")[0].strip(_STOPS)


def _is_asked(reading: Reading, segment: Segment) -> bool:
    return reading.words.text[max(0, segment.outer_start - _BESIDE) : segment.outer_start].rstrip().endswith("?")


def _label(reading: Reading, index: int) -> Phrase | None:
    """The name right before an answer; letters and initials name nobody."""
    words = reading.words
    match = _LABEL.search(words.classes, max(0, index - 10), index)
    if not match or len(words.string(*match.span(1))) < 4:
        return None
    return Phrase(*match.span(1))
