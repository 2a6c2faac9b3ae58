"""Which texts are alike: candidates by their rare runs, and each pair of them aligned, block by block."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple, Protocol

from .candidates import candidates
from .information import Information
from .likeness import Likeness, likeness, may_cover
from .rules import LEAST_COVERAGE, is_weak
from .spread import Spread, here

_BLOCK = 4000
"""Pairs that are aligned together."""

Texts = Sequence["array[int]"]


class Alike(NamedTuple):
    """Two texts, by their numbers, of which one may be the other in other words."""

    a: int
    b: int
    like: Likeness


class Search(Protocol):
    """Finds the pairs of texts that are alike, in the order of the later, then of the earlier of them."""

    def __call__(
        self, texts: Texts, information: Information[float], wanted: Callable[[int, int], bool]
    ) -> Iterator[Alike]:
        """Yield them; those that are not wanted are not aligned."""


def search_with(spread: Spread = here) -> Search:
    """Return the search that looks for candidates here and has them aligned by a spread."""

    def search(texts: Texts, information: Information[float], wanted: Callable[[int, int], bool]) -> Iterator[Alike]:
        pairs = (pair for pair in candidates(texts) if wanted(*pair))
        blocks = ([(a, b, texts[a], texts[b]) for a, b in block] for block in _cut(pairs))
        for found in spread(aligning, (information,), blocks):
            yield from found

    return search


def _cut(pairs: Iterator[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    while block := list(islice(pairs, _BLOCK)):
        yield block


PairToAlign = tuple[int, int, "array[int]", "array[int]"]


def aligning(information: Information[float]) -> Callable[[Iterable[PairToAlign]], list[Alike]]:
    """Return the work on a block of pairs: those of them that are alike."""

    def align(block: Iterable[PairToAlign]) -> list[Alike]:
        found = []
        for a, b, one, other in block:
            if may_cover(one, other, LEAST_COVERAGE):
                like = likeness(one, other, information)
                if is_weak(like):
                    found.append(Alike(a, b, like))
        return found

    return align
