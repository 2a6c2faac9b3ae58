"""How much a word tells: the logarithm of how few documents hold it."""

from __future__ import annotations

from functools import lru_cache
from math import log

from ..lang import load_pack, pack_codes
from .comparable import forms
from .units import Vocabulary

_IMAGINED = 1000
"""Documents added to those of a run, so that in a small one too a rare word tells more than *the*."""
_RARE, _COMMON = 2.0, 400.0
"""In how many of those an ordinary word stands, and in how many a function word of any pack."""


class Information:
    """The information of words, by their numbers, in nats: ln((N + 1000) / (documents with it + prior))."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._spread = vocabulary.spread
        self._documents = vocabulary.documents + _IMAGINED
        numbers = vocabulary.numbers
        self._common = {numbers[word] for word in _function_words() if word in numbers}
        self._known: dict[int, float] = {}

    def __getitem__(self, word: int) -> float:
        value = self._known.get(word)
        if value is None:
            prior = _COMMON if word in self._common else _RARE
            value = self._known[word] = max(0.0, log(self._documents / (self._spread[word] + prior)))
        return value


@lru_cache(maxsize=1)
def _function_words() -> frozenset[str]:
    packs = (load_pack(code) for code in pack_codes())
    return frozenset(form for pack in packs if pack for word in pack.function_words for form in forms(word))
