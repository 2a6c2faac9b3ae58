"""Truth Social: a Mastodon underneath, with addresses and embeds of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..markup import classes, hrefs
from .base import Embed, Example, Permalink, Platform, permalink_reader
from .forms import shared_variants
from .mastodon import id_time

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

HOSTS = ("truthsocial.com",)

read_permalink = permalink_reader(
    r"truthsocial[.]com/@(?P<handle>[a-z0-9_.]{1,60})/(?:posts/)?(?P<id>[0-9]{15,20})(?![0-9])",
    r"truthsocial[.]com/users/(?P<handle>[a-z0-9_.]{1,60})/statuses/(?P<id>[0-9]{15,20})(?![0-9])",
    r"truthsocial[.]com/embed/statuses/(?P<id>[0-9]{15,20})(?![0-9])",
)

_ID = re.compile(r"[0-9]{15,20}")


def blockquote(element: Element) -> Embed | None:
    """Read ``blockquote.truthsocial-embed``: an address, in an attribute or a link, and no text."""
    if element.tag != "blockquote" or "truthsocial-embed" not in classes(element):
        return None
    addresses = [*filter(None, [element.get("data-embed-url"), element.get("cite")]), *hrefs(element)]
    place = next((place for url in addresses if (place := read_permalink(url))), None)
    return Embed("link", place.status_id, place.url, handle=place.handle) if place else None


PLATFORM = Platform(
    name="truthsocial",
    title="Truth Social",
    hosts=HOSTS,
    marks=("truthsocial",),
    read_permalink=read_permalink,
    variants=(
        blockquote,
        *shared_variants("truthsocial", HOSTS, read_permalink, lambda value: bool(_ID.fullmatch(value))),
    ),
    tags=frozenset({"blockquote", "iframe", "figure", "oembed"}),
    attributes=frozenset({"data-url", "data-embed-url", "data-oembed-url"}),
    id_time=id_time,
    examples=(
        Example(
            '<iframe src="https://truthsocial.com/@awa/111502707067824361/embed" class="truthsocial-embed"></iframe>'
            '<script src="https://truthsocial.com/embed.js" async="async"></script>',
            {
                "form": "iframe",
                "status_id": "111502707067824361",
                "permalink": "https://truthsocial.com/@awa/111502707067824361",
                "handle": "awa",
            },
        ),
        Example(
            '<blockquote class="truthsocial-embed"><a href="https://truthsocial.com/@awa/posts/111502707067824361">Truth</a>'
            "</blockquote>",
            {"form": "link", "status_id": "111502707067824361", "handle": "awa", "text": None},
        ),
        Example(
            '<a class="truthsocial-share"></a><script src="https://truthsocial.com/instance/share.js"></script>', None
        ),
    ),
    permalink_examples={
        "https://truthsocial.com/users/awa/statuses/111502707067824361": Permalink(
            "https://truthsocial.com/users/awa/statuses/111502707067824361", "awa", "111502707067824361"
        ),
        "https://truthsocial.com/embed/statuses/111502707067824361": Permalink(
            "https://truthsocial.com/embed/statuses/111502707067824361", None, "111502707067824361"
        ),
        "https://truthsocial.com/@awa": None,
    },
)
