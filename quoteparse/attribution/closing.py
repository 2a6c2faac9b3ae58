"""A verb that closes the clause of a segment: *hat ihn „…“ genannt*, *weil sie ihn „…“ nannte*."""

from __future__ import annotations

from ..model import Attribution
from ..words.classes import AUX, DET, LINK, NAME, PARTICIPLE, PASSIVE, PRONOUN, RELATIVE, SUBORD, THAT, TITLE, pattern
from ..words.clauses import (
    NOUN_PHRASE,
    Phrase,
    antecedent,
    can_speak,
    is_oblique,
    noun_phrases,
    subject_after,
    subject_before,
)
from ..words.text import Words
from .place import Place, make

_VERB = pattern(
    "<clitic>{0,2} (?:<prep+by+link+weak> <det>? <noun>{1,3})? (<reports>) "
    "(?=<stop+comma+semicolon+break+close+coord+passive+aux> | $)"
)
_CLAUSE = pattern("(?:^ | <edge>) <coord>? (<!edge>{0,40}) $")


def closing_verb(place: Place) -> Attribution | None:
    """A reporting verb that closes the clause.

    Sie hat ihn « … » genannt; der Mann, der ihn « … » nannte: in a language that sets verbs apart.

    >>> from .place import example
    >>> closing_verb(example("Die Ministerin hat den Plan als « Unfug » bezeichnet.", "de")).rule
    'closing_verb'
    >>> closing_verb(example("Das « Bündnis » erklärte, es warte ab.", "de"))
    """
    words = place.words
    match = _VERB.match(words.classes, place.index + 1, place.end) if words.lexicon.separable else None
    clause = _CLAUSE.search(words.classes[place.start : place.index]) if match else None
    if not match or not clause:
        return None
    verb = match.start(1)
    if not set(words.flags(verb)) & {"s", "o"}:
        return None
    passive = words.classes[verb] == PARTICIPLE
    subject = (_agent if passive else _subject)(place, place.start + clause.start(1))
    rule = "agent_before" if passive and _is_passive(place, verb) else "closing_verb"
    return make(place, rule, 0.85, (verb, verb + 1), subject) if subject else None


_FRONTED = pattern("<adverb+coord>? <prep+link+by+weak> <det+link>? <adverb+word>{0,2}")
_AROUND = pattern(
    "<!edge+aux+passive+form>{0,8} <aux> (<object>? <!edge>{1,25}?) (<participle+either>) "
    "(?=<stop+comma+semicolon+break+close+coord> | $)"
)


def fronted(place: Place) -> Attribution | None:
    """A verb that closes the clause which the segment opens.

    Von einem « … » hat X gesprochen; als « … » hatte X den Plan bezeichnet.

    >>> from .place import example
    >>> fronted(example("Von einem « Skandal » hat Udo Roth gesprochen.", "de")).rule
    'fronted'
    >>> fronted(example("In einem « Skandal » hat Udo Roth gewonnen.", "de"))
    """
    words = place.words
    opens = words.lexicon.separable and _FRONTED.fullmatch(words.classes, place.start, place.index)
    match = _AROUND.match(words.classes, place.index + 1, place.end) if opens else None
    if match is None or not set(words.flags(match.start(2))) & {"s", "o"}:
        return None
    subject = subject_after(words, match.start(1), match.end(1))
    if subject is None or subject.governed or not can_speak(words, subject):
        return None
    return make(place, "fronted", 0.85, match.span(2), subject)


def _is_passive(place: Place, verb: int) -> bool:
    """*wurde … genannt*, *war … genannt worden*: then who stands behind *von* speaks."""
    classes = place.words.classes
    return PASSIVE in classes[place.start : place.index] or classes[verb + 1 : verb + 2] == PASSIVE


def _agent(place: Place, begin: int) -> Phrase | None:
    """*wurde von der Presse „…“ genannt*, *vom Landrat*: who stands behind *von*, with its article or without."""
    words = place.words
    for index in range(begin, min(place.end, place.index + 4)):
        noun = (
            NOUN_PHRASE.match(words.classes, index + 1, place.end)
            if not words.lexicon.agents.isdisjoint((words.lowers[index], words.lowers[index].removesuffix("m") + "n"))
            else None
        )
        if noun and pattern("<speaker>").search(noun.group()):
            return Phrase(*noun.span())
    return None


def _subject(place: Place, begin: int) -> Phrase | None:
    """The subject of the clause from ``begin`` on, by what opens or governs it: an auxiliary, *weil*, *der*."""
    words = place.words
    auxiliary = words.classes.find(AUX, begin, place.index)
    if auxiliary >= 0:
        before = subject_before(words, place.start, auxiliary) if auxiliary > place.start else None
        return before or subject_after(words, auxiliary + 1, place.index)
    opening = words.classes[begin : begin + 1]
    if opening in (SUBORD, THAT):
        return _first(words, begin + 1, place.index)
    if opening in (LINK, DET, RELATIVE) and begin > place.start and words.classes[begin - 1] == ",":
        return _of_relative(place, begin)
    return None


def _first(words: Words, start: int, stop: int) -> Phrase | None:
    """The first phrase or pronoun of a clause that can be its subject."""
    pronoun = words.classes.find(PRONOUN, start, stop)
    free = next((p for p in noun_phrases(words, start, stop) if not p.governed), None)
    return Phrase(pronoun, pronoun + 1) if pronoun >= 0 and (free is None or pronoun < free.start) else free


def _of_relative(place: Place, relative: int) -> Phrase | None:
    """*die Tat, die er „…“ nannte* is his; *die Frau, die ihn „…“ nannte* is hers."""
    words = place.words
    if words.classes[relative + 1 : relative + 2] == PRONOUN:
        return Phrase(relative + 1, relative + 2)
    own = next(iter(noun_phrases(words, relative + 1, place.index)), None)
    nominative = own and own.start == relative + 1 and _is_nominative(words, own)
    return own if own and nominative else antecedent(words, place.start, relative)


def _is_nominative(words: Words, phrase: Phrase) -> bool:
    """*der Minister*, *Anna Roth*, unlike *die Tat*, which can be an object."""
    masculine = words.lexicon.features.get(words.lowers[phrase.start], "**")[0] == "m"
    named = words.classes[phrase.start] in NAME + TITLE
    return (masculine or named) and not is_oblique(words, phrase.start, phrase.end)
