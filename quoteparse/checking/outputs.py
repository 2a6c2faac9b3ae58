"""Findings as text: JSON lines, CSV, and lines to read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import fields

from ..text import replace_surrogates
from ..writers.csv_rows import cell
from ..writers.table import clean
from .finding import Difference, Finding


def json_line(document_id: str, found: Finding) -> str:
    """Return a finding as one line of JSON, its line end included."""
    record = {"document_id": document_id, **found.to_dict()}
    return replace_surrogates(json.dumps(record, ensure_ascii=False)) + "\n"


def csv_heading() -> str:
    """Return the names of the columns: those of the JSON lines.

    >>> csv_heading()[:33]
    'document_id,verdict,grave,kind,te'
    """
    return _row(["document_id", *(field.name for field in fields(Finding))])


def csv_row(document_id: str, found: Finding) -> str:
    """Return a finding as a row; ``grave`` is 1 or 0, the differences are told one behind the other.

    >>> one = Difference("number", "12", "21", 5, 7, 9, 11)
    >>> found = Finding("edited", True, "direct", "Il y a 12 ponts", 0, 15, "Awa", *(None,) * 7, 0.9, (one,))
    >>> csv_row("a.txt", found)
    'a.txt,edited,1,direct,Il y a 12 ponts,0,15,Awa,,,,,,,,0.9,number: 12 | 21\\r\\n'
    """
    record = {**found.to_dict(), "grave": int(found.grave), "differences": "; ".join(map(_told, found.differences))}
    return _row([document_id, *record.values()])


def _told(one: Difference) -> str:
    return f"{one.change}: {one.ours or '–'} | {one.theirs or '–'}"


def _row(values: Iterable[object]) -> str:
    text = io.StringIO()
    csv.writer(text).writerow([cell(value) for value in values])
    return replace_surrogates(text.getvalue())


def lines(document_id: str, found: Finding) -> Iterator[str]:
    """Yield the lines that show a finding to a person; the verdict of a grave one is in capitals."""
    verdict = found.verdict.upper() if found.grave else found.verdict
    yield f"{clean(document_id)}:{found.start}  {verdict}  {clean(found.speaker or '?')}: {clean(found.text)}"
    if found.source_id is not None and found.verdict != "verbatim":
        told = " · ".join(one for one in (found.source_speaker, found.source_date, found.source_outlet) if one)
        yield f"    source    {clean(f'{found.source_id}:{found.source_start}  {told}: {found.source_text}')}"
    for one in found.differences:
        yield f"    {one.change:<9} {clean(one.ours) or '–'} | {clean(one.theirs) or '–'}"
