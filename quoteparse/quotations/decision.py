"""What the evidence says of a marked segment, and what each piece of it weighs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..weighed import weightiest


@dataclass(frozen=True, slots=True)
class Decision:
    """Accepted or refused, by which piece of evidence, how surely."""

    accepted: bool
    rule: str
    confidence: float
    total: float
    weights: Sequence[tuple[str, float]]
    """What each piece of evidence weighs, in order, the bias among them."""

    @property
    def flags(self) -> tuple[str, ...]:
        """What else the marks hold: "charge", the words of the law.

        >>> from .case import example_case
        >>> from .evidence import weigh
        >>> weigh(example_case("Il est mis en examen pour « recel de vol ».")).flags
        ('charge',)
        """
        return ("charge",) if dict(self.weights).get("charge", 0.0) < 0 else ()

    @property
    def why(self) -> str:
        """Which evidence weighed against it and which for it, the weightiest first.

        >>> from .case import example_case
        >>> from .evidence import weigh
        >>> weigh(example_case("Le film « Nuit » sort lundi.")).why.partition(" -")[0]
        'against it: named_thing'
        """
        told = weightiest(dict(self.weights))
        against = ", ".join(f"{name} {weight:+.2f}" for name, weight in told if weight < 0) or "nothing"
        known = ", ".join(f"{name} {weight:+.2f}" for name, weight in told if weight > 0) or "nothing"
        return f"against it: {against}; for it: {known}; together {self.total:+.2f}"
