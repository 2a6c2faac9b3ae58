"""Parquet: one row a document, its quotations and posts nested: the record of JSON lines, typed."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from ..model import Document, Post, Quotation, QuoteparseError, Span
from . import Layout

_GROUP = 500
"""Documents in a row group: the most that is held in memory."""


def arrow_schema() -> Any:
    """Return the Arrow schema of the record (``pyarrow.Schema``): the names, order and types of the fields."""
    pa = _pyarrow()
    return pa.schema([pa.field(f.name, _arrow_type(f.name, Document)) for f in fields(Document) if f.name != "refused"])


def _arrow_type(name: str, kind: type) -> Any:
    pa = _pyarrow()
    hint = typing.get_type_hints(kind)[name]
    if hint == tuple[Quotation, ...] or hint == tuple[Post, ...]:
        inner = typing.get_args(hint)[0]
        return pa.list_(pa.struct([pa.field(f.name, _arrow_type(f.name, inner)) for f in fields(inner)]))
    if hint == tuple[Span, ...]:
        return pa.list_(pa.list_(pa.int64()))
    if hint == tuple[str, ...]:
        return pa.list_(pa.string())
    plain = next((t for t in typing.get_args(hint) if t is not type(None)), hint)
    return {bool: pa.bool_(), int: pa.int64(), float: pa.float64()}.get(plain, pa.string())


def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise QuoteparseError("Parquet needs pyarrow: pip install 'quoteparse[parquet]'") from error
    return pyarrow


class Parquet:
    """Writes a row group each few hundred documents; the file is whole once it is closed."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._schema = arrow_schema()
        from pyarrow.parquet import ParquetWriter

        self._file = open(str(path), "wb")  # noqa: SIM115
        self._writer = ParquetWriter(self._file, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []

    @staticmethod
    def render(document: Document, layout: Layout) -> dict[str, Any]:
        """Return the record."""
        return document.to_dict()

    @staticmethod
    def held(path: Path) -> Iterator[str]:
        """Raise: a Parquet file ends in its index, nothing can be added to it."""
        raise QuoteparseError(f"{path}: Parquet cannot be carried on; write JSON lines or SQLite to use --resume")

    def write(self, content: dict[str, Any]) -> None:
        """Add one document to the row group at hand."""
        self._rows.append(content)
        if len(self._rows) >= _GROUP:
            self._flush()

    def close(self) -> None:
        """Write the last row group and the index."""
        self._flush()
        self._writer.close()
        self._file.close()

    def _flush(self) -> None:
        pa = _pyarrow()
        if self._rows:
            self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._schema))
        self._rows = []
