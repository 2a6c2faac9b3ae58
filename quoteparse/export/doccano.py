"""doccano, sequence labelling with relations: JSON lines.

Its page counts UTF-16 units, and its export gives back fields that it does not know: ``offset_unit`` tells the unit.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..model import Document
from ..text import replace_surrogates
from . import labels, utf16


def write(documents: Iterable[Document], path: Path) -> None:
    """Write a line a document."""
    with open(path, "wb") as file:
        for document in documents:
            file.write(replace_surrogates(json.dumps(_entry(document), ensure_ascii=False)).encode() + b"\n")


def _entry(document: Document) -> dict[str, Any]:
    found, links = labels(document)
    units, numbers = utf16(document.text), {key: number for number, (key, *_) in enumerate(found, 1)}
    return {
        "text": document.text,
        "entities": [
            {"id": numbers[key], "label": label, "start_offset": units[start], "end_offset": units[end]}
            for key, label, start, end in found
        ],
        "relations": [
            {"id": number, "from_id": numbers[one], "to_id": numbers[other], "type": what}
            for number, (one, other, what) in enumerate(links, 1)
        ],
        "document_id": document.id,
        "offset_unit": "utf16",
    }
