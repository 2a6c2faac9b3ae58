"""By which other name somebody is called: *Jacinto Ribeiro, conhecido como Jaça*; *Jacinto Ribeiro, o «Jaça»*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..words.classes import QUOTATION, pattern
from ..words.names import Name
from ..words.places import is_place
from ..words.text import Words

_CALLED = pattern("<comma+open> <adverb+word+det+aux>{0,2} <word+participle+verb+adverb> <prep+by+link+adverb+subord>?")
"""*, mais conhecido por*, *(surnommé*, *, vulgo*: it ends before the other name."""
_MARKED = pattern("<comma+open> <det> <quotation> (?=<comma+close+stop>)")
_PARTS = re.compile(r"[^\W\d_]+")
_MOST_PARTS = 3


def nicknames(words: Words, names: Sequence[Name]) -> Iterator[tuple[Name, tuple[str, ...]]]:
    """Yield the names behind which another name of the same person is told, and the words of that, lower case.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.names import find_names
    >>> from ..words.read import read_words
    >>> words = read_words("Jacinto Ribeiro, mais conhecido como Jaça, riu.", (), lexicon_of(load_pack("pt")))
    >>> [(one.text, other) for one, other in nicknames(words, find_names(words))]
    [('Jacinto Ribeiro', ('jaça',))]
    >>> words = read_words("Jacinto Ribeiro, eleito como Jaça, riu.", (), lexicon_of(load_pack("pt")))
    >>> list(nicknames(words, find_names(words)))
    []
    """
    starts = {name.start: name for name in names}
    for name in names:
        if len(name.parts) > 1 and not name.thing:
            other = _called(words, name, starts) or _marked(words, name)
            if other and not is_place(other):
                yield name, other


def _called(words: Words, name: Name, starts: Mapping[int, Name]) -> tuple[str, ...]:
    """The name behind a word that tells a nickname, in the apposition of another name: with marks around it or not."""
    match = _CALLED.match(words.classes, name.end)
    if not match or all(words.lexicon.refusals.get(one) != "nickname" for one in words.lowers[name.end : match.end()]):
        return ()
    other = starts.get(match.end())
    return other.parts if other and not other.thing else _between_marks(words, match.end())


def _marked(words: Words, name: Name) -> tuple[str, ...]:
    """The name between marks that stands alone behind another one: *, o «Jaça»,*."""
    match = _MARKED.match(words.classes, name.end)
    return _between_marks(words, match.end() - 1) if match else ()


def _between_marks(words: Words, index: int) -> tuple[str, ...]:
    if words.classes[index : index + 1] != QUOTATION:
        return ()
    parts = _PARTS.findall(words.string(index, index + 1))
    return tuple(map(str.lower, parts)) if len(parts) <= _MOST_PARTS and parts and parts[-1][0].isupper() else ()
