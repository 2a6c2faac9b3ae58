"""The words of printed dates, language by language, out of ``cldr.tsv`` (written by ``tools/make_cldr_dates.py``)."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from ..lang.base import word_set

MONTH, WEEKDAY, WORD, TAIL = "month", "weekday", "word", "tail"
SMALL_WORDS = word_set("""
    st nd rd th er ère ª º o ος η ου е го d de del el le il the on of den
    at à um om kl klo ore alle às las a la о в у saat ora
""")
"""The endings of ordinal numbers, and the small words that stand in date lines beside those of CLDR's patterns."""

HEAD = re.compile(r"[0-9]+|[\u2e80-\u9fff\uac00-\ud7af]|[^\W\d_]+")
"""By what names are filed: their digits, their first letters, or one character of a script without spaces."""


Meaning = tuple[str, int]
"""What a name stands for: MONTH with its number (0 when languages differ on it), WEEKDAY, WORD or TAIL with 0."""


@dataclass(frozen=True, slots=True)
class Names:
    """What can stand in the date lines of one language, or of any."""

    single: dict[str, Meaning]
    """Names that ``HEAD`` matches as a whole."""
    longer: dict[str, list[tuple[str, Meaning]]]
    """The others, filed by what ``HEAD`` matches in them, the longest first."""
    order: str | None
    """Of day, month and year in digits: "dmy", "mdy", "ymd" or None."""

    def longest(self, folded: str, at: int, head: str) -> tuple[Meaning, int] | None:
        """Return what the longest name at ``at`` means and where it ends; ``head`` is what ``HEAD`` matches there."""
        for text, meaning in self.longer.get(head, ()):
            end = at + len(text)
            if folded.startswith(text, at) and not _goes_on(folded, end):
                return meaning, end
        single = self.single.get(head)
        end = at + len(head)
        return (single, end) if single and not _goes_on(folded, end) else None


def _goes_on(folded: str, end: int) -> bool:
    """Tell whether the word before ``end`` goes on there: a letter or a mark follows a letter, outside CJK."""
    after = folded[end : end + 1]
    return (after.isalpha() or after > "\u02ff") and "@" < folded[end - 1] < "\u2e80" and _is_of_word(after)


def _is_of_word(char: str) -> bool:
    return char.isalpha() or unicodedata.combining(char) > 0 or unicodedata.category(char) == "Mc"


@lru_cache(maxsize=256)
def names_of(language: str | None) -> Names:
    """Return the names for a language code, or with None those of every language in one.

    >>> names_of("hr").single["listopad"], names_of(None).single["listopad"]
    (('month', 10), ('month', 0))
    """
    if language is None:
        return _filed(_shared(), None)
    code = "fil" if language == "tl" else language
    names: dict[str, Meaning] = {}
    order = None
    for key, values in _rows().get(code, ()):
        if key == "order":
            order = values[0]
            continue
        for text in values:
            names.setdefault(text, _meaning(key))
    return _filed(names, order)


def _filed(names: dict[str, Meaning], order: str | None) -> Names:
    single: dict[str, Meaning] = {}
    longer: defaultdict[str, list[tuple[str, Meaning]]] = defaultdict(list)
    for text, meaning in names.items():
        if text.isalpha() and (text[0] < "\u2e80" or len(text) == 1):
            single[text] = meaning
        elif head := HEAD.match(text):
            longer[head.group()].append((text, meaning))
    for group in longer.values():
        group.sort(key=lambda name: (-len(name[0]), name[0]))
    return Names(single, longer, order)


def _shared() -> dict[str, Meaning]:
    """Return the names of all languages in one; a month's name on which they differ has the number 0."""
    merged: dict[str, Meaning] = dict.fromkeys(sorted(SMALL_WORDS), (WORD, 0))
    merged.update((f"m{number:02}", (MONTH, number)) for number in range(1, 13))  # CLDR's root: "14 M06 2024"
    for key, values in (row for rows in _rows().values() for row in rows):
        meaning = _meaning(key)
        for text in values if key != "order" else ():
            other = merged.setdefault(text, meaning)
            if other is meaning:
                continue
            if other[0] == MONTH == meaning[0] and other != meaning:
                merged[text] = (MONTH, 0)
            elif meaning[0] == MONTH or (meaning[0] == TAIL and other[0] == WORD):
                merged[text] = meaning
    return {text: (WORD, 0) if meaning[0] == TAIL and text.isascii() else meaning for text, meaning in merged.items()}


def _meaning(key: str) -> Meaning:
    return (MONTH, int(key)) if key.isdecimal() else (key, 0)


@cache
def _rows() -> dict[str, list[tuple[str, list[str]]]]:
    rows: dict[str, list[tuple[str, list[str]]]] = {}
    for line in (Path(__file__).parent / "cldr.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        language, key, values = line.split("\t")
        rows.setdefault(language, []).append((key, values.split("|")))
    return rows
