"""What a text tells of the bearer of a name where the name stands, inside the marks too: offices, bodies, an age."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model import Span
from ..words.classes import COMMA, COORD, OPEN, TITLE
from ..words.names import Name, find_names
from ..words.sentence_starts import Sentences
from ..words.text import Words
from .ages import age_beside
from .person import Speaker, features
from .roles import head_of, nouns_beside, roles_of

_SEVERAL = (COORD, COMMA, OPEN)
"""What stands behind the first of several people: *les ministres Anne Roy et Paul Diop*."""


class Aside(NamedTuple):
    """The reporter's words inside the marks: *« Non, dit le juge Roy, jamais. »*"""

    at: int
    """Word index of the segment among the words of the document."""
    words: Words
    """The words of the segment."""
    span: Span
    """Those of the reporter, in offsets."""


class NamedInside(NamedTuple):
    """A name inside the marks, and where the segment stands among the words of the document."""

    at: int
    words: Words
    sentences: Sentences
    name: Name


def hear(aside: Iterable[Aside]) -> Iterator[NamedInside]:
    """Yield the names in the reporter's words inside the marks."""
    for at, words, (start, end) in aside:
        sentences = Sentences(words, ())
        for name in find_names(words):
            if start <= words.starts[name.start] and words.ends[name.end - 1] <= end:
                yield NamedInside(at, words, sentences, name)


def tell(person: Speaker, words: Words, sentences: Sentences, name: Name, free: bool) -> None:
    """Give somebody what is told beside his name; ``free`` tells whether the name stands behind no preposition.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.read import read_words
    >>> words = read_words("Paul Roy (36 ans) vient. Roy est un avocat de Lyon.", (), lexicon_of(load_pack("fr")))
    >>> roy = Speaker("Paul Roy", ("paul", "roy"))
    >>> for name in find_names(words)[:2]:
    ...     tell(roy, words, Sentences(words, ()), name, True)
    >>> roy.age, [noun for noun, _ in roy.roles]
    (36, ['avocat'])
    """
    if name.start and words.classes[name.start - 1] == TITLE:
        person.take_role(words.lowers[name.start - 1], "")
    person.nouns |= nouns_beside(words, name)
    person.age = person.age or age_beside(words, name)
    for role in roles_of(words, sentences, name, free):
        head = head_of(words, role)
        gender, number = features(words, role, head)
        if head is not None and (number != "p" or words.classes[name.end : name.end + 1] in _SEVERAL):
            person.take_role(words.lowers[head], words.string(role.start, role.end))
            if person.gender == "*":
                person.gender = gender
