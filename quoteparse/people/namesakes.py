"""Whom a given name alone means where several bear it: *Ana* of *Ana Paula Reis* and *Ana Sousa*."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from ..words.lexicon import given_names
from ..words.names import Name

InFull = Mapping[str, Sequence[tuple[int, tuple[str, ...]]]]
"""Given name -> where the full names that begin with it stand, and these, in order."""


def in_full(names: Iterable[Name]) -> InFull:
    """Return the full names of a document under the given names that several people bear.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.names import find_names
    >>> from ..words.read import read_words
    >>> words = read_words("Ana Sousa riu. Ana Paula Reis riu. Rui Reis riu.", (), lexicon_of(load_pack("pt")))
    >>> in_full(find_names(words))
    {'ana': [(0, ('ana', 'sousa')), (4, ('ana', 'paula', 'reis'))]}
    """
    found: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for name in names:
        if len(name.parts) > 1 and name.parts[0] in given_names():
            found.setdefault(name.parts[0], []).append((name.start, name.parts))
    return {given: sorted(told) for given, told in found.items() if len({parts for _, parts in told}) > 1}


def last_in_full(told: InFull, parts: tuple[str, ...], at: int) -> tuple[str, ...]:
    """Return the full name that begins with this given name and stands last before word ``at``.

    >>> told = {"ana": [(0, ("ana", "sousa")), (4, ("ana", "paula", "reis"))]}
    >>> last_in_full(told, ("ana",), 4), last_in_full(told, ("ana",), 9), last_in_full(told, ("reis",), 9)
    (('ana', 'sousa'), ('ana', 'paula', 'reis'), ())
    """
    places = told.get(parts[0], ()) if len(parts) == 1 else ()
    place = bisect_left(places, (at,))
    return places[place - 1][1] if place else ()
