"""How ``quoteparse parse`` is to show its results: the format, and what it is asked to do with it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from ..model import QuoteparseError
from ..writers import Layout, format_of
from .options import separator

_FILES = ("sqlite", "parquet", "xlsx")
"""Formats that cannot go through a pipe."""


def read_layout(output: Path | None, options: dict[str, Any], asked: Any) -> Layout:
    """Return the layout of a run, or raise ``QuoteparseError`` for what the format cannot do."""
    name = _format(output, options["output_format"])
    _check(name, output, options)
    return Layout(
        name,
        indirect=options["indirect"] or "indirect" in asked.kinds,
        width=shutil.get_terminal_size((100, 24)).columns,
        bom=options["bom"],
        delimiter=separator(options["delimiter"]),
        raw_cells=options["raw_cells"],
        keep=options["keep"],
        filtered=asked.on,
        flat=options["flat"],
        sort=options["sort"],
    )


def _format(output: Path | None, given: str | None) -> str:
    if output is None and given is None and sys.stdout is not None and sys.stdout.isatty():
        return "table"
    return format_of(output, given)


def _check(name: str, output: Path | None, options: dict[str, Any]) -> None:
    if output is None and name in _FILES:
        raise QuoteparseError(f"{name} needs a file: -o FILE")
    if options["update"] and name != "sqlite":
        raise QuoteparseError(f"--update works on SQLite, not on {name}; --resume adds what is missing")
    if options["flat"] and name != "parquet":
        raise QuoteparseError(f"--flat is for Parquet; {name} has a form of its own")
    if options["sort"]:
        _check_sort(name, options)
    _check_library(name)


def _check_sort(name: str, options: dict[str, Any]) -> None:
    from ..writers.order import SORTED

    if name not in SORTED:
        raise QuoteparseError(f"--sort works on {', '.join(SORTED)}, not on {name}, which keeps the order of the text")
    if options["resume"]:
        raise QuoteparseError("--sort and --resume exclude each other: what comes later may belong in front")


def _check_library(name: str) -> None:
    """Say at once, before an old output is replaced, what is not installed."""
    if name == "parquet":
        from ..writers.parquet import arrow

        arrow()
    if name == "xlsx":
        from ..writers.excel import library

        library()
