"""The age of somebody, as it is told beside a name, and as a description names him by it."""

from __future__ import annotations

import re

from ..words.classes import NUMBER, pattern
from ..words.clauses import Phrase
from ..words.names import Name
from ..words.text import Words

_BEHIND = pattern("<comma+open> (<number>)")
_OF_AGE = re.compile(r"(\d{1,3})(?:-year-old|-?jährige[mnrs]?|-?year-olds?|enne)")
"""*36-year-old*, *29-Jähriger*, *29enne*."""
_YEARS = range(3, 116)
_BEFORE = 6
"""Words before a name in which an age is looked for."""


def age_beside(words: Words, name: Name) -> int | None:
    """Return the age told beside a name: *Awa Diarra, 36 ans*, *Jan Roth (36)*, *the 36-year-old Anna Reed*.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.names import find_names
    >>> from ..words.read import read_words
    >>> words = read_words("Hier Awa Diarra, 36 ans, a gagné.", (), lexicon_of(load_pack("fr")))
    >>> age_beside(words, find_names(words)[0])
    36
    """
    behind = _BEHIND.match(words.classes, name.end)
    if behind:
        return _years(words.lowers[behind.start(1)])
    return _of_age(words, max(0, name.start - _BEFORE), name.start)


def age_of(words: Words, phrase: Phrase) -> int | None:
    """Return the age by which a description names somebody: *the 36-year-old*, *l'athlète de 36 ans*.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.read import read_words
    >>> age_of(read_words("l'athlète de 36 ans", (), lexicon_of(load_pack("fr"))), Phrase(0, 5))
    36
    """
    number = words.classes.find(NUMBER, phrase.start + 1, phrase.end)
    told = _years(words.lowers[number]) if number > 0 else None
    return told or _of_age(words, phrase.start, phrase.end)


def _of_age(words: Words, start: int, stop: int) -> int | None:
    told = (lower for lower in reversed(words.lowers[start:stop]) if lower[:1].isdigit())
    found = map(_OF_AGE.fullmatch, told)
    return next((_years(match.group(1)) for match in found if match), None)


def _years(digits: str) -> int | None:
    return int(digits) if digits.isdecimal() and len(digits) < 4 and int(digits) in _YEARS else None
