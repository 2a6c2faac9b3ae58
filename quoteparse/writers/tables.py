"""The SQLite database: its tables, indexes, full-text search and views.

A row is known by its ``id``, and its entry in the full-text index by the column ``rowid``, which is written out: an
implicit one is given anew by ``.dump`` and ``VACUUM``, and the index would then point to other rows.
"""

from __future__ import annotations

import sqlite3
import typing
from dataclasses import fields
from pathlib import Path
from typing import Any

from ..model import BESIDE_THE_RECORD, Document, Person, Post, Quotation, QuoteparseError

Record = Document | Quotation | Post | Person
TABLES: dict[str, type[Record]] = {"documents": Document, "people": Person, "quotations": Quotation, "posts": Post}
OF_A_DOCUMENT = ("quotations", "posts", "people")
_SEARCHED = {
    "quotations": ("text", "speaker", "translation"),
    "posts": ("text", "author_name", "translation"),
}
_REFERENCES = {
    "people": {"document_id": "documents"},
    "quotations": {"document_id": "documents", "speaker_id": "people"},
    "posts": {"document_id": "documents"},
}
_INDEXES = {
    "people": ("document_id", "name"),
    "quotations": ("document_id", "speaker", "speaker_id", "post_id", "date"),
    "posts": ("document_id", "handle", "platform, status_id"),
}
_RUNS = """
    id INTEGER PRIMARY KEY, started TEXT, seconds REAL, documents INTEGER, errors INTEGER, quotations INTEGER,
    posts INTEGER, version TEXT, command TEXT
"""
_CORRECTIONS = "id INTEGER PRIMARY KEY, document_id TEXT, correction TEXT"
VIEWS = Path(__file__).with_name("views.sql")


def columns(kind: type[Record]) -> tuple[str, ...]:
    """Return the columns of a table: the fields of its record that are not tables of their own.

    >>> columns(Document)[:3]
    ('id', 'source', 'source_index')
    """
    separate = (*OF_A_DOCUMENT, *BESIDE_THE_RECORD) if kind is Document else ()
    return tuple(f.name for f in fields(kind) if f.name not in separate)


def connect(path: str, keep: tuple[str, ...] = ()) -> sqlite3.Connection:
    """Open or make a database with the tables of this format, with a column for each of the user's own fields.

    Raises ``QuoteparseError`` when the file is none, or has tables of these names that cannot hold the record.
    """
    connection = sqlite3.connect(path)
    try:
        for table, kind in TABLES.items():
            _check(connection, path, table, columns(kind))
        connection.executescript(_schema())
        _add_own(connection, keep)
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
    statements = [_table(table, kind) for table, kind in TABLES.items()]
    statements.append(f"CREATE TABLE IF NOT EXISTS runs ({_RUNS})")
    statements.append(f"CREATE TABLE IF NOT EXISTS corrections ({_CORRECTIONS})")
    statements += [_index(table, names) for table, indexed in _INDEXES.items() for names in indexed]
    search = "".join(_search(table, names) for table, names in _SEARCHED.items())
    return f"PRAGMA foreign_keys = OFF; BEGIN; {'; '.join(statements)}; {search} {VIEWS.read_text('utf-8')} COMMIT;"


def _index(table: str, names: str) -> str:
    return f"CREATE INDEX IF NOT EXISTS {table}_{names.replace(', ', '_')} ON {table} ({names})"


def _table(table: str, kind: type[Record]) -> str:
    hints = typing.get_type_hints(kind)
    number = ["rowid INTEGER UNIQUE"] if table in _SEARCHED else []
    typed = [f'"{name}" {_type(hints[name])}' for name in columns(kind) if name != "id"]
    keys = [f"FOREIGN KEY ({name}) REFERENCES {other} (id)" for name, other in _REFERENCES.get(table, {}).items()]
    return f"CREATE TABLE IF NOT EXISTS {table} ({', '.join(['id TEXT PRIMARY KEY', *number, *typed, *keys])})"


def _type(hint: Any) -> str:
    if hint is float:
        return "REAL"
    return "INTEGER" if hint in (int, bool, int | None) else "TEXT"


def _search(table: str, names: tuple[str, ...]) -> str:
    """An FTS5 index over the texts of a table, kept in step by triggers, its content not stored twice."""
    listed, old, new = ", ".join(names), _of("old", names), _of("new", names)
    enter = f"INSERT INTO {table}_fts (rowid, {listed})"
    leave = f"INSERT INTO {table}_fts ({table}_fts, rowid, {listed}) VALUES ('delete', old.rowid, {old})"
    unused = f"(SELECT coalesce(max(rowid), 0) + 1 FROM {table})"
    number = f"UPDATE {table} SET rowid = {unused} WHERE id = new.id AND rowid IS NULL"
    create, form = "CREATE TRIGGER IF NOT EXISTS", "tokenize='unicode61 remove_diacritics 2'"
    return f"""
    CREATE VIRTUAL TABLE IF NOT EXISTS {table}_fts USING fts5({listed},
        content="{table}", content_rowid="rowid", {form});
    {create} {table}_ai AFTER INSERT ON {table} BEGIN
        {number}; {enter} SELECT rowid, {listed} FROM {table} WHERE id = new.id; END;
    {create} {table}_ad AFTER DELETE ON {table} BEGIN {leave}; END;
    {create} {table}_au AFTER UPDATE OF {listed} ON {table} BEGIN {leave}; {enter} VALUES (new.rowid, {new}); END;
    """


def _of(row: str, names: tuple[str, ...]) -> str:
    return ", ".join(f"{row}.{name}" for name in names)


def _add_own(connection: sqlite3.Connection, keep: tuple[str, ...]) -> None:
    """Add a column for each field of the user's own that is named; its value is read from ``extra``."""
    there = {row[1] for row in connection.execute("PRAGMA table_xinfo(documents)")}
    for name in keep:
        column = f"extra_{name}"
        if name != "all" and column not in there and '"' not in name:
            path = f'$."{name}"'.replace("'", "''")
            own = f"GENERATED ALWAYS AS (json_extract(extra, '{path}')) VIRTUAL"
            connection.execute(f'ALTER TABLE documents ADD COLUMN "{column}" {own}')
            there.add(column)
