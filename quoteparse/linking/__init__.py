"""The same statement across documents: in the same words, in edited ones, in another language.

``link(documents)`` takes any iterable of documents and keeps of each only what is compared. How it decides, with
figures: docs/linking.md.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from ..model import Document, QuoteparseError
from .describing import describe
from .grouping import group
from .information import Information
from .statement import Member, Statement, Variant
from .units import Unit, Vocabulary, units_of

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
    that it had: what it decided stays, and two documents of those are not compared again. Raises ``QuoteparseError``
    for a threshold outside 0-1.

    >>> from quoteparse import parse_text
    >>> one = parse_text("« Nous partirons demain matin de Bamako », a déclaré Awa Diarra.")
    >>> two = parse_text("Awa Diarra a annoncé : « Nous partirons demain matin de Bamako avec nos soldats. »")
    >>> [statement] = link([one, two])
    >>> statement.speaker, [member.relation for member in statement.members]
    ('Awa Diarra', ['identical', 'fragment'])
    """
    if not 0 <= threshold <= 1:
        raise QuoteparseError(f"threshold is {threshold}; it is a share: give a number from 0 to 1, for example 0.5")
    vocabulary, units = Vocabulary(), list[Unit]()
    for number, document in enumerate(documents):
        units += units_of(document, number, vocabulary)
        vocabulary.documents = number + 1
    for order, unit in enumerate(units):
        unit.order = order
    groups, done = _earlier(units, known, frozenset(seen))
    found = group(units, vocabulary, threshold, groups, done)
    quoting: dict[int, list[Unit]] = {}
    for quoter, quoted in sorted(set(found.quoting)):
        quoting.setdefault(quoted, []).append(units[quoter])
    information = Information(vocabulary)
    made = []
    for members in found.groups:
        there = set(members)
        around = [one for n in members for one in quoting.get(n, ()) if one.order not in there]
        made.append(describe([units[n] for n in members], around, found.crossed, information))
    return tuple(made)


def _earlier(
    units: Sequence[Unit], known: Sequence[Statement], seen: frozenset[str]
) -> tuple[list[list[int]], frozenset[int]]:
    """The groups of an earlier call, and the numbers of the documents that it compared."""
    if not seen:
        return [], frozenset()
    numbers = {unit.result_id: number for number, unit in enumerate(units)}
    groups = [[numbers[m.result_id] for m in one.members if m.result_id in numbers] for one in known]
    return groups, frozenset(unit.document for unit in units if unit.document_id in seen)
