"""Corrections put into results: a file is written anew; in a database they stay for later runs."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from .corrections import Correction, corrected
from .model import Document, QuoteparseError
from .results import read_results
from .text import digest
from .writers import Layout, format_of, writer_class
from .writers.json_lines import JsonLines
from .writers.sqlite import Sqlite

_WRITABLE = ("jsonl", "json", "parquet", "sqlite")


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of the corrections."""

    documents: tuple[Document, ...]
    """Those that were corrected, as they stand now: gold for ``quoteparse evaluate``."""
    put_in: int
    other_text: tuple[Correction, ...]
    """Not put in: the text is another one than was judged."""
    no_document: tuple[Correction, ...]
    """Not put in: the results hold no document of this id."""


def merge(results: Path, corrections: Iterable[Correction], output: Path | None = None) -> Merged:
    """Put corrections into results, in place, or into ``output``, which must be of the same format.

    Raises ``QuoteparseError`` when the results cannot be read or are of a format that cannot hold them.
    """
    kind = format_of(results, None)
    if kind not in _WRITABLE:
        raise QuoteparseError(f"{results}: corrections go into {', '.join(_WRITABLE)}, not into {kind}")
    by_document: dict[str, list[Correction]] = defaultdict(list)
    for correction in corrections:
        by_document[correction.document_id].append(correction)
    if kind == "sqlite":
        return _into_database(results, by_document, output)
    return _into_file(results, by_document, output or results, kind)


def gold_lines(merged: Merged) -> bytes:
    """Return the corrected documents as JSON lines."""
    return b"".join(JsonLines.render(document, Layout("jsonl")) for document in merged.documents)


class _Tally:
    """Puts corrections in, document by document, and keeps what became of them."""

    def __init__(self, by_document: dict[str, list[Correction]]) -> None:
        self._waiting = dict(by_document)
        self._done: list[Document] = []
        self._put_in = 0
        self._others: list[Correction] = []

    def put(self, document: Document) -> Document:
        """Return a document with its corrections in it."""
        asked = self._waiting.pop(document.id, [])
        if not asked:
            return document
        made, others = corrected(document, asked)
        self._others += others
        self._put_in += len(asked) - len(others)
        if len(others) < len(asked):
            self._done.append(made)
        return made

    def close(self) -> Merged:
        left = tuple(one for asked in self._waiting.values() for one in asked)
        return Merged(tuple(self._done), self._put_in, tuple(self._others), left)


def _into_file(results: Path, by_document: dict[str, list[Correction]], output: Path, kind: str) -> Merged:
    tally, layout = _Tally(by_document), Layout(kind)
    writer, beside = writer_class(kind), output.with_name(output.name + ".part")
    beside.unlink(missing_ok=True)
    with closing(writer(beside, layout)) as file:
        for document in read_results(results):
            file.write(writer.render(tally.put(document), layout))
    os.replace(beside, output)
    return tally.close()


def _into_database(results: Path, by_document: dict[str, list[Correction]], output: Path | None) -> Merged:
    if output is not None:
        raise QuoteparseError(f"{results}: a database is corrected in place; copy it first to keep it as it was")
    tally = _Tally(by_document)
    with closing(Sqlite(results, Layout("sqlite"))) as database:
        for document in _wanted(results, by_document):
            made = tally.put(document)
            own = digest(document.text)
            database.correct(made, [one for one in by_document[document.id] if one.digest == own])
    return tally.close()


def _wanted(results: Path, by_document: dict[str, list[Correction]]) -> Iterator[Document]:
    yield from [document for document in read_results(results) if document.id in by_document]
