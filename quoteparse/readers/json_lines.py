"""JSON lines: one record a line, as trafilatura, Scrapy and datatrove write them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from .article import Article, Reading, Source
from .plain import too_large
from .records import article_from
from .sniff import SUFFIXES, suffix


def read_json_lines(source: Source, stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """Yield one article a line; a blank line is none, a broken line is a failure."""
    index = 0
    while line := stream.readline(reading.max_size + 1):
        if len(line) > reading.max_size and not line.endswith(b"\n"):
            index += 1
            yield too_large(source, reading, index)
            _to_line_end(stream)
        elif line.strip():
            index += 1
            alone = index == 1 and SUFFIXES.get(suffix(source.name)) != "jsonl" and _nothing_follows(stream)
            yield _article(line, None if alone else index, source, reading)


def _nothing_follows(stream: BinaryIO) -> bool:
    """A file of one line is one record, not the first of many."""
    peek = getattr(stream, "peek", None)
    return peek is not None and not peek(1)


def _article(line: bytes, index: int | None, source: Source, reading: Reading) -> Article:
    try:
        record = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError) as error:
        return source.failure("broken_record", f"not a line of JSON: {str(error)[:200]}", index)
    return article_from(record, index, source, reading)


def _to_line_end(stream: BinaryIO) -> None:
    while (part := stream.readline(1 << 16)) and not part.endswith(b"\n"):
        pass
