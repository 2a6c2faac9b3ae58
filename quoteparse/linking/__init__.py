"""The same statement across documents: in the same words, in edited ones, in another language.

``link(documents)`` takes any iterable of documents and keeps of each only what is compared. How it decides, with
figures: docs/linking.md.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from ..model import Document, QuoteparseError
from .describing import describe_all
from .drafts import Draft, drafts
from .grouping import group
from .information import information_of
from .search import Search, search_with
from .spread import Spread, here
from .statement import Member, Statement, Variant
from .units import Unit, Vocabulary, numbered

__all__ = ["Member", "Statement", "Variant", "link"]

THRESHOLD = 0.3


def link(
    documents: Iterable[Document],
    *,
    threshold: float = THRESHOLD,
    known: Sequence[Statement] = (),
    seen: Collection[str] = (),
) -> tuple[Statement, ...]:
    """Return the statements that stand in several places of these documents, in the order of their first member.

    ``threshold`` is the least score of a pair, 0-1: 0.3 is what the rules were measured with, a higher one trusts
    short and edited texts less. ``known`` are the statements of an earlier call and ``seen`` the ids of the documents
    that it had: what it decided stays, and two documents of those are not compared again. Translations that the
    documents carry (``quoteparse.translation``) help to find statements across languages. Raises ``QuoteparseError``
    for a threshold outside 0-1.

    >>> from quoteparse import parse_text
    >>> one = parse_text("« Nous partirons demain matin de Bamako », a déclaré Awa Diarra.")
    >>> two = parse_text("Awa Diarra a annoncé : « Nous partirons demain matin de Bamako avec nos soldats. »")
    >>> [statement] = link([one, two])
    >>> statement.speaker, [member.relation for member in statement.members]
    ('Awa Diarra', ['identical', 'fragment'])
    """
    return link_drafts(drafts(documents), threshold=threshold, known=known, seen=seen)


def link_drafts(
    given: Iterable[Draft],
    *,
    threshold: float = THRESHOLD,
    known: Sequence[Statement] = (),
    seen: Collection[str] = (),
    spread: Spread = here,
    search: Search | None = None,
) -> tuple[Statement, ...]:
    """Link what was kept of documents, as ``link`` does; ``spread`` and ``search`` say where the work is done."""
    if not 0 <= threshold <= 1:
        raise QuoteparseError(f"threshold is {threshold}; it is a share: give a number from 0 to 1, for example 0.5")
    vocabulary, units = Vocabulary(), list[Unit]()
    for number, draft in enumerate(given):
        units += (numbered(unit, number, len(units) + n, vocabulary) for n, unit in enumerate(draft.units))
        vocabulary.documents = number + 1
    groups, done = _earlier(units, known, frozenset(seen))
    information = information_of(vocabulary)
    found = group(units, vocabulary, information, threshold, search or search_with(spread), groups, done)
    return tuple(describe_all(units, found, information, spread))


def _earlier(
    units: Sequence[Unit], known: Sequence[Statement], seen: frozenset[str]
) -> tuple[list[list[int]], frozenset[int]]:
    """The groups of an earlier call, without what has changed, and the numbers of the documents that it compared."""
    if not seen:
        return [], frozenset()
    numbers = {unit.result_id: number for number, unit in enumerate(units)}
    kept = ([m.result_id for m in one.members if m.document_id in seen] for one in known)
    groups = [[numbers[own] for own in members if own in numbers] for members in kept]
    return groups, frozenset(unit.document for unit in units if unit.document_id in seen)
