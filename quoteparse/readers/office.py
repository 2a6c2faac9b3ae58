"""Word and OpenDocument texts (``.docx``, ISO/IEC 29500; ``.odt``, ISO/IEC 26300): the words of their main XML file.

Nothing is unpacked to disk and no entity is resolved. Deleted words of tracked changes, notes and comments are
left out.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from functools import partial
from typing import IO, BinaryIO, cast

from .archive import bounded
from .article import Article, ReaderOptions, Source
from .plain import too_large
from .streams import seekable

_MAIN = {"docx": "word/document.xml", "odt": "content.xml"}
_RUNS = {"docx": "t"}
"""The one element that holds words, where not all do that stand in a paragraph."""
_PARAGRAPHS = frozenset({"p", "h"})
_HIDDEN = frozenset({"note", "annotation", "tracked-changes", "Fallback", "delText", "instrText", "del", "forms"})
"""Elements whose words are no words of the text; ``Fallback`` says again what stands beside it."""
_MARKUP = 8
"""Bytes of XML around each of the text's own, at most."""
_READ = 1 << 16


def read_office(name: str, source: Source, stream: BinaryIO, reading: ReaderOptions) -> Iterator[Article]:
    """Yield the article of a ``docx`` or ``odt`` file."""
    with seekable(stream) as whole, bounded(whole), zipfile.ZipFile(whole) as archive:
        if _MAIN[name] not in archive.namelist():
            yield source.failure("binary", f"{source.path}: no {name} text (a table, a presentation?)")
            return
        with archive.open(_MAIN[name]) as member:
            text = office_text(member, _RUNS.get(name), reading.max_size)
    yield too_large(source, reading) if text is None else source.article(text)


read_docx, read_odt = partial(read_office, "docx"), partial(read_office, "odt")


def office_text(xml: IO[bytes], run: str | None = None, most: int = 20_000_000) -> str | None:
    """Return the words of a main file, a line a paragraph; of the elements called ``run`` alone, where that is given.

    None when they are more than ``most`` characters, or stand in too much markup: no more of it is read.

    >>> from io import BytesIO
    >>> xml = b'<a xmlns:text="t"><text:p>Le <text:span>pont</text:span><text:s text:c="2"/>est</text:p></a>'
    >>> office_text(BytesIO(xml))
    'Le pont  est\\n'
    """
    from lxml import etree

    words = _Words(run)
    parser = etree.XMLParser(target=words, resolve_entities=False, no_network=True, load_dtd=False)
    size = 0
    while data := xml.read(_READ):
        size += len(data)
        parser.feed(data)
        if words.length > most or size > _MARKUP * most:
            return None
    return cast("str", parser.close())


class _Words:
    """Takes what the parser finds, in order; holds the words alone, and no tree."""

    def __init__(self, run: str | None) -> None:
        self.run, self.length = run, 0
        self._found: list[str] = []
        self._open: list[str] = []
        self._inside = self._hidden = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        name = _name(tag)
        self._open.append(name)
        self._hidden += name in _HIDDEN
        if not self._hidden:
            self._inside += name in _PARAGRAPHS
            self._take(_SIGNS.get(name, _nothing)(attributes))

    def data(self, words: str) -> None:
        """Words stand in the element that was opened last."""
        if self._inside and not self._hidden and self.run in (None, self._open[-1]):
            self._take(words)

    def end(self, tag: str) -> None:
        """An element ends."""
        name = self._open.pop()
        if not self._hidden and name in _PARAGRAPHS:
            self._inside -= 1
            self._take("\n")
        self._hidden -= name in _HIDDEN

    def close(self) -> str:
        """The file ends: all words."""
        return "".join(self._found)

    def _take(self, words: str) -> None:
        if words:
            self._found.append(words)
            self.length += len(words)


def _nothing(attributes: Mapping[str, str]) -> str:
    return ""


def _name(tag: str) -> str:
    """The name without its namespace, which strict and transitional files write differently."""
    return tag.rpartition("}")[2]


def _blanks(attributes: Mapping[str, str]) -> str:
    count = next((value for key, value in attributes.items() if key.endswith("}c")), "1")
    return " " * (int(count) if count.isascii() and count.isdigit() and len(count) < 4 else 1)


_SIGNS = {
    "tab": lambda _: "\t",
    "br": lambda _: "\n",
    "cr": lambda _: "\n",
    "line-break": lambda _: "\n",
    "noBreakHyphen": lambda _: "\u2011",
    "s": _blanks,
}
