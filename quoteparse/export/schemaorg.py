"""schema.org as JSON-LD: a NewsArticle with its Quotations and SocialMediaPostings."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..model import Document, Post, Quotation
from ..text import replace_surrogates

_TYPES = {"person": "Person", "organisation": "Organization", "group": "Organization"}


def write(documents: Iterable[Document], path: Path) -> None:
    """Write one graph."""
    graph = {"@context": "https://schema.org", "@graph": [article(document) for document in documents]}
    path.write_bytes(replace_surrogates(json.dumps(graph, ensure_ascii=False, indent=1)).encode() + b"\n")


def article(document: Document) -> dict[str, Any]:
    """Return one document as a NewsArticle."""
    said = [_quotation(one) for one in document.quotations]
    posted = [_post(one) for one in document.posts if one.in_article]
    return _filled(
        {
            "@type": "NewsArticle",
            "identifier": document.id,
            "url": document.url,
            "headline": document.title,
            "author": {"@type": "Person", "name": document.author} if document.author else None,
            "publisher": {"@type": "Organization", "name": document.site} if document.site else None,
            "datePublished": document.published,
            "inLanguage": document.language,
            "hasPart": said + posted,
        }
    )


def _quotation(one: Quotation) -> dict[str, Any]:
    speaker = {
        "@type": _TYPES.get(one.speaker_kind or "", "Person"),
        "name": one.speaker,
        "alternateName": _at(one.handle),
    }
    return _filled(
        {
            "@type": "Quotation",
            "identifier": one.id,
            "text": one.text,
            "creator": _filled({**speaker, "jobTitle": one.role}) if one.speaker else None,
            "dateCreated": one.date,
            "inLanguage": one.language,
        }
    )


def _post(one: Post) -> dict[str, Any]:
    name = one.author_name or one.handle
    return _filled(
        {
            "@type": "SocialMediaPosting",
            "identifier": one.status_id or one.id,
            "url": one.permalink,
            "text": one.text,
            "author": _filled({"@type": "Person", "name": name, "alternateName": _at(one.handle)}) if name else None,
            "datePublished": one.date,
            "inLanguage": one.language,
        }
    )


def _at(handle: str | None) -> str | None:
    return f"@{handle}" if handle else None


def _filled(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if value not in (None, [], "")}
