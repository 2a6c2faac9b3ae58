"""The date phrases of a language, compiled: one regular expression out of the patterns of its pack."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..lang import load_pack
from ..lang.base import DateWords, entries

_GAP = " {1,3}"
_BEFORE = r"(?<![\w.,/$£€-])"
_AFTER = r"(?![\w%€$£]|[.,:/][0-9]|-[a-z0-9])"
_SLOT = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase found in a text: where, what it means, and what stands in its slots."""

    start: int
    end: int
    meaning: str
    argument: str
    slots: dict[str, list[str]]


@dataclass(frozen=True)
class Grammar:
    """What a language needs to find its date phrases."""

    pattern: re.Pattern[str]
    hint: re.Pattern[str]
    """A text without it holds no phrase."""
    meanings: dict[int, tuple[str, str, tuple[str, ...]]]
    """Group number of a phrase -> its meaning, the meaning's argument, the names of its slots in order."""
    months: dict[str, int]
    weekdays: dict[str, int]
    numbers: dict[str, int]
    units: dict[str, str]
    words: DateWords

    def find(self, folded: str) -> Iterator[Phrase]:
        """Yield the phrases of a folded text in order, the longest first where two begin together."""
        if not self.hint.search(folded):
            return
        for match in self.pattern.finditer(folded):
            group = match.lastindex or 0
            meaning, argument, names = self.meanings[group]
            slots: dict[str, list[str]] = {}
            for number, name in enumerate(names, group + 1):
                if match.group(number) is not None:
                    slots.setdefault(name, []).append(match.group(number))
            yield Phrase(match.start(group), match.end(group), meaning, argument, slots)


@lru_cache(maxsize=64)
def grammar_of(language: str) -> Grammar | None:
    """Return the compiled phrases of a language, or None when its pack has none."""
    pack = load_pack(language)
    if pack is None or not pack.dates.phrases:
        return None
    words = pack.dates
    months = {name: n for n, line in enumerate(entries(words.months), 1) for name in line.split()}
    weekdays = {name: n for n, line in enumerate(entries(words.weekdays)) for name in line.split()}
    numbers = {name: int(line.split()[0]) for line in entries(words.numbers) for name in line.split()[1:]}
    units = {name: line.split()[0] for line in entries(words.units) for name in line.split()[1:]}
    endings = f"(?:{_either(words.ordinal_endings.split())})?" if words.ordinal_endings else ""
    forms = {
        "month": f"({_either(months)})",
        "weekday": f"({_either(weekdays)})",
        "number": f"([0-9]{{1,3}}|{_either(numbers)})",
        "unit": f"({_either(units)})",
        "day": f"(0?[1-9]|[12][0-9]|3[01]){endings}(?![0-9])",
        "year": "((?:1[5-9]|20)[0-9]{2})",
        "digits": "([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4})",
    }
    pattern, meanings = _alternatives(entries(words.phrases), forms)
    hint = re.compile(rf"(?<!\w)(?:{_either(_hints(words))})(?!\w)|(?<![0-9])(?:1[5-9]|20)[0-9]{{2}}(?![0-9])")
    return Grammar(pattern, hint, meanings, months, weekdays, numbers, units, words)


def _either(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(set(names), key=lambda name: (-len(name), name)))


def _hints(words: DateWords) -> set[str]:
    """Return a word of every phrase: names of days and months, units, and the words of phrases without a slot."""
    hints = {name for block in (words.months, words.weekdays) for line in entries(block) for name in line.split()}
    hints |= {name for line in entries(words.units) for name in line.split()[1:]}
    for line in entries(words.phrases):
        body = line.partition("=")[0].rpartition("|")[2].split()
        if not any("{month}" in token or "{weekday}" in token or "{unit}" in token for token in body):
            rarest = max((token for token in body if "{" not in token and token[0] != "("), key=len, default="")
            hints |= {option.split("_")[-1] for option in rarest.split("/") if option}
    return hints


def _alternatives(
    lines: tuple[str, ...], forms: dict[str, str]
) -> tuple[re.Pattern[str], dict[int, tuple[str, str, tuple[str, ...]]]]:
    """Join the patterns into one expression, those of more words first."""
    alternatives: list[str] = []
    meanings: dict[int, tuple[str, str, tuple[str, ...]]] = {}
    group = 1
    for line in sorted(lines, key=lambda line: -_weight(line)):
        left, _, right = line.partition(" = ")
        context, _, body = left.rpartition("|")
        name, _, argument = right.strip().partition(" ")
        slots = tuple(_SLOT.findall(body))
        alternatives.append(f"{_after_one_of(context)}({_expression(body, forms)})")
        meanings[group] = (name, argument, slots)
        group += 1 + len(slots)
    return re.compile(f"{_BEFORE}(?:{'|'.join(alternatives)}){_AFTER}"), meanings


def _weight(line: str) -> int:
    """Return how many words and slots a pattern must have; slots weigh more, so that a year is never left over."""
    tokens = line.partition(" = ")[0].replace("|", " ").split()
    return sum(3 if "{" in token else 1 + token.count("_") for token in tokens if not token.startswith("("))


def _after_one_of(context: str) -> str:
    """Return the look-behind for what must stand before a phrase."""
    words = [re.escape(option).replace("_", " ") for option in context.strip().split("/") if option]
    behind = "|".join(rf"(?<=\b{word} )" for word in words)
    return f"(?:{behind})" if words else ""


def _expression(pattern: str, forms: dict[str, str]) -> str:
    """Return the regular expression of one pattern."""
    written, begun = "", False
    for token in pattern.split():
        optional = token.startswith("(")
        options = token.strip("()").split("/")
        word = f"(?:{'|'.join(_word(option, forms) for option in options)})"
        if optional:
            written += f"(?:{_GAP}{word})?" if begun else f"(?:{word}{_GAP})?"
        else:
            written += f"{_GAP}{word}" if begun else word
            begun = True
    return written


def _word(option: str, forms: dict[str, str]) -> str:
    """Return the expression of one word of a pattern: its slots filled, its underscores spaces."""
    written = ""
    for number, piece in enumerate(_SLOT.split(option)):
        if number % 2 == 0:
            written += re.escape(piece).replace("_", _GAP).replace(r"\?", "?")
        else:
            written += forms[piece]
    return written
