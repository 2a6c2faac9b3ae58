"""The program that runs in a worker process: it takes tasks from one pipe and writes replies to another.

It starts from a bare interpreter (nothing is forked), dies with its parent, leaves Ctrl-C to the parent, and prints
nothing: a library that writes to standard output or logs a warning cannot spoil the run's output.
"""

from __future__ import annotations

import ctypes
import importlib
import logging
import os
import signal
import socket
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from ..model import QuoteparseError
from .clocks import allow, expects_timer
from .frames import Frames, frame

READY = "ready"
REFUSED = "refused"
DONE = "done"
OUT_OF_MEMORY = 71
"""Exit status of a worker that could get no more memory."""

_PR_SET_PDEATHSIG = 1
_FLUSH_SECONDS = 0.05
"""Replies of small documents travel together; none waits longer than this and one document."""
_READ = 1 << 20

NumberedItem = tuple[int, Any]
Work = Callable[[Any], Any]


def main(tasks: int, replies: int, parent: int) -> None:
    """Serve until the pipe of tasks is closed. The first object says what the work is: a name, its arguments, and the
    seconds of processor time for each task."""
    _die_with(parent)
    _keep_quiet()
    expects_timer()
    received = _receive(tasks)
    try:
        serve(received, replies)
    except (MemoryError, OSError) as error:
        os._exit(OUT_OF_MEMORY if isinstance(error, MemoryError) else 1)


def serve(received: Iterator[Any], replies: int) -> None:
    """Set up the work, say so, then do each batch of tasks."""
    name, arguments, seconds = next(received, (None, None, 0.0))
    if name is None:
        return
    try:
        work = _set_up(name, arguments)
    except MemoryError:
        raise
    except Exception as error:  # a wrong option, or an installation that does not import
        told = str(error) if isinstance(error, QuoteparseError) else f"{type(error).__name__}: {error}"
        _send(replies, (REFUSED, told))
        return
    _send(replies, (READY, None))
    for batch in received:
        _do(work, batch, replies, seconds)


def _set_up(name: str, arguments: Any) -> Work:
    module, _, maker = name.partition(":")
    work: Work = getattr(importlib.import_module(module), maker)(*arguments)
    return work


def _do(work: Work, batch: list[NumberedItem], replies: int, seconds: float) -> None:
    done: list[NumberedItem] = []
    last = time.monotonic()
    for number, payload in batch:
        allow(seconds)
        done.append((number, work(payload)))
        allow(0)
        if time.monotonic() - last > _FLUSH_SECONDS:
            _send(replies, (DONE, done))
            done, last = [], time.monotonic()
    if done:
        _send(replies, (DONE, done))


def _receive(descriptor: int) -> Iterator[Any]:
    frames = Frames()
    while data := os.read(descriptor, _READ):
        yield from frames.feed(data)


def _send(descriptor: int, value: Any) -> None:
    data = memoryview(frame(value))
    while data:
        data = data[os.write(descriptor, data) :]


def _die_with(parent: int) -> None:
    """Ask Linux for a SIGKILL when the parent dies, however it does; elsewhere the closed pipe ends the worker."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)


def _keep_quiet() -> None:
    """Print nothing, and open no socket: urllib3, which trafilatura imports, binds one to see whether there is IPv6."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    socket.has_ipv6 = False
