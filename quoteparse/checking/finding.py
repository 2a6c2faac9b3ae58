"""The result of a check: what became of each quotation."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Literal

Verdict = Literal["verbatim", "typography", "cut", "edited", "translated", "other speaker", "not found"]
Change = Literal["number", "negation", "name", "speaker", "words", "left out", "put in"]
GRAVE: frozenset[str] = frozenset({"number", "negation", "name", "speaker"})
"""Changes that make what was said untrue."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where the text and its source are not the same."""

    change: Change
    ours: str
    """The words of the text that was checked; "" where it left some out."""
    theirs: str
    """Those of the source."""
    start: int
    end: int
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """A quotation or a claim of the text, and what the sources have of it."""

    verdict: Verdict
    grave: bool
    """Nobody should print it as it stands: other speaker, not found, or a number, negation or name changed."""
    kind: str
    """"direct", "mixed" or "indirect" (a claim)."""
    text: str
    start: int
    end: int
    speaker: str | None
    source_id: str | None
    """The id of the document that has it, or the nearest to it."""
    source_text: str | None
    source_start: int | None
    source_end: int | None
    source_speaker: str | None
    source_date: str | None
    source_outlet: str | None
    likeness: float
    """The share of the words that the source has in this order, 0-1."""
    differences: tuple[Difference, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the record."""
        record = {field.name: getattr(self, field.name) for field in fields(self)}
        record["differences"] = [{f.name: getattr(one, f.name) for f in fields(one)} for one in self.differences]
        return record
