"""Who was told of without a name before a description takes up the noun: *a next-door neighbour … the neighbour*."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from ..words.classes import ROLE, pattern
from ..words.clauses import Phrase
from ..words.text import Words

if TYPE_CHECKING:
    from .people import People, Speaker

_REACH = 60
_INTRODUCED = pattern(
    "(?<!<aux+passive+comma+open+name+object+phrase>) (<det>) <word+adverb+number+participle+role+group>{0,4} $"
)
"""*met a neighbour*; but *is a neighbour*, *Paul Roy, a neighbour*, *called him a neighbour*."""
_NAMED = pattern("<comma+open>? <title>? <name>")


def introduced(people: People, words: Words, mention: Phrase, head: int | None, at: int) -> Speaker | None:
    """*the neighbour* after *a next-door neighbour*: whoever was told of without a name, and nobody named since.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.read import read_words
    >>> from ..words.sentence_starts import Sentences
    >>> from .people import People
    >>> words = read_words("Jo met a kind neighbour. So the neighbour said no.", (), lexicon_of(load_pack("en")))
    >>> introduced(People(words, Sentences(words, ())), words, Phrase(7, 9), 8, 7).name
    'a kind neighbour'
    """
    if head is None or words.classes[head] != ROLE or words.lowers[mention.start] not in words.lexicon.definite:
        return None
    noun, text = words.lowers[head], people.words
    last = min(at, len(text.lowers)) - 1
    for index in range(last, max(0, last - _REACH), -1):
        if index in people.named_at and people.named_at[index].personal:
            return None
        if text.lowers[index] == noun and not _NAMED.match(text.classes, index + 1):
            before = _INTRODUCED.search(text.classes, max(0, index - 6), index)
            article = before.start(1) if before else index
            if before and text.lowers[article] in text.lexicon.indefinite:
                return people.describe(text, Phrase(article, index + 1))
    return None


def spoke_last(people: People, person: Speaker, at: int, sentence: int) -> bool:
    """*a spokesman for the port said … “…,” he said*: who was told of last, and nobody named since."""
    first = person.parts[0] if person.parts and not person.named else ""
    seen = people.seen_at.get(id(person), at)
    since = slice(*(bisect_left(people.events, (edge,)) for edge in (seen, at)))
    named = any(who.personal for _, _, who in people.events[since])
    near = sentence - (bisect_right(people.sentences.starts, seen) - 1) in (0, 1)
    return near and not named and first in people.words.lexicon.indefinite
