"""JSON lines: one document a line, the whole record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from ..model import Document
from ..text import replace_surrogates
from . import Layout
from .streams import Output, check_own, cut_torn_tail, replacing


class JsonLines:
    """Appends lines; an output cut off by a crash is carried on."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._output = Output(path)

    @staticmethod
    def render(document: Document, layout: Layout) -> bytes:
        r"""Return the record as one line of JSON in UTF-8.

        >>> JsonLines.render(Document(id="é", text="a"), Layout("jsonl"))[:12]
        b'{"id": "\xc3\xa9",'
        """
        return replace_surrogates(json.dumps(document.to_dict(), ensure_ascii=False)).encode() + b"\n"

    @staticmethod
    def held(path: Path, layout: Layout) -> Iterator[str]:
        """Yield the ids of the good records; a torn last line is cut, failures are taken out to be tried again."""
        check_own(path, b'{"id": "')
        cut_torn_tail(path)
        failures = False
        with open(path, "rb") as file:
            for line in file:
                own = _good(line)
                failures = failures or own is None
                if own is not None:
                    yield own
        if failures:
            _keep_good(path)

    def write(self, content: bytes) -> None:
        """Write one line."""
        self._output.write(content)

    def close(self) -> None:
        """Close the file."""
        self._output.close()


def _good(line: bytes) -> str | None:
    """Return the id of a record of status "ok"; None for a failure, and for a line that is no record."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(record, dict) or record.get("status") != "ok":
        return None
    return str(record.get("id"))


def _keep_good(path: Path) -> None:
    """Write the good lines to a file beside it, which then takes its place."""
    with open(path, "rb") as file, replacing(path) as kept:
        kept.writelines(line for line in file if _good(line) is not None)
