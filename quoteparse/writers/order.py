"""Rows of all documents in one order: by date, by speaker, or the surest first.

What is rendered waits in a temporary file until all is there; in memory stay a key and a place for each row.
"""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..model import Document, QuoteparseError
from ..text import folded_words
from . import Layout, writer_class
from .view import Row, all_rows

ORDERS = ("date", "speaker", "confidence")
SORTED = ("csv", "tsv", "xlsx", "table")
"""The formats whose rows can be put in order; for the others their readers do it."""
Key = tuple[int, str | float]


def key(row: Row, order: str) -> Key:
    """Return what a row is ordered by; what is not known comes last, then what is no quotation and no post.

    >>> document = Document(id="a", published="2023-06-21")
    >>> key(Row(document), "date"), key(Row(document), "speaker")
    ((2, '2023-06-21'), (2, ''))
    """
    values: dict[str, str | float | None] = {
        "date": row.dated[0],
        "speaker": " ".join(folded_words(row.speaker or row.get("handle") or "")),
        "confidence": -(row.get("confidence") or 0.0),
    }
    value = values[order]
    if row.result is None:
        return (2, value or "") if order != "confidence" else (2, 0.0)
    return (1, "") if value in (None, "") else (0, value or 0.0)


class Sorted:
    """Hands the rows to the writer of their format in order, once the run is over; what was read until then is kept."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._writer = writer_class(layout.format)(path, layout)
        self._waiting = tempfile.TemporaryFile()  # noqa: SIM115
        self._places: list[tuple[Key, int, int]] = []

    @staticmethod
    def render(document: Document, layout: Layout) -> list[tuple[Key, Any]]:
        """Return each row of one document with its key."""
        render: Any = writer_class(layout.format)
        return [(key(row, layout.sort or ""), render.render_rows([row], layout)) for row in all_rows(document, layout)]

    @staticmethod
    def held(path: Path, layout: Layout) -> Iterator[str]:
        """Raise: what comes later may belong in front."""
        raise QuoteparseError(f"{path}: a sorted output cannot be carried on; leave --sort out, or --overwrite it")

    def write(self, content: list[tuple[Key, Any]]) -> None:
        """Lay the rows of one document aside."""
        for own, rendered in content:
            self._places.append((own, len(self._places), self._waiting.tell()))
            pickle.dump(rendered, self._waiting, pickle.HIGHEST_PROTOCOL)

    def close(self) -> None:
        """Write all rows in order, and make the output whole."""
        for _, _, place in sorted(self._places):
            self._waiting.seek(place)
            self._writer.write(pickle.load(self._waiting))
        self._waiting.close()
        self._writer.close()
