"""A record of somebody's dump becomes an article: the fields are known by the names that the common tools write.

trafilatura (``text``, ``raw_text``, ``source``, ``date``), news-please (``maintext``, ``date_publish``), newspaper4k
(``text``, ``publish_date``, ``canonical_link``), goose3 (``cleaned_text``), minet (``body``, ``raw_content``,
``resolved_url``), Scrapy feeds (``html``, ``body``, ``content``), datatrove (``text`` with ``metadata.url``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from ..instants import read_instant
from ..text import is_markup, replace_surrogates
from .article import Article, Fields, ReaderOptions, Source
from .extra import own_columns
from .plain import too_large
from .words import block_words

HTML_NAMES = block_words("html raw_html page_html html_content content_html page_source response_body")
TEXT_NAMES = block_words("""
    text maintext raw_text article_text cleaned_text full_text fulltext text_content raw_content content article story
    texte contenu
""")
MARKUP_OR_TEXT = "body"
"""Scrapy and minet write a page here, others a text: its content tells."""
URL_NAMES = block_words("url canonical_url canonical_link source_url resolved_url original_url link permalink source")
DATE_NAMES = block_words("""
    date date_publish publish_date published published_at date_published published_date publication_date pub_date
    pubdate datepublished
""")
ID_NAMES = block_words("id _id article_id doc_id document_id uid guid")
TITLE_NAMES = block_words("title headline titre")
AUTHOR_NAMES = block_words("author authors byline auteur")
SITE_NAMES = block_words("""
    sitename site_name site outlet newspaper journal publication publisher media source_name source hostname
    source_domain
""")
RESULT_NAMES = frozenset(("document_id", "type", "content_spans"))
"""Columns by which the rows of ``quoteparse parse`` itself are known."""
KNOWN_NAMES = frozenset((*HTML_NAMES, *TEXT_NAMES, MARKUP_OR_TEXT))
RECORD_NAMES = KNOWN_NAMES.union(URL_NAMES, DATE_NAMES, ID_NAMES, TITLE_NAMES, AUTHOR_NAMES, SITE_NAMES, ("metadata",))
"""The fields that are ever looked at, unless the caller names others."""

_LONGEST_NAME = 100
_MISSING = frozenset(("", "none", "null", "nan"))
_WHOLE_PAGE = re.compile(r"<(?:!doctype|html|head|body)\b", re.I)
_TAG = re.compile(r"<(?:!doctype|!--|/?[a-z][a-z0-9]{0,20}[\s>/])", re.I)


def article_from(record: Any, index: int | None, source: Source, reading: ReaderOptions) -> Article:
    """Return the article of one record (a mapping of names to values), or its failure when no field fits.

    >>> source = Source("dump.jsonl", "dump.jsonl", open=None)
    >>> row = {"maintext": "Rien.", "date_publish": "None", "url": "http://a"}
    >>> article = article_from(row, 2, source, ReaderOptions())
    >>> article.id, article.content, article.published, article.url
    ('dump.jsonl#2', 'Rien.', None, 'http://a')
    >>> article_from({"a": 1, "b": 2}, 1, source, ReaderOptions()).error_type
    'no_text'
    """
    if not isinstance(record, Mapping):
        return source.failure("no_text", f"a record is an object with fields, not {type(record).__name__}", index)
    fields, names = reading.fields, _by_name(record)
    found = _named_content(record, fields) if fields.html or fields.text else _content(names)
    own_id = (_string(_lookup(record, fields.id)) if fields.id else _first(names, ID_NAMES)) or source.numbered(index)
    extra = own_columns(record, fields.keep, lambda name: _own(record, names, name), _bodies(fields))
    if found is None:
        why = _none_fits(record, fields)
        return Article(own_id, source.path, index, extra=extra, error=why, error_type="no_text")
    if len(found.content) > reading.max_size:
        return replace(too_large(source, reading, index), id=own_id, extra=extra)
    return Article(
        own_id,
        source.path,
        index,
        content=found.content,
        is_html=found.is_html,
        is_article=found.alone,
        url=_string(_lookup(record, fields.url)) if fields.url else _address(names),
        title=_first(names, TITLE_NAMES),
        author=_first(names, AUTHOR_NAMES),
        site=_site(names),
        published=_string(_lookup(record, fields.date)) if fields.date else _first(names, DATE_NAMES),
        extra=extra,
    )


def is_result(names: Iterable[str]) -> bool:
    """Tell the columns of a result of ``quoteparse parse``, whose texts are quotations and posts, no articles.

    >>> is_result(["document_id", "type", "text", "content_spans"]), is_result(["id", "text"])
    (True, False)
    """
    return set(names) >= RESULT_NAMES


def own_result(source: Source) -> Article:
    """Return the failure that such a file is as an input."""
    told = "a result of quoteparse parse, with quotations in place of articles; quoteparse evaluate reads it"
    told += " (--text-field text reads each text as an article)"
    return source.failure("no_text", f"{source.path}: {told}")


def _by_name(record: Mapping[str, Any]) -> dict[str, Any]:
    """The fields by lower-case name, those of ``metadata`` (datatrove) behind the record's own."""
    inner = record.get("metadata")
    places = (inner if isinstance(inner, Mapping) else {}, record)
    return {key.lower(): value for place in places for key, value in place.items() if isinstance(key, str)}


