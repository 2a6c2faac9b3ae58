"""Results that ``quoteparse parse`` wrote as tables: CSV, TSV, SQLite, Parquet; each becomes records as JSON has them.

CSV and flat Parquet hold no texts of documents, only their quotations, with their offsets: in place of the text stands
one that is blank but for them.
"""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from operator import itemgetter
from pathlib import Path
from typing import Any

from ..model import QuoteparseError
from ..readers.delimited import find_delimiter
from ..readers.records import is_result

GoldEntry = dict[str, Any]
_SQLITE, _PARQUET, _ZIP = b"SQLite format 3\x00", b"PAR1", b"PK\x03\x04"
_LISTS = ("content_spans", "spans", "flags")
_LARGEST_CELL = 2**31 - 1
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def read_tables(path: Path) -> Iterator[GoldEntry] | None:
    """Return the records of a result in CSV, TSV, SQLite or Parquet; None for a file that is none of them.

    Raises ``QuoteparseError`` for a workbook of Excel, and where pyarrow is needed and not installed.
    """
    with path.open("rb") as file:
        head = file.read(65_536)
    if head.startswith(_SQLITE):
        return _from_sqlite(path)
    if head.startswith(_PARQUET):
        return _from_parquet(path)
    if head.startswith(_ZIP) and path.suffix == ".xlsx":
        raise QuoteparseError(f"{path} is a workbook: score the same results as CSV, SQLite, Parquet or JSON lines")
    first = head.decode("utf-8-sig", "replace").partition("\n")[0].rstrip("\r")
    delimiter = find_delimiter(first, ",")
    return _from_csv(path, delimiter) if is_result(first.split(delimiter)) else None


def _from_csv(path: Path, delimiter: str) -> Iterator[GoldEntry]:
    csv.field_size_limit(_LARGEST_CELL)
    try:
        with path.open(encoding="utf-8-sig", newline="", errors="replace") as file:
            rows = csv.DictReader(file, delimiter=delimiter)
            yield from _documents({name: _plain(cell) for name, cell in row.items()} for row in rows)
    except csv.Error as error:
        raise QuoteparseError(f"{path} is not readable as CSV: {error}") from error


def _plain(cell: str | None) -> str | None:
    """A cell without the apostrophe that keeps a spreadsheet from taking it for a formula; None for an empty one."""
    guarded = cell is not None and cell.startswith("'") and cell[1:].startswith(_FORMULA)
    return (cell[1:] if guarded and cell else cell) or None


def _documents(rows: Iterable[Mapping[str, Any]]) -> Iterator[GoldEntry]:
    """Put the rows of each document together; in a sorted output they stand apart."""
    by_document: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        by_document.setdefault(row["document_id"], []).append(row)
    for own, of_document in by_document.items():
        said = (_typed(row) for row in of_document if row["type"] == "quotation")
        quotations = sorted(said, key=itemgetter("content_spans"))
        posts = [_as_post(row) for row in of_document if row["type"] == "post"]
        facts = {name: of_document[0].get(name) for name in ("url", "published", "status")}
        facts["language"] = of_document[0].get("document_language")
        yield {"id": own, **facts, "text": _text(quotations), "quotations": quotations, "posts": posts}


def _typed(row: Mapping[str, Any]) -> GoldEntry:
    """A quotation's row, its spans ("7-21 24-29") as pairs."""
    listed = row["content_spans"].split() if isinstance(row["content_spans"], str) else row["content_spans"]
    spans = [tuple(map(int, span.split("-"))) if isinstance(span, str) else tuple(span) for span in listed or ()]
    return {**row, "content_spans": spans}


def _as_post(row: Mapping[str, Any]) -> GoldEntry:
    return {
        **{name: row.get(name) for name in ("status_id", "handle", "date", "text")},
        "platform": row["kind"],
        "in_article": str(row.get("in_article")) != "False",
    }


def _text(quotations: list[GoldEntry]) -> str:
    """A text in which each quotation has its words at their place, and nothing else stands."""
    text = [" "] * max((end for q in quotations for _, end in q["content_spans"]), default=0)
    for quotation in quotations:
        at = 0
        for start, end in quotation["content_spans"]:
            text[start:end] = quotation["text"][at : at + end - start].ljust(end - start)
            at += end - start + 1
    return "".join(text)


def _from_sqlite(path: Path) -> Iterator[GoldEntry]:
    try:
        with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            for document in connection.execute("SELECT * FROM documents ORDER BY rowid"):
                results = {
                    table: [_listed(row) for row in connection.execute(_OF_DOCUMENT[table], (document["id"],))]
                    for table in _OF_DOCUMENT
                }
                yield {**document, **results}
    except sqlite3.Error as error:
        raise QuoteparseError(f"{path} is no result of quoteparse in SQLite: {error}") from error


_OF_DOCUMENT = {
    "quotations": "SELECT * FROM quotations WHERE document_id = ? ORDER BY start, end",
    "posts": "SELECT * FROM posts WHERE document_id = ? ORDER BY rowid",
}


def _listed(row: sqlite3.Row) -> GoldEntry:
    """A row with its lists, which SQLite holds as JSON."""
    return {name: json.loads(row[name]) if name in _LISTS and row[name] else row[name] for name in row.keys()}  # noqa: SIM118


def _from_parquet(path: Path) -> Iterator[GoldEntry] | None:
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise QuoteparseError("reading Parquet needs pyarrow: pip install 'quoteparse[parquet]'") from error
    try:
        file = ParquetFile(path)
    except (ArrowException, OSError) as error:
        raise QuoteparseError(f"{path} is not a readable Parquet file: {error}") from error
    names = set(file.schema_arrow.names)
    rows = (row for batch in file.iter_batches(64, use_threads=False) for row in batch.to_pylist())
    if is_result(names):
        return _documents(rows)
    return rows if {"id", "quotations", "posts"} <= names else None
