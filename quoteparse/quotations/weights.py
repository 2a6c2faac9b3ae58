"""What each fact of a segment weighs: ``weights.tsv``, which ``tools/fit`` makes from articles that are known."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def fact_weights() -> dict[str, int]:
    """Return fact -> how much it adds to the evidence, in hundredths.

    >>> fact_weights()["place:inside"] < fact_weights()["place:last"]
    True
    """
    lines = files(__package__).joinpath("weights.tsv").read_text("utf-8").splitlines()
    return {fact: int(weight) for fact, weight in (line.split("\t") for line in lines if not line.startswith("#"))}
