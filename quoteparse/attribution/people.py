"""The people of a document, and whom a mention means: a surname, a pronoun, a role.

A ``Person`` is whoever can speak: a person, a body, a document. The fullest name found in the document is the canonical
one; when there is no name, the fullest description.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from unicodedata import normalize

from ..model import PersonKind
from ..words.classes import (
    AUX,
    BOUNDARY,
    COMMA,
    COORD,
    DET,
    DOCUMENT,
    EITHER,
    FINITE,
    GROUP,
    LINK,
    NAME,
    NEGATION,
    OBJECT,
    OPEN,
    PART,
    PREP,
    PRONOUN,
    RELATIVE,
    ROLE,
    TITLE,
    VERB,
    WORD,
    pattern,
)
from ..words.clauses import Phrase, Sentences, noun_phrases, without_complement
from ..words.lexicon import given_names
from ..words.names import Name, find_names, is_party
from ..words.places import is_place
from ..words.text import Words
from .roles import head_of, role_of


@dataclass(eq=False, slots=True)
class Person:
    """Who can speak in this document."""

    name: str
    parts: tuple[str, ...]
    gender: str = "*"
    number: str = "s"
    named: bool = True
    kind: PersonKind = "unknown"
    """What the words told of whoever bears the name or description: a title or a given name is a human being's, a
    determiner before a name is a body's."""
    body: bool = False
    """Whether the name ends with the noun of a body: *the State Department*."""
    roles: list[tuple[str, str]] = field(default_factory=list)
    """(head noun, the whole role), in order of appearance; a title has no more to tell (*Me Roy*)."""
    handle: str | None = None

    @property
    def personal(self) -> bool:
        """Whether a title or a given name tells that this is a human being."""
        return self.named and self.kind == "person"

    @property
    def thing(self) -> bool:
        """Whether this is surely no human being."""
        return self.named and self.kind in ("organisation", "document", "place")

    @property
    def role(self) -> str | None:
        """The fullest role told of this person."""
        return max((r for _, r in self.roles), key=len, default=None) or None


