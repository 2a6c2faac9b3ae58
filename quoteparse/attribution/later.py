"""Rules that find the cue later in the sentence: … « … » …, a indiqué X."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Attribution
from ..words.classes import COMMA, PREP, PRONOUN, pattern
from ..words.clauses import Cue, Phrase, can_speak, cues_in, subject_after, subject_before
from ..words.text import Words
from .governing import is_speech, last_cue, verb_flags
from .place import Place, make

_INVERTED = pattern("<pronoun> (?!<predicate+modal+verb>)")


def verb_after(place: Place) -> Attribution | None:
    """A reporting verb later in the sentence: … « … » …, a indiqué X; … "…" …, X said.

    >>> from .place import example
    >>> verb_after(example("Les élus, « trompés », partiront, a indiqué Paul Roy.")).rule
    'verb_after'
    >>> verb_after(example("Les élus, « trompés », partiront."))
    """
    cue = next(_cues(place), None)
    return make(place, "verb_after", 0.8, (cue.start, cue.end), cue.subject) if cue else None


def closed_later(place: Place) -> Attribution | None:
    """A verb of speech that closes the sentence, where nobody speaks in it before: all that it tells is X's.

    Neuf élus s'engagent à « agir », avec « courage », a expliqué X; but not *X dit « oui », a noté Y*.

    >>> from .place import example
    >>> closed_later(example("Les élus s'engagent à « agir » dès lundi, a expliqué Paul Roy.")).rule
    'closed_later'
    >>> closed_later(example("Les élus disent « agir » dès lundi, a expliqué Paul Roy."))
    """
    before = last_cue(place, place.start, place.index)
    if before is None or is_speech(place.words, before):
        return None
    for cue in _cues(place):
        apart = COMMA in (place.words.classes[min(cue.start, cue.subject.start) - 1 :][:1] if cue.subject else "")
        if apart and is_speech(place.words, cue):
            return make(place, "closed_later", 0.8, (cue.start, cue.end), cue.subject)
    return None


def _cues(place: Place) -> Iterator[Cue]:
    """Yield the cues behind a segment whose subject can speak."""
    words = place.words
    for cue in cues_in(words, place.index + 1, place.end):
        if set(verb_flags(words, cue)) == {"i"}:  # a verb of manner tells of a quotation only beside it
            continue
        inside = words.classes[cue.start : cue.end].endswith(PRONOUN)
        if words.classes[cue.start - 1] in COMMA + PREP or inside or _INVERTED.match(words.classes, cue.end):
            subject = subject_after(words, cue.end, place.end)
        else:
            subject = _subject_after_comma(words, place.index + 1, cue.start)
        if subject and can_speak(words, subject):
            yield cue._replace(subject=subject)


def _subject_after_comma(words: Words, start: int, index: int) -> Phrase | None:
    comma = words.classes.rfind(COMMA, start, index)
    if comma < 0:
        return None
    subject = subject_before(words, comma + 1, index)
    return subject if subject and subject.start <= comma + 2 else None
