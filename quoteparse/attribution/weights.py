"""What each fact weighs: ``weights.tsv``, which ``tools/fit`` makes from articles whose speakers are known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files


@cache
def weights(choice: str) -> Mapping[str, int]:
    """Return the weights of a choice ("mention" or "person") in hundredths; a fact without one weighs nothing.

    >>> weights("mention")["kind:N"] > weights("mention")["nobody"]
    True
    """
    lines = files(__package__).joinpath("weights.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {fact: int(weight) for of, fact, weight in rows if of == choice}


def weigh_facts(choice: str, facts: Iterable[str]) -> int:
    """Return what some facts weigh together.

    >>> weigh_facts("mention", ["nothing known"])
    0
    """
    known = weights(choice)
    return sum(known.get(fact, 0) for fact in facts)
