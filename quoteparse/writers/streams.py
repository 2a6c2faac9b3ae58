"""A file that is written whole documents at a time: what does not fit is taken back, so that no half line stays."""

from __future__ import annotations

import os
from pathlib import Path


class Output:
    """The output file, opened for appending, or the standard output."""

    def __init__(self, path: Path | None) -> None:
        self._regular = path is not None
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._descriptor = 1 if path is None else os.open(path, flags, 0o666)

    @property
    def empty(self) -> bool:
        """Whether nothing is in the file yet; True for a pipe."""
        return not self._regular or os.fstat(self._descriptor).st_size == 0

    def write(self, data: bytes) -> None:
        """Write all of it, in one call where the system allows, or none of it: then ``OSError`` says why."""
        rest, before = memoryview(data), os.fstat(self._descriptor).st_size if self._regular else 0
        try:
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
        except OSError:
            if self._regular:
                os.ftruncate(self._descriptor, before)
            raise

    def close(self) -> None:
        """Close the file; the standard output stays open."""
        if self._regular:
            os.close(self._descriptor)


def cut_torn_tail(path: Path) -> None:
    """Cut what stands after the last line end: a line that a crash left half written."""
    with open(path, "r+b") as file:
        end = position = file.seek(0, os.SEEK_END)
        while position > 0:
            start = max(0, position - (1 << 16))
            file.seek(start)
            found = file.read(position - start).rfind(b"\n")
            if found >= 0:
                position = start + found + 1
                break
            position = start
        if position < end:
            file.truncate(position)
