"""Articles parsed in a process beside ours, so that a page which hangs or kills the parser takes nothing else along."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import replace

from ..batch.failure import failed
from ..batch.options import Job
from ..batch.pool import Pool, Reply, Task, WorkersDieError
from ..model import Document, QuoteparseError
from ..readers import Article

TIMEOUT = 20.0
"""Seconds for one article, unless told otherwise. A page of 1 MB takes well under one."""
_WAIT = 60.0
"""Seconds after which the wait for a reply is begun anew; the clocks are kept by the pool."""
_WARM_UP = "<html><body><article><p>« Oui », dit-elle. “Yes,” she said.</p></article></body></html>"


class Beside:
    """One child process for one thread, started when first needed, replaced when it hangs or dies."""

    def __init__(self, job: Job, timeout: float = TIMEOUT) -> None:
        self._job = job
        self._timeout = timeout
        self._pool: Pool | None = None

    def parse(self, articles: Sequence[Article]) -> list[Document]:
        """Return a document for each article, in order; one that hangs or kills the child is a failure.

        ``timeout`` counts for each article; one whose process died is tried once more, alone. Raises
        ``QuoteparseError`` for options that no article could be parsed with.
        """
        documents: dict[int, Document] = {}
        try:
            self._ask([Task(number, article) for number, article in enumerate(articles)], documents)
        except WorkersDieError:
            self.close()
        return [documents.get(n) or undone(article) for n, article in enumerate(articles)]

    def close(self) -> None:
        """End the child."""
        if self._pool:
            self._pool.close()
            self._pool = None

    def _ask(self, tasks: list[Task], documents: dict[int, Document]) -> None:
        if self._pool is None:
            self._pool = parsers(1, self._job, self._timeout)
        self._pool.give(tasks)
        while len(documents) < len(tasks):
            for reply in self._pool.wait(_WAIT):
                documents[reply.task.number] = document_of(reply, self._timeout)


_LOST = {
    "timeout": "not parsed within {seconds:g} seconds",
    "worker_died": "the process that parsed it was killed, twice",
    "out_of_memory": "the process that parsed it ran out of memory, twice",
}


def parsers(processes: int, job: Job, timeout: float) -> Pool:
    """Return a pool of processes that parse articles; ``timeout`` seconds for each."""
    return Pool(processes, ("quoteparse.integrations.beside:parsing", (job,)), timeout)


def document_of(reply: Reply, timeout: float) -> Document:
    """Return the document that a process gave back, or the failure that it came to."""
    if reply.lost is None:
        document: Document = reply.value
        return document
    return failed(reply.task.payload, reply.lost, _LOST[reply.lost].format(seconds=timeout))


def undone(article: Article) -> Document:
    """Return the failure of an article for which no process stayed alive."""
    return failed(article, "worker_died", _LOST["worker_died"])


def parsing(job: Job) -> Callable[[Article], Document]:
    """Return the work of the child, all that is loaded late loaded: the first article's time is its own."""
    from ..batch.job import check, parse_article

    check(job)
    parse_article(Article("", "", content=_WARM_UP, is_html=True), job)
    return functools.partial(parse_here, job=job)


def parse_here(article: Article, job: Job) -> Document:
    """Return the document of an article, translated if the job says so; every failure is a document too."""
    from ..batch.job import parse_article  # all of the parser: a crawler that has its pages parsed elsewhere needs none

    try:
        document = parse_article(article, job)
        return _translated(document, job.translate) if job.translate else document
    except MemoryError:
        return failed(article, "out_of_memory", "not enough memory for it")


def _translated(document: Document, to: str) -> Document:
    from ..translation import translate

    try:
        return translate(document, to=to)
    except QuoteparseError as error:
        return replace(document, warnings=(*document.warnings, f"not translated: {error}"))
