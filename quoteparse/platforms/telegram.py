"""Telegram: posts of public channels on t.me; an id is "channel/number"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .base import Embed, Example, Permalink, Platform, plain_url
from .forms import framed, placed, wrapped

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

HOSTS = ("t.me", "telegram.me")

_ADDRESS = re.compile(
    r"(?:https?:)?//(?:www\.)?(?:t|telegram)\.me/(?:s/)?(?P<id>(?P<handle>[A-Za-z][A-Za-z0-9_]{3,31})/[0-9]{1,10})(?![0-9])"
)
_POST = re.compile(r"(?P<handle>[A-Za-z][A-Za-z0-9_]{3,31})/[0-9]{1,10}")


def read_permalink(url: str) -> Permalink | None:
    """Read the address of a channel's post.

    >>> read_permalink("https://t.me/s/nortville/157?embed=1")
    Permalink(url='https://t.me/nortville/157', handle='nortville', status_id='nortville/157')
    """
    found = _ADDRESS.match(plain_url(url))
    return Permalink("https://t.me/" + found["id"], found["handle"], found["id"]) if found else None


def script(element: Element) -> Embed | None:
    """Read ``<script data-telegram-post>``, which shows nothing by itself."""
    found = _POST.fullmatch((element.get("data-telegram-post") or "").strip())
    if not found:
        return None
    return Embed("script", found.group(), "https://t.me/" + found.group(), handle=found["handle"])


PLATFORM = Platform(
    name="telegram",
    title="Telegram",
    hosts=HOSTS,
    marks=("t.me/", "telegram"),
    read_permalink=read_permalink,
    variants=(script, framed(HOSTS, read_permalink), placed(HOSTS, read_permalink), wrapped(read_permalink)),
    tags=frozenset({"iframe", "figure", "oembed"}),
    attributes=frozenset({"data-telegram-post", "data-url", "data-embed-url", "data-oembed-url"}),
    examples=(
        Example(
            '<script async src="https://telegram.org/js/widget.js?22" data-telegram-post="nortville/157"></script>',
            {
                "form": "script",
                "status_id": "nortville/157",
                "permalink": "https://t.me/nortville/157",
                "handle": "nortville",
                "text": None,
            },
        ),
        Example('<iframe src="https://t.me/nortville/157?embed=1"></iframe>', {"status_id": "nortville/157"}),
        Example('<script src="https://telegram.org/js/telegram-widget.js" data-telegram-login="bot"></script>', None),
    ),
    permalink_examples={
        "https://telegram.me/nortville/157": Permalink("https://t.me/nortville/157", "nortville", "nortville/157"),
        "https://t.me/nortville": None,
        "https://t.me/share/url?url=https://news.example": None,
    },
)
