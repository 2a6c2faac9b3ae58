"""Which person is meant by a pronoun, a description, or a verb without its subject: who was met so far, or the
description itself; each with its facts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial

from ..people.introduced import spoke_last
from ..people.pairs import is_of_two
from ..people.people import People, Speaker, agrees
from ..people.person import called_so, is_body_of_kind
from ..people.roles import head_of, serves
from ..words import classes as c
from ..words.clauses import Phrase
from ..words.text import Words
from .aged import of_that_age
from .facts import Said, around, definiteness, grade, how_many, named_in, number_of, parts_of, sort_of
from .told_offices import is_no_judge, of_roles
from .usage import Usage
from .weights import FactGroup, Facts, told

_NOT_MET = -1
"""Salience of somebody who has no name, and whom the rules find in a phrase."""
_MOST = 40
"""People who are compared, the last ones met before the mention, and as many met only later at most."""
_TOLD = c.pattern("<says> <name> | <prep> <det>? <name>")
"""Behind a description: whom somebody told something, or of whom; where somebody is from."""
_EVENTS = 300
_FIRST_EVENTS = 40
SPOKE = 3
"""Salience of whoever said a quotation."""
_TELLING = 4
"""Letters from which a word of a description tells people apart."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name nobody by name, and where they stand among the words of the document."""

    words: Words
    phrase: Phrase | None
    """None when the verb leaves its subject out."""
    kind: str
    """The class of the pronoun or of the description's head, "" for a subject left out."""
    at: int


@dataclass(slots=True)
class Spoken:
    """Who has spoken so far, and how likely a pronoun means each person where it is likeliest."""

    salience: dict[int, int]
    last: Speaker | None = None
    times: dict[int, int] = field(default_factory=dict)
    usage: Usage = field(default_factory=dict)

    @classmethod
    def before(cls, people: People) -> Spoken:
        """Return what is known before anybody has spoken: who is always governed hardly speaks."""
        best: dict[int, int] = {}
        for _, salience, person in people.events:
            best[id(person)] = max(best.get(id(person), 0), min(salience, 2))
        return cls(best)

    def note(self, person: Speaker) -> None:
        """Remember that somebody spoke."""
        self.last = person
        self.salience[id(person)] = 2
        self.times[id(person)] = self.count(person) + 1

    def count(self, person: Speaker | None) -> int:
        """Return how often somebody spoke."""
        return self.times.get(id(person), 0)


@dataclass(slots=True)
class _Met:
    """Somebody met in the text: where for the last time, how likely a pronoun means him there, how often before."""

    person: Speaker
    at: int
    salience: int
    times: int


@dataclass(frozen=True, slots=True)
class _Asked:
    """A mention, and what its words say of whom it means."""

    mention: Mention
    form: str
    gender: str
    number: str
    own: Speaker | None
    head: str | None
    more: frozenset[str]
    sentence: int


def whom(
    people: People, mention: Mention, proposed: Speaker | None, spoken: Spoken, one: Said
) -> list[tuple[Speaker, Facts]]:
    """Return whom a mention may mean, each with what is known; ``proposed`` is the answer of the rules."""
    asked = _asked(people, mention, number_of(one))
    if proposed is not None and mention.kind == c.DOCUMENT and proposed is not asked.own:
        return [(proposed, [])]  # whose the statement is, the rules know
    met: Sequence[_Met] = _meetings(people, mention.at)
    if proposed is not None and all(there.person is not proposed for there in met):
        met = [*met, _described(people, mention, proposed)]
    met, aged = of_that_age(mention.words, mention.phrase, mention.at, met, partial(_fits, asked))
    if proposed is not None and _is_surely(people, proposed, asked):
        met = [there for there in met if there.person is proposed]
    met = _not_named_in(people, mention, met)
    seen = _Seen.of(people, met, asked)
    found = []
    for rank, there in enumerate(met):
        person = there.person
        if not _fits(asked, person) or _named_later(there, asked):
            continue
        facts = [
            *_of_person(person, asked, spoken),
            _of_meeting(people, there, asked),
            *_of_rank(rank, there, asked, seen),
            *_of_speaking(person, asked, proposed, spoken),
        ]
        if named_in(one, person):
            facts.append(told("{0}:in-content", asked.form))
        found.append((person, facts))
    if asked.own is not None and not (found and _is_known(asked, aged)):
        found.append((asked.own, _of_itself(asked, asked.own, proposed, spoken)))
    return found


def _is_surely(people: People, person: Speaker, asked: _Asked) -> bool:
    """*la mère* is *sa mère*, told before, and nobody who has a name; *le premier* is the first of two, *he* a
    spokesman who spoke last."""
    if asked.form == "pronoun":
        last = asked.number == "s" and spoke_last(people, person, asked.mention.at, asked.sentence)
        return last or is_of_two(asked.mention.words, asked.mention.phrase)
    first, lexicon = person.parts[0] if person.parts and not person.named else "", asked.mention.words.lexicon
    return first in lexicon.possessive | lexicon.indefinite and any(noun == asked.head for noun, _ in person.roles)


