"""Date lines: what a site prints over or under a post, in any language ("12:05 PM · Jun 19, 2023")."""

from __future__ import annotations

import datetime
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from ..lang import base_code
from .cldr import HEAD, MONTH, SMALL_WORDS, TAIL, WEEKDAY, WORD, Names, names_of
from .fold import fold

LONGEST = 90
"""Characters that a date line may take; no locale of CLDR writes a longer one, time and zone included."""

_ISO = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:(?:t| {1,2})([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)?"
    r" ?(z\b|utc\b|gmt\b|[+-][0-9]{2}:?[0-9]{2}(?![0-9]))?)?(?![0-9-])"
)
_DIGIT_DATE = re.compile(r"([0-9]{1,4}) ?([./-]) ?([0-9]{1,2}) ?\2 ?([0-9]{1,4})(?![0-9])")
_SPACED_DATE = re.compile(r"([0-9]{1,2}) ([0-9]{2}) ([0-9]{4})(?![0-9])")
_TIME = re.compile(r"([0-9]{1,2})(?:[:h]| h |時|时|시 ?)([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?|分|분)?(?![0-9:])")
_DOTTED_TIME = re.compile(r"([0-9]{1,2})\.([0-9]{2})(?= ?[^ .0-9]|$)")
_ZONE = re.compile(r"([+-])(0[0-9]|1[0-4]):?(00|15|30|45)(?![0-9])|\b(?:utc|gmt|z)\b")
_COMMON = re.compile(
    r"(?:([0-9]{1,2})\.? (?:de )?([^\W\d_]+)\.?(?: de)?|([^\W\d_]+)\.? ([0-9]{1,2}),) ([0-9]{4})(?: ?[гр])?\.?"
)
"""Nine lines in ten, read without tokens: "19 juin 2023", "19 de fev. de 2010", "Jun 19, 2023"."""
_COMMON_EAST = re.compile("([0-9]{4}) ?[年년] ?([0-9]{1,2}) ?[月월] ?([0-9]{1,2}) ?[日일]")
_OF_DIGITS = tuple("-./:h時时시")
"""What follows a number in a date of digits or a time."""
_ANY_DIGIT = re.compile("[0-9]")
_HALF = re.compile(r"([ap])\.? ?m\b\.?")
_BETWEEN = " ,.·|•-–—()[]/،、'"


class _Token(NamedTuple):
    kind: str
    value: int
    start: int
    end: int


def read_date(text: str, language: str | None = None) -> str | None:
    """Read a whole date line; None when it is no date, has no day or no year, or can be read in two ways.

    The result is an ISO string: a day ("2023-06-19"), or an instant in UTC ("2023-06-19T12:05:00Z") when the line
    prints a time together with its zone (ISO 8601, RFC 822, the form of Twitter's API, "UTC"). A time without a zone
    is left out, since nobody knows where it was printed; so ``read_date(…)[:10]`` is always the day. ``language`` (a
    code, with or without a country) decides names that mean two months and the order of digits; every other language
    is read as well.

    >>> read_date("12:05 PM · Jun 19, 2023"), read_date("19 juin 2023", "fr"), read_date("2023年6月19日")
    ('2023-06-19', '2023-06-19', '2023-06-19')
    >>> read_date("Mon Jun 19 12:05:00 +0000 2023")
    '2023-06-19T12:05:00Z'
    >>> read_date("03/06/2023"), read_date("03/06/2023", "fr"), read_date("2h"), read_date("hier")
    (None, '2023-06-03', None, None)
    """
    if not isinstance(text, str) or len(text) > 2 * LONGEST:
        return None
    return _whole_line(text, language)


@lru_cache(maxsize=512)
def _whole_line(text: str, language: str | None) -> str | None:
    folded = fold(unicodedata.normalize("NFC", text)).strip()
    day = _common_day(folded, language)
    if day:
        return datetime.date.fromordinal(day).isoformat()
    tokens = _tokens(folded, language)
    found = _resolve(tokens, folded)
    if found is None or (folded[found[0] :].strip(_BETWEEN) and not _is_rest(tokens, found[0], folded)):
        return None
    return found[1]


def _common_day(folded: str, language: str | None) -> int:
    """Return the ordinal of the day of a line of a common form, 0 for every other line."""
    line = _COMMON.fullmatch(folded)
    if line is None:
        east = _COMMON_EAST.fullmatch(folded)
        return _ordinal(int(east.group(1)), int(east.group(2)), int(east.group(3))) if east else 0
    return _day_of_common(line, language)


def _day_of_common(line: re.Match[str], language: str | None) -> int:
    """Return the ordinal of the day that ``_COMMON`` matched, 0 where its word is the name of no month."""
    name = line.group(2) or line.group(3)
    kind, month = names_of(base_code(language)).single.get(name) or names_of(None).single.get(name) or (WORD, 0)
    return _ordinal(int(line.group(5)), month, int(line.group(1) or line.group(4))) if kind == MONTH else 0


