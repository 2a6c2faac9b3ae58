"""A few processes behind one awaitable call, for programs that live in an event loop."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

from ..batch.job import Job
from ..model import Document
from ..readers import Article
from .beside import TIMEOUT, Beside, parse_here


class AsyncPool:
    """So many child processes, each behind a thread that does nothing but wait for it.

    Who awaits a document waits until a process is free: no more articles are at work than there are processes, and
    the others are held back where they come from. With no processes, everything is parsed at once, in the loop itself.
    """

    def __init__(self, processes: int, job: Job, timeout: float = TIMEOUT) -> None:
        self._job = job
        self._timeout = timeout
        self._threads = ThreadPoolExecutor(processes, "quoteparse") if processes else None
        self._own = threading.local()
        self._all: list[Beside] = []

    async def parse(self, article: Article, *, inline: bool = False) -> Document:
        """Return the document of an article; what hangs or kills its process is a failure.

        ``inline`` parses it at once, here.
        """
        if inline or self._threads is None:
            return parse_here(article, self._job)
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._ask, article)

    async def close(self) -> None:
        """Let go of what nobody has begun, wait for what is at work, end the processes."""
        if self._threads:
            await asyncio.to_thread(self._threads.shutdown, wait=True, cancel_futures=True)
        for beside in self._all:
            beside.close()

    def _ask(self, article: Article) -> Document:
        beside: Beside | None = getattr(self._own, "beside", None)
        if beside is None:
            beside = self._own.beside = Beside(self._job, self._timeout)
            self._all.append(beside)
        [document] = beside.parse([article])
        return document
