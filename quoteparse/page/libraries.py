"""The libraries that read pages: loaded when they are first needed, and quiet."""

from __future__ import annotations

import contextlib
import logging
import socket
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from ..model import QuoteparseError


def load(module: str, extra: str) -> Any:
    """Import a module, or say which extra of quoteparse brings it.

    What the library logs goes to the handlers that the caller set up, and nowhere when there are none.

    Raises ``QuoteparseError`` when it is not installed.

    >>> load("json", "none").loads("1")
    1
    """
    logger = logging.getLogger(module.partition(".")[0])
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
    try:
        with _no_probe():
            return import_module(module)
    except ImportError as error:
        raise QuoteparseError(
            f"The extractor {extra!r} needs a package that is not installed ({error}). "
            f'Install it with: pip install "quoteparse[{extra}]"'
        ) from None


@contextlib.contextmanager
def _no_probe() -> Iterator[None]:
    """Let nothing open a socket: urllib3, which trafilatura imports, binds one to see whether there is IPv6.

    It is told what the interpreter says instead, so that the caller's own requests go out as before.
    """
    there = socket.has_ipv6
    probing = "urllib3" not in sys.modules
    socket.has_ipv6 = there and not probing
    try:
        yield
    finally:
        socket.has_ipv6 = there
        connection: Any = sys.modules.get("urllib3.util.connection")
        if probing and connection is not None:
            connection.HAS_IPV6 = there