def _common_alone(folded: str, language: str | None) -> tuple[int, str] | None:
    """Read a date of a common form that begins a text; None when something of a date line follows ("2023, 12:05")."""
    line = _COMMON.match(folded)
    day = _day_of_common(line, language) if line else 0
    if not line or not day:
        return None
    end = line.end(5)
    if any(token.kind != WORD for token in _tokens(folded, language, end)):
        return None
    return end, datetime.date.fromordinal(day).isoformat()


def match_date(text: str, start: int, language: str | None = None) -> tuple[int, str] | None:
    """Read the date line that begins at ``start`` of a longer text: (its end, what ``read_date`` returns), or None.

    What follows may be anything, glued or not. A time after the date belongs to the line.

    >>> match_date("— Matthew Miller (@StateDeptSpox) June 19, 2023The US said", 34)
    (47, '2023-06-19')
    >>> match_date("In June 2023 he said", 0) is None
    True
    """
    found = _begun_line(fold(text[start : start + LONGEST]), language)
    return None if found is None else (start + found[0], found[1])


@lru_cache(maxsize=512)
def _begun_line(folded: str, language: str | None) -> tuple[int, str] | None:
    return _common_alone(folded, language) or _resolve(_tokens(folded, language), folded)


def _is_rest(tokens: list[_Token], end: int, folded: str) -> bool:
    """Tell whether all that follows the date in its line is words of date lines ("2023(e)ko ekainaren 19(a)")."""
    rest = [t for t in tokens if t.start >= end]
    return not folded[tokens[-1].end :].strip(_BETWEEN) and all(t.kind in (WORD, TAIL, WEEKDAY) for t in rest)


_MONTH_FIRST = frozenset({"en-us", "en-ph", "en-pr", "es-pa", "es-pr"})
"""Where a date in digits begins with its month, by CLDR, in languages in which it does not everywhere."""


@lru_cache(maxsize=256)
def _order(language: str | None) -> str | None:
    """Return the order of digits in a language; English has one only with a country."""
    code = (language or "").replace("_", "-").lower()
    if code in _MONTH_FIRST:
        return "mdy"
    return "dmy" if code.startswith("en-") else names_of(base_code(language)).order if language else None


def _tokens(folded: str, language: str | None, at: int = 0) -> list[_Token]:
    """Return what a date line is made of, from a place in a text to the first thing that stands in no date line."""
    if not _ANY_DIGIT.search(folded):
        return []
    own, every = names_of(base_code(language)), names_of(None)
    names = (own, every) if language else (every,)
    order = _order(language)
    tokens: list[_Token] = []
    size = len(folded)
    while at < size and len(tokens) < 24:
        if folded[at] in _BETWEEN and (folded[at] != "-" or not _ZONE.match(folded, at)):
            at += 1
            continue
        token = _read_token(folded, at, names, order)
        if token is None:
            break
        tokens.append(token)
        at = token.end
    return tokens


def _read_token(folded: str, at: int, names: tuple[Names, ...], order: str | None) -> _Token | None:
    head = HEAD.match(folded, at)
    if head is None:
        return _zone(folded, at)
    piece, end = head.group(), head.end()
    if not "0" <= piece[0] <= "9":
        return _zone(folded, at) or _name(folded, at, piece, names)
    follow = folded[end : end + 2].strip(" ")[:1]
    token = None
    if follow in _OF_DIGITS or (order and follow.isdecimal()):
        token = _digits(folded, at, order)
    if token is None and (follow > "~" or follow == "-"):
        token = _name(folded, at, piece, names)
    return token or (_Token("number", int(piece), at, end) if len(piece) <= 4 else None)


def _zone(folded: str, at: int) -> _Token | None:
    """Read a zone: "+0200", "UTC"."""
    zone = _ZONE.match(folded, at) if folded[at] in "+-ugz" else None
    return _Token("zone", _offset(zone), at, zone.end()) if zone else None


def _name(folded: str, at: int, head: str, names: tuple[Names, ...]) -> _Token | None:
    """Read the longest name that stands here, of the line's own language first."""
    for group in names:
        found = group.longest(folded, at, head)
        if found:
            return _Token(found[0][0], found[0][1], at, found[1])
    return None


def _digits(folded: str, at: int, order: str | None) -> _Token | None:
    """Read an ISO date, a date in digits or a time."""
    iso = _ISO.match(folded, at)
    if iso:
        return _Token("iso", 0, at, iso.end())
    date = _DIGIT_DATE.match(folded, at)
    if date:
        first, mark, second, third = date.groups()
        return _Token("date", _day_of(first, second, third, mark, order), at, date.end())
    date = _SPACED_DATE.match(folded, at)
    if date and order in ("dmy", "mdy"):
        return _Token("date", _day_of(date.group(1), date.group(2), date.group(3), " ", order), at, date.end())
    time = _TIME.match(folded, at) or _DOTTED_TIME.match(folded, at)
    return _Token("time", 0, at, time.end()) if time else None


