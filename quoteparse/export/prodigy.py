"""Prodigy, spans and relations (``rel.manual``): JSON lines with tokens; offsets are code points."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..model import Document, Span
from ..text import replace_surrogates
from . import labels
from .tokens import tokens


def write(documents: Iterable[Document], path: Path) -> None:
    """Write a line a document."""
    with open(path, "wb") as file:
        for document in documents:
            file.write(replace_surrogates(json.dumps(_entry(document), ensure_ascii=False)).encode() + b"\n")


def _entry(document: Document) -> dict[str, Any]:
    found, links = labels(document)
    cut = tokens(document.text, [(start, end) for _, _, start, end in found])
    spans = {key: _span(cut, label, start, end) for key, label, start, end in found}
    return {
        "text": document.text,
        "tokens": [_token(document.text, number, place) for number, place in enumerate(cut)],
        "spans": list(spans.values()),
        "relations": [_relation(spans[one], spans[other], what) for one, other, what in links],
        "meta": {"id": document.id},
    }


def _token(text: str, number: int, place: Span) -> dict[str, Any]:
    start, end = place
    return {"text": text[start:end], "start": start, "end": end, "id": number, "ws": text[end : end + 1].isspace()}


def _span(cut: list[Span], label: str, start: int, end: int) -> dict[str, Any]:
    first = bisect_left(cut, (start, 0))
    last = max(first, bisect_right(cut, (end, -1)) - 1)
    return {"start": start, "end": end, "token_start": first, "token_end": last, "label": label}


def _relation(head: dict[str, Any], child: dict[str, Any], what: str) -> dict[str, Any]:
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": head,
        "child_span": child,
        "label": what,
    }
