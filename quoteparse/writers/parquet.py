"""Parquet: one row a document, its quotations, posts and people nested: the record of JSON lines, typed."""

from __future__ import annotations

import json
import typing
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from ..model import BESIDE_THE_RECORD, Document, QuoteparseError
from ..text import replace_surrogates
from . import Layout

_GROUP = 500
"""Rows in a row group: the most that is held in memory."""


def arrow_schema() -> Any:
    """Return the Arrow schema of the record (``pyarrow.Schema``): the names, order and types of the fields."""
    return arrow().schema(_arrow_fields(Document))


def _arrow_fields(kind: Any) -> list[Any]:
    hints = typing.get_type_hints(kind)
    return [arrow().field(f.name, arrow_type(hints[f.name])) for f in fields(kind) if f.name not in BESIDE_THE_RECORD]


def arrow_type(hint: Any) -> Any:
    """Return the Arrow type of a field's type hint."""
    pa = arrow()
    if typing.get_origin(hint) is tuple:
        return pa.list_(arrow_type(typing.get_args(hint)[0]))
    if typing.get_origin(hint) is Mapping:
        return pa.string()  # as JSON: its names are the caller's own
    if is_dataclass(hint):
        return pa.struct(_arrow_fields(hint))
    plain = next((part for part in typing.get_args(hint) if part is not type(None)), hint)
    if typing.Literal in (typing.get_origin(hint), typing.get_origin(plain)):
        return pa.string()  # one of a few words
    return {str: pa.string(), int: pa.int32(), bool: pa.bool_(), float: pa.float64()}[plain]


def arrow() -> Any:
    """Return pyarrow; ``QuoteparseError`` when it is not installed."""
    try:
        import pyarrow
    except ImportError as error:
        raise QuoteparseError("Parquet needs pyarrow: pip install 'quoteparse[parquet]'") from error
    return pyarrow


def arrow_record(document: Document) -> dict[str, Any]:
    """Return the record as ``arrow_schema`` types it: ``extra`` is JSON.

    >>> arrow_record(Document(id="a", extra={"section": "Politique"}))["extra"]
    '{"section": "Politique"}'
    """
    record = document.to_dict()
    record["extra"] = json.dumps(record["extra"], ensure_ascii=False)
    return record


def encodable(value: Any) -> Any:
    """Put U+FFFD for lone surrogates, wherever they stand: Arrow takes none."""
    if isinstance(value, str):
        return replace_surrogates(value)
    if isinstance(value, list):
        return [encodable(item) for item in value]
    return {key: encodable(item) for key, item in value.items()} if isinstance(value, dict) else value


class Parquet:
    """Writes a row group each few hundred documents; the file is whole once it is closed."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._schema = self.schema(layout)
        from pyarrow.parquet import ParquetWriter

        self._file = open(str(path), "wb")  # noqa: SIM115
        self._writer = ParquetWriter(self._file, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []

    @staticmethod
    def schema(layout: Layout) -> Any:
        """Return the schema of a row."""
        return arrow_schema()

    @staticmethod
    def render(document: Document, layout: Layout) -> list[dict[str, Any]]:
        """Return the row of one document: its record."""
        return [encodable(arrow_record(document))]

    @staticmethod
    def held(path: Path, layout: Layout) -> Iterator[str]:
        """Raise: a Parquet file ends in its index, nothing can be added to it."""
        raise QuoteparseError(f"{path}: Parquet cannot be carried on; write JSON lines or SQLite to use --resume")

    def write(self, content: list[dict[str, Any]]) -> None:
        """Add rows to the row group at hand."""
        self._rows += content
        if len(self._rows) >= _GROUP:
            self._flush()

    def close(self) -> None:
        """Write the last row group and the index."""
        self._flush()
        self._writer.close()
        self._file.close()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(arrow().Table.from_pylist(self._rows, schema=self._schema))
        self._rows = []
