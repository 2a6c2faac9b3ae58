"""What the evidence says of a marked segment, and what each piece of it weighs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..weighed import weightiest
from .weights import fact_weights

BY_HAND = "hand:"
"""How a fact begins that tells that a piece of evidence fired; for or against stands behind its name."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Accepted or refused, by which piece of evidence, how surely."""

    accepted: bool
    rule: str
    confidence: float
    total: float
    hand: Sequence[tuple[str, float]]
    """What each piece of evidence weighs by hand, in order, the bias among them."""
    learned: Sequence[str]
    """The facts that add to it; ``weights.tsv`` tells how much."""

    @property
    def weights(self) -> dict[str, float]:
        """What each piece of evidence and each fact weighs; what was learned of a piece of evidence is added to it."""
        together = dict(self.hand)
        for fact in sorted(self.learned):
            name = fact[len(BY_HAND) : -1] if fact.startswith(BY_HAND) else fact
            together[name] = together.get(name, 0.0) + fact_weights()[fact] / 100
        return together

    @property
    def flags(self) -> tuple[str, ...]:
        """What else the marks hold: "charge", the words of the law.

        >>> from .case import example_case
        >>> from .evidence import weigh
        >>> weigh(example_case("Il est mis en examen pour « recel de vol ».")).flags
        ('charge',)
        """
        fired = ("charge", 0.0) not in self.hand and self.weights.get("charge", 0.0) < 0
        return ("charge",) if fired else ()

    @property
    def why(self) -> str:
        """Which evidence weighed against it and which for it, the weightiest first.

        >>> from .case import example_case
        >>> from .evidence import weigh
        >>> weigh(example_case("Le film « Nuit » sort lundi.")).why.partition(" -")[0]
        'against it: named_thing'
        """
        told = weightiest(self.weights)
        against = ", ".join(f"{name} {weight:+.2f}" for name, weight in told if weight < 0) or "nothing"
        known = ", ".join(f"{name} {weight:+.2f}" for name, weight in told if weight > 0) or "nothing"
        return f"against it: {against}; for it: {known}; together {self.total:+.2f}"
