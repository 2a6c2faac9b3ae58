"""Short forms told beside the long ones: *Mission d'appui aux élections (MAE)*."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple
from unicodedata import normalize

from ..words.classes import (
    ADVERB,
    BOUNDARY,
    COORD,
    DET,
    DOCUMENT,
    GROUP,
    LINK,
    NAME,
    NUMBER,
    OBJECT,
    PART,
    PREP,
    ROLE,
    SAYING,
    WORD,
    pattern,
)
from ..words.lexicon import given_names
from ..words.names import Name
from ..words.text import Words


class ShortForm(NamedTuple):
    """A short form and what it stands for, which begins at the word ``start``."""

    text: str
    full: str
    start: int


_SMALL = LINK + DET + PREP + COORD + PART + OBJECT
_SMALLEST_WORD = 3
"""Letters of a small word of another language: *Institute of Arts and Trades (IAT)*."""
_SHORTEST_WORD = 4
"""Letters of a short form that is written like a word: *Unesco*."""
_ACRONYM = pattern("<open> <name+word> (?= <close+comma>)")
_LONGEST_SHORT = 8


def short_forms(words: Words) -> Iterator[ShortForm]:
    """Yield the short forms that stand in brackets behind the words whose initials they are.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.read import read_words
    >>> words = read_words("la Mission d'appui aux élections (MAE) et Kayes (Mali)", (), lexicon_of(load_pack("fr")))
    >>> [(one.text, one.full) for one in short_forms(words)]
    [('MAE', "Mission d'appui aux élections")]
    """
    for match in _ACRONYM.finditer(words.classes):
        short = words.string(match.start() + 1, match.end())
        letters = "".join(c for c in normalize("NFD", short) if c.isalpha()).lower()
        if short[0].isupper() and (2 if short.isupper() else _SHORTEST_WORD) <= len(letters) <= _LONGEST_SHORT:
            begin = _spelled_out(words, letters, match.start())
            if begin is not None:
                yield ShortForm(short, words.string(begin, match.start()), begin)


def _spelled_out(words: Words, short: str, stop: int) -> int | None:
    """Return the word before ``stop`` from which the words' initials spell the short form, small words left out;
    else with those small words that fit (*Médecins sans frontières*)."""
    begin = _spelled(words, short, stop, "")
    begin = begin if begin is not None else _spelled(words, short, stop, _SMALL)
    if begin is None and words.lexicon.compounds:
        begin = next((n for n in range(stop - 1, max(-1, stop - 8), -1) if _is_spelled(words, short, n, stop)), None)
    return begin


def _is_spelled(words: Words, short: str, start: int, stop: int) -> bool:
    """*Deutscher Wetterdienst (DWD)*: where nouns are written together letters stand for their parts as well."""
    lowers = words.lowers[start:stop]
    plain = any(char in BOUNDARY for char in words.classes[start:stop]) or not words.text[words.starts[start]].isupper()
    return not plain and GROUP in words.classes[start:stop] and spells(short, tuple(lowers))


def spells(letters: str, parts: tuple[str, ...]) -> bool:
    """Tell whether letters are the initials of some words, and perhaps of parts of them; small words may be left out.

    >>> spells("dwd", ("deutscher", "wetterdienst")), spells("lka", ("landeskriminalamt",)), spells("dw", ("weg",))
    (True, True, False)
    """
    if not parts or not letters:
        return not parts and not letters
    first, rest = parts[0], parts[1:]
    if len(first) <= _SMALLEST_WORD and spells(letters, rest):
        return True
    if first[0] != letters[0]:
        return False
    at, used = 0, 1
    while not spells(letters[used:], rest):
        at = first.find(letters[used], at + _SHORTEST_PIECE) if used < len(letters) else -1
        if at < 0 or len(first) - at < _SHORTEST_PIECE:
            return False
        used += 1
    return True


_SHORTEST_PIECE = 3
"""Letters of a part of a compound."""


def _spelled(words: Words, short: str, stop: int, counted: str) -> int | None:
    letters = ""
    for index in range(stop - 1, max(-1, stop - 12), -1):
        char = words.classes[index]
        if char in BOUNDARY:
            break
        initial = _initials(words.lowers[index])
        short_word = char == WORD and len(words.lowers[index]) <= _SMALLEST_WORD
        if (char not in _SMALL and not short_word) or (char in counted and short.endswith(initial + letters)):
            letters = initial + letters
            if letters == short:
                return index
    return None


def _initials(entry: str) -> str:
    """Return the initials of an entry of the pack that may be several words, small ones left out.

    >>> _initials("procuradoria geral da república"), _initials("da")
    ('pgr', 'd')
    """
    parts = normalize("NFD", entry).split()
    return "".join(part[0] for part in parts if len(parts) == 1 or len(part) > _SMALLEST_WORD)


_SHORTEST_ABBREVIATION = 3
_FARTHEST = 12
"""Words in which a long form is looked for."""
_LONG_BEGINS = pattern("<name+group>")
_LONG = NAME + GROUP + ROLE + DOCUMENT + SAYING + WORD + ADVERB + NUMBER


def abbreviated(words: Words, names: Sequence[Name], told: Container[str]) -> list[ShortForm]:
    """Return the abbreviations told nowhere: *INRS* for *Institut national français de recherche et de sécurité*,
    *ACEA* for *Association européenne des constructeurs automobiles*; the long form begins with a capital and with the
    same letter, its other letters may stand in another order, one may be missing.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.names import find_names
    >>> from ..words.read import read_words
    >>> words = read_words("L'Union des artisans du pin a dit non. Selon l'UAP, oui.", (), lexicon_of(load_pack("fr")))
    >>> [(one.text, one.full) for one in abbreviated(words, find_names(words), ())]
    [('UAP', 'Union des artisans du pin')]
    """
    spelled: dict[str, str] = {}
    for name in names:
        letters = name.text.lower()
        small = len(letters) == _SHORTEST_ABBREVIATION and not words.lexicon.capital_nouns
        short = name.text.isupper() or (small and name.text[1:].islower())
        if short and letters.isalpha() and _SHORTEST_ABBREVIATION <= len(letters) <= _LONGEST_SHORT:
            spelled.setdefault(letters[0] + "".join(sorted(letters[1:])), name.text)
    found: dict[str, ShortForm] = {}
    firsts = {letters[0] for letters in spelled}
    for match in _LONG_BEGINS.finditer(words.classes) if spelled else ():
        index = match.start()
        if words.text[words.starts[index]].isupper() and normalize("NFD", words.lowers[index])[0] in firsts:
            for text, end in _long_forms(words, index, spelled):
                if text not in told:
                    found.setdefault(text, ShortForm(text, words.string(index, end), index))
    for one in _of_compounds(words, frozenset(spelled.values())) if words.lexicon.compounds and spelled else ():
        if one.text not in told:
            found.setdefault(one.text, one)
    return list(found.values())


_MOST_WORDS = 3
"""Words of a long form that ends with a compound: *Deutsches Rotes Kreuz*."""


def _of_compounds(words: Words, shorts: frozenset[str]) -> Iterator[ShortForm]:
    """*Deutscher Wetterdienst … DWD*, *Landeskriminalamt … LKA*."""
    for match in _BODY.finditer(words.classes):
        stop = match.end()
        for start in range(match.start(), max(-1, stop - 1 - _MOST_WORDS), -1):
            if words.classes[start] not in _LONG or not words.text[words.starts[start]].isupper():
                break
            lowers = tuple(words.lowers[start:stop])
            for text in shorts:
                if text[0].lower() == lowers[0][0] and spells(text.lower(), lowers):
                    yield ShortForm(text, words.string(start, stop), start)


_BODY = pattern("<group>")


def _long_forms(words: Words, start: int, spelled: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """Yield the abbreviations that the words from ``start`` on spell, and where the words end."""
    initials, first = "", words.classes[start]
    given = words.lowers[start] in given_names()
    for index in range(start, min(len(words.classes), start + _FARTHEST)):
        char = words.classes[index]
        noun = words.lexicon.capital_nouns and first == NAME and char in _SMALL  # Netz Daten von …
        somebody = index > start and not given and char == NAME and words.lowers[index] in given_names()
        if char not in _LONG + _SMALL or noun or somebody:
            return
        if char in _LONG:
            initials += normalize("NFD", words.lowers[index])[0]
            for letters in _without_one(initials):
                text = spelled.get(initials[0] + "".join(sorted(letters[1:])), "")
                exact = letters == initials or len(letters) > _SHORTEST_ABBREVIATION
                ordered = text.lower() == letters or len(letters) > _SHORTEST_ABBREVIATION
                if text and exact and ordered and words.string(start, index + 1) != text:
                    yield text, index + 1


def _without_one(letters: str) -> Iterator[str]:
    """Yield some letters, then the same without each of those in the middle."""
    yield letters
    for index in range(1, len(letters) - 1):
        yield letters[:index] + letters[index + 1 :]