class People:
    """Everybody whom a document names, and who was mentioned where."""

    def __init__(self, words: Words, sentences: Sentences, known: Sequence[str] = ()) -> None:
        """``known`` are names from elsewhere, such as the authors of the document's posts."""
        self.words = words
        self.sentences = sentences
        self.by_handle: dict[str, Person] = {}
        """Handle, lower case -> whose it is."""
        self.described: dict[tuple[str, ...], Person] = {}
        self.known: dict[tuple[str, ...], Person] = {}
        self.spelled_at: dict[int, Person] = {}
        """Index of the first word of a name with its short form behind it -> its bearer."""
        self.by_part: dict[str, list[Person]] = {}
        self.by_shape: dict[str, Person] = {}
        """Surname, or what is left of it without one letter -> who bears it with a given name."""
        self.events: list[tuple[int, int, Person]] = []
        """(word index, salience, person), in order of word index."""
        names = find_names(words)
        self.named_at = {name.start: name for name in names}
        spoken = {part for name in names for part in name.parts}
        for full in known:
            self._learn(full, spoken)
        for name in sorted(names, key=lambda n: (-len(n.parts), n.start)):
            self._add(name)
        self._read_acronyms()
        met = [(name, self._salience(name), self._bearer(name)) for name in names]
        self.events += [(name.start, salience, person) for name, salience, person in met if person]
        self.events.sort(key=lambda e: e[0])
        for name, salience, person in met:
            if person and not is_party(words, name.start, name.end):
                self._read_roles(name, salience, person)

    def _learn(self, full: str, spoken: set[str]) -> None:
        """Take a name from elsewhere for a person's when the text speaks of somebody with this last name."""
        kept = _PART.findall(full)
        while len(kept) > 2 and self.words.lexicon.classes.get(kept[0].lower()) == TITLE:
            kept.pop(0)
        parts = tuple(p.lower() for p in kept)
        if 2 <= len(parts) <= 4 and parts[-1] in spoken and full.endswith(kept[-1]):
            name = full[full.index(kept[0]) :]
            self._add(Name(0, 0, parts, name, given_names().get(parts[0], "*"), True, False))

    def everybody(self) -> Iterator[Person]:
        """Yield whoever is named, described so far, or known by a handle; one and the same person perhaps more than
        once."""
        yield from self.known.values()
        yield from self.described.values()
        yield from self.by_handle.values()

    def give_handle(self, person: Person, handle: str) -> None:
        """Tell somebody's handle (without @); who has one keeps it."""
        if person.handle is None:
            person.handle = handle
            self.by_handle.setdefault(handle.lower(), person)

    def _add(self, name: Name) -> None:
        known = self._bearer(name) or self._other_spelling(name)
        if known is None:
            known = Person(name.text, name.parts, name.gender, kind=_kind_of_name(name), body=name.body)
            self.known[name.parts] = known
            for part in dict.fromkeys(name.parts):
                self.by_part.setdefault(part, []).append(known)
            for shape in _shapes(name.parts[-1]) if len(name.parts) > 1 and not name.thing else ():
                self.by_shape.setdefault(shape, known)
        elif known.gender == "*":
            known.gender = name.gender
        if name.personal and not name.thing:
            known.kind = "person"

    def _read_acronyms(self) -> None:
        """*Mission d'appui aux élections (MAE)*: the short form means the same as the long one."""
        words = self.words
        for match in _ACRONYM.finditer(words.classes):
            short = words.string(match.start() + 1, match.end() - 1)
            letters = "".join(c for c in normalize("NFD", short) if c.isalpha()).lower()
            if short[0].isupper() and (2 if short.isupper() else _SHORTEST_WORD) <= len(letters) <= 8:
                begin = self._spelled_out(letters, match.start())
                if begin is not None:
                    self._stands_for(short, words.string(begin, match.start()), begin)

    def _spelled_out(self, short: str, stop: int) -> int | None:
        """Return the word before ``stop`` from which the words' initials spell the short form, small words left out;
        else with those small words that fit (*Médecins sans frontières*)."""
        begin = self._spelled(short, stop, "")
        return begin if begin is not None else self._spelled(short, stop, _SMALL)

    def _spelled(self, short: str, stop: int, counted: str) -> int | None:
        letters = ""
        for index in range(stop - 1, max(-1, stop - 12), -1):
            char = self.words.classes[index]
            if char in BOUNDARY:
                break
            initial = normalize("NFD", self.words.lowers[index])[0]
            short_word = char == WORD and len(self.words.lowers[index]) <= _SMALLEST_WORD
            if (char not in _SMALL and not short_word) or (char in counted and short.endswith(initial + letters)):
                letters = initial + letters
                if letters == short:
                    return index
        return None

    def _stands_for(self, short: str, full: str, index: int) -> None:
        parts = tuple(_PART.findall(full.lower()))
        person = self.of_name(parts) or Person(full, parts, kind="organisation")
        person.name = full
        self.known[(short.lower(),)] = self.known[parts] = person
        self.spelled_at[index] = person
        self.events.append((index, 2, person))

    def of_name(self, parts: tuple[str, ...], gender: str = "*") -> Person | None:
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

    def _bearers(self, parts: tuple[str, ...]) -> Iterator[Person]:
        bearers = min((self.by_part.get(part, []) for part in parts), key=len)
        return (p for p in bearers[:_MOST_BEARERS] if _means(p, parts))

    def _bearer(self, name: Name) -> Person | None:
        titled = name.start > 0 and self.words.classes[name.start - 1] == TITLE
        return self.of_name(name.parts, name.gender if titled else "*")

    def _other_spelling(self, name: Name) -> Person | None:
        """*Henin* after *Luc Hénin*, *Talieb* after *Awa Taileb*: a surname that nobody has, one letter from one that
        somebody has."""
        if len(name.parts) > 1 or name.thing or is_place(name.parts) or name.parts[0] in given_names():
            return None
        shapes = _shapes(name.parts[0])
        found = {id(one): one for one in map(self.by_shape.get, shapes) if one}
        person = next(iter(found.values())) if len(found) == 1 else None
        if person is not None:
            self.known[name.parts] = person
        return person

    def _salience(self, name: Name) -> int:
        """How likely a pronoun means this name: 2 for a subject, 1 for another name, 0 after a preposition."""
        before = self.words.classes[max(0, name.start - _PHRASE_BEFORE) : name.start]
        if is_party(self.words, name.start, name.end) or _GOVERNED.search(before) or _AGENT.search(before):
            return 0
        after = self.words.classes[name.end : name.end + 1]
        return 2 if after in (AUX, FINITE, EITHER, ",", WORD, OBJECT, NEGATION, RELATIVE, VERB) else 1

    def _read_roles(self, name: Name, salience: int, person: Person) -> None:
        if name.start and self.words.classes[name.start - 1] == TITLE:
            person.roles.append((self.words.lowers[name.start - 1], ""))
        role = role_of(self.words, self.sentences, name, bool(salience))
        if role is None:
            return
        head = head_of(self.words, role)
        gender, number = _features(self.words, role, head)
        if head is not None and (number != "p" or self.words.classes[name.end : name.end + 1] in _SEVERAL):
            lower = self.words.lowers[head]
            person.roles.append((lower, self.words.string(role.start, role.end)))
            if person.gender == "*":
                person.gender = gender

    def note(self, index: int, person: Person, salience: int) -> None:
        """Remember that a person was spoken of at word ``index``."""
        place = bisect_left(self.events, index, key=lambda e: e[0])
        self.events.insert(place, (index, salience, person))

    def recent(self, index: int, gender: str, number: str, reach: int = 10) -> Person | None:
        """Return whom a pronoun at word ``index`` most likely means: in the nearest sentence, the most salient."""
        stop = index
        place = bisect_right(self.sentences.starts, index) - 1
        for _ in range(reach):
            if place < 0:
                return None
            start = self.sentences.starts[place]
            found = (
                self._salient(start, stop, gender, number, least=1)
                or self._described(start, stop, gender, number)
                or self._salient(start, stop, gender, number, least=0)
            )
            if found:
                return found
            place, stop = place - 1, start
        return None

    def nearest(self, index: int, fits: Callable[[Person], bool], later: bool = False, least: int = 0) -> Person | None:
        """Return who fits of those spoken of: the last one before word ``index``, else perhaps the first one later.

        ``least`` is the least salience that counts.
        """
        place = bisect_left(self.events, index, key=lambda e: e[0])
        before = self.events[max(0, place - _MOST_EVENTS) : place]
        found = next((who for _, salience, who in reversed(before) if salience >= least and fits(who)), None)
        behind = self.events[place : place + _MOST_EVENTS] if later else ()
        return found or next((person for _, _, person in behind if fits(person)), None)

    def last(self, index: int, gender: str, number: str) -> Person | None:
        """Return whom *ce dernier*, *dieser* at word ``index`` means: of the sentence before, who is named last."""
        place = bisect_right(self.sentences.starts, index) - 1
        start, stop = self.sentences.starts[max(0, place - 1)], self.sentences.starts[place]
        start = max(start, stop - _LONGEST)
        first, behind = (bisect_left(self.events, edge, key=lambda e: e[0]) for edge in (start, stop))
        named = [(at, who) for at, _, who in self.events[first:behind] if who.named and not who.thing]
        phrases = [p for p in noun_phrases(self.words, start, stop) if NAME not in self.words.classes[p.start : p.end]]
        roles = [p for p in phrases if ROLE in self.words.classes[p.start : p.end] and not self._is_apposition(p)]
        found = named + [(phrase.start, self.describe(self.words, phrase)) for phrase in roles]
        fitting = [(at, who) for at, who in found if agrees(who, gender, number)]
        return max(fitting, key=lambda pair: pair[0])[1] if place and fitting else None

    def _is_apposition(self, phrase: Phrase) -> bool:
        """*Paul Roy, chef du service*: what tells more of a name is nobody else."""
        return self.words.classes[phrase.start - 2 : phrase.start] in (NAME + COMMA, NAME + OPEN)

    def following(self, index: int, gender: str, number: str) -> Person | None:
        """Return whom a pronoun means that nobody stands before: the subject of the next sentence, if it is a name."""
        first = bisect_left(self.events, index, key=lambda e: e[0])
        for at, salience, person in self.events[first : first + _MOST_EVENTS]:
            if at - index > _SOON:
                return None
            if salience == 2 and agrees(person, gender, number):
                return person
        return None

    def _salient(self, start: int, stop: int, gender: str, number: str, least: int) -> Person | None:
        """Return the most salient person spoken of between two words, the last one among equals."""
        first, behind = (bisect_left(self.events, edge, key=lambda e: e[0]) for edge in (start, stop))
        best, found = least, None
        for _, salience, person in self.events[max(first, behind - _MOST_EVENTS) : behind]:
            likely = salience if gender == "n" or not (person.thing or _is_place(person, gender)) else salience - 1
            if likely >= best and agrees(person, gender, number):
                best, found = likely, person
        return found

    def _described(self, start: int, stop: int, gender: str, number: str) -> Person | None:
        """Return whom a subject without a name describes: *une habitante*, *les syndicats*."""
        for phrase in noun_phrases(self.words, start, min(stop, start + _LONGEST)):
            head = head_of(self.words, phrase)
            inside = head is not None and LINK in self.words.classes[phrase.start + 1 : head]
            if phrase.governed or (inside and number == "s"):
                continue
            if head is None or NAME in without_complement(self.words.classes[phrase.start : phrase.end]):
                break
            if PRONOUN in self.words.classes[start : phrase.start]:
                break
            person = self.describe(self.words, phrase)
            sure = person.gender != "*" or number == "p" or self.words.classes[head] == ROLE
            if sure and agrees(person, gender, number):
                return person
            break
        pair = _PAIR.search(self.words.classes, start, min(stop, start + _LONGEST)) if number == "p" else None
        return self._pair(*pair.span()) if pair else None

    def _pair(self, start: int, end: int) -> Person:
        """*Sonia Petit et Amélie Girard*: two who are spoken of as *elles*."""
        words = self.words
        middle = words.classes.index(COORD, start, end)
        first, second = (self.of_name(tuple(words.lowers[a:b])) for a, b in ((start, middle), (middle + 1, end)))
        if first is None or second is None:
            return self._as_written(start, end)
        return self.together(first.name, second.name, words.string(middle, middle + 1))

    def _as_written(self, start: int, end: int) -> Person:
        text = self.words.string(start, end)
        parts = tuple(text.lower().split())
        return self.described.setdefault(parts, Person(text, parts, number="p", named=False, kind="group"))

    def together(self, first: str, second: str, joined: str) -> Person:
        """Return the two people as one speaker, under both their names; ``joined`` is the word between them."""
        text = f"{first} {joined} {second}"
        return self.described.setdefault(
            (first, second), Person(text, tuple(text.lower().split()), number="p", kind="group")
        )

    def describe(self, words: Words, phrase: Phrase) -> Person:
        """Return whoever a phrase without a name describes, the one known by the same words if there is one."""
        text = words.string(phrase.start, phrase.end)
        parts = tuple(text.lower().split())
        known = self.described.get(parts)
        if known is None:
            head = head_of(words, phrase)
            noun = words.lowers[head] if head is not None else words.lowers[phrase.end - 1]
            gender, number = _features(words, phrase, head)
            kind = _kind_of_noun(words, head, number)
            known = Person(text, parts, gender, number, named=False, kind=kind, roles=[(noun, text)])
            self.described[parts] = known
        return known


