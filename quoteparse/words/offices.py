"""What stands between an office and a name: parties, which tell a side and are no part of the name; links to a body."""

from __future__ import annotations

from collections.abc import Iterator

from .classes import COMMA, COORD, GROUP, LINK, NAME, ROLE, STOP, TITLE, WORD, pattern
from .lexicon import given_names
from .places import is_place
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


_FIELD = "(?:<link>{1,2} <det>?)? (?:<name+group+role+document> <name+word+part>{0,3})"
_FIELDS = pattern(
    f"<role> <role>? <link>{{1,2}} <det>? <name+group+word> <name+word+part>{{0,3}} (?:(?:<comma> {_FIELD}){{0,3}} "
    f"<coord> {_FIELD}) (?= (?:<link>{{1,2}} <det>? <noun>{{1,4}})? <comma> <title>? <name>)"
)


_LINKED_FIELD = pattern(
    "(?<=<role+group>) <word+participle+name>? <link>{1,2} <det>? <noun>{1,4} (<coord>) <link>{1,2} (<det>?) (<noun>)"
)


def linked_field_of_office(words: Words) -> Iterator[tuple[int, str]]:
    """The conjunction between two fields of one office, each with its linker.

    *la ministre des Sports et de la Jeunesse*, *la fédération de la vigne et du vin*; but *le frère de Marie et de
    Paul*, *le directeur de l'école et des parents*.
    """
    for match in _LINKED_FIELD.finditer(words.classes):
        new = words.lowers[match.start(2)] in words.lexicon.indefinite or words.classes[match.start(3)] in ROLE + GROUP
        if not new and not any(words.lowers[n] in given_names() for n in range(match.start(), match.end())):
            yield match.start(1), LINK


def fields_of_office(words: Words) -> Iterator[tuple[int, str]]:
    """The marks between the fields of one office.

    *a ministra do Trabalho, Solidariedade e Segurança Social, Rita Pinho*: of all of them somebody is minister. Where
    somebody is named among them, people are told one by one: *l'amico di Rui, Marta e Ivo, Luca Neri*.
    """
    for match in _FIELDS.finditer(words.classes):
        inside = range(match.start() + 1, match.end())
        marks = [n for n in inside if words.classes[n] in COMMA + COORD]
        capitals = all(words.text[words.starts[n + 1] :][:1].isupper() or _is_link(words, n + 1) for n in marks)
        if capitals and not any(words.lowers[n] in given_names() for n in inside):
            yield from ((n, LINK) for n in marks)


def _is_link(words: Words, index: int) -> bool:
    return words.classes[index] == LINK


_ONE_OFFICE = pattern("<det> <role>")


def names_bearer(words: Words, head: int, start: int, end: int) -> bool:
    """Whether the name from ``start`` on, far behind the noun phrase that begins at ``head``, is that of whom this
    tells: a given name opens it, or it has two words at least, is no place's, and the phrase tells one office.

    *dit l'adjointe au logement à la mairie de Kayes, Awaline Diarra*; but not *dit l'adjointe au maire de Kayes, Mali*.
    """
    start += words.classes[start] == TITLE
    if words.lowers[start] in given_names():
        return True
    name = words.classes[start:end] == NAME * (end - start) and end - start > 1
    one = words.lowers[head] in words.lexicon.definite and _ONE_OFFICE.match(words.classes, head) is not None
    return name and one and not is_place(tuple(words.lowers[start:end]))


_TITLE_ALONE = pattern("(?<=<det>) <title> (?!<title+name+part+handle+number>)")
_SHORTENED = 4
"""Letters of a title that is cut short, so that its full stop ends no sentence."""


def title_without_name(words: Words) -> Iterator[tuple[int, str]]:
    """A title that is a noun: *the general*, *le docteur*: without a name behind it a title is a noun."""
    for match in _TITLE_ALONE.finditer(words.classes):
        stop = words.classes[match.end() : match.end() + 1] == STOP
        if stop and len(words.lowers[match.start()]) <= _SHORTENED:
            continue
        yield match.start(), words.lexicon.nouns.get(words.lowers[match.start()], ROLE)


_PARTY_BEHIND = pattern("<open> | <comma> <link>{1,2}")
_PARTY_BEFORE = 3
"""Words before a name in which its party is looked for: *o deputado do PT Rui Valdez*."""


def party_beside(words: Words, start: int, end: int) -> str:
    """Return the party told beside a name, lower case: *Rui Valdez (PT-SP)*, *Paul Roy, du PS*; "" if none is.

    >>> from ..lang import load_pack
    >>> from .lexicon import lexicon_of
    >>> from .read import read_words
    >>> words = read_words("Rui Valdez (PT-SP) riu. Rui Valdez (46) riu.", (), lexicon_of(load_pack("pt")))
    >>> party_beside(words, 0, 2), party_beside(words, 8, 10)
    ('pt', '')
    """
    behind = _PARTY_BEHIND.match(words.classes, end)
    before = range(max(0, start - _PARTY_BEFORE), start) if words.classes[start - 1 : start] != COMMA else ()
    places = [behind.end()] if behind and behind.end() < len(words.classes) else []
    for index in (*places, *before):
        for party in words.lexicon.parties.get(words.lowers[index], ()):
            if tuple(words.lowers[index : index + len(party)]) == party and words.text[words.starts[index]].isupper():
                return " ".join(party)
    return ""
