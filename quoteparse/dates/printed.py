"""The day that an article prints at its head: *Publié le 20 juin 2023*, *LYON, 3 juin 2023 (AFP) –*."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from ..lang import base_code, load_pack
from .find import FoundDate, find_dates

_LINES, _HEAD, _LINE = 8, 2_000, 120
"""Lines of the head, its characters, those of a line that are looked at."""
_NAMES = 4
"""Words of a place or an author beside the day."""
_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_FIGURES = re.compile("(?:19|20)[0-9]{2}")
_DASH = re.compile(r"[ \u00a0.,]{0,3}(?:\([^()\n]{2,30}\))?[ \u00a0.,]{0,2}[–—-](?! ?[0-9])")
"""What follows the day of an agency's line, before the text begins."""
_ANY = datetime.date(2000, 1, 1)
"""Days that have their year are counted from nothing."""


def printed_day(text: str, language: str | None) -> str | None:
    """Return the day that stands at the head of an article, ISO, or None: on a line of its own, with a label, a place
    or an author, or before the dash that opens the first paragraph. A day inside a sentence is none.

    >>> printed_day("Le pont ferme\\nPublié le 20 juin 2023 à 18h05\\nIl ferme mardi.", "fr")
    '2023-06-20'
    >>> printed_day("LYON, 3 juin 2023 (AFP) – Le pont ferme.", "fr")
    '2023-06-03'
    >>> printed_day("Le pont ferme\\nIl a ouvert le 3 juin 1998.", "fr") is None
    True
    """
    lines = [line for line in text[:_HEAD].splitlines() if line.strip()][:_LINES]
    for number, line in enumerate(lines):
        found = _whole_day(line[: _LINE + 1], language)
        if found and (_opens(line, found, language) or _stands_alone(line, found, language, first=not number)):
            return found.value
    return None


def _whole_day(line: str, language: str | None) -> FoundDate | None:
    """The first day of a line, if its year is told; without the figures of a year there is nothing to look for."""
    if not _FIGURES.search(line):
        return None
    found = find_dates(line, _ANY, language)
    whole = found and found[0].precision == "day" and _YEAR.search(line, found[0].start, found[0].end)
    return found[0] if whole else None


def _opens(line: str, found: FoundDate, language: str | None) -> bool:
    """*LYON, 3 juin 2023 (AFP) –*, *3 juin 2023. –*."""
    return _DASH.match(line, found.end) is not None and _are_names(line[: found.start], language)


def _stands_alone(line: str, found: FoundDate, language: str | None, first: bool) -> bool:
    """A line of a label, a day, the name of a place or an author, and no more; the headline is none."""
    around = line[: found.start] + " " + line[found.end :]
    if len(line) > _LINE or (line.rstrip().endswith((".", "?", "!")) and around.strip(" .")):
        return False
    beside = [word for word in _WORD.findall(around) if word.lower() not in _labels(language)]
    return not beside if first else len(beside) <= _NAMES and all(word[0].isupper() for word in beside)


def _are_names(text: str, language: str | None) -> bool:
    words = _WORD.findall(text)
    known = _labels(language)
    return len(words) <= _NAMES and all(word[0].isupper() or word.lower() in known for word in words)


@lru_cache(maxsize=64)
def _labels(language: str | None) -> frozenset[str]:
    """The words that stand beside a printed day."""
    pack = load_pack(base_code(language) or "")
    return frozenset(pack.dates.printed.split()) if pack else frozenset()
