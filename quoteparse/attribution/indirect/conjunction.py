"""A reporting verb and its conjunction: *a déclaré que …*, *said that …*, *sagte, dass …*."""

from __future__ import annotations

from collections.abc import Iterator

from ...records import replace
from ...words.classes import BY, COMMA, PHRASE, POSSESSIVE, PREP, THAT, pattern
from ...words.clauses import Cue, can_speak, verb_in
from ...words.complements import COMPLEMENTS
from ...words.text import Words
from ..governing import cue_subject
from ..place import Place, make
from ..reading import Reading
from .clause import NO_MARKS, Reported, asserts, clause_from, is_noun, verb_groups


def indirect_clause(reading: Reading) -> Iterator[Reported]:
    """A reporting verb and its conjunction: Le maire a assuré que …; the minister said that …

    >>> from .clause import contents
    >>> contents(indirect_clause, "Le maire a assuré que le pont rouvrirait en juin.")
    ['le pont rouvrirait en juin']
    >>> contents(indirect_clause, "Le maire n'a pas dit que le pont rouvrirait en juin.")
    []
    >>> contents(indirect_clause, "Además, agregó que el puente abrirá en junio.", "es")
    ['el puente abrirá en junio']
    """
    words = reading.words
    for match in verb_groups(words):
        opening = _conjunction(words, match.end())
        if opening is None or words.classes[opening : opening + 1] == POSSESSIVE or is_noun(words, match.start()):
            continue
        if not asserts(words, match.start(), match.end()):
            continue
        start, end = reading.sentences.around(match.start())
        cue = Cue(match.start(), match.end(), verb_in(words, *match.span()), None)
        place = Place(words, opening, start, end, NO_MARKS)
        subject = cue_subject(place, (), cue)
        dropped = subject is None and _opens(words, start, match.start())
        if not dropped and (subject is None or not can_speak(words, subject)):
            continue
        segment = clause_from(words, opening, end)
        if segment:
            begin = match.start() + len(pattern("<det>?").match(match.group()).group())  # type: ignore[union-attr]
            said = make(place, "indirect_clause", 0.8, (begin, match.end()), subject)
            yield segment, replace(said, dropped=_number(words, match.start())) if dropped else said


_BEFORE = pattern("(?:<coord+adverb> <comma>?){0,3} (?:<object+negation>){0,2} $")


def _number(words: Words, verb: int) -> str:
    """Whether one or several are the subject that a verb leaves out."""
    return "p" if words.lowers[verb].endswith(words.lexicon.dropped_plurals) else "s"


def _opens(words: Words, start: int, verb: int) -> bool:
    """*Además, agregó que …*: a verb that opens its sentence, where it can stand without its subject."""
    return bool(words.lexicon.dropped_plurals) and _BEFORE.fullmatch(words.classes, start, verb) is not None


_THAT = pattern("<comma>? <that>")
_MEANWHILE = pattern(
    "(?:<word>? <adverb> | <object> | <open> <number> <close> | <comma>? <prep+by+phrase> <det>{0,2} "
    "<noun+adverb+part>{1,5}? (?:<link>{1,2} <det>? <noun>{1,4}?){0,2}){1,4}? <comma>? <that>"
)
"""*a déclaré mardi soir à la presse que*, *afirmou nesta quarta (18) que*."""
_APART = pattern("<!predicate+boundary+negation>{1,12} <comma> <that>")
"""*wies am Montag darauf hin, dass*: in a language that sets verbs apart."""


def _conjunction(words: Words, index: int) -> int | None:
    """Return the first word behind the conjunction that follows a verb group, if one does."""
    direct = _THAT.match(words.classes, index)
    if direct:
        return direct.end()
    apart = _APART.match(words.classes, index) if words.lexicon.separable else None
    if apart:
        return apart.end()
    between = COMPLEMENTS.match(words.classes, index)
    if between and words.classes[between.end() : between.end() + 1] == THAT:
        return between.end() + 1
    meanwhile = _MEANWHILE.match(words.classes, index)
    return meanwhile.end() if meanwhile and not _is_relative(words, *meanwhile.span()) else None


def _is_relative(words: Words, start: int, stop: int) -> bool:
    """*answered in a letter that nobody read*: where *that* is a relative pronoun too, unless commas part it."""
    parted = words.classes[start] == COMMA and words.classes[stop - 2] == COMMA
    return bool(words.lexicon.bare) and not parted and not {PREP, BY, PHRASE}.isdisjoint(words.classes[start:stop])
