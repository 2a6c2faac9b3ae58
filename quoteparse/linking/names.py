"""Under which name each of the people of many documents goes: *Diop* and *Amb. Abdoulaye Diop* as *Abdoulaye Diop*."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..model import Document, Person
from .people import gather, named_in

_Known = tuple[str, str, str | None, tuple[str, ...]]
"""Name, kind, gender and handles: people of several documents of whom all of this is the same are one."""


class NamesAcross:
    """The names that stand in documents, each once; it grows by documents.

    >>> names = NamesAcross()
    >>> for number, name in enumerate(["Abdoulaye Diop", "Diop", "la maire"]):
    ...     names.add(Document(id=f"a{number}", people=(Person(f"a{number}:s1", f"a{number}", name, kind="person"),)))
    >>> names.across()
    {'Diop': 'Abdoulaye Diop'}
    """

    def __init__(self) -> None:
        self._people: dict[_Known, Person] = {}
        self._times: Counter[str] = Counter()

    def passing(self, documents: Iterable[Document]) -> Iterator[Document]:
        """Yield documents, and take up who is named in them."""
        for document in documents:
            self.add(document)
            yield document

    def add(self, document: Document) -> None:
        """Take up who is named in a document."""
        for person in named_in(document):
            known = (person.name, person.kind, person.gender, person.handles)
            if known not in self._people:
                number = str(len(self._people))
                self._people[known] = replace(person, id=number, document_id=number, mentions=(), roles=())
            self._times[person.name] += max(person.quotations, 1)

    def across(self) -> dict[str, str]:
        """Return the name under which a person goes, of each name that differs from it.

        It is the most frequent of the person's names that have two words, else of all. A name that several people have,
        such as a last name, stays as it is.
        """
        names = {person.id: person.name for person in self._people.values()}
        meant: dict[str, set[str]] = defaultdict(set)
        for one in gather((person, None) for person in self._people.values()):
            best = min(one.names, key=lambda name: (-min(len(name.split()), 2), -self._times[name], name))
            for member in one.members:
                meant[names[member]].add(best)
        return {name: best for name, found in meant.items() if len(found) == 1 for best in found if best != name}
