"""What a reader hands over: one article, not yet parsed, and the place it was read from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was found, or the reason why it could not be read (``error``)."""

    id: str
    source: str
    """The input as given, with the file's path inside it when the input is a folder."""
    index: int | None = None
    """The record's number in a container, from 1."""
    content: str | bytes = ""
    is_html: bool = False
    is_article: bool = False
    """Of markup: it is the article and nothing else, as a feed has it; no extractor has to take it out of a page."""
    charset: str | None = None
    """Of a page in bytes: the one that its server named."""
    url: str | None = None
    title: str | None = None
    author: str | None = None
    site: str | None = None
    published: str | None = None
    """As the dump writes it; not always ISO 8601."""
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)
    """Columns of the record that the user keeps."""
    warnings: tuple[str, ...] = ()
    error: str | None = None
    error_type: str | None = None
    """"unreadable", "binary", "too_large", "not_found", "no_text" …"""


@dataclass(frozen=True, slots=True)
class Fields:
    """The names that the caller gives for the fields of a record; None: the known names are tried."""

    text: str | None = None
    html: str | None = None
    url: str | None = None
    date: str | None = None
    id: str | None = None
    keep: tuple[str, ...] = ()
    """Fields of the user's own that go along; "all" stands for every field."""


@dataclass(frozen=True, slots=True)
class ReaderOptions:
    """How to read: a format that the caller insists on, field names, the largest article in bytes."""

    input_format: str | None = None
    fields: Fields = field(default_factory=Fields)
    max_size: int = 20_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """A place to read from: a file, a member of an archive, the standard input."""

    id: str
    path: str
    """The file, to be shown; not always a path that can be opened."""
    open: Callable[[], BinaryIO]
    member: str | None = None
    """The path inside an archive."""

    @property
    def name(self) -> str:
        """The name whose suffix tells the format."""
        return self.member or self.path

    def article(self, content: str | bytes, *, is_html: bool = False, warnings: tuple[str, ...] = ()) -> Article:
        """Return the one article that this source holds."""
        return Article(self.id, self.path, content=content, is_html=is_html, warnings=warnings)

    def failure(self, error_type: str, error: str, index: int | None = None) -> Article:
        """Return the record of what could not be read: the whole source, or its record number ``index``."""
        return Article(self.numbered(index), self.path, index, error=error, error_type=error_type)

    def numbered(self, index: int | None) -> str:
        """Return the id of a record of this container.

        >>> Source("dump.jsonl", "dump.jsonl", open=None).numbered(3)
        'dump.jsonl#3'
        """
        return self.id if index is None else f"{self.id}#{index}"


def content_id(content: str | bytes) -> str:
    """Return an id for what has none: the first 16 hex digits of the SHA-256 of the content, of a str in UTF-8.

    >>> content_id("« Oui »") == content_id("« Oui »".encode())
    True
    """
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return hashlib.sha256(data).hexdigest()[:16]
