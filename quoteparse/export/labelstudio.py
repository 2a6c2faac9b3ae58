"""Label Studio: tasks with predictions to start from; its page counts UTF-16 units.

The labelling interface that goes with them: ``CONFIG``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..model import Document
from ..text import replace_surrogates
from ..version import __version__
from . import Label, labels, utf16

CONFIG = """<View>
  <Relations><Relation value="SaidBy"/><Relation value="GoesOn"/></Relations>
  <Labels name="label" toName="text">
    <Label value="Direct"/><Label value="Mixed"/><Label value="Indirect"/><Label value="Speaker"/><Label value="Cue"/>
  </Labels>
  <Text name="text" value="$text" granularity="symbol"/>
</View>
"""


def write(documents: Iterable[Document], path: Path) -> None:
    """Write an array of tasks, and beside it the labelling interface."""
    with open(path, "wb") as file:
        before = b"[\n"
        for document in documents:
            file.write(before + replace_surrogates(json.dumps(task(document), ensure_ascii=False)).encode())
            before = b",\n"
        file.write(b"\n]\n" if before == b",\n" else b"[]\n")
    path.with_suffix(".config.xml").write_text(CONFIG, encoding="utf-8")


def task(document: Document) -> dict[str, Any]:
    """Return one document as a task."""
    found, links = labels(document)
    units = utf16(document.text)
    results: list[dict[str, Any]] = [_region(document.text, units, label) for label in found]
    results += [
        {"type": "relation", "from_id": one, "to_id": other, "direction": "right", "labels": [what]}
        for one, other, what in links
    ]
    prediction = {"model_version": f"quoteparse {__version__}", "result": results}
    return {"data": {"id": document.id, "text": document.text}, "predictions": [prediction]}


def _region(text: str, units: list[int], label: Label) -> dict[str, Any]:
    key, name, start, end = label
    value = {"start": units[start], "end": units[end], "text": text[start:end], "labels": [name]}
    return {"id": key, "from_name": "label", "to_name": "text", "type": "labels", "value": value}
