"""Nouns of speech that are roles as well: *le conseil* is the lawyer, or the advice."""

from __future__ import annotations

from collections.abc import Iterator

from .classes import ROLE, pattern
from .text import Words

_ADVISER = pattern(
    "(?<=<says+participle> <det>) <saying> | "
    "(?<=<det>) <saying> (?=<link>{1,2} <det>? <role+group> | <comma> <title> <name>)"
)


def adviser(words: Words) -> Iterator[tuple[int, str]]:
    """A noun of speech that is a role as well.

    *insiste le conseil*, *le conseil du prévenu*, *son conseil, Me Roy*: who counsels, not what is counselled.
    """
    for match in _ADVISER.finditer(words.classes):
        if words.lowers[match.start()] in words.lexicon.hypernyms:
            yield match.start(), ROLE
