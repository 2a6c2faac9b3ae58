"""What a pack is: the data of one language, with its own examples. No code of any language stands here."""

from __future__ import annotations

from dataclasses import dataclass, field


def entries(block: str) -> tuple[str, ...]:
    """Read a word list: one entry a line, blank lines and lines that start with # left out.

    >>> entries('''
    ... a déclaré
    ... # a comment
    ... selon
    ... ''')
    ('a déclaré', 'selon')
    """
    lines = (line.strip() for line in block.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


@dataclass(frozen=True)
class DateWords:
    """The words by which a language tells days: what ``dates`` needs and nothing else."""


@dataclass(frozen=True)
class LanguagePack:
    """The data of one language."""

    code: str
    """ISO 639-1."""
    name: str
    """In English."""
    function_words: frozenset[str] = frozenset()
    """Some fifty short, frequent words, lower case: they tell this language from its neighbours in short texts."""
    dates: DateWords = field(default_factory=DateWords)
