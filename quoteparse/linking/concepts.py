"""Words beyond their language: beginnings that related languages share, glosses, numbers and names.

A text is a set of content words, and each of these a few *concepts*: the beginning of the word itself (*violence*,
*violencia*) and that of each of its English glosses (*retrait*: withdraw). Two texts have a word in common when their
words share a concept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from math import log
from typing import NamedTuple

from ..lang import load_pack
from .comparable import forms
from .glosses import gloss

_BEGINNING = 5
_IMAGINED = 1000

Concepts = tuple[str, ...]


class Content(NamedTuple):
    """The content words of a text, each as its concepts."""

    language: str | None
    words: tuple[Concepts, ...]
    numbers: frozenset[str]
    """Those in figures; in words they are put together in too many ways (*quatre-vingts*)."""
    denies: bool
    """It holds a negation; *without* is none."""
    length: int
    """All words of the text."""


class _Told(NamedTuple):
    """What a word of a language tells."""

    concepts: Concepts
    """None of a function word, a letter or a negation."""
    numbers: frozenset[str]
    denies: bool


def content(words: Sequence[str], language: str | None) -> Content:
    """Return the content of a text: function words left out, each other word once.

    >>> content("le retrait sans delai".split(), "fr").words
    (('retra', 'withd', 'pensi'), ('delai', 'delay'))
    """
    told = [_told(word, language) for word in dict.fromkeys(words)]
    numbers = frozenset(chain.from_iterable(one.numbers for one in told))
    meant = tuple(one.concepts for one in told if one.concepts)
    return Content(language, meant, numbers, any(one.denies for one in told), len(words))


@lru_cache(maxsize=262144)
def _told(word: str, language: str | None) -> _Told:
    meanings = gloss(language, word)
    denies = "not" in meanings
    if denies or word in _function_words(language) or (len(word) == 1 and not word.isdigit()):
        return _Told((), frozenset(), denies and "without" not in meanings)
    numbers = frozenset({word} if word.isdigit() else ())
    return _Told(tuple(dict.fromkeys(_beginning(one) for one in (word, *meanings))), numbers, False)


def _beginning(word: str) -> str:
    if word[0].isdigit() or len(word) <= _BEGINNING:
        return word.rstrip("s") if len(word) > 3 else word
    return word[:_BEGINNING]


@lru_cache(maxsize=64)
def _function_words(language: str | None) -> frozenset[str]:
    pack = load_pack(language)
    return frozenset(form for word in (pack.function_words if pack else ()) for form in forms(word))


def concepts_of(contents: Iterable[Content]) -> set[str]:
    """Return the concepts of a text, of its translations too."""
    return {concept for one in contents for concepts in one.words for concept in concepts}


class ConceptWeights(dict[str, float]):
    """What a concept tells, by the number of texts that hold it; a text may have several contents."""

    def __init__(self, texts: Iterable[Iterable[Content]]) -> None:
        self.spread: dict[str, int] = {}
        total = _IMAGINED
        for contents in texts:
            total += 1
            for concept in concepts_of(contents):
                self.spread[concept] = self.spread.get(concept, 0) + 1
        self._unseen = log(total / 2)
        super().__init__((concept, log(total / (number + 2))) for concept, number in self.spread.items())

    def __missing__(self, concept: str) -> float:
        return self._unseen


class Meeting(NamedTuple):
    """How much two texts of two languages have in common."""

    share: float
    """Of what the shorter text tells, what the longer has too."""
    information: float
    shared: int
    """Words."""


def meeting(a: Content, b: Content, weights: ConceptWeights) -> Meeting:
    """Compare two contents."""
    shorter, longer = (a, b) if len(a.words) <= len(b.words) else (b, a)
    there = set(chain.from_iterable(longer.words))
    told, total, shared = 0.0, 0.0, 0
    for concepts in shorter.words:
        common = 0.0
        for concept in concepts:
            if concept in there and weights[concept] > common:
                common = weights[concept]
        told += common
        total += common or weights[concepts[0]]
        shared += common > 0
    return Meeting(told / total if total else 0.0, told, shared)
