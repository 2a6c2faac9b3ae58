"""The names of a document: where they stand, how much of a person each one tells."""

from __future__ import annotations

from typing import NamedTuple

from .bodies import bodies_of_nouns, first_of_body, is_body
from .capitals import title_case
from .classes import (
    BREAK,
    DET,
    DOCUMENT,
    GROUP,
    LINK,
    NAME,
    NUMBER,
    PART,
    POSSESSIVE,
    PREP,
    ROLE,
    TITLE,
    WEAK,
    WORD,
    pattern,
)
from .demonyms import SHORTEST_DEMONYM, is_attribute, is_demonym, is_inhabitant
from .lexicon import given_names
from .offices import is_party
from .places import is_place
from .text import Words, is_user_name

_NAME = pattern(
    "<title>{0,2} <name+part>{0,2} <name> <name+part+number>{0,5} (?:<link>{1,2} <det>? <name> <name+part>{0,3})?"
)


class Name(NamedTuple):
    """A name where it stands; ``start`` and ``end`` are word indices, the title left out."""

    start: int
    end: int
    parts: tuple[str, ...]
    """Its words, lower case."""
    text: str
    gender: str
    """``m``, ``f`` or ``*`` when nothing tells."""
    personal: bool
    """Whether it is surely a person's: a title or a given name says so."""
    thing: bool
    """Whether a determiner stands before it (*le Hamas, the UN*)."""
    body: bool = False
    """Whether it ends with the noun of a body: *the State Department*."""


def find_names(words: Words) -> list[Name]:
    """Return all names, in order.

    >>> from ..lang import load_pack
    >>> from .lexicon import lexicon_of
    >>> from .read import read_words
    >>> [n.text for n in find_names(read_words("Hier, Mme Awa Diarra a dit non.", (), lexicon_of(load_pack("fr"))))]
    ['Awa Diarra']
    """
    found = []
    skipped, done = title_case(words), 0
    for match in _NAME.finditer(words.classes):
        if match.start() in skipped or match.start() < done:
            continue
        start, end = _bounds(words, match.start(), match.end())
        if start < end and not is_demonym(words, start, end) and not is_inhabitant(words, start, end):
            done = _with_second_surname(words, start, end)
            first = first_of_body(words, start, end)
            found.append(_name(words, min(first, match.start()), first, done))
    taken = {n for name in found for n in range(name.start, name.end)}
    bodies = (span for span in bodies_of_nouns(words) if taken.isdisjoint(range(*span)))
    found += [_name(words, start, start, end)._replace(body=True) for start, end in bodies]
    return _unglued(words, sorted(found))


def _unglued(words: Words, names: list[Name]) -> list[Name]:
    """*bei Bayern-Star Ruth Diehl … Ruth*: who is called by a given name has no other word before it.

    >>> from ..lang import load_pack
    >>> from .lexicon import lexicon_of
    >>> from .read import read_words
    >>> text = "Some at Ocean Travel Anna Reed spoke to said no. So Anna left."
    >>> [n.text for n in find_names(read_words(text, (), lexicon_of(load_pack("en"))))]
    ['Anna Reed', 'Anna']
    """
    alone = {name.parts[0] for name in names if len(name.parts) == 1}
    whole = {name.parts for name in names if len(name.parts) > 1}
    known = {name.parts[-1] for name in names if name.parts[-1] in alone and name.parts[0] in given_names()}
    cut = [_without_noun(words, _from_given(words, name, alone), whole, known) for name in names]
    surnames = {name.parts[-1] for name in cut}
    return [_without_second_half(words, _nominative(words, name, surnames), alone) for name in cut]


_SHORTEST_STEM = 4


def _nominative(words: Words, name: Name, surnames: set[str]) -> Name:
    """*Anne Maluks Buch … Maluk*: where nouns have cases, the s of a surname that stands without it elsewhere."""
    last = name.parts[-1]
    genitive = words.lexicon.capital_nouns and last[-1] == "s" and len(last) > _SHORTEST_STEM and last[:-1] in surnames
    return name._replace(parts=(*name.parts[:-1], last[:-1]), text=name.text[:-1]) if genitive else name


