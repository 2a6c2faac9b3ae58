"""Which pairs are worth a look: those that share a rare run of three words, or are the same short text.

Nothing compares all pairs. A first pass counts how many texts hold each run; a second files each text under its rare
runs and looks up who is there already. What a run may be shared by at most shrinks as the texts grow in number, so that
the work grows nearly as they do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

_RARE = 50
"""A run that more texts hold tells too little (research on 11,000 quotations; passim has 100 for runs of five)."""
_LARGE = 100_000
"""Above so many texts the limit shrinks with the square root of their number."""
LOOKED_AT = 30
"""Candidates of a text: those that share most of these runs."""
_SLOTS = 26
"""Two to the power of it: counters of runs. Two runs in one counter only make a rare one seem less rare."""
_A, _B = 0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F
_WORD64 = (1 << 64) - 1

WordNumbers = Sequence[int]


def candidates(texts: Sequence[WordNumbers]) -> Iterator[tuple[int, int]]:
    """Yield pairs of indices (earlier, later), each once, in the order of the later.

    >>> list(candidates([(1, 2, 3, 4), (9, 8, 7), (0, 2, 3, 4, 5), (9, 8)]))
    [(0, 2)]
    """
    slots = min(_SLOTS, max(10, (16 * sum(map(len, texts))).bit_length()))
    held, limit = _counts(texts, slots), limit_of(len(texts))
    files: dict[int, int | list[int]] = {}
    for index, text in enumerate(texts):
        shared: Counter[int] = Counter()
        for run in _rare(text, held, limit, slots):
            before = files.get(run)
            if before is None:
                files[run] = index
            elif isinstance(before, int):
                shared[before] += 1
                files[run] = [before, index]
            else:
                shared.update(before)
                before.append(index)
        for other in _most(shared):
            yield other, index


def limit_of(number: int) -> int:
    """Return how many texts may share a run: 50, 35 at 200,000, 16 at a million.

    >>> [limit_of(n) for n in (10, 100_000, 200_000, 1_000_000)]
    [50, 50, 35, 16]
    """
    return _RARE if number <= _LARGE else max(8, round(_RARE * (_LARGE / number) ** 0.5))


def _most(shared: Counter[int]) -> list[int]:
    if len(shared) <= LOOKED_AT:
        return sorted(shared)
    ordered = sorted(shared, key=lambda other: (-shared[other], other))
    return sorted(islice(ordered, LOOKED_AT))


def runs_of(text: WordNumbers) -> set[int]:
    """Return the runs of three words as 64-bit numbers; a text of two words or one is a run by itself."""
    if len(text) < 3:
        return {hash_of(text)}
    return {
        (a * _A + b * _B + c) * _A & _WORD64
        for a, b, c in zip(text, islice(text, 1, None), islice(text, 2, None), strict=False)
    }


def hash_of(text: WordNumbers) -> int:
    """Return a 64-bit number of a whole list of words.

    >>> hash_of((1, 2)) == hash_of([1, 2]) != hash_of([2, 1])
    True
    """
    value = len(text) + 1
    for word in text:
        value = (value * _B + word + 1) * _A & _WORD64
    return value


def _counts(texts: Sequence[WordNumbers], slots: int) -> bytearray:
    counts, shift = bytearray(1 << slots), 64 - slots
    for text in texts:
        for run in runs_of(text):
            slot = run >> shift
            if counts[slot] < 255:
                counts[slot] += 1
    return counts


def _rare(text: WordNumbers, held: bytearray, limit: int, slots: int) -> list[int]:
    shift = 64 - slots
    return [run for run in runs_of(text) if 2 <= held[run >> shift] <= limit]
