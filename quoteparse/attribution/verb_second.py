"""Who is the subject where a quotation opens a main clause and its verb stands second, whatever the verb means."""

from __future__ import annotations

from ..model import Attribution
from ..words.classes import QUOTATION, pattern
from ..words.clauses import NOUN_PHRASE, Phrase, can_speak, subject_after
from .place import Place, make

_SECOND = pattern(
    "<comma> (?:(<verb+aux+says>) <object>? (?:<impersonal> (?!<link+by+prep>))? | "
    "(<word>) <impersonal> (?!<link+by+prep>))"
)
_FROM = pattern("<comma> (<verb+says>) <impersonal> <link+by+prep>")
_SO = pattern("<phrase> (<says>) <object>?")


def verb_second(place: Place) -> Attribution | None:
    """A verb of any kind right behind a quotation that opens the sentence, in a language that sets it second.

    « … », ist X überzeugt; « … », brachte es X auf den Punkt; « … », kam es von X; « … ». So beschreibt X den Ort.

    >>> from .place import example
    >>> verb_second(example("« Das wird noch », ist Trainer Udo Roth überzeugt.", "de")).rule
    'incise_with_noun'
    >>> verb_second(example("Der Film « Das wird noch », ist Udo Roth überzeugt, gewinnt.", "de"))
    """
    words = place.words
    before = words.classes[place.start : place.index]
    if not words.lexicon.separable or before.strip(QUOTATION):
        return None
    match = _FROM.match(words.classes, place.index + 1)
    if match:
        noun = NOUN_PHRASE.match(words.classes, match.end(), place.end)
        subject = Phrase(*noun.span()) if noun else None
    else:
        match = _SECOND.match(words.classes, place.index + 1) or _SO.match(words.classes, place.index + 1)
        subject = _subject(place, match.end()) if match else None
    if match is None or subject is None or subject.governed or not can_speak(words, subject):
        return None
    verb = match.start(match.lastindex or 1)
    return make(place, "incise_with_noun", 0.85, (verb, verb + 1), subject)


_REST = pattern("<!stop+break+colon>{0,30}")


def _subject(place: Place, index: int) -> Phrase | None:
    """*fiel ihm Pia Roth ins Wort*: an object that is a pronoun may stand before it."""
    words = place.words
    index += words.lowers[index : index + 1] != [] and words.lowers[index] in words.lexicon.object_pronouns
    return subject_after(words, index, _REST.match(words.classes, index).end())  # type: ignore[union-attr]
