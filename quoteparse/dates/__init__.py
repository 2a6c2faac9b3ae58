"""Dates: a whole date line in any language, and the phrases around a quotation that name a day."""

from .find import FoundDate, find_dates
from .lines import match_date, read_date

__all__ = ["FoundDate", "find_dates", "match_date", "read_date"]
