"""A marked segment as the evidence looks at it: its words, its place, and who is found to say them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..lang import load_pack
from ..model import Attribution, Segment
from ..words.classes import WORD
from ..words.lexicon import lexicon_of
from ..words.read import read_words
from ..words.text import Words

if TYPE_CHECKING:
    from .facts import Marked

_PART = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+){0,4}")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese."""
_READ = 400


@dataclass(slots=True)
class Case:
    """One segment, its place among the words, and what attribution says of it."""

    words: Words
    segment: Segment
    index: int
    """Index of its ``Q``."""
    attribution: Attribution | None
    beside: bool = False
    """Whether somebody surely speaks in another segment of the paragraph."""
    marked: Marked | None = None
    """All segments of the stretch, for comparison."""
    content: str = field(init=False)
    """What stands between the marks."""
    parts: list[str] = field(init=False)
    """The words between the marks, elisions and hyphens inside them kept."""
    count: int = field(init=False)
    """How many they are; where words are not set apart, three characters pass for one."""
    classes: frozenset[str] = field(init=False)
    """The classes of the first words between the marks, each read alone."""

    def __post_init__(self) -> None:
        known = self.words.lexicon.classes
        self.content = self.words.text[self.segment.start : self.segment.end]
        self.parts = _WORD.findall(self.content)
        unspaced = 0 if self.words.lexicon.verbs else len(_UNSPACED.findall(self.content))
        self.count = max(len(self.parts), unspaced // 3)
        self.classes = frozenset([known.get(p, WORD) for p in _PART.findall(self.content[:_READ].lower())])


def example_case(text: str, found: float = 0.0) -> Case:
    """Return the case of the first « » of a French text: what the examples of the evidence are read from.

    >>> example_case("« oui », dit-elle").content
    'oui'
    """
    start, end = text.index("«"), text.index("»") + 1
    words = read_words(text, [(start, end)], lexicon_of(load_pack("fr")))
    attribution = Attribution("verb_before", found) if found else None
    return Case(words, Segment(start + 2, end - 2, start, end, "«"), words.word_of[0], attribution)


def strength(case: Case) -> float:
    """Return how surely attribution found somebody who speaks."""
    return case.attribution.strength if case.attribution else 0.0
