"""The caller's own list of names and handles, from CSV (two columns) or JSON (one object)."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from ..model import QuoteparseError


def read_handle_file(path: Path) -> dict[str, str]:
    """Return names and their handles, without the @. Raises ``QuoteparseError`` when the file is neither.

    A first row ``name,handle`` is taken for a heading.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        pairs = _from_json(text) if text.lstrip().startswith("{") else _from_csv(text)
    except (OSError, ValueError, csv.Error) as error:
        raise QuoteparseError(f"--handles {path}: {error}") from error
    return {name.strip(): handle.strip().lstrip("@") for name, handle in pairs if name.strip() and handle.strip("@ ")}


def _from_json(text: str) -> list[tuple[str, str]]:
    record = json.loads(text)
    if not all(isinstance(handle, str) for handle in record.values()):
        raise ValueError("the object maps each name to one handle, a string")
    return list(record.items())


def _from_csv(text: str) -> list[tuple[str, str]]:
    rows = [row for row in csv.reader(text.splitlines()) if row]
    if rows and [cell.strip().lower() for cell in rows[0][:2]] == ["name", "handle"]:
        rows = rows[1:]
    if any(len(row) < 2 for row in rows):
        raise ValueError("each row holds a name and a handle")
    return [(row[0], row[1]) for row in rows]
