"""Results read back: JSON lines (packed or not), a JSON array, Parquet with a document a row, a SQLite database."""

from __future__ import annotations

import gzip
import json
import sqlite3
import typing
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import fields
from itertools import chain
from pathlib import Path
from typing import IO, Any, cast

from .model import Document, Person, Post, Quotation, QuoteparseError

_LISTS: dict[str, type[Any]] = {"quotations": Quotation, "posts": Post, "people": Person}
_HOW = "Give what `quoteparse parse` writes with -f jsonl, json, sqlite or parquet."


def read_results(path: str | Path) -> Iterator[Document]:
    """Yield the documents of a file that ``quoteparse parse`` wrote, in its order, failures too.

    Raises ``QuoteparseError`` for a file that cannot be read or holds no such documents, and says in which line.
    """
    path = Path(path)
    try:
        with open(path, "rb") as file:
            head = file.read(16)
        if head.startswith(b"SQLite format 3"):
            yield from _from_sqlite(path)
        elif head.startswith(b"PAR1"):
            yield from _documents(_parquet_rows(path), path)
        else:
            yield from _documents(_json_records(path, packed=head[:2] == b"\x1f\x8b"), path)
    except (OSError, EOFError, sqlite3.Error, UnicodeDecodeError) as error:
        raise QuoteparseError(f"{path} cannot be read: {error}. {_HOW}") from error


def _documents(records: Iterable[Any], path: Path) -> Iterator[Document]:
    for number, record in enumerate(records, 1):
        if not isinstance(record, dict) or "quotations" not in record:
            raise QuoteparseError(f"{path}: entry {number} is no result: it has no quotations. {_HOW}")
        try:
            yield Document.from_dict(record)
        except QuoteparseError as error:
            raise QuoteparseError(f"{path}: entry {number}: {error}") from error


def _json_records(path: Path, packed: bool) -> Iterator[Any]:
    with gzip.open(path) if packed else open(path, "rb") as opened:
        file = cast("IO[bytes]", opened)
        first = file.readline()
        if first.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"[":
            yield from _load(first + file.read(), str(path))
            return
        for number, line in enumerate(chain([first], file), 1):
            if line.strip():
                yield _load(line, f"{path}: line {number}")


def _load(data: bytes, where: str) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise QuoteparseError(f"{where} is not JSON: {error}. {_HOW}") from error


def _parquet_rows(path: Path) -> Iterator[Any]:
    try:
        import pyarrow.parquet
    except ImportError as error:
        raise QuoteparseError(f"{path}: Parquet needs pyarrow: pip install 'quoteparse[parquet]'") from error
    with pyarrow.parquet.ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=64):
            for row in batch.to_pylist():
                extra = row.get("extra")
                yield {**row, "extra": json.loads(extra) if isinstance(extra, str) else extra or {}}


def _from_sqlite(path: Path) -> Iterator[Document]:
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        for (own,) in connection.execute("SELECT id FROM documents ORDER BY documents.rowid"):
            yield read_document(connection, own)


def read_document(connection: sqlite3.Connection, own: str) -> Document:
    """Return the document of this id out of a database; raises ``KeyError`` when it holds none."""
    [*found] = _rows(connection, "documents", "id", own, Document)
    if not found:
        raise KeyError(own)
    lists = {
        name: sorted(_rows(connection, name, "document_id", own, kind), key=_place) for name, kind in _LISTS.items()
    }
    return Document.from_dict({**found[0], **lists})


def _rows(connection: sqlite3.Connection, table: str, key: str, own: str, kind: type[Any]) -> list[dict[str, Any]]:
    cursor = connection.execute(f"SELECT * FROM {table} WHERE {key} = ?", (own,))
    names, hints = [column[0] for column in cursor.description], typing.get_type_hints(kind)
    kept = {field.name for field in fields(kind)} - (set(_LISTS) if kind is Document else set())
    return [
        {name: _value(value, hints[name]) for name, value in zip(names, row, strict=True) if name in kept}
        for row in cursor
    ]


def _place(record: Mapping[str, Any]) -> tuple[int, int, str]:
    """In order of appearance; posts and people are numbered so."""
    number = str(record["id"]).rpartition(":")[2][1:]
    return (record.get("start") or 0, int(number) if number.isdecimal() else 0, str(record["id"]))


def _value(value: Any, hint: Any) -> Any:
    """Lists and mappings stand as JSON in a cell, truth as 0 or 1."""
    if typing.get_origin(hint) in (tuple, Mapping) or hint in (tuple, Mapping):
        return json.loads(value) if value is not None else []
    return bool(value) if hint is bool else value
