"""What stands between an office and a name: parties, which tell a side and are no part of the name; links to a body."""

from __future__ import annotations

from collections.abc import Iterator

from .classes import LINK, NAME, ROLE, WORD, pattern
from .text import Words

_LONGEST_PARTY = 6


def is_party(words: Words, start: int, end: int) -> bool:
    """*le sénateur LR*, *les députés RN*: short capitals behind a role tell a side, not the name of somebody."""
    if not start or words.classes[start - 1] != ROLE:
        return False
    short = words.string(start, end)
    return short[-1].isupper() and 2 <= len(short) <= _LONGEST_PARTY


def party_of_office(words: Words) -> Iterator[tuple[int, str]]:
    """A party between an office and a name.

    *la députée Renaissance Anne Roy*, *le député LFI du Nord*: as an adjective it tells more of the office.
    """
    for at in (n + 1 for n, char in enumerate(words.classes[:-1]) if char == ROLE):
        known = words.lexicon.parties.get(words.lowers[at], ()) if words.text[words.starts[at]].isupper() else ()
        for party in known:
            end = at + len(party)
            if tuple(words.lowers[at:end]) == party and NAME in words.classes[at:end]:
                yield from ((n, WORD) for n in range(at, end))
                break


_OFFICE = pattern("(?<=<role>) <weak> (?=<det>? <word>{0,2} <name+group>)")


def linker_of_office(words: Words) -> Iterator[tuple[int, str]]:
    """A preposition that joins an office to a body.

    *a spokesman for the police*: where a name can tell more of the noun behind it, *for* behind a role is as *of*.
    """
    for match in _OFFICE.finditer(words.classes) if words.lexicon.names_before_nouns else ():
        yield match.start(), LINK
