"""JSON lines: one record a line, as trafilatura, Scrapy and datatrove write them."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from .article import Article, ReaderOptions, Source
from .decode import decode_text, text_encoding
from .plain import too_large
from .records import article_from
from .sniff import HEAD, SUFFIXES, suffix
from .streams import look


class _Recoded:
    """The lines of a text in UTF-16 or UTF-32, in UTF-8."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._text = io.TextIOWrapper(stream, encoding, errors="replace", newline="\n")

    def readline(self, size: int) -> bytes:
        """Return the next line, or so many characters of it."""
        return self._text.readline(size).encode()


_Lines = BinaryIO | _Recoded


def read_json_lines(source: Source, stream: BinaryIO, reading: ReaderOptions) -> Iterator[Article]:
    """Yield one article a line; a blank line is none, a broken line is a failure."""
    lines = _lines(stream)
    index = 0
    while line := lines.readline(reading.max_size + 1):
        if len(line) > reading.max_size and not line.endswith(b"\n"):
            index += 1
            yield too_large(source, reading, index)
            _to_line_end(lines)
        elif line.strip():
            index += 1
            alone = index == 1 and SUFFIXES.get(suffix(source.name)) != "jsonl" and _nothing_follows(lines)
            yield _article(line, None if alone else index, source, reading)


def _lines(stream: BinaryIO) -> _Lines:
    head, stream = look(stream, HEAD)
    encoding, _ = text_encoding(head)
    return _Recoded(stream, encoding) if encoding.startswith(("utf-16", "utf-32")) else stream


def _nothing_follows(lines: _Lines) -> bool:
    """A file of one line is one record, not the first of many."""
    peek = getattr(lines, "peek", None)
    return peek is not None and not peek(1)


def _article(line: bytes, index: int | None, source: Source, reading: ReaderOptions) -> Article:
    warnings: tuple[str, ...] = ()
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        text, warnings = decode_text(line)
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        return source.failure("broken_record", f"not a line of JSON: {str(error)[:200]}", index)
    article = article_from(record, index, source, reading)
    return replace(article, warnings=(*warnings, *article.warnings)) if warnings else article


def _to_line_end(lines: _Lines) -> None:
    while (part := lines.readline(1 << 16)) and not part.endswith(b"\n"):
        pass
