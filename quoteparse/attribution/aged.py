"""Whom a description means that tells of somebody how old he is, which may be told nowhere else: *the 36-year-old*."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from ..people.ages import age_of, is_bare_age
from ..people.people import Speaker
from ..words.classes import pattern
from ..words.clauses import Phrase
from ..words.text import Words

_OWNS = pattern("<name+part>{1,6} <possessive>")


class Met(Protocol):
    """Somebody met in the text, where for the last time, and how likely a pronoun means him there."""

    @property
    def person(self) -> Speaker:
        """Who."""

    @property
    def at(self) -> int:
        """Where."""

    @property
    def salience(self) -> int:
        """How likely."""


_Met = TypeVar("_Met", bound=Met)


def of_that_age(
    words: Words, phrase: Phrase | None, at: int, met: Sequence[_Met], fits: Callable[[Speaker], bool]
) -> tuple[Sequence[_Met], bool]:
    """Return who can be of an age, and whether one of them surely is.

    *the 36-year-old* is who was told to be 36, else nobody who was told to be older or younger: who acted last,
    unless one of that age was told of before (*A 36-year-old fell … the 36-year-old*). Whose age is told by the decade
    (*le trentenaire*), is nobody who was told to be of another.
    """
    years = age_of(words, phrase) if phrase else None
    if years is None or phrase is None:
        return met, False
    told = [there for there in met if there.person.age in years]
    if told:
        return told, True
    untold = [there for there in met if there.person.age is None]
    if len(years) > 1 or is_told_before(words, phrase, years):
        return untold, False
    acted = (there for there in untold if there.at < at and there.salience and not _OWNS.match(words.classes, there.at))
    last = max((t for t in acted if _is_named(t.person) and fits(t.person)), key=lambda t: t.at, default=None)
    return (untold, is_bare_age(words, phrase)) if last is None else ([last], True)


def is_told_before(words: Words, phrase: Phrase, years: range) -> bool:
    """Whether somebody of an age is told of before a phrase."""
    digits = (n for n in range(phrase.start) if words.lowers[n] == str(years.start))
    return any(age_of(words, Phrase(n, n + 1)) == years for n in digits)


def _is_named(person: Speaker) -> bool:
    full = person.kind == "unknown" and len(person.parts) > 1
    return person.named and not person.thing and (person.kind == "person" or full)