def _not_named_in(people: People, mention: Mention, met: Sequence[_Met]) -> Sequence[_Met]:
    """*le patron du parti de Paul Roy* is not Paul Roy: whom the words of a description name, they do not describe; nor
    is *the mayor* who *told Sport Mali*, or *said Paul Roy had lied*, the one named behind the verb."""
    phrase = mention.phrase
    if phrase is None or mention.words is not people.words:
        return met
    told = _TOLD.match(people.words.classes, phrase.end)
    edges = (phrase.start, told.end() if told else phrase.end)
    first, behind = (bisect_left(people.events, (edge,)) for edge in edges)
    named = {id(person) for _, salience, person in people.events[first:behind] if salience < SPOKE}
    return [there for there in met if id(there.person) not in named]


def _is_known(asked: _Asked, aged: bool) -> bool:
    """*lautet ihr Credo*, *the 36-year-old*: words of speech are their owner's, a bare age that of somebody met."""
    own_words = asked.form == "possessive" and asked.mention.kind == c.SAYING
    return own_words or aged


def _described(people: People, mention: Mention, person: Speaker) -> _Met:
    """Where somebody without a name was described: *a spokesman said … he*, as the subject of an earlier sentence."""
    at = people.seen_at.get(id(person), mention.at)
    return _Met(person, at, 2, 1) if at < mention.at else _Met(person, mention.at, _NOT_MET, 0)


def _fits(asked: _Asked, person: Speaker) -> bool:
    return person is not asked.own and not _excluded(person, asked)


def _excluded(person: Speaker, asked: _Asked) -> bool:
    """*l'ONG*, *le rapport*: what is no human being never means one; *they* never means one alone, *he*, *the man*
    no woman."""
    mention = asked.mention
    natural = mention.words.lexicon.natural_gender and asked.gender in ("m", "f")
    unlike = {asked.gender, person.gender} == {"f", "m"} and not _is_called(person, asked)
    if unlike or (asked.form == "pronoun" and natural and person.thing):
        return True
    if asked.number == "p" and person.personal and person.number == "s":
        return True
    if asked.head and (
        serves(person, asked.head, mention.words.lexicon) or is_no_judge(person, asked.head, mention.words.lexicon)
    ):
        return True
    said = mention.kind == c.SAYING and asked.form != "possessive"
    return mention.kind != "" and (said or mention.kind in c.GROUP + c.DOCUMENT) and person.personal


def _is_called(person: Speaker, asked: _Asked) -> bool:
    """Whether a noun is somebody's whatever its gender: an office that he was given, the kind of a body."""
    lexicon, kind = asked.mention.words.lexicon, asked.mention.kind
    so = asked.form in ("definite", "bare") and called_so(person, asked.head, lexicon)
    return so or (kind in c.GROUP and is_body_of_kind(person, asked.head or "", lexicon))


