"""How much a word tells: the logarithm of how few documents hold it."""

from __future__ import annotations

from array import array
from functools import lru_cache
from math import log

from ..lang import load_pack, pack_codes
from .comparable import forms
from .units import Vocabulary

_IMAGINED = 1000
"""Documents added to those of a run, so that in a small one too a rare word tells more than *the*."""
_RARE, _COMMON = 2.0, 400.0
"""In how many of those an ordinary word stands, and in how many a function word of any pack."""

Information = array  # of float; by the number of a word
"""The information of words, by their numbers, in nats: ln((N + 1000) / (documents with it + prior))."""


def information_of(vocabulary: Vocabulary) -> Information[float]:
    """Return the information of all words of a vocabulary.

    >>> words = Vocabulary()
    >>> [round(told, 2) for told in (words.number(["le", "pont"], 0), information_of(words))[1]]
    [0.91, 5.81]
    """
    total = log(vocabulary.documents + _IMAGINED)
    told = array("d", (max(0.0, total - log(spread + _RARE)) for spread in vocabulary.spread))
    for word in _function_words():
        number = vocabulary.numbers.get(word)
        if number is not None:
            told[number] = max(0.0, total - log(vocabulary.spread[number] + _COMMON))
    return told


@lru_cache(maxsize=1)
def _function_words() -> frozenset[str]:
    packs = (load_pack(code) for code in pack_codes())
    return frozenset(form for pack in packs if pack for word in pack.function_words for form in forms(word))
