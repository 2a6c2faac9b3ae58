"""CSV and TSV: one record a row, the names in the first row. The delimiter is the one that this row has most of."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import BinaryIO, TextIO

from .article import Article, ReaderOptions, Source
from .decode import text_encoding
from .plain import too_large
from .records import article_from, is_result, own_result
from .sniff import HEAD
from .streams import look

_LARGEST_FIELD = 2**31 - 1
_PIECE = 1 << 16
"""So much a row may be longer than an article: its other cells."""
_QUOTED = re.compile(r'"[^"]*"')
_REPLACED = "characters are missing (U+FFFD): bytes that could not be read, here or where the file was made"
_Row = list[str] | str | None
"""The cells of a row, the reason why it is none, or the end."""


def read_delimited(usual: str, source: Source, stream: BinaryIO, reading: ReaderOptions) -> Iterator[Article]:
    """Yield one article a row; a row that is far too long costs itself alone."""
    head, stream = look(stream, HEAD)
    encoding, warnings = text_encoding(head)
    rows = _Rows(
        io.TextIOWrapper(stream, encoding, errors="replace", newline=""),
        find_delimiter(head.decode(encoding, "replace"), usual),
        reading.max_size + _PIECE,
    )
    names = rows.read()
    if not isinstance(names, list):
        if names:
            yield source.failure("broken_record", f"no row of names: {names}")
        return
    if is_result(names) and not reading.fields.text:
        yield own_result(source)
        return
    index = 0
    while (row := rows.read()) is not None:
        index += 1
        if isinstance(row, str):
            yield too_large(source, reading, index) if row is _TOO_LONG else source.failure("broken_record", row, index)
            continue
        record = dict.fromkeys(names) | dict(zip(names, row, strict=False))
        article = article_from({name: value for name, value in record.items() if name}, index, source, reading)
        yield replace(article, warnings=warnings or _replaced(article))


_LINE_ENDS = ("\n", "\r")
_TOO_LONG = "a row longer than is allowed"


class _Rows:
    """The rows of a table; of one that is longer than allowed nothing is kept, and the next one is read."""

    def __init__(self, text: TextIO, delimiter: str, longest: int) -> None:
        csv.field_size_limit(min(longest, _LARGEST_FIELD))  # the usual limit is less than a page
        self._text = text
        self._delimiter = delimiter
        self._longest = longest
        self._room = longest
        self._quoted = False
        self._reader = csv.reader(self._pieces(), delimiter=delimiter)

    def read(self) -> _Row:
        """Return the next row that is not blank."""
        row: list[str] | None = []
        while row == []:
            self._room, self._quoted = self._longest, False
            try:
                row = next(self._reader, None)
            except csv.Error as error:
                too_long = self._room <= 0
                self._to_row_end()
                self._reader = csv.reader(self._pieces(), delimiter=self._delimiter)
                return _TOO_LONG if too_long else f"not a row: {error}"
        return row

    def _pieces(self) -> Iterator[str]:
        """The lines, for the csv module; it stops where a row has used up its room."""
        while line := self._text.readline(max(1, self._room)):
            self._room -= len(line)
            self._quoted ^= line.count('"') % 2 == 1
            if self._room < 0 or (self._room == 0 and not line.endswith(_LINE_ENDS)):
                raise csv.Error(_TOO_LONG)
            yield line.replace("\0", "")

    def _to_row_end(self) -> None:
        """A row ends with a line, outside quotation marks."""
        line = ""
        while (self._quoted or not line.endswith(_LINE_ENDS)) and (line := self._text.readline(_PIECE)):
            self._quoted ^= line.count('"') % 2 == 1


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
