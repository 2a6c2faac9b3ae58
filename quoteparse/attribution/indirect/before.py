"""A clause before its reporting verb: *The bridge will open in June, the mayor said*."""

from __future__ import annotations

from collections.abc import Iterator

from ...words.classes import COMMA, PREP, QUOTATION, SUBORD, pattern
from ...words.clauses import Phrase, can_speak, subject_after, verb_in
from ...words.text import Words
from ..place import Place, make
from ..reading import Reading
from .clause import LONGEST_SPEAKER, NO_MARKS, SENTENCE_ENDS, Reported, asserts, clause_from, is_told, verb_groups


def _is_whole(words: Words, start: int, comma: int) -> bool:
    """Tell whether a stretch is a clause that can stand alone: it has a verb, and no subordinator opens all of it."""
    alone = words.classes[start : start + 1] in (SUBORD, PREP) and COMMA not in words.classes[start:comma]
    return not alone and is_told(words, start, comma)


_SPEAKER_BEFORE = pattern(
    "<comma> <det>? <noun+part>{1,8} (?:<link+prep> <det>? <noun+part>{1,4}){0,2} $ | <comma> <pronoun> $"
)
_NAMED = pattern("<!predicate+modal+verb+quotation+semicolon+colon+stop+break>{0,25} (?=<stop+break> | $)")


def indirect_before(reading: Reading) -> Iterator[Reported]:
    """A clause before its reporting verb.

    *The bridge will open in June, the mayor said*; *Le pont rouvrira en juin, a annoncé la mairie*.

    >>> from .clause import contents
    >>> contents(indirect_before, "Le pont rouvrira en juin, a annoncé la mairie.")
    ['Le pont rouvrira en juin']
    >>> contents(indirect_before, "The bridge will open in June, Paul Mason said on Monday.", "en")
    ['The bridge will open in June']
    >>> contents(indirect_before, "In a letter to the council, Paul Mason said on Monday.", "en")
    []
    """
    words = reading.words
    yield from _inverted(reading)
    for match in verb_groups(words):
        if not asserts(words, *match.span()):
            continue
        start, end = reading.sentences.around(match.start())
        comma, subject = _parted(words, start, match.start(), match.end(), end)
        if comma is None or subject is None or not can_speak(words, subject):
            continue
        if not _is_whole(words, start, comma) or QUOTATION in words.classes[start:end]:
            continue
        segment = clause_from(words, start, comma)
        if segment and segment.end == words.ends[comma - 1]:
            place = Place(words, match.start(), start, end, NO_MARKS)
            yield segment, make(place, "indirect_before", 0.75, match.span(), subject)


def _inverted(reading: Reading) -> Iterator[Reported]:
    """*Le pont sera rouvert en mai, a-t-elle ajouté*."""
    words = reading.words
    for match in _INVERTED.finditer(words.classes):
        start, end = reading.sentences.around(match.start())
        told = "s" in words.flags(match.end() - 1) and words.hyphened(match.start(1))
        if not told or not SENTENCE_ENDS.match(words.classes, match.end(), end + 1):
            continue
        segment = clause_from(words, start, match.start() - 1) if _is_whole(words, start, match.start() - 1) else None
        if segment and segment.end == words.ends[match.start() - 2] and QUOTATION not in words.classes[start:end]:
            place = Place(words, match.start(), start, end, NO_MARKS)
            yield segment, make(place, "indirect_before", 0.75, match.span(), Phrase(*match.span(1)))


def _parted(words: Words, start: int, begin: int, stop: int, end: int) -> tuple[int | None, Phrase | None]:
    """Return the comma that parts what was said from a cue that closes its sentence, and who speaks."""
    if words.classes[begin - 1 : begin] == COMMA:
        if words.lexicon.bare and "o" in words.flags(verb_in(words, begin, stop)):
            return None, None  # Roy, who was there, accused her rival: whom is told behind the verb
        subject = subject_after(words, stop, end)
        closes = subject and _NAMED.match(words.classes, subject.end, end + 1)
        return (begin - 1, subject) if closes and subject and subject.start - stop <= _NEAR else (None, None)
    before = _SPEAKER_BEFORE.search(words.classes, max(start, begin - LONGEST_SPEAKER), begin)
    if not words.lexicon.bare or not before or not SENTENCE_ENDS.match(words.classes, stop, end + 1):
        return None, None
    return before.start(), Phrase(before.start() + 1, begin)


_INVERTED = pattern("(?<=<comma>) <aux> <object>? (<pronoun>) <clitic>{0,3} <participle+either>")
"""*a-t-elle ajouté*."""
_NEAR = 4
"""Words between a verb and the subject behind it."""
