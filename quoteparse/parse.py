"""The only file that knows the ORDER of the steps.

A page or a text becomes a ``Document`` whose ``text`` never changes again; the posts and their spans are set aside;
quotations are found in what is left (and inside the posts' own text), paragraph by paragraph; attribution gives each
a cue, a speaker, a handle and a date.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping

from . import __version__
from .language import detect_language
from .model import Document, Post, Quotation, QuoteparseError, Refused
from .posts import find_flat_posts
from .text import replace_surrogates

Published = str | datetime.date | datetime.datetime | None


def parse_text(
    text: str,
    *,
    url: str | None = None,
    language: str | None = None,
    published: Published = None,
    handles: Mapping[str, str] | None = None,
) -> Document:
    """Read an article given as plain text."""
    if not isinstance(text, str):
        raise TypeError(f"parse_text takes a str, not {type(text).__name__}; for a page, bytes or str, call parse_html")
    text = replace_surrogates(text)
    posts = find_flat_posts(text, language)
    return _assemble(text, posts, url=url, language=language, published=published, handles=handles)


def parse_html(
    html: str | bytes,
    *,
    url: str | None = None,
    language: str | None = None,
    published: Published = None,
    handles: Mapping[str, str] | None = None,
    extractor: str = "trafilatura",
    only: str | None = None,
) -> Document:
    """Read an article given as an HTML page."""
    raise QuoteparseError("not built yet")


def _assemble(
    text: str,
    posts: tuple[Post, ...],
    *,
    url: str | None,
    language: str | None,
    published: Published,
    handles: Mapping[str, str] | None,
) -> Document:
    code, _ = (language, 1.0) if language else detect_language(text[:5000])
    quotations, refused = _quotations(text, posts, code)
    return Document(
        id=hashlib.sha256(text.encode()).hexdigest()[:16],
        url=url,
        language=code,
        text=text,
        quotations=quotations,
        posts=posts,
        refused=refused,
        version=__version__,
    )


def _quotations(
    text: str, posts: tuple[Post, ...], language: str | None
) -> tuple[tuple[Quotation, ...], tuple[Refused, ...]]:
    return (), ()
