"""The project's own record, as gold and as result; ``quotations`` tells it. Hand-made gold may leave keys out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model import Span
from .annotation import AnnotatedDocument, AnnotatedPerson, AnnotatedPost, AnnotatedQuotation


def recognises(entry: Mapping[str, Any]) -> bool:
    """Return whether an entry is a document of the project's own record."""
    return isinstance(entry.get("quotations"), list)


def read(entry: Mapping[str, Any], number: int) -> AnnotatedDocument:
    """Read one document. A quotation needs ``content_spans``, or ``start`` and ``end``, or the words of ``text``.

    >>> gold = {"id": "a", "text": "« Oui », dit Awa.", "quotations": [{"text": "Oui", "speaker": "Awa"}]}
    >>> [(q.spans, q.speaker) for q in read(gold, 1).quotations]
    [(((2, 5),), 'Awa')]
    """
    text = entry.get("text") or ""
    posts, people = entry.get("posts"), entry.get("people")
    return AnnotatedDocument(
        id=str(entry.get("id") or number),
        text=text,
        language=entry.get("language"),
        quotations=tuple(_quotation(text, q) for q in entry["quotations"]),
        posts=tuple(_post(p) for p in posts) if posts is not None else None,
        url=entry.get("url"),
        published=entry.get("published"),
        status=entry.get("status") or "ok",
        people=tuple(map(_person, people)) if people is not None else None,
    )


def _quotation(text: str, entry: Mapping[str, Any]) -> AnnotatedQuotation:
    return AnnotatedQuotation(
        spans=_spans(text, entry),
        kind=kind.casefold() if isinstance(kind := entry.get("kind"), str) else kind,
        speaker=entry.get("speaker"),
        mention=entry.get("mention"),
        language=entry.get("language"),
        optional=bool(entry.get("optional")),
        confidence=float(sure) if (sure := entry.get("confidence")) is not None else None,
    )


def _person(entry: Mapping[str, Any]) -> AnnotatedPerson:
    return AnnotatedPerson(entry["name"], entry.get("kind"), entry.get("gender"), entry.get("quotations") != 0)


def _spans(text: str, entry: Mapping[str, Any]) -> tuple[Span, ...]:
    if entry.get("content_spans"):
        return tuple((int(start), int(end)) for start, end in entry["content_spans"])
    if entry.get("start") is not None:
        return ((int(entry["start"]), int(entry["end"])),)
    if not isinstance(entry.get("text"), str):
        keys = ", ".join(sorted(entry))
        raise ValueError(f"a quotation needs text, or start and end, or content_spans; this one has: {keys}")
    start = text.find(entry["text"])
    if start < 0:
        raise ValueError(f"the words {entry['text'][:60]!r} do not stand in the text")
    return ((start, start + len(entry["text"])),)


def _post(entry: Mapping[str, Any]) -> AnnotatedPost:
    return AnnotatedPost(
        platform=entry.get("platform"),
        status_id=entry.get("status_id"),
        handle=entry.get("handle"),
        date=entry.get("date"),
        text=entry.get("text"),
        in_article=entry.get("in_article", True),
    )
