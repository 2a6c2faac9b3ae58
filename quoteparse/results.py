"""Results read back: JSON lines (packed or not), a JSON array, Parquet with a document a row, a SQLite database."""

from __future__ import annotations

import gzip
import json
import sqlite3
import typing
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import fields
from itertools import accumulate, chain, islice
from pathlib import Path
from typing import IO, Any, NamedTuple, cast

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


class Block(NamedTuple):
    """Some documents of a file of results, to be read by any process that sees the file."""

    path: str
    first: int
    """The number of the first of them, from 1."""
    lines: tuple[bytes, ...] = ()
    """Of JSON lines."""
    ids: tuple[str, ...] = ()
    """Of a database."""
    group: int | None = None
    """Of Parquet: the number of a row group."""


_BLOCK = 100
"""Documents."""


def result_blocks(path: str | Path) -> Iterator[Block]:
    """Yield the blocks of a file that ``quoteparse parse`` wrote; their documents are those of ``read_results``.

    Raises ``QuoteparseError`` for a file that cannot be read; what it holds is looked at by ``read_block``.
    """
    path = Path(path)
    try:
        with open(path, "rb") as file:
            head = file.read(16)
        if head.startswith(b"SQLite format 3"):
            yield from _blocks_of_ids(path)
        elif head.startswith(b"PAR1"):
            yield from (Block(str(path), first, group=n) for n, first in enumerate(_row_groups(path)))
        else:
            yield from _blocks_of_lines(path, packed=head[:2] == b"\x1f\x8b")
    except (OSError, EOFError, sqlite3.Error) as error:
        raise QuoteparseError(f"{path} cannot be read: {error}. {_HOW}") from error


def read_block(block: Block) -> Iterator[Document]:
    """Yield the documents of a block. Raises ``QuoteparseError`` as ``read_results`` does."""
    path = Path(block.path)
    try:
        if block.ids:
            with _opened(path) as connection:
                yield from (read_document(connection, own) for own in block.ids)
        elif block.group is not None:
            yield from _documents(_parquet_rows(path, block.group), path, block.first)
        else:
            yield from _documents(_records(block), path, block.first)
    except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
        raise QuoteparseError(f"{path} cannot be read: {error}. {_HOW}") from error


def _blocks_of_lines(path: Path, packed: bool) -> Iterator[Block]:
    """Blocks of lines; a JSON array, which nobody can cut without reading it, is one block of one line."""
    with gzip.open(path) if packed else open(path, "rb") as opened:
        file = cast("IO[bytes]", opened)
        first = file.readline()
        if _opens_array(first):
            yield Block(str(path), 1, (first + file.read(),))
            return
        lines, number = chain([first], file), 1
        while block := tuple(islice(lines, _BLOCK)):
            yield Block(str(path), number, block)
            number += len(block)


def _blocks_of_ids(path: Path) -> Iterator[Block]:
    with _opened(path) as connection:
        ids = (own for (own,) in connection.execute("SELECT id FROM documents ORDER BY documents.rowid"))
        number = 1
        while block := tuple(islice(ids, _BLOCK)):
            yield Block(str(path), number, ids=block)
            number += len(block)


def _records(block: Block) -> Iterator[Any]:
    for number, line in enumerate(block.lines, block.first):
        if number == 1 and _opens_array(line):
            yield from _load(line, block.path)
        elif line.strip():
            yield _load(line, f"{block.path}: line {number}")


def _opens_array(line: bytes) -> bool:
    return line.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"["


def _opened(path: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True))


def _documents(records: Iterable[Any], path: Path, first: int = 1) -> Iterator[Document]:
    for number, record in enumerate(records, first):
        if not isinstance(record, dict) or "quotations" not in record:
            raise QuoteparseError(f"{path}: entry {number} is no result: it has no quotations. {_HOW}")
        try:
            yield Document.from_dict(record)
        except QuoteparseError as error:
            raise QuoteparseError(f"{path}: entry {number}: {error}") from error


def _json_records(path: Path, packed: bool) -> Iterator[Any]:
    return chain.from_iterable(map(_records, _blocks_of_lines(path, packed)))


def _load(data: bytes, where: str) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise QuoteparseError(f"{where} is not JSON: {error}. {_HOW}") from error


def _parquet_file(path: Path) -> Any:
    try:
        import pyarrow.parquet
    except ImportError as error:
        raise QuoteparseError(f"{path}: Parquet needs pyarrow: pip install 'quoteparse[parquet]'") from error
    return pyarrow.parquet.ParquetFile(path)


def _row_groups(path: Path) -> list[int]:
    """The number of the first row of each row group."""
    with _parquet_file(path) as file:
        sizes = [file.metadata.row_group(n).num_rows for n in range(file.num_row_groups)]
    return list(accumulate(sizes[:-1], initial=1)) if sizes else []


def _parquet_rows(path: Path, group: int | None = None) -> Iterator[Any]:
    with _parquet_file(path) as file:
        yield from rows_of(file, group)


def rows_of(file: Any, group: int | None = None) -> Iterator[dict[str, Any]]:
    """Yield the records of an open ``pyarrow.parquet.ParquetFile``, or those of one of its row groups."""
    for batch in file.iter_batches(batch_size=64, row_groups=None if group is None else [group]):
        for row in batch.to_pylist():
            extra = row.get("extra")
            yield {**row, "extra": json.loads(extra) if isinstance(extra, str) else extra or {}}


def _from_sqlite(path: Path) -> Iterator[Document]:
    with _opened(path) as connection:
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
