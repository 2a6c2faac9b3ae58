"""Whose words a participle before the marks tells: *described by Ann Reed as “a joke”*."""

from __future__ import annotations

from ..model import Attribution
from ..words.classes import pattern
from ..words.clauses import NOUN_PHRASE, Phrase, can_speak
from .place import Place, make

_LONGEST = 14
"""Words before the marks in which the participle stands."""
_TOLD_BY = pattern("(?<!<aux+passive+adverb+negation>) (<participle+either>) <adverb>? <by>")
_OPENS_MARKS = pattern("<prep+link>?")


def agent_before(place: Place) -> Attribution | None:
    """A participle and its agent before the marks.

    Described by Ann Reed as “a joke”, the plan is dead; la réforme, qualifiée par Paul Roy de « folie ».

    >>> from .place import example
    >>> agent_before(example("La réforme, qualifiée par Paul Roy de « folie », passe.")).rule
    'agent_before'
    >>> agent_before(example("La réforme, votée par les députés, dont Paul Roy dit qu'elle est une « folie », passe."))
    """
    words, begin = place.words, max(place.start, place.index - _LONGEST)
    for told in _TOLD_BY.finditer(words.classes, begin, place.index):
        noun = NOUN_PHRASE.match(words.classes, told.end(), place.index)
        speaker = Phrase(*noun.span()) if noun else None
        direct = noun is not None and _OPENS_MARKS.fullmatch(words.classes, noun.end(), place.index)
        if speaker and direct and "o" in words.flags(told.start(1)) and can_speak(words, speaker):
            return make(place, "agent_before", 0.9, (told.start(1), told.end()), speaker)
    return None
