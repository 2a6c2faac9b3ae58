"""Statements in the SQLite database of the results: tables, views, and what an earlier run has seen."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from ..model import QuoteparseError
from ..text import replace_surrogates
from .drafts import Draft
from .people import PersonAcross
from .statement import Member, Statement

_SCHEMA = """
CREATE TABLE IF NOT EXISTS statements (id TEXT PRIMARY KEY, text TEXT, speaker TEXT, date TEXT, language TEXT,
    speakers TEXT, disputed INTEGER, documents INTEGER, outlets INTEGER, variants TEXT);
CREATE TABLE IF NOT EXISTS statement_members (statement_id TEXT REFERENCES statements (id), position INTEGER,
    document_id TEXT, result_id TEXT, relation TEXT, score REAL, PRIMARY KEY (statement_id, position));
CREATE TABLE IF NOT EXISTS linked_documents (document_id TEXT PRIMARY KEY, fingerprint TEXT);
CREATE TABLE IF NOT EXISTS people_across (id TEXT PRIMARY KEY, name TEXT, kind TEXT, gender TEXT, names TEXT,
    roles TEXT, handles TEXT, documents INTEGER, quotations INTEGER, first_date TEXT, last_date TEXT, members TEXT);
CREATE INDEX IF NOT EXISTS statement_members_result ON statement_members (result_id);
CREATE INDEX IF NOT EXISTS statement_members_document ON statement_members (document_id);
CREATE VIEW IF NOT EXISTS most_repeated AS
    SELECT id, documents, outlets, speaker, date, language, disputed, text FROM statements ORDER BY documents DESC, id;
CREATE VIEW IF NOT EXISTS disputed_statements AS
    SELECT id, speakers, date, documents, text FROM statements WHERE disputed ORDER BY documents DESC, id;
"""
_MEMBER = "INSERT INTO statement_members VALUES (?, ?, ?, ?, ?, ?)"


class Remembered:
    """What an earlier run left in a database: its statements, and which documents it saw as they are now."""

    def __init__(self, path: Path | None) -> None:
        self.statements: tuple[Statement, ...] = ()
        self.seen: set[str] = set()
        """Ids; filled while the documents pass."""
        self.fingerprints: dict[str, str] = {}
        self._before: dict[str, str] = {}
        if path is not None and path.exists():
            self._read(path)

    def _read(self, path: Path) -> None:
        try:
            with closing(sqlite3.connect(path)) as connection:
                if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'linked_documents'").fetchone():
                    self._before = dict(connection.execute("SELECT document_id, fingerprint FROM linked_documents"))
                    self.statements = tuple(_statements(connection))
        except sqlite3.Error as error:
            raise QuoteparseError(f"{path} cannot be read: {error}. Give another output with -o.") from error

    def passing(self, drafts: Iterable[Draft]) -> Iterator[Draft]:
        """Yield what is kept of the documents, noting which of them are as the earlier run saw them."""
        for draft in drafts:
            self.fingerprints[draft.document_id] = draft.fingerprint
            if self._before.get(draft.document_id) == draft.fingerprint:
                self.seen.add(draft.document_id)
            yield draft


def _statements(connection: sqlite3.Connection) -> Iterator[Statement]:
    members: dict[str, list[Member]] = {}
    rows = "SELECT statement_id, document_id, result_id, relation, score FROM statement_members ORDER BY position"
    for own, *rest in connection.execute(rows):
        members.setdefault(own, []).append(Member(*rest))
    for own, text, speaker, date, language in connection.execute(
        "SELECT id, text, speaker, date, language FROM statements ORDER BY rowid"
    ):
        kept = tuple(one for one in members.get(own, ()) if one.relation != "quotes")
        yield Statement(own, kept, speaker, date, language, text)


def write_tables(
    path: Path, statements: Sequence[Statement], people: Sequence[PersonAcross], fingerprints: dict[str, str]
) -> None:
    """Put statements and people into a database, in place of those of an earlier run.

    Raises ``QuoteparseError`` when the file is no database.
    """
    try:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.executescript(_SCHEMA)
            for table in ("statement_members", "statements", "linked_documents", "people_across"):
                connection.execute(f"DELETE FROM {table}")
            connection.executemany("INSERT INTO linked_documents VALUES (?, ?)", fingerprints.items())
            connection.executemany(f"INSERT INTO statements VALUES ({', '.join('?' * 10)})", map(_row, statements))
            connection.executemany(_MEMBER, (row for one in statements for row in _member_rows(one)))
            connection.executemany(
                f"INSERT INTO people_across VALUES ({', '.join('?' * 12)})",
                (tuple(_value(value) for value in one.to_dict().values()) for one in people),
            )
    except sqlite3.Error as error:
        raise QuoteparseError(f"{path}: {error}. Give another output with -o.") from error


def _row(one: Statement) -> tuple[object, ...]:
    record = one.to_dict()
    names = "id text speaker date language speakers disputed documents outlets variants"
    return tuple(_value(record[name]) for name in names.split())


def _value(value: object) -> object:
    if isinstance(value, str):
        return replace_surrogates(value)
    return replace_surrogates(json.dumps(value, ensure_ascii=False)) if isinstance(value, list) else value


def _member_rows(one: Statement) -> Iterator[tuple[object, ...]]:
    for position, member in enumerate((*one.members, *one.quoted_by)):
        yield one.id, position, member.document_id, member.result_id, member.relation, member.score