def _without_noun(words: Words, name: Name, whole: set[tuple[str, ...]], known: set[str]) -> Name:
    """*Olympian Awa Binta Fall … Awa Binta Fall*: where the rest is a whole name elsewhere, the first word is none;
    *Hochspringer Roth … Jan Roth … Roth*: where a surname stands alone and behind a given name, no noun is one."""
    first, last = words.lowers[name.start], name.end - 1
    if first in given_names() or name.body or len(name.parts) != name.end - name.start:
        return name
    surname = len(name.parts) == 3 and words.hyphened(last)  # Awa Binta-Fall … Binta-Fall
    if len(name.parts) > 2 and name.parts[1:] in whole and not surname and name.parts[1] in given_names():
        return _name(words, name.start + 1, name.start + 1, name.end)
    nouns = name.parts[-1] in known and all(_is_no_given_name(words, n) for n in range(name.start, last))
    return _name(words, last, last, name.end) if nouns and len(name.parts) > 1 else name


def _without_second_half(words: Words, name: Name, alone: set[str]) -> Name:
    """*the Rossi-Norland case*: what hangs on a surname that stands alone elsewhere is no part of it; but a compound is
    one word where nouns are written together (*der Lindner-Saal*)."""
    if words.lexicon.compounds:
        return name
    last = name.end - 1
    first = words.lowers[last - 1] if last > name.start else ""
    sure = first in alone and (first not in given_names() or words.lowers[last] in alone)
    halves = sure and words.hyphened(last) and words.classes[last] == NAME
    return _name(words, name.start, name.start, last) if halves else name


def _from_given(words: Words, name: Name, alone: set[str]) -> Name:
    if name.end - name.start < 3 or words.lowers[name.start] in given_names():
        return name
    for index in range(name.start + 1, name.end - 1):
        lower = words.lowers[index]
        first = lower in given_names() and words.classes[index + 1] == NAME and not words.hyphened(index)
        if first and (lower in alone or all(_is_no_given_name(words, n) for n in range(name.start, index))):
            return _name(words, index, index, name.end)
    return name


_SHORTEST_TRADE = 6


def _is_no_given_name(words: Words, index: int) -> bool:
    """*Olympian Awa Fall*, *Verts Anne Roy*, *TREVISO Luca Roy*, *Chefkontrolleur Jan Roth*: a word that is a noun, a
    place or an inhabitant, or where nouns have capitals a long one, is no given name."""
    lower, lexicon = words.lowers[index], words.lexicon
    if lexicon.capital_nouns and len(lower) >= _SHORTEST_TRADE:
        return True
    stems = (lower.removesuffix(ending) for ending in lexicon.plural_endings)
    known = lexicon.classes.get(lower, PART) != PART or any(stem in lexicon.nouns for stem in stems)
    people = len(lower) >= SHORTEST_DEMONYM and lower.endswith(lexicon.demonym_endings or ("\0",))
    city = len(lower) >= _SHORTEST_CITY and words.string(index, index + 1).isupper()
    return known or people or city or is_place((lower,))


def _bounds(words: Words, start: int, end: int) -> tuple[int, int]:
    """Leave the title out, and a complement unless a given name stands before it (*Charles de Gaulle*)."""
    while start < end and (words.classes[start] in TITLE + PART or _is_small(words, start)):
        start += 1
    if start == end:
        return start, end
    if is_user_name(words.lowers[start]):
        return start, start + 1
    if end - start > 2 and is_demonym(words, start, start + 1):
        start += 1
    start = behind_complement(words, _behind_dateline(words, start, end), end)
    end = _without_complement(words, start, end)
    for index in range(start + 1, end):
        if words.starts[index] - words.ends[index - 1] > 2:
            return start, index
    end = _without_letters(words, start, _to_last_syllable(words, start, _without_number(words, start, end)))
    while start < end and is_body(words, end):
        end += 1
    return start, end


