"""Plain facts about text: its paragraphs, its bytes. Nothing here rewrites a text in place."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_HUGE_REFERENCE = re.compile(r"&#(?:[0-9]{8}|[xX][0-9A-Fa-f]{7})[0-9A-Fa-f]*;?")
"""A character reference past the last code point; one of thousands of digits makes ``html.unescape`` raise."""


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of each line that is not blank, without the spaces around it.

    >>> list(paragraphs("One.\\n\\n  Two. \\r\\n"))
    [(0, 4), (8, 12)]
    """
    for line in _LINE.finditer(text):
        words = line.group()
        kept = words.strip()
        if kept:
            start = line.start() + len(words) - len(words.lstrip())
            yield start, start + len(kept)


def replace_surrogates(text: str) -> str:
    """Put U+FFFD for each lone surrogate, one for one, so that offsets hold and every writer can encode the text.

    >>> replace_surrogates("a\\ud800b") == "a\\ufffdb"
    True
    """
    return _SURROGATE.sub("\ufffd", text)


def unescape(text: str) -> str:
    """Undo HTML's character references; a number that is no character becomes U+FFFD.

    >>> unescape("d&eacute;j&#224; &#" + "9" * 5000 + ";")
    'déjà \ufffd'
    """
    return html.unescape(_HUGE_REFERENCE.sub("\ufffd", text))
