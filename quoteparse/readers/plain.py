"""A file that is one article: a text, or a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from .article import Article, ReaderOptions, Source
from .decode import decode_text


def read_text(source: Source, stream: BinaryIO, reading: ReaderOptions) -> Iterator[Article]:
    """Yield the text as one article."""
    data = stream.read(reading.max_size + 1)
    if len(data) > reading.max_size:
        yield too_large(source, reading)
        return
    text, warnings = decode_text(data)
    yield source.article(text, warnings=warnings)


def read_html(source: Source, stream: BinaryIO, reading: ReaderOptions) -> Iterator[Article]:
    """Yield the page as one article, its bytes as they are: the page itself tells its encoding."""
    data = stream.read(reading.max_size + 1)
    yield too_large(source, reading) if len(data) > reading.max_size else source.article(data, is_html=True)


def too_large(source: Source, reading: ReaderOptions, index: int | None = None) -> Article:
    """Return the failure of an article that is larger than allowed."""
    return source.failure("too_large", f"larger than {reading.max_size} bytes (--max-size)", index)
