"""Text whose lines are broken at a width, as mail, pandoc, pdftotext, html2text and wire copy have it.

A line was broken at a width when the first word of the next one would not have fitted behind it. One width has to
explain most of the breaks of a text, and its lines have to go on in the middle of sentences: in verse, in lists and in
texts with one sentence a line they do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

WARNING = "the lines are broken at a width: paragraphs were read whole"

_SHORTEST, _LONGEST = 30, 130
"""Characters of a line that was broken at a width."""
_NARROWEST = 40
_FEW, _FEW_EXPLAINED, _FEW_COLUMNS = 6, 0.8, 50
"""Of so few breaks more have to be explained, and the lines have to be longer: verse is, now and then, as even."""
_FEWEST, _FEWEST_SHARE = 3, 0.4
"""Fewer breaks than that have to be explained all, end no sentence, and stand in most of a text."""
_SHARE = 0.3
"""Of a text's characters, those of the lines that were broken."""
_EXPLAINED = 0.5
"""Of the breaks, those that one width has to explain: the others end paragraphs."""
_EXACT = 0.85
"""Of the breaks inside sentences, from this share on the width is one in characters; else it is one in print, where
letters are of many widths."""
_PRINT = 8
"""Characters by which the lines of a printed column differ."""
_PRINT_SMALL = 0.45
"""Verse differs by as much: of the lines of a printed column so many go on with a small letter."""
_RUN_ON, _SMALL = 0.6, 0.3
"""Of the breaks that are explained: those that end no sentence, those behind which no capital stands."""

_ANSWERED = 0.9
"""Of the lines of mail that is answered whole, those that ``>`` marks."""

_STOPS = frozenset(".!?…:;。！？")
_CLOSING = "\"'”’»)]*_ \t\r\u00a0\u202f"
_MARGIN = re.compile(r"[ \t>]*")
_WORD = re.compile(r"[^ \t]+")
"""A blank that does not break keeps words together."""
_ITEM = re.compile(r"(?:[-*•·+–—▪◦‣]|[0-9]{1,3}[.)]|[a-z]\))\s")
"""What begins an item of a list, and can begin a line by chance."""
_SIGNED = re.compile(r"(?:[—―–-]|--)\s?[^\n]{1,100}\([@＠]")
"""A signature line of a post."""
_CUT_WORD = re.compile(r"[^\W\d_][-\u2010]\Z")
_JOINED = re.compile(r"(?!(?:und|oder|bzw|and|or|et|ou|y|o|e)\b)[^\W\d_]")
"""What a hyphen joins to the word before it; *Vor- und Nachteile* stays apart."""


class Break(NamedTuple):
    """A line end that was put there by a width: its stretch, blanks and margins around it included."""

    start: int
    end: int
    reads: str
    """A blank; nothing behind the hyphen of a word that goes on."""


class Line(NamedTuple):
    """A line and the one below it."""

    words: str
    """The line as it stands, without what is blank at its end."""
    below: str

    @property
    def reach(self) -> int:
        """How long the line would be, had the next word stood on it."""
        word = _WORD.search(self.below, _margin(self.below))
        return len(self.words) + 1 + (len(word.group()) if word else 0)


class Width(NamedTuple):
    """The width at which lines were broken, in characters, and by how much they differ from it."""

    columns: int
    slack: int

    def fills(self, line: Line) -> bool:
        """Tell whether a line ends where it does because the next word would not have fitted.

        >>> Width(20, 0).fills(Line("The bridge has been", "open since")), Width(20, 0).fills(Line("The bridge", "is"))
        (True, False)
        """
        if line.reach <= self.columns - self.slack:
            return self.slack > 0 and len(line.words) > self.columns // 2 and _runs_on(line)
        if len(line.words) <= self.columns + self.slack or line.words.rfind(" ") < self.columns:
            return True
        return len(line.words) <= self.columns + 2 * _PRINT and _runs_on(line)


def soft_breaks(text: str) -> tuple[Break, ...]:
    """Find the line ends of a text that were put there by a width; none in a text whose lines are its paragraphs.

    >>> text = (
    ...     "We have waited for this bridge for eleven years, and now\\n"
    ...     "that it is open we shall walk over it every day, whatever\\n"
    ...     "the weather and whatever they\\nsay.\\n\\nThat is all."
    ... )
    >>> [(one.start, one.reads) for one in soft_breaks(text)]
    [(56, ' '), (114, ' ')]
    """
    lines = text.split("\n")
    places = [n for n, pair in enumerate(pairwise(lines)) if _may_be_soft(*pair)]
    size = sum(len(lines[n]) for n in places)
    if not places or size < _SHARE * len(text):
        return ()
    listed = _items(lines)
    pairs = {n: Line(lines[n].rstrip(), lines[n + 1]) for n in places}
    pairs = {n: line for n, line in pairs.items() if not _parted(line, listed[n])}
    width = find_width(list(pairs.values()), len(text))
    if width is None:
        return ()
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    breaks = {n + 1: _break(line, starts[n], starts[n + 1]) for n, line in pairs.items() if width.fills(line)}
    return tuple(_with_margins(lines, starts, breaks))


