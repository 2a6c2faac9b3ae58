"""What the tools of others give back, as corrections of the results that were handed to them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..corrections import Correction
from ..evaluate import AnnotatedDocument, AnnotatedQuotation, read_annotated
from ..model import Document, Kind, Quotation, QuoteparseError
from ..text import digest
from .tei import TEI, clean
from .webannotation import source_of

_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def corrections_of(path: Path, documents: Iterable[Document]) -> list[Correction]:
    """Return what a file or a folder of annotations says of these documents.

    All quotations of a document that came back have been seen: those that stand there are right, or changed, or were
    missed; those that do not are wrong. A document is known again by its text. Raises ``QuoteparseError`` when the file
    cannot be read, or is of none of these documents.
    """
    held = list(documents)
    back = {digest(clean(one.text)): one for one in _read(path, held)}
    pairs = [(document, back.get(digest(clean(document.text)))) for document in held]
    if not any(own for _, own in pairs):
        raise QuoteparseError(f"{path}: no document of the results has the text of one of its own: was it changed?")
    return [one for document, own in pairs if own for one in _compared(document, own)]


def _read(path: Path, documents: list[Document]) -> Iterable[AnnotatedDocument]:
    if path.suffix in (".xml", ".tei"):
        return _from_tei(path)
    if path.suffix in (".conll", ".tsv"):
        return _from_conll(path, documents)
    if path.is_file() and b"anno.jsonld" in path.read_bytes()[:4096]:
        return _from_web(path, documents)
    return read_annotated(path)


def _compared(document: Document, back: AnnotatedDocument) -> Iterator[Correction]:
    own, seen = digest(document.text), set()
    for annotated in back.quotations:
        given = _same(document, annotated)
        seen.add(given.id if given else None)
        truth = _truth(document, annotated, given)
        yield Correction(document.id, own, (given.start, given.end) if given else None, truth)
    for one in document.quotations:
        if one.id not in seen:
            yield Correction(document.id, own, (one.start, one.end), None)


def _same(document: Document, annotated: AnnotatedQuotation) -> Quotation | None:
    """The quotation of the results that was looked at: of the same place, or of most of it."""
    start, end = annotated.spans[0][0], annotated.spans[-1][1]

    def apart(one: Quotation) -> int:
        return abs(one.start - start) + abs(one.end - end)

    near = [one for one in document.quotations if 2 * apart(one) < end - start or one.content_spans == annotated.spans]
    return min(near, key=apart, default=None)


def _truth(document: Document, annotated: AnnotatedQuotation, given: Quotation | None) -> Quotation:
    kind: Kind = annotated.kind or (given.kind if given else "direct")  # type: ignore[assignment]
    start, end = annotated.spans[0][0], annotated.spans[-1][1]
    base = given or Quotation("", document.id, kind, text="", content_spans=(), start=start, end=end, outer_start=start, outer_end=end, rule="corrected", confidence=1.0, language=document.language)  # fmt: skip # noqa: E501
    if base.content_spans != annotated.spans:
        base = replace(base, content_spans=annotated.spans, start=start, end=end, outer_start=start, outer_end=end)
    return _spoken(document, replace(base, kind=kind), annotated)


def _spoken(document: Document, base: Quotation, annotated: AnnotatedQuotation) -> Quotation:
    """Whose words: by the full name where the format holds it, else by the words at hand."""
    if annotated.speaker is None and annotated.mention == base.mention:
        return base
    if annotated.speaker is not None and annotated.speaker == base.speaker:
        return base
    known = [one for one in document.quotations if annotated.mention and one.mention == annotated.mention]
    name = annotated.speaker or (known[0].speaker if known else annotated.mention)
    return replace(base, speaker=name, speaker_id=None, role=None, handle=None, mention=None, mention_start=None, mention_end=None)  # fmt: skip # noqa: E501


def _from_tei(path: Path) -> Iterator[AnnotatedDocument]:
    from lxml import etree

    try:
        root = etree.fromstring(path.read_bytes(), etree.XMLParser(resolve_entities=False, huge_tree=True))
    except (OSError, etree.XMLSyntaxError) as error:
        raise QuoteparseError(f"{path} is not readable as TEI: {error}") from error
    for article in root.iter(f"{{{TEI}}}TEI"):
        names = {one.get(_XML_ID): "".join(one.itertext()).strip() for one in article.iter(f"{{{TEI}}}person")}
        for block in article.iter(f"{{{TEI}}}ab"):
            yield _tei_text(article.get("n", ""), block, names)


def _tei_text(own: str, block: Any, names: Mapping[str, str]) -> AnnotatedDocument:
    text = "".join(block.itertext())
    spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
    first: dict[str, Any] = {}
    for start, end, said in _places(block):
        key = str(said.get(_XML_ID, f"{start}")).rpartition(".")[0] or str(start)
        first.setdefault(key, said)
        spans[key].append((start, end))
    quotations = [
        AnnotatedQuotation(tuple(spans[key]), said.get("ana"), names.get(str(said.get("who", ""))[1:]))
        for key, said in first.items()
    ]
    return AnnotatedDocument(own, text, quotations=tuple(quotations))


def _places(block: Any) -> list[tuple[int, int, Any]]:
    """Where each ``said`` begins and ends in the text of the block, in order."""
    from lxml import etree

    at, begun, found = 0, {}, []
    for event, element in etree.iterwalk(block, events=("start", "end")):
        if event == "start":
            begun[element] = at
            at += len(element.text or "")
        else:
            if element.tag == f"{{{TEI}}}said":
                found.append((begun[element], at, element))
            at += len(element.tail or "") if element is not block else 0
    return sorted(found, key=lambda one: one[:2])


def _from_web(path: Path, documents: list[Document]) -> Iterator[AnnotatedDocument]:
    try:
        held = json.loads(path.read_text(encoding="utf-8-sig"))
        items = held.get("first", held)["items"] if isinstance(held, dict) else held
        found: dict[str, list[AnnotatedQuotation]] = defaultdict(list)
        for item in items:
            targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
            found[targets[0]["source"]].append(_web_quotation(item, targets))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, StopIteration) as error:
        raise QuoteparseError(f"{path} is not readable as Web Annotations: {error!r}") from error
    for document in documents:
        quotations = sorted(found.get(source_of(document), []), key=lambda one: one.spans)
        if quotations:
            yield AnnotatedDocument(document.id, document.text, quotations=tuple(quotations))


def _web_quotation(item: Mapping[str, Any], targets: list[dict[str, Any]]) -> AnnotatedQuotation:
    bodies = item.get("body") or []
    said = dict(body["value"].split(": ", 1) for body in bodies if ": " in body.get("value", ""))
    places = [next(s for s in one["selector"] if s["type"] == "TextPositionSelector") for one in targets]
    spans = tuple((int(place["start"]), int(place["end"])) for place in places)
    return AnnotatedQuotation(spans, said.get("kind"), said.get("speaker"))


def _from_conll(path: Path, documents: list[Document]) -> Iterator[AnnotatedDocument]:
    by_id = {" ".join(document.id.split()): document for document in documents}
    try:
        for part in path.read_text(encoding="utf-8").split("# document = ")[1:]:
            own, _, lines = part.partition("\n")
            rows = [line.split("\t") for line in lines.split("\n") if "\t" in line]
            if own in by_id:
                yield _conll_document(by_id[own], rows)
    except (OSError, ValueError, IndexError) as error:
        raise QuoteparseError(f"{path} is not readable as CoNLL: {error}") from error


def _conll_document(document: Document, rows: list[list[str]]) -> AnnotatedDocument:
    said, mentions = _stretches(rows, 3), _stretches(rows, 5)
    kinds = {tag[2:]: kind for row in rows for tag, kind in zip(row[3].split("|"), row[4].split("|"), strict=False)}
    quotations = []
    for key, spans in said.items():
        words = " ".join(document.text[start:end] for start, end in mentions.get(key, [])) or None
        quotations.append(AnnotatedQuotation(tuple(spans), kinds[key], mention=words))
    return AnnotatedDocument(document.id, document.text, quotations=tuple(quotations))


def _stretches(rows: list[list[str]], column: int) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in rows:
        for tag in row[column].split("|"):
            begins, key = tag[:2], tag[2:]
            if begins == "B-" or (begins == "I-" and not found[key]):
                found[key].append((int(row[1]), int(row[2])))
            elif begins == "I-":
                found[key][-1] = (found[key][-1][0], int(row[2]))
    return found
