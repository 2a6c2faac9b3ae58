"""LinkedIn: posts named by a URN."""

from __future__ import annotations

import datetime
import re

from .base import Example, Permalink, Platform, instant, plain_url
from .forms import framed, placed, wrapped

HOSTS = ("linkedin.com",)

_URN = re.compile(r"urn:li:(?:share|ugcPost|activity):(?P<id>[0-9]{15,20})(?![0-9])")
_SLUG = re.compile(
    r"/posts/(?P<handle>[a-z0-9-]{1,100})_[^/?#\s]{0,300}?-(?:share|ugcPost|activity)-(?P<id>[0-9]{15,20})", re.I
)
_HOST = re.compile(r"(?:https?:)?//(?:[a-z]{2,3}\.)?linkedin\.com/", re.I)
_ID = re.compile(r"[0-9]{15,20}")


def read_permalink(url: str) -> Permalink | None:
    """Read the address of a post, or of the frame that shows it.

    >>> read_permalink("https://www.linkedin.com/embed/feed/update/urn:li:share:7317482203691581440?collapsed=1").url
    'https://www.linkedin.com/feed/update/urn:li:share:7317482203691581440'
    """
    plain = plain_url(url)
    if not _HOST.match(plain):
        return None
    path = plain.partition("?")[0]
    if urn := _URN.search(path):
        return Permalink(f"https://www.linkedin.com/feed/update/{urn.group()}", None, urn["id"])
    if slug := _SLUG.search(path):
        return Permalink("https://www.linkedin.com" + slug.group(), slug["handle"], slug["id"])
    return None


def id_time(status_id: str) -> datetime.datetime | None:
    """Return the instant in a URN's number, whose bits above the lowest 22 are milliseconds.

    >>> id_time("7317482203691581440").date().isoformat()
    '2025-04-14'
    """
    return instant(int(status_id) >> 22) if _ID.fullmatch(status_id) else None


PLATFORM = Platform(
    name="linkedin",
    title="LinkedIn",
    hosts=HOSTS,
    marks=("linkedin.com",),
    read_permalink=read_permalink,
    variants=(framed(HOSTS, read_permalink), placed(HOSTS, read_permalink), wrapped(read_permalink)),
    tags=frozenset({"iframe", "figure", "oembed"}),
    attributes=frozenset({"data-url", "data-embed-url", "data-oembed-url"}),
    id_time=id_time,
    examples=(
        Example(
            '<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:ugcPost:7317482203691581440"></iframe>',
            {
                "form": "iframe",
                "status_id": "7317482203691581440",
                "permalink": "https://www.linkedin.com/feed/update/urn:li:ugcPost:7317482203691581440",
                "handle": None,
                "text": None,
            },
        ),
        Example('<a href="https://www.linkedin.com/shareArticle?url=https://news.example">share</a>', None),
    ),
    permalink_examples={
        "https://www.linkedin.com/posts/awa-diarra_le-pont-est-ouvert-activity-7317482203691581440-Ab1c": Permalink(
            "https://www.linkedin.com/posts/awa-diarra_le-pont-est-ouvert-activity-7317482203691581440",
            "awa-diarra",
            "7317482203691581440",
        ),
        "https://www.linkedin.com/in/awa-diarra": None,
    },
)
