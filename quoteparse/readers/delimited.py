"""CSV and TSV: one record a row, the names in the first row. The delimiter is the one that this row has most of."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import BinaryIO

from .article import Article, Reading, Source
from .decode import text_encoding
from .records import article_from
from .sniff import HEAD
from .streams import look

_LARGEST_FIELD = 2**31 - 1
_QUOTED = re.compile(r'"[^"]*"')
_REPLACED = "characters are missing (U+FFFD): bytes that could not be read, here or where the file was made"


def read_delimited(usual: str, source: Source, stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """Yield one article a row. A page in a cell is longer than the default limit of the csv module: it is raised."""
    csv.field_size_limit(min(4 * reading.max_size, _LARGEST_FIELD))
    head, stream = look(stream, HEAD)
    encoding, warnings = text_encoding(head)
    delimiter = find_delimiter(head.decode(encoding, "replace"), usual)
    lines = io.TextIOWrapper(stream, encoding, errors="replace", newline="")
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
        article = article_from({name: value for name, value in row.items() if name}, index, source, reading)
        yield replace(article, warnings=warnings or _replaced(article))


def find_delimiter(head: str, usual: str) -> str:
    """Return the comma, semicolon (Excel, where the comma is the decimal sign) or tab of the first row.

    >>> find_delimiter('url;"titre, date";texte\\n', ","), find_delimiter("text\\n", ",")
    (';', ',')
    """
    first_row = _QUOTED.sub("", head.partition("\n")[0])
    return max((usual, ",", ";", "\t"), key=first_row.count)


def _replaced(article: Article) -> tuple[str, ...]:
    return (_REPLACED,) if isinstance(article.content, str) and "\ufffd" in article.content else ()


read_csv = partial(read_delimited, ",")
read_tsv = partial(read_delimited, "\t")
