"""Scrapy: one line in the settings, and every item carries the quotations and posts of its page.

    ADDONS = {"quoteparse.integrations.scrapy.QuoteparseAddon": 500}

Installed with ``quoteparse[scrapy]``. The page is the item's own (``QUOTEPARSE_HTML_FIELD``), or its text
(``QUOTEPARSE_TEXT_FIELD``), or else the response that the item was scraped from: nothing is downloaded twice. Pages
are parsed in a small pool of processes, so that the crawl goes on meanwhile; short texts at once. docs/pipelines.md
tells the settings and the stats.
"""

from __future__ import annotations

import logging
import time
import weakref
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from itemadapter import ItemAdapter
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem, NotConfigured
from scrapy.http import HtmlResponse, TextResponse
from scrapy.settings import BaseSettings
from scrapy.utils.asyncio import is_asyncio_available

from ..batch.options import Job
from ..language import BACKENDS, Backend
from ..model import Document, QuoteparseError
from ..readers import Article, content_id
from ..text import is_markup
from .beside import TIMEOUT
from .pool import AsyncPool

INLINE = 5_000
"""A text of so many characters or fewer is parsed at once: it takes less than a beat of the event loop (20 ms)."""
ON_ERROR = ("keep", "drop", "raise")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """The settings, read once."""

    html_field: str
    text_field: str
    date_field: str
    quotations_field: str | None
    posts_field: str | None
    from_response: bool
    languages: tuple[str, ...]
    on_error: str
    workers: int
    timeout: float
    job: Job

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields that are filled in."""
        return tuple(name for name in (self.quotations_field, self.posts_field) if name)


def read_options(settings: BaseSettings) -> Options:
    """Read ``QUOTEPARSE_*``; raises ``QuoteparseError`` for a value that cannot be meant."""
    on_error = settings.get("QUOTEPARSE_ON_ERROR", "keep")
    if on_error not in ON_ERROR:
        raise QuoteparseError(f"QUOTEPARSE_ON_ERROR = {on_error!r}: give one of {', '.join(ON_ERROR)}")
    return Options(
        html_field=settings.get("QUOTEPARSE_HTML_FIELD", "html"),
        text_field=settings.get("QUOTEPARSE_TEXT_FIELD", "text"),
        date_field=settings.get("QUOTEPARSE_DATE_FIELD", "published"),
        quotations_field=settings.get("QUOTEPARSE_QUOTATIONS_FIELD", "quotations"),
        posts_field=settings.get("QUOTEPARSE_POSTS_FIELD", "posts"),
        from_response=settings.getbool("QUOTEPARSE_FROM_RESPONSE", True),
        languages=tuple(settings.getlist("QUOTEPARSE_LANGUAGES")),
        on_error=on_error,
        workers=settings.getint("QUOTEPARSE_WORKERS", 2),
        timeout=settings.getfloat("QUOTEPARSE_TIMEOUT", TIMEOUT),
        job=Job(
            language_backend=_backend(settings.get("QUOTEPARSE_LANGUAGE_BACKEND", "ngrams")),
            extractor=settings.get("QUOTEPARSE_EXTRACTOR", "trafilatura"),
            translate=settings.get("QUOTEPARSE_TRANSLATE_TO"),
        ),
    )


class QuoteparseAddon:
    """What ``ADDONS`` names: it puts the pipeline and the middleware in their places."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Add the item pipeline (500) and the spider middleware that remembers pages (50), unless they are set."""
        settings.setdefault_in_component_priority_dict("ITEM_PIPELINES", QuoteparsePipeline, 500)
        settings.setdefault_in_component_priority_dict("SPIDER_MIDDLEWARES", PageMiddleware, 50)


class Pages:
    """The response that each item came from, for as long as Scrapy is at work on that response."""

    def __init__(self) -> None:
        self._pages: dict[int, tuple[Any, weakref.ref[TextResponse]]] = {}

    def remember(self, item: Any, response: TextResponse) -> None:
        """Tie an item to its page; the tie ends with the page."""
        key = id(item)
        self._pages[key] = (item, weakref.ref(response, lambda _: self._pages.pop(key, None)))

    def page_of(self, item: Any) -> TextResponse | None:
        """Return the page, once; None for an item of another making."""
        _, page = self._pages.pop(id(item), (None, None))
        return page() if page else None


_pages: weakref.WeakKeyDictionary[Crawler, Pages] = weakref.WeakKeyDictionary()
"""The middleware writes and the pipeline reads; each crawler has its own."""


