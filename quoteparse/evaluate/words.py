"""Spans compared as sets of words, so that marks, spaces and edge punctuation do not matter."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from ..model import Span

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_\u3040-\u30ff\u3400-\u9fff]+")
"""A run of letters and digits; in Chinese and Japanese, which leave no spaces, each character."""


def fold_word(text: str) -> str:
    """Drop case and accents.

    >>> fold_word("Éric")
    'eric'
    """
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def folded_words(text: str) -> list[str]:
    """Return the words of a text, folded.

    >>> folded_words("L’État, c'est moi")
    ['l', 'etat', 'c', 'est', 'moi']
    """
    return [fold_word(word) for word in _WORD.findall(text)]


def jaccard(a: frozenset[int] | frozenset[str], b: frozenset[int] | frozenset[str]) -> float:
    """Return the size of what two sets share over the size of both together; 0 for two empty sets."""
    return len(a & b) / len(a | b) if a or b else 0.0


class WordMap:
    """The words of one text, numbered in order, and where they stand."""

    def __init__(self, text: str) -> None:
        found = list(_WORD.finditer(text))
        self._starts = [m.start() for m in found]
        self._ends = [m.end() for m in found]
        self._words = [fold_word(m.group()) for m in found]
        self._line: str | None = None
        self._offsets: list[int] = []

    def within(self, spans: Iterable[Span]) -> frozenset[int]:
        """Return the numbers of the words of which more than half stands in one of the spans.

        >>> sorted(WordMap("« Il pleut », dit-il.").within([(2, 10)]))
        [0, 1]
        """
        return frozenset(
            number
            for start, end in spans
            for number in range(bisect_right(self._ends, start), bisect_left(self._starts, end))
            if 2 * (min(end, self._ends[number]) - max(start, self._starts[number]))
            > self._ends[number] - self._starts[number]
        )

    def find(self, said: str, after: int = 0) -> range | None:
        """Return the numbers of the words of ``said`` where they first stand in a row from word ``after`` on.

        >>> WordMap("Il pleut. Il pleut encore.").find("« il pleut »", after=1)
        range(2, 4)
        """
        wanted = folded_words(said)
        if not wanted:
            return None
        self._index()
        assert self._line is not None
        first = self._offsets[after] if after < len(self._offsets) else len(self._line)
        at = self._line.find(" " + " ".join(wanted) + " ", first)
        if at < 0:
            return None
        number = bisect_left(self._offsets, at)
        return range(number, number + len(wanted))

    def _index(self) -> None:
        if self._line is None:
            self._line = " " + " ".join(self._words) + " "
            at = 0
            for word in self._words:
                self._offsets.append(at)
                at += len(word) + 1
