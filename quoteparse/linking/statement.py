"""The result: a statement, who repeats it and how."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Literal

Relation = Literal["identical", "fragment", "edited", "translated", "quotes"]


@dataclass(frozen=True, slots=True)
class Member:
    """A quotation or a post that carries a statement."""

    document_id: str
    result_id: str
    """The id of the quotation or post."""
    relation: Relation
    """To the longest member: "identical" words, a "fragment" of them or the reverse, "edited", "translated"; one that
    "quotes" the statement holds it between marks of its own."""
    score: float
    """How surely, 0-1: the share of the shorter text that the other has, times what those words tell (capped)."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A wording of a statement."""

    text: str
    marked: str
    """Against the longest text: ``[-left out-]`` and ``{+put in+}``; the text itself in another language."""
    language: str | None
    count: int
    """Members that have it."""
    first: str
    """The id of the first of them."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What was said once and stands in several places.

    >>> Statement("st1", (Member("a", "a:q1", "identical", 1.0),), None, None, "fr", "Oui").to_dict()["members"]
    [{'document_id': 'a', 'result_id': 'a:q1', 'relation': 'identical', 'score': 1.0}]
    """

    id: str
    members: tuple[Member, ...]
    """The longest first, then in the order of the documents."""
    speaker: str | None
    """On whom most of the members agree, one by name before one by description."""
    date: str | None
    """The earliest of the members'."""
    language: str | None
    """The original's: that of a post, else of the earliest member, as far as dates tell."""
    text: str
    """The longest, in whatever language it is."""
    speakers: tuple[str, ...] = ()
    """All names and descriptions, the most frequent first."""
    disputed: bool = False
    """Members name different people."""
    variants: tuple[Variant, ...] = ()
    documents: int = 0
    outlets: int = 0
    """Different sites, where the documents tell them."""
    quoted_by: tuple[Member, ...] = ()
    """Longer quotations that hold this statement between marks of their own: no members."""

    def to_dict(self) -> dict[str, Any]:
        """Return the record: every key, lists for tuples."""
        return {field.name: _plain(getattr(self, field.name)) for field in fields(self)}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Member | Variant):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    return value