def find_width(lines: Sequence[Line], size: int) -> Width | None:
    """Return the width that explains where the lines of ``size`` characters of text end, None when none does.

    >>> find_width([Line("One sentence stands on this line, and it is long.", "Another one.")] * 9, 500) is None
    True
    """
    sure = [line for line in lines if _runs_on(line)]
    columns, count = _commonest(sure, lines, 0)
    exact = count >= _EXACT * len(sure)
    width = Width(columns, 0) if exact else Width(_commonest(sure, lines, _PRINT)[0], _PRINT)
    full = [line for line in lines if width.fills(line)]
    if width.slack and (len(full) < _FEW or len(sure) < _PRINT_SMALL * len(full)):
        return None
    return width if len(full) >= _EXPLAINED * len(lines) and _is_prose(full, len(lines), size) else None


def _commonest(sure: Iterable[Line], lines: Iterable[Line], slack: int) -> tuple[int, int]:
    """Return the width that explains most of the lines that are sure to have been broken, and how many.

    Of several the one that explains most of all lines.
    """
    counts, every = _explained(sure, slack), _explained(lines, slack)
    best = max(range(len(counts)), key=lambda columns: (counts[columns], every[columns]))
    return best, counts[best]


def _explained(lines: Iterable[Line], slack: int) -> list[int]:
    """Count for each width the lines that it explains."""
    steps = [0] * (_LONGEST + 2)
    for line in lines:
        low, high = max(_NARROWEST, len(line.words) - slack), min(_LONGEST + 1, line.reach + slack)
        if low < high:
            steps[low] += 1
            steps[high] -= 1
    return list(accumulate(steps))


def _is_prose(full: Sequence[Line], breaks: int, size: int) -> bool:
    """Tell whether lines are many enough and go on in the middle of sentences."""
    share = sum(len(line.words) for line in full) / size
    run_on = sum(not _stops(line.words) for line in full)
    small = sum(map(_runs_on, full))
    if len(full) < _FEW and (
        len(full) < _FEW_EXPLAINED * breaks or not all(len(x.words) >= _FEW_COLUMNS for x in full)
    ):
        return False
    if len(full) < _FEWEST:
        return share >= _FEWEST_SHARE and len(full) == breaks == run_on and small > 0
    return share >= _SHARE and run_on >= _RUN_ON * len(full) and small >= _SMALL * len(full)


def _may_be_soft(line: str, below: str) -> bool:
    """Whether a line is as long as one that a width broke (a link may run over), and another stands below it."""
    if len(line) < _SHORTEST or not below or below.isspace():
        return False
    return len(line) <= _LONGEST or line.rstrip().rfind(" ") < _LONGEST


def _margin(line: str) -> int:
    margin = _MARGIN.match(line)
    return margin.end() if margin else 0


def _stops(words: str) -> bool:
    return words.rstrip(_CLOSING)[-1:] in _STOPS


def _runs_on(line: Line) -> bool:
    """Whether a line ends no sentence and the next begins with a small letter, or one of a script without capitals."""
    first = line.below[_margin(line.below) :][:1]
    return first.isalpha() and not first.isupper() and not _stops(line.words)


def _items(lines: Sequence[str]) -> list[bool]:
    """Tell of each line whether it stands in a block that an item of a list begins."""
    listed, within, fresh = [], False, True
    for line in lines:
        blank = not line or line.isspace()
        if fresh and not blank:
            within = _ITEM.match(line, _margin(line)) is not None
        listed.append(within)
        fresh = blank
    return listed


def _parted(line: Line, listed: bool) -> bool:
    """Tell whether the next line begins something of its own: an item, a signature line, other margins, a rule."""
    here, there = _margin(line.words), _margin(line.below)
    if line.words[:here].count(">") != line.below[:there].count(">"):
        return True
    rest = line.below[there:]
    if not rest or (not rest[0].isalnum() and not any(map(str.isalnum, rest[:_LONGEST]))) or _SIGNED.match(rest):
        return True
    item = _ITEM.match(line.words, here)
    if there > here and not item:
        return True
    return _ITEM.match(rest) is not None and (listed or item is not None or _stops(line.words))


def _with_margins(lines: Sequence[str], starts: Sequence[int], breaks: Mapping[int, Break]) -> Iterator[Break]:
    """Yield the breaks, by the number of the line below; in mail that is answered whole the other lines' marks too."""
    marked = sum(line.startswith(">") for line in lines)
    answered = marked >= _ANSWERED * sum(map(bool, lines))
    for n, line in enumerate(lines):
        if n in breaks:
            yield breaks[n]
        elif answered and (margin := _margin(line)):
            yield Break(starts[n], starts[n] + margin, "")


def _break(line: Line, start: int, below: int) -> Break:
    """The break behind a line that begins at ``start``; the one below it begins at ``below``."""
    margin = _margin(line.below)
    cut = _CUT_WORD.search(line.words) and _JOINED.match(line.below, margin)
    return Break(start + len(line.words), below + margin, "" if cut else " ")
