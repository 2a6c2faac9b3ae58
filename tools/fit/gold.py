"""Articles whose speakers are known, and their quotations beside those that the parser finds.

Gold is JSON lines, an article each: ``id``, ``text``, ``lang``, ``quotes``; a quotation has ``start``, ``end``,
``type``, ``speaker`` (the words at hand), ``speaker_ref`` (the person by name), and ``optional`` or ``unsure`` where it
is no matter whether it is found. The cases of ``tests/cases/quotations`` are read too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .names import Names, is_pronoun

Span = tuple[int, int]
_WORD = re.compile(r"\w+")
_OVERLAP = 0.8
"""Share of common words from which two spans are the same quotation."""


@dataclass(frozen=True)
class Known:
    """A quotation whose speaker is known."""

    words: frozenset[int]
    mention: str | None
    person: str | None
    doubtful: bool


@dataclass(frozen=True)
class Article:
    """An article and what is known of it."""

    id: str
    text: str
    known: tuple[Known, ...]
    names: Names

    def words_in(self, start: int, end: int) -> frozenset[int]:
        """Return the offsets of the words of a span."""
        return frozenset(m.start() for m in _WORD.finditer(self.text, start, end))

    def match(self, spans: Iterable[tuple[int, Span]]) -> dict[int, Known]:
        """Return what is known of the quotations found, given as (number, span); each known one goes once."""
        pairs = []
        for number, span in spans:
            found = self.words_in(*span)
            for place, known in enumerate(self.known):
                share = len(found & known.words) / max(1, len(found | known.words))
                if share >= _OVERLAP:
                    pairs.append((-share, place, number))
        matched: dict[int, Known] = {}
        taken: set[int] = set()
        for _, place, number in sorted(pairs):
            if place not in taken and number not in matched:
                taken.add(place)
                matched[number] = self.known[place]
        return matched


def read_gold(paths: Iterable[Path]) -> Iterator[Article]:
    """Yield the articles of some files; indirect quotations are left out."""
    for path in paths:
        with path.open(encoding="utf-8") as file:
            for line in file:
                yield _article(json.loads(line))


def _article(record: dict) -> Article:
    text, quotes = record["text"], record.get("quotes")
    if quotes is None:
        quotes = list(_of_case(record))
    article = Article(record["id"], text, (), Names(quotes))
    known = tuple(
        Known(
            article.words_in(q["start"], q["end"]),
            q.get("speaker") or None,
            q.get("speaker_ref") or None,
            bool(q.get("optional") or q.get("unsure")),
        )
        for q in quotes
        if q.get("type") != "indirect"
    )
    return Article(record["id"], text, known, article.names)


def _of_case(record: dict) -> Iterator[dict]:
    """Yield the quotations of a case as gold: where its words stand, each behind the one before."""
    begin = 0
    for quotation in record["quotations"]:
        if quotation["kind"] == "indirect":
            continue
        pronoun = is_pronoun(quotation["speaker"] or "")
        person = None if pronoun else quotation["speaker"]
        for start, end in _pieces(record["text"], quotation["content"].split(" "), begin):
            begin = end
            yield {"start": start, "end": end, "speaker": quotation["speaker"], "speaker_ref": person}


def _pieces(text: str, words: list[str], begin: int) -> Iterator[Span]:
    """Yield where the words of a quotation stand: in one piece, or in several with an incise between them."""
    while words:
        count = next((n for n in range(len(words), 0, -1) if text.find(" ".join(words[:n]), begin) >= 0), 0)
        if not count:
            return
        piece = " ".join(words[:count])
        start = text.find(piece, begin)
        begin, words = start + len(piece), words[count:]
        yield start, begin
