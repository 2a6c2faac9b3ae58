"""Names that a hyphen or an apostrophe joins: the part of the rules for ambiguous words that is about them."""

from __future__ import annotations

from collections.abc import Iterator

from .classes import NAME, PART, pattern
from .text import Words

INSIDE_NAME = pattern(
    "(?<=<name>) <det+link+prep+coord+object+word> (?=<name> | <det+link+prep+coord+object+word> <name>) | "
    "(?<=<name> <det+link+prep+coord+object+word>) <det+link+prep+coord+object+word> (?=<name>)"
)
_LAST_IN_NAME = pattern("(?<=<name> <name>) <det+prep+object+pronoun>")


def hyphened_name(words: Words) -> Iterator[tuple[int, str]]:
    """A small word inside a name with hyphens.

    *Pas-de-Calais*, *Villiers-sous-Bois*: a small word between hyphens is a part of the name; the last one behind two
    parts too, *Kim Jong-un*.
    """
    last = (match.start() for match in _LAST_IN_NAME.finditer(words.classes))
    yield from ((n, NAME) for n in last if words.hyphened(n) and words.starts[n] - words.ends[n - 1] == 1)
    for match in INSIDE_NAME.finditer(words.classes):
        index = match.start()
        if words.hyphened(index) and words.hyphened(index + 1):
            yield index, PART


_ELIDED = pattern("<negation+object+title> (?=<name>)")


def elided_surname(words: Words) -> Iterator[tuple[int, str]]:
    """A letter that begins a surname.

    *Khady N'Diaye, N'Golo Roy*: a capital before an apostrophe and another capital is no small word.
    """
    for match in _ELIDED.finditer(words.classes):
        index = match.start()
        behind = words.string(index + 1, index + 2)
        alone = words.ends[index] - words.starts[index] == 1 and words.text[words.starts[index]].isupper()
        if alone and words.text[words.ends[index] : words.starts[index + 1]] in "'’" and behind[1:2].islower():
            yield index, NAME


_HYPHENED = pattern("<link+det+prep+object+modal> (?=<name>)")


def hyphened_particle(words: Words) -> Iterator[tuple[int, str]]:
    """*Karim al-Najar*: what hangs on a name by a hyphen is its particle, though it is another word elsewhere."""
    for match in _HYPHENED.finditer(words.classes):
        index = match.start()
        if words.lowers[index] in words.lexicon.particles and words.hyphened(index + 1):
            yield index, NAME if words.text[words.starts[index]].isupper() else PART
