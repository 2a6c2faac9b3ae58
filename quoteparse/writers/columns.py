"""The columns of the formats that have a row for each quotation and post: CSV, TSV, Excel, flat Parquet.

They are the fields of the record under their own names, but for these: the document's ``id`` and ``language`` are
``document_id`` and ``document_language``, a post's ``platform`` and ``author_name`` stand under ``kind`` and
``speaker``. Left out are a document's ``text`` (it would stand in each of its rows), ``offset_unit`` (always the same),
``people`` (each row has its own person), and a quotation's ``other_speakers`` (a list of records).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from operator import attrgetter, methodcaller
from typing import Any

from ..model import Span
from .view import Row, hidden

Value = Callable[[Row], Any]
LEFT_OUT = ("text", "offset_unit", "people", "other_speakers")
"""Fields of a document, and of a quotation, that no column holds."""


def _of_document(*names: str) -> dict[str, Value]:
    return {name: attrgetter(f"document.{name}") for name in names}


def _of_result(*names: str) -> dict[str, Value]:
    return {name: methodcaller("get", name) for name in names}


def _end(number: int) -> Value:
    """Of a post: where its first stretch begins, where its last one ends."""
    return lambda row: row.span[number] if row.span else None


def _warnings(row: Row) -> str | None:
    """The document's warnings; where all that was found is left out of the rows, that too."""
    unseen = hidden(row.document, False) if row.type == "nothing" else 0
    told = [f"indirect quotations not shown: {unseen} (--indirect)"] if unseen else []
    return " | ".join((*row.document.warnings, *told)) or None


def _extra(row: Row) -> str | None:
    return as_json(row.document.extra) if row.document.extra else None


COLUMNS: dict[str, Value] = {
    "document_id": lambda row: row.document.id,
    **_of_document("source", "source_index", "url", "title", "author", "site", "published", "published_source"),
    "type": lambda row: row.type,
    "kind": lambda row: row.kind,
    "manner": lambda row: row.manner,
    "speaker": lambda row: row.speaker,
    **_of_result("role", "handle", "text"),
    "said_or_published": lambda row: row.dated[0],
    "said_or_published_source": lambda row: row.dated[1],
    **_of_result("date", "date_source", "date_text", "language"),
    **_of_result("translation", "translation_language", "translation_engine", "translation_status"),
    **_of_result("cue", "mention", "medium", "speaker_id", "speaker_kind", "speaker_gender", "post_id"),
    **_of_result("status_id", "permalink", "form", "in_article", "text_truncated", "reply_to", "quoted_permalink"),
    **_of_result("links", "media", "mentions", "hashtags"),
    "start": _end(0),
    "end": _end(1),
    **_of_result("outer_start", "outer_end", "content_spans", "spans"),
    **_of_result(
        "mention_start", "mention_end", "cue_start", "cue_end", "rule", "confidence", "flags", "id", "corrected"
    ),
    "document_language": lambda row: row.document.language,
    **_of_document("language_source", "extractor"),
    "warnings": _warnings,
    "extra": _extra,
    **_of_document("version", "status", "error_type", "error"),
}
"""The name of each column, and what stands in it."""


def columns(keep: tuple[str, ...]) -> dict[str, Value]:
    """Return the columns, with one for each of the user's own fields that were named.

    >>> [name for name in columns(("media", "all")) if name not in COLUMNS]
    ['extra_media']
    """
    own = {f"extra_{name}": _own(name) for name in keep if name != "all"}
    return {**COLUMNS, **own}


def _own(name: str) -> Value:
    def value(row: Row) -> Any:
        found = row.document.extra.get(name)
        return as_json(found) if isinstance(found, list | dict) else found

    return value


def joined(value: Any) -> Any:
    """Return a list as one string: strings apart by a blank, spans as "7-21".

    >>> joined(("floating", "unclosed")), joined(((7, 21), (24, 29))), joined(()), joined(0.5)
    ('floating unclosed', '7-21 24-29', None, 0.5)
    """
    if not isinstance(value, tuple):
        return value
    return " ".join(_span(part) if isinstance(part, tuple) else str(part) for part in value) or None


def _span(span: Span) -> str:
    return f"{span[0]}-{span[1]}"


def as_json(value: Any) -> str:
    """Return a value of the user's own as JSON."""
    return json.dumps(value, ensure_ascii=False)
