"""Parquet: one record a row, a few rows at a time, only the columns that an article is made of."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, BinaryIO

from ..model import QuoteparseError
from .article import Article, Fields, ReaderOptions, Source
from .parquet_pages import largest_page
from .plain import too_large
from .records import RECORD_NAMES, article_from, is_result, own_result
from .streams import seekable

_ROWS = 64
_AT_HAND = 32_000_000
"""Bytes of a column's cells that may be at hand at once. A cell that stands once in a column's dictionary may come
again in every row, and none is larger than the page that it stands in."""
_UNPACKED = 128_000_000
"""Bytes of the pages, the largest of each column, that may be unpacked at once: DuckDB writes pages of 100 MB."""


def read_parquet(source: Source, stream: BinaryIO, reading: ReaderOptions) -> Iterator[Article]:
    """Yield one article a row. Raises ``QuoteparseError`` when pyarrow is not installed."""
    try:
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise QuoteparseError("reading Parquet needs pyarrow: pip install 'quoteparse[parquet]'") from error
    index = 0
    try:
        with seekable(stream) as whole:
            file = ParquetFile(whole, memory_map=False, buffer_size=1 << 16, pre_buffer=False)
            if is_result(file.schema_arrow.names) and not reading.fields.text:
                yield own_result(source)
                return
            columns = _columns(file.schema_arrow.names, reading.fields)
            for group in range(file.num_row_groups):
                pages = [largest_page(whole, chunk) for chunk in _chunks(file, group, columns)]
                if sum(pages) > _UNPACKED or _largest_mean(file, group, columns) > reading.max_size:
                    yield _refused(source, reading, index + 1, sum(pages))
                    index += file.metadata.row_group(group).num_rows
                    continue
                rows = max(1, min(_ROWS, _AT_HAND // max(pages, default=1)))
                for batch in file.iter_batches(rows, row_groups=[group], columns=columns, use_threads=False):
                    for row in range(batch.num_rows):
                        index += 1
                        yield article_from(_record(batch, row), index, source, reading)
    except Exception as error:  # pyarrow raises many kinds on a broken file
        why = f"not a readable Parquet file: {type(error).__name__}: {str(error)[:200]}"
        yield source.failure("unreadable", why, index + 1 if index else None)


def _columns(names: list[str], fields: Fields) -> list[str]:
    """The columns that may be asked for; a dotted name asks for the column that it begins with."""
    if "all" in fields.keep:
        return names
    asked = [*fields.keep, *filter(None, (fields.text, fields.html, fields.url, fields.date, fields.id))]
    wanted = {*asked, *(name.partition(".")[0] for name in asked)}
    return [name for name in names if name in wanted or name.lower() in RECORD_NAMES]


def _chunks(file: Any, group: int, columns: list[str]) -> Iterator[Any]:
    found = file.metadata.row_group(group)
    for number in range(found.num_columns):
        chunk = found.column(number)
        if chunk.path_in_schema in columns or chunk.path_in_schema.partition(".")[0] in columns:
            yield chunk


def _largest_mean(file: Any, group: int, columns: list[str]) -> float:
    """The bytes of a cell of the largest column, on the average."""
    return max((c.total_uncompressed_size / max(c.num_values, 1) for c in _chunks(file, group, columns)), default=0.0)


def _refused(source: Source, reading: ReaderOptions, index: int, unpacked: int) -> Article:
    """The failure of the rows of a group that would fill the memory; its first row stands for them."""
    if unpacked <= _UNPACKED:
        return too_large(source, reading, index)
    why = f"pages of {unpacked} bytes, more than the {_UNPACKED} that are unpacked at once; write smaller pages"
    return source.failure("too_large", why, index)


def _record(batch: Any, row: int) -> dict[str, Any]:
    return {name: _plain(batch.column(number)[row]) for number, name in enumerate(batch.schema.names)}


def _plain(cell: Any) -> Any:
    """A cell in Python; a time that Python cannot hold (nanoseconds, the year 300,000, an unknown zone) as it is
    printed, and None for what cannot even be printed."""
    with contextlib.suppress(Exception):  # overflow, an unknown time zone, pandas missing …
        return cell.as_py()
    with contextlib.suppress(Exception):
        return cell.cast("string").as_py()
    return None
