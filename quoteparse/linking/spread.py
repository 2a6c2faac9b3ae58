"""How blocks of work are done: here, one after the other; or by whoever has more hands.

Linking cuts what is heavy into blocks whose outcome depends on nothing else, so that it is the same wherever they are
done: in this process, in worker processes (``quoteparse.batch.spread``), on Spark (``quoteparse.integrations.spark``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol

BlockWork = Callable[[Any], Any]


class Spread(Protocol):
    """Does one kind of work on blocks and yields the outcomes in their order.

    ``maker`` is a function of a module; called with ``arguments``, wherever the work is to be done, it returns the
    work. Blocks, arguments and outcomes can be pickled. Blocks are taken as they are needed.
    """

    def __call__(
        self, maker: Callable[..., BlockWork], arguments: tuple[Any, ...], blocks: Iterable[Any]
    ) -> Iterator[Any]:
        """Yield the outcome of each block."""


def here(maker: Callable[..., BlockWork], arguments: tuple[Any, ...], blocks: Iterable[Any]) -> Iterator[Any]:
    """Do the work in this process.

    >>> list(here(lambda number: number.__add__, (2,), [1, 5]))
    [3, 7]
    """
    return map(maker(*arguments), blocks)