def _kind_of_name(name: Name) -> PersonKind:
    if is_place(name.parts):
        return "place"
    return "organisation" if name.thing else "person" if name.personal else "unknown"


def _kind_of_noun(words: Words, head: int | None, number: str) -> PersonKind:
    """*la maire*, *des élus*, *la police*, *le rapport*: what a description tells."""
    char = words.classes[head] if head is not None else ""
    if char == ROLE:
        return "group" if number == "p" else "person"
    return "organisation" if char == GROUP else "document" if char == DOCUMENT else "unknown"


def _of_noun(words: Words, index: int) -> str:
    """Return the gender and number of a role, a body or a document, singular or plural."""
    known, lower = words.lexicon.features, words.lowers[index]
    if lower in known:
        return known[lower]
    for ending in words.lexicon.plural_endings:
        if lower.endswith(ending) and lower[: -len(ending)] in known:
            return known[lower[: -len(ending)]][0] + "p"
    return "**"


def _features(words: Words, phrase: Phrase, head: int | None) -> tuple[str, str]:
    """Return the gender and number of a description: its determiner's, else its noun's (*une dizaine de maires*)."""
    known = words.lexicon.features
    determiner = known.get(words.lowers[phrase.start], "**") if words.classes[phrase.start] in DET + LINK else "**"
    if head is not None and LINK in words.classes[phrase.start + 1 : head]:
        determiner = "**"
    own = _of_noun(words, head) if head is not None else "**"
    gender = next((f for f in (own[0], determiner[0]) if f != "*"), "*")
    number = determiner[1]
    if number == "*":
        number = own[1]
    return gender, number if number != "*" else "s"


