"""The words of printed dates, language by language, out of ``cldr.tsv`` (written by ``tools/make_cldr_dates.py``)."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ..lang.base import words

MONTH, WEEKDAY, WORD, TAIL = "month", "weekday", "word", "tail"
SMALL_WORDS = words("""
    st nd rd th er ère ª º o ος η ου е го d de del el le il the on of den
    at à um om kl klo ore alle às las a la о в у saat ora
""")
"""The endings of ordinal numbers, and the small words that stand in date lines beside those of CLDR's patterns."""

HEAD = re.compile(r"[0-9]+|[\u2e80-\u9fff\uac00-\ud7af]|[^\W\d_]+")
"""By what names are filed: their digits, their first letters, or one character of a script without spaces."""


class Name(NamedTuple):
    """One entry: a month's name (``value`` 1-12, 0 when languages differ on it) or another word of date lines."""

    text: str
    kind: str
    value: int


@dataclass(frozen=True, slots=True)
class Names:
    """What can stand in the date lines of one language, or of any."""

    by_head: dict[str, list[Name]]
    """Filed by what ``HEAD`` matches in them, the longest first."""
    order: str | None
    """Of day, month and year in digits: "dmy", "mdy", "ymd" or None."""


@cache
def names_of(language: str | None) -> Names:
    """Return the names for a language code, or with None those of every language in one.

    >>> [n.value for n in names_of("hr").by_head["listopad"]]
    [10]
    >>> [n.value for n in names_of(None).by_head["listopad"]]
    [0]
    """
    code = {"iw": "he", "in": "id", "tl": "fil"}.get(language or "", language)
    if code is None:
        return Names(_by_head(_shared()), None)
    return Names(_by_head(_table().get(code, {})), _orders().get(code))


def _by_head(names: dict[str, Name]) -> dict[str, list[Name]]:
    heads: defaultdict[str, list[Name]] = defaultdict(list)
    for name in names.values():
        head = HEAD.match(name.text)
        if head:
            heads[head.group()].append(name)
    for group in heads.values():
        if len(group) > 1:
            group.sort(key=lambda n: (-len(n.text), n.text))
    return dict(heads)


@cache
def _shared() -> dict[str, Name]:
    """Return the names of all languages in one; a month's name on which they differ has the value 0."""
    merged: dict[str, Name] = {word: Name(word, WORD, 0) for word in sorted(SMALL_WORDS)}
    for names in _table().values():
        for text, name in names.items():
            other = merged.get(text)
            if other is None or (name.kind == MONTH and other.kind != MONTH):
                merged[text] = Name(text, WORD, 0) if name.kind == TAIL and text.isascii() else name
            elif name.kind == MONTH and other.value != name.value:
                merged[text] = Name(text, MONTH, 0)
    return merged


@cache
def _rows() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    lines = (Path(__file__).parent / "cldr.tsv").read_text(encoding="utf-8").splitlines()
    fields = (line.split("\t") for line in lines if not line.startswith("#"))
    return tuple((language, key, tuple(values.split("|"))) for language, key, values in fields)


@cache
def _orders() -> dict[str, str]:
    return {language: values[0] for language, key, values in _rows() if key == "order"}


@cache
def _table() -> dict[str, dict[str, Name]]:
    table: dict[str, dict[str, Name]] = {}
    for language, key, values in _rows():
        names = table.setdefault(language, {})
        kind = MONTH if key.isdecimal() else key
        number = int(key) if kind == MONTH else 0
        for text in values if key != "order" else ():
            names.setdefault(text, Name(text, kind, number))
    return table
