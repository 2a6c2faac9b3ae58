"""A file that is written whole documents at a time: what does not fit is taken back, so that no half line stays."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ..model import QuoteparseError


class Output:
    """The output file, opened for appending, or the standard output."""

    def __init__(self, path: Path | None) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._descriptor = 1 if path is None else os.open(path, flags, 0o666)
        self._regular = path is not None and stat.S_ISREG(os.fstat(self._descriptor).st_mode)

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
        if self._descriptor != 1:
            os.close(self._descriptor)


def check_own(path: Path, beginning: bytes) -> None:
    """Raise when a file does not begin as an output of this format does: it is not ours to mend."""
    with open(path, "rb") as file:
        begun = file.read(len(beginning))
    if not beginning.startswith(begun):
        raise QuoteparseError(f"{path} was not written by this version of quoteparse in this format: it is left alone")


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a new file beside ``path``, of a name that nothing bears, which takes its place when all went well.

    Where ``path`` is a link, what it leads to is replaced.
    """
    place = os.path.realpath(path)
    descriptor, part = tempfile.mkstemp(".part", f".{path.name[:200]}.", os.path.dirname(place))
    try:
        with open(descriptor, "wb") as file:
            yield file
        shutil.copymode(place, part)
        os.replace(part, place)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(part)
        raise


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
