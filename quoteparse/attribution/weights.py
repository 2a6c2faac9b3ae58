"""What each fact weighs: ``weights.tsv``, which ``tools/fit`` makes from articles whose speakers are known."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain

FactGroup = tuple[str, ...]
"""Facts that are told together: what makes them keeps them, so that their weights are added up once."""
Facts = list[FactGroup]

_MOST_GROUPS = 16_384
"""Groups that are kept, and their weights: some 500 bytes each."""


@lru_cache(_MOST_GROUPS)
def told(facts: str, *values: object) -> FactGroup:
    """Return a group of facts, with values in the numbered places.

    >>> told("at:{0}{1} gap:{0}{2}", "left", -1, 3)
    ('at:left-1', 'gap:left3')
    """
    return tuple(fact.format(*values) for fact in facts.split())


class FactWeights(dict[str, int]):
    """Fact -> what it weighs, in hundredths; a fact that has no weight weighs nothing."""

    def __init__(self, rows: Iterable[tuple[str, int]]) -> None:
        super().__init__(rows)
        self._groups = _FactGroups(self)

    def __missing__(self, fact: str) -> int:
        return 0

    def of(self, facts: Iterable[FactGroup]) -> int:
        """Return what some facts weigh together.

        >>> weights("mention").of([("kind:N", "nothing known")]) == weights("mention")["kind:N"]
        True
        """
        return sum(map(self._groups.__getitem__, facts))


class _FactGroups(dict[FactGroup, int]):
    """Group of facts -> what they weigh together; begins anew when it is full."""

    def __init__(self, weights: FactWeights) -> None:
        super().__init__()
        self.weights = weights

    def __missing__(self, group: FactGroup) -> int:
        if len(self) >= _MOST_GROUPS:
            self.clear()
        self[group] = weight = sum(map(self.weights.__getitem__, group))
        return weight


@cache
def weights(choice: str) -> FactWeights:
    """Return the weights of a choice, "mention" or "person".

    >>> weights("mention")["kind:N"] > weights("mention")["nobody"]
    True
    """
    lines = files(__package__).joinpath("weights.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return FactWeights((fact, int(weight)) for of, fact, weight in rows if of == choice)


def each(facts: Facts) -> FactGroup:
    """Return facts one by one.

    >>> each([("kind:N", "p-upper"), (), ("at:left0",)])
    ('kind:N', 'p-upper', 'at:left0')
    """
    return tuple(chain.from_iterable(facts))
