"""The frame of an article: what trafilatura throws away first is kept out of its sight, so that it neither copies nor
searches it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_THROWN_AWAY = ("aside", "footer", "nav")
"""Of what trafilatura takes out of every page, that which holds much."""
_LONG = 4_000
"""Characters of the paragraphs of a page whose article is surely long …"""
ENOUGH = 3_000
"""… and of an article beside which trafilatura looks at nothing else: by its own count it asks for 2,500."""


def is_long(root: Element) -> bool:
    """Whether the paragraphs outside of what is thrown away make a long article; links count for nothing.

    >>> from lxml.html import document_fromstring
    >>> words = "<p>" + "Le pont est ouvert. " * 200
    >>> is_long(document_fromstring(words)), is_long(document_fromstring(f"<aside>{words}</aside>"))
    (True, False)
    """
    return _words_in(root) - sum(map(_words_in, _thrown_away(root))) >= _LONG


def _words_in(element: Element) -> int:
    return sum(len(paragraph.text or "") for paragraph in element.iter("p"))


def _thrown_away(root: Element) -> list[Element]:
    """The outermost elements that are thrown away; one with JSON-LD in it tells trafilatura something."""
    found = (e for e in root.iter(*_THROWN_AWAY) if next(e.iterancestors(*_THROWN_AWAY), None) is None)
    return [element for element in found if next(element.iter("script"), None) is None]


@contextmanager
def only_frame(root: Element) -> Iterator[None]:
    """Keep what is thrown away empty inside the block.

    >>> from lxml.html import document_fromstring
    >>> page = document_fromstring("<nav><a>Sport</a></nav><p>Le pont est ouvert.")
    >>> with only_frame(page):
    ...     page.text_content()
    'Le pont est ouvert.'
    >>> page.text_content()
    'SportLe pont est ouvert.'
    """
    kept = [(element, element.text, element[:]) for element in _thrown_away(root)]
    for element, _, _ in kept:
        del element[:]
        element.text = None
    try:
        yield
    finally:
        for element, text, children in kept:
            element.text = text
            element.extend(children)