_SECOND = pattern("<coord> <name> (?!<name+link+part>)")


def _with_second_surname(words: Words, start: int, end: int) -> int:
    """*Rui Brito e Sousa* is one man where the language joins surnames so, *Rui Brito e Ana* are two; *Ana do Carmo da
    Silva* has a surname behind each particle."""
    end = _with_second_particle(words, start, end)
    if end - start < 2 or not _SECOND.match(words.classes, end):
        return end
    one = words.lowers[end] in words.lexicon.particles and words.lowers[end + 1] not in given_names()
    return end + 2 if one else end


_TAIL = pattern("<link> <name> (?!<link+name>)")


def _with_second_particle(words: Words, start: int, end: int) -> int:
    """*Ana do Carmo da Silva*, *Rui da Cruz dos Santos*; *Rui da Cruz da Mauritânia* is from there."""
    if LINK not in words.classes[start:end] or words.lowers[start] not in given_names():
        return end
    if not _TAIL.match(words.classes, end) or words.lowers[end] not in words.lexicon.particles:
        return end
    last = words.string(end + 1, end + 2)
    other = words.lexicon.oblique or last.isupper() or is_place((last.lower(),))
    return end if other else end + 2


def _without_complement(words: Words, start: int, end: int) -> int:
    """*Charles de Gaulle*, *Banco de Olmedo* are whole names; *Anne Roy de la CGT* is not."""
    linker = words.classes.find(LINK, start, end)
    if linker <= start:
        return end
    if words.classes[end : end + 1] == POSSESSIVE:  # convicted Hartley of Zoe's murder
        return linker
    behind = words.string(end - 1, end)
    given = words.lowers[start] in given_names()
    if linker - start == 1:
        whole = given or (words.lowers[linker] not in words.lexicon.oblique and words.classes[start - 1 : start] != DET)
    else:
        whole = given and words.lowers[linker] in words.lexicon.particles and not words.lexicon.oblique
    alone = whole and (given or behind_complement(words, linker + 1, end) == linker + 1)
    return end if alone and not (behind.isupper() and len(behind) > 1) else linker


def _without_number(words: Words, start: int, end: int) -> int:
    """*Luca Roy 6-4*, *Awa Fall 3/5/2022*: a number behind a given name and a surname is no part of them, a score
    behind no name."""
    while end - start > 1 and words.classes[end - 1] == NUMBER:
        score = words.classes[end - 2] == NUMBER and words.starts[end - 1] - words.ends[end - 2] == 1
        if not score and (end - start < 3 or words.lowers[start] not in given_names()):
            break
        end -= 1 + score
    return end


_LONGEST_SYLLABLE = 6


def _to_last_syllable(words: Words, start: int, end: int) -> int:
    """*Chan Wai-yip*, *Donel Black’man*: a small word that hangs on a name of two words is its end; *Hong Kong-based*
    is none."""
    if end - start < 2 or words.classes[end : end + 1] != WORD or words.starts[end] - words.ends[end - 1] != 1:
        return end
    lower = words.lowers[end]
    own = words.text[words.ends[end - 1]] in "-\u2010\u2011'’" and lower not in words.lexicon.classes
    return end + (own and len(lower) <= _LONGEST_SYLLABLE and not lower.endswith(("ed", "ing", "led")))


def _is_small(words: Words, index: int) -> bool:
    """*DI GENOVA*: in a line of capitals small words look like names."""
    small = words.lexicon.classes.get(words.lowers[index], WORD) in LINK + PREP
    return small and words.classes[index] == NAME and words.string(index, min(index + 2, len(words.lowers))).isupper()


_ORDINAL = frozenset("IVX")


