"""Prodigy exports in JSON lines (``spans`` and ``relations``); what was rejected or ignored is no gold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .annotation import AnnotatedDocument
from .labels import Stretch, from_labels


def recognises(entry: Mapping[str, Any]) -> bool:
    """Return whether an entry is a task that Prodigy exported."""
    return isinstance(entry.get("spans"), list)


def read(entry: Mapping[str, Any], number: int) -> AnnotatedDocument | None:
    """Read one task; None when its answer is not "accept". Its id is that of its ``meta``, else its input hash.

    >>> task = {"text": "« Oui », dit Awa.", "spans": [{"start": 2, "end": 5, "label": "DIRECT"}], "answer": "accept"}
    >>> read(task, 1).quotations[0].kind
    'direct'
    """
    if entry.get("answer", "accept") != "accept":
        return None
    meta = entry.get("meta") or {}
    name = meta.get("id") or entry.get("id") or entry.get("_input_hash") or number
    stretches = {_key(span): Stretch(span["label"], ((span["start"], span["end"]),)) for span in entry["spans"]}
    for relation in entry.get("relations") or []:
        for end in ("head_span", "child_span"):
            span = relation[end]
            stretches.setdefault(_key(span), Stretch(span.get("label") or "", ((span["start"], span["end"]),)))
    links = [(_key(r["head_span"]), _key(r["child_span"])) for r in entry.get("relations") or []]
    return from_labels(str(name), entry.get("text") or "", stretches, links)


def _key(span: Mapping[str, Any]) -> str:
    return f"{span['start']}-{span['end']}"
