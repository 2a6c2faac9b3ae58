"""Markup that waits for the reader's consent: inside a textarea, a script of no script language, or an attribute."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from ...text import unescape

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TAGS = ("<blockquote", "<iframe", "<amp-", '<div class="fb-', "data-telegram-post")
_BASE64 = ("PGJsb2NrcXVvdGU", "PGlmcmFtZ", "PGRpdi", "PHNjcmlwd", "PGZpZ3VyZ")
"""How ``<blockquote``, ``<iframe``, ``<div``, ``<script`` and ``<figure`` begin in base 64 (Borlabs Cookie)."""
_LONGEST = 100_000


def keeps_markup(element: Element) -> bool:
    """Whether an element keeps markup as its text: a textarea, a script of no script language.

    >>> from lxml.html import fromstring
    >>> [keeps_markup(e) for e in fromstring('<div><script type="text/plain">x</script><script>y</script></div>')]
    [True, False]
    """
    if element.tag != "script":
        return bool(element.tag == "textarea")
    kind = (element.get("type") or "").lower()
    return bool(kind) and "javascript" not in kind and "json" not in kind and kind != "module"


def wrapped_markup(text: str) -> str | None:
    """Return the text when it is markup in which an embed can stand, its escapes undone.

    >>> wrapped_markup("&lt;blockquote&gt;x"), wrapped_markup("PGJsb2NrcXVvdGU+eDwvYmxvY2txdW90ZT4=")
    ('<blockquote>x', '<blockquote>x</blockquote>')
    >>> wrapped_markup("some words") is None
    True
    """
    if len(text) > _LONGEST:
        return None
    if any(tag in text for tag in _TAGS):
        return text
    if "&lt;" in text and any(tag in (plain := unescape(text)) for tag in _TAGS):
        return plain
    if text.lstrip().startswith(_BASE64):
        return _decoded(text)
    return None


def _decoded(text: str) -> str | None:
    try:
        return base64.b64decode(text.strip()).decode("utf-8")
    except (binascii.Error, ValueError):
        return None
