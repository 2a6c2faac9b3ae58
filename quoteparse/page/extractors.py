"""The extractors: what takes the article's text out of a page. Each is loaded when it is first asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..markup import visible_words
from ..model import QuoteparseError
from .frame import ENOUGH, is_long, only_frame
from .libraries import load

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_BLANK_LINES = re.compile(r"\n[ \t]*\n[ \t\n]*")

Extractor = Callable[["Element"], str]


def get_extractor(name: str) -> Extractor:
    """Return the extractor of that name.

    Raises ``QuoteparseError`` for an unknown name, and for one whose package is not installed.

    >>> from lxml.html import document_fromstring
    >>> get_extractor("none")(document_fromstring("<p>Le <b>pont</b><p>est ouvert"))
    'Le pont\\nest ouvert'
    """
    if name not in _EXTRACTORS:
        raise QuoteparseError(f"{name!r} is no extractor. There are: {', '.join(_EXTRACTORS)}.")
    return _EXTRACTORS[name]()


def _trafilatura() -> Extractor:
    """It reads the tree as it is, but for versions before 2.3: they change the tree that they are given."""
    module: Any = load("trafilatura", "trafilatura")
    extract = module.extract
    given = _itself if _takes_trees(module.__version__) else _serialise

    def read_all(root: Element) -> str:
        return extract(given(root), favor_recall=True, include_comments=False, include_tables=True) or ""

    def read(root: Element) -> str:
        if is_long(root):
            with only_frame(root):
                text = read_all(root)
            if len(text) >= ENOUGH:
                return text
        return read_all(root)

    return read


def _takes_trees(version: str) -> bool:
    """Whether that version of trafilatura copies a tree before it changes it.

    >>> _takes_trees("2.3.1"), _takes_trees("2.0.0")
    (True, False)
    """
    return tuple(map(int, re.findall(r"[0-9]+", version)[:2])) >= (2, 3)


def _readability() -> Extractor:
    """It gives markup, not text; its words are read as those of a page."""
    document: Any = load("readability", "readability").Document

    def read(root: Element) -> str:
        from lxml import html

        summary = document(_serialise(root)).summary(html_partial=True)
        return visible_words(html.fragment_fromstring(summary, create_parent="div")).text

    return read


def _resiliparse() -> Extractor:
    """It parts paragraphs by blank lines; each becomes one line end, as the others give it."""
    module = load("resiliparse.extract.html2text", "resiliparse")
    extract: Any = module.extract_plain_text

    def read(root: Element) -> str:
        text = extract(
            _serialise(root), main_content=True, alt_texts=False, list_bullets=False, preserve_formatting=True
        )
        return _BLANK_LINES.sub("\n", text).strip()

    return read


def _none() -> Extractor:
    return read_whole_page


def read_whole_page(root: Element) -> str:
    """Return all the words of a page, menus and all, blocks breaking lines."""
    body = root.find("body")
    return _BLANK_LINES.sub("\n", visible_words(root if body is None else body).text)


_EXTRACTORS: dict[str, Callable[[], Extractor]] = {
    "trafilatura": _trafilatura,
    "readability": _readability,
    "resiliparse": _resiliparse,
    "none": _none,
}
EXTRACTORS = tuple(_EXTRACTORS)
"""The names of the extractors, the default first."""


def _itself(root: Element) -> Element:
    return root


def _serialise(root: Element) -> str:
    from lxml import etree

    return bytes(etree.tostring(root, encoding="utf-8", method="html")).decode()  # faster than a str from lxml
