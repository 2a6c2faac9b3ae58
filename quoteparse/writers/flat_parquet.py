"""Flat Parquet: a row for each quotation and post, the columns of CSV, typed; lists stay lists."""

from __future__ import annotations

import typing
from collections.abc import Iterable
from typing import Any

from ..model import Document, Post, Quotation
from . import Layout
from .columns import as_json, columns
from .parquet import Parquet, arrow, arrow_type, encodable
from .view import Row, all_rows

_TEXTS = ("warnings", "extra")
"""Columns that hold a list or an object of the record as one text."""


def flat_schema(keep: tuple[str, ...] = ()) -> Any:
    """Return the Arrow schema of a row (``pyarrow.Schema``); the user's own columns are texts."""
    hints = {name: hint for kind in (Document, Post, Quotation) for name, hint in typing.get_type_hints(kind).items()}
    texts = {*_TEXTS, *(name for name in columns(keep) if name not in hints)}
    return arrow().schema(
        [(name, arrow().string() if name in texts else arrow_type(hints[name])) for name in columns(keep)]
    )


class FlatParquet(Parquet):
    """Writes a row group each few hundred rows."""

    @staticmethod
    def schema(layout: Layout) -> Any:
        """Return the schema of a row."""
        return flat_schema(layout.keep)

    @staticmethod
    def render(document: Document, layout: Layout) -> list[dict[str, Any]]:
        """Return the rows of one document."""
        return FlatParquet.render_rows(all_rows(document, layout), layout)

    @staticmethod
    def render_rows(shown: Iterable[Row], layout: Layout) -> list[dict[str, Any]]:
        """Return rows, column by column."""
        return [encodable(_row(row, layout.keep)) for row in shown]


def _row(row: Row, keep: tuple[str, ...]) -> dict[str, Any]:
    return {name: _plain(name, value(row)) for name, value in columns(keep).items()}


def _plain(name: str, value: Any) -> Any:
    if name.startswith("extra_") and not isinstance(value, str | None):
        return as_json(value)
    return [_plain("", part) for part in value] if isinstance(value, tuple) else value
