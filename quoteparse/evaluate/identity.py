"""Whether a name is a person's, judged strictly: an office is nobody whom the gold names, a glued word is no name.

``names`` compares as a reader would who sees the text; here the name alone has to tell who it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..lang import load_pack, pack_codes
from ..lang.base import entries
from .words import fold_word, folded_words

_WORD = re.compile(r"[^\W_]+")
_BRACKETS = re.compile(r"\([^()]{0,80}\)")
_FEATURES = re.compile(r"[mfn*][sp*]?")
_TWO_SURNAMES = ("es", "pt")
"""Where a person has two surnames and goes by the first of them as well."""


@dataclass(frozen=True, slots=True)
class FoldedName:
    """What a speaker's name or description says, folded."""

    words: tuple[str, ...]
    """Without brackets, appositions and the determiners that open it."""
    name: tuple[str, ...] = ()
    """The proper name alone; empty for a description."""


@cache
def pack_words(*fields: str) -> frozenset[str]:
    """Return the single words of some blocks of `PeopleWords`, of all packs, folded and without their features.

    >>> {"he", "elle"} <= pack_words("pronouns")
    True
    """
    packs = filter(None, map(load_pack, pack_codes()))
    blocks = (getattr(pack.people, field) for pack in packs for field in fields)
    parts = [line.split() for block in blocks for line in entries(block)]
    bare = [p[:-1] if len(p) > 1 and _FEATURES.fullmatch(p[-1]) else p for p in parts]
    return frozenset(fold_word(p[0]) for p in bare if len(p) == 1)


def is_pronoun(text: str | None) -> bool:
    """Return whether some words are a pronoun, with or without an article.

    >>> is_pronoun("Elle"), is_pronoun("ce dernier"), is_pronoun("Élie")
    (True, True, False)
    """
    words = folded_words(text or "")
    small = pack_words("pronouns", "demonstratives", "first_person", "impersonal", "relatives", "determiners")
    phrases = {fold_word(line.rsplit(" ", 1)[0]) for line in _demonstratives()}
    return bool(words) and (" ".join(words) in phrases or all(word in small for word in words))


@cache
def _demonstratives() -> tuple[str, ...]:
    packs = filter(None, map(load_pack, pack_codes()))
    return tuple(line for pack in packs for line in entries(pack.people.demonstratives))


@cache
def read(text: str) -> FoldedName:
    """Read a name or a description.

    >>> read("le ministre Jean Koné, candidat").name, read("le maire de Lyon").name
    (('jean', 'kone'), ())
    >>> read("».").name
    ()
    """
    head, *appositions = (_phrase(part) for part in _BRACKETS.sub(" ", text).split(","))
    words = tuple(map(fold_word, head))
    name = _name(head)
    for other in appositions:
        name = name or (found if len(found := _name(other)) == len(other) else ())
    return FoldedName(words, name)


def _phrase(text: str) -> list[str]:
    """The words of a phrase, without the determiners that open it."""
    words = _WORD.findall(text)
    while len(words) > 1 and not words[0].isupper() and fold_word(words[0]) in pack_words("determiners", "articles"):
        del words[0]
    return words


def _name(words: list[str]) -> tuple[str, ...]:
    """The capitals that end a phrase, but for titles and roles; none inside a complement or of two people at once."""
    if not words:
        return ()
    folded = [fold_word(word) for word in words]
    first = _first_of_name(words, folded)
    if len(words) > 1 and folded[0] in pack_words("collectives") and folded[1] in pack_words("linkers"):
        return ()
    if any(word in pack_words("coordinators") for word in words[max(first - 1, 0) :]):
        return ()
    if folded[-1] in pack_words("collectives") or all(word in pack_words("titles", "roles") for word in folded[first:]):
        return ()
    if first and words[first - 1] in pack_words("linkers", "prepositions", "determiners") | {"l", "d"}:
        told = any(word in pack_words("roles", "titles") for word in folded[:first])
        return tuple(folded[-2:]) if told and len(words) - first > 2 else ()
    return tuple(folded[first:])


def _first_of_name(words: list[str], folded: list[str]) -> int:
    first = len(words)
    for at in range(len(words) - 1, -1, -1):
        if words[at][0].islower():
            if words[at] not in pack_words("particles", "linkers", "articles") or first == len(words):
                break
        elif first < len(words) and folded[at] in pack_words("titles", "roles"):
            break
        else:
            first = at
    return first


def same_person(
    given: str | None, wanted: str | None, language: str | None = None, shared: frozenset[str] = frozenset()
) -> bool:
    """Return whether a name or description means the very person that another one means.

    ``shared`` are last names that several people of the article have: alone, they name nobody. A description is right
    only where the wanted one is a description too.

    >>> same_person("Mme Diarra", "Awa Diarra"), same_person("la ministre", "Awa Diarra")
    (True, False)
    >>> same_person("Diarra added", "Awa Diarra"), same_person("le maire", "le maire de Kayes")
    (False, True)
    """
    if not given or not wanted:
        return False
    if is_pronoun(given) or is_pronoun(wanted):
        return given == wanted and given.isupper() and len(given) > 1
    one, other = read(given), read(wanted)
    if one.name and other.name:
        return given == wanted or _same_name(one.name, other.name, (language or "")[:2] in _TWO_SURNAMES, shared)
    if one.name or other.name:
        return one.words == other.words
    return _same_description(one.words, other.words)


def _same_name(given: tuple[str, ...], wanted: tuple[str, ...], two_surnames: bool, shared: frozenset[str]) -> bool:
    initial = 1 in (len(given[0]), len(wanted[0])) and given[0][0] == wanted[0][0]
    given, wanted = _full(given), _full(wanted)
    if given == wanted:
        return given[-1] not in shared or len(given) > 1
    short, long = sorted((given, wanted), key=len)
    if len(short) == 1:
        return short[0] not in shared and (
            short[0] == long[-1] or (two_surnames and len(long) > 2 and short[0] == long[1])
        )
    if short == long[: len(short)]:
        return long[len(short)] in pack_words("particles", "linkers") or two_surnames
    return short[-1] == long[-1] and (short[0] == long[0] or initial or given == wanted[-len(given) :])


def _full(name: tuple[str, ...]) -> tuple[str, ...]:
    """A name without initials, and without the particle that opens it."""
    words = [word for word in name if len(word) > 1] or list(name)
    while len(words) > 1 and words[0] in pack_words("particles"):
        del words[0]
    return tuple(words)


def _same_description(given: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    """The same words; or one is the head of the other, with an adjective before it or a complement behind it."""
    if given == wanted:
        return bool(given)
    short, long = sorted((given, wanted), key=len)
    joints = pack_words("linkers", "prepositions", "determiners")
    if short == long[: len(short)]:
        noun = short == given and short[0] in pack_words("roles", "collectives")
        return noun or long[len(short)] in pack_words("linkers", "prepositions")
    if short == given:
        return short == long[-len(short) :] and long[-len(short) - 1] not in joints
    return short == long[-len(short) :] and not joints & set(long)
