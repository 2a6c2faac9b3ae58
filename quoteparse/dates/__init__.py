"""Dates: a date line in any language, the phrases that name a day, and the day of a quotation."""

from .cues import date_of_cue
from .find import FoundDate, find_dates
from .lines import match_date, read_date
from .printed import printed_day
from .speech import date_quotations

__all__ = ["FoundDate", "date_of_cue", "date_quotations", "find_dates", "match_date", "printed_day", "read_date"]
