"""In which statement, report, letter or message it was said, where the sentence of the cue names one."""

from __future__ import annotations

from bisect import bisect_left

from ..model import Attribution
from ..words.classes import pattern
from .reading import Reading

_NOUN = "(<det> <word+adverb>{0,2} <document> | <document>) (?!<document+group+role+name>)"
_BEHIND = pattern(f"<!boundary+predicate+modal+that+relative+verb>{{0,8}}? <prep+by> {_NOUN}")
_OPENING = pattern(f"<adverb+coord>{{0,2}} <prep> {_NOUN} <!boundary+predicate+modal+verb>{{0,8}} <comma>")


def medium_of(reading: Reading, attribution: Attribution | None) -> str | None:
    """Return the words that name the medium of an attribution: behind its cue, or where its sentence opens.

    >>> from .reading import read_marked
    >>> def medium(text, code):
    ...     reading = read_marked(text, code)
    ...     return medium_of(reading, reading.cues()[0])
    >>> medium("« Nous partons », a déclaré Awa Diarra dans un communiqué.", "fr")
    'un communiqué'
    >>> medium("In a short letter to the council, Ann Reed called it « absurd ».", "en")
    'a short letter'
    >>> medium("« Nous partons », a déclaré Awa Diarra dans un café.", "fr")
    """
    if attribution is None or attribution.cue is None:
        return None
    words = reading.words
    start, end = (bisect_left(words.starts, offset) for offset in attribution.cue)
    if words.starts[start : start + 1] != [attribution.cue[0]]:
        return None
    begin, stop = reading.sentences.around(start)
    found = _BEHIND.match(words.classes, end, stop) or _OPENING.match(words.classes, begin, start)
    return words.string(*found.span(1)) if found else None
