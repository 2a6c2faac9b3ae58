"""A nickname inside a name: marks that hold no words of anybody, and that tear the name apart."""

from __future__ import annotations

import re

from ..model import Segment
from ..words.lexicon import given_names

_BEFORE = re.compile(r"([^\W\d_a-z][\w.’'-]{0,20}) $")
_BEHIND = re.compile(r" [^\W\d_]")
_NICKNAME = re.compile(r"[^\W\d_a-z][\w.’'-]{0,15}(?: [^\W\d_][\w.’'-]{0,15})?")
_FARTHEST = 22


def is_in_name(text: str, segment: Segment) -> bool:
    """Tell whether one or two words with a capital stand between a given name and a surname: *Robert “Bob” Hale*.

    >>> text = "So Robert “Bob” Hale read “Bob” and Robert “Why” said no."
    >>> [is_in_name(text, Segment(n + 1, n + 4, n, n + 5, "“")) for n in (10, 26, 42)]
    [True, False, False]
    """
    before = _BEFORE.search(text, max(0, segment.outer_start - _FARTHEST), segment.outer_start)
    behind = _BEHIND.match(text, segment.outer_end)
    if before is None or behind is None or not behind.group()[1:].isupper():
        return False
    nickname = _NICKNAME.fullmatch(text, segment.start, segment.end)
    return nickname is not None and before.group(1).lower() in given_names()
