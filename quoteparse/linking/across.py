"""Across languages: texts that share names, numbers, related words and glossed ones; translated, where they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from .concepts import ConceptWeights, Content, Meeting, concepts_of, meeting
from .rules import said_by_one
from .units import Unit

_TELLING = 300
"""A concept that more texts hold finds no candidates."""
_LOOKED_AT = 8
_SHARED = 11.0
"""Nats that two texts must share in telling concepts."""


class Crossing(NamedTuple):
    """Two texts of two languages that may be one statement."""

    a: int
    b: int
    score: float


class UnitText(NamedTuple):
    """A text with the unit that stands for it."""

    unit: Unit
    contents: tuple[Content, ...]
    """Its own, and that of its translation when there is one."""


def crossings(sides: Sequence[UnitText]) -> list[Crossing]:
    """Return the pairs of texts of two languages that are one statement, the likeliest first."""
    weights = ConceptWeights(side.contents for side in sides)
    found = []
    for a, b in _candidates(sides, weights):
        one, other, met = _nearest(sides[a], sides[b], weights)
        if not _contradict(one, other) and _alike(sides[a].unit, sides[b].unit, one, other, met):
            found.append(Crossing(a, b, round(met.share, 4)))
    return sorted(found, key=lambda one: (-one.score, one.a, one.b))


def _nearest(a: UnitText, b: UnitText, weights: ConceptWeights) -> tuple[Content, Content, Meeting]:
    """The contents of two texts, own or translated, that have most in common."""
    pairs = ((one, other, meeting(one, other, weights)) for one, other in product(a.contents, b.contents))
    return max(pairs, key=lambda found: found[2].share)


def _alike(a: Unit, b: Unit, one: Content, other: Content, met: Meeting) -> bool:
    lengths = sorted((one.length, other.length))
    even = lengths[1] <= 2 * lengths[0]
    if said_by_one(a, b):
        return met.shared >= 3 and met.information >= 12 and met.share >= (0.52 if even else 0.55)
    if not even and lengths[1] > 4 * lengths[0]:
        return False
    others = bool(a.key and b.key)
    if even and not others and met.shared >= 4 and met.information >= 15 and met.share >= 0.75:
        return True
    enough = met.shared >= (6 if others else 5) and met.information >= 20
    return enough and met.share >= (0.5 if even and not others else 0.7)


def _contradict(a: Content, b: Content) -> bool:
    """Other numbers, or of two short texts one denies."""
    if a.numbers and b.numbers and not a.numbers & b.numbers:
        return True
    return max(a.length, b.length) <= 12 and a.denies != b.denies


def _candidates(sides: Sequence[UnitText], weights: ConceptWeights) -> Iterator[tuple[int, int]]:
    """Yield pairs of two languages that share telling concepts."""
    files: dict[str, dict[str | None, list[int]]] = defaultdict(dict)
    for number, side in enumerate(sides):
        language = side.unit.language
        shared: dict[int, float] = defaultdict(float)
        keys = _keys(side, weights)
        for key, weight in keys:
            for other_language, others in files[key].items():
                if other_language != language:
                    for other in others:
                        shared[other] += weight
        enough = [other for other, weight in shared.items() if weight >= _SHARED]
        for other in sorted(enough, key=lambda n: (-shared[n], n))[:_LOOKED_AT]:
            yield other, number
        for key, _ in keys:
            files[key].setdefault(language, []).append(number)


def _keys(side: UnitText, weights: ConceptWeights) -> list[tuple[str, float]]:
    found = sorted(concepts_of(side.contents))
    return [(concept, weights[concept]) for concept in found if weights.spread[concept] <= _TELLING]
