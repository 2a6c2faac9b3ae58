"""Whom a short description means that was told of in full before: *la préfecture* after *la préfecture du Nord*."""

from __future__ import annotations

from ..words.classes import GROUP, LINK, NAME, ROLE
from ..words.clauses import Phrase, noun_phrases, without_complement
from ..words.text import Words
from .people import People
from .person import Speaker
from .roles import head_of

_REACH = 400
"""Words before a mention in which the description in full is looked for."""


def told_in_full(people: People, words: Words, mention: Phrase, head: int | None, at: int) -> Speaker | None:
    """Return who was described by the same noun and a complement: the only one, and nobody who has a name.

    *La préfecture du Nord a fermé la route … a indiqué la préfecture*; *l'université de Kayes … l'établissement*.
    """
    short = mention.end - mention.start == 2 and words.lowers[mention.start] in words.lexicon.definite
    if head is None or not short or words.classes[head] not in KINDS:
        return None
    text, noun = people.words, words.lowers[head]
    kinds = {noun} | (words.lexicon.hypernyms.get(noun, frozenset()) if words.classes[head] == GROUP else frozenset())
    start = max(0, at - _REACH)
    found: dict[tuple[str, ...], Phrase] = {}
    for phrase in noun_phrases(text, start, at) if not kinds.isdisjoint(text.lowers[start:at]) else ():
        classes, own = text.classes[phrase.start : phrase.end], head_of(text, phrase)
        known = text.lowers[phrase.start] in text.lexicon.definite and own is not None and text.lowers[own] in kinds
        if known and LINK in classes[1:] and NAME not in without_complement(classes):
            found[tuple(text.lowers[phrase.start : phrase.end])] = phrase
    return people.describe(text, next(iter(found.values()))) if len(found) == 1 else None


KINDS = GROUP + ROLE
"""Classes of nouns that are told again without their complement."""
