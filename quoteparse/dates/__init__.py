"""Dates: a whole date line in any language, and the phrases around a quotation that name a day."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from .lines import match_date, read_date

__all__ = ["FoundDate", "find_dates", "match_date", "read_date"]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date phrase found in a text, resolved against an anchor day."""

    start: int
    end: int
    value: str
    """ISO: "2023-06-20", "2023-06" or "2023"."""
    until: str | None
    """The last day of a range, ISO, or None."""
    precision: str
    basis: str


def find_dates(text: str, anchor: datetime.date, language: str | None) -> tuple[FoundDate, ...]:
    """Find the phrases of a sentence that name a day, a range, a month or a year, in order."""
    return ()
