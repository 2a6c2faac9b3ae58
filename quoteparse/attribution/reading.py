"""A text read for attribution: its words, sentences and segments, and the cue of each segment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..lang import load_pack
from ..lang.lexicon import Lexicon, lexicon_of
from ..lang.words import Words, read_words
from ..model import Attribution, Segment, Span
from .clauses import Sentences
from .cues import find_cue
from .incises import Incise, find_incise
from .place import place_of


class Reading:
    """The words around the segments of a stretch of text."""

    __slots__ = ("incises", "segments", "sentences", "words")

    def __init__(
        self,
        text: str,
        segments: Sequence[Segment],
        lexicon: Lexicon,
        start: int = 0,
        end: int | None = None,
        left_out: Sequence[Span] = (),
    ) -> None:
        outer = [(s.outer_start, s.outer_end) for s in segments]
        self.words: Words = read_words(text, outer, lexicon, start, end, left_out)
        self.incises: list[Incise | None] = [find_incise(text, s, lexicon) for s in segments]
        self.segments = [_cut(text, s, i) for s, i in zip(segments, self.incises, strict=True)]
        self.sentences = Sentences(self.words, self.segments)

    def cues(self) -> list[Attribution | None]:
        """Return what the sentence of each segment says of its speaker."""
        found: list[Attribution | None] = []
        for number, incise in enumerate(self.incises):
            if incise:
                found.append(incise.attribution)
            else:
                found.append(find_cue(place_of(self.words, self.sentences, self.segments, number)))
        return found


def example(text: str, code: str = "fr", flags: tuple[str, ...] = ()) -> Reading:
    """Return the reading of a text with all its « », the first with ``flags``: what examples are read from.

    >>> [cue.rule for cue in example("« Oui », dit Paul. Awa ajoute : « Non. »").cues()]
    ['incise_with_noun', 'colon']
    """
    segments: list[Segment] = []
    end = 0
    while (start := text.find("«", end)) >= 0:
        end = text.index("»", start) + 1
        segments.append(Segment(start + 2, end - 2, start, end, "«", () if segments else flags))
    return Reading(text, segments, lexicon_of(load_pack(code)))


_EDGES = " \t\u00a0\u202f\u2009,"


def _cut(text: str, segment: Segment, incise: Incise | None) -> Segment:
    """Return the segment with its incise cut out of the content."""
    if incise is None:
        return segment
    start, end = incise.span
    after = end
    while after < segment.end and text[after] in _EDGES + ".:;–-—":
        after += 1
    if after >= segment.end:
        return replace(segment, end=start, spans=((segment.start, start),))
    return replace(segment, spans=((segment.start, start), (after, segment.end)))
