"""How much of one text is in another."""

from __future__ import annotations

from array import array
from typing import NamedTuple

from .alignment import CommonRun, blocks
from .information import Information


class Likeness(NamedTuple):
    """Two texts aligned."""

    coverage: float
    """Words in common runs of two at least, of those of the shorter text."""
    run: int
    """Words of the longest common run."""
    information: float
    """Of the words in common runs, in nats."""
    share: float
    """That information, of the information of all words of the shorter text."""
    inside: bool
    """One text is a stretch of the other."""
    shorter: int
    """Words of the shorter text."""
    ratio: float
    """Words of the shorter text, of those of the longer."""
    density: float
    """Matched words of those between the first and the last of them in the longer text."""
    blocks: tuple[CommonRun, ...]


NOTHING = Likeness(0.0, 0, 0.0, 0.0, False, 0, 0.0, 0.0, ())
"""Two texts that have nothing in common."""


def likeness(a: array[int], b: array[int], information: Information[float]) -> Likeness:
    """Align two lists of words."""
    shorter, longer = (a, b) if len(a) <= len(b) else (b, a)
    if not shorter:
        return NOTHING
    place = _place(shorter, longer)
    found = [CommonRun(0, place, len(shorter))] if place is not None else blocks(shorter, longer)
    runs = [block for block in found if block.size > 1 or place is not None]
    told = sum(information[word] for block in runs for word in shorter[block.first : block.first + block.size])
    share = told / max(1e-9, sum(map(information.__getitem__, shorter)))
    coverage = sum(block.size for block in runs) / len(shorter)
    density = sum(block.size for block in runs) / (runs[-1].second + runs[-1].size - runs[0].second) if runs else 0.0
    if shorter is not a:
        found = [CommonRun(block.second, block.first, block.size) for block in found]
    longest = max((block.size for block in runs), default=0)
    return Likeness(
        coverage,
        longest,
        told,
        share,
        place is not None,
        len(shorter),
        len(shorter) / len(longer),
        density,
        tuple(found),
    )


def may_cover(a: array[int], b: array[int], coverage: float) -> bool:
    """Tell whether the shorter text has words enough of the longer, in whatever order: cheaper than to align them."""
    shorter, longer = (a, b) if len(a) <= len(b) else (b, a)
    return sum(map(set(longer).__contains__, shorter)) >= coverage * len(shorter)


def _place(shorter: array[int], longer: array[int]) -> int | None:
    """Where the shorter stands in the longer as a whole."""
    width = shorter.itemsize
    within, wanted = longer.tobytes(), shorter.tobytes()
    at = within.find(wanted)
    while at >= 0 and at % width:
        at = within.find(wanted, at + 1)
    return at // width if at >= 0 else None
