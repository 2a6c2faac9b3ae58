"""Names that look like adverbs: *New Jersey*, *Reilly said*."""

from __future__ import annotations

from collections.abc import Iterator

from .capitals import INSIDE, SENTENCE_BEGINS
from .classes import NAME, pattern
from .text import Words

_CAPITAL_ADVERB = pattern("<adverb> (?=<name>)")


def adverb_in_name(words: Words) -> Iterator[tuple[int, str]]:
    """A name that begins with an adverb.

    *the state of New Jersey*: inside a sentence a capital makes a name of an adverb before a name too.
    """
    places = [
        m.start() for m in _CAPITAL_ADVERB.finditer(words.classes) if words.text[words.starts[m.start()]].isupper()
    ]
    inside = [n for n in places if not SENTENCE_BEGINS.search(words.classes, max(0, n - 1), n)]
    pairs = {tuple(words.lowers[n : n + 2]) for n in inside}
    yield from _adverb_that_is_name(words)
    for index in places:
        if words.starts[index + 1] - words.ends[index] == 1 and tuple(words.lowers[index : index + 2]) in pairs:
            yield index, NAME


_FIRST_ADVERB = pattern("(?:^ | (?<=<stop+break+colon+open+dash>)) <adverb> (?=<says+aux+passive+modal+verb>)")


def _adverb_that_is_name(words: Words) -> Iterator[tuple[int, str]]:
    """*Reilly said*: what looks like an adverb before a verb is a name where the text has one that is the same word."""
    first = [n for n in (m.start() for m in _FIRST_ADVERB.finditer(words.classes)) if _has_capital(words, n)]
    names = {words.lowers[m.start()] for m in INSIDE.finditer(words.classes)} if first else set()
    yield from ((index, NAME) for index in first if words.lowers[index] in names)


def _has_capital(words: Words, index: int) -> bool:
    return words.text[words.starts[index]].isupper()
