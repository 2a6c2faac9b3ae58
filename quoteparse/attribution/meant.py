"""Which person is meant by a pronoun, a description, or a verb without its subject: who was met so far, or the
description itself; each with its facts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..people.people import People, Speaker, agrees
from ..people.roles import head_of
from ..words import classes as c
from ..words.clauses import Phrase
from ..words.text import Words
from .facts import Facts, Said, around, definiteness, grade, how_many, named_in, sort_of
from .usage import Usage

_NOT_MET = -1
"""Salience of somebody who has no name, and whom the rules find in a phrase."""
_MOST = 40
"""People who are compared, the last ones met before the mention, and as many met only later at most."""
_EVENTS = 300
_FIRST_EVENTS = 40
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
    asked = _asked(people, mention)
    met = _meetings(people, mention.at)
    if proposed is not None and all(there.person is not proposed for there in met):
        met.append(_Met(proposed, mention.at, _NOT_MET, 0))
    seen = _Seen.of(people, met, asked)
    found = []
    for rank, there in enumerate(met):
        person = there.person
        if person is asked.own or _excluded(person, asked):
            continue
        facts = (
            _of_person(person, asked, spoken) + _of_meeting(people, there, asked) + _of_rank(rank, there, asked, seen)
        )
        facts += _of_speaking(person, asked, proposed, spoken)
        if named_in(one, person):
            facts.append(f"{asked.form}:in-content")
        found.append((person, facts))
    if asked.own is not None:
        found.append((asked.own, _of_itself(asked, asked.own, proposed, spoken)))
    return found


def _excluded(person: Speaker, asked: _Asked) -> bool:
    """*l'ONG*, *le rapport*: what is no human being never means one; *they* never means one alone."""
    mention = asked.mention
    if asked.form == "pronoun" and asked.number == "p" and person.personal and person.number == "s":
        return True
    return mention.kind != "" and mention.kind in c.GROUP + c.DOCUMENT and person.personal


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
    facts = [f"rank{min(rank, 4)}"]
    if who in seen.agreeing:
        facts.append(f"{form}:agreeing{min(seen.agreeing[who], 4)}")
    if there.times and there.times == seen.most:
        facts.append(f"{form}:most")
    return facts + ["first"] * (who in seen.firsts)


def _of_speaking(person: Speaker, asked: _Asked, proposed: Speaker | None, spoken: Spoken) -> Facts:
    """Facts of what somebody said so far, and whether the rules take the mention for him."""
    form = asked.form
    facts = [f"{form}:spoke{min(spoken.count(person), 2)}", f"{form}:best{spoken.salience.get(id(person), 0)}"]
    if person is proposed:
        facts += ["rules", f"rules:{form}:{sort_of(person)}"]
    if person is spoken.last:
        facts += ["last", f"last:{form}"]
    return facts


def _asked(people: People, mention: Mention) -> _Asked:
    words, phrase = mention.words, mention.phrase
    sentence = bisect_right(people.sentences.starts, mention.at) - 1
    nothing: frozenset[str] = frozenset()
    if phrase is None:
        return _Asked(mention, "dropped", "*", "s", None, None, nothing, sentence)
    if mention.kind in c.PRONOUN + c.OBJECT:
        features = words.lexicon.features.get(words.lowers[phrase.start]) or "**"
        return _Asked(mention, "pronoun", features[0], features[1], None, None, nothing, sentence)
    own = people.describe(words, phrase)
    noun = head_of(words, phrase)
    head = words.lowers[noun] if noun is not None else None
    more = frozenset(w for w in words.lowers[phrase.start : phrase.end] if w != head and len(w) >= _TELLING)
    return _Asked(mention, definiteness(words, phrase.start), own.gender, own.number, own, head, more, sentence)


def _of_person(person: Speaker, asked: _Asked, spoken: Spoken) -> Facts:
    """Facts of somebody, wherever he was met."""
    form, sort = asked.form, sort_of(person)
    facts = [f"{form}:agrees{agrees(person, asked.gender, asked.number)}", f"{form}:{sort}"]
    facts += [f"{form}:{fact}" for fact in spoken.usage.get(id(person), [])]
    facts += [f"{form}:{sort}:{asked.gender}", f"{asked.mention.kind}:{sort}"]
    facts.append(f"{asked.number}:agrees{agrees(person, asked.gender, asked.number)}:{sort}")
    if asked.gender in "mf" and person.gender in "mf":
        facts.append(f"{form}:gender{asked.gender == person.gender}")
    if person.named:
        facts.append(f"{form}:parts{min(len(person.parts), 3)}{'p' if person.personal else ''}")
    if person.roles:
        facts.append(f"{form}:roles")
    return facts + (_of_roles(person, asked, asked.head) if asked.head else [])


def _of_roles(person: Speaker, asked: _Asked, head: str) -> Facts:
    """Whether somebody was given the role by which a description names him."""
    lexicon = asked.mention.words.lexicon
    if head in person.nouns or person.nouns & lexicon.hypernyms.get(head, frozenset()):
        return ["noun-same"]
    same = [role for noun, role in person.roles if noun == head or (lexicon.compounds and noun.endswith(head))]
    if not same:
        stands_for = lexicon.hypernyms.get(head, frozenset())
        more_special = any(noun in stands_for for noun, _ in person.roles)
        other = "role-other:anybody" if head in lexicon.anybody else "role-other"
        return ["hypernym"] if more_special else [other] if person.roles else []
    told = {word for role in same for word in role.lower().split()}
    fit = "bare" if not asked.more else "apart" if asked.more.isdisjoint(told) else "shared"
    return ["role-same", f"role-same:{fit}"]


def _of_meeting(people: People, there: _Met, asked: _Asked) -> Facts:
    """Facts of where somebody was last met, towards the mention."""
    classes, form, at = people.words.classes, asked.form, asked.mention.at
    since = asked.sentence - (bisect_right(people.sentences.starts, there.at) - 1)
    between = classes[min(there.at, at) : max(there.at, at)]
    speaker = there.salience > 2
    facts = [
        f"{form}:since{max(-1, min(since, 6))}",
        f"{form}:salience{there.salience}",
        f"{form}:met{grade(there.times)}",
        f"{form}:speaker" if speaker else f"{form}:before{around(classes, there.at, there.at)[0]}",
    ]
    if there.at > at:
        facts.append(f"{form}:later")
    elif not since:
        facts.append(f"{form}:clause{min(how_many(between, c.COMMA + c.SUBORD + c.THAT), 3)}")
    if c.BREAK not in between:
        facts.append(f"{form}:paragraph")
    return facts


def _of_itself(asked: _Asked, own: Speaker, proposed: Speaker | None, spoken: Spoken) -> Facts:
    """Facts of taking a description for somebody of whom nothing else is known."""
    phrase = asked.mention.phrase
    size = min(phrase.end - phrase.start, 5) if phrase else 0
    facts = [f"{asked.form}:itself", f"{asked.form}:itself{size}", f"itself:{asked.mention.kind}"]
    facts += ["itself-rules"] * (proposed is own) + ["itself-last"] * (spoken.last is own)
    return [*facts, f"itself-spoke{min(spoken.count(own), 2)}"]


def _first_met(people: People) -> frozenset[int]:
    """Those of whom a document speaks first."""
    found: dict[int, None] = {}
    for _, _, person in people.events[:_FIRST_EVENTS]:
        found.setdefault(id(person))
    return frozenset(list(found)[:3])


def _meetings(people: People, at: int) -> list[_Met]:
    """Everybody met before a place, the last one first, then those met only later."""
    place = bisect_left(people.events, at, key=lambda event: event[0])
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
