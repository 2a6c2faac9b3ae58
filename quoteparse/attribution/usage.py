"""How a document speaks of somebody: as a subject or behind prepositions, how early, how often. Words that nobody lists
tell so whether they name a person, a place or a thing."""

from __future__ import annotations

from collections import Counter

from ..people.people import People
from ..words import classes as c
from .weights import FactGroup, told

Usage = dict[int, FactGroup]
"""Of each person, by identity, the facts."""
_SUBJECT, _GOVERNED = 2, 0
"""Salience of a name that is a subject, and of one that a preposition governs."""
_FACTS = "use:governed{0} use:subject{1} use:prep{2} use:place{3}"
_FIRST = 3
"""People of whom a document speaks first, told apart."""


def usage_of(people: People) -> Usage:
    """Return the facts of everybody who is named, before anybody has spoken.

    >>> from .reading import read_marked
    >>> reading = read_marked("Awa Diarra vit à Kidal. Awa Diarra écrit.")
    >>> found = usage_of(People(reading.words, reading.sentences))
    >>> next(iter(found.values()))
    ('use:governed0', 'use:subject1', 'use:prep0', 'use:place0', 'use:most')
    """
    classes, told_of = people.words.classes, Counter(id(person) for _, _, person in people.events)
    subject, governed, behind = Counter[int](), Counter[int](), Counter[int]()
    for at, salience, person in people.events:
        subject[id(person)] += salience == _SUBJECT
        governed[id(person)] += salience == _GOVERNED
        behind[id(person)] += classes[at - 1 : at] == c.PREP
    most = max(told_of.values(), default=0)
    return {
        who: told(
            _FACTS + " use:most" * (times == most),
            _share(governed[who], times),
            _share(subject[who], times),
            _share(behind[who], times),
            min(place, _FIRST),
        )
        for place, (who, times) in enumerate(told_of.items())
    }


def _share(count: int, whole: int) -> str:
    """None, fewer than half, half or more, all."""
    return "0" if not count else "1" if count == whole else "<" if 2 * count < whole else ">"
