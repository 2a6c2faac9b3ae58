"""Bytes at hand: how much was read, the first bytes looked at and put back, a pipe made seekable."""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import shutil
import stat
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

_BUFFER = 1 << 16
_SPOOL = 64 << 20
"""A container that needs seeking and comes through a pipe is kept in memory up to here, then on disk."""


@dataclass
class Meter:
    """What has been read so far, for the progress line, and what was passed over."""

    bytes_read: int = 0
    articles: int = 0
    outputs: tuple[Path | int, ...] = ()
    """What the run writes, paths and descriptors: it is not read, though it may lie among the inputs."""
    skipped: Counter[str] = field(default_factory=Counter)
    """By the reason."""
    told: Callable[[str], None] | None = None
    """Gets a line for each file that is passed over."""

    def pass_over(self, path: str, reason: str) -> None:
        """Count a file that is not read, and name it where somebody wants to know."""
        self.skipped[reason] += 1
        if self.told is not None:
            self.told(f"{path}: passed over ({reason})")

    def writes(self, path: str | int) -> bool:
        """Whether a file is one that the run writes, by whatever name: the same inode on the same device."""
        own = _identity(path)
        return own is not None and any(own == _identity(output) for output in self.outputs)


def _identity(place: Path | str | int) -> tuple[int, int] | None:
    """The device and the inode of a regular file; None for what is none."""
    try:
        found = os.stat(place)
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


class _MeteredFile(io.FileIO):
    """A file that tells the meter how many bytes have been read of it."""

    def __init__(self, descriptor: int, meter: Meter) -> None:
        super().__init__(descriptor, "rb")
        self._meter = meter

    def readinto(self, buffer: bytearray | memoryview) -> int | None:  # type: ignore[override]
        count = super().readinto(buffer)
        self._meter.bytes_read += count or 0
        return count


def open_file(path: str, meter: Meter, pipes: bool = False) -> BinaryIO:
    """Open a regular file, and a pipe where the caller named it; OSError for what is neither.

    The file is opened without blocking and looked at afterwards, so that a pipe or a device that takes a file's place
    in the meantime cannot hang the run.
    """
    blocking = pipes and stat.S_ISFIFO(os.stat(path).st_mode)
    descriptor = os.open(
        path, os.O_RDONLY | (0 if blocking else getattr(os, "O_NONBLOCK", 0)) | getattr(os, "O_BINARY", 0)
    )
    mode = os.fstat(descriptor).st_mode
    if not (stat.S_ISREG(mode) or blocking):
        os.close(descriptor)
        raise OSError("not a regular file")
    return io.BufferedReader(_MeteredFile(descriptor, meter), _BUFFER)


class Unpacked(gzip.GzipFile):
    """The content of a gzip file, in the pieces at hand: what precedes a break is given before the break is told.

    Rubbish behind the last member is passed over, as gzip(1) does.
    """

    rubbish = False
    _given = False

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fill the buffer with what is at hand; 0 at the end."""
        try:
            data = self.read1(len(buffer))
        except gzip.BadGzipFile as error:
            if not (self._given and str(error).startswith("Not a gzipped file")):  # else a member is damaged
                raise
            self.rubbish, data = True, b""
        self._given = self._given or bool(data)
        buffer[: len(data)] = data
        return len(data)


class _PutBack(io.RawIOBase):
    """A stream that cannot seek, with the bytes that were looked at put back in front."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head = head
        self._stream = stream
        self._read = getattr(stream, "read1", stream.read)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self._head[: len(buffer)] or self._read(len(buffer))
        self._head = self._head[len(data) :]
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


def look(stream: BinaryIO, size: int) -> tuple[bytes, BinaryIO]:
    """Return the first ``size`` bytes and a stream that still has them.

    >>> look(io.BytesIO(b"abcdef"), 2)[0]
    b'ab'
    """
    head = stream.read(size)
    if can_seek(stream):
        stream.seek(0)
        return head, stream
    return head, io.BufferedReader(_PutBack(head, stream), _BUFFER)


def can_seek(stream: BinaryIO) -> bool:
    """Tell whether a stream can go back; a member of a streamed tar has no answer, and cannot."""
    try:
        return stream.seekable()
    except AttributeError:
        return False


@contextlib.contextmanager
def seekable(stream: BinaryIO) -> Iterator[BinaryIO]:
    """Give the stream, or a copy of it that can seek and is gone afterwards."""
    if can_seek(stream):
        yield stream
        return
    with tempfile.SpooledTemporaryFile(_SPOOL) as copy:
        shutil.copyfileobj(stream, copy, _BUFFER)
        copy.seek(0)
        yield cast("BinaryIO", copy)