def _content(names: Mapping[str, Any]) -> _Body | None:
    """Return the page or the text, and which it is: a page first, for it still holds its embeds."""
    for name in HTML_NAMES:
        if name in names and (page := _body(names[name])):
            return _Body(page, True)
    if MARKUP_OR_TEXT in names and _is_markup(names[MARKUP_OR_TEXT]):
        return _Body(_body(names[MARKUP_OR_TEXT]), True)
    there = [name for name in (*TEXT_NAMES, MARKUP_OR_TEXT, *HTML_NAMES) if name in names]
    texts = (_text(names[name]) for name in there)
    return _page_or_text(next(filter(None, texts), "")) if there else None


class _Body(NamedTuple):
    """The page or the text; ``alone``: the markup of an article and nothing else."""

    content: str | bytes
    is_html: bool = False
    alone: bool = False


def _page_or_text(text: str) -> _Body:
    """A field for a text may hold HTML: that of a feed or of WordPress."""
    is_html = is_markup(text)
    return _Body(text, is_html, is_html and not _WHOLE_PAGE.search(text[:4000]))


def _named_content(record: Mapping[str, Any], fields: Fields) -> _Body | None:
    """The same when the caller has named the fields."""
    page, text = (_lookup(record, name) if name else _ABSENT for name in (fields.html, fields.text))
    if page is not _ABSENT and (body := _body(page)):
        return _Body(body, True)
    if text is not _ABSENT:
        return _page_or_text(_text(text))
    return None if page is _ABSENT else _Body("", True)


_ABSENT = object()


def _lookup(record: Mapping[str, Any], name: str) -> Any:
    """A field by its name, or by a dotted path into the record."""
    if name in record:
        return record[name]
    head, dot, rest = name.partition(".")
    inner = record.get(head)
    return _lookup(inner, rest) if dot and isinstance(inner, Mapping) else _ABSENT


def _first(names: Mapping[str, Any], wanted: tuple[str, ...]) -> str | None:
    found = (_string(names[name]) for name in wanted if name in names)
    return next(filter(None, found), None)


def _site(names: Mapping[str, Any]) -> str | None:
    """The outlet: a name, or an object with one (newsapi's ``source``); no address, list of files, or day.

    >>> _site({"source": {"id": "lm", "name": "Le Monde"}}), _site({"source": "https://a.example", "media": "RFI"})
    ('Le Monde', 'RFI')
    """
    values = (names[name] for name in SITE_NAMES if name in names)
    outlets = (value.get("name") if isinstance(value, Mapping) else value for value in values)
    names_told = (_string(value) for value in outlets if isinstance(value, str))
    return next((name for name in names_told if name and _is_outlet(name)), None)


def _is_outlet(name: str) -> bool:
    return "://" not in name and len(name) <= _LONGEST_NAME and read_instant(name) is None


def _own(record: Mapping[str, Any], names: Mapping[str, Any], name: str) -> Any:
    """A field that the user names: as written, or whatever its capitals."""
    found = _lookup(record, name)
    return names.get(name.lower()) if found is _ABSENT else found


def _bodies(fields: Fields) -> frozenset[str]:
    """Names of the fields that hold the article."""
    return KNOWN_NAMES | {name.lower() for name in (fields.text, fields.html) if name}


def _address(names: Mapping[str, Any]) -> str | None:
    found = (_string(names[name]) for name in URL_NAMES if name in names)
    return next((url for url in found if url and url.startswith(("http://", "https://"))), None)


def _string(value: Any) -> str | None:
    """Return a clean string, or None for what means "missing" ("None", "null", ""); a list is joined by "; ".

    >>> _string(["Awa Diarra", None, ["no list in a list"], "Paul Mason"]), _string("null")
    ('Awa Diarra; Paul Mason', None)
    """
    if value is None or value is _ABSENT or isinstance(value, bool | Mapping):
        return None
    if isinstance(value, list | tuple):
        value = "; ".join(part for item in value if not isinstance(item, list | tuple) and (part := _string(item)))
    if hasattr(value, "isoformat"):
        value = value.isoformat()
    text = replace_surrogates(str(value)).replace("\0", "\ufffd").strip()
    return None if text[:9].lower() in _MISSING else text


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return _string(value) or ""
    return "" if len(value) < 9 and value.strip().lower() in _MISSING else replace_surrogates(value)


def _body(value: Any) -> str | bytes:
    return value if isinstance(value, bytes) else _text(value)


def _is_markup(value: Any) -> bool:
    start = value[:4000] if isinstance(value, str | bytes) else ""
    if isinstance(start, bytes):
        start = start.decode("latin-1")
    return _TAG.search(start) is not None


def _none_fits(record: Mapping[str, Any], fields: Fields) -> str:
    seen = ", ".join(sorted(str(key) for key in record)[:30])
    wanted = " or ".join(repr(name) for name in (fields.html, fields.text) if name) or "a known name"
    return (
        f"no field with {wanted} holds the article; the fields seen are: {seen}; "
        "name the right one with --text-field or --html-field"
    )
