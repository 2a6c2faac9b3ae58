"""doccano exports in JSON lines: ``label`` (sequence labelling) or ``entities`` and ``relations``; code points."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .annotation import AnnotatedDocument
from .labels import Stretch, from_labels


def recognises(entry: Mapping[str, Any]) -> bool:
    """Return whether an entry is a document that doccano exported."""
    return any(isinstance(entry.get(key), list) for key in ("label", "labels", "entities"))


def read(entry: Mapping[str, Any], number: int) -> AnnotatedDocument:
    """Read one document.

    >>> labelled = {"id": 7, "text": "« Oui », dit Awa.", "label": [[2, 5, "Quotation"], [13, 16, "Speaker"]]}
    >>> read(labelled, 1).quotations[0].spans
    ((2, 5),)
    """
    text = entry.get("text") or entry.get("data") or ""
    return from_labels(str(entry.get("id", number)), text, _stretches(entry, text), _links(entry))


def _stretches(entry: Mapping[str, Any], text: str) -> dict[str, Stretch]:
    plain = entry.get("label") or entry.get("labels") or []
    place = _points(text) if _unit(entry) == "utf16" else int
    found = {f"label {n}": Stretch(label, ((place(start), place(end)),)) for n, (start, end, label) in enumerate(plain)}
    for e in entry.get("entities") or []:
        found[str(e["id"])] = Stretch(e["label"], ((place(e["start_offset"]), place(e["end_offset"])),))
    return found


def _unit(entry: Mapping[str, Any]) -> Any:
    """What offsets count, where `quoteparse export` has said it; doccano gives such fields back."""
    return entry.get("offset_unit") or (entry.get("meta") or entry.get("metadata") or {}).get("offset_unit")


def _points(text: str) -> Callable[[int], int]:
    units = text.encode("utf-16-le", "surrogatepass")
    return lambda unit: len(units[: 2 * unit].decode("utf-16-le", "replace"))


def _links(entry: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(str(r["from_id"]), str(r["to_id"])) for r in entry.get("relations") or []]