_SEVERAL = (COORD, COMMA, OPEN)
"""What stands behind the first of several people: *les ministres Anne Roy et Paul Diop*."""
_SMALL = LINK + DET + PREP + COORD + PART + OBJECT
_SMALLEST_WORD = 3
"""Letters of a small word of another language: *Institute of Arts and Trades (IAT)*."""
_SHORTEST_WORD = 4
"""Letters of a short form that is written like a word: *Unesco*."""
_ACRONYM = pattern("<open> <name+word> <close>")
_GOVERNED = pattern("(?:<prep+link+phrase+weak> <det>? | <prep+link> <det>? <group>) $")
"""What stands before a name that is no subject: *à Paris*, *de l'hôpital Nasser*."""
_PHRASE_BEFORE = 4
_AGENT = pattern("(?:^ | <stop+break+comma+open>) <participle+word> <by> <det>? $")
"""*Interrogé par l'AFP, le ministre*: who asks is not spoken of."""
_SOON = 15
_MOST_EVENTS = 300
"""Mentions looked through for somebody who fits: few articles hold more."""
_MOST_BEARERS = 300
"""People of one surname looked through for a full name."""
_LONGEST = 400
"""Words of a sentence in which somebody described is looked for."""
_PAIR = pattern("<name> <name+part>{0,4} <coord> <name> <name+part>{0,4}")
_PART = re.compile(r"[^\W_]+")


