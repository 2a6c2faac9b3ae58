"""What the meaning of a date phrase is told, and what it answers; the calendar that meanings share."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from .phrases import Grammar

Day = datetime.date
ONE = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a phrase resolves to: a day, or a range of days, or a month or a year named as a whole."""

    start: Day
    until: Day | None
    precision: str
    """"day", "range", "week", "month" or "year"."""

    @property
    def iso(self) -> str:
        """The ISO string: "2023-06-20", "2023-06" for a month, "2023" for a year."""
        return self.start.isoformat()[: {"month": 7, "year": 4}.get(self.precision, 10)]


@dataclass(frozen=True, slots=True)
class Context:
    """What a meaning may look at."""

    anchor: Day
    previous: Day | None
    """The day that the phrase before named."""
    tense: str
    """"future" or "past" when the phrase's clause tells, else ""."""
    grammar: Grammar
    slots: dict[str, list[str]]
    language: str
    told_year: int | None = None
    """The year that the phrase right before names: *Jan. 3, 2017, to Feb. 1*."""

    @property
    def future(self) -> bool:
        """The phrase's clause speaks of what is to come."""
        return self.tense == "future"

    def month(self, at: int = 0) -> int:
        """The month in a slot, 1-12."""
        return self.grammar.months[self.slots["month"][at]]

    def year(self) -> int | None:
        """The year in a slot, if one stands there."""
        return int(self.slots["year"][-1]) if "year" in self.slots else None

    def weekday(self, at: int = 0) -> int:
        """The day of the week in a slot, Monday 0."""
        return self.grammar.weekdays[self.slots["weekday"][at]]

    def number(self, at: int = 0) -> int:
        """The number in a slot; one when a language leaves it out."""
        text = self.slots.get("number", ["1"])[at]
        return int(text) if text.isdecimal() else self.grammar.numbers[text]

    def unit(self, at: int = 0) -> str:
        """The unit in a slot: "day", "week" …"""
        return self.grammar.units[self.slots["unit"][at]]

    def amounts(self) -> list[tuple[int, str]]:
        """The numbers in the slots, each with its unit: *1 year 11 months*."""
        return [(self.number(at), self.unit(at)) for at in range(len(self.slots["unit"]))]


def one_day(start: Day | None) -> Resolved | None:
    """Return a day as what a phrase means; None stays None."""
    return Resolved(start, None, "day") if start else None


def day_at(year: int, month: int, day: int) -> Day | None:
    """Return a day of the calendar, or None when there is none such."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def whole_month(year: int, month: int) -> Resolved:
    """Return a whole month; months below 1 or above 12 are of another year."""
    return Resolved(datetime.date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1), None, "month")


def whole_year(year: int) -> Resolved:
    """Return a whole year."""
    return Resolved(datetime.date(year, 1, 1), None, "year")
