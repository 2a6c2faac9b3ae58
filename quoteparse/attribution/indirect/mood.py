"""A clause in the mood of reported speech: *Er sagte, die Lage sei ernst*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...model import Segment
from ...words.classes import BOUNDARY, IMPERSONAL, PRONOUN, QUOTATION, pattern
from ...words.clauses import Cue, can_speak, subject_after, verb_in
from ...words.text import Words
from ..governing import cue_subject
from ..place import Place, make
from ..reading import Reading
from .clause import NO_MARKS, Reported, asserts, clause_from, verb_groups

_TO_COMMA = pattern("<!predicate+boundary>{0,12} <comma> (?!<says+subord+that+relative>)")


def indirect_mood(reading: Reading) -> Iterator[Reported]:
    """A clause in the mood of reported speech.

    *Er sagte, die Lage sei ernst*; *Die Lage sei ernst, sagte er*: the verb's     mood stands for the conjunction.

    >>> from .clause import contents
    >>> contents(indirect_mood, "Der Minister sagte, die Lage sei ernst.", "de")
    ['die Lage sei ernst']
    >>> contents(indirect_mood, "Der Minister sagte, die Lage ist ernst.", "de")
    []
    """
    words = reading.words
    for match in verb_groups(words) if words.lexicon.reported else ():
        if not asserts(words, match.start(), match.end()):
            continue
        start, end = reading.sentences.around(match.start())
        place = Place(words, match.start(), start, end, NO_MARKS)
        content, subject = _reported_before(words, start, match.start()), subject_after(words, match.end(), end)
        if content is None:
            cue = Cue(match.start(), match.end(), verb_in(words, *match.span()), None)
            content = _reported_behind(words, match.end(), end)
            subject = cue_subject(replace(place, index=end - 1), (), cue) if content else None
        if content and subject and can_speak(words, subject):
            yield content, make(place, "indirect_mood", 0.75, match.span(), subject)


def _reported_behind(words: Words, index: int, end: int) -> Segment | None:
    """What follows the comma behind a cue, if its own clause has a reported verb that does not close it."""
    comma = _TO_COMMA.match(words.classes, index, end)
    return clause_from(words, comma.end(), end) if comma and _is_reported(words, comma.end(), end) else None


def _reported_before(words: Words, start: int, index: int) -> Segment | None:
    """What stands before the comma and a cue that follows it, from the beginning of the sentence."""
    if words.classes[index - 1 : index] != "," or QUOTATION in words.classes[start:index]:
        return None
    segment = clause_from(words, start, index - 1)
    whole = segment and segment.end == words.ends[index - 2] and _is_reported(words, start, index)
    return segment if whole else None


def _is_reported(words: Words, start: int, end: int) -> bool:
    """Tell whether the first clause of a stretch has a verb in the mood of reported speech, in the second place."""
    for index in range(start + 1, end):
        if words.classes[index] in BOUNDARY:
            return False
        if words.lowers[index] in words.lexicon.reported:
            closes = words.classes[index + 1 : index + 2] in (",", ".", "|", "")
            return words.classes[start] in PRONOUN + IMPERSONAL or not closes
    return False
