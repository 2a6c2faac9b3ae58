"""A phrase that reports and its clause: *selon X, …*; *…, according to X*."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Segment
from ...words.classes import COMMA, MODAL, POSTPOSITION, PREDICATE, QUOTATION, VERB, WORD, pattern
from ...words.clauses import Phrase, can_speak
from ...words.text import Words
from ..phrases import phrases_of
from ..place import Place, make
from ..reading import Reading
from .clause import LONGEST_SPEAKER, NO_MARKS, SENTENCE_ENDS, Reported, clause_from, is_verb


def indirect_phrase(reading: Reading) -> Iterator[Reported]:
    """A phrase that reports and its clause: Selon X, …; …, according to X.

    >>> from .clause import contents
    >>> contents(indirect_phrase, "Selon Awa Diarra, le pont rouvrira en juin.")
    ['le pont rouvrira en juin']
    >>> contents(indirect_phrase, "Selon la saison, le pont ouvre à six ou à huit heures.")
    []
    """
    words = reading.words
    for match in pattern("<phrase+postposition>").finditer(words.classes):
        start, end = reading.sentences.around(match.start())
        place = Place(words, match.start(), start, end, NO_MARKS)
        begin = start if match.group() == POSTPOSITION else match.start()
        pairs = phrases_of(place, begin, min(end, match.start() + LONGEST_SPEAKER), match.group())
        if not pairs or QUOTATION in words.classes[start:end] or not can_speak(words, pairs[0][1]):
            continue
        cue, speaker = pairs[0]
        segment = _beside(words, start, end, cue, speaker)
        if segment:
            yield segment, make(place, "indirect_phrase", 0.75, cue, speaker)


def _beside(words: Words, start: int, end: int, cue: tuple[int, int], speaker: Phrase) -> Segment | None:
    """The clause behind the comma when the phrase opens the sentence, the one before it when it ends the sentence."""
    behind = words.classes[speaker.end : speaker.end + 1]
    opened = min(cue[0], speaker.start) - start <= 1
    last = max(cue[1], speaker.end)
    if opened and words.lexicon.separable:  # the verb stands right behind: *Laut Polizei wurden …*
        return clause_from(words, last, end) if words.classes[last : last + 1] in _VERBS and last < end else None
    if opened:
        comma = _clause_comma(words, speaker.end, end)
        return clause_from(words, comma + 1, end) if comma is not None else None
    if words.classes[cue[0] - 1] != COMMA or (
        behind not in (".", "|", "") and not SENTENCE_ENDS.match(words.classes, speaker.end)
    ):
        return None
    segment = clause_from(words, start, cue[0] - 1)
    return segment if segment and segment.end == words.ends[cue[0] - 2] else None


def _clause_comma(words: Words, index: int, end: int) -> int | None:
    """Return the comma behind which a clause begins: the first one, or the next behind an apposition."""
    limit = min(end, index + LONGEST_SPEAKER)
    comma = words.classes.find(COMMA, index, limit)
    if comma < 0 or any(is_verb(words, n) for n in range(index, comma)):
        return None
    following = words.classes.find(COMMA, comma + 1, limit)
    if following >= 0 and _APPOSED.fullmatch(words.classes, comma + 1, following):
        return following
    return comma


_VERBS = frozenset(PREDICATE + MODAL + VERB + WORD)
_APPOSED = pattern("<name+title>{1,4} | <gerund> <!predicate+modal+verb>{1,12}")
