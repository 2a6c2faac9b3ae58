"""The plain form of a text in which dates are looked for: one character for one, so that offsets hold."""

from __future__ import annotations

import unicodedata

_ALIKE = dict(zip("İ’ʼ׳′＇ʹ：／．－‐‑，", "i'''''':/.---,", strict=True))


class _Plain(dict[int, str]):
    """The plain form of each character: digits of any script, spaces, direction marks, apostrophes, hyphens."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = _ALIKE.get(char, char)
        if char.isdecimal():
            plain = str(unicodedata.decimal(char))
        elif char.isspace() or unicodedata.category(char) == "Cf":
            plain = " "
        self[code] = plain
        return plain


_PLAIN = _Plain()


def fold(text: str) -> str:
    """Return a text in lower case with plain digits, spaces, apostrophes and hyphens, as long as it was.

    >>> fold("Aujourd’hui,\\u00a0İ ٢٠")
    "aujourd'hui, i 20"
    """
    return text.translate(_PLAIN).lower()
