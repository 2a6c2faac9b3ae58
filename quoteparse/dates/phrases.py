"""The date phrases of a language, compiled out of the patterns of its pack.

A text is walked word by word. The words with which a phrase can begin each have a list of patterns, of which those are
tried that have all their words somewhere in the text; few ever are, and only these are compiled.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ..lang import load_pack
from ..lang.base import DateWords, entries

_GAP = " {1,3}"
_AFTER = r"(?![\w%€$£]|[.,:/][0-9]|-[a-z0-9])"
_NOT_BEFORE = frozenset(".,/$£€-")
"""Characters right before a word that cannot begin a date: *Jean-Mardi, 3.5 mai*."""
_SLOT = re.compile(r"\{([a-z]+)\}")
_WORD = re.compile(r"[0-9]+|[^\W\d_]+")
_FIGURE = "0"
"""Stands for every number among the first words."""


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """A phrase found in a text: where, what it means, and what stands in its slots."""

    start: int
    end: int
    meaning: str
    argument: str
    slots: dict[str, list[str]]


@dataclass(frozen=True)
class Pattern:
    """One line of a pack's phrases: its expression, what it means, its slots in order."""

    expression: str
    meaning: str
    argument: str
    slots: tuple[str, ...]
    needs: tuple[frozenset[str], ...]
    """For each word that must be there, the words that it can be (of two words, the first)."""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, ready to match."""
        return re.compile(self.expression + _AFTER)

    def phrase(self, match: re.Match[str]) -> DatePhrase:
        """Return what was found: where, and what stands in the slots."""
        slots: dict[str, list[str]] = {}
        for name, found in zip(self.slots, match.groups(), strict=True):
            if found is not None:
                slots.setdefault(name, []).append(found)
        return DatePhrase(match.start(), match.end(), self.meaning, self.argument, slots)


@dataclass(frozen=True)
class Grammar:
    """What a language needs to find its date phrases."""

    patterns: tuple[Pattern, ...]
    """Those of more words first."""
    firsts: dict[str, tuple[int, ...]]
    """A word -> the patterns that can begin with it."""
    months: dict[str, int]
    weekdays: dict[str, int]
    numbers: dict[str, int]
    units: dict[str, str]
    words: DateWords

    def find(self, folded: str) -> Iterator[DatePhrase]:
        """Yield the phrases of a folded text in order, the longest first where two begin together."""
        position = 0
        words = list(_WORD.finditer(folded))
        present = {_filed(word.group()) for word in words}
        possible: dict[str, tuple[Pattern, ...]] = {}
        for word in words:
            name, start = _filed(word.group()), word.start()
            if name not in self.firsts or start < position or (start and folded[start - 1] in _NOT_BEFORE):
                continue
            if name not in possible:
                possible[name] = self._possible(name, present)
            for pattern in possible[name]:
                if match := pattern.compiled.match(folded, start):
                    yield pattern.phrase(match)
                    position = match.end()
                    break

    def _possible(self, first: str, present: set[str]) -> tuple[Pattern, ...]:
        """Return the patterns that can begin with a word and have all their words among those of the text."""
        patterns = (self.patterns[number] for number in self.firsts[first])
        return tuple(p for p in patterns if not any(needed.isdisjoint(present) for needed in p.needs))


def _filed(word: str) -> str:
    """Return under what a word stands among the first words: every number under the same."""
    return word if word[0] > "9" else _FIGURE


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
        "month": f"({_either(months)}){_stop_of_abbreviation(words)}",
        "weekday": f"({_either(weekdays)})",
        "number": f"([0-9]{{1,3}}|{_either(numbers)})",
        "unit": f"({_either(units)})",
        "day": f"(0?[1-9]|[12][0-9]|3[01]){endings}(?![0-9])",
        "year": "((?:1[5-9]|20)[0-9]{2})",
        "digits": "([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4})",
    }
    lines = sorted(entries(words.phrases), key=lambda line: -_weight(line))
    vocabularies: dict[str, Iterable[str]] = {
        "month": months,
        "weekday": weekdays,
        "number": [_FIGURE, *numbers],
        "unit": units,
    }
    return Grammar(
        tuple(_pattern(line, forms, vocabularies) for line in lines),
        _firsts(lines, vocabularies),
        months,
        weekdays,
        numbers,
        units,
        words,
    )


def _either(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(set(names), key=lambda name: (-len(name), name)))


def _stop_of_abbreviation(words: DateWords) -> str:
    """Return the expression of the full stop behind a month that is not written out: the first name of each line is."""
    return "(?:" + "".join(f"(?<!{re.escape(line.split()[0])})" for line in entries(words.months)) + r"\.)?"


def _weight(line: str) -> float:
    """Return how much a pattern takes in: words, slots (a year is never left over), and a little for what may stand."""
    _, bar, body = line.partition(" = ")[0].rpartition("|")
    weight = 0.5 if bar else 0.0
    for token in body.split():
        words = 3.0 if "{" in token else 1.0 + max(option.count("_") for option in token.split("/"))
        weight += words / 10 if token.startswith("(") else words + len(token) / 1000
    return weight


def _firsts(lines: list[str], vocabularies: Mapping[str, Iterable[str]]) -> dict[str, tuple[int, ...]]:
    """Return the words with which a phrase can begin, each with the numbers of its patterns."""
    firsts: defaultdict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        for token in line.partition(" = ")[0].rpartition("|")[2].split():
            for option in token.strip("()").split("/"):
                for word in _first_words(option, vocabularies):
                    if number not in firsts[word]:
                        firsts[word].append(number)
            if not token.startswith("("):
                break
    return {word: tuple(numbers) for word, numbers in firsts.items()}


def _first_words(option: str, vocabularies: Mapping[str, Iterable[str]]) -> list[str]:
    """Return the words, as a text is cut into words, with which one word of a pattern can begin."""
    slot = _SLOT.match(option)
    if slot is None:
        return _WORD.findall(option)[:1]
    words = vocabularies.get(slot.group(1), [_FIGURE])
    tail = re.match(r"[^\W\d_]*", option[slot.end() :])
    return [_WORD.findall(word + (tail.group() if tail else ""))[0] for word in words]


def _pattern(line: str, forms: dict[str, str], vocabularies: Mapping[str, Iterable[str]]) -> Pattern:
    left, _, right = line.partition(" = ")
    context, _, body = left.rpartition("|")
    meaning, _, argument = right.strip().partition(" ")
    needs = tuple(
        frozenset(word for option in token.split("/") for word in _first_words(option, vocabularies))
        for token in body.split()
        if not token.startswith("(")
    )
    expression = _after_one_of(context) + _expression(body, forms)
    return Pattern(expression, meaning, argument, tuple(_SLOT.findall(body)), needs)


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
        written += forms[piece] if number % 2 else re.escape(piece).replace("_", _GAP).replace(r"\?", "?")
    return written
