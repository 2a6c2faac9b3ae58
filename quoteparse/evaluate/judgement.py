"""What is judged of one quotation or one post: found or not, and what of it is right."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, NamedTuple


class Check(NamedTuple):
    """One thing that the gold tells of a quotation or a post that was found, such as its speaker."""

    name: str
    """"speaker", "canonical", "who", "mention" and "kind" for a quotation; "handle" and "date" for a post; "kind" and
    "gender" for a person."""
    wanted: str | None
    given: str | None
    right: bool


@dataclass(frozen=True, slots=True)
class Judgement:
    """The judgement of one gold item, or of one result that answers to none.

    ``outcome`` is "right", "wrong" (found, but its speaker, or a post's handle or date, is not the gold's), "missed"
    (gold only) or "spurious" (result only).
    """

    what: str
    """"quotation", "post" or "person"."""
    document_id: str
    outcome: str
    text: str
    """The words in question, from the gold where it has them."""
    kind: str = "unspecified"
    language: str = "unknown"
    exact: bool = False
    """The very same words, where overlap asks for most of them only."""
    checks: tuple[Check, ...] = ()
    confidence: float | None = None
    """How sure the result is of a quotation, 0 to 1."""

    @property
    def in_gold(self) -> bool:
        """Whether the gold has it."""
        return self.outcome != "spurious"

    @property
    def in_result(self) -> bool:
        """Whether the result has it."""
        return self.outcome != "missed"

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON takes it, its checks as {name: {"wanted", "given", "right"}}."""
        record = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "checks"}
        record["checks"] = {c.name: {"wanted": c.wanted, "given": c.given, "right": c.right} for c in self.checks}
        return record

    def check(self, name: str) -> Check | None:
        """Return one check, or None when the gold does not tell or nothing was found."""
        return next((c for c in self.checks if c.name == name), None)
