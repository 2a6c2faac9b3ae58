"""Where the sentences of a text begin, its marked segments counted in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ..model import Segment, Span
from .classes import QUOTATION, pattern
from .text import Words

LONGEST_SENTENCE = 100
"""Words on each side of a segment in which its cue is looked for: what has more is no sentence but a list."""


class Sentences:
    """Where the sentences of a text begin, as word indices."""

    __slots__ = ("starts", "words")

    def __init__(self, words: Words, segments: Sequence[Segment]) -> None:
        self.words = words
        self.starts = [0]
        for match in pattern("<stop+break>+ | <quotation>").finditer(words.classes):
            if match.group()[0] != QUOTATION or _closes_sentence(words, segments, match.start()):
                self.starts.append(match.end())

    def around(self, index: int) -> Span:
        """Return the (start, end) word indices of the sentence that holds word ``index``, or of its words near by."""
        place = bisect_right(self.starts, index)
        start = self.starts[place - 1]
        end = self.starts[place] if place < len(self.starts) else len(self.words.classes)
        return max(start, index - LONGEST_SENTENCE), min(end, index + LONGEST_SENTENCE)

    def begins(self, index: int) -> bool:
        """Tell whether a sentence begins with word ``index``."""
        return self.starts[bisect_right(self.starts, index) - 1] == index


_SUBJECT_AND_VERB = pattern("<name+title+pronoun+role+det+part>{1,6} <says+aux>")


def _closes_sentence(words: Words, segments: Sequence[Segment], index: int) -> bool:
    """A segment that holds whole sentences ends one when a new one begins behind it."""
    segment = segments[words.segment_at[index]]
    last = words.text[segment.end - 1 : segment.end]
    following = words.classes[index + 1 : index + 9]
    if last not in (".", "!", "?", "…") or not following or following[0] in ",;:.|)(":
        return False
    begins = words.text[words.starts[index + 1]]
    if following[0] == QUOTATION:
        return True
    return begins.isupper() and (last == "." or not _SUBJECT_AND_VERB.match(following))
