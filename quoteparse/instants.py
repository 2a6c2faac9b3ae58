"""Machine-readable dates: ISO 8601 and its relatives, and what e-mail and HTTP write."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

_ISO = re.compile(
    r"(?P<day>[12][0-9]{3}-[01][0-9]-[0-3][0-9])"
    r"(?:[Tt ](?P<time>[0-2][0-9]:[0-5][0-9](?::[0-5][0-9])?)(?:\.[0-9]{1,9})?"
    r" ?(?P<zone>[Zz]|[+-][0-2][0-9](?::?[0-5][0-9])?|UTC|GMT)?)?"
)
_COMPACT = re.compile(r"(?P<year>[12][0-9]{3})(?P<month>[01][0-9])(?P<day>[0-3][0-9])(?![0-9])")
_LONGEST = 60


class Instant(NamedTuple):
    """A day, or a time of day."""

    iso: str
    """ISO 8601: a day, or an instant, in UTC when it told its offset."""
    day: str
    """The day by the clock that told it: that of the newspaper, to which its *mardi* is relative."""


def read_instant(text: str) -> Instant | None:
    """Read a date that was written for machines, of the years 1801 to 2199; None when it is none.

    >>> read_instant("2023-06-20T23:30:00-02:00")
    Instant(iso='2023-06-21T01:30:00Z', day='2023-06-20')
    >>> [read_instant(text).iso for text in ("2023-06-20 10:05", "Tue, 20 Jun 2023 14:00:00 GMT", "20230620")]
    ['2023-06-20T10:05:00', '2023-06-20T14:00:00Z', '2023-06-20']
    >>> read_instant("2023-02-31"), read_instant("hier")
    (None, None)
    """
    text = text.strip()[:_LONGEST]
    try:
        if found := _ISO.match(text):
            return _read_iso(found)
        if found := _COMPACT.match(text):
            return instant_of(datetime(int(found["year"]), int(found["month"]), int(found["day"])), whole_day=True)
        return instant_of(parsedate_to_datetime(text))
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def instant_of(time: datetime, whole_day: bool = False) -> Instant:
    """Return the instant of a datetime. Raises ``ValueError`` for a year in which no article appeared.

    >>> instant_of(datetime(2023, 6, 20, 14, 0))
    Instant(iso='2023-06-20T14:00:00', day='2023-06-20')
    """
    if not 1800 < time.year < 2200:
        raise ValueError(f"the year {time.year} is that of no article")
    day = time.date().isoformat()
    if whole_day:
        return Instant(day, day)
    if time.tzinfo is None:
        return Instant(time.isoformat(), day)
    return Instant(time.astimezone(UTC).isoformat().replace("+00:00", "Z"), day)


def _read_iso(found: re.Match[str]) -> Instant:
    if not found["time"]:
        return instant_of(datetime.fromisoformat(found["day"]), whole_day=True)
    zone = (found["zone"] or "").upper().replace("UTC", "Z").replace("GMT", "Z").replace("Z", "+00:00")
    zone = zone if not zone or ":" in zone else f"{zone[:3]}:{zone[3:] or '00'}"
    return instant_of(datetime.fromisoformat(f"{found['day']}T{found['time']}{zone}"))
