"""How a run went: what the closing line, the summary file and the exit status say."""

from __future__ import annotations

import datetime
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from ..version import __version__
from ..writers.view import counted
from .work import Outcome

if TYPE_CHECKING:
    from ..translation import Summary

GOOD, SOME_FAILED, ALL_FAILED = 0, 1, 3
READER_GONE = 128 + 13
"""As of a program that SIGPIPE ends, so that shells take ``| head`` for what it is."""


@dataclass
class Tally:
    """Counts of one run."""

    documents: int = 0
    quotations: int = 0
    posts: int = 0
    other_posts: int = 0
    """Posts of other stories."""
    warnings: int = 0
    resumed: int = 0
    """Documents that the output held already."""
    failures: Counter[str] = field(default_factory=Counter)
    """By error type."""
    repeated: int = 0
    """Documents with the address of an earlier one."""
    skipped: Counter[str] = field(default_factory=Counter)
    """Files of a folder that are no articles, by the reason."""
    stopped: str | None = None
    """Why the run ended before its inputs did."""
    translation: Summary | None = None
    started: datetime.datetime = field(default_factory=lambda: datetime.datetime.now(datetime.UTC))
    clock: float = field(default_factory=time.monotonic)

    def add(self, outcome: Outcome) -> None:
        """Count one document."""
        self.documents += 1
        self.quotations += outcome.quotations
        self.posts += outcome.posts
        self.other_posts += outcome.other_posts
        self.warnings += bool(outcome.warnings)
        if outcome.status == "error":
            self.failures[outcome.error_type or "error"] += 1

    @property
    def seconds(self) -> float:
        """How long the run has taken."""
        return time.monotonic() - self.clock

    @property
    def errors(self) -> int:
        """How many documents failed."""
        return self.failures.total()

    def exit_status(self) -> int:
        """Return 0 when all is good, 1 when some inputs failed, 3 when all did or nothing was there to read.

        >>> Tally(documents=2).exit_status(), Tally().exit_status(), Tally(resumed=5).exit_status()
        (0, 3, 0)
        >>> Tally(documents=2, failures=Counter(binary=1)).exit_status()
        1
        """
        if self.stopped:
            return SOME_FAILED
        if self.errors:
            return ALL_FAILED if self.errors == self.documents and not self.resumed else SOME_FAILED
        return GOOD if self.documents or self.resumed else ALL_FAILED

    def line(self) -> str:
        """Return the closing line.

        >>> print(Tally(documents=1200, quotations=1, failures=Counter(binary=2)).line().rpartition(" in ")[0])
        1,200 documents, 1 quotation, 0 posts, 2 failed (binary 2)
        """
        parts = [
            counted(self.documents, "document"),
            counted(self.quotations, "quotation"),
            counted(self.posts, "post"),
        ]
        if self.other_posts:
            parts.append(f"{self.other_posts:,} of other stories")
        if self.repeated:
            parts.append(f"{self.repeated:,} of an address that came before")
        if self.resumed:
            parts.append(f"{self.resumed:,} held already")
        if self.errors:
            parts.append(f"{self.errors:,} failed ({_listed(self.failures)})")
        if self.translation:
            parts.append(str(self.translation))
        if self.skipped:
            parts.append(f"{self.skipped.total():,} files passed over ({_listed(self.skipped)})")
        return f"{', '.join(parts)} in {self.seconds:.1f} s" + (f"; {self.stopped}" if self.stopped else "")

    def to_dict(self) -> dict[str, Any]:
        """Return the summary as ``--summary`` writes it."""
        return {
            "documents": self.documents,
            "errors": self.errors,
            "errors_by_type": dict(sorted(self.failures.items())),
            "warnings": self.warnings,
            "quotations": self.quotations,
            "posts": self.posts,
            "posts_of_other_stories": self.other_posts,
            "repeated_urls": self.repeated,
            "resumed": self.resumed,
            "skipped_files": dict(sorted(self.skipped.items())),
            "translation": asdict(self.translation) if self.translation else None,
            "stopped": self.stopped,
            "started": self.started.isoformat(timespec="seconds"),
            "seconds": round(self.seconds, 3),
            "documents_per_second": round(self.documents / max(self.seconds, 0.001), 2),
            "version": __version__,
        }


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {number:,}" for name, number in sorted(counts.items()))
