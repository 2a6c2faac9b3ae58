"""The forms that embeds of every platform share: an address in a frame, a placeholder or a wrapper.

Each function here makes a variant out of a platform's reader of permalinks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ..markup import plain_words
from .base import Embed, EmbedVariant, Permalink

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

ADDRESSES = (
    "src",
    "data-src",
    "data-lazy-src",
    "data-href",
    "data-url",
    "data-embed-url",
    "data-embed-src",
    "data-oembed-url",
    "data-permalink",
    "data-tweet-url",
    "data-post-url",
    "url",
)
"""The attributes in which a frame, a placeholder or ``<oembed>`` keeps the address of its post."""
_ADDRESSES = frozenset(ADDRESSES)
IDS = ("data-embed-id", "data-id", "data-post-id", "data-media-id", "data-shortcode")
_KINDS = ("class", "data-embed-type", "data-type", "data-provider", "data-embed-provider", "data-media-type")
_FRAMES = frozenset({"iframe", "amp-iframe", "embed", "object"})
_NO_PLACEHOLDERS = frozenset({"a", "button", "img", "source", "video", "audio", "script", "link", "input", "amp-img"})
_PARAMETERS = ("url=", "href=", "u=")

Reader = Callable[[str], "Permalink | None"]


def shared_variants(
    name: str, hosts: tuple[str, ...], read_permalink: Reader, is_id: Callable[[str], bool]
) -> tuple[EmbedVariant, ...]:
    """Return the variants that need no more than the platform's name, its permalinks and the shape of its ids."""
    return framed(hosts, read_permalink), placed(hosts, read_permalink), wrapped(read_permalink), numbered(name, is_id)


def framed(hosts: tuple[str, ...], read_permalink: Reader) -> EmbedVariant:
    """Read a frame whose address, or a parameter of it, is a permalink.

    >>> from lxml.html import fromstring
    >>> from .twitter import read_permalink
    >>> frame = fromstring('<iframe src="https://frame.example/show?url=https%3A%2F%2Fx.com%2Fawa%2Fstatus%2F12"></iframe>')
    >>> framed(("x.com",), read_permalink)(frame).permalink
    'https://x.com/awa/status/12'
    """

    def iframe(element: Element) -> Embed | None:
        if element.tag not in _FRAMES:
            return None
        return next(
            (_linked("iframe", place) for url in _addresses(element, hosts) if (place := read_permalink(url))), None
        )

    return iframe


def placed(hosts: tuple[str, ...], read_permalink: Reader) -> EmbedVariant:
    """Read a placeholder that keeps the permalink in a data attribute, or CKEditor's ``<oembed url>``."""

    def placeholder(element: Element) -> Embed | None:
        if element.tag in _NO_PLACEHOLDERS or element.tag in _FRAMES or "share" in (element.get("class") or ""):
            return None
        return next(
            (_linked("placeholder", place) for url in _addresses(element, hosts) if (place := read_permalink(url))),
            None,
        )

    return placeholder


def wrapped(read_permalink: Reader) -> EmbedVariant:
    """Read WordPress's embed figure when all that it holds is the address, as text or as a link."""

    def wrapper(element: Element) -> Embed | None:
        if element.tag != "figure" or "wp-block-embed" not in (element.get("class") or ""):
            return None
        words = plain_words(element)
        place = read_permalink(words) if len(words) < 300 and " " not in words else None
        return _linked("wrapper", place) if place else None

    return wrapper


def numbered(name: str, is_id: Callable[[str], bool]) -> EmbedVariant:
    """Read a placeholder that names its platform in one attribute and holds the id in another."""

    def placeholder(element: Element) -> Embed | None:
        found = next((value for key in IDS if (value := element.get(key))), "")
        if not is_id(found) or not any(name in (element.get(key) or "").lower() for key in _KINDS):
            return None
        return Embed("placeholder", found)

    return placeholder


def _linked(form: str, place: Permalink) -> Embed:
    return Embed(form, place.status_id, place.url, handle=place.handle)


def _addresses(element: Element, hosts: tuple[str, ...]) -> Iterator[str]:
    """Yield the addresses of those hosts that an element holds, and those that stand in their parameters."""
    if _ADDRESSES.isdisjoint(element.keys()):
        return
    for key in ADDRESSES:
        value = element.get(key)
        if not value or len(value) > 4000 or not any(host in value for host in hosts):
            continue
        yield value
        for part in value.replace("?", "&").split("&"):
            if part.startswith(_PARAMETERS):
                yield unquote(part.partition("=")[2])


def data_attributes(element: Element) -> dict[str, Any]:
    """Return the JSON object in ``data-attrs`` (Substack), {} when there is none.

    >>> from lxml.html import fromstring
    >>> data_attributes(fromstring('<div data-attrs="{&quot;a&quot;: 1}"></div>'))
    {'a': 1}
    """
    try:
        data = json.loads(element.get("data-attrs") or "")
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def word(data: dict[str, Any], key: str) -> str | None:
    """Return a field of JSON when it is a string with something in it.

    >>> word({"a": " x ", "b": 3}, "a"), word({"b": 3}, "b")
    ('x', None)
    """
    value = data.get(key)
    return value.strip() or None if isinstance(value, str) else None
