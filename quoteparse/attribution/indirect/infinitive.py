"""A clause in the infinitive behind its verb: *Elle affirme ne pas avoir reçu la lettre*, *dice di aver visto*."""

from __future__ import annotations

from collections.abc import Iterator

from ...words.classes import COMMA, PARTICIPLE, RELATIVE, pattern
from ...words.clauses import Cue, can_speak, verb_in
from ...words.text import Words
from ..governing import cue_subject
from ..place import Place, make
from ..reading import Reading
from .clause import NO_MARKS, Reported, asserts, clause_from, is_noun, verb_groups

_OPENING = pattern("<link>? (<negation+object>{0,3}) <aux+passive+verb+word>")


def indirect_infinitive(reading: Reading) -> Iterator[Reported]:
    """A clause whose subject is who speaks: the infinitive of an auxiliary stands behind the verb.

    >>> from .clause import contents
    >>> contents(indirect_infinitive, "Awa Diarra affirme ne pas avoir reçu la lettre.")
    ['ne pas avoir reçu la lettre']
    >>> contents(indirect_infinitive, "Awa Diarra affirme son soutien à la grève.")
    []
    """
    words = reading.words
    for match in verb_groups(words) if words.lexicon.infinitives else ():
        opening = _OPENING.match(words.classes, match.end())
        if opening is None or words.lowers[opening.end() - 1] not in words.lexicon.infinitives:
            continue
        if not asserts(words, *match.span()) or is_noun(words, match.start()) or match.group() == PARTICIPLE:
            continue
        start, end = reading.sentences.around(match.start())
        place = Place(words, opening.start(1), start, end, NO_MARKS)
        subject = cue_subject(place, (), Cue(*match.span(), verb_in(words, *match.span()), None))
        content = clause_from(words, opening.start(1), _end_of(words, match.start(), opening.end(), end))
        if content and subject and can_speak(words, subject):
            yield content, make(place, "indirect_infinitive", 0.75, match.span(), subject)


def _end_of(words: Words, verb: int, begin: int, end: int) -> int:
    """Return where the clause ends: in a relative clause (*…, qui dit avoir vu le feu, …*) at the next comma."""
    if RELATIVE not in words.classes[max(0, verb - _NEAR) : verb]:
        return end
    comma = words.classes.find(COMMA, begin, end)
    return comma if comma >= 0 else end


_NEAR = 3
"""Words between a relative pronoun and its verb."""
