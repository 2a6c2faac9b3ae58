"""Corrections in an output that is to be replaced: a database hands them on, a file is not thrown away with them."""

from __future__ import annotations

import gzip
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ..model import QuoteparseError

_MARK = b'"corrected": true'
"""How a corrected quotation stands in JSON; in the text of an article the quotes have a backslash before them."""
_CHUNK = 1 << 20


def held_corrections(path: Path) -> list[tuple[str, str]]:
    """Return the corrections that a database keeps, as (id of the document, JSON); none of what is no database."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return list(connection.execute("SELECT document_id, correction FROM corrections ORDER BY id"))
    except sqlite3.Error:
        return []


def refuse_to_lose(path: Path, format_name: str) -> None:
    """Raise ``QuoteparseError`` where a file holds corrections: what was marked wrong is gone from it for good."""
    if format_name not in ("jsonl", "json", "parquet"):
        return
    if _is_corrected(path):
        raise QuoteparseError(
            f"{path} holds corrections, which --overwrite would lose. Write another file (-o) and put them into it "
            "again (quoteparse merge FILE corrections.json), or keep results in SQLite, which hands corrections on; to "
            f"be rid of them, remove {path.name} first"
        )


def _is_corrected(path: Path) -> bool:
    """Tell whether a file of results holds a corrected quotation; a file of anything else does not."""
    with open(path, "rb") as file:
        head = file.read(4)
    try:
        return any(_parquet(path)) if head == b"PAR1" else any(_MARK in chunk for chunk in _chunks(path, head))
    except (OSError, EOFError, ImportError, ValueError, KeyError):
        return False


def _chunks(path: Path, head: bytes) -> Iterator[bytes]:
    """Yield the bytes of a file, packed or not, each chunk with the end of the one before it."""
    with gzip.open(path) if head[:2] == b"\x1f\x8b" else open(path, "rb") as file:
        before = b""
        while chunk := file.read(_CHUNK):
            yield before + chunk
            before = chunk[-len(_MARK) :]


def _parquet(path: Path) -> Iterator[bool]:
    """Yield of each quotation whether it is corrected."""
    import pyarrow.parquet

    with pyarrow.parquet.ParquetFile(path) as file:
        for batch in file.iter_batches(columns=["quotations.list.element.corrected"]):
            for quotations in batch.column(0).to_pylist():
                yield from (bool(one["corrected"]) for one in quotations or ())
