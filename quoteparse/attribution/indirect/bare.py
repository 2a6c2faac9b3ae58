"""A clause behind its verb without a conjunction: *He said the plan would fail*."""

from __future__ import annotations

from collections.abc import Iterator

from ...words.classes import COMMA, PREP, QUOTATION, SUBORD, pattern
from ...words.clauses import Cue, can_speak, verb_in
from ...words.text import Words
from ..governing import cue_subject
from ..place import Place, make
from ..reading import Reading
from .clause import NO_MARKS, Reported, asserts, clause_from, is_noun, is_told, is_verb, verb_groups

_OPENED = pattern(
    "(?:^ | <comma+semicolon+colon+open+dash>) <coord>? <subord+that+relative> "
    "<!comma+semicolon+colon+open+close+dash>* $ | <relative> $"
)


def indirect_bare(reading: Reading) -> Iterator[Reported]:
    """A clause without a conjunction.

    *He said the plan would fail*: in some languages a clause follows a verb of speech without a conjunction.

    >>> from .clause import contents
    >>> contents(indirect_bare, "The mayor said the bridge would open in June.", "en")
    ['the bridge would open in June']
    >>> contents(indirect_bare, "The mayor said the usual things about bridges.", "en")
    []
    """
    words = reading.words
    for match in verb_groups(words) if words.lexicon.bare else ():
        verb = verb_in(words, *match.span())
        lemma = words.lexicon.verbs.get(words.lowers[verb], ("", ""))[0]
        start, end = reading.sentences.around(match.start())
        clause = lemma in words.lexicon.bare and _is_clause(words, match.end(), end, lemma)
        if not clause or not asserts(words, *match.span()) or is_noun(words, match.start()):
            continue
        apart = words.classes[match.start() - 1] == COMMA
        if QUOTATION in words.classes[start : match.start()] and words.classes[match.end()] in SUBORD + PREP:
            continue
        if _OPENED.search(words.classes[start : match.start()]) or words.classes[match.start() - 1] == QUOTATION:
            continue
        place = Place(words, match.end(), start, end, NO_MARKS)
        subject = cue_subject(place, (), Cue(*match.span(), verb, None))
        if apart and (not subject or subject.end > match.start() or is_told(words, start, match.start())):
            continue
        content = clause_from(words, pattern("<adverb>* <comma>?").match(words.classes, match.end()).end(), end)  # type: ignore[union-attr]
        if content and subject and subject.end <= match.start() and can_speak(words, subject):
            yield content, make(place, "indirect_bare", 0.7, match.span(), subject)


_CLAUSE = pattern(
    "<adverb>{0,2} (?:<subject> <clitic>{0,2} <predicate+modal+verb> | <det>? "
    "<noun>{1,5} (?:<link>{1,2} <det>? <noun>{1,3}){0,2} <clitic>{0,2} <aux+passive+modal>)"
)
_BEGINS = pattern("<adverb>{0,2} <comma>? <det+noun+subject+subord+prep+link>")
_LONGEST_BEGINNING = 25
"""Words in which a clause shows its verb."""


def _is_clause(words: Words, start: int, end: int, lemma: str) -> bool:
    """Tell whether a clause begins behind a verb of speech: a verb follows before its sentence ends."""
    if _CLAUSE.match(words.classes, start, end):
        return True
    if words.lowers[start : start + 1] and words.lowers[start] in words.lexicon.bare_objects:
        return False
    if lemma not in words.lexicon.bare_only or not _BEGINS.match(words.classes, start, end):
        return False
    stop = min(end, start + _LONGEST_BEGINNING)
    return any(is_verb(words, index) for index in range(start + 1, stop))
