"""Word lists are blocks of text, never lists of literals: a lost comma cannot join two entries."""

from __future__ import annotations


def block_words(block: str) -> tuple[str, ...]:
    """Return the words of a block.

    >>> block_words("text maintext")
    ('text', 'maintext')
    """
    return tuple(block.split())
