"""Short forms told beside the long ones: *Mission d'appui aux élections (MAE)*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import normalize

from ..words.classes import BOUNDARY, COORD, DET, LINK, OBJECT, PART, PREP, WORD, pattern
from ..words.text import Words


class ShortForm(NamedTuple):
    """A short form and what it stands for, which begins at the word ``start``."""

    text: str
    full: str
    start: int


_SMALL = LINK + DET + PREP + COORD + PART + OBJECT
_SMALLEST_WORD = 3
"""Letters of a small word of another language: *Institute of Arts and Trades (IAT)*."""
_SHORTEST_WORD = 4
"""Letters of a short form that is written like a word: *Unesco*."""
_ACRONYM = pattern("<open> <name+word> (?= <close+comma>)")
_LONGEST_SHORT = 8


def short_forms(words: Words) -> Iterator[ShortForm]:
    """Yield the short forms that stand in brackets behind the words whose initials they are.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.read import read_words
    >>> words = read_words("la Mission d'appui aux élections (MAE) et Kayes (Mali)", (), lexicon_of(load_pack("fr")))
    >>> [(one.text, one.full) for one in short_forms(words)]
    [('MAE', "Mission d'appui aux élections")]
    """
    for match in _ACRONYM.finditer(words.classes):
        short = words.string(match.start() + 1, match.end())
        letters = "".join(c for c in normalize("NFD", short) if c.isalpha()).lower()
        if short[0].isupper() and (2 if short.isupper() else _SHORTEST_WORD) <= len(letters) <= _LONGEST_SHORT:
            begin = _spelled_out(words, letters, match.start())
            if begin is not None:
                yield ShortForm(short, words.string(begin, match.start()), begin)


def _spelled_out(words: Words, short: str, stop: int) -> int | None:
    """Return the word before ``stop`` from which the words' initials spell the short form, small words left out;
    else with those small words that fit (*Médecins sans frontières*)."""
    begin = _spelled(words, short, stop, "")
    return begin if begin is not None else _spelled(words, short, stop, _SMALL)


def _spelled(words: Words, short: str, stop: int, counted: str) -> int | None:
    letters = ""
    for index in range(stop - 1, max(-1, stop - 12), -1):
        char = words.classes[index]
        if char in BOUNDARY:
            break
        initial = normalize("NFD", words.lowers[index])[0]
        short_word = char == WORD and len(words.lowers[index]) <= _SMALLEST_WORD
        if (char not in _SMALL and not short_word) or (char in counted and short.endswith(initial + letters)):
            letters = initial + letters
            if letters == short:
                return index
    return None
