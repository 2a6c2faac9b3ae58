"""Statements and people as text: JSON lines, CSV, and lines to read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator

from ..text import replace_surrogates
from ..writers.csv_rows import cell
from ..writers.table import clean
from .people import PersonAcross
from .statement import Member, Statement

_HEADING = [
    *("statement_id", "text", "speaker", "date", "language", "documents", "outlets", "disputed"),
    *("relation", "score", "document_id", "result_id"),
]


def json_line(record: Statement | PersonAcross) -> str:
    """Return a record as one line of JSON, its line end included."""
    return replace_surrogates(json.dumps(record.to_dict(), ensure_ascii=False)) + "\n"


def csv_rows(statements: Iterable[Statement]) -> Iterator[str]:
    """Yield the heading and a row for each member, and for each quotation that quotes the statement."""
    yield _row(_HEADING)
    for one in statements:
        for member in (*one.members, *one.quoted_by):
            yield _row(_cells(one, member))


def _cells(one: Statement, member: Member) -> list[object]:
    told = (one.id, one.text, one.speaker, one.date, one.language, one.documents, one.outlets, int(one.disputed))
    return [cell(value) for value in (*told, member.relation, member.score, member.document_id, member.result_id)]


def people_rows(people: Iterable[PersonAcross]) -> Iterator[str]:
    """Yield the heading and a row for each person; lists are joined by a semicolon."""
    names: list[str] | None = None
    for person in people:
        record = person.to_dict()
        if names is None:
            names = list(record)
            yield _row(names)
        yield _row(["; ".join(value) if isinstance(value, list) else value for value in record.values()], escape=True)


def _row(values: Iterable[object], escape: bool = False) -> str:
    text = io.StringIO()
    csv.writer(text).writerow([cell(value) for value in values] if escape else list(values))
    return replace_surrogates(text.getvalue())


def lines(statement: Statement, width: int = 100) -> Iterator[str]:
    """Yield the lines that show a statement to a person.

    >>> one = Statement("st1", (Member("a", "a:q1", "identical", 1.0),), "Awa", "2023-06-20", "fr", "Oui", documents=2)
    >>> print(*lines(one), sep="\\n")
    2 documents · Awa · 2023-06-20 · fr
      Oui
      identical  1.00  a:q1
    """
    who = " / ".join(statement.speakers[:4]) if statement.disputed else statement.speaker
    told = (f"{statement.documents} documents", who, statement.date, statement.language)
    yield clean(" · ".join(part for part in told if part))
    text = clean(" ".join(statement.text.split()))
    yield f"  {text if len(text) < width * 2 else text[: width * 2 - 1] + '…'}"
    for member in (*statement.members, *statement.quoted_by):
        yield f"  {member.relation:<10} {member.score:.2f}  {clean(member.result_id)}"
