"""Bluesky: posts on bsky.app; a handle is a domain, and addresses name the author by handle or by DID."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from ..markup import VisibleWords, classes, declared_language, last_dash, split_signature, visible_words
from .base import Embed, Example, Permalink, Platform, instant, permalink_reader
from .forms import data_attributes, shared_variants, word

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

HOSTS = ("bsky.app",)

_by_handle = permalink_reader(
    r"bsky[.]app/profile/(?:did:[a-z]{1,10}:[a-z0-9.%:_-]{1,100}|(?P<handle>[a-z0-9.-]{1,100}))/post/(?P<id>[a-z0-9]{5,20})",
    r"embed[.]bsky[.]app/embed/(?:did:[a-z]{1,10}:[a-z0-9.%:_-]{1,100}|(?P<handle>[a-z0-9.-]{1,100}))"
    r"/app[.]bsky[.]feed[.]post/(?P<id>[a-z0-9]{5,20})",
)

_AT_URI = re.compile(r"at://(?P<who>[A-Za-z0-9.%:_-]{1,120})/app\.bsky\.feed\.post/(?P<id>[a-z0-9]{5,20})")
_RECORD_KEY = re.compile(r"[2-7a-z]{13}")
_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
_PICTURE = "[image or embed]"
_HANDLE = re.compile(r"@(?P<handle>[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,60}){1,5})")


def read_permalink(url: str) -> Permalink | None:
    """Read the address of a post, on the site, in its embed service, or as an ``at://`` address.

    >>> read_permalink("at://did:plc:abc/app.bsky.feed.post/3mavlx6v3ak2c")
    Permalink(url='https://bsky.app/profile/did:plc:abc/post/3mavlx6v3ak2c', handle=None, status_id='3mavlx6v3ak2c')
    """
    if not (place := _AT_URI.match(url.strip()[:400])):
        found = _by_handle(url)
        if found and "/embed/" in found.url:
            who = found.url.split("/embed/")[1].split("/")[0]
            return Permalink(f"https://bsky.app/profile/{who}/post/{found.status_id}", found.handle, found.status_id)
        return found
    who = place["who"]
    handle = None if who.startswith("did:") else who
    return Permalink(f"https://bsky.app/profile/{who}/post/{place['id']}", handle, place["id"])


def id_time(status_id: str) -> datetime.datetime | None:
    """Return the instant in a record key (sortable base 32 of microseconds and a clock number).

    >>> id_time("3mavlx6v3ak2c").date().isoformat()
    '2025-12-26'
    """
    if not _RECORD_KEY.fullmatch(status_id):
        return None
    number = 0
    for letter in status_id:
        number = number * 32 + _ALPHABET.index(letter)
    return instant((number >> 10) // 1000)


def blockquote(element: Element) -> Embed | None:
    """Read ``blockquote.bluesky-embed``: the author's handle stands in the signature alone."""
    if element.tag != "blockquote" or "bluesky-embed" not in classes(element):
        return None
    reading = visible_words(element)
    linked = [place for link in reading.links if (place := read_permalink(link.href))]
    place = read_permalink(element.get("data-bluesky-uri") or "") or (linked[-1] if linked else None)
    if not place:
        return None
    text, name, handle, date = _signature(reading)
    text = text.replace(_PICTURE, "").strip()
    return Embed(
        "blockquote" if text else "link",
        place.status_id,
        linked[-1].url if linked else place.url,
        author_name=name,
        handle=handle or place.handle,
        text=text or None,
        date_text=date,
        language=declared_language(element),
        links=tuple(a.href for a in reading.links if a.end <= len(text) and "bsky.app/" not in a.href and a.href),
    )


def _signature(reading: VisibleWords) -> tuple[str, str | None, str | None, str | None]:
    """Return (text, name, handle, date). Older codes have no parentheses: one link holds both name and handle."""
    if signed := split_signature(reading.text):
        return signed.text, signed.name, signed.handle, signed.date_text
    handles = list(_HANDLE.finditer(reading.text))
    dash = last_dash(reading.text, handles[-1].start()) if handles else None
    if not handles or dash is None:
        return "", None, None, None
    name = " ".join(reading.text[dash[1] : handles[-1].start()].split()).rstrip("(")
    date = " ".join(reading.text[handles[-1].end() :].split()).lstrip(")")
    return reading.text[: dash[0]].rstrip(), name or None, handles[-1]["handle"], date or None


