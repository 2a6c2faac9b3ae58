"""Dates: a whole date line in any language, and the phrases around a quotation that name a day. (Stub.)"""

from __future__ import annotations

import datetime
from dataclasses import dataclass


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


def read_date(text: str, language: str | None = None) -> str | None:
    """Read a whole date line ("19 juin 2023", "12:05 PM · Jun 19, 2023"); None when it is no date or ambiguous."""
    return None


def find_dates(text: str, anchor: datetime.date, language: str | None) -> tuple[FoundDate, ...]:
    """Find the phrases of a sentence that name a day, a range, a month or a year, in order."""
    return ()
