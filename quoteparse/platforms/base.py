"""What a platform is: the hosts, shapes and small readers of one social network, with its own examples.

A platform file holds one ``PLATFORM``; it is found by its module name. It knows nothing of pages, languages or
dates: a variant gets one element of a parsed page and gives an ``Embed`` or ``None``, and what needs a reader of
languages or dates (a printed date, the language of the text) is handed on as it stands.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class Permalink(NamedTuple):
    """The address of one post: ``url`` without its query, ``handle`` where the address holds it, ``status_id``."""

    url: str
    handle: str | None
    status_id: str | None


@dataclass(frozen=True, slots=True)
class Embed:
    """What the markup of one post says, as it says it; ``None`` and empty tuples where it is silent."""

    form: str
    """The variant of the embed: "blockquote", "link", "rendered", "amp" …"""
    status_id: str | None = None
    permalink: str | None = None
    author_name: str | None = None
    handle: str | None = None
    """Without the @, its case kept."""
    text: str | None = None
    """As a person reads it: line breaks kept, entities decoded, no signature line, no markup."""
    text_truncated: bool = False
    date_text: str | None = None
    """The date as printed."""
    date: str | None = None
    """An ISO day or instant (UTC) that stands in the markup: an attribute, a JSON field."""
    language: str | None = None
    """The language that the markup declares for the text; a hint, often wrong."""
    links: tuple[str, ...] = ()
    """Where the links of the text lead, expanded where the markup tells, media apart."""
    media: tuple[str, ...] = ()
    reply_to: str | None = None
    """The permalink, or the bare id, of the post that this one answers."""
    quoted_permalink: str | None = None


EmbedVariant = Callable[["Element"], "Embed | None"]
"""Reads one element: the embed that it is, or None. The name of the function says which form it reads."""


class Labelled(NamedTuple):
    """An embed in flat text: its stretch, its own labels included, that of its words, and what the labels say.

    ``date_text`` of the embed is what stands where a date can; when no date can be read there, it is no embed.
    """

    start: int
    end: int
    words: tuple[int, int] | None
    embed: Embed


LabelledForm = Callable[[str], Iterator[Labelled]]
"""Finds the labelled embeds of one platform in a text, in order."""


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of markup and the fields that its only embed must have; ``fields`` None when it is no embed."""

    html: str
    fields: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Platform:
    """The data and the small readers of one platform."""

    name: str
    """Lower case, the value of ``Post.platform``; also the name of its file."""
    title: str
    """As people write it: "X (Twitter)"."""
    hosts: tuple[str, ...]
    """Host names without ``www.``; empty where any host will do (Mastodon)."""
    marks: tuple[str, ...]
    """Lower-case strings, one of which stands in the source of every page that holds an embed of this platform."""
    read_permalink: Callable[[str], Permalink | None]
    """Reads the address of a post, in any of the shapes in which pages write it."""
    variants: tuple[EmbedVariant, ...]
    """Tried in order on each element that ``tags`` or ``attributes`` let through."""
    tags: frozenset[str]
    """The elements that can be an embed by their name."""
    attributes: frozenset[str] = frozenset()
    """The attributes that can make any element an embed."""
    address: str = ""
    """The shape of a permalink made from ``{handle}`` and ``{id}``; "" where none can be made of these."""
    anyone: str = "i"
    """What stands for the handle in ``address`` when it is not known."""
    id_time: Callable[[str], datetime.datetime | None] = lambda status_id: None
    """The UTC instant that an id holds; None when it holds none."""
    examples: tuple[Example, ...] = ()
    permalink_examples: Mapping[str, Permalink | None] = field(default_factory=dict)
    """Addresses, and what ``read_permalink`` makes of them."""
    handle: re.Pattern[str] | None = None
    """Shape of the handle, without its @, in a signature line ``— Name (@handle) date``; None when there is no such
    line, or when the shape is not the platform's own."""
    labelled: tuple[LabelledForm, ...] = ()
    """What finds the platform's embeds in flat text where no dash signs them but their own labels stand around them."""
    labelled_examples: Mapping[str, Mapping[str, Any] | None] = field(default_factory=dict)
    """Texts, and the fields that the only embed in each must have; None where there is none."""
    text_limits: tuple[tuple[str, int], ...] = (("", 500),)
    """How many characters the text in an embed has at most, and from which day on (ISO; "" from the start)."""


def permalink_reader(*shapes: str) -> Callable[[str], Permalink | None]:
    """Make a reader of permalinks from patterns of "host/path" with the groups ``handle`` (may lack) and ``id``.

    A pattern is matched from the host on, whatever the scheme, after ``www.``, ``m.`` or ``mobile.``, with escaped
    slashes (``\\\\/``, ``%2F``) and ``#!`` undone; case does not count. What follows the match is left out.

    >>> read = permalink_reader(r"example[.]org/(?P<handle>[a-z]{1,20})/(?P<id>[0-9]{1,9})")
    >>> read("//www.example.org/awa/12/photo/1?s=20")
    Permalink(url='https://www.example.org/awa/12', handle='awa', status_id='12')
    >>> read("https://example.com/awa/12") is None
    True
    """
    patterns = [re.compile(rf"(?:https?:)?//(?P<url>(?:(?:www|m|mobile)[.])?(?:{shape}))", re.I) for shape in shapes]

    def read(url: str) -> Permalink | None:
        plain = plain_url(url)
        for pattern in patterns:
            if found := pattern.match(plain):
                groups = found.groupdict()
                return Permalink("https://" + found["url"], groups.get("handle"), groups.get("id"))
        return None

    return read


def plain_url(url: str) -> str:
    """Undo the ways in which pages escape an address.

    >>> plain_url(r" https:\\/\\/twitter.com\\/#!\\/awa ")
    'https://twitter.com/awa'
    >>> plain_url("https%3a%2f%2fx.com%2fawa")
    'https://x.com/awa'
    """
    url = url[:2000].strip().replace("\\/", "/").replace("&amp;", "&").replace("/#!/", "/")
    head, mark, tail = url.partition("?")
    for escaped, plain in (("%3A", ":"), ("%3a", ":"), ("%2F", "/"), ("%2f", "/")):
        head = head.replace(escaped, plain)
    return head + mark + tail


def instant(milliseconds: int) -> datetime.datetime | None:
    """Return the UTC instant so many milliseconds after 1970, or None outside the years 2000 to 2100.

    >>> instant(1687269600000).isoformat()
    '2023-06-20T14:00:00+00:00'
    >>> instant(2**64) is None
    True
    """
    if not 946_684_800_000 <= milliseconds < 4_102_444_800_000:
        return None
    return datetime.datetime.fromtimestamp(milliseconds / 1000, datetime.UTC)
