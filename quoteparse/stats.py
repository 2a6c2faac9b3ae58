"""Who is quoted how often: counts over results, by speaker, kind, gender, month, outlet and language.

A quotation that its text denies was said by nobody: it is counted apart, in none of the tables. A person who has
several names across the documents is counted once, as ``quoteparse link --people`` joins them.
"""

from __future__ import annotations

import csv
import io
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from .linking.names import NamesAcross
from .model import Document, Quotation
from .text import folded_words

ValueOf = Callable[[Document, Quotation], str | None]


def _month(document: Document, said: Quotation) -> str | None:
    """Of the utterance, or else of the article."""
    day = said.date or document.published
    return day[:7] if day and len(day) >= 7 else None


TABLES: dict[str, ValueOf] = {
    "speaker": lambda document, said: said.speaker,
    "kind": lambda document, said: said.kind,
    "speaker_kind": lambda document, said: said.speaker_kind,
    "gender": lambda document, said: said.speaker_gender,
    "month": _month,
    "outlet": lambda document, said: document.outlet,
    "language": lambda document, said: said.language,
}
"""What is counted by."""


@dataclass(frozen=True, slots=True)
class ValueCount:
    """How often one value stands there."""

    value: str | None
    quotations: int
    share: float
    """Of the quotations of the table, 0-1."""
    documents: int


@dataclass(slots=True)
class _Count:
    spellings: Counter[str | None] = field(default_factory=Counter)
    quotations: int = 0
    documents: set[int] = field(default_factory=set)

    def take(self, value: str | None, other: _Count) -> None:
        """Add another count, of what is called so."""
        self.spellings[value] += other.quotations
        self.quotations += other.quotations
        self.documents |= other.documents


class Statistics:
    """Counts that grow by documents.

    >>> said = Quotation("a:q1", "a", "direct", text="Oui", content_spans=((0, 3),), start=0, end=3, outer_start=0,
    ...     outer_end=3, speaker="Awa Diarra")
    >>> counted = Statistics([Document(id="a", text="Oui", quotations=(said,))])
    >>> counted.rows("speaker"), counted.totals()["unattributed_share"]
    ([ValueCount(value='Awa Diarra', quotations=1, share=1.0, documents=1)], 0.0)
    """

    def __init__(self, documents: Iterable[Document] = (), speaker: str | None = None) -> None:
        self._counts: dict[str, dict[Any, _Count]] = {name: defaultdict(_Count) for name in TABLES}
        self._totals: Counter[str] = Counter()
        self._names = NamesAcross()
        self._speaker = " ".join(folded_words(speaker)) if speaker else None
        for number, document in enumerate(documents):
            self._add(number, document)

    def totals(self) -> dict[str, Any]:
        """Return documents, failures, quotations, posts, how many were denied, how many nobody is named for."""
        names = ("documents", "failed", "posts", "quotations", "denied", "unattributed")
        said = self._totals["quotations"]
        share = round(self._totals["unattributed"] / said, 4) if said else 0.0
        return {**{name: self._totals[name] for name in names}, "unattributed_share": share}

    def rows(self, table: str, top: int | None = None) -> list[ValueCount]:
        """Return the rows of a table, the most quoted first, months in their order."""
        counts = self._people() if table == "speaker" else list(self._counts[table].values())
        whole = sum(count.quotations for count in counts)
        rows = [_row(count, whole) for count in counts]
        order = (
            (lambda row: row.value or "~") if table == "month" else (lambda row: (-row.quotations, row.value or "~"))
        )
        return sorted(rows, key=order)[:top]

    def _people(self) -> list[_Count]:
        """The counts of speakers, those of one person together; names that differ in capitals and accents are one."""
        across, together = self._names.across(), defaultdict[str | None, _Count](_Count)
        for name, count in self._counts["speaker"].items():
            one = across.get(name, name)
            together[" ".join(folded_words(one)) if one else None].take(one, count)
        return list(together.values())

    def _add(self, number: int, document: Document) -> None:
        self._names.add(document)
        self._totals["documents"] += 1
        self._totals["failed"] += document.status == "error"
        self._totals["posts"] += len(document.posts)
        for said in document.quotations:
            if self._speaker and self._speaker not in " ".join(folded_words(said.speaker or "")):
                continue
            denied = "negated" in said.flags
            self._totals["denied" if denied else "quotations"] += 1
            self._totals["unattributed"] += not denied and said.speaker is None
            for name, value_of in () if denied else TABLES.items():
                self._count(name, number, value_of(document, said))

    def _count(self, name: str, number: int, value: str | None) -> None:
        count = self._counts[name][value]
        count.spellings[value] += 1
        count.quotations += 1
        count.documents.add(number)


def _row(count: _Count, whole: int) -> ValueCount:
    spelling = min(count.spellings, key=lambda one: (-count.spellings[one], one or ""))
    return ValueCount(spelling, count.quotations, round(count.quotations / whole, 4), len(count.documents))


def as_json(counted: Statistics, tables: Iterable[str], top: int | None) -> str:
    """Return the totals, and the rows of each table, as one JSON object."""
    fields = ValueCount.__slots__
    listed = {name: [{key: getattr(row, key) for key in fields} for row in counted.rows(name, top)] for name in tables}
    return json.dumps({**counted.totals(), **listed}, ensure_ascii=False, indent=1) + "\n"


def as_csv(counted: Statistics, tables: Iterable[str], top: int | None) -> str:
    """Return one table: by what, value, quotations, share, documents."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["by", *ValueCount.__slots__])
    for name in tables:
        writer.writerows(
            [name, row.value or "", row.quotations, row.share, row.documents] for row in counted.rows(name, top)
        )
    return out.getvalue()


def as_table(counted: Statistics, tables: Iterable[str], top: int | None) -> str:
    """Return what a person reads."""
    totals = counted.totals()
    share = f"{100 * totals['unattributed_share']:.1f} %"
    lines = [
        f"{totals['documents']:,} documents ({totals['failed']:,} failed), {totals['posts']:,} posts",
        f"{totals['quotations']:,} quotations said, {totals['denied']:,} denied",
        f"{totals['unattributed']:,} quotations ({share}) have no speaker",
    ]
    for name in tables:
        rows = counted.rows(name, top)
        lines += ["", f"{name.replace('_', ' ').upper():32} QUOTATIONS   SHARE  DOCUMENTS"]
        lines += [
            f"{_cell(row.value):32} {row.quotations:10,} {100 * row.share:6.1f}% {row.documents:10,}" for row in rows
        ]
    return "\n".join(lines) + "\n"


def _cell(value: str | None) -> str:
    shown = " ".join("".join(c if c.isprintable() else " " for c in value or "(not known)").split())
    return shown if len(shown) <= 32 else shown[:31] + "…"
