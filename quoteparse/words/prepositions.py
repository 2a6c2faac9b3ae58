"""Prepositions that open a clause as well: *as Anne Roy won*."""

from __future__ import annotations

from collections.abc import Iterator

from .classes import SUBORD, pattern
from .text import Words

_CLAUSE = pattern(
    "<prep> (?=<det>? (?:<role+title>{0,2} <name> <name+part>{0,4} | <role> | <pronoun>) <adverb>{0,2} "
    "(?:<verb> | <aux+modal+passive> <negation>? <!says+participle>))"
)


def opens_clause(words: Words) -> Iterator[tuple[int, str]]:
    """A preposition before a subject and its verb.

    *joy for Norland as Anne Roy won the race*: what tells as well how something was told (*as Anne Roy said*).
    """
    for match in _CLAUSE.finditer(words.classes) if words.lexicon.as_told else ():
        if words.lowers[match.start()] in words.lexicon.as_told:
            yield match.start(), SUBORD
