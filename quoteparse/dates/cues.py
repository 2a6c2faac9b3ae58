"""The date phrase that belongs to a cue, or to the occasion on which something was said."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ..lang import load_pack
from ..lang.base import DateWords
from ..model import Span
from ..records import replace
from ..words.classes import (
    AUX,
    CLITIC,
    DOCUMENT,
    FINITE,
    INFINITIVE,
    MODAL,
    PASSIVE,
    POSSESSIVE,
    PREP,
    PRONOUN,
    RELATIVE,
    REPORTS,
    SAYING,
    THAT,
    VERB,
    WORD,
)
from ..words.lexicon import Lexicon, lexicon_of
from .find import FoundDate, find_dates, has_date_phrases

FARTHEST = 600
"""Characters over which a sentence is looked for, and over which a quotation can follow on."""
SAID = "\x01"
"""Stands for each character of the words said: neither a letter nor a space."""
A_WORD = re.compile(r"[^\W\d_]+")
_EDGE = re.compile(r"[,;:()«»“”\"–—]")
_FARTHEST_DATE, FEW, _SOME = 160, 2, 5
"""Characters between a date and a cue; words between the words said and a date behind them; words between a cue and a
month or a year."""
_BEFORE_NOUN = 3
"""Words before a noun among which its preposition stands."""
_OTHER_EVENT = frozenset(REPORTS + AUX + MODAL + INFINITIVE + THAT + RELATIVE + VERB)
"""Classes of the lexicon that open another clause, or tell another event."""
_OTHER_CLAUSE = frozenset(FINITE + AUX + MODAL + INFINITIVE + THAT + RELATIVE)
"""Those that part an occasion from its date: a participle may stand there (*a letter published on Monday*)."""
_TELLS_A_STATE = frozenset(AUX + MODAL + THAT)
LONGER = "day range week month year"
"""Precisions of a phrase in the cue's own clause."""
_LONG = "month year"
_TODAY, _NEAR_DAY = "day 0", "day "
"""The basis of *today*, an everyday word of what is told, too; how that of *this morning, yesterday* begins."""


@dataclass(frozen=True)
class Narration:
    """A text without the words said in it, and what its dates are counted from."""

    text: str
    """Each character of the words said is ``SAID``: they name days of their own."""
    anchor: datetime.date
    language: str | None

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words of the language by their classes."""
        return lexicon_of(load_pack(self.language))

    @cached_property
    def words(self) -> DateWords:
        """The words by which the language tells days."""
        pack = load_pack(self.language)
        return pack.dates if pack else DateWords()

    @cached_property
    def occasions(self) -> frozenset[str]:
        """Nouns of an occasion or a paper: *interview, communiqué*."""
        return frozenset(self.words.occasions.split())

    def dates(self, stretch: Span) -> list[FoundDate]:
        """Return the dates of a stretch that are not after the anchor; *the next day* counts from one before it."""
        start, end = stretch
        if not has_date_phrases(self.text[start:end], self.language):
            return []
        for begin in (start, max(0, start - FARTHEST)):
            found = [
                replace(date, start=date.start + begin, end=date.end + begin)
                for date in find_dates(self.text[begin:end], self.anchor, self.language)
                if date.start + begin >= start
            ]
            if found:
                return [date for date in found if date.value <= self.anchor.isoformat()]
        return []

    def class_of(self, word: str) -> str:
        """Return the class of a word out of its sentence."""
        return self.lexicon.classes.get(word.lower(), WORD)

    def classes(self, start: int, end: int) -> list[str]:
        """Return the classes of the words between two offsets."""
        words = A_WORD.finditer(self.text, start, end)
        return [POSSESSIVE if self.is_possessive(w.start()) else self.class_of(w.group()) for w in words]

    def is_possessive(self, start: int) -> bool:
        """Whether the letters at an offset are the ending of *Monday's*, and no verb."""
        return self.text[start - 1 : start + 1] in ("'s", "’s") and not self.text[start + 1 : start + 2].isalpha()


def date_of_cue(
    text: str, cue: Span, sentence: Span, anchor: datetime.date, language: str | None, precisions: str = "day"
) -> FoundDate | None:
    """Return the phrase of a sentence that names the day of a cue, the nearest; None without one.

    ``text`` must not hold the words said, which name days of their own. Only a phrase of one of the ``precisions``, not
    after the anchor, with no other verb and no quotation between it and the cue, and that is not the date of something
    else (*since Monday, l'attaque de mardi*) is taken. Offsets of the result point into ``text``.
    """
    return of_cue(Narration(text, anchor, language), cue, sentence, precisions)


def of_cue(told: Narration, cue: Span, sentence: Span, precisions: str = "day") -> FoundDate | None:
    """Return the phrase of a sentence that names the day of a cue, the nearest; see ``date_of_cue``."""
    usable = [
        date
        for date in told.dates(sentence)
        if date.precision in precisions
        and not _is_of_something_else(told, date)
        and not _in_relative(told, sentence[0], date)
        and _is_near_enough(told, date, cue, sentence)
        and _is_beside(told, date, cue)
    ]
    return min(usable, key=lambda date: (_gap(date, cue)[1] - _gap(date, cue)[0], date.start), default=None)


def _gap(date: FoundDate, cue: Span) -> Span:
    """What stands between a date and a cue; nothing where one holds the other."""
    first, last = min(date.end, cue[1]), max(date.start, cue[0])
    return first, max(first, last)


