"""The reading of a text put into words: each sentence with the class of each word, for whoever writes a rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..lang import load_pack
from ..model import Span
from .classes import BREAK, CLASSES, FORM, STOP
from .lexicon import lexicon_of
from .read import read_words
from .text import Words

_NAMES = {one.letters: name for name, one in CLASSES.items()}


class Read(NamedTuple):
    """A word as it is read."""

    start: int
    string: str
    name: str
    """The name of its class."""
    verb: str
    """Of a reporting verb its lemma and flags, such as ``déclarer s``; else ""."""


def sentences_as_read(
    text: str, marked: Sequence[Span] = (), aside: Sequence[Span] = (), language: str | None = None
) -> list[tuple[Read, ...]]:
    """Return the sentences of a text as the rules read them.

    ``marked`` are the stretches between marks, marks included, ``aside`` those of posts: half-open spans in code
    points, in any order; what stands inside another is left out.

    >>> [[word.name for word in sentence] for sentence in sentences_as_read("Awa Diarra a dit oui.", language="fr")]
    [['name', 'name', 'aux', 'either', 'adverb', 'stop']]
    """
    words = read_words(text, _outermost(marked), lexicon_of(load_pack(language)), left_out=_outermost(aside))
    sentences: list[tuple[Read, ...]] = []
    begin = 0
    for index, char in enumerate(words.classes):
        if char in (STOP, BREAK):
            end = index + (char == STOP)
            sentences.append(tuple(_read(words, n) for n in range(begin, end)))
            begin = index + 1
    sentences.append(tuple(_read(words, n) for n in range(begin, len(words.classes))))
    return [sentence for sentence in sentences if sentence]


def _read(words: Words, index: int) -> Read:
    lemma, flags = words.lexicon.verbs.get(words.lowers[index], ("", ""))
    name = _NAMES[words.classes[index]]
    told = words.classes[index] in FORM
    return Read(words.starts[index], words.string(index, index + 1), name, f"{lemma} {flags}".strip() if told else "")


def _outermost(spans: Sequence[Span]) -> list[Span]:
    found: list[Span] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found
