"""The two stages of a run as generators: articles become outcomes, documents become translated outcomes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from ..readers import Article
from .pool import Pool, Reply, Task
from .work import Chunk, Outcome, Translation

_BATCH_SIZE = 100_000
"""Small articles travel together, up to so many characters or bytes,"""
_BATCH_COUNT = 64
"""and so many articles: some tenth of a second of work."""
_AHEAD_SIZE = 24_000_000
"""Backpressure: so much may be read and not yet written, whatever the workers do,"""
_AHEAD_COUNT = 2_000
"""and so many articles."""
CHUNK = 100
"""Documents that are translated together; the number is fixed, so that no byte depends on the number of workers."""
GIVEN_UP = {
    "timeout": "not done within the time limit of {limit:g} s of processor time (--timeout)",
    "worker_died": "the worker process died on it, twice",
    "out_of_memory": "the worker process ran out of memory on it, twice",
}


def parse_all(articles: Iterable[Article], pool: Pool, ordered: bool = True) -> Iterator[Outcome]:
    """Yield the outcome of each article, in order unless told otherwise, with bounded memory."""
    batches = _batched(articles)
    window = _Window(ordered)
    waiting: deque[list[Task]] = deque()
    more = True
    while more or waiting or pool.busy:
        reading = more and len(waiting) <= pool.jobs and window.room
        if reading:
            batch = next(batches, None)
            more = batch is not None
            if batch:
                window.add(batch)
                waiting.append(batch)
        while waiting and pool.free:
            pool.give(waiting.popleft())
        for reply in pool.wait(0 if reading else 60):
            if reply.lost:
                waiting.appendleft([Task(reply.task.number, _given_up(reply, pool.time_limit))])
            else:
                window.finish(reply.task.number, reply.value)
        yield from window.ready()


def _batched(articles: Iterable[Article]) -> Iterator[list[Task]]:
    batch: list[Task] = []
    size = 0
    for number, article in enumerate(articles):
        batch.append(Task(number, article))
        size += len(article.content)
        if size >= _BATCH_SIZE or len(batch) >= _BATCH_COUNT:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _given_up(reply: Reply, limit: float) -> Article:
    """The article that took workers down goes round once more, as a failure that is only rendered."""
    article: Article = reply.task.payload
    reason = reply.lost or ""
    return replace(article, content="", error=GIVEN_UP[reason].format(limit=limit), error_type=reason)


class _Window:
    """What has been read and not yet handed on."""

    def __init__(self, ordered: bool) -> None:
        self._ordered = ordered
        self._sizes: dict[int, int] = {}
        self._finished: dict[int, Outcome] = {}
        self._ahead = 0
        self._next = 0

    @property
    def room(self) -> bool:
        """Whether another batch may be read: what waits is bounded in characters and in articles."""
        return self._ahead < _AHEAD_SIZE and len(self._sizes) < _AHEAD_COUNT

    def add(self, batch: list[Task]) -> None:
        """Count what has been read; it weighs until it is handed on."""
        for task in batch:
            self._sizes[task.number] = len(task.payload.content)
            self._ahead += self._sizes[task.number]

    def finish(self, number: int, outcome: Outcome) -> None:
        """Keep an outcome until its turn comes."""
        self._finished[number] = outcome

    def ready(self) -> Iterator[Outcome]:
        """Hand on the outcomes up to the first article that is still at work; without order, all that there are."""
        if not self._ordered:
            for number in list(self._finished):
                yield self._take(number)
        while self._next in self._finished:
            yield self._take(self._next)
            self._next += 1

    def _take(self, number: int) -> Outcome:
        self._ahead -= self._sizes.pop(number)
        return self._finished.pop(number)


def translate_all(outcomes: Iterator[Outcome], pool: Pool) -> Iterator[Translation]:
    """Yield the outcomes with translations, chunk by chunk; while one chunk is translated the next one is parsed."""
    number = 0
    while chunk := tuple(outcome.content for outcome in islice(outcomes, CHUNK)):
        while pool.busy:
            yield from _translated(pool)
        pool.give([Task(number, Chunk(chunk))])
        number += 1
    while pool.busy:
        yield from _translated(pool)


def _translated(pool: Pool) -> Iterator[Translation]:
    for reply in pool.wait(60):
        if reply.lost:
            chunk: Chunk = reply.task.payload
            pool.give([Task(reply.task.number, replace(chunk, untranslated=reply.lost))])
        else:
            yield reply.value
