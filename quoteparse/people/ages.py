"""The age of somebody, as it is told beside a name, and as a description names him by it."""

from __future__ import annotations

from ..words.classes import CLOSE, COMMA, NUMBER, pattern
from ..words.clauses import Phrase
from ..words.names import Name
from ..words.text import Words

_BEHIND = pattern("<comma+open> (<det>?) <word+participle+either+verb>? (<number>)")
_BEFORE = pattern("(<number>) <noun+adverb+title+part>{1,4} $")
_FARTHEST = 6
"""Words before a name in which its age is looked for."""
_YEARS = range(3, 116)


def age_beside(words: Words, name: Name) -> int | None:
    """Return the age told beside a name: *Awa Diarra, 36 ans*, *Jan Roth (36)*, *the 36-year-old Anna Reed*, *Jo Orr,
    aged 36,*.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.names import find_names
    >>> from ..words.read import read_words
    >>> words = read_words("Hier Awa Diarra, 36 ans, a gagné.", (), lexicon_of(load_pack("fr")))
    >>> age_beside(words, find_names(words)[0])
    36
    >>> words = read_words("Awa Diarra a 36 ans. Paul Roy aussi.", (), lexicon_of(load_pack("fr")))
    >>> [age_beside(words, name) for name in find_names(words)]
    [None, None]
    """
    behind = _BEHIND.match(words.classes, name.end)
    if behind is None:
        before = _BEFORE.search(words.classes, max(0, name.start - _FARTHEST), name.start)
        return _age_at(words, before.start()) if before else None
    number, article = behind.start(2), words.lowers[name.end + 1]
    if behind.group(1) and article not in words.lexicon.indefinite:
        return None
    alone = words.classes[number + 1 : number + 2] in (COMMA, CLOSE)
    alone = alone and (number == name.end + 1 or words.lowers[number - 1] in words.lexicon.ages)  # aged 36
    return _age_at(words, number) or (_years(words.lowers[number]) if alone else None)


def age_of(words: Words, phrase: Phrase) -> range | None:
    """Return the years one of which is the age by which a description names somebody: *the 36-year-old*, *l'athlète de
    36 ans*, *le trentenaire*.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.read import read_words
    >>> age_of(read_words("l'athlète de 36 ans", (), lexicon_of(load_pack("fr"))), Phrase(0, 5))
    range(36, 37)
    >>> age_of(read_words("le trentenaire", (), lexicon_of(load_pack("fr"))), Phrase(0, 2))
    range(30, 40)
    """
    decades = words.lexicon.decades
    for index in range(phrase.start, phrase.end):
        if words.classes[index] == NUMBER and (age := _age_at(words, index)):
            return range(age, age + 1)
        if first := decades.get(words.lowers[index]):
            return range(first, first + 10)
    return None


def is_bare_age(words: Words, phrase: Phrase | None) -> bool:
    """Tell whether a description with a definite article names somebody by the age alone: *the 36-year-old*."""
    bare = phrase is not None and words.classes[phrase.start + 1 : phrase.start + 2] == NUMBER
    return bare and phrase is not None and words.lowers[phrase.start] in words.lexicon.definite


def _age_at(words: Words, index: int) -> int | None:
    """*36-year-old*, *29-Jähriger*, *29enne*, *36 ans*: a number and what makes an age of it."""
    unit = "".join(words.lowers[index + 1 : index + 2])
    return _years(words.lowers[index]) if unit in words.lexicon.ages else None


def _years(digits: str) -> int | None:
    return int(digits) if digits.isdecimal() and len(digits) < 4 and int(digits) in _YEARS else None
