"""Who said each quotation: the one place that chooses, among everybody who could have.

From the first quotation to the last, the candidate whose facts weigh most is chosen, and then the person whom it means;
whoever has spoken is a fact for the next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from ..model import Attribution
from ..people.people import People, Speaker
from ..records import replace
from ..words import classes as c
from ..words.clauses import Phrase
from ..words.demonyms import is_demonym
from ..words.text import Words
from .candidates import Candidate, Phrases, candidates, proposed
from .confidence import precision
from .cues import SURE
from .facts import Said, named_kind, of_person, of_phrase, of_place, of_proposal, of_quotation, of_same, said
from .meant import SPOKE, Mention, Spoken, whom
from .mentions import apposed, who
from .place import make
from .reading import Reading
from .shares import Shares, shares_of, together
from .usage import usage_of
from .weights import Facts, told, weights

_REACH = 300
"""Hundredths by which a candidate may weigh less than another, whoever is meant, and still be looked at."""
_UNKNOWN_STRENGTH = 0.3
"""Of an attribution that no rule proposes."""


def choose_speakers(
    reading: Reading, people: People, proposals: Sequence[Attribution | None], accepted: Sequence[bool]
) -> tuple[list[Attribution | None], list[Speaker | None], list[Shares]]:
    """Return the attribution and the speaker of each segment, in order, and which share of the choice each person has;
    refused segments have no speaker.

    ``proposals`` are what the rules say, ``accepted`` tells which segments are quotations.

    >>> from .reading import read_marked
    >>> reading = read_marked("Awa Diarra a salué Paul Roy. « Nous restons », a-t-elle dit.")
    >>> people = People(reading.words, reading.sentences)
    >>> [person.name for person in choose_speakers(reading, people, reading.cues(), [True])[1] if person]
    ['Awa Diarra']
    """
    choice = Choice(reading, people, proposals, accepted)
    for number in choice.accepted:
        choice.settle(number, choice.best(number))
    return choice.finish()


@dataclass(slots=True)
class Option:
    """A candidate, the person whom the rules take it to mean, and what it weighs."""

    candidate: Candidate
    person: Speaker | None
    weight: int = 0
    compared: Sequence[Option] = ()
    """All that were weighed, of one that was chosen; none where the rules' word stands."""


