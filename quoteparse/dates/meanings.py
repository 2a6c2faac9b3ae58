"""What a date phrase means, counted from an anchor day. Each function is a meaning that packs name in their phrases.

A meaning takes the phrase's argument, and the context with what stands in the slots. It returns a ``Resolved``, or None
when the phrase is no date after all; beyond the years 1 to 9999 it raises ``OverflowError`` or ``ValueError``.
"""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Callable
from dataclasses import replace

from .context import ONE, Context, Day, Resolved, day_at, one_day, whole_month, whole_year
from .lines import read_date

_HALF_A_YEAR = 182
"""Days by which a day may come before the one that was told with its year: else it is of the next one."""
NEAR = 15
"""Days ahead up to which a day without a year, in a sentence without a future, is still to come."""


def _nearest_year(context: Context, month: int, day: int) -> Day | None:
    """Return the day of a date without a year: the last one, or the next when it is near or its clause looks ahead."""
    if context.told_year and context.previous:
        same = day_at(context.told_year, month, day)
        if same and context.previous - same < ONE * _HALF_A_YEAR:
            return same
        return day_at(context.told_year + 1, month, day)
    years = range(context.anchor.year - 5, context.anchor.year + 6)
    days = [found for year in years if (found := day_at(year, month, day))]
    limit = context.anchor + ONE * (360 if context.future else NEAR)
    return max((found for found in days if found <= limit), default=None)


def _year_without(context: Context, month: int) -> int:
    """Return the year of a month without one: the last, or the next when its clause looks ahead."""
    if context.future:
        return context.anchor.year + (month < context.anchor.month)
    return context.anchor.year - (month > context.anchor.month)


def nothing(argument: str, context: Context) -> Resolved | None:
    """Looks like a date and is none: *every Monday, Theresa May*."""
    return None


def date(argument: str, context: Context) -> Resolved | None:
    """A day and a month, with or without a year or a day of the week, which then helps to find the year.

    ``this`` is the next such day in a clause that does not look back, ``-1`` that of last year, ``same`` of the year
    named before.
    """
    day, month, year = int(context.slots["day"][0]), context.month(), context.year()
    if year:
        return one_day(day_at(year, month, day))
    if argument == "this" and context.tense != "past":
        return one_day(_nearest_year(replace(context, tense="future"), month, day))
    if argument not in ("", "this"):
        return one_day(day_at(_shifted_year(argument, context), month, day))
    if "weekday" in context.slots:
        years = range(context.anchor.year - 3, context.anchor.year + 2)
        days = [found for y in years if (found := day_at(y, month, day)) and found.weekday() == context.weekday()]
        if days:
            return one_day(min(days, key=lambda found: abs((found - context.anchor).days)))
    return one_day(_nearest_year(context, month, day))


def _shifted_year(argument: str, context: Context) -> int:
    """Return the year that is meant: "-1" last year, "same" the year of the phrase before."""
    if argument == "same":
        return (context.previous or context.anchor).year
    return context.anchor.year + int(argument)


def digits(argument: str, context: Context) -> Resolved | None:
    """A date in digits, in the order of the language."""
    found = read_date(context.slots["digits"][0], context.language)
    return one_day(datetime.date.fromisoformat(found[:10])) if found else None


def day_alone(argument: str, context: Context) -> Resolved | None:
    """The day of a month that is not named: *le 3*, the last such day; *jeudi 15*, the nearest that is a Thursday."""
    number, anchor = int(context.slots["day"][0]), context.anchor
    months = [whole_month(anchor.year, anchor.month - back).start for back in (-1, 0, 1, 2)]
    days = [day for month in months if (day := day_at(month.year, month.month, number))]
    if "weekday" in context.slots:
        days = [day for day in days if day.weekday() == context.weekday()]
        nearest = min(days, key=lambda day: abs(day - anchor), default=None)
        return one_day(nearest) if nearest else weekday("", context)
    return one_day(max((day for day in days if day <= anchor), default=None))


def weekday(argument: str, context: Context) -> Resolved | None:
    """A day of the week: the last one, the anchor's own day included.

    ``last`` leaves the anchor's day out, ``after`` is the next one, ``next`` that of the week after, ``week -1`` and
    ``week 1`` those of the weeks before and behind the anchor's. In a clause that looks ahead it is the coming one,
    with ``this`` in every clause that does not look back.
    """
    anchor, wanted = context.anchor, context.weekday()
    back = (anchor.weekday() - wanted) % 7
    if argument == "last":
        return one_day(anchor + ONE * -(back or 7))
    if argument in ("week -1", "week 1"):
        return one_day(anchor + ONE * (wanted - anchor.weekday() + 7 * int(argument.removeprefix("week "))))
    if argument == "after":
        return one_day(anchor + ONE * (7 - back))
    if argument == "next":
        return one_day(anchor + ONE * (7 - anchor.weekday() + wanted))
    if argument == "after week":
        return one_day(anchor + ONE * (14 - back))
    if argument == "coming" or context.future or (argument == "this" and context.tense != "past"):
        return one_day(anchor + ONE * ((wanted - anchor.weekday()) % 7))
    return one_day(anchor + ONE * -back)


