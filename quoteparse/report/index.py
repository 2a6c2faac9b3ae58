"""The index of many documents, in columns: each name, language and outlet once, a row for each quotation and post."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from .entries import Entry


class Index:
    """What the index page holds; it grows by documents.

    >>> from quoteparse.model import Document
    >>> from quoteparse.report.entries import entry_of
    >>> index = Index()
    >>> index.add(entry_of(Document(id="a", text="Rien.")), 0)
    >>> index.data({})["documents"], index.data({})["words"]
    ([['a', 'Rien.', '', 0, 0, '', 0, 0, 0]], '\\nrien 0\\n')
    """

    def __init__(self) -> None:
        self._documents: list[list[Any]] = []
        self._rows: list[list[Any]] = []
        self._words: dict[str, list[int]] = defaultdict(list)
        self._names = {name: {"": 0} for name in ("outlet", "language", "speaker", "gender", "kind", "handle")}

    def add(self, entry: Entry, part: int) -> None:
        """Add a document that stands in the given part of the report."""
        line, number = entry.line, len(self._documents)
        rows = line["rows"]
        posts = sum(row[2] == "post" for row in rows)
        names = self._number("outlet", line["outlet"]), self._number("language", line["language"])
        counts = len(rows) - posts, posts
        self._documents.append([line["id"], line["title"], line["day"], *names, line["error"], part, *counts])
        self._rows += [self._row(number, row) for row in rows]
        for word in entry.words:
            self._words[word].append(number)

    def data(self, across: Mapping[str, str]) -> dict[str, Any]:
        """Return what the page reads; ``across`` has the name under which a person goes in all documents, of others."""
        words = "\n".join(f"{word} {_steps(self._words[word])}" for word in sorted(self._words))
        names = {name: list(known) for name, known in self._names.items()}
        if across:
            names["person"] = [across.get(name, name) for name in names["speaker"]]
        return {"documents": self._documents, "rows": self._rows, "names": names, "words": f"\n{words}\n"}

    def _row(self, number: int, row: list[Any]) -> list[Any]:
        speaker, gender, kind, language, handle, day, words, own = row
        named = ("speaker", speaker), ("gender", gender), ("kind", kind), ("language", language), ("handle", handle)
        return [number, *(self._number(*one) for one in named), day, words, own]

    def _number(self, column: str, name: str) -> int:
        known = self._names[column]
        return known.setdefault(name, len(known))


def _steps(numbers: list[int]) -> str:
    """Rising numbers as the steps between them, to base 36.

    >>> _steps([3, 40, 41])
    '3 11 1'
    """
    return " ".join(_base36(b - a) for a, b in zip([0, *numbers], numbers, strict=False))


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, last = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[last] + digits
        if not number:
            return digits