def _is_near_enough(told: Narration, date: FoundDate, cue: Span, sentence: Span) -> bool:
    """*l'actrice primée en 1997 pour son rôle dit*: a month or a year farther off is that of something else.

    *The mayor's words are as true today as ever, he went on*: a clause that tells a state has its own day.
    """
    first, last = _gap(date, cue)
    if date.precision in _LONG and len(A_WORD.findall(told.text, first, last)) > _SOME:
        return len(A_WORD.findall(told.text, sentence[0], date.start)) < FEW
    edges = [edge.end() for edge in _EDGE.finditer(told.text, sentence[0], date.start)]
    if date.basis != _TODAY or date.start > cue[0] or not _EDGE.search(told.text, first, last):
        return True
    clause = A_WORD.findall(told.text, edges[-1] if edges else sentence[0], date.start)
    low = [word for word in clause if word.islower()]
    return _TELLS_A_STATE.isdisjoint(map(told.class_of, low)) and told.lexicon.reported.isdisjoint(low)


def _is_beside(told: Narration, date: FoundDate, cue: Span) -> bool:
    """Whether nothing between a date and a cue tells of another event: no verb, no clause, no words said.

    Behind the words said only the next few words are the cue's still: *said “…” on Monday*.
    """
    first, last = _gap(date, cue)
    if last - first > _FARTHEST_DATE:
        return False
    between = told.text[first:last]
    if SAID in between:
        tail = between[between.rindex(SAID) :]
        if date.start < cue[0] or len(A_WORD.findall(tail)) > FEW or any(mark in tail for mark in ",;:"):
            return False
        last = first + between.index(SAID)
    classes = told.classes(first, last)
    while classes and date.start < cue[0] and classes[-1] in AUX + PASSIVE + CLITIC:  # the verb's own auxiliary
        classes.pop()
    return set(classes).isdisjoint(_OTHER_EVENT if date.start < cue[0] else _OTHER_EVENT | {PRONOUN})


def _is_of_something_else(told: Narration, date: FoundDate) -> bool:
    """*Since Monday, l'attaque de mardi, Friday's attack, the Today programme*: the date of something else.

    *Wednesday night's third debate* is an occasion on which something is said.
    """
    if "'s" in told.text[date.end - 2 : date.end + 2].replace("’", "'"):
        behind = A_WORD.findall(told.text, date.end, date.end + _FARTHEST_DATE)[:_SOME]
        return date.basis.startswith(_NEAR_DAY) or told.occasions.isdisjoint(word.lower() for word in behind)
    if date.basis.startswith(_NEAR_DAY) and told.text[date.start].isupper() and _goes_on(told.text, date.start):
        return True
    before = A_WORD.findall(told.text, max(0, date.start - 20), date.start)
    return bool(before) and before[-1].lower() in told.words.of_something_else.split()


def _goes_on(text: str, start: int) -> bool:
    """Whether a word stands right before an offset, in the same sentence."""
    return text[start - 1 : start] == " " and text[start - 2 : start - 1].isalnum()


def _in_relative(told: Narration, sentence_start: int, date: FoundDate) -> bool:
    """*…, who was arrested on Monday, …*: a clause that begins with a relative pronoun."""
    edges = [edge.end() for edge in _EDGE.finditer(told.text, sentence_start, date.start)]
    first = A_WORD.search(told.text, edges[-1], date.start) if edges else None
    return first is not None and told.class_of(first.group()) == RELATIVE


def opening(told: Narration, sentence: Span, cue: Span) -> FoundDate | None:
    """*In a debate on Wednesday, the mayor praised her plan, calling it …*: what opens a sentence dates it."""
    comma = told.text.find(",", sentence[0], cue[0])
    if comma < 0 or SAID in told.text[sentence[0] : cue[0]]:
        return None
    found = (date for date in told.dates((sentence[0], comma)) if date.end >= comma - FEW)
    return next((date for date in found if not _is_of_something_else(told, date)), None)


def of_occasion(told: Narration, stretch: Span, *, set_in: bool = False) -> FoundDate | None:
    """*wrote a letter Wednesday, a publié mardi un communiqué*: the day beside an occasion, a paper, a noun of speech.

    With ``set_in`` only behind a preposition: *said in a note published on Monday*.
    """
    found = [date for date in told.dates(stretch) if not _is_of_something_else(told, date)]
    for noun in _occasions(told, stretch) if found else ():
        beside = [date for date in found if _belongs_to(told, date, noun)]
        date = min(beside, key=lambda date: _gap(date, noun)[1] - _gap(date, noun)[0], default=None)
        if date and (not set_in or PREP in told.classes(stretch[0], min(noun[0], date.start))[-_BEFORE_NOUN:]):
            return date
    return None


def _occasions(told: Narration, stretch: Span) -> Iterator[Span]:
    for word in A_WORD.finditer(told.text, *stretch):
        if word.group().lower() in told.occasions or told.class_of(word.group()) in (SAYING, DOCUMENT):
            yield word.span()


def _belongs_to(told: Narration, date: FoundDate, noun: Span) -> bool:
    """Whether a date stands beside a noun, with a few words and no other clause between them."""
    first, last = _gap(date, noun)
    classes = told.classes(first, last)
    if date.precision != "day" and told.text[slice(*noun)].lower() not in told.occasions:
        return False
    further = noun[0] < date.start and not _EDGE.search(told.text, first, last)
    return len(classes) <= FEW + further and _OTHER_CLAUSE.isdisjoint(classes)
