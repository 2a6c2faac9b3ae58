"""Writers: one small file for each format. A document is rendered in the worker and put down by the parent.

A writer has two halves. ``render(document)`` needs nothing but the document and runs in a worker process; ``write``
takes what was rendered and runs in the parent, one call a document, so that what is on the disk is always whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from ..model import Document, QuoteparseError

FORMATS = {
    "jsonl": "json_lines:JsonLines",
    "json": "json_array:JsonArray",
    "csv": "csv_rows:CsvRows",
    "tsv": "csv_rows:CsvRows",
    "xlsx": "excel:Excel",
    "sqlite": "sqlite:Sqlite",
    "parquet": "parquet:Parquet",
    "table": "table:Table",
    "html": "html_page:HtmlPage",
}
"""Format -> module:class. A format registers with one line here."""

SUFFIXES = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".xlsx": "xlsx",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
    ".parquet": "parquet",
    ".txt": "table",
    ".html": "html",
    ".htm": "html",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """How results are to be shown: what a worker must know to render them."""

    format: str
    indirect: bool = False
    """Show indirect quotations in the views for people; JSON, SQLite and Parquet always hold them."""
    width: int = 100
    """Of the table, in cells."""
    bom: bool = False
    """Begin a CSV with a byte-order mark, for Excel."""
    delimiter: str | None = None
    """Between the cells of a CSV; None: a comma, of a TSV a tab."""
    raw_cells: bool = False
    """Leave a cell of a CSV as it is, also when a spreadsheet would take it for a formula."""
    keep: tuple[str, ...] = ()
    """Fields of the user's own that get a column each in the formats with rows and in SQLite."""
    filtered: bool = False
    """A filter is on: a document that holds nothing of what is asked for has no row."""

    flat: bool = False
    """Parquet: a row for each quotation and post."""
    sort: str | None = None
    """Put the rows of all documents in one order: "date", "speaker" or "confidence"."""

    @property
    def separator(self) -> str:
        """What stands between two cells."""
        return self.delimiter or ("\t" if self.format == "tsv" else ",")


class Writer(Protocol):
    """Where the results go."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        """Open the output, the standard output for None, for adding to what it holds."""

    @staticmethod
    def render(document: Document, layout: Layout) -> Any:
        """Return what ``write`` puts down."""

    @staticmethod
    def held(path: Path, layout: Layout) -> Iterator[str]:
        """Mend an output that a run left unfinished, and yield the ids of what it holds and need not be done again."""

    def write(self, content: Any) -> None:
        """Put one document down."""

    def close(self) -> None:
        """Make the output whole."""


def writer_class(name: str) -> type[Writer]:
    """Return the writer of a format."""
    return _imported(FORMATS[name])


def writer_for(layout: Layout) -> type[Writer]:
    """Return the writer of a layout: that of its format, or of a variant of it."""
    if layout.sort:
        return _imported("order:Sorted")
    return _imported("flat_parquet:FlatParquet") if layout.flat else writer_class(layout.format)


def _imported(place: str) -> type[Writer]:
    module, _, attribute = place.partition(":")
    found: type[Writer] = getattr(import_module(f".{module}", __name__), attribute)
    return found


def renderer(layout: Layout) -> Callable[[Document], Any]:
    """Return the half of a writer that runs in a worker."""
    render = writer_for(layout).render
    return lambda document: render(document, layout)


def format_of(path: Path | None, given: str | None) -> str:
    """Return the format: as given, else by the suffix of the output, else JSON lines.

    >>> format_of(Path("out.db"), None), format_of(None, None), format_of(Path("a.jsonl"), "csv")
    ('sqlite', 'jsonl', 'csv')
    """
    if given:
        return given
    if path is None:
        return "jsonl"
    if path.suffix.lower() not in SUFFIXES:
        known = " ".join(SUFFIXES)
        raise QuoteparseError(f"{path}: the suffix tells no format (known: {known}); say -f, for example -f jsonl")
    return SUFFIXES[path.suffix.lower()]
