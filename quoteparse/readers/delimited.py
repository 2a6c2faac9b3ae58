"""CSV and TSV: one record a row, the names in the first row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from .article import Article, Reading, Source
from .records import article_from

_LARGEST_FIELD = 2**31 - 1


def read_delimited(delimiter: str, source: Source, stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """Yield one article a row. A page in a cell is longer than the default limit of the csv module: it is raised."""
    csv.field_size_limit(min(4 * reading.max_size, _LARGEST_FIELD))
    lines = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
    rows = csv.DictReader((line.replace("\0", "") for line in lines), delimiter=delimiter)
    index = 0
    while True:
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield source.failure("broken_record", f"not a row: {error}", index + 1)
            return
        if row is None:
            return
        index += 1
        yield article_from({name: value for name, value in row.items() if name}, index, source, reading)


read_csv = partial(read_delimited, ",")
read_tsv = partial(read_delimited, "\t")
