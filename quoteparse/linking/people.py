"""The same person across documents, under whatever names: *Abdoulaye Diop*, *Amb. Abdoulaye Diop*, *@AbdoulayeDiop8*.

Names are one person's when their last words are the same but for spelling, their given names do not contradict, and
neither do genders. A last name alone joins the only bearer of it; where there are two (two Müllers), it stays apart.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from functools import lru_cache
from itertools import chain
from typing import Any

from ..lang import load_pack, pack_codes
from ..model import Document, Person
from ..text import folded_words, without_accents

_RANKS = frozenset(
    [
        *("amb", "gen", "col", "sen", "rep", "vice", "kanzler", "kanzlerin", "ministerin", "prasidentin"),
        *("burgermeister", "burgermeisterin", "senatorin"),
    ]
)
"""Titles that the packs do not have among theirs."""
_DOUBLED = re.compile(r"(.)\1")
_SPELLINGS = tuple(
    pair.split()
    for pair in (
        *("schtsch sh", "chtch sh", "shch sh", "tsch ch", "tch ch", "sch sh", "chr hr", "kh h", "dh d", "th t"),
        *("ph f", "ck k", "q k", "ou u", "y i", "j i", "w v", "z s", "ue u", "oe o"),
    )
)
"""Letters that transliterations exchange, the longer first: *Poutine, Putin*; *Zelensky, Selenskij*."""
_OFF = re.compile(r"(?<=..)[eo][vf]{1,2}$")
"""*Gorbatchev, Gorbatschow*."""
_SCHWA = re.compile(r"(?<=.)[aeiou]{1,9}$")


@dataclass(frozen=True, slots=True)
class PersonAcross:
    """A person of many documents."""

    id: str
    """The id of the first of them."""
    name: str
    """The fullest."""
    kind: str
    gender: str | None
    names: tuple[str, ...]
    """All spellings, the most frequent first."""
    roles: tuple[str, ...]
    handles: tuple[str, ...]
    documents: int
    quotations: int
    first_date: str | None
    """Of the documents that name the person."""
    last_date: str | None
    members: tuple[str, ...]
    """Ids of the persons of the documents; of quotations with another speaker, and of the posts of this author."""

    def to_dict(self) -> dict[str, Any]:
        """Return the record, lists for tuples."""
        values = ((one.name, getattr(self, one.name)) for one in fields(self))
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values}


@dataclass(slots=True, eq=False)
class _Group:
    """People of documents that are one so far."""

    people: list[Person] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    givens: set[str] = field(default_factory=set)
    genders: set[str] = field(default_factory=set)
    handles: set[str] = field(default_factory=set)

    def add(self, person: Person, date: str | None, given: str) -> None:
        """Take in a person of one document, with the day of that document and the given name."""
        self.people.append(person)
        self.dates += [date] if date else []
        self.givens |= {given} if given else set()
        self.genders |= {person.gender} if person.gender else set()
        self.handles |= {handle.casefold() for handle in person.handles}

    def fits(self, person: Person, given: str) -> bool:
        """Tell whether somebody can be the same: no other gender, and a common handle or no other given name."""
        if person.gender and self.genders and person.gender not in self.genders:
            return False
        if self.handles & {handle.casefold() for handle in person.handles}:
            return True
        return not given or not self.givens or any(_same_given(given, one) for one in self.givens)


def people_across(documents: Iterable[Document]) -> tuple[PersonAcross, ...]:
    """Return the people who are named in documents, each once, in order of first appearance.

    Organisations, groups and documents are joined by their names alone; who is only described stays out.

    >>> def named(document, name):
    ...     return Document(id=document, people=(Person(f"{document}:s1", document, name, kind="person"),))
    >>> [one.names for one in people_across([named("a", "Abdoulaye Diop"), named("b", "Amb. Abdoulaye Diop")])]
    [('Abdoulaye Diop', 'Amb. Abdoulaye Diop')]
    """
    return gather((person, document.published) for document in documents for person in named_in(document))


def gather(people: Iterable[tuple[Person, str | None]]) -> tuple[PersonAcross, ...]:
    """Return the people of many documents, each once; given are those of single documents, and the day of each."""
    waiting: dict[str, list[_Group]] = defaultdict(list)
    accounts: dict[str, _Group] = {}
    alone: list[tuple[str, Person, str | None]] = []
    order: list[_Group] = []
    for person, date in people:
        human = person.kind in ("person", "unknown")
        last, given = name_key(person.name) if human else (f"{person.kind} {_whole(person.name)}", "")
        if not last or person.name[:1].islower():
            continue
        if given or not human or person.handles:
            same = [accounts[one.casefold()] for one in person.handles if one.casefold() in accounts]
            group = _put(person, date, given, [*waiting[last], *same], order)
            if group not in waiting[last]:
                waiting[last].append(group)
            accounts.update((one.casefold(), group) for one in person.handles)
        else:
            alone.append((last, person, date))
    for last, person, date in alone:
        fitting = [group for group in waiting[last] if group.fits(person, "")]
        groups = fitting if len(fitting) == 1 else waiting[f"{last} alone"]
        group = _put(person, date, "", groups, order)
        if group not in groups:
            groups.append(group)
    place = {one.id: number for number, one in enumerate(p for group in order for p in group.people)}
    return tuple(_told(group) for group in sorted(order, key=lambda group: place[group.people[0].id]))


def named_in(document: Document) -> Iterator[Person]:
    """Yield the people of a document, speakers that are none of them, and the authors of its posts: these by handle."""
    yield from document.people
    for said in document.quotations:
        if said.speaker and said.speaker_id is None:
            role, handle = (said.role,) if said.role else (), (said.handle,) if said.handle else ()
            kind, gender = said.speaker_kind or "unknown", said.speaker_gender
            yield Person(said.id, document.id, said.speaker, kind, gender, role, handle, quotations=1)
    for post in document.posts:
        if post.author_name and post.handle:
            yield Person(post.id, document.id, post.author_name, handles=(post.handle,))


def _put(person: Person, date: str | None, given: str, groups: list[_Group], order: list[_Group]) -> _Group:
    """Put a person into the first group that fits, or into a new one."""
    group = next((one for one in groups if one.fits(person, given)), None)
    if group is None:
        group = _Group()
        order.append(group)
    group.add(person, date, given)
    return group


def _same_given(a: str, b: str) -> bool:
    """Whether given names are one: the same but for spelling, or an initial of the other."""
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return spelling(a) == spelling(b)


@lru_cache(maxsize=65536)
def name_key(name: str) -> tuple[str, str]:
    """Return the last name as it sounds, and the first given one; titles and roles in small letters left out.

    >>> name_key("Amb. Abdoulaye Diop"), name_key("M. Diop"), name_key("Volodymyr Zelenskyy")
    (('diop', 'abdoulaye'), ('diop', ''), ('selensk', 'volodymyr'))
    """
    words = [word for word in name.replace("’", "'").split() if word[:1].isupper()]
    kept = [word for word in words if not (word.endswith(".") and len(word) > 2)]
    parts = [folded for word in kept if (folded := "".join(folded_words(word))) and not _is_title(folded)]
    if not parts:
        return "", ""
    return spelling(parts[-1]), parts[0] if len(parts) > 1 else ""


@lru_cache(maxsize=65536)
def spelling(word: str) -> str:
    """Return a name as several spellings have it.

    >>> spelling("Poutine") == spelling("Putin"), spelling("Zelensky") == spelling("Selenskyj")
    (True, True)
    """
    plain = without_accents(word).casefold()
    for written, sound in _SPELLINGS:
        plain = plain.replace(written, sound)
    return _SCHWA.sub("", _DOUBLED.sub(r"\1", _OFF.sub("ov", plain))) or plain


def _is_title(word: str) -> bool:
    """Whether a word is a title or ends with one (*Bundeskanzlerin*)."""
    return word in _titles() or any(word.endswith(title) for title in _endings())


@lru_cache(maxsize=1)
def _endings() -> tuple[str, ...]:
    return tuple(sorted(title for title in _titles() if len(title) > 6))


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    """Titles, offices and articles of all packs, which are no part of a name."""
    people = [pack.people for pack in map(load_pack, pack_codes()) if pack]
    titles = (line.split()[0] for one in people for line in one.titles.splitlines() if line.strip())
    others = (word for one in people for word in f"{one.civilities} {one.articles}".split())
    return frozenset("".join(folded_words(word)) for word in chain(titles, others)) | _RANKS


def _whole(name: str) -> str:
    return " ".join(folded_words(name))


def _told(group: _Group) -> PersonAcross:
    people = group.people
    names = _most(person.name for person in people)
    kinds = _most(person.kind for person in people if person.kind != "unknown")
    return PersonAcross(
        people[0].id,
        max(names, key=len),
        kinds[0] if kinds else "unknown",
        next(iter(sorted(group.genders)), None) if len(group.genders) == 1 else None,
        tuple(names),
        tuple(_most(role for person in people for role in person.roles)),
        tuple(_most(handle for person in people for handle in person.handles)),
        len({person.document_id for person in people}),
        sum(person.quotations for person in people),
        min(group.dates, default=None),
        max(group.dates, default=None),
        tuple(person.id for person in people),
    )


def _most(values: Iterable[str]) -> Sequence[str]:
    counts = Counter(values)
    return sorted(counts, key=lambda value: (-counts[value], list(counts).index(value)))
