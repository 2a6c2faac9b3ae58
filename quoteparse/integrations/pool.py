"""A few processes behind one awaitable call, for programs that live in an event loop."""

from __future__ import annotations

import asyncio
import itertools
from collections import deque

from ..batch.many import Item, article_of
from ..batch.options import Job
from ..batch.pool import Pool, Task, WorkersDieError
from ..model import Document, QuoteparseError
from ..readers import Article
from .beside import TIMEOUT, document_of, parse_here, parsers, undone

_TICK = 0.5
"""Seconds between two looks at the clocks of the processes, while something is at work."""


class AsyncPool:
    """So many child processes, which the event loop itself feeds and listens to: there is no thread between.

    Who awaits a document waits until a process is free: each has the article at hand and the next one, and the others
    are held back where they come from. With no processes, everything is parsed at once, in the loop itself.
    """

    def __init__(self, processes: int, job: Job | None = None, timeout: float = TIMEOUT) -> None:
        self._processes = processes
        self._job = job or Job()
        self._timeout = timeout
        self._pool: Pool | None = None
        self._clock: asyncio.TimerHandle | None = None
        self._numbers = itertools.count()
        self._waiting: deque[Task] = deque()
        self._awaited: dict[int, tuple[Article, asyncio.Future[Document]]] = {}

    def start(self) -> None:
        """Start the processes now, before there is anything to parse; to be called in the event loop."""
        if self._pool is None and self._processes:
            self._pool = parsers(self._processes, self._job, self._timeout)
            self._pool.start()
            asyncio.get_running_loop().add_reader(self._pool.fileno(), self._turn)

    async def parse(self, item: Item | Article, *, inline: bool = False) -> Document:
        """Return the document of an item, such as ``parse_many`` takes; what hangs or kills its process is a failure.

        ``inline`` parses it at once, here. Raises ``QuoteparseError`` for options that no article could be parsed with.
        """
        article = item if isinstance(item, Article) else article_of(item)
        if inline or not self._processes:
            return parse_here(article, self._job)
        self.start()
        task = Task(next(self._numbers), article)
        future: asyncio.Future[Document] = asyncio.get_running_loop().create_future()
        self._awaited[task.number] = article, future
        self._waiting.append(task)
        self._turn()
        return await future

    async def close(self) -> None:
        """Let go of what nobody has begun, wait for what is at work, end the processes."""
        for task in self._waiting:
            self._awaited.pop(task.number)[1].cancel()
        self._waiting.clear()
        await asyncio.gather(*(future for _, future in self._awaited.values()), return_exceptions=True)
        self._end()

    def _turn(self) -> None:
        """Take what is done, give what waits, and look at the clocks again before long."""
        if self._pool is None:
            return
        try:
            for reply in self._pool.wait(0):
                self._settle(reply.task.number, document_of(reply, self._timeout))
            while self._waiting and self._pool.free:
                self._pool.give([self._waiting.popleft()])
        except (WorkersDieError, OSError):
            self._give_up(None)
        except QuoteparseError as error:
            self._give_up(error)
        self._look_again()

    def _look_again(self) -> None:
        if self._clock:
            self._clock.cancel()
        self._clock = asyncio.get_running_loop().call_later(_TICK, self._turn) if self._awaited else None

    def _settle(self, number: int, document: Document) -> None:
        _, future = self._awaited.pop(number)
        if not future.done():
            future.set_result(document)

    def _give_up(self, error: QuoteparseError | None) -> None:
        """No process stays alive, or every one refuses its options: answer all who wait; the next call starts anew."""
        self._end()
        self._waiting.clear()
        for number, (article, future) in list(self._awaited.items()):
            if error is None:
                self._settle(number, undone(article))
            elif not self._awaited.pop(number)[1].done():
                future.set_exception(error)

    def _end(self) -> None:
        if self._pool:
            asyncio.get_running_loop().remove_reader(self._pool.fileno())
            self._pool.close()
            self._pool = None
