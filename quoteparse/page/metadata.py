"""What a page says of itself: one pass over its head, its JSON-LD and its ``time`` elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from ..instants import Instant, read_instant
from ..lang import base_code
from ..markup import plain_words, visible_words
from ..model import PublishedSource
from .libraries import load
from .tree import Page

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ARTICLE_TYPES = re.compile(r"Article|Posting|Report|Review|Opinion|WebPage|LiveBlog")
_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "dcterms.date",
    "citation_publication_date",
    "article.published",
)
_TITLES = ("og:title", "twitter:title", "dc.title", "title", "headline", "parsely-title")
_AUTHORS = ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "citation_author", "byl")
_SITES = ("og:site_name", "application-name", "publisher", "dc.publisher")
_DATES = ("datePublished", "dateModified", "dateCreated")
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "last-modified")
_UTC = re.compile(r"(?:[Zz]|[+-]00:?00|UTC|GMT)\Z")
_OFFSET = re.compile(r"[0-2][0-9]:[0-5][0-9][:.0-9]{0,13} ?(?P<offset>[+-](?!00:?00)[01][0-9]:?[0-5][0-9])\Z")
_DAY_IN_ADDRESS = re.compile(
    r"/(?P<year>[12][0-9]{3})(?P<mark>[/-]?)(?P<month>[01][0-9])(?P=mark)(?P<day>[0-3][0-9])(?![0-9])"
)
_WORDS = re.compile(r"\w+")
_LARGE = 1_500_000
"""A page of more bytes than this is not searched for a date word by word."""
_MOST_SCRIPTS = 40
_DEEPEST = 200_000
"""JSON-LD longer than this is no description of a page."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """The facts about a page; ``None`` where it is silent."""

    title: str | None = None
    headline: str | None = None
    """The words of the page's ``h1``, as a reader sees them."""
    author: str | None = None
    site: str | None = None
    url: str | None = None
    """The canonical address."""
    published: Instant | None = None
    published_source: PublishedSource | None = None
    """"json-ld", "meta" or "time"."""
    language: str | None = None
    """ISO 639-1, as the markup declares it."""


@dataclass(slots=True)
class _Facts:
    """What the head holds: the first content of each meta name, the JSON-LD objects."""

    meta: dict[str, str] = field(default_factory=dict)
    objects: list[dict[str, Any]] = field(default_factory=list)
    canonical: str | None = None


class _Stated(NamedTuple):
    """A date and how the page writes it."""

    instant: Instant
    text: str


def read_metadata(page: Page) -> Metadata:
    """Read what the markup says of the page.

    >>> from .tree import read_page
    >>> page = read_page('<html lang="fr-FR"><meta property="og:title" content="Le pont"><time datetime="2023-06-20">')
    >>> facts = read_metadata(page)
    >>> facts.title, facts.language, facts.published.iso, facts.published_source
    ('Le pont', 'fr', '2023-06-20', 'time')
    """
    if page.root is None:
        return Metadata()
    facts = _gather(page.root)
    article = next((o for o in facts.objects if o.get("datePublished")), facts.objects[0] if facts.objects else {})
    url = facts.canonical or _address(facts.meta.get("og:url"))
    stated, source = _published(page.root, facts, article)
    title = _first(facts.meta, _TITLES) or _text(article.get("headline")) or _title_tag(page.root)
    return Metadata(
        title=title,
        headline=_headline(page.root, title or ""),
        author=_author(facts, article),
        site=_first(facts.meta, _SITES) or _name(article.get("publisher")),
        url=url,
        published=_by_the_papers_clock(stated, facts, url) if stated else None,
        published_source=source,
        language=_language(page.root, facts, article),
    )


def _headline(root: Element, title: str) -> str | None:
    """The first ``h1`` that shares half its words with the title, else the only one: others hold names and teasers."""
    known = set(_WORDS.findall(title.lower()))
    headlines = [" ".join(visible_words(element).text.split()) for element in islice(root.iter("h1"), 5)]
    for headline in headlines:
        words = _WORDS.findall(headline.lower())
        if len(words) >= 2 and 2 * len(known.intersection(words)) >= len(words):
            return headline
    return headlines[0] if len(headlines) == 1 and headlines[0].count(" ") >= (3 if title else 0) else None


def _gather(root: Element) -> _Facts:
    facts = _Facts()
    scripts = 0
    for element in root.iter("meta", "link", "script"):
        if element.tag == "meta":
            name = (
                element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
            )
            content = (element.get("content") or "").strip()
            if name and content:
                facts.meta.setdefault(name.lower(), content)
        elif element.tag == "link":
            if (element.get("rel") or "").lower() == "canonical" and not facts.canonical:
                facts.canonical = _address(element.get("href"))
        elif "ld+json" in (element.get("type") or "") and scripts < _MOST_SCRIPTS:
            scripts += 1
            facts.objects += _json_ld(element.text or "")
    return facts