def substack(element: Element) -> Embed | None:
    """Read Substack's block, whose ``data-attrs`` tells all."""
    if "luesky" not in (element.get("class") or "") + (element.get("data-component-name") or ""):
        return None
    data = data_attributes(element)
    place = read_permalink(word(data, "uri") or word(data, "url") or "")
    status_id = place.status_id if place else word(data, "postId")
    if not status_id:
        return None
    return Embed(
        "substack",
        status_id,
        place.url if place else None,
        author_name=word(data, "authorName"),
        handle=word(data, "authorHandle"),
        text=word(data, "text"),
        date=word(data, "createdAt"),
    )


PLATFORM = Platform(
    name="bluesky",
    title="Bluesky",
    hosts=HOSTS,
    marks=("bsky", "bluesky"),
    read_permalink=read_permalink,
    variants=(
        blockquote,
        substack,
        *shared_variants("bluesky", HOSTS, read_permalink, lambda value: bool(_RECORD_KEY.fullmatch(value))),
    ),
    tags=frozenset({"blockquote", "iframe", "figure", "oembed"}),
    attributes=frozenset(
        {"data-bluesky-uri", "data-attrs", "data-embed-id", "data-url", "data-embed-url", "data-oembed-url"}
    ),
    id_time=id_time,
    handle=re.compile(r"(?:[A-Za-z0-9-]{1,63}[.]){1,5}[A-Za-z][A-Za-z0-9-]{1,23}"),
    text_limits=(("", 300),),
    examples=(
        Example(
            '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3mavlx6v3ak2c">'
            '<p lang="fr">Le pont est ouvert.\n\nMerci aux équipes<br><br><a href="https://bsky.app/profile/did:plc:abc'
            '/post/3mavlx6v3ak2c?ref_src=embed">[image or embed]</a></p>&mdash; Awa Diarra (<a href="https://bsky.app'
            '/profile/did:plc:abc?ref_src=embed">@awa.nort.example</a>) <a href="https://bsky.app/profile/did:plc:abc/post'
            '/3mavlx6v3ak2c?ref_src=embed">26 décembre 2025 à 16:23</a></blockquote>',
            {
                "form": "blockquote",
                "status_id": "3mavlx6v3ak2c",
                "permalink": "https://bsky.app/profile/did:plc:abc/post/3mavlx6v3ak2c",
                "author_name": "Awa Diarra",
                "handle": "awa.nort.example",
                "text": "Le pont est ouvert.\n\nMerci aux équipes",
                "date_text": "26 décembre 2025 à 16:23",
                "language": "fr",
            },
        ),
        Example(
            '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3mavlx6v3ak2c"><p>'
            'Open.</p>— <a href="https://bsky.app/profile/did:plc:abc">Awa Diarra (@awa.nort.example)</a> '
            '<a href="https://bsky.app/profile/did:plc:abc/post/3mavlx6v3ak2c">2025-12-26T15:23:00.000Z</a></blockquote>',
            {"author_name": "Awa Diarra", "handle": "awa.nort.example", "date_text": "2025-12-26T15:23:00.000Z"},
        ),
        Example('<blockquote><a href="https://bsky.app/profile/awa.nort.example">Awa Diarra</a></blockquote>', None),
    ),
    permalink_examples={
        "https://bsky.app/profile/awa.nort.example/post/3mavlx6v3ak2c?ref_src=embed": Permalink(
            "https://bsky.app/profile/awa.nort.example/post/3mavlx6v3ak2c", "awa.nort.example", "3mavlx6v3ak2c"
        ),
        "https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3mavlx6v3ak2c?id=1": Permalink(
            "https://bsky.app/profile/did:plc:abc/post/3mavlx6v3ak2c", None, "3mavlx6v3ak2c"
        ),
        "https://bsky.app/profile/awa.nort.example": None,
    },
)
