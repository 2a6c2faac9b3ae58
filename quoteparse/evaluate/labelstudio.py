"""Label Studio exports in JSON: one task an entry, its ``annotations`` with labels and relations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .annotation import AnnotatedDocument
from .labels import Stretch, code_points, from_labels


def recognises(entry: Mapping[str, Any]) -> bool:
    """Return whether an entry is a task that Label Studio exported."""
    return isinstance(entry.get("annotations"), list) and isinstance(entry.get("data"), dict)


def read(entry: Mapping[str, Any], number: int) -> AnnotatedDocument | None:
    """Read one task: its first annotation that was not cancelled; None when there is none.

    The text is the longest string of the task's data, the document's id ``data.id`` or else the task's own.

    >>> value = {"start": 2, "end": 5, "text": "Oui", "labels": ["Quotation"]}
    >>> task = {"id": 3, "data": {"text": "« Oui », dit Awa."}, "annotations": [{"result": []}]}
    >>> task["annotations"][0]["result"] = [{"id": "x", "type": "labels", "value": value}]
    >>> read(task, 1).quotations[0].spans
    ((2, 5),)
    """
    kept = [a for a in entry["annotations"] if not a.get("was_cancelled")]
    if not kept:
        return None
    data = entry["data"]
    text = max((v for v in data.values() if isinstance(v, str)), key=len, default="")
    results = kept[0].get("result") or []
    stretches = {r["id"]: _stretch(text, r["value"]) for r in results if r.get("type") == "labels"}
    links = [(r["from_id"], r["to_id"]) for r in results if r.get("type") == "relation"]
    return from_labels(str(data.get("id") or entry.get("id") or number), text, stretches, links)


def _stretch(text: str, value: Mapping[str, Any]) -> Stretch:
    span = code_points(text, int(value["start"]), int(value["end"]), value.get("text"))
    return Stretch((value.get("labels") or [""])[0], (span,))
