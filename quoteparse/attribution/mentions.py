"""From a mention to a person: names by their words, pronouns by gender and number; the rest are descriptions."""

from __future__ import annotations

import re

from ..people.descriptions import described
from ..people.handles import of_handle
from ..people.namesakes import last_in_full
from ..people.pairs import of_two
from ..people.people import People, Speaker
from ..people.roles import told_of_several
from ..words.bodies import is_body
from ..words.classes import (
    COMMA,
    COORD,
    DET,
    FIRST,
    IMPERSONAL,
    LINK,
    NAME,
    NUMBER,
    OBJECT,
    PART,
    POSSESSIVE,
    PRONOUN,
    TITLE,
    pattern,
)
from ..words.clauses import Phrase, without_complement
from ..words.names import behind_complement
from ..words.offices import is_party
from ..words.text import Words


def who(people: People, words: Words, mention: Phrase, at: int) -> Speaker | None:
    """Return the person whom the words of a mention mean; ``at`` is its place among the document's words."""
    classes = words.classes[mention.start : mention.end]
    if classes in (IMPERSONAL, FIRST):
        return None
    if classes in (PRONOUN, OBJECT):
        lower = words.lowers[mention.start]
        if lower in words.lexicon.indefinite:
            return people.describe(words, mention)
        features = words.lexicon.features.get(lower, "**")
        if one := of_two(people, lower, at, features[0], features[1]):
            return one
        last = people.last(at, features[0], features[1]) if lower in words.lexicon.demonstratives else None
        if last:
            return last
        return people.recent(at, features[0], features[1]) or people.following(at, features[0], features[1])
    if "@" in classes:
        at_sign = mention.start + classes.index("@")
        return of_handle(people, words.string(at_sign, at_sign + 1)[1:])
    spelled = people.spelled_at.get(mention.start) if words is people.words else None
    beside = spelled or apposed(people, words, mention)
    named = beside or _owner(people, words, mention) or _two(people, words, mention) or _name_of(people, words, mention)
    return named or described(people, words, mention, at)


_OWN_WORDS = pattern(
    "<det>? <role>{0,2} <title>? (<name> <name+part>{0,4}) <possessive> <word+adverb+number>{0,3} <saying>"
)


def _owner(people: People, words: Words, mention: Phrase) -> Speaker | None:
    """*Tom Orr's message was simple*: words of speech are whose they are."""
    owned = _OWN_WORDS.fullmatch(words.classes, mention.start, mention.end)
    return people.of_name(tuple(words.lowers[slice(*owned.span(1))])) if owned else None


def apposed(people: People, words: Words, mention: Phrase) -> Speaker | None:
    """*The contractor, Norvane, said*: whose name stands behind a description, between commas."""
    name = people.named_at.get(mention.end + 1) if words is people.words else None
    if name is None or words.classes[mention.start] != DET or NAME in words.classes[mention.start : mention.end]:
        return None
    between = words.classes[mention.end] == COMMA == words.classes[name.end : name.end + 1]
    return people.of_name(name.parts) if between else None


def _is_somebody(person: Speaker) -> bool:
    return person.personal or (len(person.parts) > 1 and not person.thing)


_TWO = pattern(
    "<name> <name+part>{0,5} (<coord>) <det>? (?:<title> | <noun+link>{0,4} <role+title>)? "
    "(<name> (?:<name+part> | <link>{1,2} <name>){0,5}) $"
)


def _two(people: People, words: Words, mention: Phrase) -> Speaker | None:
    """*Awa Diarra et Paul Roy*: two people, each with a name of their own, speak as one."""
    match = _TWO.search(words.classes, mention.start, mention.end)
    if match is None:
        return None
    begin = _bearer(words, Phrase(mention.start, match.start(1)))
    if begin is None:
        return None
    first = people.of_name(tuple(words.lowers[begin : match.start(1)]))
    second = people.of_name(tuple(words.lowers[match.start(2) : match.end(2)]))
    if first is None or second is None or first is second:
        return None
    bodies = first.kind == second.kind == "organisation" and words is people.words
    if not all(map(_is_somebody, (first, second))):
        return people.as_written(mention.start, mention.end) if bodies else None
    if min(len(first.parts), len(second.parts)) == 1:
        return people.as_written(mention.start, mention.end) if words is people.words else None
    return people.together(first.name, second.name, words.string(match.start(1), match.start(1) + 1))


