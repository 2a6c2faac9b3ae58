"""The names of bodies: the nouns that are a part of them."""

from __future__ import annotations

from collections.abc import Iterator

from .classes import DET, DOCUMENT, GROUP, LINK, LISTED, pattern
from .lexicon import given_names
from .text import Words


def first_of_body(words: Words, start: int, end: int) -> int:
    """Return where the name from ``start`` to before ``end`` begins when it is a body's.

    *the House Ethics Committee*: before the noun of a body those with a capital are a part of its name too; where nouns
    stand before their attributes, so is the noun itself: *la Organización Mundial de la Salud*.
    """
    if words.lexicon.capital_nouns:
        return start - (end - start <= _LONGEST_SEAT and is_seated(words, start))
    if not words.lexicon.names_before_nouns:
        return _noun_of_body(words, start)
    if words.classes[end - 1] not in GROUP + DOCUMENT:
        return start
    while start and words.classes[start - 1] in LISTED and words.starts[start] - words.ends[start - 1] == 1:
        if not words.text[words.starts[start - 1]].isupper():
            break
        start -= 1
    return start


_LONGEST_SEAT = 2
"""Words of a place, a number among them: *Staatsanwaltschaft Kiel II*."""


def is_seated(words: Words, index: int) -> bool:
    """*Landgericht Ulm*, *die Polizei Kiel*: right behind the noun of a body stands the place where it sits."""
    if not index or words.classes[index - 1] != GROUP or words.lowers[index] in given_names():
        return False
    near = words.starts[index] - words.ends[index - 1] == 1
    return near and words.lowers[index - 1].endswith(tuple(words.lexicon.seat) or ("\0",))


_BODY_BEFORE = pattern("<group> (?:<link> <det>?)? $")
_SMALL_BETWEEN = 3
"""Words looked at before a name, the noun among them."""
_WIDEST = 7
"""Characters between a noun and the name behind it, of a link and an article."""


def _noun_of_body(words: Words, start: int) -> int:
    """*la Banca Centrale Europea*, *el Ministerio de Obras Públicas*, but *el Gobierno de Luis Roy*."""
    if words.lowers[start] in given_names():
        return start
    while match := _BODY_BEFORE.search(words.classes, max(0, start - _SMALL_BETWEEN), start):
        first = match.start()
        alone = first < start - 1 and words.classes[first - 1 : first] not in (DET, LINK)  # Gobierno de Luis
        noun = words.string(first, first + 1)
        if alone or not noun[0].isupper() or noun.isupper() or words.starts[start] - words.ends[first] > _WIDEST:
            break  # l'ONG Save the Sea
        start = first
    return start


def is_body(words: Words, index: int) -> bool:
    """*the State Department*: a body's noun with a capital, right behind a name, is the end of the body's own."""
    if words.classes[index : index + 1] not in (GROUP, DOCUMENT) or words.lexicon.capital_nouns:
        return False
    start = words.starts[index]
    return words.text[start].isupper() and start - words.ends[index - 1] == 1


_OF_NOUNS = pattern("<group> (?:(?:<link> <det>?)? <group+role+document+word>){0,3}")


def bodies_of_nouns(words: Words) -> Iterator[tuple[int, int]]:
    """Yield where bodies stand whose names are made of known nouns, all with capitals, where nouns have none else: *o
    Corpo de Bombeiros*, *el Tribunal Supremo*.

    >>> from ..lang import load_pack
    >>> from .lexicon import lexicon_of
    >>> from .read import read_words
    >>> words = read_words("O Corpo de Bombeiros saiu. O Governo saiu.", (), lexicon_of(load_pack("pt")))
    >>> list(bodies_of_nouns(words))
    [(1, 4)]
    """
    apart = not words.lexicon.capital_nouns and not words.lexicon.names_before_nouns
    for match in _OF_NOUNS.finditer(words.classes) if apart else ():
        start, end = match.span()
        if not words.text[words.starts[start]].isupper():
            continue
        while end > start and not _is_capital(words, end - 1):
            end -= 1
        nouns = [n for n in range(start, end) if words.classes[n] not in DET + LINK]
        several = len(nouns) > 1 or " " in words.string(start, end)
        if end > start and several and all(_is_capital(words, n) for n in nouns) and start:
            yield start, end


def _is_capital(words: Words, index: int) -> bool:
    """Whether each noun of an entry has a capital, but is not all capitals."""
    parts = [part for part in words.string(index, index + 1).split() if len(part) > _SMALL_BETWEEN]
    return bool(parts) and all(part[0].isupper() and not part.isupper() for part in parts)
