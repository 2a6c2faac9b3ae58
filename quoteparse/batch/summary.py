"""The summary of a run as a file: written over an older summary, never over anything else."""

from __future__ import annotations

import json
import os
from pathlib import Path

from ..model import QuoteparseError
from .tally import Tally

_BEGINNING = b'{\n "documents": '


def check_summary(path: Path | None, output: Path | None) -> None:
    """Raise for a place where the summary would cost something else: the results, or a file that is no summary."""
    if path is not None and (_is_same(path, output) or (path.is_file() and not _is_ours(path))):
        raise QuoteparseError(f"--summary {path}: that file holds something else; name another one")


def _is_same(path: Path, output: Path | None) -> bool:
    return output is not None and os.path.realpath(path) == os.path.realpath(output)


def _is_ours(path: Path) -> bool:
    try:
        with open(path, "rb") as file:
            begun = file.read(len(_BEGINNING))
    except OSError as error:
        raise QuoteparseError(f"--summary {path}: {error.strerror}") from error
    return _BEGINNING.startswith(begun)


def write_summary(path: Path, tally: Tally) -> None:
    """Write the counts and times as JSON; OSError where that cannot be done."""
    path.write_text(json.dumps(tally.to_dict(), indent=1) + "\n", encoding="utf-8")
