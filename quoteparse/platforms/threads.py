"""Threads: posts on threads.net and threads.com."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..markup import classes
from .base import Embed, Example, Permalink, Platform, permalink_reader
from .forms import shared_variants
from .instagram import id_time

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

HOSTS = ("threads.net", "threads.com")

read_permalink = permalink_reader(
    r"threads[.](?:net|com)/(?:@(?P<handle>[a-z0-9_.]{1,30})/(?:post|embed)|t)/(?P<id>[A-Za-z0-9_-]{5,40})",
)

_SHORTCODE = re.compile(r"[A-Za-z0-9_-]{5,40}")


def blockquote(element: Element) -> Embed | None:
    """Read ``blockquote.text-post-media``, which holds the address and no text."""
    if element.tag != "blockquote" or "text-post-media" not in classes(element):
        return None
    place = read_permalink(element.get("data-text-post-permalink") or "")
    if place:
        return Embed("blockquote", place.status_id, place.url, handle=place.handle)
    status_id = (element.get("id") or "").removeprefix("ig-tp-")
    return Embed("blockquote", status_id) if _SHORTCODE.fullmatch(status_id) else None


PLATFORM = Platform(
    name="threads",
    title="Threads",
    hosts=HOSTS,
    marks=("text-post-media", "threads.net", "threads.com"),
    read_permalink=read_permalink,
    variants=(
        blockquote,
        *shared_variants("threads", HOSTS, read_permalink, lambda value: bool(_SHORTCODE.fullmatch(value))),
    ),
    tags=frozenset({"blockquote", "iframe", "figure", "oembed"}),
    attributes=frozenset({"data-url", "data-embed-url", "data-oembed-url"}),
    address="https://www.threads.com/t/{id}",
    id_time=id_time,
    examples=(
        Example(
            '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.com/@awa/post/DE_WnnbR8Un"'
            ' id="ig-tp-DE_WnnbR8Un"><a href="https://www.threads.com/@awa/post/DE_WnnbR8Un">View</a></blockquote>',
            {
                "form": "blockquote",
                "status_id": "DE_WnnbR8Un",
                "permalink": "https://www.threads.com/@awa/post/DE_WnnbR8Un",
                "handle": "awa",
                "text": None,
            },
        ),
        Example('<blockquote><a href="https://www.threads.net/@awa">Awa</a></blockquote>', None),
    ),
    permalink_examples={
        "https://threads.net/t/DE_WnnbR8Un/?igshid=1": Permalink(
            "https://threads.net/t/DE_WnnbR8Un", None, "DE_WnnbR8Un"
        ),
        "https://www.threads.net/@awa": None,
    },
)
