"""``<q>``: the browser draws its marks, so the source holds none; here they become words of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_GUILLEMETS = ("«", "»")
_CURLY = ("“", "”")
# CSS Text, "quotes: auto": the marks of the language, from the Unicode CLDR.
_MARKS = {"fr": ("«\u00a0", "\u00a0»"), "es": _GUILLEMETS, "it": _GUILLEMETS, "pt": _GUILLEMETS, "de": ("„", "“")}
_OPENING = ("«", "“", "„", '"', "‘", "‹")


_NOT_FOR_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""lxml reads these from a page and refuses to take them back."""


def mark_quotes(root: Element, language: str | None) -> None:
    """Put the marks of the page's language around the words of each ``<q>`` that has none, and take the tag away.

    >>> from lxml.html import document_fromstring
    >>> page = document_fromstring("<p>Elle dit <q>oui</q>.</p>")
    >>> mark_quotes(page, "fr")
    >>> page.findtext(".//p")
    'Elle dit «\\xa0oui\\xa0».'
    """
    from lxml.etree import strip_tags

    opening, closing = _MARKS.get(language or "", _CURLY)
    found = False
    for element in root.iter("q"):
        found = True
        if "".join(str(t) for t in element.itertext()).lstrip().startswith(_OPENING):
            continue
        element.text = opening + _plain(element.text).lstrip()
        if len(element):
            element[-1].tail = _plain(element[-1].tail).rstrip() + closing
        else:
            element.text = element.text.rstrip() + closing
    if found:
        strip_tags(root, "q")


def _plain(text: str | None) -> str:
    return _NOT_FOR_XML.sub("\ufffd", text or "")
