"""Parquet: one record a row, batch by batch, only the columns that an article is made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from ..model import QuoteparseError
from .article import Article, Reading, Source
from .records import article_from
from .streams import seekable

_ROWS = 64


def read_parquet(source: Source, stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """Yield one article a row. Raises ``QuoteparseError`` when pyarrow is not installed."""
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise QuoteparseError("reading Parquet needs pyarrow: pip install 'quoteparse[parquet]'") from error
    index = 0
    try:
        with seekable(stream) as whole:
            for batch in ParquetFile(whole).iter_batches(_ROWS, use_threads=False):
                for record in batch.to_pylist():
                    index += 1
                    yield article_from(record, index, source, reading)
    except (ArrowException, OSError, ValueError) as error:
        yield source.failure(
            "unreadable", f"not a readable Parquet file: {str(error)[:200]}", index + 1 if index else None
        )
