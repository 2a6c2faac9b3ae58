"""What a person at the terminal sees of a run, all of it on standard error: progress, failures, the closing line."""

from __future__ import annotations

import contextlib
import sys
import time
from collections import Counter

from ..readers import Meter
from ..writers.table import clean
from ..writers.view import counted
from .tally import Tally
from .work import Outcome

_SHOWN = 20
"""Failures of one type that are told one by one."""
_REMEMBERED = 50_000
"""Addresses: some 10 MB."""
_EVERY = 0.2


class Progress:
    """Tells how the run goes: a moving line on a terminal, nothing but failures and the closing line elsewhere."""

    def __init__(self, tally: Tally, meter: Meter, total: int | None, quiet: bool, verbose: bool) -> None:
        self._tally = tally
        self._meter = meter
        self._total = total
        self._quiet = quiet
        self._verbose = verbose
        self._moving = not quiet and sys.stderr is not None and sys.stderr.isatty()
        self._shown: Counter[str] = Counter()
        self._addresses = Addresses()
        self._drawn = 0.0

    def tell(self, outcome: Outcome) -> None:
        """Say what is odd about a document, and move the line."""
        if outcome.status == "error":
            self._tell_failure(outcome)
        elif self._verbose:
            for warning in outcome.warnings:
                self.say(f"{outcome.id}: warning: {warning}")
        if outcome.url and (before := self._addresses.seen(outcome.url, outcome.id)):
            self._tally.repeated += 1
            if self._verbose or self._tally.repeated <= _SHOWN:
                self.say(f"{outcome.id}: warning: the same address as {before}: {outcome.url}")
        now = time.monotonic()
        if self._moving and now - self._drawn > _EVERY:
            self._drawn = now
            self._put(f"\r\x1b[K{self._line()}")

    def say(self, text: str) -> None:
        """Print one line."""
        if not self._quiet:
            self._put(("\r\x1b[K" if self._moving else "") + f"quoteparse: {clean(text)}\n")

    def close(self) -> None:
        """Print the closing line."""
        for kind, number in sorted(self._shown.items()):
            if number > _SHOWN:
                self.say(f"{number - _SHOWN:,} more failed: {kind}")
        self.say(self._tally.line())

    def _tell_failure(self, outcome: Outcome) -> None:
        kind = outcome.error_type or "error"
        self._shown[kind] += 1
        if self._shown[kind] <= _SHOWN or self._verbose:
            told = outcome.error or kind
            self.say(told if outcome.id in told else f"{outcome.id}: {told}")

    def _line(self) -> str:
        done, seconds = self._tally.documents, self._tally.seconds
        parts = [counted(done, "document"), f"{done / max(seconds, 0.001):,.0f}/s"]
        if self._tally.errors:
            parts.append(f"{self._tally.errors:,} failed")
        part = self._part_done()
        if 0 < part < 1 and seconds > 2:
            parts.append(f"{duration(seconds * (1 - part) / part)} left")
        return " · ".join(parts)

    def _part_done(self) -> float:
        """How much of the inputs is done: what has been read of their bytes, less what was read ahead."""
        if not self._total or not self._meter.articles:
            return 0.0
        done = (self._tally.documents + self._tally.resumed) / self._meter.articles
        return min(1.0, self._meter.bytes_read / self._total) * done

    @staticmethod
    def _put(text: str) -> None:
        """A closed standard error costs the message, never the run."""
        with contextlib.suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(text)
            sys.stderr.flush()


class Addresses:
    """The addresses of the last documents, each with the id of the first that had it.

    >>> addresses = Addresses()
    >>> addresses.seen("https://a/b", "1"), addresses.seen("https://a/b", "2")
    (None, '1')
    """

    def __init__(self) -> None:
        self._first: dict[str, str] = {}

    def seen(self, url: str, own: str) -> str | None:
        """Return the document that had the address before; None where this is the first of the last 50,000."""
        before = self._first.setdefault(url, own)
        if before is own and len(self._first) > _REMEMBERED:
            del self._first[next(iter(self._first))]
        return None if before is own else before


def duration(seconds: float) -> str:
    """Return a length of time for people.

    >>> duration(5), duration(125), duration(7300)
    ('5 s', '2 min', '2 h 1 min')
    """
    minutes = int(seconds // 60)
    if minutes < 1:
        return f"{seconds:.0f} s"
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
