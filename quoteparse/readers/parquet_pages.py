"""The pages of a Parquet file, as their headers have them: how large each is once unpacked.

pyarrow unpacks a page whole, and what the file's own list of contents says of a column may be a lie or a mean. So the
headers are read first (https://parquet.apache.org/docs/file-format/: Thrift's compact protocol).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

_UNPACKED, _PACKED = 2, 3
"""The fields of a page's header that count."""
_STOP, _TRUE, _FALSE, _BYTE, _I16, _I32, _I64, _DOUBLE, _BINARY, _STRUCT = 0, 1, 2, 3, 4, 5, 6, 7, 8, 12
_HEADER = 1 << 12
_LONGEST_HEADER = 16 << 20
"""Bytes; as pyarrow has it: a page's statistics stand in its header."""
_DEEPEST = 8


def largest_page(stream: BinaryIO, chunk: Any) -> int:
    """Return the bytes of the largest page of a column's chunk, as it is stored or unpacked, whichever is more.

    Raises ``ValueError`` where a header cannot be read.
    """
    starts = (chunk.dictionary_page_offset, chunk.data_page_offset)
    at = min(start for start in starts if start)
    end, largest = at + chunk.total_compressed_size, 0
    while at < end:
        unpacked, packed, length = _page(stream, at)
        largest = max(largest, unpacked, packed)
        at += length + packed
    return largest


def _page(stream: BinaryIO, at: int) -> tuple[int, int, int]:
    """The sizes of the page at an offset, unpacked and packed, and that of its header."""
    size = _HEADER
    while True:
        stream.seek(at)
        data = stream.read(size)
        try:
            return page_sizes(data)
        except IndexError:
            if len(data) < size or size >= _LONGEST_HEADER:
                raise ValueError(f"the header of the page at {at} never ends") from None
            size *= 16


def page_sizes(data: bytes) -> tuple[int, int, int]:
    """Return what a page's header says of the page, unpacked and packed, and how long the header is.

    Raises ``IndexError`` where it goes on behind the data, ``ValueError`` where it is none.

    >>> page_sizes(bytes([0x15, 0, 0x15, 0xC8, 1, 0x15, 0x14, 0, 99]))
    (100, 10, 8)
    """
    cursor, found = _Cursor(data), {}
    for field, kind in cursor.fields():
        if kind == _I32:
            found[field] = cursor.signed()
        else:
            cursor.skip(kind, 1)
    unpacked, packed = found.get(_UNPACKED, -1), found.get(_PACKED, -1)
    if unpacked < 0 or packed < 0:
        raise ValueError("a page header without sizes")
    return unpacked, packed, cursor.at


class _Cursor:
    """A place in data of Thrift's compact protocol."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def byte(self) -> int:
        self.at += 1
        return self.data[self.at - 1]

    def number(self) -> int:
        """The next number without a sign, seven bits a byte."""
        found = 0
        for shift in range(0, 64, 7):
            byte = self.byte()
            found |= (byte & 0x7F) << shift
            if byte < 0x80:
                return found
        raise ValueError("a number that never ends")

    def signed(self) -> int:
        found = self.number()
        return found >> 1 ^ -(found & 1)

    def fields(self) -> Iterator[tuple[int, int]]:
        """The fields of a struct, (number, kind); what each holds is read or skipped between two of them."""
        field = 0
        while head := self.byte():
            field = field + (head >> 4) if head >> 4 else self.signed()
            yield field, head & 0x0F

    def skip(self, kind: int, depth: int) -> None:
        """Pass over a value; a page's header holds no lists."""
        if kind in (_BYTE, _DOUBLE):
            self.at += 1 if kind == _BYTE else 8
        elif kind in (_I16, _I32, _I64):
            self.number()
        elif kind == _BINARY:
            length = self.number()
            self.at += length
        elif kind == _STRUCT and depth < _DEEPEST:
            for _, inner in self.fields():
                self.skip(inner, depth + 1)
        elif kind not in (_TRUE, _FALSE):
            raise ValueError("no page header")
