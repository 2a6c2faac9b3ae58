"""A quotation whose original stands in a source in another language."""

from __future__ import annotations

from functools import cached_property

from ..lang import base_code
from ..linking.comparable import forms
from ..linking.concepts import ConceptWeights, Content, content, meeting
from ..model import Quotation
from .finding import Difference, Finding
from .sources import Sources
from .speakers import contradict

_SHARE, _WORDS = 0.45, 3
"""Of what the shorter of the two tells, and words of it, that the other must have."""


class Translations:
    """The quotations and posts of the sources, by what they tell."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    @cached_property
    def _said(self) -> list[tuple[int, Quotation, Content]]:
        return [
            (number, said, content(forms(said.text), base_code(said.language or document.language)))
            for number, document in enumerate(self._sources.documents)
            for said in document.quotations
        ]

    @cached_property
    def _weights(self) -> ConceptWeights:
        return ConceptWeights((one,) for _, _, one in self._said)

    def find(self, ours: Quotation, language: str | None) -> Finding | None:
        """Return the finding "translated" for the likeliest original, or None."""
        own = content(forms(ours.text), base_code(language))
        best, most = None, _SHARE
        for number, theirs, other in self._said:
            if other.language == own.language or other.language is None:
                continue
            met = meeting(own, other, self._weights)
            if met.share >= most and met.shared >= _WORDS:
                best, most = (number, theirs, other), met.share
        return self._finding(ours, own, best, most) if best else None

    def _finding(self, ours: Quotation, own: Content, best: tuple[int, Quotation, Content], share: float) -> Finding:
        number, theirs, other = best
        document = self._sources.documents[number]
        changed = list(_changes(ours, own, theirs, other))
        stranger = contradict(ours, theirs, document)
        if stranger:
            changed.insert(0, _difference("speaker", ours, theirs))
        return Finding(
            "other speaker" if stranger else "translated",
            bool(changed),
            ours.kind,
            ours.text,
            ours.start,
            ours.end,
            ours.speaker,
            document.id,
            theirs.text,
            theirs.start,
            theirs.end,
            theirs.speaker,
            theirs.date or document.published,
            document.site,
            round(share, 3),
            tuple(changed),
        )


def _changes(ours: Quotation, own: Content, theirs: Quotation, other: Content) -> list[Difference]:
    found = []
    if (own.numbers or other.numbers) and own.numbers != other.numbers:
        found.append(_difference("number", ours, theirs))
    if own.denies != other.denies:
        found.append(_difference("negation", ours, theirs))
    return found


def _difference(change: str, ours: Quotation, theirs: Quotation) -> Difference:
    mine, yours = (ours.speaker, theirs.speaker) if change == "speaker" else (ours.text, theirs.text)
    places = (ours.start, ours.end, theirs.start, theirs.end)
    return Difference(change, mine or "", yours or "", *places)  # type: ignore[arg-type]
