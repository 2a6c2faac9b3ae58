"""Ctrl-C, SIGTERM and SIGHUP end a run between two documents, never inside one."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType, TracebackType
from typing import Any

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class Interrupted(BaseException):
    """A signal asked the run to end; ``status`` is the exit status that says so (130 for Ctrl-C)."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.status = 128 + number


class Interrupts:
    """Turns the signals into ``Interrupted``: raised at once where the run waits or reads, after ``held`` elsewhere."""

    def __init__(self) -> None:
        self._before: dict[int, Any] = {}
        self._held = False
        self._received: int | None = None

    def __enter__(self) -> Interrupts:
        for number in _SIGNALS:
            if signal.getsignal(number) != signal.SIG_IGN:  # nohup stays nohup
                self._before[number] = signal.signal(number, self._receive)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Put off the end of the run until what is being written is whole."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
        if self._received is not None:
            raise Interrupted(self._received)

    def ignore(self) -> None:
        """The run is being brought to its end: further signals change nothing."""
        self._held = True

    def _receive(self, number: int, frame: FrameType | None) -> None:
        self._received = number
        if not self._held:
            self._held = True
            raise Interrupted(number)
