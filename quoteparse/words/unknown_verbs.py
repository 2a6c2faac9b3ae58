"""Verbs that no pack lists, told by their place or by their ending, and what stands before an infinitive: the part of
the rules for ambiguous words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from .classes import FINITE, GERUND, MODAL, VERB, pattern
from .lexicon import Lexicon
from .text import Words

_BEHIND_NOUN = pattern("(?<=<listed+name>) <word>")


def verb_behind_noun(words: Words) -> Iterator[tuple[int, str]]:
    """An unknown verb, where nouns have capitals.

    *Die Mutter brach zusammen*: where nouns have capitals, a small word behind one is no part of its phrase.
    """
    for match in _BEHIND_NOUN.finditer(words.classes) if words.lexicon.capital_nouns else ():
        if words.text[words.starts[match.start()]].islower():
            yield match.start(), VERB


_FINITE_PLACE = pattern(
    "<word> (?:(?:(?<=<name+role+group> <word>) | (?<=<role+group> <word> <word>)) "
    "(?=<det+prep+object+link+name+quotation+comma+stop+that+adverb+impersonal>) | (?<=<name> <word>) (?=<title+role>))"
)
_SHORTEST_VERB = 5


def verb_by_ending(words: Words) -> Iterator[tuple[int, str]]:
    """An unknown verb, told by its ending.

    *Wallonia enjoyed the day*, *la empresa tropezó*: an unknown small word behind who acts is a verb by its
    ending."""
    endings = words.lexicon.verb_endings or ("\0",)
    for match in _FINITE_PLACE.finditer(words.classes):
        index = match.start()
        lower = words.lowers[index]
        small = words.text[words.starts[index]].islower() and not words.hyphened(index)
        if small and len(lower) >= _SHORTEST_VERB and lower.endswith(endings) and lower not in words.lexicon.nouns:
            yield index, VERB


_BEHIND_QUOTATION = pattern(
    "<word> (?:(?<=<quotation> <comma> <word>) | (?<=<quotation> <comma> <object> <word>)) "
    "(?=<det+name+title+role+group>)"
)


def verb_behind_quotation(words: Words) -> Iterator[tuple[int, str]]:
    """A reporting verb that no pack lists, told by its ending.

    *«Falta luz», cuchufleteó el ministro*: between a quotation with its comma and who acts, it says what was said; but
    not *«Não», abrindo um sorriso*: behind a gerund stands its object."""
    endings = words.lexicon.verb_endings or ("\0",)
    for match in _BEHIND_QUOTATION.finditer(words.classes):
        lower = words.lowers[match.start()]
        small = words.text[words.starts[match.start()]].islower()
        gerund = lower.endswith(_gerund_endings(words.lexicon))
        if small and len(lower) >= _SHORTEST_VERB and lower.endswith(endings) and not gerund:
            yield match.start(), FINITE


@lru_cache(maxsize=64)
def _gerund_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """The last three letters of the gerunds that a pack lists.

    >>> from ..lang import load_pack
    >>> from .lexicon import lexicon_of
    >>> _gerund_endings(lexicon_of(load_pack("pt")))
    ('ndo',)
    """
    return tuple({form[-3:] for form, char in lexicon.classes.items() if char == GERUND})


_BEFORE_INFINITIVE = pattern("<prep> (?=<object+negation+adverb>{0,3} <infinitive>)")


def modal_before_infinitive(words: Words) -> Iterator[tuple[int, str]]:
    """A preposition that makes a cue of an infinitive: *al asegurar que*, unlike *al ministro*."""
    for match in _BEFORE_INFINITIVE.finditer(words.classes):
        if words.lowers[match.start()] in words.lexicon.modals:
            yield match.start(), MODAL