def _json_ld(source: str) -> list[dict[str, Any]]:
    """Return the objects of a JSON-LD script that describe an article, those in a ``@graph`` too."""
    if len(source) > _DEEPEST:
        return []
    try:
        data = json.loads(source.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return []
    return [found for found in _objects(data) if _ARTICLE_TYPES.search(str(found.get("@type")))]


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    for found in data if isinstance(data, list) else [data]:
        if isinstance(found, dict):
            yield found
            graph = found.get("@graph")
            yield from (inner for inner in graph if isinstance(inner, dict)) if isinstance(graph, list) else ()


def _published(root: Element, facts: _Facts, article: dict[str, Any]) -> tuple[_Stated | None, PublishedSource | None]:
    if found := _read(_text(article.get("datePublished"))):
        return found, "json-ld"
    for name in _PUBLISHED:
        if found := _read(facts.meta.get(name)):
            return found, "meta"
    times = list(root.iter("time"))
    marked = [
        t for t in times if t.get("pubdate") is not None or "ublish" in (t.get("itemprop") or t.get("class") or "")
    ]
    for elements in (marked, times):
        told = [found for element in elements[:20] if (found := _read(element.get("datetime")))]
        if told and (elements is marked or len({one.instant.day for one in told}) == 1):
            return told[0], "time"  # of several days each may be another article's
    return None, None


_NO_DAY = "1970-01-01"
"""What a program writes that knows no day."""


def _read(text: str | None) -> _Stated | None:
    found = read_instant(text or "")
    return _Stated(found, (text or "").strip()) if found and found.day != _NO_DAY else None


def _by_the_papers_clock(stated: _Stated, facts: _Facts, url: str | None) -> Instant:
    """Return the instant with the day that the newspaper's clock told, where the page tells it in UTC alone.

    What else the page dates can hold an offset; else the day in the address counts, when it is a neighbour.
    """
    instant = stated.instant
    if not instant.iso.endswith("Z") or not _UTC.search(stated.text):
        return instant
    time = datetime.fromisoformat(instant.iso)
    others = [facts.meta.get(name) for name in (*_PUBLISHED, *_MODIFIED)]
    others += [_text(one.get(name)) for one in facts.objects for name in _DATES]
    for offset in filter(None, (_OFFSET.search(text) for text in others if text)):
        return instant._replace(
            day=time.astimezone(datetime.strptime(offset["offset"], "%z").tzinfo).date().isoformat()
        )
    found = _DAY_IN_ADDRESS.search(url or "")
    told = read_instant(f"{found['year']}-{found['month']}-{found['day']}") if found else None
    near = told and abs((datetime.fromisoformat(told.day).date() - time.date()).days) == 1
    return instant._replace(day=told.day) if told and near else instant


def guess_published(page: Page, url: str | None, *, anywhere: bool = False) -> str | None:
    """Return the day that htmldate reads from the address or the markup of a page, or ``anywhere`` in its words: the
    last resort, and a slow one.

    It copies the tree, which must be whole but where ``anywhere`` is asked: then the page is parsed again.
    """
    if page.root is None or len(page.markup) > _LARGE:
        return None
    from lxml.html import document_fromstring

    try:
        # given a str that is an address, htmldate would fetch it
        tree = document_fromstring(page.markup) if anywhere else page.root
        find_date = load("htmldate", "trafilatura").find_date
        return find_date(tree, url=url, original_date=True, extensive_search=anywhere) or None
    except Exception:  # whatever it trips over, a page never raises
        return None


def _author(facts: _Facts, article: dict[str, Any]) -> str | None:
    if name := _name(article.get("author")):
        return name
    found = (facts.meta.get(name, "") for name in _AUTHORS)
    return next((words for words in found if words and "://" not in words and len(words) < 200), None)


def _name(value: Any) -> str | None:
    """Return the name or names of a JSON-LD person, organization, string, or list of them."""
    if isinstance(value, list):
        return ", ".join(filter(None, (_name(one) for one in value[:10] if not isinstance(one, list)))) or None
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _text(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return " ".join(value.split()) or None if isinstance(value, str) and "://" not in value[:10] else None


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((" ".join(meta[name].split()) for name in names if meta.get(name)), None)


def _title_tag(root: Element) -> str | None:
    title = next(root.iter("title"), None)
    return (plain_words(title) or None) if title is not None else None


def _address(url: str | None) -> str | None:
    url = (url or "").strip()
    return url if url.startswith(("http://", "https://")) and len(url) < 2000 else None


def _language(root: Element, facts: _Facts, article: dict[str, Any]) -> str | None:
    declared = (root.get("lang"), root.get("xml:lang"), facts.meta.get("content-language"), facts.meta.get("og:locale"))
    values = (*declared, _text(article.get("inLanguage")), facts.meta.get("language"))
    return next(filter(None, map(base_code, values)), None)
