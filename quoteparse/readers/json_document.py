"""A JSON file: one record, or an array of records, read one by one however long the array is."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from .article import Article, ReaderOptions, Source
from .plain import too_large
from .records import article_from

_CHUNK = 1 << 16
_BETWEEN = re.compile(r"[\s,]*")
_DECODER = json.JSONDecoder()


def read_json(source: Source, stream: BinaryIO, reading: ReaderOptions) -> Iterator[Article]:
    """Yield the article of an object, or of each object of an array."""
    text = _Text(stream)
    text.more()
    first = text.pending.lstrip()[:1]
    if first == "[":
        yield from _array(text, source, reading)
        return
    while text.more():
        if len(text.pending) > reading.max_size:
            yield too_large(source, reading)
            return
    try:
        yield article_from(json.loads(text.pending), None, source, reading)
    except (ValueError, RecursionError) as error:
        yield source.failure("broken_record", f"not JSON: {str(error)[:200]}")


class _Text:
    """The decoded text that has been read and not yet used."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self.pending = ""
        self.position = 0
        """Where the next record begins; what lies before it is cut off when it is the greater part."""

    def use(self, end: int) -> None:
        """Go on behind a record. Each character is moved once for each time that the text halves: linear."""
        self.position = end
        if 2 * end > len(self.pending):
            self.pending = self.pending[end:]
            self.position = 0

    @property
    def left(self) -> int:
        """How many characters are at hand."""
        return len(self.pending) - self.position

    def more(self, size: int = _CHUNK) -> bool:
        """Read and decode another piece; False at the end of the stream."""
        data = self._stream.read(size)
        self.pending += self._decoder.decode(data, not data)
        return bool(data)


def _array(text: _Text, source: Source, reading: ReaderOptions) -> Iterator[Article]:
    text.pending = text.pending.lstrip()[1:]
    index = 0
    while (record := _next(text, reading)) is not _END:
        index += 1
        if isinstance(record, _Broken):
            why = too_large(source, reading, index) if record.too_large else None
            yield why or source.failure("broken_record", "the array breaks off or is not JSON here", index)
            return
        yield article_from(record, index, source, reading)


class _Broken:
    def __init__(self, too_large: bool) -> None:
        self.too_large = too_large


_END = object()


def _next(text: _Text, reading: ReaderOptions) -> Any:
    """Return the next record of the array, reading on until it is whole: twice as much each time, so time is linear."""
    while True:
        start = _between(text)
        if text.pending[start : start + 1] == "]":
            return _END
        try:
            record, end = _DECODER.raw_decode(text.pending, start)
            text.use(end)
            return record
        except RecursionError:
            return _Broken(too_large=False)
        except ValueError:
            if text.left > reading.max_size:
                return _Broken(too_large=True)
        if not text.more(max(text.left, _CHUNK)):
            return _Broken(too_large=False)


def _between(text: _Text) -> int:
    found = _BETWEEN.match(text.pending, text.position)
    return found.end() if found else text.position