class Choice:
    """The state of choosing: what was chosen so far."""

    def __init__(
        self,
        reading: Reading,
        people: People,
        proposals: Sequence[Attribution | None],
        accepted: Sequence[bool],
    ) -> None:
        self.reading, self.people, self.proposals = reading, people, proposals
        self.accepted = [number for number, yes in enumerate(accepted) if yes]
        self.speakers: list[Speaker | None] = [None] * len(proposals)
        self.shares: list[Shares] = [()] * len(proposals)
        self.chosen = list(proposals)
        self.spoken = Spoken.before(people)
        self.met = Counter(id(person) for _, _, person in people.events)
        self.usage = self.spoken.usage = usage_of(people)
        self.waiting: dict[int, int] = {}
        """Segment -> the later one that has the same speaker."""
        self._one: Said | None = None
        self._weights: dict[tuple[int, int], int] = {}
        self._persons: dict[tuple[int, int], Speaker | None] = {}

    @cached_property
    def phrases(self) -> Phrases:
        """The words that may name a speaker: nobody asks for them where all that the rules say stands."""
        return Phrases(self.reading.words)

    def best(self, number: int) -> Option:
        """Return the candidate that weighs most, the first one of equals."""
        if self.stands(number):
            return self._proposed(number)
        one, weigh = self.said(number), weights("mention").of
        found = [(c, self._weight_of(c) + weigh(self.facts(one, c))) for c in self.candidates(one)]
        least = max(weight for _, weight in found) - _REACH
        options = [(Option(c, self._person(one.index, c)), weight) for c, weight in found if weight >= least]
        for option, weight in options:
            option.weight = weight + weigh(self.person_facts(one, option))
        best = max((option for option, _ in options), key=lambda option: option.weight)
        best.compared = [option for option, _ in options]
        return best

    def said(self, number: int) -> Said:
        """Return a quotation ready for its candidates to be compared."""
        if self._one is None or self._one.number != number:
            self._one = said(self.reading, number, self.proposals[number])
        return self._one

    def stands(self, number: int) -> bool:
        """Tell whether the word of the rules is not looked at: that of a sure rule, or a link to a later quotation (a
        headline, a first piece), of which nothing is known yet."""
        proposal = self.proposals[number]
        if proposal is None or any(incise.mention for incise in self.reading.incises[number]):
            return proposal is not None
        return proposal.rule in SURE or (proposal.same_as is not None and proposal.same_as > number)

    def _proposed(self, number: int) -> Option:
        proposal = self.proposals[number]
        assert proposal is not None, "only what is proposed stands"
        if self.reading.incises[number]:
            return Option(Candidate("incise", proposal=proposal), None)
        candidate = proposed(self.reading, proposal)
        if proposal.rule == "answered" and proposal.mention is None and proposal.same_as is None:
            return Option(candidate, self._interviewee)
        return Option(candidate, self._person(self.reading.words.word_of[number], candidate))

    @cached_property
    def _interviewee(self) -> Speaker | None:
        """Who answers in an interview: of whom its headline and its introduction say most, as of the subject."""
        first = next(n for n, found in enumerate(self.proposals) if found and found.rule == "answered")
        stop, head = self.reading.words.word_of[first], self.reading.words.classes.find(c.BREAK)
        told: Counter[Speaker] = Counter()
        for at, salience, person in self.people.events:
            if at < stop and person.named and not person.thing:
                told[person] += (salience if salience < SPOKE else 0) + (at < head)
        for person in told:
            told[person] += 2 * (person.personal and len(person.parts) > 1)
        people = [person for person in told if person.personal or len(person.parts) > 1] or list(told)
        return max(people, key=lambda person: told[person], default=None)

    def candidates(self, one: Said) -> list[Candidate]:
        """Return who may have said a quotation."""
        found = candidates(self.reading, self.phrases, self.accepted, one.number, one.proposal)
        return [f for f in found if f.other != one.number and self.waiting.get(f.other) != one.number]

    def options(self, one: Said) -> list[Option]:
        """Return who may have said a quotation, and whom the rules take each to mean."""
        return [Option(candidate, self._person(one.index, candidate)) for candidate in self.candidates(one)]

    def _person(self, index: int, candidate: Candidate) -> Speaker | None:
        """Whom the rules take a candidate to mean."""
        if candidate.phrase:
            return self._named(candidate.phrase, index)
        if candidate.form == "dropped":
            number = candidate.proposal.dropped if candidate.proposal else "s"
            return self.people.recent(index, "*", number)
        return self.speakers[candidate.other] if candidate.form == "same" else None

    def _named(self, phrase: Phrase, index: int) -> Speaker | None:
        """Whom some words mean, asked once where nothing behind them can change it any more."""
        key = phrase[:2]
        if key not in self._persons:
            person = who(self.people, self.reading.words, phrase, phrase.start)
            if phrase.start > index:
                return person
            self._persons[key] = person
        return self._persons[key]

    def words_facts(self, candidate: Candidate) -> Facts:
        """Return the facts of a candidate's words that are the same for each quotation."""
        return of_phrase(self.reading, candidate.phrase, candidate.role) if candidate.phrase else []

    def _weight_of(self, candidate: Candidate) -> int:
        if candidate.phrase is None:
            return 0
        key = candidate.phrase[:2]
        if key not in self._weights:
            self._weights[key] = weights("mention").of(self.words_facts(candidate))
        return self._weights[key]

    def facts(self, one: Said, candidate: Candidate) -> Facts:
        """Return the facts of a candidate for one quotation, whoever is meant."""
        form = candidate.form
        facts = of_proposal(one, candidate.proposal, form == "nobody")
        if candidate.phrase:
            return facts + of_place(one, candidate.phrase, candidate.kind)
        if form == "same":
            return facts + of_same(one, candidate.other, self.speakers[candidate.other] is not None)
        return [*facts, told(form), *of_quotation(one, form)]

    def person_facts(self, one: Said, option: Option) -> Facts:
        """Return the facts of whom the rules take a candidate to mean."""
        candidate, person = option.candidate, option.person
        if candidate.form == "nobody":
            return []
        form = candidate.kind or candidate.form
        last = person is not None and person is self.spoken.last
        usage = self.usage.get(id(person), ())
        return of_person(one, person, self.met[id(person)], self.spoken.count(person), last, form, usage)

    def told(self, one: Said, option: Option) -> Facts:
        """Return all facts of a candidate for one quotation."""
        candidate = option.candidate
        return self.words_facts(candidate) + self.facts(one, candidate) + self.person_facts(one, option)

    def settle(self, number: int, option: Option) -> None:
        """Take a candidate for the speaker of a segment."""
        candidate = option.candidate
        waits = candidate.form == "same" and (candidate.other > number or candidate.other in self.waiting)
        if waits:
            self.waiting[number] = self.waiting.get(candidate.other, candidate.other)
        if candidate.form != "incise":
            self.chosen[number] = self._attribution(number, candidate)
        bearers = self.bearers(number, option)
        self.shares[number] = self._shares(number, option, bearers)
        self.speak(number, bearers[0][0])

    def speak(self, number: int, person: Speaker | None) -> None:
        """Remember who says a segment."""
        self.speakers[number] = person
        if person is not None:
            self.people.note(self.reading.words.word_of[number], person, SPOKE)
            self.spoken.note(person)

    def meant(self, number: int, option: Option) -> Speaker | None:
        """The person meant by what was chosen."""
        return self.bearers(number, option)[0][0]

    def bearers(self, number: int, option: Option) -> Shares:
        """Whom a candidate may mean, and the share of each; the first one of equals is meant."""
        proposed, mention = self.asked(number, option)
        found = whom(self.people, mention, proposed, self.spoken, self.said(number)) if mention else []
        if not found:
            return ((proposed, 1.0),)
        weigh = weights("person").of
        shares = shares_of([weigh(facts) for _, facts in found])
        bearers = zip((person for person, _ in found), shares, strict=True)
        return tuple(sorted(bearers, key=lambda pair: -pair[1]))

    def _shares(self, number: int, option: Option, bearers: Shares) -> Shares:
        """The share of each person in the choice of a candidate, whose bearers were weighed besides."""
        bearers = self._held(option) if option.candidate.form == "same" else bearers
        if not option.compared:
            proposal = self.proposals[number]
            return together([(precision(proposal.rule if proposal else "incise"), bearers)])
        parts = shares_of([one.weight for one in option.compared])
        held = [bearers if one is option else self._held(one) for one in option.compared]
        return together(zip(parts, held, strict=True))

    def _held(self, option: Option) -> Shares:
        """The shares of people in a candidate, whom the rules take it to mean: those in another quotation's choice."""
        other = option.candidate.other
        return (option.candidate.form == "same" and self.shares[other]) or ((option.person, 1.0),)

    def asked(self, number: int, option: Option) -> tuple[Speaker | None, Mention | None]:
        """Return whom the rules take a candidate to mean, and the mention whose bearer is open: a name's is not."""
        at, words, phrase = self.reading.words.word_of[number], self.reading.words, option.candidate.phrase
        proposed = option.person
        if option.candidate.form == "dropped":
            return proposed, Mention(words, None, "", at)
        if option.candidate.form == "incise":
            words, phrase = next((i.words, i.mention) for i in self.reading.incises[number] if i.mention)
            proposed = who(self.people, words, phrase, at)
        elif phrase:
            at = phrase.start
        if phrase is None or (kind := _kind(words, phrase)) in _CERTAIN or _spells(words, phrase, proposed):
            return proposed, None
        if apposed(self.people, words, phrase):
            return proposed, None
        return proposed, Mention(words, phrase, kind, at)

    def _attribution(self, number: int, candidate: Candidate) -> Attribution:
        """The attribution to a candidate; the rule by whose cue the quotation was found stays known."""
        own, words = self.proposals[number], self.reading.words
        if candidate.proposal is not None and candidate.proposal is own:
            return own
        base = own or make(self.reading.place(number), "marks", _UNKNOWN_STRENGTH, None, None)
        role = words.span(*candidate.role[:2]) if candidate.role else None
        mention, other = None, candidate.other if candidate.form == "same" else None
        if candidate.phrase:
            rule, mention = "nearby", words.span(*candidate.phrase[:2])
        elif candidate.form == "same":
            rule, mention = "same_speaker", self._told(number, candidate)
        else:
            rule = "subject_left_out" if candidate.form == "dropped" else "nobody"
        return replace(base, found_by=base.rule, rule=rule, mention=mention, role=role, same_as=other, dropped="")

    def _told(self, number: int, candidate: Candidate) -> tuple[int, int] | None:
        """The mention of another quotation's speaker, if it stands in the same paragraph."""
        first, last = sorted(self.reading.words.word_of[n] for n in (number, candidate.other))
        source = self.chosen[candidate.other]
        return source.mention if source and c.BREAK not in self.reading.words.classes[first:last] else None

    def finish(self) -> tuple[list[Attribution | None], list[Speaker | None], list[Shares]]:
        """Return what was chosen, once everybody is known."""
        for number, other in reversed(self.waiting.items()):
            self.speakers[number] = self.speakers[other]
            self.shares[number] = together([(sum(share for _, share in self.shares[number]), self.shares[other])])
        return self.chosen, self.speakers, self.shares


def _kind(words: Words, phrase: Phrase) -> str:
    """The class by which a phrase names somebody; an inhabitant (*the Nigerian*) is described, not named."""
    kind = named_kind(words, phrase)
    return c.ROLE if kind == c.NAME and is_demonym(words, phrase.start + 1, phrase.end) else kind


def _spells(words: Words, phrase: Phrase, person: Speaker | None) -> bool:
    """*Le ministre de la Mobilité Luc Roy*: the words of a mention hold the name of whom it means."""
    named = person is not None and person.named and bool(person.parts)
    return named and person is not None and person.parts[-1] in words.lowers[phrase.start : phrase.end]


_CERTAIN = c.NAME + c.HANDLE + c.FIRST + c.IMPERSONAL
