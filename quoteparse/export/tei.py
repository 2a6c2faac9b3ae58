"""TEI P5: each article a TEI element, what was said in ``said``, the people in ``listPerson``.

The text stands in one ``ab`` with all its blanks; a sign that XML cannot hold is U+FFFD, one for one, so that places
hold. A quotation in pieces has a ``said`` for each, joined by ``next`` and ``prev``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..model import Document, Quotation
from ..text import replace_surrogates

TEI = "http://www.tei-c.org/ns/1.0"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(documents: Iterable[Document], path: Path) -> None:
    """Write a ``teiCorpus``."""
    from lxml import etree

    corpus = etree.Element(f"{{{TEI}}}teiCorpus", nsmap={None: TEI})
    _header(corpus, "Quotations")
    for number, document in enumerate(documents, 1):
        _article(corpus, document, number)
    path.write_bytes(etree.tostring(corpus, encoding="utf-8", xml_declaration=True) + b"\n")


def _article(corpus: Any, document: Document, number: int) -> None:
    own = _add(corpus, "TEI", {"n": document.id})
    header = _header(own, document.title or document.id, document)
    people = _people(document, number)
    if people:
        listed = _add(_add(_add(header, "profileDesc"), "particDesc"), "listPerson")
        for name, key in people.items():
            _add(_add(listed, "person", {f"{_XML}id": key}), "persName", text=name)
    block = _add(_add(_add(own, "text"), "body"), "ab", {f"{_XML}space": "preserve"})
    _fill(block, document, number, people)


def _header(parent: Any, title: str, document: Document | None = None) -> Any:
    header = _add(parent, "teiHeader")
    described = _add(header, "fileDesc")
    _add(_add(described, "titleStmt"), "title", text=title)
    _add(
        _add(described, "publicationStmt"),
        "p",
        text=(document and (document.site or document.published)) or "Unpublished",
    )
    _add(_add(described, "sourceDesc"), "p", text=(document and document.url) or "Found by quoteparse")
    return header


def _people(document: Document, number: int) -> dict[str, str]:
    names = dict.fromkeys(one.speaker for one in document.quotations if one.speaker)
    return {name: f"d{number}s{count}" for count, name in enumerate(names, 1)}


def _fill(block: Any, document: Document, number: int, people: dict[str, str]) -> None:
    """Put the text in, ``said`` around what was said; one that crosses another, as none of ours does, is left out."""
    pieces = [(s, e, one, part) for one in document.quotations for part, (s, e) in enumerate(one.content_spans)]
    open_: list[tuple[Any, int]] = [(block, len(document.text))]
    at = 0
    for start, end, one, part in sorted(pieces, key=lambda piece: (piece[0], -piece[1])):
        while open_[-1][1] <= start and len(open_) > 1:
            at = _text(open_[-1][0], document.text, at, open_[-1][1])
            open_.pop()
        if end > open_[-1][1] or start >= end:
            continue
        at = _text(open_[-1][0], document.text, at, start)
        open_.append((_add(open_[-1][0], "said", _said(one, part, number, people)), end))
    while open_:
        element, end = open_.pop()
        at = _text(element, document.text, at, end)


def _said(one: Quotation, part: int, number: int, people: dict[str, str]) -> dict[str, str]:
    key = f"d{number}{one.id.rpartition(':')[2]}"
    parts = len(one.content_spans)
    attributes = {
        f"{_XML}id": f"{key}.{part}",
        "ana": one.kind,
        "direct": "false" if one.kind == "indirect" else "true",
    }
    if one.speaker:
        attributes["who"] = f"#{people[one.speaker]}"
    if part + 1 < parts:
        attributes["next"] = f"#{key}.{part + 1}"
    if part:
        attributes["prev"] = f"#{key}.{part - 1}"
    return attributes


def _text(element: Any, text: str, start: int, end: int) -> int:
    words = clean(text[start:end])
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words
    return max(start, end)


def _add(parent: Any, name: str, attributes: dict[str, str] | None = None, text: str | None = None) -> Any:
    from lxml import etree

    made = etree.SubElement(
        parent, f"{{{TEI}}}{name}", {key: clean(value) for key, value in (attributes or {}).items()}
    )
    made.text = clean(text) if text is not None else None
    return made


def clean(text: str) -> str:
    """Put U+FFFD for each sign that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", replace_surrogates(text))
