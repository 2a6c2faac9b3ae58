"""How sure a choice is: what share each person has of all that was weighed for a quotation."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from ..people.people import Speaker

Shares = tuple[tuple[Speaker | None, float], ...]
"""People and the share of each, the largest first; together they are 1 at most."""
_HUNDRED = 100
_FAR = 1000
"""Hundredths by which somebody may weigh less than the weightiest and still have a share: 1 of 22,000."""
_MOST = 100
"""People who have a share: a quotation that goes on with another has those of all before it."""


def shares_of(weights: Sequence[int]) -> list[float]:
    """Return the share that each of some candidates has, by what they weigh in hundredths: its part of all e^weight.

    That is the share of the right candidate which ``tools/fit/logit.py`` makes as large as it can.

    >>> [round(share, 2) for share in shares_of([200, 200, -5000])]
    [0.5, 0.5, 0.0]
    """
    most = max(weights, default=0)
    powers = [math.exp((weight - most) / _HUNDRED) if weight > most - _FAR else 0.0 for weight in weights]
    total = sum(powers)
    return [power / total for power in powers]


def together(parts: Iterable[tuple[float, Shares]]) -> Shares:
    """Return the shares of people in several choices, each of which is the right one with some share itself.

    >>> awa, paul = Speaker("Awa", ()), Speaker("Paul", ())
    >>> [(one.name, share) for one, share in together([(0.5, ((awa, 1.0),)), (0.5, ((paul, 0.5), (awa, 0.5)))])]
    [('Awa', 0.75), ('Paul', 0.25)]
    """
    found: dict[str | None, tuple[Speaker | None, float]] = {}
    for part, shares in parts:
        for person, share in shares:
            name = person.name if person else None
            known, so_far = found.get(name, (person, 0.0))
            found[name] = known, so_far + part * share
    return tuple(sorted(found.values(), key=lambda pair: -pair[1])[:_MOST])
