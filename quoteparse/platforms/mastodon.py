"""Mastodon: any host; an address is /@user/number, and user@host where the author lives elsewhere."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..markup import classes, visible_words
from .base import Embed, Example, Labelled, Permalink, Platform, instant, permalink_reader
from .labels import labels, words_between

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HOST = r"(?!(?:www[.])?truthsocial[.]com/)(?:[a-z0-9-]{1,60}[.]){1,5}[a-z]{2,20}(?::[0-9]{1,5})?"
"""Any, but Truth Social's: it has a name of its own."""

read_permalink = permalink_reader(
    _HOST + r"/@(?P<handle>[a-z0-9_.]{1,60}(?:@[a-z0-9.-]{1,100})?)"
    r"/(?P<id>[0-9]{15,20})(?![0-9])",
    _HOST + r"/users/(?P<handle>[a-z0-9_.]{1,60})"
    r"/statuses/(?P<id>[0-9]{15,20})(?![0-9])",
)

_ID = re.compile(r"[0-9]{15,20}")
_AUTHOR = re.compile(r"@(?P<handle>[A-Za-z0-9_.]{1,60}@[A-Za-z0-9.-]{1,100}[A-Za-z0-9])")


def id_time(status_id: str) -> datetime.datetime | None:
    """Return the instant in an id, whose bits above the lowest 16 are milliseconds.

    >>> id_time("111502707067824361").date().isoformat()
    '2023-12-01'
    """
    return instant(int(status_id) >> 16) if _ID.fullmatch(status_id) else None


def blockquote(element: Element) -> Embed | None:
    """Read ``blockquote.mastodon-embed``: "Post by @user@host", no text, no date."""
    if element.tag != "blockquote" or "mastodon-embed" not in classes(element):
        return None
    place = read_permalink(element.get("data-embed-url") or "")
    if not place:
        return None
    author = _AUTHOR.search(visible_words(element).text)
    return Embed("blockquote", place.status_id, place.url, handle=author["handle"] if author else place.handle)


def iframe(element: Element) -> Embed | None:
    """Read the frame ``https://host/@user/number/embed``."""
    address = element.get("src") or element.get("data-src") or ""
    if element.tag != "iframe" or not ("/embed" in address or "mastodon-embed" in classes(element)):
        return None
    place = read_permalink(address)
    return Embed("iframe", place.status_id, place.url, handle=place.handle) if place else None


_HEAD = re.compile(r"Post by @(?P<handle>[A-Za-z0-9_.]{1,60}@[A-Za-z0-9.-]{1,100}[A-Za-z0-9])(?=\s)")
_FOOT = re.compile("View on Mastodon")


def without_words(text: str) -> Iterator[Labelled]:
    """Find what extractors leave of ``blockquote``: two labels and no words."""
    for above, below in labels(text, "View on Mastodon", _HEAD, _FOOT):
        if not words_between(text, above.end(), below.start()):
            yield Labelled(above.start(), below.end(), None, Embed("flattened", handle=above["handle"]))


PLATFORM = Platform(
    name="mastodon",
    title="Mastodon",
    hosts=(),
    marks=("mastodon-embed", "/embed"),
    read_permalink=read_permalink,
    variants=(blockquote, iframe),
    tags=frozenset({"blockquote", "iframe"}),
    id_time=id_time,
    handle=re.compile(r"[A-Za-z0-9_.-]{1,60}@(?:[A-Za-z0-9-]{1,63}[.]){1,5}[A-Za-z]{2,24}"),
    labelled=(without_words,),
    labelled_examples={
        "Seen there.\nPost by @awa@social.example\nView on Mastodon\nWell.": {"handle": "awa@social.example"},
        "Post by @awa@social.example\nIt is open.\nView on Mastodon": None,
    },
    examples=(
        Example(
            '<blockquote class="mastodon-embed" data-embed-url="https://social.example/@awa/111502707067824361/embed">'
            '<a href="https://social.example/@awa/111502707067824361"><div>Post by @awa@social.example</div>'
            "<div>View on Mastodon</div></a></blockquote>",
            {
                "form": "blockquote",
                "status_id": "111502707067824361",
                "permalink": "https://social.example/@awa/111502707067824361",
                "handle": "awa@social.example",
                "text": None,
            },
        ),
        Example(
            '<iframe src="https://social.example/@awa/111502707067824361/embed" class="mastodon-embed"></iframe>',
            {"form": "iframe", "handle": "awa"},
        ),
        Example('<iframe src="https://video.example/@awa/embed"></iframe>', None),
    ),
    permalink_examples={
        "https://social.example/@awa/111502707067824361": Permalink(
            "https://social.example/@awa/111502707067824361", "awa", "111502707067824361"
        ),
        "https://social.example/users/awa/statuses/111502707067824361/embed": Permalink(
            "https://social.example/users/awa/statuses/111502707067824361", "awa", "111502707067824361"
        ),
        "https://social.example/@awa": None,
        "https://truthsocial.com/@awa/111502707067824361": None,
    },
)
