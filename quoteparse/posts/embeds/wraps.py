"""Markup that waits for the reader's consent: inside a textarea, a script of no script language, or an attribute."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TAGS = ("<blockquote", "<iframe", "<amp-", '<div class="fb-', "data-telegram-post")
_ESCAPED = ("&lt;blockquote", "&lt;iframe", "&#60;blockquote", '="<', "='<")
_BASE64 = ("PGJsb2NrcXVvdGU", "PGlmcmFtZ", "PGRpdi", "PHNjcmlwd", "PGZpZ3VyZ")
"""How ``<blockquote``, ``<iframe``, ``<div``, ``<script`` and ``<figure`` begin in base 64 (Borlabs Cookie)."""
_LONGEST = 100_000


def may_wrap_in_attributes(source: str) -> bool:
    """Whether some attribute of the page can hold markup.

    >>> may_wrap_in_attributes('<div data-html="&lt;blockquote">'), may_wrap_in_attributes("<blockquote>")
    (True, False)
    """
    return any(mark in source for mark in (*_ESCAPED, *_BASE64))


def wrapped_markup(element: Element, *, attributes: bool) -> Iterator[str]:
    """Yield the pieces of markup that an element keeps as text or, when asked for, in its attributes.

    >>> from lxml.html import fromstring
    >>> list(wrapped_markup(fromstring("<textarea><blockquote>x</blockquote></textarea>"), attributes=False))
    ['<blockquote>x</blockquote>']
    """
    texts: list[str] = []
    if element.tag == "textarea" or (element.tag == "script" and _is_no_script(element.get("type") or "")):
        texts.append(element.text or "")
    if attributes:
        texts += [str(v) for v in element.values() if len(v) > 20 and not str(v).lstrip().startswith(("{", "["))]
    yield from filter(None, map(_as_markup, texts))


def _is_no_script(kind: str) -> bool:
    kind = kind.lower()
    return bool(kind) and "javascript" not in kind and "json" not in kind and kind != "module"


def _as_markup(text: str) -> str | None:
    """Return the text when it is markup with something that can be an embed, its escapes undone."""
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
