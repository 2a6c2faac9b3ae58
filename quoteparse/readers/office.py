"""Word and OpenDocument texts (``.docx``, ISO/IEC 29500; ``.odt``, ISO/IEC 26300): the words of their main XML file.

Nothing is unpacked to disk and no entity is resolved. Deleted words of tracked changes, notes and comments are
left out.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from .archive import bounded
from .article import Article, ReaderOptions, Source
from .plain import too_large
from .streams import seekable

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MAIN = {"docx": "word/document.xml", "odt": "content.xml"}
_RUNS = {"docx": "t"}
"""The one element that holds words, where not all do that stand in a paragraph."""
_PARAGRAPHS = frozenset({"p", "h"})
_HIDDEN = frozenset({"note", "annotation", "tracked-changes", "Fallback", "delText", "instrText", "del", "forms"})
"""Elements whose words are no words of the text; ``Fallback`` says again what stands beside it."""
_MARKUP = 8
"""Bytes of XML around each of the text's own, at most."""


def read_office(name: str, source: Source, stream: BinaryIO, reading: ReaderOptions) -> Iterator[Article]:
    """Yield the article of a ``docx`` or ``odt`` file."""
    with seekable(stream) as whole, bounded(whole), zipfile.ZipFile(whole) as archive:
        if _MAIN[name] not in archive.namelist():
            yield source.failure("binary", f"{source.path}: no {name} text (a table, a presentation?)")
            return
        with archive.open(_MAIN[name]) as member:
            data = member.read(_MARKUP * reading.max_size + 1)
    if len(data) > _MARKUP * reading.max_size:
        yield too_large(source, reading)
        return
    text = office_text(data, _RUNS.get(name))
    yield too_large(source, reading) if len(text) > reading.max_size else source.article(text)


read_docx, read_odt = partial(read_office, "docx"), partial(read_office, "odt")


def office_text(xml: bytes, run: str | None = None) -> str:
    """Return the words of a main file, a line a paragraph; of the elements called ``run`` alone, where that is given.

    >>> office_text(b'<a xmlns:text="t"><text:p>Le <text:span>pont</text:span><text:s text:c="2"/>est</text:p></a>')
    'Le pont  est\\n'
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    root = etree.parse(io.BytesIO(xml), parser).getroot()
    words: list[str] = []
    inside = hidden = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = _name(element)
        step = 1 if event == "start" else -1
        hidden += step * (name in _HIDDEN)
        if hidden:
            continue
        inside += step * (name in _PARAGRAPHS)
        if event == "start":
            words.append(_SIGNS.get(name, _nothing)(element))
        elif name in _PARAGRAPHS:
            words.append("\n")
        if inside:
            words.append(_own(element, event, name, run))
    return "".join(words)


def _own(element: Element, event: str, name: str, run: str | None) -> str:
    """The words at the beginning of an element, or behind it."""
    if run:
        return (element.text or "") if event == "start" and name == run else ""
    return (element.text if event == "start" else element.tail) or ""


def _nothing(element: Element) -> str:
    return ""


def _name(element: Element) -> str:
    """The name without its namespace, which strict and transitional files write differently."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _blanks(element: Element) -> str:
    count = next((value for key, value in element.attrib.items() if key.endswith("}c")), "1")
    return " " * (int(count) if count.isascii() and count.isdigit() and len(count) < 4 else 1)


_SIGNS = {
    "tab": lambda _: "\t",
    "br": lambda _: "\n",
    "cr": lambda _: "\n",
    "line-break": lambda _: "\n",
    "noBreakHyphen": lambda _: "\u2011",
    "s": _blanks,
}
