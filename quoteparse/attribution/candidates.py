"""Who could have said a quotation: everybody whom the words around it name, whoever said another, or nobody."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..model import Attribution, Span
from ..words.classes import DOCUMENT, OPEN, PREP, SAYING, WORD, pattern
from ..words.clauses import NOUN_PHRASE, Phrase, can_speak, is_oblique
from ..words.places import is_place
from ..words.text import Words
from .facts import kind_of
from .left_out import is_apposition, is_no_subject
from .place import named_part
from .reading import Reading
from .speakers import words_of

_BEFORE, _BEHIND = 150, 80
"""Words before and behind a quotation in which its speaker is looked for."""
_SENTENCES_BEFORE, _SENTENCES_BEHIND = 3, 1
"""In these sentences stands somebody right for 97 of 100 quotations of the training articles."""
_HARDLY_SPEAKS = WORD + DOCUMENT + SAYING
"""Kinds of phrases that are looked for in the quotation's own sentence and the one before it: further away one was
the only right candidate of 3 choices in 4,224."""
_NEIGHBOURS = (-1, -2)
"""Quotations whose speaker may say this one too: the one before, and the one before that."""
_PRONOUN = pattern("<pronoun+object> (?:(?<=<pronoun>) | (?<=<prep+phrase+weak+link+by+coord> <object>))")


class Candidate(NamedTuple):
    """Somebody who may have said a quotation."""

    form: str
    """"words" (they stand at hand), "same" (whoever said another), "dropped" (the verb leaves its subject out) or
    "nobody"."""
    phrase: Phrase | None = None
    """The words that name the speaker, without the role before a name."""
    role: Phrase | None = None
    other: int = -1
    """Index of the segment whose speaker it is."""
    proposal: Attribution | None = None
    """What the rules say, if it is they that lead here."""
    kind: str = ""
    """The class of words by which the phrase names somebody."""


_IN_BRACKETS = pattern("(?<=<name> <open>) <!open+close>{1,9} <close> <colon>")


def _may_speak(words: Words, phrase: Phrase) -> bool:
    """*dem Stück*, *sich*: where articles tell cases, no thing that one shows to be no subject; no reflexive pronoun;
    *die Botschaft in Berlin*, *Anna Roth (Trainerin FC Ulm):* no place that tells where somebody is, nor what a bracket
    tells of the name before it."""
    place = words.classes[phrase.start - 1 : phrase.start] == PREP
    if place and is_place(tuple(words.lowers[phrase.start : phrase.end])):
        return False
    if words.lowers[phrase.start] in words.lexicon.reflexives:
        return False
    before = range(max(0, phrase.start - 3), phrase.start + 1)
    if OPEN in words.classes[before.start : before.stop] and any(_IN_BRACKETS.match(words.classes, n) for n in before):
        return False
    return can_speak(words, phrase) or not is_oblique(words, phrase.start, phrase.end)


class Phrases:
    """The noun phrases and pronouns of a reading, found once, in order."""

    __slots__ = ("_all", "_speakers")

    def __init__(self, words: Words) -> None:
        spans = [m.span() for m in NOUN_PHRASE.finditer(words.classes)]
        spans += [m.span() for m in _PRONOUN.finditer(words.classes)]
        named = {part[0]: part for part in (named_part(words, Phrase(*span)) for span in sorted(spans))}
        parts = sorted((p for p in named.values() if _may_speak(words, p[0])), key=lambda part: part[0].start)
        parts = [part for part in parts if not is_apposition(words, part[0].start)]
        found = [Candidate("words", name, role, kind=kind_of(words, name)) for name, role in parts]
        self._all = _InOrder(found)
        self._speakers = _InOrder([one for one in found if one.kind not in _HARDLY_SPEAKS])

    def around(self, far: Span, near: Span) -> list[Candidate]:
        """Return those that begin in the nearer one of two spans of words, and the likely speakers of the other."""
        before, behind = self._speakers.between(far[0], near[0]), self._speakers.between(near[1], far[1])
        return before + self._all.between(*near) + behind


class _InOrder:
    """Phrases in order, and where they begin."""

    __slots__ = ("found", "starts")

    def __init__(self, found: list[Candidate]) -> None:
        self.found, self.starts = found, [one.phrase.start for one in found if one.phrase]

    def between(self, start: int, stop: int) -> list[Candidate]:
        """Return those that begin between two words."""
        return self.found[bisect_left(self.starts, start) : bisect_left(self.starts, stop)]


def candidates(
    reading: Reading, phrases: Phrases, accepted: Sequence[int], number: int, proposal: Attribution | None
) -> list[Candidate]:
    """Return who may have said segment ``number``: first whom the rules propose.

    ``accepted`` are the segments that are quotations, in order.

    >>> from .reading import read_marked
    >>> reading = read_marked("Awa Diarra attend Paul Roy. « Nous restons », dit-elle.")
    >>> found = candidates(reading, Phrases(reading.words), [0], 0, reading.cues()[0])
    >>> [one.form if one.phrase is None else reading.words.string(*one.phrase[:2]) for one in found]
    ['elle', 'Awa Diarra', 'Paul Roy', 'nobody']
    """
    first = proposed(reading, proposal) if proposal else Candidate("nobody")
    found = {_key(first): first}
    for one in phrases.around(*_windows(reading, number)):
        if not (proposal and one.phrase and is_no_subject(reading, proposal, one.phrase, one.role, one.kind)):
            found.setdefault(_key(one), one)
    for other in _neighbours(accepted, number):
        found.setdefault(("same", other), Candidate("same", other=other))
    if reading.words.lexicon.dropped_plurals:
        found.setdefault("dropped", Candidate("dropped"))
    found.setdefault("nobody", Candidate("nobody"))
    return list(found.values())


def _key(candidate: Candidate) -> object:
    if candidate.form == "same":
        return ("same", candidate.other)
    return candidate.phrase[:2] if candidate.phrase else candidate.form


def proposed(reading: Reading, proposal: Attribution) -> Candidate:
    """Return the candidate to which a rule leads.

    >>> from .reading import read_marked
    >>> reading = read_marked("« Nous restons », dit Awa Diarra.")
    >>> reading.words.string(*proposed(reading, reading.cues()[0]).phrase[:2])
    'Awa Diarra'
    """
    if proposal.same_as is not None:
        return Candidate("same", other=proposal.same_as, proposal=proposal)
    phrase = words_of(reading, proposal.mention) if proposal.mention else None
    if phrase is None:
        return Candidate("dropped" if proposal.dropped else "nobody", proposal=proposal)
    role = words_of(reading, proposal.role) if proposal.role else None
    return Candidate("words", phrase, role, proposal=proposal, kind=kind_of(reading.words, phrase))


def _windows(reading: Reading, number: int) -> tuple[Span, Span]:
    """The words around a quotation in which its speaker is looked for, as word indices, and the nearest of them."""
    index, starts = reading.words.word_of[number], reading.sentences.starts
    own = bisect_right(starts, index) - 1
    ends = [*starts[own + 1 : own + 2 + _SENTENCES_BEHIND], *[len(reading.words.classes)] * 2]
    first, last = max(starts[max(0, own - _SENTENCES_BEFORE)], index - _BEFORE), index + _BEHIND
    near = max(first, starts[max(0, own - 1)]), min(ends[0], last)
    return (first, min(ends[_SENTENCES_BEHIND], last)), near


def _neighbours(accepted: Sequence[int], number: int) -> Iterator[int]:
    place = bisect_left(accepted, number)
    for step in _NEIGHBOURS:
        if place + step >= 0:
            yield accepted[place + step]
