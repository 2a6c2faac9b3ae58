"""What linking keeps of a document: made wherever the document is read, put together in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from ..model import Document, Person
from ..results import Block, read_block
from .people import named_in
from .units import Unit, units_of


class Draft(NamedTuple):
    """A document's share."""

    document_id: str
    published: str | None
    fingerprint: str
    """The same as long as nothing that linking looks at has changed."""
    units: tuple[Unit, ...]
    people: tuple[Person, ...]


def draft_of(document: Document, people: bool = True) -> Draft:
    """Return what linking keeps of a document; without ``people`` only what statements need."""
    named = tuple(named_in(document)) if people else ()
    return Draft(document.id, document.published, _fingerprint(document), tuple(units_of(document)), named)


def drafts(documents: Iterable[Document], people: bool = False) -> Iterator[Draft]:
    """Yield the drafts of documents."""
    return (draft_of(document, people) for document in documents)


def drafting(people: bool) -> Callable[[Block], list[Draft]]:
    """Return the work on a block of a file of results."""
    return lambda block: list(drafts(read_block(block), people))


def _fingerprint(document: Document) -> str:
    told = [(q.id, q.text, q.speaker, q.date) for q in document.quotations]
    told += [(p.id, p.text or "", p.author_name, p.date) for p in document.posts]
    return blake2b(repr(told).encode("utf-8", "replace"), digest_size=12).hexdigest()
