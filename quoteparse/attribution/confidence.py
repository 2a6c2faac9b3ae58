"""How likely a quotation is right: its evidence and the share of its speaker, on a scale fitted to known articles.

Right means that somebody said the words and that the speaker is the one by name. ``confidence.tsv``, which
``python -m tools.fit confidence`` makes, was fitted on the quotations that the parser finds in the training articles,
by weights that were made without them (cross-validation), and says on how many.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ..model import Attribution
from ..people.people import Speaker
from ..weighed import OtherSpeaker
from .shares import Shares

_OTHERS = 3
_LEAST = 0.05
"""Confidence below which nobody else is worth a look."""
_UNMEASURED = "*"
"""The line of ``confidence.tsv`` for all rules that have none of their own."""


@cache
def _table(kind: str) -> tuple[tuple[str, float], ...]:
    """The lines of one kind: "rule" (rule, precision), or "scale" (evidence times share, share that is right)."""
    lines = files(__package__).joinpath("confidence.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return tuple((key, float(value)) for of, key, value in rows if of == kind)


@cache
def _precisions() -> dict[str, float]:
    return dict(_table("rule"))


def precision(rule: str) -> float:
    """Return the share of right speakers where the word of a rule stands and nobody is compared with whom it means.

    >>> precision("incise_with_noun") > precision("a rule of which nothing is known") - 0.2
    True
    """
    known = _precisions()
    return known.get(rule, known[_UNMEASURED])


@cache
def _scale() -> tuple[tuple[float, ...], tuple[float, ...]]:
    rows = _table("scale")
    return tuple(float(key) for key, _ in rows), tuple(value for _, value in rows)


def calibrated(product: float) -> float:
    """Return the share of right ones among the quotations of such evidence times share, between the points of a table.

    >>> calibrated(0.2) <= calibrated(0.5) <= calibrated(0.99)
    True
    """
    points, values = _scale()
    place = bisect_left(points, product)
    if place in (0, len(points)):
        return round(values[min(place, len(values) - 1)], 2)
    part = (product - points[place - 1]) / (points[place] - points[place - 1])
    return round(values[place - 1] + part * (values[place] - values[place - 1]), 2)


def share_of(person: Speaker | None, shares: Shares) -> float:
    """Return the share of a person, or of nobody."""
    name = person.name if person else None
    return next((share for one, share in shares if (one.name if one else None) == name), 0.0)


def by_rule(attribution: Attribution | None, person: Speaker | None) -> Shares:
    """Return the share of a speaker whom only the rules tell: as sure as the rule is."""
    return ((person, attribution.strength if attribution else 0.0),)


@dataclass(frozen=True, slots=True)
class Sure:
    """How likely a quotation is right, and who else may have said it."""

    confidence: float
    others: tuple[OtherSpeaker, ...]


def confidence(evidence: float, person: Speaker | None, shares: Shares) -> Sure:
    """Return how likely a quotation of such evidence is right, whose speaker was chosen among these.

    >>> awa, paul = Speaker("Awa", ()), Speaker("Paul", ())
    >>> sure = confidence(0.9, awa, ((awa, 0.6), (paul, 0.4), (None, 0.0)))
    >>> [one.speaker for one in sure.others], sure.confidence + sure.others[0].confidence <= 1
    (['Paul'], True)
    """
    own = calibrated(evidence * share_of(person, shares))
    return Sure(own, tuple(_others(person, shares, evidence, 1 - own)))


def _others(person: Speaker | None, shares: Shares, evidence: float, left: float) -> Iterator[OtherSpeaker]:
    """Yield who else may have said it, on the same scale, in what the speaker's confidence leaves."""
    rivals = [(one, share) for one, share in shares if one and one.name and not (person and one.name == person.name)]
    for one, share in rivals[:_OTHERS]:
        likely = min(calibrated(evidence * share), round(left, 2))
        if likely < _LEAST:
            break
        left -= likely
        yield OtherSpeaker(one.name, likely)
