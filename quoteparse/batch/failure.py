"""The record of an article that could not be parsed."""

from __future__ import annotations

from ..model import Document
from ..readers import Article
from ..version import __version__


def failed(article: Article, error_type: str, error: str) -> Document:
    """Return the record of status "error"; ``error_type`` is one of those of docs/batch.md.

    >>> failed(Article("a.txt", "in/a.txt"), "timeout", "not parsed within 20 seconds").status
    'error'
    """
    return Document(
        id=article.id,
        source=article.source,
        source_index=article.index,
        status="error",
        error=error,
        error_type=error_type,
        warnings=article.warnings,
        url=article.url,
        title=article.title,
        extra=article.extra,
        version=__version__,
    )
