"""Words and signs of a text, cut also where something labelled begins or ends."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..model import Span

_TOKEN = re.compile(r"\w+|[^\w\s]")


def tokens(text: str, stretches: Iterable[Span]) -> list[Span]:
    """Return the places of the tokens.

    >>> tokens("d'Awa", [(3, 5)])
    [(0, 1), (1, 2), (2, 3), (3, 5)]
    """
    cuts = sorted({place for stretch in stretches for place in stretch})
    found: list[Span] = []
    number = 0
    for match in _TOKEN.finditer(text):
        start = match.start()
        while number < len(cuts) and cuts[number] <= start:
            number += 1
        while number < len(cuts) and cuts[number] < match.end():
            found.append((start, cuts[number]))
            start = cuts[number]
            number += 1
        found.append((start, match.end()))
    return found
