"""Floods of marks: beyond a number that no article reaches, what is too short to be worth its cost is not weighed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from ..model import Segment

_SHORT = 12
"""Characters below which what stands between marks is short: *« Oui », « non merci »*."""
_MOST_SHORT = 2_000
"""So many of them are weighed; the articles of two thousand texts have 55 marked segments at most, long and short."""


def without_flood(segments: Sequence[Segment]) -> list[Segment]:
    """Return the segments of a stretch but for those short ones that stand behind the first two thousand.

    Each segment costs a fraction of a millisecond, whatever stands in it: three characters of a hostile text make one.

    >>> flood = [Segment(n, n + 1, n - 1, n + 2, "«") for n in range(1, 90_000, 3)]
    >>> long = Segment(90_001, 90_040, 90_000, 90_041, "«")
    >>> kept = without_flood([*flood, long])
    >>> len(kept), kept[-1] == long
    (2001, True)
    """
    if len(segments) <= _MOST_SHORT:
        return list(segments)
    short = (number for number, one in enumerate(segments) if one.end - one.start < _SHORT)
    first = next(islice(short, _MOST_SHORT, None), len(segments))
    return [one for number, one in enumerate(segments) if number < first or one.end - one.start >= _SHORT]


def flood_warning(left_out: int) -> tuple[str, ...]:
    """Return what a document says of so many segments that were left out; nothing where there are none.

    >>> flood_warning(27_999)
    ('a flood of marks: 27,999 pieces of fewer than 12 characters, behind the first 2,000, were not weighed',)
    >>> flood_warning(0)
    ()
    """
    told = f"{left_out:,} pieces of fewer than {_SHORT} characters, behind the first {_MOST_SHORT:,}, were not weighed"
    return (f"a flood of marks: {told}",) if left_out else ()
