"""SQLite: tables documents, quotations, posts, people and runs, with keys, indexes and full-text search.

It opens in Datasette. Columns are the fields of the record; lists are JSON. A document that comes again replaces what
was held of it.
"""

from __future__ import annotations

import json
import sqlite3
import time
import typing
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from ..model import BESIDE_THE_RECORD, Document, Person, Post, Quotation, QuoteparseError
from ..text import replace_surrogates
from . import Layout

Record = Document | Quotation | Post | Person
_TABLES: dict[str, type[Record]] = {"documents": Document, "quotations": Quotation, "posts": Post, "people": Person}
_OF_A_DOCUMENT = ("quotations", "posts", "people")
_SEPARATE = (*_OF_A_DOCUMENT, *BESIDE_THE_RECORD)
_COMMIT_SECONDS = 1.0
"""A crash loses no more than this; each commit waits for the disk."""
Rendered = dict[str, list[tuple[Any, ...]]]
"""The rows of each table."""


def columns(kind: type[Record]) -> tuple[str, ...]:
    """Return the columns of a table: the fields of its record that are not tables of their own.

    >>> columns(Document)[:3]
    ('id', 'source', 'source_index')
    """
    return tuple(f.name for f in fields(kind) if kind is not Document or f.name not in _SEPARATE)


class Sqlite:
    """Adds documents to a database, one transaction a second."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._connection = connect(str(path))
        self._committed = time.monotonic()

    @staticmethod
    def render(document: Document, layout: Layout) -> Rendered:
        """Return the rows of the tables."""
        listed = {name: [_row(result) for result in getattr(document, name)] for name in _OF_A_DOCUMENT}
        return {"documents": [_row(document)], **listed}

    @staticmethod
    def held(path: Path, layout: Layout) -> Iterator[str]:
        """Yield the ids of the documents of status "ok"; failures are tried again."""
        connection = connect(str(path))
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
        for table in _OF_A_DOCUMENT:
            self._connection.execute(f"DELETE FROM {table} WHERE document_id = ?", (document_id,))
        for table, rows in content.items():
            self._connection.executemany(_insert(table), rows)
        if time.monotonic() - self._committed > _COMMIT_SECONDS:
            self._commit()

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


def connect(path: str) -> sqlite3.Connection:
    """Open or make a database with the tables of this format; ``QuoteparseError`` when the file is none, or has tables
    of these names that cannot hold the record."""
    connection = sqlite3.connect(path)
    try:
        for table, kind in _TABLES.items():
            _check(connection, path, table, columns(kind))
        connection.executescript(_schema())
    except sqlite3.DatabaseError as error:
        connection.close()
        raise QuoteparseError(f"{path}: {error}") from error
    except QuoteparseError:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection, path: str, table: str, wanted: tuple[str, ...]) -> None:
    """Raise when a table is there and lacks a column; columns of the user's own do no harm."""
    there = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    missing = [name for name in wanted if name not in there]
    if there and missing:
        raise QuoteparseError(
            f"{path}: its table {table} has no column {', '.join(missing)}: another version of quoteparse, or another "
            f"program, made it. Write a new database (--overwrite replaces this one), or add what is missing: "
            f"ALTER TABLE {table} ADD COLUMN {missing[0]}"
        )


def _schema() -> str:
    quotations, posts, people = _columns_sql(Quotation), _columns_sql(Post), _columns_sql(Person)
    return f"""
    PRAGMA foreign_keys = OFF;
    BEGIN;
    CREATE TABLE IF NOT EXISTS documents ({_columns_sql(Document)});
    CREATE TABLE IF NOT EXISTS people ({people}, FOREIGN KEY (document_id) REFERENCES documents (id));
    CREATE TABLE IF NOT EXISTS quotations ({quotations}, FOREIGN KEY (document_id) REFERENCES documents (id),
        FOREIGN KEY (speaker_id) REFERENCES people (id));
    CREATE TABLE IF NOT EXISTS posts ({posts}, FOREIGN KEY (document_id) REFERENCES documents (id));
    CREATE TABLE IF NOT EXISTS runs (id INTEGER PRIMARY KEY, started TEXT, seconds REAL, documents INTEGER,
        errors INTEGER, quotations INTEGER, posts INTEGER, version TEXT, command TEXT);
    CREATE INDEX IF NOT EXISTS quotations_document ON quotations (document_id);
    CREATE INDEX IF NOT EXISTS quotations_speaker ON quotations (speaker);
    CREATE INDEX IF NOT EXISTS quotations_date ON quotations (date);
    CREATE INDEX IF NOT EXISTS quotations_person ON quotations (speaker_id);
    CREATE INDEX IF NOT EXISTS people_document ON people (document_id);
    CREATE INDEX IF NOT EXISTS people_name ON people (name);
    CREATE INDEX IF NOT EXISTS posts_document ON posts (document_id);
    CREATE INDEX IF NOT EXISTS posts_handle ON posts (handle);
    CREATE INDEX IF NOT EXISTS posts_status ON posts (platform, status_id);
    {_search("quotations", ("text", "speaker", "translation"))}
    {_search("posts", ("text", "author_name", "translation"))}
    COMMIT;
    """


def _columns_sql(kind: type[Record]) -> str:
    hints = typing.get_type_hints(kind)
    typed = (f'"{name}" {_type(hints[name])}' for name in columns(kind) if name != "id")
    return ", ".join(["id TEXT PRIMARY KEY", *typed])


def _type(hint: Any) -> str:
    if hint is float:
        return "REAL"
    return "INTEGER" if hint in (int, bool, int | None) else "TEXT"


def _search(table: str, names: tuple[str, ...]) -> str:
    """An FTS5 index over the texts of a table, kept in step by triggers, its content not stored twice."""
    listed, old, new = ", ".join(names), _of("old", names), _of("new", names)
    return f"""
    CREATE VIRTUAL TABLE IF NOT EXISTS {table}_fts USING fts5({listed}, content='{table}',
        tokenize='unicode61 remove_diacritics 2');
    CREATE TRIGGER IF NOT EXISTS {table}_ai AFTER INSERT ON {table} BEGIN
        INSERT INTO {table}_fts (rowid, {listed}) VALUES (new.rowid, {new}); END;
    CREATE TRIGGER IF NOT EXISTS {table}_ad AFTER DELETE ON {table} BEGIN
        INSERT INTO {table}_fts ({table}_fts, rowid, {listed}) VALUES ('delete', old.rowid, {old}); END;
    """


def _of(row: str, names: tuple[str, ...]) -> str:
    return ", ".join(f"{row}.{name}" for name in names)


def _insert(table: str) -> str:
    names = columns(_TABLES[table])
    listed = ", ".join(f'"{name}"' for name in names)
    return f"INSERT OR REPLACE INTO {table} ({listed}) VALUES ({', '.join('?' * len(names))})"


def _row(result: Record) -> tuple[Any, ...]:
    return tuple(_value(getattr(result, name)) for name in columns(type(result)))


def _value(value: Any) -> Any:
    if isinstance(value, str):
        return replace_surrogates(value)
    if isinstance(value, tuple | dict):
        return replace_surrogates(json.dumps(value, ensure_ascii=False))
    return int(value) if isinstance(value, bool) else value