_SHORTEST_SURNAME = 5


def _shapes(surname: str) -> tuple[str, ...]:
    """Return a surname without its accents, and without each of its letters: what two spellings have in common.

    >>> sorted({*_shapes("hénin")} & {*_shapes("henin")})[0], {*_shapes("talieb")} & {*_shapes("taileb")} != set()
    ('enin', True)
    >>> {*_shapes("martin")} & {*_shapes("morton")}
    set()
    """
    plain = "".join(c for c in normalize("NFD", surname) if c.isalnum())
    if len(plain) < _SHORTEST_SURNAME:
        return (plain,)
    return (plain, *(plain[:n] + plain[n + 1 :] for n in range(len(plain))))


def _means(person: Person, parts: tuple[str, ...]) -> bool:
    """Whether some words of a name mean its bearer; of a body's name only the last do: *the US* is no *US Army*."""
    whole, n = person.parts, len(parts)
    if person.body:
        return whole[-n:] == parts
    return any(whole[i : i + n] == parts for i in range(len(whole) - n + 1))


def _is_place(person: Person, gender: str) -> bool:
    """*il* or *elle* is hardly a name of which nothing tells that it is somebody's: *Tours*, *AFP*."""
    return gender in ("m", "f") and person.gender == "*" and not person.personal and not person.roles


def agrees(person: Person, gender: str, number: str) -> bool:
    """Tell whether a word of this gender and number can mean somebody; *il* and *she* mean no place."""
    if number == "p":
        return person.number != "s" and (gender in ("*", person.gender) or person.gender == "*")
    if person.kind == "place" and gender in ("m", "f"):
        return False
    return person.number in ("s", number) and (gender == "*" or person.gender in ("*", gender))
