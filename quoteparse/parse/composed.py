"""Text whose accents are characters of their own (from macOS, from PDF) is read composed; all spans lead back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model import Document, Post, Quotation, Span
from ..text import ACCENT, COMBINED, compose


@dataclass(frozen=True, slots=True)
class Composed:
    """A text in its composed form (Unicode NFC, for letters), and where it came from."""

    text: str
    starts: Sequence[int]
    """Where each of its characters begins in the original; at last the original's length."""
    original: str

    def restored(self, document: Document) -> Document:
        """Return the document of the composed text as one of the original: spans moved, their strings as they stand."""
        return replace(
            document,
            text=self.original,
            quotations=tuple(map(self._quotation, document.quotations)),
            posts=tuple(map(self._post, document.posts)),
            refused=tuple(replace(r, start=self.starts[r.start], end=self.starts[r.end]) for r in document.refused),
        )

    def _span(self, span: Span) -> Span:
        return self.starts[span[0]], self.starts[span[1]]

    def _words(self, start: int | None, end: int | None) -> tuple[str | None, int | None, int | None]:
        if start is None or end is None:
            return None, None, None
        start, end = self._span((start, end))
        return self.original[start:end], start, end

    def _joined(self, spans: Sequence[Span], glue: str) -> str:
        return glue.join(self.original[start:end] for start, end in spans)

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


def composed(text: str) -> Composed | None:
    """Return a text in its composed form, None when it stands in it.

    >>> read = composed("E\\u0301lise a dit")
    >>> read.text, read.starts[:3]
    ('Élise a dit', [0, 2, 3])
    >>> composed("Élise a dit") is None
    True
    """
    if not ACCENT.search(text):
        return None
    starts: list[int] = []
    position = 0
    for cluster in COMBINED.finditer(text):
        shorter = compose(cluster.group())
        if len(shorter) < len(cluster.group()):
            starts += range(position, cluster.start() + 1)
            starts += range(cluster.end() - len(shorter) + 1, cluster.end())
            position = cluster.end()
    if not position:
        return None
    return Composed(compose(text), [*starts, *range(position, len(text) + 1)], text)
