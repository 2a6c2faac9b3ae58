"""A record of somebody's dump becomes an article: the fields are known by the names that the common tools write.

trafilatura (``text``, ``raw_text``, ``source``, ``date``), news-please (``maintext``, ``date_publish``), newspaper4k
(``text``, ``publish_date``, ``canonical_link``), goose3 (``cleaned_text``), minet (``body``, ``raw_content``,
``resolved_url``), Scrapy feeds (``html``, ``body``, ``content``), datatrove (``text`` with ``metadata.url``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..text import replace_surrogates
from .article import Article, Fields, Reading, Source
from .words import words

HTML_NAMES = words("html raw_html page_html html_content content_html page_source response_body")
TEXT_NAMES = words("""
    text maintext raw_text article_text cleaned_text full_text fulltext text_content raw_content content article story
    texte contenu
""")
MARKUP_OR_TEXT = "body"
"""Scrapy and minet write a page here, others a text: its content tells."""
URL_NAMES = words("url canonical_url canonical_link source_url resolved_url original_url link permalink source")
DATE_NAMES = words("""
    date date_publish publish_date published published_at date_published published_date publication_date pub_date
    pubdate datepublished
""")
ID_NAMES = words("id _id article_id doc_id document_id uid guid")
TITLE_NAMES = words("title headline titre")
AUTHOR_NAMES = words("author authors byline auteur")
SITE_NAMES = words("sitename site_name site hostname source_domain")
KNOWN_NAMES = frozenset((*HTML_NAMES, *TEXT_NAMES, MARKUP_OR_TEXT))

_MISSING = frozenset(("", "none", "null", "nan"))
_TAG = re.compile(r"<(?:!doctype|!--|/?[a-z][a-z0-9]{0,20}[\s>/])", re.I)


def article_from(record: Any, index: int | None, source: Source, reading: Reading) -> Article:
    """Return the article of one record (a mapping of names to values), or its failure when no field fits.

    >>> source = Source("dump.jsonl", "dump.jsonl", open=None)
    >>> article = article_from({"maintext": "Rien.", "date_publish": "None", "url": "http://a"}, 2, source, Reading())
    >>> article.id, article.content, article.published, article.url
    ('dump.jsonl#2', 'Rien.', None, 'http://a')
    >>> article_from({"a": 1, "b": 2}, 1, source, Reading()).error_type
    'no_text'
    """
    if not isinstance(record, Mapping):
        return source.failure("no_text", f"a record is an object with fields, not {type(record).__name__}", index)
    fields = reading.fields
    found = _content(record, fields)
    if found is None:
        return source.failure("no_text", _none_fits(record, fields), index)
    content, is_html = found
    own_id = _string(_first(record, (fields.id,) if fields.id else ID_NAMES))
    return Article(
        own_id or source.numbered(index),
        source.path,
        index,
        content=content,
        is_html=is_html,
        url=_url(record, fields),
        title=_string(_first(record, TITLE_NAMES)),
        author=_string(_first(record, AUTHOR_NAMES)),
        site=_string(_first(record, SITE_NAMES)),
        published=_string(_first(record, (fields.date,) if fields.date else DATE_NAMES)),
    )


def _content(record: Mapping[str, Any], fields: Fields) -> tuple[str | bytes, bool] | None:
    """Return the page or the text, and which it is: a page first, for it still holds its embeds."""
    if fields.html and (page := _body(_lookup(record, fields.html))):
        return page, True
    if fields.text or fields.html:
        text = _lookup(record, fields.text) if fields.text else None
        known = _has(record, fields.text) or _has(record, fields.html)
        return (_text(text), False) if known else None
    for name in HTML_NAMES:
        if page := _body(_lookup(record, name)):
            return page, True
    body = _lookup(record, MARKUP_OR_TEXT)
    if _is_markup(body):
        return _body(body), True
    names = [name for name in (*TEXT_NAMES, MARKUP_OR_TEXT, *HTML_NAMES) if _has(record, name)]
    if not names:
        return None
    values = (_lookup(record, name) for name in names)
    return next((_text(value) for value in values if _text(value)), ""), False


def _has(record: Mapping[str, Any], name: str | None) -> bool:
    return name is not None and (name in record or _lookup(record, name) is not None)


def _lookup(record: Mapping[str, Any], name: str) -> Any:
    """A field by its name, a dotted path, or its name inside ``metadata`` (datatrove); case does not count at last."""
    if name in record:
        return record[name]
    if "." in name:
        head, _, rest = name.partition(".")
        inner = record.get(head)
        return _lookup(inner, rest) if isinstance(inner, Mapping) else None
    for key, value in record.items():
        if isinstance(key, str) and key.lower() == name:
            return value
    return None


def _first(record: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    inner = record.get("metadata")
    for place in (record, inner if isinstance(inner, Mapping) else {}):
        for name in names:
            value = _lookup(place, name)
            if _string(value) is not None:
                return value
    return None


def _string(value: Any) -> str | None:
    """Return a clean string, or None for what means "missing" ("None", "null", ""); a list is joined by "; "."""
    if value is None or isinstance(value, bool | Mapping):
        return None
    if isinstance(value, list | tuple):
        value = "; ".join(part for item in value if (part := _string(item)))
    if hasattr(value, "isoformat"):
        value = value.isoformat()
    text = replace_surrogates(str(value)).strip()
    return None if text.lower() in _MISSING else text


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return _string(value) or ""
    return "" if value.strip().lower() in _MISSING else replace_surrogates(value)


def _body(value: Any) -> str | bytes:
    return value if isinstance(value, bytes) else _text(value)


def _is_markup(value: Any) -> bool:
    start = value[:4000] if isinstance(value, str | bytes) else ""
    if isinstance(start, bytes):
        start = start.decode("latin-1")
    return _TAG.search(start) is not None


def _url(record: Mapping[str, Any], fields: Fields) -> str | None:
    if fields.url:
        return _string(_lookup(record, fields.url))
    inner = record.get("metadata")
    for place in (record, inner if isinstance(inner, Mapping) else {}):
        for name in URL_NAMES:
            value = _string(_lookup(place, name))
            if value and value.startswith(("http://", "https://")):
                return value
    return None


def _none_fits(record: Mapping[str, Any], fields: Fields) -> str:
    seen = ", ".join(sorted(str(key) for key in record)[:30])
    wanted = " or ".join(repr(name) for name in (fields.html, fields.text) if name) or "a known name"
    return (
        f"no field with {wanted} holds the article; the fields seen are: {seen}; "
        "name the right one with --text-field or --html-field"
    )
