"""Whether ``confidence`` is what it says: of the quotations with 0.9, nine of ten are right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from .judgement import Judgement

BINS = 10


def calibration(verdicts: Sequence[Judgement]) -> list[dict[str, Any]]:
    """Return the tenths of ``confidence`` in which there is a quotation: from, to, found, mean confidence, share right.

    Right is found and of the right person (the check "who"); a quotation whose person the gold does not tell is left
    out.

    >>> calibration([Judgement("quotation", "a", "spurious", "Oui", confidence=0.25)])
    [{'from': 0.2, 'to': 0.3, 'found': 1, 'confidence': 0.25, 'right': 0.0}]
    """
    held: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for verdict in verdicts:
        told = verdict.check("who")
        if verdict.confidence is not None and (told or not verdict.in_gold):
            held[min(int(BINS * verdict.confidence), BINS - 1)].append((verdict.confidence, bool(told and told.right)))
    return [
        {
            "from": number / BINS,
            "to": (number + 1) / BINS,
            "found": len(pairs),
            "confidence": round(sum(confidence for confidence, _ in pairs) / len(pairs), 4),
            "right": round(sum(right for _, right in pairs) / len(pairs), 4),
        }
        for number, pairs in sorted(held.items())
    ]