def _day_of(first: str, second: str, third: str, mark: str, order: str | None) -> int:
    """Return the ordinal of a day written in digits, 0 when it is none or can be read in two ways.

    In every locale of CLDR a date with four digits first is year-month-day, and one with dots is day-month-year.
    """
    a, b, c = int(first), int(second), int(third)
    if len(first) == 4:
        return _ordinal(a, b, c) if len(third) <= 2 else 0
    if len(third) != 4 or len(first) > 2:
        return 0
    if b > 12 or (order == "mdy" and mark != "." and a <= 12):
        return _ordinal(c, a, b)
    if mark == "." or a > 12 or a == b or order == "dmy":
        return _ordinal(c, b, a)
    return 0


def _ordinal(year: int, month: int, day: int) -> int:
    """Return the proleptic ordinal of a day, 0 when there is none; Buddhist years (543 ahead) are counted back."""
    year = year - 543 if 2400 <= year < 2700 else year
    if not 1800 <= year < 2200:
        return 0
    try:
        return datetime.date(year, month, day).toordinal()
    except ValueError:
        return 0


def _offset(zone: re.Match[str]) -> int:
    """Return a zone's distance from UTC in minutes."""
    sign, hours, minutes = zone.groups()
    return (-1 if sign == "-" else 1) * (int(hours) * 60 + int(minutes)) if sign else 0


def _resolve(tokens: list[_Token], folded: str) -> tuple[int, str] | None:
    """Return (end, ISO) of the shortest run of tokens that holds a day, a month and a year."""
    numbers: list[_Token] = []
    months: list[int] = []
    for index, token in enumerate(tokens):
        if token.kind == "iso":
            return _iso(folded, token)
        if token.kind == "number":
            numbers.append(token)
        elif token.kind == MONTH:
            months.append(token.value)
        if token.kind == "date" or (months and len(numbers) == 2):
            day = token.value if token.kind == "date" else _named_day(numbers, months)
            if not day:
                return None
            end, instant = _time_after(tokens, index, folded, day)
            return end, instant or datetime.date.fromordinal(day).isoformat()
    return None


def _named_day(numbers: list[_Token], months: list[int]) -> int:
    """Return the ordinal of the day that a month's name and two numbers make, 0 when they make none.

    Of two names the first is a day of the week that some language uses for a month ("mar 20 mar 2023").
    """
    year, day = sorted(numbers, key=lambda t: t.start - t.end)
    if len(months) > 2 or not months[-1] or year.end - year.start != 4 or day.end - day.start > 2:
        return 0
    return _ordinal(year.value, months[-1], day.value)


def _iso(folded: str, token: _Token) -> tuple[int, str] | None:
    """Read an ISO 8601 date or instant."""
    found = _ISO.match(folded, token.start)
    assert found is not None
    year, month, day, hour, minute, second, zone = found.groups()
    ordinal = _ordinal(int(year), int(month), int(day))
    if not ordinal:
        return None
    instant = None
    if zone:
        match = _ZONE.match(zone)
        instant = _instant(ordinal, int(hour), int(minute), int(second or 0), _offset(match) if match else 0)
    return token.end, instant or datetime.date.fromordinal(ordinal).isoformat()


def _instant(day: int, hour: int, minute: int, second: int, offset: int) -> str | None:
    """Return a day, a time and its distance from UTC in minutes as an ISO instant in UTC."""
    try:
        local = datetime.datetime.combine(datetime.date.fromordinal(day), datetime.time(hour, minute, min(second, 59)))
        return (local - datetime.timedelta(minutes=offset)).isoformat() + "Z"
    except (ValueError, OverflowError):
        return None


def _time_after(tokens: list[_Token], index: int, folded: str, day: int) -> tuple[int, str | None]:
    """Return where the line ends (words that end a date, a time, its zone), and the instant when a zone is printed."""
    end = tokens[index].end
    if index + 1 == len(tokens) and index < 3:
        return end, None
    held: list[_Token] = []
    for token in tokens[index + 1 :]:
        word = folded[token.start : token.end]
        after_time = token.kind == WORD and word not in SMALL_WORDS and bool(held) and held[-1].kind == "time"
        glued = token.kind == WEEKDAY and not word.isascii()
        if token.kind in (TAIL, "time", "zone") or after_time or glued:
            end = token.end
        elif token.kind not in (WORD, WEEKDAY):
            break
        held.append(token)
    before = tokens[: index + 1]
    times = [t for t in [*before, *held] if t.kind == "time"]
    zones = [t for t in [*before, *held] if t.kind == "zone"]
    if not times or not zones:
        return end, None
    return end, _printed_instant(folded, times[-1], zones[-1], day)


def _printed_instant(folded: str, time: _Token, zone: _Token, day: int) -> str | None:
    found = _TIME.match(folded, time.start) or _DOTTED_TIME.match(folded, time.start)
    if found is None:
        return None
    hour, minute = int(found.group(1)), int(found.group(2))
    second = int(found.group(3) or 0) if found.re is _TIME else 0
    half = _HALF.match(folded, time.end + (folded[time.end : time.end + 1] == " "))
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half.group(1) == "p" else 0)
    return _instant(day, hour, minute, second, zone.value)
