"""A text as it is read: accents composed, lines that a width broke put together; all spans lead back to what stands.

Accents that are characters of their own (from macOS, from PDF) make one letter with the letter before them; a line end
of two characters (from Windows, from mail) is one; a line end that a width put there is a blank.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ..model import Document, Post, Quotation, Span
from ..records import replace
from ..text import ACCENT, COMBINED, compose
from ..wrapping import WARNING, Break, soft_breaks

_LINE_END = "\r\n"


@dataclass(frozen=True, slots=True)
class View:
    """A text as it is read, and where it came from."""

    text: str
    starts: Sequence[int]
    """Where each of its characters begins in the original; at last the original's length."""
    original: str
    breaks: Sequence[Break] = ()
    """The line ends of the original that are read as blanks."""

    def restored(self, document: Document) -> Document:
        """Return the document of the text as read as one of the original: spans moved, their strings as they stand."""
        return replace(
            document,
            text=self.original,
            quotations=tuple(map(self._quotation, document.quotations)),
            posts=tuple(map(self._post, document.posts)),
            people=tuple(replace(one, mentions=tuple(map(self._span, one.mentions))) for one in document.people),
            refused=tuple(replace(r, start=self.starts[r.start], end=self.starts[r.end]) for r in document.refused),
            weighed=tuple(replace(one, start=self.starts[one.start]) for one in document.weighed),
            warnings=self._warnings(document.warnings),
        )

    def place(self, span: Span) -> Span:
        """Return where a span of the original stands in the text as read."""
        return bisect_left(self.starts, span[0]), bisect_left(self.starts, span[1])

    def _warnings(self, warnings: tuple[str, ...]) -> tuple[str, ...]:
        return (*warnings, WARNING) if self.breaks and WARNING not in warnings else warnings

    def _span(self, span: Span) -> Span:
        return self.starts[span[0]], self.starts[span[1]]

    def _words(self, start: int | None, end: int | None) -> tuple[str | None, int | None, int | None]:
        if start is None or end is None:
            return None, None, None
        start, end = self._span((start, end))
        return self.original[start:end], start, end

    def _joined(self, spans: Sequence[Span], glue: str) -> str:
        return glue.join(self._unbroken(start, end) for start, end in spans)

    def _unbroken(self, start: int, end: int) -> str:
        """The original from ``start`` to ``end``, its broken lines put together."""
        first, last = bisect_left(self.breaks, (start,)), bisect_right(self.breaks, (end,))
        parts, position = [], start
        for one in self.breaks[first:last]:
            parts += [self.original[position : one.start], one.reads]
            position = one.end
        return "".join([*parts, self.original[position:end]])

    def _quotation(self, quotation: Quotation) -> Quotation:
        spans = tuple(map(self._span, quotation.content_spans))
        outer = self._span((quotation.outer_start, quotation.outer_end))
        mention, mention_start, mention_end = self._words(quotation.mention_start, quotation.mention_end)
        cue, cue_start, cue_end = self._words(quotation.cue_start, quotation.cue_end)
        return replace(
            quotation,
            text=self._joined(spans, " "),
            content_spans=spans,
            start=spans[0][0],
            end=spans[-1][1],
            outer_start=outer[0],
            outer_end=outer[1],
            mention=mention,
            mention_start=mention_start,
            mention_end=mention_end,
            cue=cue,
            cue_start=cue_start,
            cue_end=cue_end,
        )

    def _post(self, post: Post) -> Post:
        spans = tuple(map(self._span, post.spans))
        return replace(post, spans=spans, text=self._joined(spans, "\n") if spans else post.text)


def view(text: str, kept: Collection[Span] = ()) -> View | None:
    """Return a text as it is read, None when that is how it stands; every line end in the spans ``kept`` stays one.

    >>> read = view("E\\u0301lise a dit")
    >>> read.text, read.starts[:3]
    ('Élise a dit', [0, 2, 3])
    >>> view("Élise a dit") is None
    True
    """
    composed, starts = _composed(text) if ACCENT.search(text) else (text, range(len(text) + 1))
    if _LINE_END in text:
        composed, starts = _with_short_ends(composed, starts)
    breaks = _outside(soft_breaks(composed), sorted(kept))
    if not breaks:
        return View(composed, starts, text) if composed is not text else None
    read, places = _put_together(composed, starts, breaks)
    return View(read, places, text, tuple(Break(starts[a], starts[b], reads) for a, b, reads in breaks))


def _outside(breaks: Sequence[Break], kept: Sequence[Span]) -> Sequence[Break]:
    """Those that touch none of the spans, which are in order and apart."""
    if not kept:
        return breaks
    before = (bisect_right(kept, (one.end, len(kept))) - 1 for one in breaks)
    return [one for one, n in zip(breaks, before, strict=True) if n < 0 or kept[n][1] < one.start]


def _composed(text: str) -> tuple[str, Sequence[int]]:
    """A text in its composed form (Unicode NFC, for letters), and where its characters begin."""
    parts: list[str] = []
    starts: list[int] = []
    position = 0
    for cluster in COMBINED.finditer(text):
        shorter = compose(cluster.group())
        if len(shorter) < len(cluster.group()):  # U+0344 becomes two characters: such a cluster stays as it is
            parts += [text[position : cluster.start()], shorter]
            starts += range(position, cluster.start() + 1)
            starts += range(cluster.end() - len(shorter) + 1, cluster.end())
            position = cluster.end()
    if not position:
        return text, range(len(text) + 1)
    return "".join([*parts, text[position:]]), [*starts, *range(position, len(text) + 1)]


def _with_short_ends(text: str, starts: Sequence[int]) -> tuple[str, Sequence[int]]:
    """A text whose line ends are one character each, and where its characters begin."""
    lines = text.split(_LINE_END)
    places = array("q")
    position = 0
    for line in lines:
        places.extend(starts[position : position + len(line) + 1])
        position += len(line) + len(_LINE_END)
    return "\n".join(lines), places


def _put_together(text: str, starts: Sequence[int], breaks: Sequence[Break]) -> tuple[str, Sequence[int]]:
    """A text whose broken lines are put together, and where its characters begin."""
    parts: list[str] = []
    places: list[int] = []
    position = 0
    for one in breaks:
        parts += [text[position : one.start], one.reads]
        places += starts[position : one.start + len(one.reads)]
        position = one.end
    return "".join([*parts, text[position:]]), [*places, *starts[position:]]
