"""The result types: what a text or a page becomes. They know nothing of how they are found.

Offsets are half-open and count Unicode code points of ``Document.text``; dates are ISO 8601 strings, times UTC;
what is unknown is ``None``, never ``""``.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal
from urllib.parse import urlsplit

from .typed import read_fields
from .weighed import OtherSpeaker, Weighed

Span = tuple[int, int]
"""Half-open, in code points of ``Document.text``: ``text[start:end]``."""
Only = Literal["posts", "quotations"]
Status = Literal["ok", "error"]
Kind = Literal["direct", "mixed", "indirect"]
PersonKind = Literal["person", "group", "organisation", "document", "place", "unknown"]
Gender = Literal["f", "m"]
DateSource = Literal["text", "post", "published"]
PostDateSource = Literal["id", "printed", "markup"]
PublishedSource = Literal["given", "json-ld", "meta", "time", "text", "htmldate", "post"]
LanguageSource = Literal["given", "markup", "detected"]
TranslationStatus = Literal["ok", "suspect", "same_language", "too_short", "unknown_language", "no_model"]


class QuoteparseError(Exception):
    """What the caller can mend: the message says what is wrong, why, and how to mend it."""


@dataclass(frozen=True, slots=True)
class Person:
    """One of the people of a document, under whatever names and pronouns it speaks of him, her or them."""

    id: str
    """"<document id>:s<n>", in order of first mention."""
    document_id: str
    name: str
    """The fullest in the document, or the description where no name is told."""
    kind: PersonKind = "unknown"
    """"person", "group" (several people), "organisation", "document", "place" or "unknown"."""
    gender: Gender | None = None
    """"f" or "m", as the text tells it: by a pronoun, a title, a role or a given name."""
    roles: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    """Without the @, their case kept."""
    mentions: tuple[Span, ...] = ()
    """Where the text speaks of this person."""
    quotations: int = 0
    """How many quotations of the document are this person's."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """What somebody said, whose words they are, and how we know.

    ``text`` is the content: the words said, without the marks and without an incise; it equals the strings of
    ``content_spans`` joined by a space, a line end that a width put there read as a blank. ``start`` and ``end`` run
    from the first to the last content offset, ``outer_start`` and ``outer_end`` take in the marks.
    """

    id: str
    document_id: str
    kind: Kind
    """"direct" (an utterance of its own), "mixed" (a fragment in the reporter's clause) or "indirect"."""
    speaker_id: str | None = field(default=None, kw_only=True)
    """The ``Person`` of the document who said it."""
    speaker_kind: PersonKind | None = field(default=None, kw_only=True)
    """The kind of that person: "person", "group", "organisation", "document", "place" or "unknown"."""
    speaker_gender: Gender | None = field(default=None, kw_only=True)
    """The gender of that person, "f" or "m"."""
    text: str
    content_spans: tuple[Span, ...]
    start: int
    end: int
    outer_start: int
    outer_end: int
    speaker: str | None = None
    """Canonical: the fullest name or description of the speaker in the document."""
    mention: str | None = None
    """The words at hand that name the speaker ("il", "le ministre"); None when there are none."""
    mention_start: int | None = None
    mention_end: int | None = None
    role: str | None = None
    handle: str | None = None
    """Without the @, its case kept."""
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    medium: str | None = None
    """The statement, tweet, report or e-mail in which it was said, when the text names one."""
    date: str | None = None
    """ISO day or instant of the utterance."""
    date_source: DateSource | None = None
    """"text", "post" or "published"."""
    date_text: str | None = None
    language: str | None = None
    post_id: str | None = None
    """The post in which the quotation stands, or which it repeats."""
    rule: str = ""
    """The name of the rule that decided."""
    confidence: float = 0.0
    """How likely somebody said this, and ``speaker`` is who: of those with 0.8, eight of ten are right."""
    other_speakers: tuple[OtherSpeaker, ...] = field(default=(), kw_only=True)
    """Who else was taken into account, the likeliest first, three at most; none where nobody else is likely."""
    flags: tuple[str, ...] = ()
    translation: str | None = None
    translation_language: str | None = None
    translation_engine: str | None = None
    translation_status: TranslationStatus | None = None
    corrected: bool = False
    """Whether a person has marked it right, changed it or added it: ``quoteparse merge``."""


@dataclass(frozen=True, slots=True)
class Post:
    """A social post set for display in the article, or what is left of one in flat text."""

    id: str
    document_id: str
    platform: str
    form: str
    """The variant of the embed that matched: "blockquote", "link", "rendered", "amp", "flattened" …"""
    status_id: str | None = None
    """Always a string: ids exceed 53 bits."""
    permalink: str | None = None
    author_name: str | None = None
    handle: str | None = None
    """Without the @, its case kept."""
    text: str | None = None
    """As a person reads it, line breaks kept; None when the embed holds no text."""
    text_truncated: bool = False
    date: str | None = None
    """An instant (UTC) when the id tells it, else the printed day."""
    date_source: PostDateSource | None = None
    """"id", "printed" or "markup"."""
    date_text: str | None = None
    language: str | None = None
    links: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    reply_to: str | None = None
    quoted_permalink: str | None = None
    spans: tuple[Span, ...] = ()
    """Its stretches of ``Document.text``; a flattened post can be in two pieces."""
    in_article: bool = True
    confidence: float = 0.0
    flags: tuple[str, ...] = ()
    translation: str | None = None
    translation_language: str | None = None
    translation_engine: str | None = None
    translation_status: TranslationStatus | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text between quotation marks, before anybody has judged whether it is a quotation."""

    start: int
    end: int
    """The content, without the marks and the spaces inside them."""
    outer_start: int
    outer_end: int
    mark: str
    """The opening mark as it stands; "" when it is missing; "-" for a dash or a label without marks."""
    flags: tuple[str, ...] = ()
    """"unclosed", "unopened", "reversed", "continued" (the next paragraph goes on with it)."""
    spans: tuple[Span, ...] = ()
    """The content with an incise cut out; empty when there is none: then ``(start, end)`` is all."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose words a segment holds, as far as the words at hand tell."""

    rule: str
    """The rule that found it."""
    strength: float
    """How surely the rule means that somebody speaks, 0-1."""
    cue: Span | None = None
    mention: Span | None = None
    role: Span | None = None
    clause: Span | None = None
    """The words from the mention to the cue and the segment: where a date of the utterance stands."""
    sentence: Span | None = None
    same_as: int | None = None
    """Index of the segment whose speaker this one shares: a floating quotation, a headline."""
    rumour: bool = False
    negated: bool = False
    """The cue says that it was not said: *n'a jamais dit*."""
    found_by: str = ""
    """The rule by whose cue the quotation was found, where its speaker was chosen by another."""
    dropped: str = ""
    """The number of a subject that the verb leaves out, "s" or "p": the speaker is who was spoken of last."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that looked like a quotation or a post and was not taken: where, by which rule, and why."""

    start: int
    end: int
    rule: str
    why: str
    flags: tuple[str, ...] = ()
    """What it is instead: "charge", the words of the law."""


@dataclass(frozen=True, slots=True)
class Document:
    """One article, read. ``text`` never changes; every span of every result points into it."""

    id: str
    source: str | None = None
    source_index: int | None = None
    status: Status = "ok"
    """"ok" or "error"."""
    error: str | None = None
    error_type: str | None = None
    warnings: tuple[str, ...] = ()
    url: str | None = None
    title: str | None = None
    author: str | None = None
    site: str | None = None
    published: str | None = None
    published_source: PublishedSource | None = None
    """Where the date comes from: "given", "json-ld", "meta", "time", "text", "htmldate" or "post"."""
    language: str | None = None
    language_source: LanguageSource | None = None
    """"given", "markup" or "detected"."""
    extractor: str | None = None
    text: str = ""
    offset_unit: Literal["codepoint"] = "codepoint"
    quotations: tuple[Quotation, ...] = ()
    posts: tuple[Post, ...] = ()
    people: tuple[Person, ...] = ()
    """In order of first mention."""
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)
    """Columns of the caller's own record, under their own names: what JSON can hold."""
    version: str = ""
    refused: tuple[Refused, ...] = field(default=(), compare=False)
    """Kept beside the result, not in it: left out of ``to_dict()``; ``quoteparse explain`` prints it."""
    weighed: tuple[Weighed, ...] = field(default=(), compare=False)
    """How each decision came about, where it was asked for, as ``quoteparse explain`` does; left out likewise."""
    day: str | None = field(default=None, compare=False)
    """The day of ``published`` by the newspaper's clock, to which "mardi" is relative; left out of ``to_dict()``."""

    @property
    def outlet(self) -> str | None:
        """The site's name, or else the host of the address.

        >>> Document(id="a", url="https://www.example.org/x").outlet
        'example.org'
        """
        if self.site or not self.url:
            return self.site
        try:
            return (urlsplit(self.url).hostname or "").removeprefix("www.") or None
        except ValueError:
            return None

    def narrowed(self, quotations: Iterable[Quotation], posts: Iterable[Post]) -> Document:
        """Return the document with these of its results only; a quotation from a post left out no longer names it.

        The people stay, and how many quotations each of them has is counted anew.

        >>> said = Quotation("a:q1", "a", "direct", "Oui", ((0, 3),), 0, 3, 0, 3, speaker="Awa", post_id="a:p1")
        >>> narrow = Document(id="a", text="Oui", quotations=(said,)).narrowed([said], [])
        >>> narrow.quotations[0].speaker, narrow.quotations[0].post_id
        ('Awa', None)
        """
        kept = tuple(posts)
        known = {None, *(post.id for post in kept)}
        said = tuple(one if one.post_id in known else replace(one, post_id=None) for one in quotations)
        counts = Counter(one.speaker_id for one in said)
        people = tuple(replace(one, quotations=counts[one.id]) for one in self.people)
        return replace(self, quotations=said, posts=kept, people=people)

    def to_dict(self) -> dict[str, Any]:
        """Return the record: every key of the format, in order, ``None`` where unknown, spans as lists.

        >>> record = Document(id="a", text="Rien.").to_dict()
        >>> record["quotations"], record["title"], record["offset_unit"]
        ([], None, 'codepoint')
        """
        record = _record(self, leave_out=BESIDE_THE_RECORD)
        record["quotations"] = [_record(q) for q in self.quotations]
        record["posts"] = [_record(p) for p in self.posts]
        record["people"] = [_record(p) for p in self.people]
        record["extra"] = dict(self.extra)
        return record

    def to_json(self) -> str:
        """Return the record as one line of JSON, as ``quoteparse parse`` writes it: what is not ASCII stands as it is.

        >>> Document(id="a", title="Déjà").to_json()[:44]
        '{"id": "a", "source": null, "source_index": '
        """
        return json.dumps(self.to_dict(), ensure_ascii=False)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Document:
        """Return the document of a record, as ``to_dict()``, JSON lines or Parquet hold it; read back, it is equal.

        Keys that are missing, as in records of earlier versions, are as if unknown; keys that are none of the format
        are passed over. Raises ``QuoteparseError`` for what is no record of a document.

        >>> document = Document(id="a", quotations=(Quotation("a:q1", "a", "direct", "Oui", ((0, 3),), 0, 3, 0, 3),))
        >>> Document.from_dict(json.loads(document.to_json())) == document
        True
        """
        try:
            return read_fields(cls, {name: value for name, value in record.items() if name not in BESIDE_THE_RECORD})
        except (ValueError, AttributeError) as error:
            raise QuoteparseError(
                f"this is no record of a document: {error}. Give what Document.to_dict() returns, or a line of the "
                "JSON lines that quoteparse parse writes."
            ) from error


BESIDE_THE_RECORD = ("refused", "weighed", "day")
"""Fields of a document that are in none of its records, in whatever format."""


def _record(
    result: Document | Quotation | Post | Person | OtherSpeaker, leave_out: tuple[str, ...] = ()
) -> dict[str, Any]:
    return {name: _plain(getattr(result, name)) for name in _NAMES[type(result)] if name not in leave_out}


_NAMES = {
    kind: tuple(field.name for field in fields(kind)) for kind in (Document, Quotation, Post, Person, OtherSpeaker)
}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    return _record(value) if isinstance(value, OtherSpeaker) else value
