"""HTML: a page to look at, of one article or of many (quoteparse/report/)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..model import Document, QuoteparseError
from ..report.book import Book
from ..report.entries import Entry, entry_of
from . import Layout
from .streams import Output


class HtmlPage:
    """Gathers the documents; the page is written when the last is in, also when the run is interrupted."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._regular = path is not None and (path.is_file() or not path.exists())
        self._output = None if self._regular else Output(path)
        self._book = Book(path if self._regular else None)

    @staticmethod
    def render(document: Document, layout: Layout) -> Entry | None:
        """Return what the page holds of the document; under a filter one without a match is left out."""
        held = document.quotations or document.posts or document.status == "error"
        return entry_of(document) if held or not layout.filtered else None

    @staticmethod
    def held(path: Path, layout: Layout) -> Iterator[str]:
        """Raise: a page is written as a whole, nothing can be added to it."""
        raise QuoteparseError(
            f"{path}: a page cannot be carried on; write JSON lines (-f jsonl), use --resume on them, and make the "
            "page of them: quoteparse report RESULTS"
        )

    def write(self, content: Entry | None) -> None:
        """Take one document in."""
        if content is not None:
            self._book.add(content)

    def close(self) -> None:
        """Write the page."""
        if self._output is None:
            self._book.close()
        else:
            self._output.write(self._book.text().encode())
            self._output.close()
