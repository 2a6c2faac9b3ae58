"""Paths as ids and as they are shown: never with bytes that are no characters."""

from __future__ import annotations

import os

from ..text import replace_surrogates


def printable(path: str) -> str:
    """Return a path with /, each byte that is not UTF-8 written as %XX, what no id may hold as U+FFFD.

    >>> printable(os.fsdecode(b"caf\\xe9/\\xc3\\xa9.txt")), printable("a\\ud800\\0") == "a\ufffd\ufffd"
    ('caf%E9/é.txt', True)
    """
    name = _utf8(path).decode("utf-8", "surrogateescape").replace(os.sep, "/").replace("\0", "\ufffd")
    return "".join(f"%{ord(c) - 0xDC00:02X}" if "\udc80" <= c <= "\udcff" else c for c in name)


def shown(path: str) -> str:
    """Return a path to be shown, with U+FFFD for what is not UTF-8.

    >>> shown(os.fsdecode(b"caf\\xe9.txt")) == "caf\ufffd.txt"
    True
    """
    return _utf8(path).decode("utf-8", "replace")


def _utf8(path: str) -> bytes:
    """A name inside an archive may hold what no name of a file can."""
    try:
        return os.fsencode(path)
    except UnicodeEncodeError:
        return replace_surrogates(path).encode()
