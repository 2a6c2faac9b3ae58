"""Date phrases in running text: *mardi*, *on 16 June*, *last week*, resolved against the day of the article."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..lang import base_code
from .context import Context, Resolved
from .fold import fold
from .meanings import MEANINGS
from .phrases import DatePhrase, Grammar, grammar_of

LONGEST = 100_000
"""Characters read of one text."""
_RIGHT_BEHIND = 10
"""Characters between a whole date and a day that has its year: *3, 2017, to Feb. 1*."""
_EDGE = re.compile(r"[.!?;:,«»“”\"()\n–—]")
_ENDS = re.compile(r" ?(?:[,.;:!?)»”]|$)")
"""What follows a day without its month: *libéré le 3, il …*; else it counts something (*on the 3rd floor*)."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date phrase found in a text, resolved against an anchor day."""

    start: int
    end: int
    value: str
    """ISO: "2023-06-20", "2023-06" or "2023"."""
    until: str | None
    """The last day of a range, ISO, or None."""
    precision: str
    """"day", "range", "week", "month" or "year"."""
    basis: str
    """The meaning that resolved it, a name of ``quoteparse.dates.meanings`` with its argument: "weekday last"."""


def find_dates(text: str, anchor: datetime.date, language: str | None) -> tuple[FoundDate, ...]:
    """Find the phrases of a text that name a day, a range, a month or a year, in order.

    ``anchor`` is the day on which the text was published. A language without date words in its pack, or None, gives
    nothing. Raises ``TypeError`` for an anchor that is no date.

    >>> [(d.value, d.until) for d in find_dates("Il l'avait annoncé jeudi dernier.", datetime.date(2023, 6, 21), "fr")]
    [('2023-06-15', None)]
    >>> [d.value for d in find_dates("It expires at the end of June.", datetime.date(2023, 6, 21), "en")]
    ['2023-06-20']
    >>> find_dates("They may march on Mars.", datetime.date(2023, 6, 21), "en")
    ()
    """
    if not isinstance(anchor, datetime.date):
        raise TypeError(f"find_dates counts from a datetime.date, not from {type(anchor).__name__} {anchor!r:.40}")
    base = base_code(language)
    grammar = grammar_of(base) if base else None
    return tuple(_found(text[:LONGEST], anchor, base, grammar)) if base and grammar else ()


def has_date_phrases(text: str, language: str | None) -> bool:
    """Tell whether a text holds phrases of dates at all, whatever they mean.

    >>> has_date_phrases("Le lendemain, il pleut.", "fr"), has_date_phrases("Il pleut.", "fr")
    (True, False)
    """
    base = base_code(language)
    return base is not None and bool(_phrases(text[:LONGEST], base)[1])


@lru_cache(maxsize=64)
def _phrases(text: str, language: str) -> tuple[str, tuple[DatePhrase, ...]]:
    """Return a text as phrases are looked for in it, and the phrases; a sentence is asked several times in a row."""
    grammar, folded = grammar_of(language), fold(text)
    return folded, tuple(grammar.find(folded)) if grammar else ()


def _found(text: str, anchor: datetime.date, language: str, grammar: Grammar) -> Iterator[FoundDate]:
    folded, phrases = _phrases(text, language)
    previous: datetime.date | None = None
    year, end = None, 0
    for phrase in phrases:
        if phrase.meaning == "nothing" or not _is_written_so(text, folded, phrase, grammar):
            continue
        told_year = year if phrase.start - end <= _RIGHT_BEHIND else None
        tense = _tense(text, folded, phrase, grammar)
        context = Context(anchor, previous, tense, grammar, phrase.slots, language, told_year)
        value = _resolved(phrase, context)
        if value is not None:
            previous = value.until or value.start
            year = context.year() if "day" in phrase.slots else None
            end = phrase.end
            yield _as_found(phrase, value)


def _resolved(phrase: DatePhrase, context: Context) -> Resolved | None:
    """Return what a phrase means; a day beyond the calendar's ends is none."""
    try:
        return MEANINGS[phrase.meaning](phrase.argument, context)
    except (OverflowError, ValueError):
        return None


def _as_found(phrase: DatePhrase, value: Resolved) -> FoundDate:
    until = value.until.isoformat() if value.until and value.until != value.start else None
    basis = f"{phrase.meaning} {phrase.argument}".strip()
    return FoundDate(phrase.start, phrase.end, value.iso, until, value.precision, basis)


def _is_written_so(text: str, folded: str, phrase: DatePhrase, grammar: Grammar) -> bool:
    """Refuse a month without its capital (*march*) or with one (*Mars*), and a number that counts (*in 2000 homes*)."""
    if "month" in phrase.slots and "day" not in phrase.slots and grammar.words.capital:
        at = folded.find(phrase.slots["month"][0], phrase.start)
        if text[at].isupper() != (grammar.words.capital == "upper") and not text[at : at + 3].isupper():
            return False
    if phrase.meaning == "day_alone" and "weekday" not in phrase.slots:
        return _ENDS.match(folded, phrase.end) is not None
    if phrase.meaning == "year" and "year" in phrase.slots:
        follow = _WORD.match(folded, phrase.end + 1)
        return follow is None or follow.group() not in _words(grammar.words.counted)
    return True


def _tense(text: str, folded: str, phrase: DatePhrase, grammar: Grammar) -> str:
    """Return "future" or "past" as the phrase's clause speaks of what is to come or was, "" when it does not tell.

    The nearest verb before the phrase decides; when the phrase stands first, the first behind it does.
    """
    begin = max(0, phrase.start - 300)
    edges = [edge.end() for edge in _EDGE.finditer(folded, begin, phrase.start)]
    before = _no_names(text, folded, edges[-1] if edges else begin, phrase.start)
    tense = next(filter(None, (_tense_of(word, grammar) for word in reversed(before))), "")
    if tense or len(before) > 2:
        return tense
    edge = _EDGE.search(folded, phrase.end + 1, phrase.end + 200)
    after = _no_names(text, folded, phrase.end, edge.start() if edge else phrase.end + 200)
    return next(filter(None, (_tense_of(word, grammar) for word in after)), "")


def _no_names(text: str, folded: str, start: int, end: int) -> list[str]:
    """Return the words of a stretch; those with a capital inside it are names and no verbs: *Diarra, May*."""
    words = list(_WORD.finditer(folded, start, end))
    return [w.group() if w is words[0] or not text[slice(*w.span())].istitle() else "" for w in words]


def _tense_of(word: str, grammar: Grammar) -> str:
    words = grammar.words
    long = len(word) >= 5
    if word in _words(words.future) or (long and word.endswith(tuple(_words(words.future_endings)))):
        return "future"
    if word in _words(words.past) or (long and word.endswith(tuple(_words(words.past_endings)))):
        return "past"
    return ""


@lru_cache(maxsize=256)
def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())
