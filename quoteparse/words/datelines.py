"""Where an article was written, before its first sentence: *ROMA (Ansa) –*, *Paris, 3 mai –*."""

from __future__ import annotations

from collections.abc import Iterator

from .classes import ADVERB, NAME, NUMBER, OPEN, STOP, pattern
from .places import is_place
from .text import Words

_DATELINE = pattern(
    "(?:^ | (?<=<break>)) (?:<open> <!close+break>{1,5} <close> <dash>?)? (<name> <name+part+link>{0,4}) "
    "(?:<comma>? <number> <word+name>? <stop+comma>? <number>? | <comma>? <open> <!close+break>{1,5} <close>){0,3} "
    "<dash>"
)

_DAY = pattern("<comma>? <number> <word+name>")
"""*, 20 GIU -*; but *Ann Reed, 32 –* is as old."""


def dateline(words: Words) -> Iterator[tuple[int, str]]:
    """The place, the day and the agency before the first sentence.

    *ROMA (Ansa) – «…»*, *Paris, 3 mai – …*: they name nobody, and with the dash behind them they end.
    """
    for match in _DATELINE.finditer(words.classes):
        first, end = match.span(1)
        dated = words.classes[match.start()] == OPEN or _DAY.match(words.classes, end)
        if dated or is_place(tuple(words.lowers[first:end])):
            yield from ((n, ADVERB) for n in range(match.start(), match.end()) if words.classes[n] in NAME + NUMBER)
            yield match.end() - 1, STOP
