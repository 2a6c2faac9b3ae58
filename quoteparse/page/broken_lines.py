"""Paragraphs of a page whose lines ``<br>`` ends at a width, as pasted mail and old editors leave them, are put
together before the article is extracted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..markup import BLOCKS
from ..wrapping import soft_breaks
from .tree import writable

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_Line = tuple[str, "Element | None"]
"""The words of a line, and the ``<br>`` that ends it."""


def put_lines_together(root: Element) -> bool:
    """Put a blank in the place of each ``<br>`` that a width put there; tell whether there was one.

    >>> from lxml.html import fromstring
    >>> page = fromstring(
    ...     "<p>“We have waited for this bridge for eleven years, and now<br>that it is open we shall walk over it"
    ...     " every day,” said<br>the mayor of Northville, who opened it on Tuesday with<br>her neighbours.</p>"
    ... )
    >>> put_lines_together(page), len(page)
    (True, 0)
    """
    words: list[str] = []
    length = 0
    ends: dict[int, Element] = {}
    for block in dict.fromkeys(map(_block_around, root.iter("br"))):
        for line, br in _lines(block):
            length += len(line)
            if br is not None:
                ends[length] = br
            words.append(line)
            length += 1
        words.append("")
        length += 1
    breaks = soft_breaks("\n".join(words))
    for run in _runs((ends[one.start], one.reads) for one in breaks):
        _drop(run)
    return bool(breaks)


def _block_around(element: Element) -> Element:
    while (parent := element.getparent()) is not None:
        element = parent
        if element.tag in BLOCKS:
            break
    return element


def _lines(block: Element) -> Iterator[_Line]:
    """Yield the lines of a block, a blank one in the place of each block inside it."""
    from lxml.etree import iterwalk

    parts: list[str] = []
    walker = iterwalk(block, events=("start", "end"))
    for event, node in walker:
        inside = node is not block
        if event == "end" and inside:
            parts.append(node.tail or "")
        elif event == "start" and inside and node.tag in BLOCKS:
            walker.skip_subtree()
            yield from ((_words(parts), None), ("", None))
            parts = []
        elif event == "start" and node.tag == "br":
            yield _words(parts), node
            parts = []
        elif event == "start":
            parts.append(node.text or "")
    yield _words(parts), None


def _words(parts: list[str]) -> str:
    return " ".join("".join(parts).split())


def _runs(brs: Iterable[tuple[Element, str]]) -> Iterator[list[tuple[Element, str]]]:
    """Put together those that follow one another with nothing but words between."""
    run: list[tuple[Element, str]] = []
    for br, reads in brs:
        if run and br.getprevious() is not run[-1][0]:
            yield run
            run = []
        run.append((br, reads))
    if run:
        yield run


def _drop(brs: list[tuple[Element, str]]) -> None:
    """Take away each ``<br>`` of a run of neighbours; what it reads as and what follows it stay.

    The words of a run are put together at once: each is moved once, however many there are.
    """
    first = brs[0][0]
    parent, before = first.getparent(), first.getprevious()
    if parent is None:
        return
    words = "".join(reads + writable(br.tail).lstrip() for br, reads in brs)
    if before is None:
        parent.text = writable(parent.text) + words
    else:
        before.tail = writable(before.tail) + words
    for br, _ in brs:
        br.tail = None
        parent.remove(br)
