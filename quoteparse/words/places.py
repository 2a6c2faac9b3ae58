"""Names of places, out of ``places.tsv`` (written by ``tools/make_places.py``): territories and large cities."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from .lexicon import given_names


def is_place(parts: tuple[str, ...]) -> bool:
    """Tell whether a name, as words in lower case, is a place's and hardly a person's.

    >>> is_place(("new", "york")), is_place(("londres",)), is_place(("charlotte",)), is_place(("awa", "diarra"))
    (True, True, False, False)
    """
    return " ".join(parts) in _places() and not (len(parts) == 1 and parts[0] in given_names())


@cache
def _places() -> frozenset[str]:
    table = (Path(__file__).parent / "places.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return frozenset(name for _, names in rows for name in names.split("|"))
