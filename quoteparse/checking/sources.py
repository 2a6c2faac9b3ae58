"""The sources, indexed by their words: where a run of words stands, and who says it there."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import log
from typing import NamedTuple

from ..linking.comparable import Word, words
from ..model import Document, Quotation

_COMMON = 400
"""A word that stands more often finds no place; when all of a text do, the rarest is tried."""
_BUCKET = 8
_PLACES = 12
"""Places that are looked at."""


class SourcePlace(NamedTuple):
    """A stretch of words of one source."""

    source: int
    first: int
    """Of the words of that source."""
    last: int
    """Behind the last."""


class Sources:
    """Documents in which quotations are looked up."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents = tuple(documents)
        self.words: list[list[Word]] = []
        self._starts = array("q")
        self._forms: list[str] = []
        self._places: dict[str, array[int]] = defaultdict(lambda: array("q"))
        self.lower: set[str] = set()
        """Words that some source has in small letters: with a capital they are no names."""
        for document in self.documents:
            self._add(document)

    def _add(self, document: Document) -> None:
        found = words(document.text)
        self._starts.append(len(self._forms))
        for word in found:
            self._places[word.form].append(len(self._forms))
            self._forms.append(word.form)
            if document.text[word.start].islower():
                self.lower.add(word.form)
        self._forms.append("")
        self.words.append(found)

    def places(self, forms: Sequence[str], slack: int) -> list[SourcePlace]:
        """Return where these words may stand, the likeliest first, with ``slack`` words around."""
        if not forms:
            return []
        rare = [(n, form) for n, form in enumerate(forms) if 0 < len(self._places.get(form, ())) <= _COMMON]
        if not rare:
            known = [(len(self._places[form]), n, form) for n, form in enumerate(forms) if form in self._places]
            rare = [(n, form) for _, n, form in sorted(known)[:1]]
        votes: dict[tuple[int, int], float] = defaultdict(float)
        for n, form in rare:
            found = self._places[form]
            told = log(1 + len(self._forms) / len(found))
            for at in found[: _COMMON * 25]:
                votes[bisect_right(self._starts, at) - 1, (at - n) // _BUCKET] += told
        both = {one: told + votes.get((one[0], one[1] + 1), 0.0) for one, told in votes.items()}
        best = sorted(both, key=lambda one: (-both[one], one))[:_PLACES]
        return [self._place(source, bucket * _BUCKET, len(forms), slack) for source, bucket in best]

    def _place(self, source: int, at: int, length: int, slack: int) -> SourcePlace:
        begin = self._starts[source]
        first = max(begin, at - slack)
        last = min(begin + len(self.words[source]), at + 2 * _BUCKET + length + slack)
        return SourcePlace(source, first - begin, max(first, last) - begin)

    def forms(self, place: SourcePlace) -> list[str]:
        """Return the words of a place."""
        begin = self._starts[place.source]
        return self._forms[begin + place.first : begin + place.last]

    def quotation_at(self, source: int, start: int, end: int) -> Quotation | None:
        """Return the quotation of a source that holds most of a stretch of its text."""
        best, most = None, 0
        for said in self.documents[source].quotations:
            common = min(end, said.outer_end) - max(start, said.outer_start)
            if common > most and common * 2 > end - start:
                best, most = said, common
        return best