def _name_of(people: People, words: Words, mention: Phrase) -> Speaker | None:
    """*Paul Roy*, *le président Roy*, *le Hamas*; but not *le frère de Roy*."""
    classes = words.classes[mention.start : mention.end]
    if NAME not in classes:
        return None
    whole = people.known.get(tuple(words.lowers[mention.start + (classes[0] in DET + LINK) : mention.end]))
    if whole:
        return whole
    begin = _bearer(words, mention)
    if begin is None or is_party(words, begin, mention.end):
        return None
    if words is people.words:
        name = next((people.named_at[i] for i in range(begin, mention.end) if i in people.named_at), None)
        if name is not None and (name.body or name.start > begin):
            return people.of_name(name.parts)
    title = words.lowers[begin - 1] if begin and words.classes[begin - 1] == TITLE else ""
    return _longest(people, words, Phrase(begin, mention.end), words.lexicon.features.get(title, "*")[0])


def _bearer(words: Words, mention: Phrase) -> int | None:
    """Return where the name of whoever is meant begins: none in *le frère de Roy*, *a Renault spokesman*, *Roy's aunt*.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.read import read_words
    >>> words = read_words("Renault's forward Luca Roy", (), lexicon_of(load_pack("en")))
    >>> [_bearer(words, Phrase(0, end)) for end in (1, 3, 5)]
    [0, None, 3]
    """
    classes = words.classes[mention.start : mention.end]
    first = classes.find(NAME)
    if told_of_several(words, mention.start, mention.start + first, mention.end):
        return None
    if without_complement(classes[:first]) != classes[:first]:
        body = _BEHIND_BODY.search(words.classes, mention.start, mention.end)
        if body and _OFFICER.match(classes):
            return body.start(1)
        own = behind_complement(words, mention.start + first, mention.end)
        return None if own == mention.start + first else own
    last = _LAST_NAME.search(without_complement(classes))
    if last is None or (last.group(1) and _tells_of(words, mention.start, classes, last)):
        return _behind_body(words, mention, first)
    told = classes[first : last.start()]
    return mention.start + (last.start() if _MODIFIED.search(told) else first)


_OFFICER = pattern("<!link+group+document>{0,6} <role>")
"""*the chief executive of*, but not *l'équipe du candidat*."""
_BEHIND_BODY = pattern("<link> <det>? <name+word+role+group>{0,4} <group> (<name> <name+part>{1,3}) $")


def _behind_body(words: Words, mention: Phrase, first: int) -> int | None:
    """*Chief Financial Officer of Super Value Anna Reed*, *CEO of the Road Council Enver Reed*: the name behind that of
    the body."""
    body = _BEHIND_BODY.search(words.classes, mention.start, mention.end)
    if body:
        return body.start(1)
    linker = words.classes.find(LINK, mention.start + first, mention.end)
    name = words.classes.find(NAME, linker, mention.end) if linker > 0 else -1
    own = behind_complement(words, name, mention.end) if name > 0 else -1
    return own if own > name else None


_LAST_NAME = pattern("<name> <name+part+number>{0,8} (<!name>{0,9}) $")
_MODIFIED = pattern("<role+group+document+word+possessive+title>")


def _tells_of(words: Words, start: int, classes: str, name: re.Match[str]) -> bool:
    """*Renault's aunt*, *a Renault spokesman*, *the Renault insider*: behind the name stands the noun of which it tells
    more; but *the State Department*, where the noun is a part of the name."""
    tail = name.group(1)
    if POSSESSIVE in tail:
        return len(tail) > 1
    if not words.lexicon.names_before_nouns or not tail.isalpha():
        return False
    if len(tail) == 1 and is_body(words, start + name.start(1)):
        return False
    return bool(pattern("<listed>").search(tail)) or classes[0] == DET


def _longest(people: People, words: Words, named: Phrase, gender: str) -> Speaker | None:
    """Return who is named by the most of the words of a phrase."""
    parts = []
    for index in range(named.start, named.end):
        if words.classes[index] not in NAME + PART + NUMBER + LINK + COORD:
            break
        parts.append(words.lowers[index])
    full = last_in_full(people.in_full, tuple(parts), named.start) if words is people.words else ()
    while parts:
        person = people.of_name(full or tuple(parts), gender)
        if person:
            return person
        parts.pop()
    return None
