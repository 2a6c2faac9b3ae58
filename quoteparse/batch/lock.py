"""One run at a time on one output."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from ..model import QuoteparseError

try:
    import fcntl
except ImportError:  # Windows has no flock; there two runs on one output are not told apart
    fcntl = None  # type: ignore[assignment]


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold ``path.lock``; the system lets go of it however the run ends. Raises when another run holds it."""
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
        descriptor = os.open(beside, os.O_RDWR | os.O_CREAT, 0o666)
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


def _still_there(beside: Path, descriptor: int) -> bool:
    """The run before may have taken the file away between our opening it and our locking it."""
    try:
        return os.path.samestat(os.stat(beside), os.fstat(descriptor))
    except FileNotFoundError:
        return False
