"""Python objects through a pipe: each a pickle with its length in front. Both ends are this program's own."""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator
from typing import Any

_LENGTH = struct.Struct("!Q")


def frame(value: Any) -> bytes:
    """Return the bytes of one object."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(data)) + data


class Frames:
    """Puts objects together from the pieces in which a pipe delivers them.

    >>> frames, data = Frames(), frame("a") + frame([1])
    >>> [list(frames.feed(piece)) for piece in (data[:10], data[10:])]
    [[], ['a', [1]]]
    """

    def __init__(self) -> None:
        self._pending = bytearray()

    def feed(self, data: bytes) -> Iterator[Any]:
        """Take in some bytes; yield the objects that are whole now."""
        self._pending += data
        while len(self._pending) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._pending)
            end = _LENGTH.size + length
            if len(self._pending) < end:
                return
            value = pickle.loads(memoryview(self._pending)[_LENGTH.size : end])
            del self._pending[:end]
            yield value
