"""Verbs that quote: *Tass quoted the minister as saying*, *l'agence cite un témoin*: their object speaks."""

from __future__ import annotations

from ..model import Attribution
from ..words.classes import PARTICIPLE, PASSIVE, pattern
from ..words.clauses import NOUN_PHRASE, Cue, Phrase, after_apposition, cues_in, without_complement
from ..words.complements import BARE_ROLE
from ..words.text import Words
from .governing import cue_subject
from .place import Place, make

_BETWEEN = pattern(
    "<!form+verb+aux+modal+quotation+stop+break>{0,6} (?:<gerund> <!quotation+stop+break>{0,14} | "
    "<!form+verb+aux+modal+quotation+stop+break>{0,6})"
)
"""*as saying that it was*, *mit den Worten:*."""


def whom_quoted(place: Place) -> Attribution | None:
    """Whoever a verb before the marks quotes.

    L'agence cite un témoin : « … »; the paper quoted her as saying it was "…"; zitiert den Zeugen mit den Worten: „…“.

    >>> from .place import example
    >>> whom_quoted(example("L'agence cite un témoin : « Tout va bien. »")).rule
    'whom_quoted'
    >>> whom_quoted(example("Le témoin cite un proverbe : « Tout va bien. »"))
    """
    words = place.words
    cues = cues_in(words, place.start, place.index)
    cue = next((cue for cue in reversed(cues) if "e" in words.flags(cue.verb)), None)
    whom = quoted(words, cue, cue_subject(place, cues, cue)) if cue else None
    if cue is None or whom is None or not _BETWEEN.fullmatch(words.classes, whom.end, place.index):
        return None
    return make(place, "whom_quoted", 0.95, (cue.start, cue.end), whom)


_WHOM = pattern("<adverb+object>{0,2} (?: (<pronoun>) | (?=<det+link+title+name+role+group+number+word>))")


def quoted(words: Words, cue: Cue, subject: Phrase | None) -> Phrase | None:
    """*Tass quoted the minister as saying*, *zitiert die Zeitung einen Zeugen*: the object of such a verb speaks, if it
    is somebody."""
    passive = words.classes[cue.verb] == PARTICIPLE or PASSIVE in words.classes[cue.start : cue.verb]
    if passive or "e" not in words.flags(cue.verb):
        return None
    behind = subject is not None and 0 <= subject.start - cue.end <= 2
    begin = subject.end if subject and behind else cue.end
    match = _WHOM.match(words.classes, begin)
    if match is None:
        return None
    if match.group(1):
        return Phrase(*match.span(1))
    noun = NOUN_PHRASE.match(words.classes, match.end()) or BARE_ROLE.match(words.classes, match.end())
    if noun is None or not _SOMEBODY.search(without_complement(noun.group())):
        return None
    return after_apposition(words, Phrase(*noun.span()), len(words.classes))


_SOMEBODY = pattern("<role+name+title>")
