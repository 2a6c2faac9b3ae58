"""The one parse of a page, with its guards: what lxml drops or hangs on is read by ``raw`` instead."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..text import compose, replace_surrogates
from .attributes import has_many_attributes
from .decode import recode_page

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ACCENTS = (b"\xcc", b"\xcd")
"""How UTF-8 begins an accent that is a character of its own."""
_LONG_TAG = 6_000
"""Bytes of the shortest tag with too many attributes."""
_MOST_TAGS = 150_000
_TOO_DEEP = "Excessive depth"
_NOT_FOR_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Page:
    """The source of a page and its tree; ``root`` is None before the parse, and for a page too hostile for a tree."""

    markup: bytes
    """The source in UTF-8: the parser's input, and faster to search than a str."""
    root: Element | None = None
    warnings: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """The source of the page, decoded."""
        return self.markup.decode("utf-8", "replace")


def read_page(html: str | bytes) -> Page:
    """Decode and parse a page; never raises.

    >>> page = read_page(b"<title>Le pont</title><p>Ouvert.")
    >>> page.root.findtext(".//title"), page.warnings
    ('Le pont', ())
    >>> read_page("").root is None
    True
    """
    return parse_page(decode(html))


def decode(html: str | bytes) -> Page:
    """Return the page before its parse.

    >>> decode(b"<p>d\\xc3\\xa9j\\xc3\\xa0").source
    '<p>déjà'
    """
    markup, warnings = (_encode(html), ()) if isinstance(html, str) else recode_page(html)
    if b"\x00" in markup:
        markup = markup.replace(b"\x00", b"\xef\xbf\xbd")
    if any(lead in markup for lead in _ACCENTS):
        markup = compose(markup.decode("utf-8", "replace")).encode()
    return Page(markup, None, warnings)


def _encode(source: str) -> bytes:
    try:
        return source.encode()
    except UnicodeEncodeError:
        return replace_surrogates(source).encode()


def parse_page(page: Page) -> Page:
    """Return the page with its tree, or with the warning that says why it has none."""
    if not page.markup.strip():
        return page
    if hostile := _hostile(page.markup):
        return replace(page, warnings=(*page.warnings, hostile))
    root, deep = _parse(page.markup)
    if deep:
        return replace(page, warnings=(*page.warnings, "the markup is nested too deeply: read without a tree"))
    return replace(page, root=root)


def _hostile(markup: bytes) -> str | None:
    """Tell what would make a parser hang: one tag with thousands of attributes, or tags past counting."""
    if len(markup) > 2 * _MOST_TAGS and markup.count(b"<") > _MOST_TAGS:
        return "too many tags: read without a tree"
    if len(markup) > _LONG_TAG and has_many_attributes(markup):
        return "a tag with too many attributes: read without a tree"
    return None


def _parse(markup: bytes) -> tuple[Element | None, bool]:
    """Return the root and whether the parser dropped what was nested too deeply for it."""
    from lxml import etree
    from lxml.html import HtmlElement

    parser = etree.HTMLParser(encoding="utf-8", remove_pis=True, remove_comments=True, collect_ids=False)
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    try:
        root = etree.fromstring(markup, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None, False
    return root, any(_TOO_DEEP in (entry.message or "") for entry in parser.error_log)


def writable(text: str | None) -> str:
    r"""Return words of a tree as they can be put back into it: lxml reads some characters that it refuses to take.

    >>> writable("a\x08b"), writable(None)
    ('a\ufffdb', '')
    """
    return _NOT_FOR_XML.sub("\ufffd", text or "")
