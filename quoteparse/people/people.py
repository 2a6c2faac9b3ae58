"""The people of a document, and whom a mention means: a surname, a pronoun, a role."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from ..words.classes import (
    COMMA,
    NAME,
    OPEN,
    ROLE,
    TITLE,
)
from ..words.clauses import Phrase, noun_phrases
from ..words.lexicon import given_names
from ..words.names import Name, find_names
from ..words.offices import is_party
from ..words.places import is_place
from ..words.sentence_starts import Sentences
from ..words.text import Words
from .namesakes import in_full, last_in_full
from .nicknames import nicknames
from .person import (
    Speaker,
    agrees,
    features,
    is_common_noun,
    is_namesake,
    is_surname,
    is_untold,
    kind_of_name,
    kind_of_noun,
    means,
    salience_of,
    shapes,
)
from .roles import head_of
from .short_forms import ShortForm, abbreviated, short_forms
from .told import Aside, NamedInside, hear, tell
from .unnamed import subject_described

__all__ = ["People", "Speaker", "agrees"]


class People:
    """Everybody whom a document names, and who was mentioned where."""

    def __init__(
        self, words: Words, sentences: Sentences, known: Sequence[str] = (), aside: Iterable[Aside] = ()
    ) -> None:
        """``known`` are names from elsewhere, such as the authors of the document's posts; ``aside`` are the reporter's
        words inside the marks."""
        self.words = words
        self.sentences = sentences
        self.by_handle: dict[str, Speaker] = {}
        """Handle, lower case -> whose it is."""
        self.described: dict[tuple[str, ...], Speaker] = {}
        self.known: dict[tuple[str, ...], Speaker] = {}
        self.seen_at: dict[int, int] = {}
        """Who is described, by identity -> where so for the last time."""
        self.spelled_at: dict[int, Speaker] = {}
        """Index of the first word of a name with its short form behind it -> its bearer."""
        self.by_part: dict[str, list[Speaker]] = {}
        self.by_shape: dict[str, Speaker] = {}
        """Surname, or what is left of it without one letter -> who bears it with a given name."""
        self.events: list[tuple[int, int, Speaker]] = []
        """(word index, salience, person), in order of word index."""
        names = find_names(words)
        self.named_at, self.in_full = {name.start: name for name in names}, in_full(names)
        heard = list(hear(aside))
        everyone = [(name, words) for name in names] + [(one.name, one.words) for one in heard]
        spoken = {part for name, _ in everyone for part in name.parts}
        for full in known:
            self._learn(full, spoken)
        for name, beside in sorted(everyone, key=lambda one: (-len(one[0].parts), one[0].start)):
            self._add(name, beside)
        told = list(short_forms(words))
        for short in told + abbreviated(words, names, {one.text for one in told}):
            self._stands_for(short)
        self._take_nicknames(names)
        met = [(name, salience_of(words, name), self._bearer(name, words)) for name in names]
        nobody = [is_common_noun(words, name) or is_namesake(words, name) for name in names]
        nouns = {name.parts for name, no in zip(names, nobody, strict=True) if no}
        nouns -= {name.parts for name, no in zip(names, nobody, strict=True) if not no}
        self.events += [(name.start, s, person) for name, s, person in met if person and name.parts not in nouns]
        self._listen(heard)
        self.events.sort(key=lambda e: e[0])
        bodies = {name.parts for name in names if name.thing}
        for one in self.known.values() if words.lexicon.natural_gender else ():
            if one.kind == "unknown" and one.parts in bodies:  # the Winter Games: no article stands before Awa
                one.kind = "organisation"
        for name, salience, person in met:
            if person and person.kind == "unknown" and salience == 2 and name.parts not in bodies:
                person.kind = "person" if is_surname(words, name, person) else "unknown"
        for name, salience, person in met:
            if person and not is_party(words, name.start, name.end):
                tell(person, words, sentences, name, bool(salience))

    def _learn(self, full: str, spoken: set[str]) -> None:
        """Take a name from elsewhere for a person's when the text speaks of somebody with this last name."""
        kept = _PART.findall(full := " ".join(_PICTURES.sub(" ", full).split()))
        while len(kept) > 2 and self.words.lexicon.classes.get(kept[0].lower()) == TITLE:
            kept.pop(0)
        parts = tuple(p.lower() for p in kept)
        if 2 <= len(parts) <= 4 and parts[-1] in spoken and full.endswith(kept[-1]):
            name = full[full.index(kept[0]) :]
            self._add(Name(0, 0, parts, name, given_names().get(parts[0], "*"), True, False), self.words)

    def everybody(self) -> Iterator[Speaker]:
        """Yield whoever is named, described so far, or known by a handle; one and the same person perhaps more than
        once."""
        yield from self.known.values()
        yield from self.described.values()
        yield from self.by_handle.values()

    def give_handle(self, person: Speaker, handle: str) -> None:
        """Tell somebody's handle (without @); who has one keeps it."""
        if person.handle is None:
            person.handle = handle
            self.by_handle.setdefault(handle.lower(), person)

    def _add(self, name: Name, words: Words) -> None:
        known = self._bearer(name, words) or self._other_spelling(name)
        if known is None:
            kind = kind_of_name(name, words.lexicon.namesake)
            known = Speaker(name.text, name.parts, name.gender, kind=kind, body=name.body)
            self.known[name.parts] = known
            seated = name.body and self.words.lexicon.capital_nouns  # Landgericht Ulm is not Ulm
            for part in dict.fromkeys(name.parts[:1] if seated else name.parts):
                self.by_part.setdefault(part, []).append(known)
            for shape in shapes(name.parts[-1]) if len(name.parts) > 1 and known.kind in ("person", "unknown") else ():
                self.by_shape.setdefault(shape, known)
        elif known.gender == "*":
            known.gender = name.gender
        if name.personal and not name.thing:
            known.kind = "person"

    def _listen(self, heard: Iterable[NamedInside]) -> None:
        """Meet whom the reporter names inside the marks."""
        for one in heard:
            person = self._bearer(one.name, one.words)
            if person is not None:
                self.events.append((one.at, salience_of(one.words, one.name), person))
                tell(person, one.words, one.sentences, one.name, True)

    def _stands_for(self, short: ShortForm) -> None:
        parts = tuple(_PART.findall(short.full.lower()))
        person = self.of_name(parts) or Speaker(short.full, parts, kind="organisation")
        person.name = " ".join(short.full.split())
        self.known[(short.text.lower(),)] = self.known[parts] = person
        self.spelled_at[short.start] = person
        self.events.append((short.start, 2, person))

    def _take_nicknames(self, names: Sequence[Name]) -> None:
        for name, other in nicknames(self.words, names):
            person, bearer = self.of_name(name.parts), self.of_name(other)
            if person and (bearer is None or bearer.parts == other):
                self.known[other] = person

    def of_name(self, parts: tuple[str, ...], gender: str = "*") -> Speaker | None:
        """Return the person whose fullest name holds these words side by side; a title's gender tells *Mme Roy* from
        *Paul Roy*."""
        known = self.known.get(parts)
        if known is None and parts:
            known = next(self._bearers(parts), None)
            if known is not None:
                self.known[parts] = known
        if known is not None and {gender, known.gender} == {"f", "m"}:
            return next((p for p in self._bearers(parts) if p.gender in ("*", gender)), None)
        return known

    def _bearers(self, parts: tuple[str, ...]) -> Iterator[Speaker]:
        bearers = min((self.by_part.get(part, []) for part in parts), key=len)
        return (p for p in bearers[:_MOST_BEARERS] if means(p, parts))

    def _bearer(self, name: Name, words: Words) -> Speaker | None:
        titled = name.start > 0 and words.classes[name.start - 1] == TITLE
        full = last_in_full(self.in_full, name.parts, name.start) if words is self.words else ()
        return self.of_name(full or name.parts, name.gender if titled else "*")

    def _other_spelling(self, name: Name) -> Speaker | None:
        """*Henin* after *Luc Hénin*, *Talieb* after *Awa Taileb*: a surname that nobody has, one letter from one that
        somebody has."""
        if len(name.parts) > 1 or name.thing or is_place(name.parts) or name.parts[0] in given_names():
            return None
        found = {id(one): one for one in map(self.by_shape.get, shapes(name.parts[0])) if one}
        person = next(iter(found.values())) if len(found) == 1 else None
        if person is not None:
            self.known[name.parts] = person
        return person

    def note(self, index: int, person: Speaker, salience: int) -> None:
        """Remember that a person was spoken of at word ``index``."""
        place = bisect_left(self.events, (index,))
        self.events.insert(place, (index, salience, person))

    def recent(self, index: int, gender: str, number: str, reach: int = 10) -> Speaker | None:
        """Return whom a pronoun at word ``index`` most likely means: in the nearest sentence, the most salient; a word
        of which nothing tells that it is somebody's name only when nobody else is spoken of shortly before."""
        untold, stop = None, index
        place = bisect_right(self.sentences.starts, index) - 1
        last = place - reach
        while place >= 0 and place > last:
            start = self.sentences.starts[place]
            found = (
                self._salient(start, stop, gender, number, least=2)
                or subject_described(self, start, stop, gender, number)
                or self._salient(start, stop, gender, number, least=0)
            )
            if found and not (is_untold(found, gender) and len(found.parts) == 1):
                return found
            if found and untold is None:
                untold, last = found, max(last, place - _SHORTLY)
            place, stop = place - 1, start
        return untold

    def nearest(
        self, index: int, fits: Callable[[Speaker], bool], later: bool = False, least: int = 0
    ) -> Speaker | None:
        """Return who fits of those spoken of: the last one before word ``index``, else perhaps the first one later.

        ``least`` is the least salience that counts.
        """
        place = bisect_left(self.events, (index,))
        before = self.events[max(0, place - _MOST_EVENTS) : place]
        found = _first((who for _, salience, who in reversed(before) if salience >= least), fits)
        behind = self.events[place : place + _MOST_EVENTS] if later else ()
        return found or _first((who for _, _, who in behind), fits)

    def acting(self, index: int, fits: Callable[[Speaker], bool]) -> Speaker | None:
        """Return the only one of those who fit that was the subject of a sentence before word ``index``."""
        place = bisect_left(self.events, (index,))
        before = self.events[max(0, place - _MOST_EVENTS) : place]
        found = {id(who): who for _, salience, who in before if salience == 2 and fits(who)}
        return next(iter(found.values())) if len(found) == 1 else None

    def last(self, index: int, gender: str, number: str) -> Speaker | None:
        """Return whom *ce dernier*, *dieser* at word ``index`` means: of two in its own sentence, else of the sentence
        before, who is named last."""
        place = bisect_right(self.sentences.starts, index) - 1
        beside = self._named_between(max(self.sentences.starts[place], index - _LONGEST), index, gender, number)
        if len(set(map(id, beside))) > 1:
            return beside[-1]
        start, stop = self.sentences.starts[max(0, place - 1)], self.sentences.starts[place]
        start = max(start, stop - _LONGEST)
        first, behind = (bisect_left(self.events, (edge,)) for edge in (start, stop))
        named = [(at, who) for at, _, who in self.events[first:behind] if who.named and not who.thing]
        phrases = [p for p in noun_phrases(self.words, start, stop) if NAME not in self.words.classes[p.start : p.end]]
        roles = [p for p in phrases if ROLE in self.words.classes[p.start : p.end] and not self._is_apposition(p)]
        found = named + [(phrase.start, self.describe(self.words, phrase)) for phrase in roles]
        fitting = [(at, who) for at, who in found if agrees(who, gender, number)]
        return max(fitting, key=lambda pair: pair[0])[1] if place and fitting else None

    def _named_between(self, start: int, stop: int, gender: str, number: str) -> list[Speaker]:
        """Return the people named between two words whom a pronoun can mean."""
        first, behind = (bisect_left(self.events, (edge,)) for edge in (start, stop))
        return [p for _, _, p in self.events[first:behind] if p.named and not p.thing and agrees(p, gender, number)]

    def _is_apposition(self, phrase: Phrase) -> bool:
        """*Paul Roy, chef du service*: what tells more of a name is nobody else."""
        return self.words.classes[phrase.start - 2 : phrase.start] in (NAME + COMMA, NAME + OPEN)

    def following(self, index: int, gender: str, number: str) -> Speaker | None:
        """Return whom a pronoun means that nobody stands before: the subject of the next sentence, if it is a name."""
        first = bisect_left(self.events, (index,))
        for at, salience, person in self.events[first : first + _MOST_EVENTS]:
            if at - index > _SOON:
                return None
            if salience == 2 and self._agrees(person, gender, number):
                return person
        return None

    def subject(self, start: int, stop: int) -> Speaker | None:
        """Return whose name is the subject of a sentence, the last one of several."""
        return self._salient(start, stop, "*", "s", least=2)

    def _salient(self, start: int, stop: int, gender: str, number: str, least: int) -> Speaker | None:
        """Return the most salient person spoken of between two words, the last one among equals."""
        first, behind = (bisect_left(self.events, (edge,)) for edge in (start, stop))
        best, found = least, None
        for _, salience, person in self.events[max(first, behind - _MOST_EVENTS) : behind]:
            likely = salience if gender == "n" or not (person.thing or is_untold(person, gender)) else salience - 1
            if likely >= best and self._agrees(person, gender, number):
                best, found = likely, person
        return found

    def _agrees(self, person: Speaker, gender: str, number: str) -> bool:
        """Whether a pronoun can mean somebody: *he* is no body where no article has a gender."""
        human = self.words.lexicon.natural_gender and gender in ("m", "f")
        return agrees(person, gender, number) and not (human and person.thing)

    def as_written(self, start: int, end: int) -> Speaker:
        """Return two people as one speaker, as the words from ``start`` to before ``end`` describe them."""
        text = self.words.string(start, end)
        parts = tuple(text.lower().split())
        return self.described.setdefault(parts, Speaker(text, parts, number="p", named=False, kind="group"))

    def together(self, first: str, second: str, joined: str) -> Speaker:
        """Return the two people as one speaker, under both their names; ``joined`` is the word between them."""
        text = f"{first} {joined} {second}"
        return self.described.setdefault(
            (first, second), Speaker(text, tuple(text.lower().split()), number="p", kind="group")
        )

    def describe(self, words: Words, phrase: Phrase) -> Speaker:
        """Return whoever a phrase without a name describes, the one known by the same words if there is one."""
        text = words.string(phrase.start, phrase.end)
        parts = tuple(text.lower().split())
        known = self.described.get(parts)
        if known is None:
            head = head_of(words, phrase)
            noun = words.lowers[head] if head is not None else words.lowers[phrase.end - 1]
            gender, number = features(words, phrase, head)
            kind = kind_of_noun(words, head, number)
            known = Speaker(text, parts, gender, number, named=False, kind=kind, roles=[(noun, text)])
            self.described[parts] = known
        if words is self.words:
            self.seen_at[id(known)] = phrase.start
        return known


def _first(people: Iterable[Speaker], fits: Callable[[Speaker], bool]) -> Speaker | None:
    """Return the first who fits; whoever is spoken of a hundred times is asked once."""
    asked: set[int] = set()
    for who in people:
        if id(who) not in asked:
            asked.add(id(who))
            if fits(who):
                return who
    return None


_SHORTLY = 3
"""Sentences in which somebody is looked for who is surely somebody."""
_SOON = 15
_MOST_EVENTS = 300
"""Mentions looked through for somebody who fits: few articles hold more."""
_MOST_BEARERS = 300
"""People of one surname looked through for a full name."""
_LONGEST = 400
"""Words of a sentence in which somebody described is looked for."""
_PART = re.compile(r"[^\W_]+")
_PICTURES = re.compile(
    "[\u200d\u20e3\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\ufe0e\ufe0f\U0001f000-\U0001faff\U000e0020-\U000e007f]"
)
"""What many put into their names where they post, and nobody says: *Awa Diarra 🌊*."""
