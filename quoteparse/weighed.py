"""How a decision came about: what was weighed, and how much; ``quoteparse explain`` prints it."""

from __future__ import annotations

from dataclasses import dataclass

Weights = tuple[tuple[str, float], ...]
"""Pairs of a name (of a fact, of a piece of evidence) and what it weighs, the weightiest first; none weighs 0."""


def weightiest(weights: dict[str, float]) -> Weights:
    """Return what weighs anything, the weightiest first, whether for or against.

    >>> weightiest({"length": -0.45, "dash": 0.0, "cued": 1.4})
    (('cued', 1.4), ('length', -0.45))
    """
    return tuple(sorted(((n, w) for n, w in weights.items() if w), key=lambda pair: (-abs(pair[1]), pair[0])))


@dataclass(frozen=True, slots=True)
class OtherSpeaker:
    """Somebody else who may have said a quotation."""

    speaker: str
    """Canonical, as ``Quotation.speaker`` is."""
    confidence: float
    """How likely it is that the quotation is this person's, on the scale of ``Quotation.confidence``."""


@dataclass(frozen=True, slots=True)
class Considered:
    """Somebody who could have been chosen: a candidate for the speaker, or a person whom a mention may mean."""

    name: str
    weight: float
    facts: Weights
    chosen: bool
    means: str | None = None
    """Of a candidate: the person whom the rules take it to mean."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What was weighed for one marked segment, taken or refused."""

    start: int
    """Where the result begins: ``Quotation.outer_start`` or ``Refused.start``."""
    total: float
    """What the evidence weighs together: above 0 the segment is a quotation."""
    evidence: Weights
    proposal: str
    """The rule that proposed a speaker, "" for none."""
    proposed: str | None
    """The words that it took for the speaker's mention."""
    strength: float
    """How surely the rule means that somebody speaks, 0-1."""
    stands: bool = False
    """The rules' word is sure: it stands, whatever the other candidates weigh."""
    speakers: tuple[Considered, ...] = ()
    """The candidates for the speaker, the weightiest first; none where only the rules tell."""
    persons: tuple[Considered, ...] = ()
    """Whom the mention may mean, the weightiest first; none where the mention is a name."""
    mention: str | None = None
    """The words whose bearer was looked for."""
    share: float = 0.0
    """What share the speaker has of all that was weighed for the choice, 0-1."""
