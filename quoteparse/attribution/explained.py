"""Why somebody was chosen: the choice of ``choose.py``, made once more beside notes of all that it compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model import Attribution
from ..people.people import People, Speaker
from ..weighed import Considered, weightiest
from ..words.text import Words
from .candidates import Candidate
from .choose import Choice, Option
from .confidence import share_of
from .meant import whom
from .reading import Reading
from .shares import Shares
from .weights import Facts, each, weights

_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was compared for one quotation, the weightiest first."""

    stands: bool
    speakers: tuple[Considered, ...]
    persons: tuple[Considered, ...]
    mention: str | None
    share: float = 0.0
    """What share the speaker has of all that was weighed."""


def choose_and_note(
    reading: Reading, people: People, proposals: Sequence[Attribution | None], accepted: Sequence[bool]
) -> tuple[list[Attribution | None], list[Speaker | None], list[Shares], dict[int, Chosen]]:
    """Return what ``choose_speakers`` returns, and what was compared for each accepted segment.

    >>> from .reading import read_marked
    >>> reading = read_marked("Awa Diarra attend Paul Roy. Elle est sûre : « Nous restons. »")
    >>> people = People(reading.words, reading.sentences)
    >>> *_, notes = choose_and_note(reading, people, reading.cues(), [True])
    >>> [one.name for one in notes[0].speakers if one.chosen], [one.name for one in notes[0].persons if one.chosen]
    (['Elle'], ['Awa Diarra'])
    """
    choice = _Noting(reading, people, proposals, accepted)
    for number in choice.accepted:
        choice.settle(number, choice.best(number))
    attributions, speakers, shares = choice.finish()
    notes = {n: replace(one, share=share_of(speakers[n], shares[n])) for n, one in choice.notes.items()}
    return attributions, speakers, shares, notes


class _Noting(Choice):
    """A choice that notes what it compares."""

    def __init__(
        self, reading: Reading, people: People, proposals: Sequence[Attribution | None], accepted: Sequence[bool]
    ) -> None:
        super().__init__(reading, people, proposals, accepted)
        self.notes: dict[int, Chosen] = {}

    def settle(self, number: int, option: Option) -> None:
        """Note what is compared, as it stands before the choice."""
        speakers = self._speakers(number, option)
        mention, persons = self._whom(number, option)
        super().settle(number, option)
        mine = self.speakers[number]
        marked = tuple(replace(one, chosen=person is mine) for person, one in persons)
        self.notes[number] = Chosen(self.stands(number), speakers, marked, mention)

    def _speakers(self, number: int, chosen: Option) -> tuple[Considered, ...]:
        if chosen.candidate.form == "incise":
            return ()
        one, found = self.said(number), []
        for option in self.options(one):
            candidate = option.candidate
            same = _key(candidate) == _key(chosen.candidate)
            person = option.person.name if option.person else None
            found.append(_considered("mention", self._name(candidate), self.told(one, option), same, person))
        return _ordered(found)

    def _name(self, candidate: Candidate) -> str:
        """How a candidate is called: by its words, or by what it is."""
        if candidate.phrase:
            return _string(self.reading.words, (candidate.role or candidate.phrase).start, candidate.phrase.end)
        names = {"dropped": "(the subject left out)", "same": "(who says another quotation)"}
        return names.get(candidate.form, "(nobody)")

    def _whom(self, number: int, option: Option) -> tuple[str | None, list[tuple[Speaker, Considered]]]:
        proposed, mention = self.asked(number, option)
        if mention is None:
            return None, []
        phrase = mention.phrase
        name = _string(mention.words, phrase.start, phrase.end) if phrase else "(the subject left out)"
        found = whom(self.people, mention, proposed, self.spoken, self.said(number))
        told = [(person, _considered("person", person.name or "?", facts, False)) for person, facts in found]
        return name, sorted(told, key=lambda pair: -pair[1].weight)


def _string(words: Words, start: int, end: int) -> str:
    first, last = words.span(start, end)
    return words.text[first:last]


def _key(candidate: Candidate) -> object:
    return candidate.form, candidate.phrase[:2] if candidate.phrase else candidate.other


def _considered(choice: str, name: str, facts: Facts, chosen: bool, means: str | None = None) -> Considered:
    known, weighed = weights(choice), dict[str, float]()
    for fact in each(facts):
        weighed[fact] = weighed.get(fact, 0) + known[fact] / _HUNDRED
    return Considered(name, known.of(facts) / _HUNDRED, weightiest(weighed), chosen, means)


def _ordered(found: Sequence[Considered]) -> tuple[Considered, ...]:
    return tuple(sorted(found, key=lambda one: (-one.weight, not one.chosen)))
