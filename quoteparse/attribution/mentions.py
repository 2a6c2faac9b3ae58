"""From a mention to a person: names by their words, pronouns by gender and number; the rest are descriptions."""

from __future__ import annotations

from ..words.classes import DET, FIRST, IMPERSONAL, LINK, NAME, NUMBER, OBJECT, PART, PRONOUN
from ..words.clauses import Phrase
from ..words.names import behind_complement, is_party
from ..words.text import Words
from .descriptions import described
from .handles import of_handle
from .people import People, Person


def who(people: People, words: Words, mention: Phrase, at: int) -> Person | None:
    """Return the person whom the words of a mention mean; ``at`` is its place among the document's words."""
    classes = words.classes[mention.start : mention.end]
    if classes in (IMPERSONAL, FIRST):
        return None
    if classes in (PRONOUN, OBJECT):
        lower = words.lowers[mention.start]
        if lower in words.lexicon.indefinite:
            return people.describe(words, mention)
        features = words.lexicon.features.get(lower, "**")
        last = people.last(at, features[0], features[1]) if lower in words.lexicon.demonstratives else None
        if last:
            return last
        return people.recent(at, features[0], features[1]) or people.following(at, features[0], features[1])
    if "@" in classes:
        at_sign = mention.start + classes.index("@")
        return of_handle(people, words.string(at_sign, at_sign + 1)[1:])
    spelled = people.spelled_at.get(mention.start) if words is people.words else None
    return spelled or _name_of(people, words, mention) or described(people, words, mention, at)


def _name_of(people: People, words: Words, mention: Phrase) -> Person | None:
    """*Paul Roy*, *le président Roy*, *le Hamas*; but not *le frère de Roy*."""
    classes = words.classes[mention.start : mention.end]
    first = classes.find(NAME)
    if first < 0:
        return None
    whole = people.known.get(tuple(words.lowers[mention.start + (classes[0] in DET + LINK) : mention.end]))
    if whole:
        return whole
    if LINK in classes[:first]:
        own = behind_complement(words, mention.start + first, mention.end) - mention.start
        if own == first:
            return None
        first = own
    begin = mention.start + first
    if is_party(words, begin, mention.end):
        return None
    if words is people.words:
        name = next((people.named_at[i] for i in range(begin, mention.end) if i in people.named_at), None)
        if name is not None and (name.body or name.start > begin):
            return people.of_name(name.parts)
    return _longest(people, words, begin, mention.end)


def _longest(people: People, words: Words, begin: int, end: int) -> Person | None:
    """Return who is named by the most of the words from ``begin`` on."""
    parts = []
    for index in range(begin, end):
        if words.classes[index] not in NAME + PART + NUMBER + LINK:
            break
        parts.append(words.lowers[index])
    while parts:
        person = people.of_name(tuple(parts))
        if person:
            return person
        parts.pop()
    return None
