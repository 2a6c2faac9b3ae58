"""One view of who said what, when, where and in which language: quotations and posts in order of appearance.

CSV and the table show it; the names are those of the record, a post's author stands under ``speaker``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..model import Document, Post, Quotation, Span


@dataclass(frozen=True, slots=True)
class Row:
    """A quotation or a post of a document, and its stretch of the text (None: it has no place in the text)."""

    span: Span | None
    result: Quotation | Post

    def get(self, name: str) -> Any:
        """Return a field of the result, None where results of its kind have no such field."""
        return getattr(self.result, name, None)

    @property
    def speaker(self) -> str | None:
        """Who said it: the speaker of a quotation, the author of a post."""
        return self.result.speaker if isinstance(self.result, Quotation) else self.result.author_name

    @property
    def type(self) -> str:
        """ "quotation" or "post"."""
        return "quotation" if isinstance(self.result, Quotation) else "post"

    @property
    def kind(self) -> str:
        """The kind of a quotation, the platform of a post."""
        return self.result.kind if isinstance(self.result, Quotation) else self.result.platform


def rows(document: Document, indirect: bool = False) -> list[Row]:
    """Return the rows of a document in order of position; indirect quotations only when asked for."""
    quotations = [Row((q.start, q.end), q) for q in document.quotations if indirect or q.kind != "indirect"]
    posts = [Row((p.spans[0][0], p.spans[-1][1]) if p.spans else None, p) for p in document.posts]
    return sorted(posts + quotations, key=_position)


def _position(row: Row) -> float:
    """What has no place in the text comes last."""
    return row.span[0] if row.span else float("inf")


def counted(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "post"), counted(2000, "post")
    ('1 post', '2,000 posts')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
