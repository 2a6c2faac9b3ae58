"""Find out what a file of annotations is, and read it."""

from __future__ import annotations

import contextlib
import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from ..model import QuoteparseError
from . import brat, doccano, labelstudio, prodigy, record
from .annotation import AnnotatedDocument, check
from .tables import read_tables


class _Format(Protocol):
    """What each of the formats' modules offers."""

    def recognises(self, entry: Mapping[str, Any]) -> bool:
        """Tell by its keys whether an entry is of this format."""

    def read(self, entry: Mapping[str, Any], number: int) -> AnnotatedDocument | None:
        """Read the entry of this number (for its id, where it has none); None when nobody has annotated it."""


_FORMATS: tuple[_Format, ...] = (record, labelstudio, doccano, prodigy)
_KNOWN = (
    "the project's own record (quotations), Label Studio (data, annotations), doccano (label, entities), "
    "Prodigy (spans)"
)


def read_annotated(path: str | Path) -> list[AnnotatedDocument]:
    """Read annotations: JSON or JSON lines (gzip too), brat (an ``.ann`` file or a folder of them), or any result of
    ``quoteparse parse``: CSV, TSV, SQLite and Parquet too.

    Each JSON entry may be of the project's own record or of an export of doccano, Label Studio or Prodigy. Raises
    ``QuoteparseError`` naming the file, the entry and what is wrong with it.
    """
    path = Path(path)
    if path.is_dir() or path.suffix == ".ann":
        return _read_brat(path)
    documents = []
    for number, entry in enumerate(_entries(path), 1):
        document = _read_entry(path, number, entry)
        if document is not None:
            documents.append(document)
    return documents


def holds_results(path: str | Path) -> bool:
    """Return whether a file holds documents of the project's own record: its first entry has ``quotations``; or is a
    table that ``quoteparse parse`` wrote."""
    path = Path(path)
    if not path.is_file():
        return False
    if read_tables(path) is not None:
        return True
    if _first_character(path) not in ("{", "["):
        return False
    try:
        first = next(_entries(path), None)
    except QuoteparseError:
        return False
    return isinstance(first, dict) and record.recognises(first)


def _first_character(path: Path) -> str:
    """Tell a file that may be JSON without reading all of one that is not."""
    with path.open("rb") as file:
        head = file.read(4096)
    if head[:2] == b"\x1f\x8b":
        with contextlib.suppress(zlib.error):
            head = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, 4096)
    return head.decode("utf-8-sig", "replace").lstrip()[:1]


def _read_brat(path: Path) -> list[AnnotatedDocument]:
    root = path if path.is_dir() else path.parent
    files = sorted(path.rglob("*.ann")) if path.is_dir() else [path]
    if not files:
        raise QuoteparseError(f"{path} holds no .ann file: a folder of gold is read as brat standoff")
    return [_read_standoff(ann, root) for ann in files]


def _read_standoff(ann: Path, root: Path) -> AnnotatedDocument:
    try:
        return _checked(brat.read(ann, root))
    except (OSError, ValueError) as error:
        raise QuoteparseError(f"{ann} is not readable as brat standoff: {error}") from error


def _read_entry(path: Path, number: int, entry: Any) -> AnnotatedDocument | None:
    form = next((f for f in _FORMATS if isinstance(entry, dict) and f.recognises(entry)), None)
    if form is None:
        keys = ", ".join(sorted(entry)) if isinstance(entry, dict) else type(entry).__name__
        raise QuoteparseError(f"entry {number} of {path} is of no format known here; it has: {keys}. Known: {_KNOWN}")
    try:
        document = form.read(entry, number)
        return document and _checked(document)
    except ValueError as error:
        raise QuoteparseError(f"entry {number} of {path} is not readable: {error}") from error
    except (KeyError, TypeError, AttributeError) as error:
        raise QuoteparseError(f"entry {number} of {path} is not readable: {error!r}") from error


def _checked(document: AnnotatedDocument) -> AnnotatedDocument:
    check(document)
    return document


def _entries(path: Path) -> Iterator[Any]:
    """Yield the entries of a JSON array or object, of JSON lines, or of a table of results."""
    try:
        tables = read_tables(path)
    except OSError as error:
        raise QuoteparseError(f"cannot read {path}: {error}") from error
    if tables is not None:
        yield from tables
        return
    yield from _json_entries(path)


def _json_entries(path: Path) -> Iterator[Any]:
    try:
        data = path.read_bytes()
        text = (gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data).decode("utf-8-sig")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise QuoteparseError(f"cannot read {path}: {error}") from error
    if text.lstrip()[:1] == "[":
        yield from _load(text, f"{path}")
        return
    whole = _whole_object(text)
    if whole is not None:
        yield whole
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _load(line, f"line {number} of {path}")


def _whole_object(text: str) -> Any:
    """One JSON object spread over several lines, or None."""
    if "\n" not in text.strip() or not text.lstrip().startswith("{"):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _load(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise QuoteparseError(f"{where} is not JSON: {error}") from error
