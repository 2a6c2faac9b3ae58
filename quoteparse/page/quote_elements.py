"""``<q>``: the browser draws its marks, so the source holds none; here they become words of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lang import load_pack
from ..lang.base import entries
from .tree import writable

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_OPENING = ("«", "“", "„", '"', "‘", "‹")


def mark_quotes(root: Element, language: str | None) -> None:
    """Put the marks of the page's language around the words of each ``<q>`` that has none, and take the tag away.

    >>> from lxml.html import document_fromstring
    >>> page = document_fromstring("<p>Elle dit <q>oui</q>.</p>")
    >>> mark_quotes(page, "fr")
    >>> page.findtext(".//p")
    'Elle dit «\\xa0oui\\xa0».'
    """
    from lxml.etree import strip_tags

    found = list(root.iter("q"))
    if not found:
        return
    opening, closing = _marks(language)
    for element in found:
        if "".join(str(t) for t in element.itertext()).lstrip().startswith(_OPENING):
            continue
        element.text = opening + writable(element.text).lstrip()
        if len(element):
            element[-1].tail = writable(element[-1].tail).rstrip() + closing
        else:
            element.text = element.text.rstrip() + closing
    strip_tags(root, "q")


def _marks(language: str | None) -> tuple[str, str]:
    """Return the outermost marks of a language, as CSS does ("quotes: auto")."""
    pack = load_pack(language)
    opening, _, closing = (entries(pack.marks)[0] if pack and pack.marks else "“ ”").partition(" ")
    space = pack.mark_space if pack else ""
    return opening + space, space + closing
