"""Verbs that stand without their subject: *Afirmó que « … »*, *disse che « … »*."""

from __future__ import annotations

from ..model import Attribution
from ..records import replace
from ..words.classes import COMMA, MODAL, OBJECT, PREDICATE, VERB, pattern
from ..words.clauses import NOUN_PHRASE, Phrase, can_speak, cues_in
from .governing import is_speech
from .place import Place, make

_CLAUSE = pattern("<!comma+semicolon+colon+quotation>* | <adverb>{0,2} <that> <!semicolon+colon+quotation>{1,40}")
"""*negó el «pacto»*, *señaló que, bajo su mando, la policía «calló»*: commas stand in a clause that the verb opens."""


_FRONTED = pattern("<coord+adverb>{0,2} <modal> <clitic>{0,3} <infinitive>")
"""*Tras asegurar que «nadie cede», el juez*: its subject is that of the clause behind."""


def verb_alone(place: Place, stop: int) -> Attribution | None:
    """*Allí negó que haya «listas ocultas»*: a verb of speech is a cue alone where it can stand without a subject."""
    words = place.words
    alone = cues_in(words, place.start, stop)[-1:] if words.lexicon.dropped_plurals else []
    if not alone or not is_speech(words, alone[0]) or not _CLAUSE.fullmatch(words.classes, alone[0].end, stop):
        return None
    cue = (alone[0].start, alone[0].end)
    if _FRONTED.fullmatch(words.classes, place.start, alone[0].end):
        subject = _behind(place)
        return make(place, "verb_before", 0.85, cue, subject) if subject else None
    return without_subject(place, "verb_before", cue)


_OPINION = pattern("<coord+adverb>{0,2} (<phrase>) <comma> <!reports+phrase+colon+semicolon+quotation>{1,30}")


def opinion_alone(place: Place) -> Attribution | None:
    """*A su juicio, la obra es « … »*: a phrase that reports, with a possessive for whose opinion it is."""
    words = place.words
    match = _OPINION.fullmatch(words.classes, place.start, place.index) if words.lexicon.dropped_plurals else None
    if match is None or words.lexicon.possessive.isdisjoint(words.lowers[match.start(1)].split()):
        return None
    return without_subject(place, "phrase_before", match.span(1))


def _behind(place: Place) -> Phrase | None:
    """The subject of the clause behind the marks and their comma."""
    words, begin = place.words, place.index + 2
    noun = NOUN_PHRASE.match(words.classes, begin, place.end) if words.classes[begin - 1 : begin] == COMMA else None
    if noun is None or words.classes[noun.end() : noun.end() + 1] not in tuple(PREDICATE + MODAL + VERB + OBJECT):
        return None
    subject = Phrase(begin, noun.end())
    return subject if can_speak(words, subject) else None


def without_subject(place: Place, rule: str, cue: tuple[int, int]) -> Attribution:
    """Return an attribution to whoever was spoken of last: the verb stands without its subject."""
    words = place.words
    verbs = (words.lowers[n] for n in range(*cue) if words.classes[n] in PREDICATE + MODAL)
    several = any(verb.endswith(words.lexicon.dropped_plurals) for verb in verbs)
    return replace(make(place, rule, 0.85, cue, None), dropped="p" if several else "s")
