"""The page to look at: an article with its quotations and posts in the colours of their speakers; many, with an index.

>>> from quoteparse.model import Document
>>> from quoteparse.report import page
>>> "Content-Security-Policy" in page([Document(id="a", text="Rien.")])
True
"""

from __future__ import annotations

from .book import Book, page, write_report

__all__ = ["Book", "page", "write_report"]
