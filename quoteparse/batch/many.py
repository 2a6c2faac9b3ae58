"""Many articles from Python: documents in order, parsed in worker processes with the limits of the command line."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..language import Backend
from ..model import Document, Only, QuoteparseError
from ..readers import Article, Fields, ReaderOptions, Source, content_id
from ..readers.records import article_from
from ..text import is_markup
from .options import Job, processors
from .pool import Pool, WorkersDieError
from .stages import parse_all
from .work import PARSE

if TYPE_CHECKING:
    from ..parse import Published

Item = str | bytes | Mapping[str, Any]
"""A text (or, where it is HTML, a page), a page in bytes, or a record with a field that holds the one or the other."""
_NOWHERE = Source("", "", open=io.BytesIO)


def parse_many(
    items: Iterable[Item],
    *,
    jobs: int | None = None,
    language: str | None = None,
    published: Published = None,
    handles: Mapping[str, str] | None = None,
    extractor: str = "trafilatura",
    only: Only | None = None,
    language_backend: Backend = "ngrams",
    timeout: float = 20.0,
    max_size: int = 20_000_000,
) -> Iterator[Document]:
    """Yield the document of each item, in order, parsed in ``jobs`` worker processes (as many as processors).

    An item is a text or page (str), a page (bytes), or a record: a mapping under the names that ``quoteparse parse``
    knows in a dump (``text``, ``html``, ``url``, ``date``, ``id`` …). Items are taken as they are needed, so that a
    generator of a million articles is held in bounded memory. A document that took longer than ``timeout`` seconds,
    is larger than ``max_size`` bytes, killed its worker or has no text comes with ``status`` "error", in its place:
    nothing is lost and nothing raises because of an article. ``source_index`` counts the items from 1; the other
    arguments are those of ``parse_text`` and ``parse_html``; the result does not depend on ``jobs``.

    Raises ``QuoteparseError`` for what no article could be parsed with, at once, and where no worker stays alive;
    ``TypeError`` for an item that is none of the above.

    >>> documents = parse_many(["« Oui », a dit Awa Diarra.", {"id": "b", "text": "« Non », a dit Paul Roy."}], jobs=1)
    >>> [(document.id[:4], document.quotations[0].speaker) for document in documents]
    [('3718', 'Awa Diarra'), ('b', 'Paul Roy')]
    """
    from .job import check

    if jobs is not None and jobs < 1:
        raise QuoteparseError(f"jobs={jobs}: at least one process has to do the work")
    job = Job(
        language=language,
        language_backend=language_backend,
        published=published,
        handles=handles or {},
        extractor=extractor,
        only=only,
    )
    check(job)
    return _documents(items, jobs or processors(), job, timeout, ReaderOptions(None, Fields(), max_size))


def _documents(
    items: Iterable[Item], jobs: int, job: Job, timeout: float, reading: ReaderOptions
) -> Iterator[Document]:
    articles = (article_of(item, number, reading) for number, item in enumerate(items, 1))
    with closing(Pool(jobs, (PARSE, (job, None)), timeout)) as pool:
        try:
            for outcome in parse_all(articles, pool):
                yield replace(outcome.content, source=None)
        except WorkersDieError as error:
            raise QuoteparseError(f"the workers keep dying ({error}): fewer jobs need less memory") from error


def article_of(item: Item, number: int | None = None, reading: ReaderOptions | None = None) -> Article:
    """Return an item as a reader would hand it over; ``TypeError`` for what is none.

    >>> article_of({"html": "<p>Oui", "url": "https://exemple.fr/a"}).url, article_of("Oui.").is_html
    ('https://exemple.fr/a', False)
    """
    reading = reading or ReaderOptions()
    if isinstance(item, Mapping):
        record = article_from(item, None, _NOWHERE, reading)
        return replace(record, id=record.id or content_id(record.content), index=number)
    if not isinstance(item, str | bytes):
        told = "an item" if number is None else f"item {number}"
        raise TypeError(f"{told} is {type(item).__name__}: give a str, bytes or a mapping such as a record")
    own = content_id(item)
    if len(item) > reading.max_size:
        error = f"larger than {reading.max_size} bytes"
        return Article(own, "", number, error=error, error_type="too_large")
    return Article(own, "", number, content=item, is_html=isinstance(item, bytes) or is_markup(item))
