"""Excel (.xlsx): the rows of CSV in a sheet with a heading that stays and a filter. Every text is text: no formula, no
link, no number made of an id. Installed with ``quoteparse[xlsx]``.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..model import Document, QuoteparseError
from ..text import replace_surrogates
from . import Layout
from .columns import columns, joined
from .view import Row, all_rows

LONGEST = 32_767
"""UTF-16 units in a cell (Excel's specifications and limits); a longer text ends in "…"."""
_LAST_ROW = 1_048_575
"""Rows are counted from 0; what does not fit goes on in another sheet."""
_WIDTHS = {"text": 60, "title": 30, "speaker": 24, "role": 24, "document_id": 20, "url": 20, "permalink": 20}
_USUAL_WIDTH = 12
_CREATED = datetime.datetime(2000, 1, 1)
"""Always the same, so that the same input gives the same bytes."""
_NO_CHARACTERS = str.maketrans(dict.fromkeys("\ufffe\uffff", "\ufffd"))


def library() -> Any:
    """Return XlsxWriter; ``QuoteparseError`` when it is not installed."""
    try:
        import xlsxwriter
    except ImportError as error:
        raise QuoteparseError("Excel needs XlsxWriter: pip install 'quoteparse[xlsx]'") from error
    return xlsxwriter


class Excel:
    """Writes rows; the file is whole once it is closed."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._names, xlsxwriter = list(columns(layout.keep)), library()
        self._file = open(str(path), "wb")  # noqa: SIM115
        self._book = xlsxwriter.Workbook(self._file, {"constant_memory": True})
        self._book.set_properties({"created": _CREATED})
        self._heading = self._book.add_format({"bold": True})
        self._begin_sheet()

    @staticmethod
    def render(document: Document, layout: Layout) -> list[list[Any]]:
        """Return the rows of one document, a list of cells each."""
        return Excel.render_rows(all_rows(document, layout), layout)

    @staticmethod
    def render_rows(shown: Iterable[Row], layout: Layout) -> list[list[Any]]:
        """Return rows, cell by cell."""
        values = columns(layout.keep).values()
        return [[_cell(value(row)) for value in values] for row in shown]

    @staticmethod
    def held(path: Path, layout: Layout) -> Iterator[str]:
        """Raise: a workbook is written as a whole."""
        raise QuoteparseError(f"{path}: a workbook cannot be carried on; write CSV or SQLite to use --resume")

    def write(self, content: list[list[Any]]) -> None:
        """Write the rows of one document."""
        for cells in content:
            if self._row > _LAST_ROW:
                self._end_sheet()
                self._begin_sheet()
            for number, value in enumerate(cells):
                self._put(number, value)
            self._row += 1

    def close(self) -> None:
        """Write the workbook."""
        self._end_sheet()
        try:
            self._book.close()
        except library().exceptions.XlsxWriterException as error:
            raise OSError(f"Excel: {error}") from error
        finally:
            self._file.close()

    def _put(self, number: int, value: Any) -> None:
        if isinstance(value, str):
            self._sheet.write_string(self._row, number, value)
        elif isinstance(value, bool):
            self._sheet.write_boolean(self._row, number, value)
        elif value is not None:
            self._sheet.write_number(self._row, number, value)

    def _begin_sheet(self) -> None:
        self._sheet = self._book.add_worksheet()
        for number, name in enumerate(self._names):
            self._sheet.set_column(number, number, _WIDTHS.get(name, _USUAL_WIDTH))
            self._sheet.write_string(0, number, _cell(name), self._heading)
        self._sheet.freeze_panes(1, 0)
        self._row = 1

    def _end_sheet(self) -> None:
        self._sheet.autofilter(0, 0, self._row - 1, len(self._names) - 1)


def _cell(value: Any) -> Any:
    """Return what Excel can hold of a value; a number that it would round is text.

    >>> _cell(1641002612592988166), _cell("a\\ud800"), len(_cell("🎈" * 20_000))
    ('1641002612592988166', 'a\ufffd', 16384)
    """
    value = joined(value)
    if isinstance(value, int) and abs(value) > 10**15:
        value = str(value)
    if not isinstance(value, str):
        return value
    text = replace_surrogates(value).translate(_NO_CHARACTERS)
    units = text.encode("utf-16-le")
    return text if len(units) <= 2 * LONGEST else units[: 2 * LONGEST - 2].decode("utf-16-le", "ignore") + "…"
