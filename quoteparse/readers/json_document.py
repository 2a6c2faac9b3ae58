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
_TURN = re.compile(r'["\[\]{},]')
"""Where a value that is passed over may end, or goes deeper, or a string begins."""
_IN_STRING = re.compile(r'["\\]')
_DECODER = json.JSONDecoder()
_LONGEST_TOKEN = 12
"""Characters: a pair of escapes, ``\\ud83d\\ude00``. An error so near the end may be for want of the rest."""


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
        if not isinstance(record, _Unread):
            yield article_from(record, index, source, reading)
            continue
        why = too_large(source, reading, index) if record.too_large else None
        yield why or source.failure("broken_record", "the array breaks off or is not JSON here", index)
        if not _pass_over(text):
            return


class _Unread:
    """A record that is too large or not JSON; the text stands where it begins."""

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
        except (ValueError, RecursionError) as error:
            if not _may_go_on(error, text):
                break
        text.use(start)
        if text.left > reading.max_size:
            return _Unread(too_large=True)
        if not text.more(max(_CHUNK, min(text.left, reading.max_size - text.left + 1))):
            break
    text.use(start)
    return _Unread(too_large=False)


def _may_go_on(error: ValueError | RecursionError, text: _Text) -> bool:
    """Whether a record could not be read because its end is not at hand; else it is not JSON, or too deep."""
    if not isinstance(error, json.JSONDecodeError):
        return False
    return error.msg.startswith("Unterminated") or error.pos > len(text.pending) - _LONGEST_TOKEN


def _between(text: _Text) -> int:
    found = _BETWEEN.match(text.pending, text.position)
    return found.end() if found else text.position


def _pass_over(text: _Text) -> bool:
    """Pass over a value, piece by piece, however long; False where the file ends in it."""
    depth, in_string = 0, False
    while True:
        at = text.position
        while turn := (_IN_STRING if in_string else _TURN).search(text.pending, at):
            at, sign = turn.end(), turn.group()
            if sign == "\\":
                at += 1
            elif sign == '"':
                in_string = not in_string
            elif sign in "[{":
                depth += 1
            elif depth == 0 and sign != "}":
                text.use(turn.start())
                return True
            elif sign != ",":
                depth = max(depth - 1, 0)
        text.pending, text.position = "", max(at - len(text.pending), 0)
        if not text.more():
            return False
