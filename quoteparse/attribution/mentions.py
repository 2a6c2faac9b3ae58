"""From a mention to a person: names by their words, pronouns by gender and number, roles by their noun."""

from __future__ import annotations

import re

from ..lang.words import Words
from .clauses import Phrase
from .handles import of_handle
from .names import behind_complement
from .people import People, Person, head_of


def who(people: People, words: Words, mention: Phrase, at: int) -> Person | None:
    """Return the person whom the words of a mention mean; ``at`` is its place among the document's words."""
    classes = words.classes[mention.start : mention.end]
    if classes in ("u", "i"):
        return None
    if classes in ("s", "o"):
        features = words.lexicon.features.get(words.lowers[mention.start], "**")
        return people.recent(at, features[0], features[1]) or people.following(at, features[0], features[1])
    if "@" in classes:
        at_sign = mention.start + classes.index("@")
        return of_handle(people, words.string(at_sign, at_sign + 1)[1:])
    return _name_of(people, words, mention) or _description(people, words, mention, at)


def _name_of(people: People, words: Words, mention: Phrase) -> Person | None:
    """*Paul Roy*, *le président Roy*, *le Hamas*; but not *le frère de Roy*."""
    classes = words.classes[mention.start : mention.end]
    first = classes.find("N")
    if first < 0:
        return None
    if "d" in classes[:first]:
        own = behind_complement(words, mention.start + first, mention.end) - mention.start
        if own == first:
            return None
        first = own
    begin = mention.start + first
    if words is people.words:
        name = next((people.named_at[i] for i in range(begin, mention.end) if i in people.named_at), None)
        if name is not None and (name.body or name.start > begin):
            return people.of_name(name.parts)
    parts = []
    for index in range(mention.start + first, mention.end):
        if words.classes[index] not in "Np#d":
            break
        parts.append(words.lowers[index])
    while parts:
        person = people.of_name(tuple(parts))
        if person:
            return person
        parts.pop()
    return None


_LONGEST_ANAPHOR = 3
_AGE = re.compile("d#[wa]?$")
"""*la jeune femme de 30 ans*: an age tells nobody apart."""


def _description(people: People, words: Words, mention: Phrase, at: int) -> Person:
    head = head_of(words, mention)
    known = _same_role(people, words.lowers[head]) if head is not None else None
    return known or _anaphor(people, words, mention, at) or people.describe(words, mention)


def _anaphor(people: People, words: Words, mention: Phrase, at: int) -> Person | None:
    """*la maire*, *the actress*: a short definite role that nobody was given means the person last spoken of."""
    classes = _AGE.sub("", words.classes[mention.start : mention.end])
    definite = words.lowers[mention.start] in words.lexicon.definite
    if not definite or "R" not in classes or len(classes) > _LONGEST_ANAPHOR or "d" in classes:
        return None
    person = people.describe(words, mention)
    if person.number != "s" or person.gender == "*":
        return None
    found = people.recent(at, person.gender, "s", reach=_NEAR)
    if found is None or not found.named or found.thing:
        return None
    head = head_of(words, mention)
    anybody = head is not None and words.lowers[head] in words.lexicon.anybody
    return found if anybody or not found.roles else None


_NEAR = 3


def _same_role(people: People, noun: str) -> Person | None:
    """A role that the document gave to somebody: *le ministre* after *Paul Roy, ministre de la Santé*."""
    for person in reversed(people.everyone):
        if any(noun == known for known, _ in person.roles):
            return person
    return None
