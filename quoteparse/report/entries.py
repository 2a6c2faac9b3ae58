"""What the page holds of a document: its record without what is empty, and its line in the index."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ..model import Document, Post, Quotation
from ..text import digest, folded_words, replace_surrogates

_SHOWN = 240
"""Characters of a quotation in the index; the whole of it stands in the article."""
_TITLE = 90


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as the page holds it."""

    record: str
    """JSON: the record without what is empty, the digest of its text, and what was refused."""
    line: dict[str, Any]
    """Of the index: id, title, day, outlet, language and rows, a row for each quotation and post."""
    words: tuple[str, ...]
    """The words of the article, folded, each once."""


def entry_of(document: Document) -> Entry:
    """Return what the page holds of a document.

    >>> entry_of(Document(id="a", text="Rien à dire.")).words
    ('a', 'dire', 'rien')
    """
    record = _filled(document.to_dict())
    record |= {"id": document.id, "digest": digest(document.text), "title": title_of(document)}
    if document.refused:
        record["refused"] = [[one.start, one.end, one.rule, one.why] for one in document.refused]
    words = sorted({word for word in folded_words(f"{document.title or ''} {document.text}") if len(word) <= 40})
    return Entry(_json(record), _line(document), tuple(replace_surrogates(word) for word in words))


def title_of(document: Document) -> str:
    """Return the title, or else how the text begins, or else the id.

    >>> title_of(Document(id="a.txt", text="Le pont rouvre.\\nLe reste.")), title_of(Document(id="a.txt"))
    ('Le pont rouvre.', 'a.txt')
    """
    first = document.text.lstrip()[: _TITLE + 1].split("\n")[0].rstrip()
    return document.title or (first[:_TITLE] + "…" if len(first) > _TITLE else first) or document.id


def _line(document: Document) -> dict[str, Any]:
    return {
        "id": replace_surrogates(document.id),
        "title": replace_surrogates(title_of(document)),
        "day": (document.published or "")[:10],
        "outlet": replace_surrogates(document.outlet or ""),
        "language": document.language or "",
        "error": document.error or ("" if document.status == "ok" else "error"),
        "rows": [*map(_quotation_row, document.quotations), *map(_post_row, document.posts)],
    }


def _quotation_row(one: Quotation) -> list[Any]:
    kind = "denied" if "negated" in one.flags else one.kind
    cells = (one.speaker, one.speaker_gender, kind, one.language, one.handle, (one.date or "")[:10], one.text[:_SHOWN])
    return [replace_surrogates(cell or "") for cell in cells] + [one.id.rpartition(":")[2]]


def _post_row(one: Post) -> list[Any]:
    words = (one.text or "")[:_SHOWN]
    cells = (one.author_name or one.handle, "", "post", one.language, one.handle, (one.date or "")[:10], words)
    return [replace_surrogates(cell or "") for cell in cells] + [one.id.rpartition(":")[2]]


def _filled(value: dict[str, Any]) -> dict[str, Any]:
    return {
        name: [_filled(v) if isinstance(v, dict) else v for v in held] if isinstance(held, list) else held
        for name, held in value.items()
        if held not in (None, [], {}, "") and name != "extra"
    }


def _json(value: Any) -> str:
    return replace_surrogates(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
