"""What gold and results are compared as: a text, who says what in it, and its posts. Every format is read into this."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Span

KINDS = ("direct", "mixed", "indirect")


@dataclass(frozen=True, slots=True)
class AnnotatedQuotation:
    """Somebody's words: the stretches of content, marks and incises left out."""

    spans: tuple[Span, ...]
    kind: str | None = None
    """"direct", "mixed" or "indirect"; None when the annotation does not tell."""
    speaker: str | None = None
    """Canonical: the fullest name or description in the document."""
    mention: str | None = None
    """The words at hand that name the speaker."""
    language: str | None = None
    optional: bool = False
    """In gold: neither a hit nor a miss, such as a phrase that may be a term as well as somebody's words."""
    confidence: float | None = None
    """In a result: how sure it is, 0 to 1."""


@dataclass(frozen=True, slots=True)
class AnnotatedPerson:
    """Somebody who speaks in the document; ``kind`` and ``gender`` as `Person` has them, None when not told."""

    name: str
    kind: str | None = None
    gender: str | None = None
    quoted: bool = True
    """False for one of the document's people who says nothing in it."""


@dataclass(frozen=True, slots=True)
class AnnotatedPost:
    """A social post of the document."""

    platform: str | None = None
    status_id: str | None = None
    handle: str | None = None
    date: str | None = None
    text: str | None = None
    in_article: bool = True


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """One text and what is annotated in it; ``posts`` or ``people`` are None where not annotated at all."""

    id: str
    text: str
    language: str | None = None
    quotations: tuple[AnnotatedQuotation, ...] = ()
    posts: tuple[AnnotatedPost, ...] | None = None
    url: str | None = None
    published: str | None = None
    status: str = "ok"
    """"error" for a result whose input could not be read."""
    people: tuple[AnnotatedPerson, ...] | None = None


def check(document: AnnotatedDocument) -> None:
    """Raise ``ValueError`` for a quotation that would be passed over, and say which.

    >>> check(AnnotatedDocument("a", "Oui.", quotations=(AnnotatedQuotation(((0, 9),)),)))
    Traceback (most recent call last):
    ...
    ValueError: quotation 1: 0 to 9 is no stretch of a text of 4 characters
    """
    for number, quotation in enumerate(document.quotations, 1):
        if quotation.kind not in (None, *KINDS):
            raise ValueError(f"quotation {number}: the kind {quotation.kind!r} is none of {', '.join(KINDS)}")
        for name in ("speaker", "mention", "language"):
            if not isinstance(value := getattr(quotation, name), str | None):
                raise ValueError(f"quotation {number}: {name} is {value!r}, and should be a string")
        for start, end in quotation.spans:
            if not 0 <= start < end <= len(document.text):
                length = len(document.text)
                raise ValueError(f"quotation {number}: {start} to {end} is no stretch of a text of {length} characters")
