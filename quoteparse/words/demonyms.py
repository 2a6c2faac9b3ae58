"""Names of inhabitants, and names that tell more of the noun behind them: they name nobody."""

from __future__ import annotations

from .classes import DOCUMENT, GROUP, ROLE, WORD
from .lexicon import given_names
from .text import Words

SHORTEST_DEMONYM = 6


def is_demonym(words: Words, start: int, end: int) -> bool:
    """*le Lausannois*: one word that tells where somebody is from, behind a definite article."""
    if end != start + 1 or not start or words.lowers[start - 1] not in words.lexicon.definite:
        return False
    lower = words.lowers[start]
    endings = words.lexicon.demonym_endings or ("\0",)
    known = lower in given_names() or lower in words.lexicon.press
    ends = len(lower) >= SHORTEST_DEMONYM and lower.endswith(endings)
    return (ends or lower in endings) and not known


def is_inhabitant(words: Words, start: int, end: int) -> bool:
    """*a Nigerian journalist*: one word that tells where somebody is from, before the noun, is no name."""
    lower = words.lowers[start]
    ends = len(lower) >= SHORTEST_DEMONYM and lower.endswith(words.lexicon.demonym_endings or ("\0",))
    return ends and lower not in given_names() and lower not in words.lexicon.press and is_attribute(words, start, end)


def is_attribute(words: Words, start: int, end: int) -> bool:
    """*the captain's Democratic colleague*: one word before a noun, where nouns stand before the noun they describe."""
    if end - start > 1 or not words.lexicon.names_before_nouns or words.lowers[start] in given_names():
        return False
    return words.classes[end : end + 1] in (ROLE, GROUP, DOCUMENT, WORD)
