"""Cut the text around a signature line into units: lines, and what was glued together within a line.

A flattened post has lost its frame; what is left are breaks of unequal strength. A unit is a stretch between two
breaks, and knows how it stands apart from its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_MARGIN = re.compile(r"[ \t\u00a0]{0,200}(?:>[ \t]{0,8}){0,8}")
_GLUE = re.compile(
    r"(?<![^\w][A-Z])(?<=[.!?…:;»”\"’')\]])(?=[“«#@‘]|[^\W\d_a-z]|[\U0001F300-\U0001FAFF\u2600-\u27BF])(?<![/.]\w[.])"
    r"|[ \u00a0]{3,30}(?=\S)"
)
_URL_TAIL = re.compile(r"(?:https?://|www[.]|pic[.])\S{0,300}\Z")
_SENTENCE = re.compile(r"(?<=[.!?…:»”\"。！？])[ \u00a0\u202f](?=[^\sa-z])")
_LINK = re.compile(r"https?://\S{1,400}")
_PICTURE = re.compile(r"pic[.](?:twitter|x)[.]com/\w{0,24}")
_LINK_TARGET = re.compile(r"\]\([^()\s]{0,600}\)")
LINK_WEIGHT = 23
"""What a link counts in the length of a tweet (twitter-text, ``transformedURLLength``)."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of text between two breaks."""

    start: int
    end: int
    gap: int
    """How far it stands from its neighbour on the side of the signature: line ends between them, 0 within a line."""
    indent: int
    """Spaces before its line."""
    quoted: bool
    """Its line is marked with ``>``."""
    inline: bool = False
    """The blank at a line end shows that the line was broken inside a sentence (a link on a line of its own)."""


def units_above(text: str, floor: int, end: int, reach: int) -> Iterator[Unit]:
    """Yield the units before ``end``, nearest first, down to ``floor`` or till ``reach`` characters are passed."""
    floor = max(floor, end - reach)
    while (line := _line_above(text, floor, end)) is not None:
        yield from _glued_parts(text, line)
        end = line.start


def units_below(text: str, start: int, ceiling: int, reach: int) -> Iterator[Unit]:
    """Yield the lines after ``start``, nearest first, up to ``ceiling`` or till ``reach`` characters are passed."""
    end = start
    for line in _LINE.finditer(text, start, min(ceiling, start + reach)):
        unit = _line_unit(text, line.start(), line.end(), text.count("\n", end, line.start()))
        if unit is not None:
            yield unit
            end = unit.end


def _line_above(text: str, floor: int, end: int) -> Unit | None:
    """Return the last line before ``end`` that is not blank."""
    gap = 0
    while end > floor:
        start = max(text.rfind("\n", floor, end) + 1, floor)
        unit = _line_unit(text, start, end, gap)
        if unit is not None:
            return unit
        gap += 1
        end = start - 1
    return None


def _line_unit(text: str, start: int, end: int, gap: int) -> Unit | None:
    margin = _MARGIN.match(text, start, end)
    first = margin.end() if margin else start
    words = text[first:end]
    kept = words.strip()
    if not kept:
        return None
    first += len(words) - len(words.lstrip())
    last = first + len(kept)
    spaced = text[last:end].strip("\r\n") != "" or text[start:first].strip("\r\n") == " "
    return Unit(first, last, gap, first - start, ">" in text[start:first], spaced)


def _glued_parts(text: str, line: Unit) -> Iterator[Unit]:
    """Yield the parts of a line that was glued together (``…perspective.Le gouvernement…``), last first."""
    end, gap = line.end, line.gap
    for glue in reversed(list(_GLUE.finditer(text, line.start + 1, line.end))):
        if _URL_TAIL.search(text, max(line.start, glue.start() - 300), glue.start()) and glue.start() == glue.end():
            continue
        yield Unit(glue.end(), end, gap, line.indent, line.quoted, line.inline)
        end, gap = glue.start(), 0
    yield Unit(line.start, end, gap, line.indent, line.quoted, line.inline)


def sentences(text: str, unit: Unit) -> Iterator[Unit]:
    """Yield the sentences of a unit, last first: where a text joined by spaces has no other break."""
    end, gap = unit.end, unit.gap
    for stop in reversed(list(_SENTENCE.finditer(text, unit.start, unit.end))):
        yield Unit(stop.end(), end, gap, unit.indent, unit.quoted, unit.inline)
        end, gap = stop.start(), 0
    yield Unit(unit.start, end, gap, unit.indent, unit.quoted, unit.inline)


def weighed_length(words: str) -> int:
    """Return the length of a post's words as its platform counts it: links 23, pictures nothing, no markdown.

    >>> weighed_length("Voilà https://t.co/abcdefghijklm pic.twitter.com/oKKo2RQ2R3")
    29
    """
    words = _PICTURE.sub("", _LINK_TARGET.sub("", words))
    links = _LINK.findall(words)
    return len(words.strip()) - sum(map(len, links)) + LINK_WEIGHT * len(links)