class PageMiddleware:
    """Spider middleware: remember which page each item comes from."""

    def __init__(self, crawler: Crawler) -> None:
        self._pages = _pages.setdefault(crawler, Pages())

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> PageMiddleware:
        """Make it as Scrapy does."""
        return cls(crawler)

    def process_spider_output(self, response: Any, result: Iterable[Any]) -> Iterator[Any]:
        """Pass everything on."""
        for found in result:
            yield self._seen(found, response)

    async def process_spider_output_async(self, response: Any, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """Pass everything on."""
        async for found in result:
            yield self._seen(found, response)

    def _seen(self, found: Any, response: Any) -> Any:
        if _is_article(response) and found is not None and not isinstance(found, Request):
            self._pages.remember(found, response)
        return found


class QuoteparsePipeline:
    """Item pipeline: fill in the quotations and the posts."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("QUOTEPARSE_ENABLED", True):
            raise NotConfigured("QUOTEPARSE_ENABLED is off")
        self.options = read_options(crawler.settings)
        self._crawler = crawler
        self._pages = _pages.setdefault(crawler, Pages())
        self._pool = AsyncPool(self.options.workers, self.options.job, self.options.timeout)
        if self.options.workers and not is_asyncio_available():
            raise NotConfigured("QUOTEPARSE_WORKERS needs Scrapy's asyncio reactor, or set it to 0")
        self._missing: dict[type, list[str]] = {}
        self._told: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> QuoteparsePipeline:
        """Make it as Scrapy does."""
        return cls(crawler)

    async def open_spider(self) -> None:
        """Start the pool's processes: they load what they need while the first pages are on their way."""
        self._pool.start()

    async def close_spider(self) -> None:
        """End the pool's processes."""
        await self._pool.close()

    async def process_item(self, item: Any) -> Any:
        """Return the item with its quotations and posts; what fails is kept, dropped or raised (ON_ERROR)."""
        adapter = ItemAdapter(item)
        article = self._article(item, adapter)
        missing = self._undeclared(adapter)
        if article is None:
            self._count("items_skipped")
            for field in () if missing else self.options.fields:  # a feed takes its columns from the first item
                adapter[field] = adapter.get(field) or []
            return item
        if missing:
            self._failed("undeclared_field", missing)
            return item
        started = time.perf_counter()
        document = await self._pool.parse(article, inline=self._is_small(article))
        self._count("elapsed_seconds", time.perf_counter() - started)
        self._fill(adapter, document)
        if document.status != "ok":
            self._failed(document.error_type or "internal", f"{article.url or article.id}: {document.error}")
        return item

    def _article(self, item: Any, adapter: ItemAdapter) -> Article | None:
        """Return the item's page, else its text, else the page that it came from; None when there is nothing."""
        page = self._pages.page_of(item)
        content, is_html = adapter.get(self.options.html_field), True
        is_response = isinstance(content, TextResponse)
        if is_response:
            page, content = content, None
        elif not content:
            content, is_html = adapter.get(self.options.text_field), False
        if not content and page is not None and (self.options.from_response or is_response):
            content, is_html = page.text, isinstance(page, HtmlResponse) or is_markup(page.text)
        if not isinstance(content, str | bytes) or not content:
            return None
        url = _string(adapter.get("url") or (page.url if page is not None else None))
        published = _day(adapter.get(self.options.date_field))
        return Article(url or content_id(content), "", content=content, is_html=is_html, url=url, published=published)

    def _is_small(self, article: Article) -> bool:
        return not article.is_html and not self.options.job.translate and len(article.content) <= INLINE

    def _undeclared(self, adapter: ItemAdapter) -> str | None:
        """Say which field the item's class should declare; None when it takes them all."""
        kind = type(adapter.item)
        if kind not in self._missing:
            names = adapter.get_field_names_from_class(kind)
            missing = [name for name in self.options.fields if names is not None and name not in names]
            self._missing[kind] = missing
        return _declare(kind, self._missing[kind]) if self._missing[kind] else None

    def _fill(self, adapter: ItemAdapter, document: Document) -> None:
        """Set the item's fields; a page in a language that was not asked for, or that failed, has none."""
        record = document.to_dict()
        kept = not self.options.languages or document.language in self.options.languages
        if not kept:
            self._count("other_language")
        for name, field in (("quotations", self.options.quotations_field), ("posts", self.options.posts_field)):
            if field:
                adapter[field] = record[name] if kept else []
                self._count(name, len(adapter[field]))
        self._count("items")

    def _failed(self, error_type: str, why: str) -> None:
        """Count it; then keep the item (say it in the log), drop it or raise, as ON_ERROR says."""
        self._count("errors")
        self._count(f"errors/{error_type}")
        if error_type == "timeout":
            self._count("timeouts")
        if self.options.on_error == "drop":
            raise DropItem(why)
        if self.options.on_error == "raise":
            raise QuoteparseError(why)
        if why not in self._told:
            self._told.add(why)
            _log.error(why)

    def _count(self, name: str, amount: float = 1) -> None:
        stats: Any = self._crawler.stats  # its type knows whole numbers only; seconds are added as well
        if stats is not None and amount:
            stats.inc_value(f"quoteparse/{name}", amount)


def _is_article(response: Any) -> bool:
    """Whether a response is a page or a plain text; JSON, XML and the like are none."""
    if isinstance(response, HtmlResponse):
        return True
    kind = response.headers.get("Content-Type") or b"text/plain" if type(response) is TextResponse else b""
    return bool(kind.strip().lower().startswith(b"text/plain"))


def _backend(name: str) -> Backend:
    for known in BACKENDS:
        if known == name:
            return known
    raise QuoteparseError(f"QUOTEPARSE_LANGUAGE_BACKEND = {name!r}: give one of {', '.join(BACKENDS)}")


def _day(value: Any) -> str | None:
    return value.isoformat() if hasattr(value, "isoformat") else _string(value)


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _declare(kind: type, missing: list[str]) -> str:
    names = " and ".join(f'"{name}"' for name in missing)
    return (
        f"{kind.__name__} has no field {names}: declare it, or name another one in QUOTEPARSE_QUOTATIONS_FIELD and "
        'QUOTEPARSE_POSTS_FIELD ("" leaves one out)'
    )
