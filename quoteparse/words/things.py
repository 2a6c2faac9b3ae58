"""Nouns that are no names, where all nouns have capitals."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from .capitals import is_apart
from .classes import NAME, WORD, pattern
from .gathered import SHORTEST_PART
from .lexicon import Lexicon, given_names
from .text import Words

_SHORTEST_HEAD = 5
"""Letters of a noun that can end a compound: shorter ones end surnames too (*-berg, -haus*)."""
_SHORTEST_WITH_ENDING = 8
"""Letters of a noun that is told by its ending alone: *Hartung* is a surname."""


@lru_cache(maxsize=8192)
def is_thing(lexicon: Lexicon, token: str) -> bool:
    """Tell whether a word with a capital is a noun that names nobody: listed, a compound of such, or by its ending.

    >>> from ..lang import load_pack
    >>> from .lexicon import lexicon_of
    >>> german = lexicon_of(load_pack("de"))
    >>> [is_thing(german, noun) for noun in ("Jubel", "Hochwassergefahren", "Zuversichtlichkeit", "Jung", "JUBEL")]
    [True, True, True, False, False]
    """
    lower = token.lower()
    if not lexicon.things or token.isupper() or lower in given_names():
        return False
    shorter = (lower.removesuffix(ending) for ending in (*lexicon.plural_endings, "s", "es"))
    stems = [lower, *(stem for stem in shorter if len(stem) >= _SHORTEST_HEAD)]
    if any(stem in lexicon.things for stem in stems):
        return True
    if len(lower) >= _SHORTEST_WITH_ENDING and _has_ending(lexicon, lower):
        return True
    cuts = range(SHORTEST_PART, len(lower) - _SHORTEST_HEAD + 1)
    return any(stem[cut:] in lexicon.things for stem in stems for cut in cuts if len(stem) - cut >= _SHORTEST_HEAD)


_BEHIND_NOUN = pattern("(?<=<group+role+title>) <word> (?!<word>)")
_OF_OFFICE = pattern("(?<=<group> <weak>) <word>")


def thing_as_name(words: Words) -> Iterator[tuple[int, str]]:
    """A noun in the name of a body: *der Verein Nordlicht*, *das Amt für Verkehr*; *die Polizei Montagabend* has none.

    Right behind an office or the noun of a body a compound that no list has is a name.
    """
    if not words.lexicon.things:
        return
    yield from ((m.start(), NAME) for m in _OF_OFFICE.finditer(words.classes) if is_apart(words, m.start()))
    for match in _BEHIND_NOUN.finditer(words.classes):
        index = match.start()
        lower, things = words.lowers[index], words.lexicon.things
        if is_apart(words, index) and lower not in things and not _has_ending(words.lexicon, lower):
            yield index, NAME


_SPEAKS = pattern(
    "(?<=<title>) (<word>) | <quotation> <comma+stop>? <says> (<word>) (?=<stop+comma+break>) "
    "| (?<!<!stop+break>) (<word>) <says> <colon>"
)


def thing_speaks(words: Words) -> Iterator[tuple[int, str]]:
    """A surname that is a noun: *„Es reicht“, sagte Keller.* speaks without an article, *Frau Keller* has a title."""
    found: set[str] = set()
    for match in _SPEAKS.finditer(words.classes) if words.lexicon.things else ():
        index = match.start(match.lastindex or 0)
        if words.text[words.starts[index]].isupper():
            found.add(words.lowers[index])
    again = (n for n, lower in enumerate(words.lowers) if lower in found) if found else ()
    yield from ((n, NAME) for n in again if words.classes[n] == WORD and words.text[words.starts[n]].isupper())


_OPENS = pattern("(?<!<!stop+break+colon+open+dash+quotation>) <name>")


def opens_sentence(words: Words) -> Iterator[tuple[int, str]]:
    """An adjective or a participle that opens a sentence: *Neue Vorwürfe erhob Roth*, but *die Neue Zeitung*."""
    for match in _OPENS.finditer(words.classes) if words.lexicon.things else ():
        lower = words.lowers[match.start()]
        if f"^{lower}" in words.lexicon.things and lower not in given_names():
            yield match.start(), WORD


_HYPHENED = pattern("<name> (?=<word>)")


def before_hyphen(words: Words) -> Iterator[tuple[int, str]]:
    """The first part of such a noun: *Top-Leistungen*, but *Anna Roth-Glück*."""
    for match in _HYPHENED.finditer(words.classes) if words.lexicon.things else ():
        index = match.start()
        begun = index > 0 and words.classes[index - 1] == NAME and words.lowers[index - 1] in given_names()
        if words.hyphened(index + 1) and words.lowers[index] not in given_names() and not begun:
            yield index, WORD


def _has_ending(lexicon: Lexicon, lower: str) -> bool:
    return any(f"*{lower[cut:]}" in lexicon.things for cut in range(SHORTEST_PART, len(lower) - 1))
