"""CSV: one row a quotation or post, and one for each input that failed; UTF-8, rows end in CR LF (RFC 4180).

A cell that a spreadsheet would take for a formula begins with an apostrophe: ``= + - @``, a tab or a line end in
front (OWASP, "CSV Injection").
"""

from __future__ import annotations

import contextlib
import csv
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from ..model import Document
from ..text import replace_surrogates
from . import Layout
from .streams import Output, check_own
from .view import Row, rows

_OF_THE_DOCUMENT = ("source", "url", "title", "published")
_OF_THE_RESULT = (
    "speaker_id",
    "speaker_kind",
    "speaker_gender",
    "role",
    "handle",
    "text",
    "date",
    "language",
    "translation",
    "translation_language",
    "translation_engine",
    "translation_status",
    "cue",
    "mention",
    "medium",
    "date_source",
    "date_text",
    "post_id",
    "status_id",
    "permalink",
    "form",
    "start",
    "end",
    "outer_start",
    "outer_end",
    "rule",
    "confidence",
    "flags",
    "id",
)
COLUMNS = ("document_id", *_OF_THE_DOCUMENT, "type", "kind", "speaker", *_OF_THE_RESULT, "status", "error")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_MARK = b"\xef\xbb\xbf"


class CsvRows:
    """Appends rows; an output cut off by a crash is carried on."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._output = Output(path)
        if self._output.empty:
            self._output.write((_MARK if layout.bom else b"") + _csv([COLUMNS]))

    @staticmethod
    def render(document: Document, layout: Layout) -> bytes:
        """Return the rows of one document; none when nothing was found in it."""
        if document.status == "error":
            return _csv([_cells(document, None)])
        return _csv([_cells(document, row) for row in rows(document, layout.indirect)])

    @staticmethod
    def held(path: Path) -> Iterator[str]:
        """Yield the ids of the documents that have all their rows; the last one may not: its rows are taken out.

        A document without rows is not held, and is done again: it has none the second time either.
        """
        heading = _heading(path)
        check_own(path, heading)
        if path.stat().st_size < len(heading):
            os.truncate(path, 0)
            return
        last = _last_document(path)
        beside = path.with_name(path.name + ".part")
        with _opened(path) as file, open(beside, "w", newline="", encoding="utf-8") as kept:
            writer = csv.writer(kept)
            before = None
            for number, row in enumerate(_whole_rows(file)):
                good = len(row) == len(COLUMNS) and row[0] != last and row[-2] == "ok"
                if number == 0 or good:
                    writer.writerow(row)
                if number and good and row[0] != before:
                    before = row[0]
                    yield plain(before)
        os.replace(beside, path)

    def write(self, content: bytes) -> None:
        """Write the rows of one document."""
        if content:
            self._output.write(content)

    def close(self) -> None:
        """Close the file."""
        self._output.close()


def _heading(path: Path) -> bytes:
    with open(path, "rb") as file:
        return (_MARK if file.read(len(_MARK)) == _MARK else b"") + _csv([COLUMNS])


def _opened(path: Path) -> TextIO:
    """The last character may be cut: it belongs to rows that are taken out."""
    return open(path, newline="", encoding="utf-8", errors="replace")


def _whole_rows(file: Any) -> Iterator[list[str]]:
    csv.field_size_limit(2**31 - 1)
    reader = csv.reader(file, strict=True)
    with contextlib.suppress(csv.Error):  # a quoted cell that never ends
        yield from reader


def _last_document(path: Path) -> str | None:
    last = None
    with _opened(path) as file:
        for number, row in enumerate(_whole_rows(file)):
            last = row[0] if number and row else last
    return last


def _csv(lines: list[tuple[Any, ...]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(lines)
    return replace_surrogates(text.getvalue()).encode()


def _cells(document: Document, row: Row | None) -> tuple[Any, ...]:
    """Return the cells of a result; of the document alone when it failed."""
    kind = ("error", None, None) if row is None else (row.type, row.kind, row.speaker)
    values = (
        document.id,
        *(getattr(document, name) for name in _OF_THE_DOCUMENT),
        *kind,
        *(_value(row, name) for name in _OF_THE_RESULT),
        document.status,
        document.error,
    )
    return tuple(cell(value) for value in values)


def _value(row: Row | None, name: str) -> Any:
    if row is None:
        return None
    if name in ("start", "end") and row.type == "post":
        return row.span[0 if name == "start" else 1] if row.span else None
    return row.get(name)


def cell(value: Any) -> Any:
    """Return what stands in a cell: no formula, no NUL (which no CSV reader takes), a list joined by spaces.

    >>> cell("=HYPERLINK(1)"), cell(("floating", "unclosed")), cell(None), cell(0.5)
    ("'=HYPERLINK(1)", 'floating unclosed', None, 0.5)
    """
    if isinstance(value, tuple):
        value = " ".join(map(str, value))
    if not isinstance(value, str):
        return value
    value = value.replace("\0", "\ufffd")
    return "'" + value if value.startswith(_FORMULA) else value


def plain(text: str) -> str:
    """Undo the apostrophe of ``cell``.

    >>> plain("'=HYPERLINK(1)"), plain("'tis")
    ('=HYPERLINK(1)', "'tis")
    """
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text
