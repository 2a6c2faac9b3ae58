"""The one parse of a page, with its guards: what lxml drops or hangs on is read by ``markup`` instead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..text import replace_surrogates
from .decode import decode_page

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LONG_TAG = 20_000
_MOST_ATTRIBUTES = 3_000  # lxml compares each attribute with those before it: 100,000 take 20 seconds
_MOST_TAGS = 150_000
_HUGE_REFERENCE = re.compile(r"&#(?:[0-9]{8}|[xX][0-9A-Fa-f]{7})[0-9A-Fa-f]{0,99999};?")
_TOO_DEEP = "excessive depth"


@dataclass(frozen=True, slots=True)
class Page:
    """The source of a page and its tree; ``root`` is None when the page is empty or too hostile for a tree."""

    source: str
    root: Element | None
    warnings: tuple[str, ...] = ()


def read_page(html: str | bytes) -> Page:
    """Decode and parse a page; never raises.

    >>> page = read_page(b"<title>Le pont</title><p>Ouvert.")
    >>> page.root.findtext(".//title"), page.warnings
    ('Le pont', ())
    >>> read_page("").root is None
    True
    """
    source, warnings = (html, ()) if isinstance(html, str) else decode_page(html)
    source = replace_surrogates(source).replace("\x00", "\ufffd")
    if "&#" in source:
        source = _HUGE_REFERENCE.sub("\ufffd", source)
    if not source.strip():
        return Page(source, None, warnings)
    if hostile := _hostile(source):
        return Page(source, None, (*warnings, hostile))
    root, deep = _parse(source)
    if deep:
        return Page(source, None, (*warnings, "the markup is nested too deeply: read without a tree"))
    return Page(source, root, warnings)


def _hostile(source: str) -> str | None:
    """Tell what would make a parser hang: one tag with thousands of attributes, or tags past counting."""
    if source.count("<") > _MOST_TAGS:
        return "too many tags: read without a tree"
    if len(source) < _LONG_TAG:
        return None
    for piece in source.split(">"):
        if len(piece) > _LONG_TAG and len(piece[max(0, piece.find("<")) :].split()) > _MOST_ATTRIBUTES:
            return "a tag with too many attributes: read without a tree"
    return None


def _parse(source: str) -> tuple[Element | None, bool]:
    """Return the root and whether the parser dropped what was nested too deeply for it."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_pis=True, remove_comments=True, huge_tree=True)
    try:
        root = html.document_fromstring(source.encode(), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None, False
    deep = any(_TOO_DEEP in (entry.message or "").lower() for entry in parser.error_log)
    return root, deep