def _named_later(there: _Met, asked: _Asked) -> bool:
    """*le procureur* … *Me Roy*: who is named only later, and in another office, is not the one told of so far."""
    if there.times or there.at < asked.mention.at or not asked.head:
        return False
    return asked.form == "definite" and of_roles(there.person, asked.head, asked.mention.words.lexicon)[:1] == (
        "role-other",
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    """All who were met, compared with each other."""

    firsts: frozenset[int]
    most: int
    agreeing: Mapping[int, int]

    @classmethod
    def of(cls, people: People, met: Sequence[_Met], asked: _Asked) -> _Seen:
        """Compare all who were met before a mention."""
        agreeing = (m.person for m in met if agrees(m.person, asked.gender, asked.number) and not m.person.thing)
        ranks = {id(person): rank for rank, person in enumerate(agreeing)}
        most = max((there.times for there in met), default=0)
        return cls(_first_met(people), most, ranks)


def _of_rank(rank: int, there: _Met, asked: _Asked, seen: _Seen) -> Facts:
    """Facts of somebody among all who were met."""
    who, form = id(there.person), asked.form
    facts = [told("rank{0}", min(rank, 4))]
    if who in seen.agreeing:
        facts.append(told("{0}:agreeing{1}", form, min(seen.agreeing[who], 4)))
    if there.times and there.times == seen.most:
        facts.append(told("{0}:most", form))
    if who in seen.firsts:
        facts.append(("first",))
    return facts


def _of_speaking(person: Speaker, asked: _Asked, proposed: Speaker | None, spoken: Spoken) -> Facts:
    """Facts of what somebody said so far, and whether the rules take the mention for him."""
    form = asked.form
    best = spoken.salience.get(id(person), 0)
    facts = [told("{0}:spoke{1} {0}:best{2}", form, min(spoken.count(person), 2), best)]
    if person is proposed:
        facts.append(told("rules rules:{0}:{1}", form, sort_of(person)))
    if person is spoken.last:
        facts.append(told("last last:{0}", form))
    return facts


def _asked(people: People, mention: Mention, number: str) -> _Asked:
    words, phrase = mention.words, mention.phrase
    sentence = bisect_right(people.sentences.starts, mention.at) - 1
    nothing: frozenset[str] = frozenset()
    if phrase is None:
        return _Asked(mention, "dropped", "*", "p" if number == "p" else "s", None, None, nothing, sentence)
    if mention.kind in c.PRONOUN + c.OBJECT and words.lowers[phrase.start] not in words.lexicon.indefinite:
        features = words.lexicon.features.get(words.lowers[phrase.start]) or "**"
        return _Asked(mention, "pronoun", features[0], features[1], None, None, nothing, sentence)
    own = people.describe(words, phrase)
    noun = head_of(words, phrase)
    head = words.lowers[noun] if noun is not None else None
    more = frozenset(w for w in words.lowers[phrase.start : phrase.end] if w != head and len(w) >= _TELLING)
    return _Asked(mention, definiteness(words, phrase.start), own.gender, own.number, own, head, more, sentence)


def _of_person(person: Speaker, asked: _Asked, spoken: Spoken) -> Facts:
    """Facts of somebody, wherever he was met."""
    form, sort, gender = asked.form, sort_of(person), asked.gender
    agreeing = agrees(person, gender, asked.number)
    facts = [
        told("{0}:agrees{1} {0}:{2} {3}:agrees{1}:{2}", form, agreeing, sort, asked.number),
        told("{0}:{1}:{2} {3}:{1}", form, sort, gender, asked.mention.kind),
    ]
    if usage := spoken.usage.get(id(person)):
        facts.append(_with(form, usage))
    if gender in "mf" and person.gender in "mf":
        facts.append(told("{0}:gender:{1}{2}", form, gender, person.gender))
    if person.named:
        facts.append(told("{0}:parts{1}", form, parts_of(person, 3)))
    if person.roles:
        facts.append(told("{0}:roles", form))
    return [*facts, of_roles(person, asked.head, asked.mention.words.lexicon, asked.more)] if asked.head else facts


@lru_cache(1024)
def _with(form: str, facts: FactGroup) -> FactGroup:
    return tuple(f"{form}:{fact}" for fact in facts)


def _of_meeting(people: People, there: _Met, asked: _Asked) -> FactGroup:
    """Facts of where somebody was last met, towards the mention."""
    classes, at, where = people.words.classes, asked.mention.at, there.at
    since = asked.sentence - (bisect_right(people.sentences.starts, where) - 1)
    between = classes[where:at] if where < at else classes[at:where]
    facts = "{0}:since{1} {0}:met{2} {0}:salience{3}"
    facts += " {0}:speaker" if there.salience >= SPOKE else " {0}:before{4}"
    if where > at:
        facts += " {0}:later"
    elif not since:
        facts += " {0}:clause{5}"
    if c.BREAK not in between:
        facts += " {0}:paragraph"
    before = around(classes, where, where)[0]
    clauses = 0 if since else min(how_many(between, c.COMMA + c.SUBORD + c.THAT), 3)
    return told(facts, asked.form, max(-1, min(since, 6)), grade(there.times), there.salience, before, clauses)


def _of_itself(asked: _Asked, own: Speaker, proposed: Speaker | None, spoken: Spoken) -> Facts:
    """Facts of taking a description for somebody of whom nothing else is known."""
    phrase = asked.mention.phrase
    size = min(phrase.end - phrase.start, 5) if phrase else 0
    return [
        told("{0}:itself {0}:itself{1} itself:{2}", asked.form, size, asked.mention.kind),
        told("itself-spoke{0}", min(spoken.count(own), 2)),
        ("itself-rules",) * (proposed is own) + ("itself-last",) * (spoken.last is own),
    ]


def _first_met(people: People) -> frozenset[int]:
    """Those of whom a document speaks first."""
    found: dict[int, None] = {}
    for _, _, person in people.events[:_FIRST_EVENTS]:
        found.setdefault(id(person))
    return frozenset(list(found)[:3])


def _meetings(people: People, at: int) -> list[_Met]:
    """Everybody met before a place, the last one first, then those met only later."""
    place = bisect_left(people.events, (at,))
    found: dict[int, _Met] = {}
    for where, salience, person in reversed(people.events[max(0, place - _EVENTS) : place]):
        known = found.get(id(person))
        if known:
            known.times += 1
        elif len(found) < _MOST:
            found[id(person)] = _Met(person, where, salience, 1)
    for where, salience, person in people.events[place : place + _EVENTS]:
        if len(found) < 2 * _MOST:
            found.setdefault(id(person), _Met(person, where, salience, 0))
    return list(found.values())
