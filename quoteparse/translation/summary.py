"""How a translation went, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Summary:
    """What was done with the texts (quotations and posts) of some documents; summaries can be added.

    >>> str(Summary(translated=5, cached=3, suspect=1) + Summary(same_language=5))
    '5 translated (3 from the cache, 1 suspect), 5 in the language already'
    """

    translated: int = 0
    """Texts that have a translation now, suspect and cached ones among them."""
    cached: int = 0
    suspect: int = 0
    same_language: int = 0
    too_short: int = 0
    unknown_language: int = 0
    no_model: int = 0
    cache_error: str | None = None
    """Why the cache could not be used; it never costs a translation."""

    def __add__(self, other: Summary) -> Summary:
        counts = {name: getattr(self, name) + getattr(other, name) for name in _COUNTS}
        return Summary(**counts, cache_error=self.cache_error or other.cache_error)

    def __str__(self) -> str:
        told = [f"{self.translated} translated ({self.cached} from the cache, {self.suspect} suspect)"]
        told += [f"{getattr(self, name)} {words}" for name, words in _TOLD.items() if getattr(self, name)]
        told += [f"cache not used: {self.cache_error}"] if self.cache_error else []
        return ", ".join(told)


_COUNTS = ("translated", "cached", "suspect", "same_language", "too_short", "unknown_language", "no_model")
_TOLD = {
    "same_language": "in the language already",
    "too_short": "of one word or none",
    "unknown_language": "of unknown language",
    "no_model": "without a model",
}


def summarize(statuses: Iterable[str], cached: int, cache_error: str | None) -> Summary:
    """Count the statuses of texts.

    >>> summary = summarize(["ok", "suspect", "too_short"], 1, None)
    >>> summary.translated, summary.cached, summary.suspect, summary.too_short
    (2, 1, 1, 1)
    """
    counts = Counter(statuses)
    return Summary(
        translated=counts["ok"] + counts["suspect"],
        cached=cached,
        suspect=counts["suspect"],
        **{name: counts[name] for name in _TOLD},
        cache_error=cache_error,
    )
