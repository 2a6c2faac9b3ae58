"""JSON: one array of documents, each the whole record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from ..model import Document, QuoteparseError
from ..text import replace_surrogates
from . import Layout
from .streams import Output


class JsonArray:
    """Writes an array; the closing bracket comes last, also when the run is interrupted."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._output = Output(path)
        self._before = b"[\n"

    @staticmethod
    def render(document: Document, layout: Layout) -> bytes:
        """Return the record, indented, in UTF-8."""
        return replace_surrogates(json.dumps(document.to_dict(), ensure_ascii=False, indent=1)).encode()

    @staticmethod
    def held(path: Path, layout: Layout) -> Iterator[str]:
        """Raise: an array has an end, nothing can be added to it."""
        raise QuoteparseError(f"{path}: a JSON array cannot be carried on; write JSON lines (-f jsonl) to use --resume")

    def write(self, content: bytes) -> None:
        """Write one record."""
        self._output.write(self._before + content)
        self._before = b",\n"

    def close(self) -> None:
        """Close the array."""
        self._output.write(b"\n]\n" if self._before == b",\n" else b"[]\n")
        self._output.close()
