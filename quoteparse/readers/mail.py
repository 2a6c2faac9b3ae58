"""Mail (``.eml``) and pages that a browser saved as one file (``.mhtml``, RFC 2557): both are MIME, read by ``email``.

The page goes before the plain text, for it still holds its embeds. The day of a mail is the day of the article; that of
a saved page is the day on which it was saved, and is not.
"""

from __future__ import annotations

import contextlib
import email
import re
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import Message
from email.policy import compat32
from email.utils import parseaddr
from typing import BinaryIO

from ..text import replace_surrogates
from .article import Article, ReaderOptions, Source
from .decode import decode_text
from .plain import too_large
from .sniff import suffix

_MOST_PARTS = 50
"""Parts with parts in them; ``email`` compares each line with the boundaries of all that are open."""
_PICTURES = 2
"""Times the size limit: a saved page brings its pictures along."""
_LONGEST_HEADER = 1_000
_SAVED = (".mhtml", ".mht")
_WEB = re.compile(r"https?://\S{1,2000}\Z", re.I)


def read_mail(source: Source, stream: BinaryIO, reading: ReaderOptions) -> Iterator[Article]:
    """Yield the article of a message: its first page, else its first text."""
    data = stream.read(_PICTURES * reading.max_size + 1)
    if len(data) > _PICTURES * reading.max_size:
        yield too_large(source, reading)
        return
    if data.lower().count(b"multipart/") > _MOST_PARTS:
        yield source.failure("unreadable", f"{source.path}: a message with too many parts")
        return
    message = email.message_from_bytes(data, policy=compat32)
    part = _first(message, "text/html") or _first(message, "text/plain")
    yield _article(source, message, part, reading) if part else _without_text(source)


def _without_text(source: Source) -> Article:
    return source.failure("no_text", f"{source.path}: the message holds no page and no text")


def _first(message: Message, kind: str) -> Message | None:
    """The first part of that kind that is no attachment."""
    parts = (part for part in message.walk() if not part.is_multipart() and part.get_content_type() == kind)
    return next((part for part in parts if part.get_content_disposition() != "attachment"), None)


def _article(source: Source, message: Message, part: Message, reading: ReaderOptions) -> Article:
    body = part.get_payload(decode=True)
    content = body if isinstance(body, bytes) else b""
    if len(content) > reading.max_size:
        return too_large(source, reading)
    is_html, charset = part.get_content_type() == "text/html", part.get_content_charset()
    text, warnings = (content, ()) if is_html else _decoded(content, charset)
    saved = suffix(source.name) in _SAVED or message["Snapshot-Content-Location"] is not None
    return Article(
        source.id,
        source.path,
        content=text,
        is_html=is_html,
        charset=charset if is_html else None,
        url=_address(message["Snapshot-Content-Location"]) or _address(part["Content-Location"]),
        title=_header(message["Subject"]),
        author=None if saved else _header(parseaddr(_header(message["From"]) or "")[0]),
        published=None if saved else _header(message["Date"]),
        warnings=warnings,
    )


def _decoded(data: bytes, charset: str | None) -> tuple[str, tuple[str, ...]]:
    try:
        return data.decode(charset or "ascii"), ()
    except (LookupError, ValueError):  # unknown, or not what it says it is
        return decode_text(data)


def _header(value: object) -> str | None:
    """Return a header as it is meant, encoded words (RFC 2047) decoded.

    >>> _header("=?utf-8?q?Le_pont?= est\\n ouvert"), _header(" ")
    ('Le pont est ouvert', None)
    """
    text = str(value or "")[:_LONGEST_HEADER]
    with contextlib.suppress(LookupError, ValueError):
        text = str(make_header(decode_header(text)))
    return " ".join(replace_surrogates(text).replace("\0", "\ufffd").split()) or None


def _address(value: object) -> str | None:
    text = _header(value)
    return text if text and _WEB.match(text) else None
