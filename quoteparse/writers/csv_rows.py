"""CSV and TSV: one row a quotation or post, and one for each input that held none or failed; UTF-8, rows end in CR LF.

The form is that of RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe, unless raw
cells are asked for: ``= + - @``, a tab or a line end in front (OWASP, "CSV Injection").
"""

from __future__ import annotations

import contextlib
import csv
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

from ..model import Document
from ..text import replace_surrogates
from . import Layout
from .columns import columns, joined
from .streams import Output, check_own, replacing
from .view import Row, all_rows

_PLACE, _SIGN = r"(^[\ufeff\u200b ]{0,9}|[;\t][ \u00a0]{0,3})", r"(?='{0,99}[=+\-@\uff1d\uff0b\uff0d\uff20])|^"
_FORMULA = re.compile(rf"{_PLACE}{_SIGN}(?='{{0,99}}[\t\r\n])")
"""Where a spreadsheet sees a formula begin: at the start, behind a byte-order mark too, and behind a semicolon or a
tab, at which one in France parts cells. Apostrophes count, so that the one put in is told from the text's own. The last
four signs are the full-width ones of Japan and China."""
_ESCAPED = re.compile(rf"{_PLACE}'{_SIGN}'(?='{{0,99}}[\t\r\n])")
_MARK = b"\xef\xbb\xbf"


class CsvRows:
    """Appends rows; an output cut off by a crash is carried on."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._output = Output(path)
        if self._output.empty:
            self._output.write((_MARK if layout.bom else b"") + _heading(layout))

    @staticmethod
    def render(document: Document, layout: Layout) -> bytes:
        """Return the rows of one document; none under a filter that none of its results meets."""
        return CsvRows.render_rows(all_rows(document, layout), layout)

    @staticmethod
    def render_rows(shown: Iterable[Row], layout: Layout) -> bytes:
        """Return rows, cell by cell."""
        values = columns(layout.keep).values()
        return _csv([[cell(value(row), layout.raw_cells) for value in values] for row in shown], layout)

    @staticmethod
    def held(path: Path, layout: Layout) -> Iterator[str]:
        """Yield the ids of the documents that have all their rows; the last one may not: its rows are taken out.

        Under a filter a document without rows is not held, and is done again: it has none the second time either.
        """
        heading = _heading(layout)
        with open(path, "rb") as file:
            mark = file.read(len(_MARK)) == _MARK
        check_own(path, _MARK + heading if mark else heading)
        if path.stat().st_size < len(heading):
            path.write_bytes(b"")
            return
        yield from _keep_good(path, layout)

    def write(self, content: bytes) -> None:
        """Write the rows of one document."""
        if content:
            self._output.write(content)

    def close(self) -> None:
        """Close the file."""
        self._output.close()


def _keep_good(path: Path, layout: Layout) -> Iterator[str]:
    """Write the rows of good documents to a file beside it, which then takes its place; yield their ids."""
    names = list(columns(layout.keep))
    own, status = names.index("document_id"), names.index("status")
    last = _last_document(path, layout)
    with _opened(path) as file, replacing(path) as part:
        kept = io.TextIOWrapper(part, newline="", encoding="utf-8", write_through=True)
        writer = csv.writer(kept, delimiter=layout.separator)
        before = None
        for number, row in enumerate(_whole_rows(file, layout)):
            good = len(row) == len(names) and row[own] != last and row[status] == "ok"
            if number == 0 or good:
                writer.writerow(row)
            if number and good and row[own] != before:
                before = row[own]
                yield before if layout.raw_cells else plain(before)
        kept.detach()


def _opened(path: Path) -> TextIO:
    """The last character may be cut: it belongs to rows that are taken out."""
    return open(path, newline="", encoding="utf-8", errors="replace")


def _whole_rows(file: Any, layout: Layout) -> Iterator[list[str]]:
    csv.field_size_limit(2**31 - 1)
    reader = csv.reader(file, strict=True, delimiter=layout.separator)
    with contextlib.suppress(csv.Error):  # a quoted cell that never ends
        yield from reader


def _last_document(path: Path, layout: Layout) -> str | None:
    last = None
    with _opened(path) as file:
        for number, row in enumerate(_whole_rows(file, layout)):
            last = row[0] if number and row else last
    return last


def _heading(layout: Layout) -> bytes:
    return _csv([[cell(name, layout.raw_cells) for name in columns(layout.keep)]], layout)


def _csv(lines: list[list[Any]], layout: Layout) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=layout.separator).writerows(lines)
    return replace_surrogates(text.getvalue()).encode()


def cell(value: Any, raw: bool = False) -> Any:
    """Return what stands in a cell: no formula unless raw, no NUL (which no CSV reader takes), a list joined by spaces.

    >>> cell("=HYPERLINK(1)"), cell(("floating", "unclosed")), cell(None), cell(0.5), cell("@Elysee", raw=True)
    ("'=HYPERLINK(1)", 'floating unclosed', None, 0.5, '@Elysee')
    """
    value = joined(value)
    if not isinstance(value, str):
        return value
    value = value.replace("\0", "\ufffd")
    return value if raw else _FORMULA.sub(lambda found: f"{found.group()}'", value)


def plain(text: str) -> str:
    """Undo the apostrophe of ``cell``.

    >>> plain("'=HYPERLINK(1)"), plain("'tis"), plain(cell("'=1"))
    ('=HYPERLINK(1)', "'tis", "'=1")
    >>> cell("oui;=cmd"), plain(cell("oui;=cmd"))
    ("oui;'=cmd", 'oui;=cmd')
    """
    return _ESCAPED.sub(lambda found: found[1] or "", text)
