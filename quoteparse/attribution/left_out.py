"""Whom a verb cannot mean where it needs no subject: *afirmó que*, *disse que*."""

from __future__ import annotations

from ..model import Attribution
from ..people.person import features
from ..people.roles import head_of
from ..words.classes import (
    COORD,
    DOCUMENT,
    GROUP,
    HANDLE,
    INFINITIVE,
    LINK,
    MODAL,
    NAME,
    PHRASE,
    PREDICATE,
    PREP,
    WEAK,
    pattern,
)
from ..words.clauses import Phrase
from ..words.lexicon import given_names
from ..words.text import Words
from .reading import Reading
from .speakers import words_of

_TOLD = pattern("<adverb>{0,2} <that>")


def is_apposition(words: Words, start: int) -> bool:
    """*Anna Neri e Luca Roi, senatori della Lega, …*: where nouns stand with their articles, a role without one right
    behind a name and a comma tells more of the name.

    >>> from .reading import read_marked
    >>> words = read_marked("Anna Neri, sindaca di Roma, tace, la sindaca « no ».", "it").words
    >>> is_apposition(words, 3), is_apposition(words, 8)
    (True, False)
    """
    apposed = _APPOSED.match(words.classes, max(0, start - 2), start + 1)
    return apposed is not None and not words.lexicon.names_before_nouns


_APPOSED = pattern("<name> <comma> <role>")


def is_no_subject(reading: Reading, proposal: Attribution, phrase: Phrase, role: Phrase | None, kind: str) -> bool:
    """Tell whether some words that may name the speaker cannot be the subject of the cue, as the rules have it.

    *Criticó al ministro al decir que « … »*: none that a preposition before the cue governs in its sentence. Behind an
    infinitive stand its objects (*tras acusar a su rival de « … »*). Of a verb whose subject is left out, no
    complement either (*« … », dijo entre aplausos del público*), nobody of whom it tells (*recordó que su rival
    « … »*), and nobody of another number (*los vecinos … « … », afirmó*).

    >>> from .reading import read_marked
    >>> reading = read_marked("Sobre la edila, dijo que « no vuelve ».", "es")
    >>> is_no_subject(reading, reading.cues()[0], Phrase(1, 3), None, "R")
    True
    >>> reading = read_marked("Salió la edila. Dijo que « no vuelve ».", "es")
    >>> is_no_subject(reading, reading.cues()[0], Phrase(1, 3), None, "R")
    False
    """
    words = reading.words
    cue = words_of(reading, proposal.cue) if proposal.cue and words.lexicon.dropped_plurals else None
    if cue is None:
        return False
    tells_number = proposal.dropped and any(char in PREDICATE for char in words.classes[cue.start : cue.end])
    if tells_number and _is_of_other_number(words, phrase, role, kind, proposal.dropped):
        return True
    start, stop = reading.sentences.around(cue.start)
    begin = role.start if role else phrase.start
    if not start <= begin < stop:
        return False
    before = words.classes[begin - 1 : begin]
    if begin < cue.start:
        return before == PREP or (before == LINK and bool(proposal.dropped))
    if words.classes[cue.end - 1] == INFINITIVE and words.classes[cue.start] == MODAL:
        return True
    tells = words.classes[cue.end - 1] == PHRASE or _TOLD.match(words.classes, cue.end) is not None
    return bool(proposal.dropped) and (before in (LINK, WEAK) or tells)


def _is_of_other_number(words: Words, phrase: Phrase, role: Phrase | None, kind: str, number: str) -> bool:
    """*los vecinos* never spoke alone, *la vecina*, *la edila Ana Roy* never with others; a body does either."""
    if kind in NAME + HANDLE:
        alone = COORD not in words.classes[phrase.start : phrase.end]
        return number == "p" and alone and (_is_one(words, role) or words.lowers[phrase.start] in given_names())
    if number == "p" and kind in GROUP + DOCUMENT:
        return False
    return features(words, phrase, head_of(words, phrase))[1] != number


def _is_one(words: Words, role: Phrase | None) -> bool:
    head = head_of(words, role) if role else None
    return role is not None and head is not None and features(words, role, head)[1] == "s"
