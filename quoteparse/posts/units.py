"""Cut the text around a signature line into units: lines, and what was glued together within a line.

A flattened post has lost its frame; what is left are breaks of unequal strength. A unit is a stretch between two
breaks, and knows how it stands apart from its neighbours.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_MARGIN = re.compile(r"[ \t\u00a0]{0,200}(?:>[ \t]{0,8}){0,8}")
_GLUE = re.compile(r"(?<=[.!?…:;»”\"’')\]])(?=[“«‘#@]?\w|[^\w\s])|[ \u00a0]{3,30}(?=\S)")
_WORD_GLUE = re.compile(r"(?<=[^\W\dA-Z_]{3})(?=[^\W\da-z_][^\W\dA-Z_])")
_ABBREVIATION = re.compile(r"(?<![^\W_])(?:[^\W\d_]{1,2}[.])\Z")
_LINK_HEAD = re.compile(r"https?://|www[.]|pic[.]|\w[.]\w")
_LONGEST_LINK = 300
_SENTENCE = re.compile(r"(?<=[.!?…:»”\"])[ \u00a0\u202f](?=\S)|(?<=[。！？])")
_LINK = re.compile(r"https?://\S{1,400}")
_PICTURE = re.compile(r"pic[.](?:twitter|x)[.]com/\w{0,24}")
_LAST_LINK = re.compile(r"https?://t[.]co/\w{1,24}[\])>]{0,2}\Z")
_LINK_TARGET = re.compile(r"\]\([^()\s]{0,600}\)")
_PARAGRAPH_END = re.compile(r"(?<=[.!?”\"»])[ \t]{0,4}\n[ \t\r\n\u00a0]{0,400}")
_PARAGRAPH = 60
"""A line this long that ends a sentence is a paragraph."""
_SAMPLE = 30_000
LINK_WEIGHT = 23
"""What a link counts in the length of a tweet (twitter-text, ``transformedURLLength``)."""


@dataclass(frozen=True, slots=True)
class TextUnit:
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


def units_above(text: str, floor: int, end: int, reach: int) -> Iterator[TextUnit]:
    """Yield the units before ``end``, nearest first, down to ``floor`` or till ``reach`` characters are passed."""
    floor = max(floor, end - reach)
    while (line := _line_above(text, floor, end)) is not None:
        yield line
        end = line.start


def units_below(text: str, start: int, ceiling: int, reach: int) -> Iterator[TextUnit]:
    """Yield the lines after ``start``, nearest first, up to ``ceiling`` or till ``reach`` characters are passed."""
    end = start
    for line in _LINE.finditer(text, start, min(ceiling, start + reach)):
        unit = _line_unit(text, line.start(), line.end(), text.count("\n", end, line.start()))
        if unit is not None:
            yield unit
            end = unit.end


def _line_above(text: str, floor: int, end: int) -> TextUnit | None:
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


def _line_unit(text: str, start: int, end: int, gap: int) -> TextUnit | None:
    margin = _MARGIN.match(text, start, end)
    first = margin.end() if margin else start
    words = text[first:end]
    kept = words.strip()
    if not kept:
        return None
    first += len(words) - len(words.lstrip())
    last = first + len(kept)
    spaced = text[last:end].strip("\r\n") != "" or text[start:first].strip("\r\n") == " "
    return TextUnit(first, last, gap, first - start, ">" in text[start:first], spaced)


def glued_parts(text: str, line: TextUnit) -> list[TextUnit]:
    """Return the parts of a line that was glued together (``…perspective.Le gouvernement…``), last first."""
    return _parts(text, line, _GLUE)


def glued_words(text: str, line: TextUnit) -> list[TextUnit]:
    """Return the parts of a line cut where a capital follows a small letter (``un titreLe gouvernement``)."""
    return _parts(text, line, _WORD_GLUE)


def sentences(text: str, line: TextUnit) -> list[TextUnit]:
    """Return the sentences of a line, last first: where a text joined by spaces has no other break."""
    return _parts(text, line, _SENTENCE)


def _parts(text: str, line: TextUnit, cut: re.Pattern[str]) -> list[TextUnit]:
    parts, end, gap = [], line.end, line.gap
    for found in reversed(list(cut.finditer(text, line.start + 1, line.end))):
        wide = found.end() - found.start() > 1
        if _begins(text, found.end()) and (wide or not _inside_word(text, line.start, found.start())):
            parts.append(replace(line, start=found.end(), end=end, gap=gap))
            end, gap = found.start(), 0
    return [*parts, replace(line, end=end, gap=gap)]


def _begins(text: str, position: int) -> bool:
    """Tell whether a sentence may begin here: with a capital, a digit, an opening mark, a hashtag, an emoji."""
    first = text[position]
    if first in '“«‘"' or (first in "#@" and text[position + 1 : position + 2].isalnum()):
        return text[position + 1 : position + 2].strip() != "" or first in "«"
    return first.isupper() or first.isdecimal() or unicodedata.category(first) == "So"


def _inside_word(text: str, start: int, position: int) -> bool:
    """Tell whether a position stands in a link or behind an initial (``U.S.``)."""
    run = text[max(start, position - _LONGEST_LINK) : position].rsplit(None, 1)[-1:]
    return bool(run) and bool(_LINK_HEAD.search(run[0]) or _ABBREVIATION.search(run[0]))


def weighed_length(words: str) -> int:
    """Return the length of a post's words as its platform counts it: links 23, pictures nothing, no markdown.

    The last link counts nothing: it may be that of a tweet quoted.

    >>> weighed_length("Voilà https://t.co/a1b2c3d4e5 !"), weighed_length("Voilà https://t.co/a1b2c3d4e5")
    (31, 5)
    """
    words = _LAST_LINK.sub("", _PICTURE.sub("", _LINK_TARGET.sub("", words)).rstrip())
    links = _LINK.findall(words)
    return len(words.strip()) - sum(map(len, links)) + LINK_WEIGHT * len(links)


def paragraph_gap(text: str) -> int:
    """Return how many line ends mostly stand between the paragraphs of a text: 1 where it has no blank lines.

    >>> paragraph = ("A long paragraph of the article that goes on for a while. " * 2).strip()
    >>> paragraph_gap("\\n\\n\\n".join([paragraph] * 3))
    3
    """
    gaps = Counter(
        found.group().count("\n")
        for found in _PARAGRAPH_END.finditer(text[:_SAMPLE])
        if found.start() - text.rfind("\n", 0, found.start()) > _PARAGRAPH
    )
    return max(gaps, key=lambda gap: (gaps[gap], gap), default=1)