def weekdays(argument: str, context: Context) -> Resolved | None:
    """From one day of the week to another: *de lundi à mercredi, dans la nuit de lundi à mardi*."""
    end = weekday("", replace(context, slots={"weekday": context.slots["weekday"][1:]}))
    if end is None:
        return None
    start = end.start - ONE * ((end.start.weekday() - context.weekday()) % 7)
    return Resolved(start, end.start, "range")


def day(argument: str, context: Context) -> Resolved | None:
    """So many days from the anchor: *hier* is ``day -1``."""
    return one_day(context.anchor + ONE * int(argument))


def previous(argument: str, context: Context) -> Resolved | None:
    """So many days from the day named before: *le lendemain*. Only what looks back can count from the anchor."""
    if context.previous is None and int(argument) >= 0:
        return None
    return one_day((context.previous or context.anchor) + ONE * int(argument))


def weekday_ago(argument: str, context: Context) -> Resolved | None:
    """The day of the week that is nearest to so many days or weeks before the anchor: *a week ago Tuesday*."""
    found = _counted(context, context.anchor, -1)
    if found is None or found.precision != "day":
        return found
    return one_day(found.start + ONE * ((context.weekday() - found.start.weekday() + 3) % 7 - 3))


def ago(argument: str, context: Context) -> Resolved | None:
    """So many days, weeks, months or years before the anchor, ``1`` after it, ``half`` with half of one more: *a year
    and a half ago*."""
    sign = 1 if argument.endswith("1") else -1
    if not argument.startswith("half"):
        return _counted(context, context.anchor, sign)
    number, unit, origin = context.number(), context.unit(), context.anchor
    if unit in _MONTHS:
        return whole_month(origin.year, origin.month + sign * (number * _MONTHS[unit] + _MONTHS[unit] // 2))
    days = 30 if unit == "month" else _DAYS[unit]
    return one_day(origin + ONE * (sign * (number * days + days // 2)))


def later(argument: str, context: Context) -> Resolved | None:
    """So many days, weeks, months or years after the day named before; ``later -1`` before it."""
    return _counted(context, context.previous, -1 if argument == "-1" else 1) if context.previous else None


_DAYS = {"hour": 0, "day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"year": 12, "decade": 120}


def _counted(context: Context, origin: Day, sign: int) -> Resolved | None:
    """Return what is so far from a day; of two amounts (*1 year 11 months*) the finer one tells how exact it is."""
    months = days = 0
    amounts = context.amounts()
    for number, unit in amounts:
        months += sign * number * (1 if unit == "month" else _MONTHS.get(unit, 0))
        days += sign * number * _DAYS.get(unit, 0)
    finest = amounts[-1][1]
    if finest in _MONTHS:
        return whole_year(origin.year + months // 12)
    if finest == "month":
        return whole_month(origin.year, origin.month + months)
    if not months:
        return one_day(origin + ONE * days)
    month = whole_month(origin.year, origin.month + months).start
    start = month.replace(day=min(origin.day, calendar.monthrange(month.year, month.month)[1]))
    return one_day(start + ONE * days)


def couple(argument: str, context: Context) -> Resolved | None:
    """Two units before the anchor: *a couple of weeks ago, il y a quelques … *; ``couple 1`` after it."""
    return _counted(replace(context, slots={**context.slots, "number": ["2"]}), context.anchor, int(argument or "-1"))


def recently(argument: str, context: Context) -> Resolved | None:
    """The days just before the anchor, its own left out: *ces derniers jours, a few days ago*."""
    return Resolved(context.anchor - ONE * 7, context.anchor - ONE, "range")


_PARTS = {
    "early": (1, 3),
    "mid": (5, 8),
    "late": (10, 12),
    "half 1": (1, 6),
    "half 2": (7, 12),
    **{f"quarter {n}": (3 * n - 2, 3 * n) for n in (1, 2, 3, 4)},
}
"""Parts of a year, by their first and last month."""


def part_of_year(argument: str, context: Context) -> Resolved | None:
    """A part of a year, the anchor's where none is named, with ``-1`` of the one before: *late 2022, fin 2022, first
    half of 2024, early last year*."""
    back = argument.endswith(" -1")
    first, last = _PARTS[argument.removesuffix(" -1")]
    number = context.year() or context.anchor.year - back
    return Resolved(Day(number, first, 1), part_of_month("late", number, last).until, "range")


_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


def season(argument: str, context: Context) -> Resolved | None:
    """A season: of a year, the last one that is over (*last summer*), with ``next`` the one that is to come, with
    ``this`` the anchor's year's; a winter is of the year in which it begins."""
    name, _, which = argument.partition(" ")
    first, anchor = _SEASONS[name], context.anchor
    number = context.year() or anchor.year
    if which == "next":
        number += anchor >= Day(number, first, 1)
    elif which == "this":
        number -= first == 12 and anchor.month < 6
    while True:
        end = whole_month(number, first + 3).start - ONE
        if context.year() or which or end < anchor:
            return Resolved(Day(number, first, 1), end, "range")
        number -= 1


def week(argument: str, context: Context) -> Resolved | None:
    """A week from the anchor's: ``-1`` the one before; ``early`` and ``late`` are the parts of the anchor's own."""
    monday = context.anchor - ONE * context.anchor.weekday()
    sunday = monday + ONE * 6
    if argument == "early":
        return Resolved(monday, max(monday, context.anchor - ONE), "week")
    if argument == "late":
        return Resolved(min(context.anchor + ONE, sunday), sunday, "week")
    weeks = ONE * 7 * int(argument)
    return Resolved(monday + weeks, sunday + weeks, "week")


def weekend(argument: str, context: Context) -> Resolved | None:
    """A Saturday and its Sunday: the last, the anchor's own included (not with ``last``); ``1`` the coming one."""
    back = (context.anchor.weekday() - 5) % 7
    if argument == "last" and back < 2:
        back += 7
    forward = (5 - context.anchor.weekday()) % 7 if context.anchor.weekday() != 6 else -1
    ahead = argument == "1" or (context.future and not argument)
    saturday = context.anchor + ONE * (forward if ahead else -back)
    return Resolved(saturday, saturday + ONE, "range")


def _range(start: Day | None, end: Day | None, precision: str) -> Resolved | None:
    return Resolved(start, end, precision) if start and end else None


def month(argument: str, context: Context) -> Resolved | None:
    """A month by its name, with or without a year.

    ``-1`` is of last year, ``same`` of the year named before, ``last`` and ``next`` the nearest that is over or to
    come; ``early`` is days 1 to 10, ``mid`` 10 to 20, ``late`` 20 to the end.
    """
    number = context.month()
    year = context.year() or _year_without(context, number)
    if argument in ("early", "mid", "late"):
        return part_of_month(argument, year, number)
    if argument == "last":
        year = context.anchor.year - (number >= context.anchor.month)
    elif argument == "next":
        year = context.anchor.year + (number <= context.anchor.month)
    elif argument and not context.year():
        year = _shifted_year(argument, context)
    return whole_month(year, number)


def part_of_month(part: str, year: int, number: int) -> Resolved:
    """Return the days 1-10, 10-20 or 20 to the end of a month."""
    last = calendar.monthrange(year, number)[1]
    first, end = {"early": (1, 10), "mid": (10, 20), "late": (20, last)}[part]
    return Resolved(datetime.date(year, number, first), datetime.date(year, number, end), "range")


def of_month(argument: str, context: Context) -> Resolved | None:
    """A part of the anchor's month, with ``-1`` of the one before: *fin du mois* is ``of_month late``."""
    part, _, back = argument.partition(" ")
    month = whole_month(context.anchor.year, context.anchor.month + int(back or "0")).start
    return part_of_month(part, month.year, month.month)


def months_from(argument: str, context: Context) -> Resolved | None:
    """A month counted from the anchor's: *le mois dernier* is ``months_from -1``."""
    return whole_month(context.anchor.year, context.anchor.month + int(argument))


def year(argument: str, context: Context) -> Resolved | None:
    """A year by its number, or with an argument counted from the anchor's: *l'an dernier* is ``year -1``."""
    if argument:
        return whole_year(_shifted_year(argument, context))
    number = context.year()
    return whole_year(number) if number and number <= context.anchor.year + 100 else None


def days(argument: str, context: Context) -> Resolved | None:
    """From one day to another of a month: *entre le 3 et le 5 juin*."""
    first, last = (int(text) for text in context.slots["day"][:2])
    numbers = [context.grammar.months[name] for name in context.slots.get("month", [])]
    if not numbers:
        end = day_alone("", replace(context, slots={"day": [str(last)]}))
        start = day_at(end.start.year, end.start.month, first) if end else None
        return _range(start, end.start, "range") if end and start and start <= end.start else None
    year = context.year()
    end_day = day_at(year, numbers[-1], last) if year else _nearest_year(context, numbers[-1], last)
    if end_day is None:
        return None
    start = day_at(end_day.year - (numbers[0] > numbers[-1]), numbers[0], first)
    return _range(start, end_day, "range") if start and start <= end_day else None


def months(argument: str, context: Context) -> Resolved | None:
    """From one month to another: *entre mars et juin*."""
    first, last = context.month(), context.month(1)
    year = context.year() or _year_without(context, last)
    start = datetime.date(year - (first > last), first, 1)
    return Resolved(start, part_of_month("late", year, last).until, "month")


def years(argument: str, context: Context) -> Resolved | None:
    """From one year to another: *entre 2012 et 2015*."""
    first, last = (int(text) for text in context.slots["year"][:2])
    return Resolved(datetime.date(first, 1, 1), datetime.date(last, 12, 31), "year") if first <= last else None


MEANINGS: dict[str, Callable[[str, Context], Resolved | None]] = {
    meaning.__name__: meaning
    for meaning in (
        *(nothing, date, digits, day_alone, weekday, weekday_ago, weekdays, day, previous, ago, later, week, weekend),
        *(month, of_month, months_from, year, days, months, years),
        *(couple, recently, part_of_year, season),
    )
}
