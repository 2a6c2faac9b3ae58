"""W3C Web Annotations as JSON-LD: each quotation a target by position and by words; offsets are code points."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ..model import Document, Quotation
from ..text import replace_surrogates

_AROUND = 32
"""Characters before and after that tell one place from another of the same words."""


def write(documents: Iterable[Document], path: Path) -> None:
    """Write one collection with one page."""
    items = [one for document in documents for one in _annotations(document)]
    page = {"id": "urn:quoteparse:page", "type": "AnnotationPage", "startIndex": 0, "items": items}
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:quoteparse:annotations",
        "type": "AnnotationCollection",
        "total": len(items),
        "first": page,
    }
    path.write_bytes(replace_surrogates(json.dumps(collection, ensure_ascii=False, indent=1)).encode() + b"\n")


def source_of(document: Document) -> str:
    """Return the address of a document's text: a name made of its id, since the text may stand nowhere."""
    return f"urn:quoteparse:{quote(replace_surrogates(document.id), safe='')}"


def _annotations(document: Document) -> Iterator[dict[str, Any]]:
    for one in document.quotations:
        targets = [_target(document, start, end) for start, end in one.content_spans]
        yield {
            "id": f"{source_of(document)}:{one.id.rpartition(':')[2]}",
            "type": "Annotation",
            "motivation": "identifying",
            "body": _bodies(one),
            "target": targets if len(targets) > 1 else targets[0],
        }


def _bodies(one: Quotation) -> list[dict[str, Any]]:
    said = {"speaker": one.speaker, "kind": one.kind, "date": one.date, "handle": one.handle}
    return [
        {
            "type": "TextualBody",
            "purpose": "classifying" if name == "kind" else "identifying",
            "value": f"{name}: {value}",
        }
        for name, value in said.items()
        if value
    ]


def _target(document: Document, start: int, end: int) -> dict[str, Any]:
    text = document.text
    around = {"prefix": text[max(0, start - _AROUND) : start], "suffix": text[end : end + _AROUND]}
    return {
        "source": source_of(document),
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {"type": "TextQuoteSelector", "exact": text[start:end], **around},
        ],
    }
