"""A place in the text for each embed: its wrapper is replaced by a marker before the article is extracted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..markup import BLOCKS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NOTHING = frozenset({"script", "style", "noscript", "br", "link", "meta", "template"})
_ROOMS = frozenset({"body", "html", "article", "main", "td", "li"})
"""Where the climb ends: these hold more than one thing by their nature."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Slot:
    """One embed: the elements that show it, the first of which is its place, and the words that stand for it."""

    elements: tuple[Element, ...]
    text: str | None


class Markers:
    """The marks that stand for the slots; no other words of the page look like them."""

    def __init__(self, source: bytes) -> None:
        keys = (f"QP{a}{b}X" for a in _LETTERS for b in _LETTERS)
        key = next((key for key in keys if key.encode() not in source), "QPZZX")
        self.template = f"[[{key}%05dX]]"
        self.pattern = re.compile(rf"\\?\[\\?\[{key}(?P<number>[0-9]{{5}})X\\?\]\\?\]")

    def __getitem__(self, number: int) -> str:
        return self.template % number


def place_markers(slots: Sequence[Slot], markers: Markers) -> None:
    """Put a paragraph with its marker in the place of each slot, and take away what else shows it."""
    for number, slot in enumerate(slots):
        standing = [e for e in slot.elements if e.getparent() is not None]
        if not standing:
            continue
        _replace(climb(standing[0]), markers[number])
        for element in standing[1:]:
            if element.getparent() is not None and _within_body(element):
                _replace(climb(element), None)


def climb(element: Element) -> Element:
    """Return the outermost wrapper that holds nothing else.

    >>> from lxml.html import fromstring
    >>> page = fromstring("<body><figure><div><b>x</b><script>y</script></div></figure><p>z</p></body>")
    >>> climb(page.find(".//b")).tag
    'figure'
    """
    while (parent := element.getparent()) is not None and parent.tag not in _ROOMS and _holds_only(parent, element):
        element = parent
    return element


def _holds_only(parent: Element, element: Element) -> bool:
    if (parent.text or "").strip() or len(parent) > 20:
        return False
    return all(_is_blank(child.tail) and (child is element or _is_nothing(child)) for child in parent)


def _is_nothing(element: Element) -> bool:
    return element.tag in _NOTHING or (len(element) == 0 and _is_blank(element.text) and element.tag in BLOCKS)


def _is_blank(text: str | None) -> bool:
    return not text or not text.strip()


def _within_body(element: Element) -> bool:
    return any(ancestor.tag == "body" for ancestor in element.iterancestors())


def _replace(element: Element, marker: str | None) -> None:
    """Turn an element into a paragraph that holds the marker, or nothing; what follows it stays."""
    del element[:]
    element.attrib.clear()
    element.tag = "p"
    element.text = marker


def fill(text: str, texts: Sequence[str | None], markers: Markers) -> tuple[str, dict[int, tuple[int, int]]]:
    """Put the words of the slots where their markers stand; return the text and the span of each slot that has one.

    >>> markers = Markers(b"")
    >>> fill("One\\n" + markers[0] + "\\nTwo " + markers[1] + " three", ["A post", None], markers)
    ('One\\nA post\\nTwo\\nthree', {0: (4, 10)})
    """
    parts: list[str] = []
    length = 0
    spans: dict[int, tuple[int, int]] = {}
    for piece, number in _pieces(text, markers):
        slot = texts[number] if number is not None and number < len(texts) else None
        words = slot if number is not None else piece.strip("\n" if not parts else " \n")
        if not words or number in spans:
            continue
        if parts:
            parts.append("\n")
            length += 1
        if number is not None:
            spans[number] = (length, length + len(words))
        parts.append(words)
        length += len(words)
    return "".join(parts), spans


def _pieces(text: str, markers: Markers) -> Iterable[tuple[str, int | None]]:
    """Yield the stretches between the markers, and the numbers of the markers, in order."""
    position = 0
    for found in markers.pattern.finditer(text):
        yield text[position : found.start()], None
        yield "", int(found["number"])
        position = found.end()
    yield text[position:], None
