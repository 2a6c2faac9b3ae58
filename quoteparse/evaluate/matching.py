"""One-to-one matching: the greatest overlap first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from .words import jaccard

Matched = tuple[int, int]


def match_words(wanted: Sequence[frozenset[int]], given: Sequence[frozenset[int]], least: float) -> list[Matched]:
    """Match one to one, the greatest overlap first, in order of appearance between equals."""
    holders: dict[int, list[int]] = defaultdict(list)
    for i, words in enumerate(wanted):
        for word in words:
            holders[word].append(i)
    pairs = {(i, j) for j, words in enumerate(given) for word in words for i in holders[word]}
    return best_pairs(((jaccard(wanted[i], given[j]), i, j) for i, j in pairs), least)


def best_pairs(scores: Iterable[tuple[float, int, int]], least: float) -> list[Matched]:
    """Choose from (score, i, j) the best pairs, each i and each j once, none below ``least``.

    >>> best_pairs([(0.9, 0, 0), (1.0, 0, 1), (0.85, 1, 0)], 0.8)
    [(0, 1), (1, 0)]
    """
    chosen: list[Matched] = []
    rows: set[int] = set()
    columns: set[int] = set()
    for _, i, j in sorted((s for s in scores if s[0] >= least), key=lambda s: (-s[0], s[1], s[2])):
        if i not in rows and j not in columns:
            rows.add(i)
            columns.add(j)
            chosen.append((i, j))
    return chosen
