"""What somebody told, behind a clause that says so: *Wie die Polizei mitteilte, brannte das Lager aus*."""

from __future__ import annotations

from collections.abc import Iterator

from ...words.classes import COMMA, OBJECT, PREDICATE, QUOTATION
from ...words.clauses import Cue, Phrase, can_speak, noun_phrases, subject_after, verb_in
from ...words.text import Words
from ..place import Place, make
from ..reading import Reading
from .clause import NO_MARKS, Reported, asserts, clause_from, verb_groups

_FARTHEST = 14
"""Words of the clause that says who told it."""


def indirect_as_told(reading: Reading) -> Iterator[Reported]:
    """A sentence that opens with *as … said* and a comma.

    >>> from .clause import contents
    >>> contents(indirect_as_told, "Wie die Feuerwehr mitteilte, brannte das Lager völlig aus.", "de")
    ['brannte das Lager völlig aus']
    >>> contents(indirect_as_told, "Wie im Vorjahr, brannte das Lager völlig aus.", "de")
    []
    """
    words = reading.words
    for match in verb_groups(words) if words.lexicon.as_told else ():
        start, end = reading.sentences.around(match.start())
        if match.start() - start > _FARTHEST or words.lowers[start : start + 1] == []:
            continue
        if words.lowers[start] not in words.lexicon.as_told or not asserts(words, *match.span()):
            continue
        comma = words.classes.find(COMMA, match.end(), min(end, match.end() + _FARTHEST))
        subject = _teller(words, start + 1, match.span(), comma)
        if comma < 0 or subject is None or QUOTATION in words.classes[start:end] or not can_speak(words, subject):
            continue
        content = clause_from(words, comma + 1, end)
        if content:
            cue = Cue(*match.span(), verb_in(words, *match.span()), None)
            place = Place(words, comma + 1, start, end, NO_MARKS)
            yield content, make(place, "indirect_as_told", 0.75, (cue.start, cue.end), subject)


def _teller(words: Words, start: int, verb: tuple[int, int], comma: int) -> Phrase | None:
    """Return who told it: between the opening word and the verb, or behind the verb."""
    before = words.classes[start : verb[0]].lstrip(OBJECT)
    if not before:
        return subject_after(words, verb[1], comma) if comma > verb[1] else None
    if not set(PREDICATE).isdisjoint(before) or COMMA in before:
        return None
    phrases = noun_phrases(words, start, verb[0])
    return phrases[0] if phrases else None
