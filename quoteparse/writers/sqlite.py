"""SQLite: tables documents, quotations, posts, people and runs, with keys, indexes and full-text search.

It opens in Datasette. Columns are the fields of the record; lists are JSON. A document that comes again replaces what
was held of it.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..corrections import Correction, corrected, from_dict
from ..model import Document
from ..results import read_document
from ..text import replace_surrogates
from . import Layout
from .tables import OF_A_DOCUMENT, TABLES, Record, columns, connect

_COMMIT_SECONDS = 1.0
"""A crash loses no more than this; each commit waits for the disk."""
Rendered = dict[str, list[tuple[Any, ...]]]
"""The rows of each table."""


class Sqlite:
    """Adds documents to a database, one transaction a second."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._connection = connect(str(path), layout.keep)
        self._committed = time.monotonic()
        self._corrected = {own for (own,) in self._connection.execute("SELECT DISTINCT document_id FROM corrections")}

    @staticmethod
    def render(document: Document, layout: Layout) -> Rendered:
        """Return the rows of the tables."""
        listed = {name: [_row(result) for result in getattr(document, name)] for name in OF_A_DOCUMENT}
        return {"documents": [_row(document)], **listed}

    @staticmethod
    def held(path: Path, layout: Layout) -> Iterator[str]:
        """Yield the ids of the documents of status "ok"; failures are tried again."""
        connection = connect(str(path), layout.keep)
        try:
            for (own,) in connection.execute("SELECT id FROM documents WHERE status = 'ok'"):
                yield own
        finally:
            connection.close()

    def write(self, content: Rendered) -> None:
        """Put one document in, in place of what was held under its id."""
        try:
            self._put(content)
        except sqlite3.Error as error:
            raise OSError(f"SQLite: {error}") from error

    def _put(self, content: Rendered) -> None:
        document_id = content["documents"][0][0]
        for table in OF_A_DOCUMENT:
            self._connection.execute(f"DELETE FROM {table} WHERE document_id = ?", (document_id,))
        for table, rows in content.items():
            self._connection.executemany(_insert(table), rows)
        if document_id in self._corrected:
            self._correct_again(document_id)
        if time.monotonic() - self._committed > _COMMIT_SECONDS:
            self._commit()

    def correct(self, document: Document, corrections: Iterable[Correction]) -> None:
        """Put a corrected document in place of what was held of it, and keep the corrections for later runs."""
        self._put_results(document)
        rows = [(document.id, json.dumps(one.to_dict(), ensure_ascii=False)) for one in corrections]
        self._connection.executemany("INSERT INTO corrections (document_id, correction) VALUES (?, ?)", rows)

    def keep_corrections(self, held: Iterable[tuple[str, str]]) -> None:
        """Take over the corrections of a database that this one replaces, as (id of the document, JSON)."""
        for own, correction in held:
            row = (own, correction)
            self._connection.execute("INSERT INTO corrections (document_id, correction) VALUES (?, ?)", row)
            self._corrected.add(own)

    def _correct_again(self, document_id: str) -> None:
        """Put in what a person has said of this document, also when it is read anew."""
        kept = self._connection.execute("SELECT correction FROM corrections WHERE document_id = ?", (document_id,))
        corrections = [from_dict(json.loads(one)) for (one,) in kept]
        self._put_results(corrected(read_document(self._connection, document_id), corrections)[0])

    def _put_results(self, document: Document) -> None:
        rows = self.render(document, Layout("sqlite"))
        for table in OF_A_DOCUMENT:
            self._connection.execute(f"DELETE FROM {table} WHERE document_id = ?", (document.id,))
            self._connection.executemany(_insert(table), rows[table])

    def close(self) -> None:
        """Commit what is left."""
        try:
            self._commit()
        except sqlite3.Error as error:
            raise OSError(f"SQLite: {error}") from error
        finally:
            self._connection.close()

    def note_run(self, summary: dict[str, Any]) -> None:
        """Add a row on this run to the table ``runs``."""
        names = ("started", "seconds", "documents", "errors", "quotations", "posts", "version", "command")
        values = tuple(summary.get(name) for name in names)
        self._connection.execute(f"INSERT INTO runs ({', '.join(names)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)

    def _commit(self) -> None:
        self._connection.commit()
        self._committed = time.monotonic()


def _insert(table: str) -> str:
    names = columns(TABLES[table])
    listed = ", ".join(f'"{name}"' for name in names)
    return f"INSERT OR REPLACE INTO {table} ({listed}) VALUES ({', '.join('?' * len(names))})"


def _row(result: Record) -> tuple[Any, ...]:
    return tuple(_value(getattr(result, name)) for name in columns(type(result)))


def _value(value: Any) -> Any:
    if isinstance(value, str):
        return replace_surrogates(value)
    if isinstance(value, tuple | dict):
        return replace_surrogates(json.dumps(value, ensure_ascii=False, default=asdict))
    return int(value) if isinstance(value, bool) else value
