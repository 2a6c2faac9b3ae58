"""Verbs that stand without their subject: *Afirmó que « … »*, *disse che « … »*."""

from __future__ import annotations

from ..model import Attribution
from ..records import replace
from ..words.classes import MODAL, PREDICATE, pattern
from ..words.clauses import cues_in
from .governing import is_speech
from .place import Place, make

_CLAUSE = pattern("<!comma+semicolon+colon+quotation>* | <adverb>{0,2} <that> <!semicolon+colon+quotation>{1,40}")
"""*negó el «pacto»*, *señaló que, bajo su mando, la policía «calló»*: commas stand in a clause that the verb opens."""


def verb_alone(place: Place, stop: int) -> Attribution | None:
    """*Allí negó que haya «listas ocultas»*: a verb of speech is a cue alone where it can stand without a subject."""
    words = place.words
    alone = cues_in(words, place.start, stop)[-1:] if words.lexicon.dropped_plurals else []
    if not alone or not is_speech(words, alone[0]) or not _CLAUSE.fullmatch(words.classes, alone[0].end, stop):
        return None
    return without_subject(place, "verb_before", (alone[0].start, alone[0].end))


def without_subject(place: Place, rule: str, cue: tuple[int, int]) -> Attribution:
    """Return an attribution to whoever was spoken of last: the verb stands without its subject."""
    words = place.words
    verbs = (words.lowers[n] for n in range(*cue) if words.classes[n] in PREDICATE + MODAL)
    several = any(verb.endswith(words.lexicon.dropped_plurals) for verb in verbs)
    return replace(make(place, rule, 0.85, cue, None), dropped="p" if several else "s")
