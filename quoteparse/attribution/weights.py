"""What each fact weighs: ``weights.tsv``, which ``tools/fit`` makes from articles whose speakers are known."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files


class FactWeights(dict[str, int]):
    """Fact -> what it weighs, in hundredths; a fact that has no weight weighs nothing."""

    def __missing__(self, fact: str) -> int:
        return 0

    def of(self, facts: Iterable[str]) -> int:
        """Return what some facts weigh together.

        >>> weights("mention").of(["nothing known"])
        0
        """
        return sum(map(self.__getitem__, facts))


@cache
def weights(choice: str) -> FactWeights:
    """Return the weights of a choice, "mention" or "person".

    >>> weights("mention")["kind:N"] > weights("mention")["nobody"]
    True
    """
    lines = files(__package__).joinpath("weights.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return FactWeights((fact, int(weight)) for of, fact, weight in rows if of == choice)
