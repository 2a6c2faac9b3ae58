"""A text read for attribution: its words, sentences and segments, and the cue of each segment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..lang import load_pack
from ..model import Attribution, Segment, Span
from ..people.told import Aside
from ..records import replace
from ..words.classes import BREAK, COLON, FINITE, RELATIVE, REPORTS, SEMICOLON, SUBORD, THAT
from ..words.lexicon import Lexicon, lexicon_of
from ..words.read import read_words
from ..words.sentence_starts import Sentences
from ..words.text import Words
from .cues import find_cue
from .incises import Incise, find_incises, spans_beside
from .place import Place, place_of

Cues = Sequence[Attribution | None]
"""What the sentence of each segment says of its speaker."""
_OUTLINE = str.maketrans(dict.fromkeys(REPORTS, FINITE) | dict.fromkeys(COLON + THAT + SUBORD + RELATIVE, SEMICOLON))
_BESIDE, _SURE = 4, 0.75
"""Segments looked at before and behind one; from which strength on somebody surely speaks."""


class Reading:
    """The words around the segments of a stretch of text."""

    __slots__ = ("answers", "incises", "outline", "places", "segments", "sentences", "words")

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
        self.incises = [() if "answer" in s.flags else find_incises(text, s, lexicon) for s in segments]
        self.segments = [_cut(text, s, i) for s, i in zip(segments, self.incises, strict=True)]
        self.sentences = Sentences(self.words, self.segments)
        self.outline = self.words.classes.translate(_OUTLINE)
        """The classes, all reporting verbs as finite ones, all but commas that begins a clause as semicolons."""
        self.answers: frozenset[int] | None = None
        self.places: dict[int, Place] = {}

    def asides(self) -> Iterator[Aside]:
        """Yield the reporter's words inside the marks."""
        for number, incises in enumerate(self.incises):
            for incise in incises:
                yield Aside(self.words.word_of[number], incise.words, incise.span)

    def place(self, number: int) -> Place:
        """Return where a segment stands."""
        found = self.places.get(number)
        if found is None:
            found = self.places[number] = place_of(self.words, self.sentences, self.segments, number)
        return found

    def beside(self, attributions: Cues, number: int) -> bool:
        """Tell whether somebody surely speaks in one of the segments next to one, in its paragraph."""
        for other in range(max(0, number - _BESIDE), min(len(attributions), number + _BESIDE + 1)):
            found = attributions[other]
            if other == number or found is None or found.strength < _SURE:
                continue
            first, last = sorted((self.words.word_of[number], self.words.word_of[other]))
            if BREAK not in self.words.classes[first:last]:
                return True
        return False

    def cues(self) -> list[Attribution | None]:
        """Return what the sentence of each segment says of its speaker."""
        found: list[Attribution | None] = []
        for number, incises in enumerate(self.incises):
            if incises:
                found.append(incises[0].attribution)
            else:
                found.append(find_cue(self.place(number)))
        return found


def read_marked(text: str, code: str = "fr", flags: tuple[str, ...] = ()) -> Reading:
    """Return the reading of a text with all its « », the first with ``flags``: what examples are read from.

    >>> [cue.rule for cue in read_marked("« Oui », dit Paul. Awa ajoute : « Non. »").cues()]
    ['incise_with_noun', 'colon']
    """
    segments: list[Segment] = []
    end = 0
    while (start := text.find("«", end)) >= 0:
        end = text.index("»", start) + 1
        segments.append(Segment(start + 2, end - 2, start, end, "«", () if segments else flags))
    return Reading(text, segments, lexicon_of(load_pack(code)))


def asked(text: str, number: int = -1, flags: tuple[str, ...] = (), code: str = "fr") -> tuple[Reading, Cues, int]:
    """Return what a rule is asked about one « » of a text, the last one; ``flags`` are those of the first.

    >>> asked("« Oui », dit Paul. « Non. »")[2]
    1
    """
    reading = read_marked(text, code, flags)
    return reading, reading.cues(), range(len(reading.segments))[number]


def _cut(text: str, segment: Segment, incises: Sequence[Incise]) -> Segment:
    """Return the segment with its incises cut out of the content."""
    if not incises:
        return segment
    spans = spans_beside(text, segment, incises)
    return replace(segment, end=spans[-1][1], spans=spans)
