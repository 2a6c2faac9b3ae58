"""Whom a sentence describes without a name: its subject, who speaks in it, two people together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..words.classes import COORD, EITHER, FINITE, LINK, NAME, PRONOUN, ROLE, pattern
from ..words.clauses import noun_phrases, without_complement
from .person import Speaker, agrees
from .roles import head_of

if TYPE_CHECKING:
    from .people import People

_SPEAKS = (FINITE, EITHER)
_LONGEST = 400
"""Words of a sentence in which somebody described is looked for."""
_PAIR = pattern("<name> <name+part>{0,4} <coord> <name> <name+part>{0,4}")


def subject_described(people: People, start: int, stop: int, gender: str, number: str) -> Speaker | None:
    """Return whom a subject without a name describes: *une habitante*, *les syndicats*."""
    classes, first = people.words.classes, True
    for phrase in noun_phrases(people.words, start, min(stop, start + _LONGEST)):
        head = head_of(people.words, phrase)
        inside = head is not None and LINK in people.words.classes[phrase.start + 1 : head]
        if phrase.governed or (inside and number == "s"):
            continue
        speaks = classes[phrase.end : phrase.end + 1] in _SPEAKS or classes[phrase.start - 1 : phrase.start] in _SPEAKS
        if not first and not speaks:
            continue
        first = False
        if head is None or NAME in without_complement(classes[phrase.start : phrase.end]):
            continue
        if PRONOUN in classes[start : phrase.start]:
            break
        person = people.describe(people.words, phrase)
        sure = person.gender != "*" or number == "p" or classes[head] == ROLE
        if sure and agrees(person, gender, number):
            return person
    if number != "p":
        return None
    pairs = _PAIR.finditer(people.words.classes, start, min(stop, start + _LONGEST))
    return next(filter(None, (_pair(people, *pair.span()) for pair in pairs)), None)


def _pair(people: People, start: int, end: int) -> Speaker | None:
    """*Sonia Petit et Amélie Girard*: two who are spoken of as *elles*; two places are not."""
    words = people.words
    middle = words.classes.index(COORD, start, end)
    first, second = (people.of_name(tuple(words.lowers[a:b])) for a, b in ((start, middle), (middle + 1, end)))
    if first is None or second is None:
        return people.as_written(start, end)
    if first is second or first.thing or second.thing:
        return None
    return people.together(first.name, second.name, words.string(middle, middle + 1))
