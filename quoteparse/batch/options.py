"""What is asked of each article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Job:
    """The options of a run that reach into the work on one article."""

    language: str | None = None
    published: str | None = None
    handles: Mapping[str, str] = field(default_factory=dict)
    extractor: str = "trafilatura"
    only: str | None = None
    """"posts" or "quotations"."""
    translate: str | None = None
    min_confidence: float = 0.0
    speaker: str | None = None
    """Keep what a speaker said whose name, handle or role holds these words."""
    spoken: str | None = None
    """Keep what was said in this language."""