def _without_letters(words: Words, start: int, end: int) -> int:
    """*Anne Roy QC*, *Paul Roy LR*: capitals behind a whole name are no part of it, but for those of a king."""
    last = words.string(end - 1, end) if end - start > 2 else ""
    letters = last.isupper() and 2 <= len(last) <= 4 and not _ORDINAL.issuperset(last)
    whole = words.lowers[start] in given_names() and not words.string(start, end - 1).isupper()
    return end - 1 if letters and whole else end


_SHORTEST_CITY = 4


def _behind_dateline(words: Words, start: int, end: int) -> int:
    """*TOULOUSE Marie Roy*: capitals at the start of a paragraph tell where it was written, when a name in small
    letters follows."""
    if words.classes[start - 1 : start] not in ("", BREAK):
        return start
    index = start
    while index < end and words.string(index, index + 1).isupper():
        index += 1
    city = index > start and words.ends[index - 1] - words.starts[start] >= _SHORTEST_CITY
    return index if city and index < end - 1 and words.lowers[index] in given_names() else start


def behind_complement(words: Words, start: int, end: int) -> int:
    """*le patron de Renault Luca Roy*, *a réagi à Paris Anne Roy*, *le député MRK Paul Roy*: where his own
    name begins.

    >>> from ..lang import load_pack
    >>> from .lexicon import lexicon_of
    >>> from .read import read_words
    >>> words = read_words("la maire de Paris Anne Roy", (), lexicon_of(load_pack("fr")))
    >>> [words.lowers[behind_complement(words, first, 6)] for first in (3, 4)]
    ['anne', 'anne']
    """
    if not start or words.lowers[start] in given_names():
        return start
    party = is_party(words, start, start + 1)
    if not party and words.classes[start - 1] not in LINK + DET + PREP + WEAK and not _goes_on(words, start):
        return start
    for index in range(start + 1, end - 1):
        behind = words.classes[index + 1 : index + 3]
        if words.lowers[index] in given_names() and (behind[0] == NAME or behind == LINK + NAME):
            return index
    places = (n for n in range(start + 1, end - 1) if is_place(tuple(words.lowers[start:n])))
    return next(places, start)


_COMPLEMENT = pattern("<link> <det>? <listed+word> $")


def _goes_on(words: Words, start: int) -> bool:
    """*la jefa de Recursos Humanos Ana Roy*: a capital behind another one of a complement."""
    begun = _COMPLEMENT.search(words.classes, max(0, start - 3), start)
    return begun is not None and words.text[words.starts[start - 1]].isupper()


_LONGEST_LETTERS = 3
"""Of an abbreviation that is written like a given name: *TED*."""


def _name(words: Words, outer: int, start: int, end: int) -> Name:
    titled = start > outer and words.classes[start - 1] == TITLE
    title = words.lexicon.features.get(words.lowers[start - 1], "") if titled else ""
    given = words.lexicon.given_names.get(words.lowers[start]) or given_names().get(words.lowers[start], "")
    if (
        end - start == 1
        and words.ends[start] - words.starts[start] <= _LONGEST_LETTERS
        and words.string(start, end).isupper()
    ):
        given = ""
    before = words.classes[outer - 1] if outer else ""
    beside = before == ROLE and not any(_is_small(words, index) for index in range(outer, start))
    if beside and not is_place(tuple(words.lowers[start:end])) and not is_attribute(words, start, end):
        title = title or words.lexicon.features.get(words.lowers[outer - 1], "")
    gender = title[:1] if title and title[0] != "*" else given or "*"
    determined = before == DET and not title and not given
    if determined:
        gender = words.lexicon.features.get(words.lowers[outer - 1], "*")[:1]
    parts = tuple(" ".join(words.lowers[start:end]).split())
    personal = bool(title or given)
    body = words.classes[end - 1] in GROUP + DOCUMENT or words.classes[start] == GROUP
    thing = determined or body or (before == GROUP and len(parts) == 1 and not personal)  # das Landgericht Köln
    return Name(start, end, parts, words.string(start, end), gender, personal, thing, body)
