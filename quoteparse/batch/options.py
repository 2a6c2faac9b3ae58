"""What is asked of each article."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..language import Backend
from ..model import Only

if TYPE_CHECKING:
    from ..parse import Published


def processors() -> int:
    """Return how many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for; a field left empty asks for nothing. ``filters.read_filter`` reads it from options."""

    min_confidence: float = 0.0
    kinds: frozenset[str] = frozenset()
    """Kinds of quotations; "post" or the names of platforms for posts."""
    speaker: str | None = None
    """Whole words of the speaker's name, role or handle."""
    handle: str | None = None
    speaker_kinds: frozenset[str] = frozenset()
    """Kinds of the person who said it; "unknown" also where nobody is named."""
    language: str | None = None
    since: str | None = None
    """The first day, month or year of what was said or, where that is not told, of the article."""
    until: str | None = None
    """The last one."""

    @property
    def on(self) -> bool:
        """Whether anything is asked for."""
        return self != Filter()


@dataclass(frozen=True, slots=True)
class Job:
    """The options of a run that reach into the work on one article."""

    language: str | None = None
    language_backend: Backend = "ngrams"
    published: Published = None
    handles: Mapping[str, str] = field(default_factory=dict)
    extractor: str = "trafilatura"
    only: Only | None = None
    """"posts" or "quotations"."""
    translate: str | None = None
    asked: Filter = field(default_factory=Filter)
    """Which results are kept."""
