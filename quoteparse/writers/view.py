"""One view of who said what, when, where and in which language: quotations and posts in order of appearance.

CSV, Excel, flat Parquet and the table show it; a post's author stands under ``speaker``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..model import Document, Post, Quotation, Span

if TYPE_CHECKING:
    from . import Layout

_MANNER = {"direct": "said", "mixed": "in part", "indirect": "reported"}


@dataclass(frozen=True, slots=True)
class Row:
    """A quotation or a post of a document; without one, the document that held nothing or could not be read."""

    document: Document
    result: Quotation | Post | None = None

    def get(self, name: str) -> Any:
        """Return a field of the result, None where results of its kind have no such field."""
        return getattr(self.result, name, None)

    @property
    def span(self) -> Span | None:
        """The stretch of the text; None when the result has no place in it."""
        if isinstance(self.result, Quotation):
            return (self.result.start, self.result.end)
        spans = self.get("spans")
        return (spans[0][0], spans[-1][1]) if spans else None

    @property
    def speaker(self) -> str | None:
        """Who said it: the speaker of a quotation, the author of a post."""
        return self.result.author_name if isinstance(self.result, Post) else self.get("speaker")

    @property
    def type(self) -> str:
        """ "quotation" or "post"; "nothing" for a document that held none, "error" for one that was not read."""
        if self.result is None:
            return "error" if self.document.status == "error" else "nothing"
        return "quotation" if isinstance(self.result, Quotation) else "post"

    @property
    def kind(self) -> str | None:
        """The kind of a quotation, the platform of a post."""
        return self.result.platform if isinstance(self.result, Post) else self.get("kind")

    @property
    def manner(self) -> str | None:
        """Whether it was said at all: "said", "in part", "reported", "rumoured" or "denied"; of a post "posted", or
        "elsewhere" when another story holds it."""
        if isinstance(self.result, Post):
            return "posted" if self.result.in_article else "elsewhere"
        flags = self.get("flags") or ()
        if "negated" in flags:
            return "denied"
        return "rumoured" if "rumour" in flags else _MANNER.get(self.get("kind"))

    @property
    def dated(self) -> tuple[str | None, str | None]:
        """When it was said, or else when the article was published, and where that stands.

        >>> document = Document(id="a", published="2023-06-21")
        >>> Row(document).dated, Row(document, Post("a:p1", "a", "twitter", "link", date="2023-06-20")).dated
        (('2023-06-21', 'published'), ('2023-06-20', None))
        """
        if self.get("date"):
            return self.get("date"), self.get("date_source")
        return (self.document.published, "published") if self.document.published else (None, None)


def rows(document: Document, indirect: bool = False) -> list[Row]:
    """Return the rows of a document in order of position; indirect quotations only when asked for."""
    quotations = [Row(document, q) for q in document.quotations if indirect or q.kind != "indirect"]
    return sorted([*(Row(document, post) for post in document.posts), *quotations], key=_position)


def all_rows(document: Document, layout: Layout) -> list[Row]:
    """Return the rows of a document, or the one that says that it held nothing, or failed.

    Under a filter a document that was read and holds nothing that was asked for has no row.
    """
    found = rows(document, layout.indirect)
    return [Row(document)] if not found and (not layout.filtered or document.status == "error") else found


def hidden(document: Document, indirect: bool) -> int:
    """Return how many indirect quotations a view leaves out."""
    return 0 if indirect else sum(quotation.kind == "indirect" for quotation in document.quotations)


def _position(row: Row) -> float:
    """What has no place in the text comes last."""
    return row.span[0] if row.span else float("inf")


def counted(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "post"), counted(2000, "post")
    ('1 post', '2,000 posts')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
