"""Two lists of words side by side: which of them match, in order, as many as can be.

The longest common subsequence by bit-parallel dynamic programming (H. Hyyrö, "Bit-parallel LCS-length computation
revisited", 2004): a row of the table is one integer, so that two texts of thirty words take thirty steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class CommonRun(NamedTuple):
    """A run of words that stands in both lists: ``a[first : first + size] == b[second : second + size]``."""

    first: int
    second: int
    size: int


def blocks(a: Sequence[object], b: Sequence[object]) -> list[CommonRun]:
    """Return the runs of words that both lists have, in order; together they are a longest common subsequence.

    >>> blocks("we are concerned about it".split(), "is concerned about that".split())
    [CommonRun(first=2, second=1, size=2)]
    """
    head = _shared_start(a, b)
    tail = _shared_start(a[head:][::-1], b[head:][::-1])
    middle = _pairs(a[head : len(a) - tail], b[head : len(b) - tail])
    pairs = [(n, n) for n in range(head)]
    pairs += [(i + head, j + head) for i, j in middle]
    pairs += [(len(a) - n, len(b) - n) for n in range(tail, 0, -1)]
    return _runs(pairs)


def _shared_start(a: Sequence[object], b: Sequence[object]) -> int:
    shortest = min(len(a), len(b))
    return next((n for n in range(shortest) if a[n] != b[n]), shortest)


def _pairs(a: Sequence[object], b: Sequence[object]) -> list[tuple[int, int]]:
    """The matched positions, read back from the rows of the table; a match is taken as late as it can be."""
    rows = _rows(a, b)
    i, j = len(a), len(b)
    found = []
    while i and j:
        if rows[j] >> (i - 1) & 1:  # the i-th word of a adds nothing here
            i -= 1
        elif not rows[j - 1] >> (i - 1) & 1:  # nor does the j-th word of b
            j -= 1
        else:
            i, j = i - 1, j - 1
            found.append((i, j))
    return found[::-1]


def _rows(a: Sequence[object], b: Sequence[object]) -> list[int]:
    places: dict[object, int] = {}
    for n, word in enumerate(a):
        places[word] = places.get(word, 0) | 1 << n
    full = (1 << len(a)) - 1
    row = full
    rows = [row]
    for word in b:
        matched = row & places.get(word, 0)
        row = (row + matched | row - matched) & full
        rows.append(row)
    return rows


def _runs(pairs: list[tuple[int, int]]) -> list[CommonRun]:
    runs: list[CommonRun] = []
    for i, j in pairs:
        if runs and (i, j) == (runs[-1].first + runs[-1].size, runs[-1].second + runs[-1].size):
            runs[-1] = CommonRun(runs[-1].first, runs[-1].second, runs[-1].size + 1)
        else:
            runs.append(CommonRun(i, j, 1))
    return runs
