"""An embed becomes a post: its date, its language, what its text points to."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

from ...dates import read_date
from ...instants import read_instant
from ...lang import base_code
from ...language import detect_language
from ...model import Post, PostDateSource, Span
from ...platforms.base import Embed, Platform
from ..entities import find_entities
from .found import Found

_CONFIDENCE = {"blockquote": 0.99, "json": 0.85, "data": 0.75, "placeholder": 0.9, "wrapper": 0.9}
_BARE = 0.6
"""How surely a paragraph that is an address stands for the post."""
_SCHEME = re.compile(r"(?:https?://|pic\.twitter\.com/)(?=[^\s<>\"])", re.I)
"""How an address of the web begins, or that of a picture as Twitter prints it."""
_SURE = 0.9
"""A language detected with less confidence gives way to the one that the markup declares."""


def make_post(
    found: Found, *, prior: str | None = None, spans: tuple[Span, ...] = (), confidence: float | None = None
) -> Post:
    """Make the post of an embed, without ids; ``prior`` is the language of the article around it.

    ``spans`` and ``confidence`` are given where the text around the embed tells them.

    >>> from ...platforms import get_platform
    >>> embed = Embed("blockquote", "1671169541234567890", handle="awa", text="Le pont est ouvert ! #nort")
    >>> post = make_post(Found(get_platform("twitter"), embed))
    >>> post.date, post.date_source, post.permalink, post.hashtags
    ('2023-06-20T14:54:02Z', 'id', 'https://x.com/awa/status/1671169541234567890', ('nort',))
    """
    platform, embed = found.platform, found.embed
    date, source, printed = _date(platform, embed)
    entities = find_entities(embed.text or "")
    return Post(
        id="",
        document_id="",
        platform=platform.name,
        form=embed.form,
        status_id=embed.status_id,
        permalink=embed.permalink or _address(platform, embed),
        author_name=embed.author_name,
        handle=embed.handle,
        text=embed.text,
        text_truncated=embed.text_truncated,
        date=date,
        date_source=source,
        date_text=embed.date_text,
        language=_language(embed, prior),
        links=_once(_addresses(embed.links) or entities.links),
        media=_once([*_addresses(embed.media), *entities.media]),
        mentions=entities.mentions,
        hashtags=entities.hashtags,
        reply_to=embed.reply_to,
        quoted_permalink=embed.quoted_permalink,
        spans=spans,
        in_article=found.in_article,
        confidence=_confidence(found) if confidence is None else confidence,
        flags=_flags(found, _differ(date, printed)),
    )


def _confidence(found: Found) -> float:
    return _BARE if found.bare else _CONFIDENCE.get(found.embed.form, 0.95)


def _flags(found: Found, differ: bool) -> tuple[str, ...]:
    return (*(("bare-address",) if found.bare else ()), *(("dates-differ",) if differ else ()))


def _address(platform: Platform, embed: Embed) -> str | None:
    if not platform.address or not embed.status_id:
        return None
    return platform.address.format(id=embed.status_id, handle=embed.handle or platform.anyone)


def _date(platform: Platform, embed: Embed) -> tuple[str | None, PostDateSource | None, str | None]:
    """Return (date, its source, the printed or declared day): the id's instant first, then markup, then print."""
    written = read_instant(embed.date or "")
    declared = written.iso if written else None
    printed = declared or (str(day) if embed.date_text and (day := read_date(embed.date_text)) else None)
    instant = platform.id_time(embed.status_id) if embed.status_id else None
    if instant:
        return instant.isoformat(timespec="seconds").replace("+00:00", "Z"), "id", printed
    if declared:
        return declared, "markup", printed
    return printed, "printed" if printed else None, printed


def _differ(date: str | None, printed: str | None) -> bool:
    """Whether the two days lie more than one day apart (a day may differ by the time zone)."""
    if not date or not printed or date == printed:
        return False
    days = (datetime.date.fromisoformat(date[:10]), datetime.date.fromisoformat(printed[:10]))
    return abs((days[0] - days[1]).days) > 1


def _language(embed: Embed, prior: str | None) -> str | None:
    """The language of the text, as detected; the declared one where detection is not sure."""
    if not embed.text:
        return None
    declared = base_code(embed.language)
    code, confidence = detect_language(embed.text, prior=declared or prior)
    return declared if declared and confidence < _SURE else code


def _addresses(links: Iterable[str]) -> list[str]:
    """What may stand in a record: addresses of the web, whole ones; never a script's, never "".

    >>> _addresses([" HTTPS://example.org/A ", "javascript:alert(1)", "", "http://"])
    ['https://example.org/A']
    """
    begun = ((_SCHEME.match(link), link) for link in map(str.strip, links))
    return [scheme[0].lower() + link[scheme.end() :] for scheme, link in begun if scheme]


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
