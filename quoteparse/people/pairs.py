"""Whom *the former* and *the latter* mean: the two who were told of last."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..words.classes import COMMA, NAME, OPEN, ROLE
from ..words.clauses import Phrase, noun_phrases, without_complement
from ..words.text import Words
from .people import People
from .person import Speaker, agrees

_REACH = 5
"""Sentences in which the two are looked for."""
_LONGEST = 400
"""Words in which they are."""


def of_two(people: People, pronoun: str, index: int, gender: str, number: str) -> Speaker | None:
    """Return whom *le premier* or *le second* at word ``index`` means: *Luc Roy a vu. Paul Diop a nié. … le premier*.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.read import read_words
    >>> from ..words.sentence_starts import Sentences
    >>> words = read_words("Luc Roy l'a vu. Paul Diop l'a nié. Le premier rit.", (), lexicon_of(load_pack("fr")))
    >>> people = People(words, Sentences(words, ()))
    >>> [of_two(people, pronoun, 12, "m", "s").name for pronoun in ("le premier", "le second")]
    ['Luc Roy', 'Paul Diop']
    """
    lexicon = people.words.lexicon
    if pronoun not in lexicon.former | lexicon.latter:
        return None
    starts, words = people.sentences.starts, people.words
    place = bisect_right(starts, index) - 1
    start = max(starts[max(0, place - _REACH)], index - _LONGEST)
    first, behind = (bisect_left(people.events, (edge,)) for edge in (start, index))
    found = [(at, who) for at, _, who in people.events[first:behind] if who.named and not who.thing]
    for phrase in noun_phrases(words, start, index):
        classes = words.classes[phrase.start : phrase.end]
        beside = words.classes[phrase.start - 2 : phrase.start] in (NAME + COMMA, NAME + OPEN)
        if ROLE in classes and NAME not in without_complement(classes) and not beside:
            found.append((phrase.start, people.describe(words, phrase)))
    fitting = [who for _, who in sorted(found, key=lambda pair: pair[0]) if agrees(who, gender, number)]
    last_two = list({id(who): who for who in reversed(fitting)}.values())[:2]
    if len(last_two) < 2:
        return None
    told = next(who for who in fitting if any(who is one for one in last_two))
    return told if pronoun in lexicon.former else next(who for who in last_two if who is not told)


def is_of_two(words: Words, phrase: Phrase | None) -> bool:
    """Tell whether a pronoun means one of two: *le premier*."""
    lower = words.lowers[phrase.start] if phrase else ""
    return lower in words.lexicon.former | words.lexicon.latter
