"""One run at a time on one output."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from ..model import QuoteparseError

try:
    import fcntl
except ImportError:  # Windows has no flock; there two runs on one output are not told apart
    fcntl = None  # type: ignore[assignment]


_AS_IT_IS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
"""No link is followed, no pipe waited for."""


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold ``path.lock``; the system lets go of it however the run ends.

    Raises when another run holds it, and when a file of that name is no lock: a link, or one that holds something.
    """
    beside = path.with_name(path.name + ".lock")
    descriptor = _take(beside)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        os.close(descriptor)


def _take(beside: Path) -> int:
    while True:
        descriptor = os.open(beside, os.O_RDWR | os.O_CREAT | _AS_IT_IS, 0o666)
        if not _is_lock(os.fstat(descriptor)):
            os.close(descriptor)
            raise QuoteparseError(f"{beside} is in the way: quoteparse locks its output by that name; move it away")
        try:
            if fcntl is not None:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(descriptor)
            raise QuoteparseError(
                f"another run is writing to {beside.name.removesuffix('.lock')}: wait for it"
            ) from error
        if _still_there(beside, descriptor):
            return descriptor
        os.close(descriptor)


def _is_lock(found: os.stat_result) -> bool:
    return stat.S_ISREG(found.st_mode) and found.st_size == 0 and found.st_nlink <= 1


def _still_there(beside: Path, descriptor: int) -> bool:
    """The run before may have taken the file away between our opening it and our locking it."""
    try:
        return os.path.samestat(os.stat(beside), os.fstat(descriptor))
    except FileNotFoundError:
        return False
