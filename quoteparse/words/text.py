"""The words of a text, each with its place and its class."""

from __future__ import annotations

import re

from ..model import Span
from .lexicon import Lexicon


class Words:
    """The words of a text between its marked segments; the n-th character of ``classes`` tells the n-th word."""

    __slots__ = (
        "classes",
        "ends",
        "groups",
        "lexicon",
        "lowers",
        "segment_at",
        "starts",
        "surnames",
        "text",
        "word_of",
    )

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.lowers: list[str] = []
        self.classes = ""
        self.groups: list[re.Match[str]] | None = None
        """The verb groups, once somebody has asked for them."""
        self.surnames: frozenset[str] | None = None
        """The words behind given names, likewise."""
        self.segment_at: dict[int, int] = {}
        """Index of a ``Q`` -> index of its segment."""
        self.word_of: dict[int, int] = {}
        """Index of a segment -> index of its ``Q``."""

    def string(self, start: int, end: int) -> str:
        """Return the stretch of the text from word ``start`` to before word ``end``."""
        return self.text[self.starts[start] : self.ends[end - 1]]

    def span(self, start: int, end: int) -> Span:
        """Return the offsets of the words from ``start`` to before ``end``."""
        return self.starts[start], self.ends[end - 1]

    def flags(self, index: int) -> str:
        """Return what the pack tells of the reporting verb at ``index`` (its flags), "" of any other word."""
        return self.lexicon.verbs.get(self.lowers[index], ("", ""))[1]

    def hyphened(self, index: int) -> bool:
        """Tell whether a hyphen stands right before this word: *dit-il*."""
        return self.text[self.starts[index] - 1 : self.starts[index]] in ("-", "\u2010", "\u2011")


_FEWEST_LETTERS = 4


def is_user_name(token: str) -> bool:
    """*coastfan7*: letters, and figures behind them, are how somebody is called on a platform; *g20* is none.

    >>> is_user_name("coastfan7"), is_user_name("mp3"), is_user_name("harbour")
    (True, False, False)
    """
    letters = token.rstrip("0123456789")
    return letters != token and len(letters) >= _FEWEST_LETTERS and letters.isalpha()
