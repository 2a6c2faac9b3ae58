"""Blocks of work of any kind, done by worker processes, their outcomes in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import Any

from ..linking.spread import BlockWork, Spread, here
from ..model import QuoteparseError
from .pool import Pool, Task, WorkersDieError

_AHEAD = 4
"""Blocks a worker that are read before the first of them is done."""
_LIMIT = 600.0
"""Seconds of processor time for a block: they take one or two."""
_TICK = 1.0


def processes(jobs: int) -> Spread:
    """Return a spread over so many worker processes; one of them is this process alone, with no other.

    Raises ``QuoteparseError`` when workers keep dying, or when a block cannot be done.

    >>> processes(1) is here
    True
    """
    if jobs == 1:
        return here

    def spread(maker: Callable[..., BlockWork], arguments: tuple[Any, ...], blocks: Iterable[Any]) -> Iterator[Any]:
        with closing(Pool(jobs, (f"{__name__}:{_telling.__name__}", (maker, arguments)), _LIMIT)) as pool:
            try:
                for value, error in _in_order(pool, iter(blocks)):
                    if error is not None:
                        raise QuoteparseError(error)
                    yield value
            except WorkersDieError as error:
                raise QuoteparseError(f"the workers keep dying ({error}): fewer jobs need less memory") from error

    return spread


def _telling(maker: Callable[..., BlockWork], arguments: tuple[Any, ...]) -> Callable[[Any], tuple[Any, str | None]]:
    """Return the work of a worker: an outcome, or what was wrong with a block, which the worker survives."""
    work = maker(*arguments)

    def tell(block: Any) -> tuple[Any, str | None]:
        try:
            return work(block), None
        except QuoteparseError as error:
            return None, str(error)

    return tell


def _in_order(pool: Pool, blocks: Iterator[Any]) -> Iterator[Any]:
    """Give blocks as there is room for them, and hand the outcomes on in the order of the blocks."""
    given = wanted = 0
    done: dict[int, Any] = {}
    more = True
    while more or wanted < given:
        while more and pool.free and given - wanted < _AHEAD * pool.jobs:
            block = next(blocks, _NO_MORE)
            more = block is not _NO_MORE
            if more:
                pool.give([Task(given, block)])
                given += 1
        for reply in pool.wait(_TICK) if pool.busy else ():
            if reply.lost:
                raise QuoteparseError(f"a block of the work was given up ({reply.lost}): try -j 1")
            done[reply.task.number] = reply.value
        while wanted in done:
            yield done.pop(wanted)
            wanted += 1


_NO_MORE = object()
