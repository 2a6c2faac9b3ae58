"""JSON lines: one document a line, the whole record."""

from __future__ import annotations

import json

from ..model import Document


def line(document: Document) -> bytes:
    r"""Return the record as one line of JSON in UTF-8.

    >>> line(Document(id="é", text="a"))[:12]
    b'{"id": "\xc3\xa9", '
    """
    return json.dumps(document.to_dict(), ensure_ascii=False, allow_nan=False).encode("utf-8", "replace") + b"\n"
