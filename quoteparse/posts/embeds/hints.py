"""What the bytes of a page tell before its tree is walked: whether there is anything to find, and where to look."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ...platforms import platforms

_FREQUENT = (b"twitter", b"facebook.com", b"instagram")
_BASE64 = (b"PGJsb2Nr", b"PGlmcmFt")
"""How ``<blockquote`` and ``<iframe`` begin in base 64."""
_POST = (
    rb"(?:(?:twitter|x)\.com(?:S)[A-Za-z0-9_#!]{1,20}(?:S)(?:web(?:S))?status|instagram\.com(?:S)(?:p|reels?|tv)(?:S)"
    rb"|facebook\.com(?:S)[^\"'\s<>]{1,100}?(?:posts|videos|photos|fbid|reel|set=)|tiktok\.com(?:S)(?:@|embed|player)"
    rb"|reddit\.com(?:S)(?:r|user)(?:S)|truthsocial\.com(?:S)@|threads\.(?:net|com)(?:S)(?:@|t(?:S))|bsky\.app(?:S)(?:profile|embed)|linkedin\.com(?:S)[^\"'\s<>]{0,60}(?:urn|posts)"
    rb"|t\.me(?:S)[A-Za-z])"
).replace(b"(?:S)", rb"(?:\\?/|\\u002[fF]|%2[fF])")
_SCHEME = rb"https?:(?:\\?/|\\u002[fF]){2}(?:[a-z]{1,8}\.)?"
_PLACEHOLDER = re.compile(
    rb"data-(?:tweet-?id|twitter-id|embed-id|embed-media|oembed|bluesky|attrs|[a-z-]{2,20}=[\"']?(?:"
    + _SCHEME
    + rb"|//)"
    + _POST
    + rb")"
)
_ESCAPED_ADDRESS = re.compile(rb"&quot;" + _SCHEME + _POST)
_ADDRESS = re.compile(rb"\"" + _SCHEME + _POST)
_BARE = re.compile(rb"<p(?:\s[^<>]{0,200})?>\s{0,40}(?:<a\s[^<>]{0,400}>\s{0,40})?https?://(?:[a-z]{1,8}\.)?" + _POST)
_IN_ATTRIBUTE = (b"&lt;", b"&#60;", b"&#x3c;", b"&#x3C;", b'="<', b"='<")
"""What stands before the name of a tag that is written inside an attribute."""
_IN_DATA = (b"\\u003c", b"\\u003C")


@dataclass(frozen=True, slots=True)
class Hints:
    """Where the embeds of a page can stand, besides the elements that are embeds by their name."""

    placeholders: bool
    """In elements of any name, told by an attribute."""
    attributes: bool
    """In markup or data inside an attribute."""
    data: bool
    """In the data of a script or an attribute."""
    bare: bool
    """In a paragraph that holds nothing but an address."""


def may_hold_posts(markup: bytes) -> bool:
    """Whether the source of a page holds a mark of some platform; without one there is nothing to find.

    >>> may_hold_posts(b'<blockquote class="bluesky-embed">'), may_hold_posts(b"<blockquote>")
    (True, False)
    """
    return any(mark in markup for mark in _marks())


@cache
def _marks() -> tuple[bytes, ...]:
    """The marks of all platforms, those first that most pages hold."""
    marks = {mark.encode() for platform in platforms() for mark in platform.marks} | set(_BASE64)
    return (*_FREQUENT, *sorted(marks - {*_FREQUENT}))


def read_hints(markup: bytes) -> Hints:
    r"""Search the bytes of a page.

    >>> read_hints(b'<div data-html="&lt;blockquote class=&quot;twitter-tweet&quot;">')
    Hints(placeholders=True, attributes=True, data=True, bare=False)
    >>> read_hints(b'<script>{"html":"\\u003Cblockquote class"}</script>')
    Hints(placeholders=False, attributes=False, data=True, bare=False)
    """
    attributes = b"&quot;http" in markup and bool(_ESCAPED_ADDRESS.search(markup))
    data = False
    for name in (b"blockquote", b"iframe"):
        for at in _occurrences(markup, name):
            attributes = attributes or markup.endswith(_IN_ATTRIBUTE, 0, at)
            escaped = b'\\"' in markup[at : at + 40]
            attributes = attributes or escaped
            data = data or escaped or markup.endswith(_IN_DATA, 0, at)
    data = data or attributes or any(_is_value(markup, found.start()) for found in _ADDRESS.finditer(markup))
    placeholders = attributes or bool(_PLACEHOLDER.search(markup))
    return Hints(placeholders, attributes, data, bool(_BARE.search(markup)))


def _is_value(markup: bytes, at: int) -> bool:
    """Whether the string that begins there is a value of JSON: a colon stands before it."""
    return markup[max(0, at - 3) : at].rstrip(b" \\").endswith(b":")


def _occurrences(markup: bytes, name: bytes) -> Iterator[int]:
    at = markup.find(name)
    while at >= 0:
        yield at
        at = markup.find(name, at + len(name))
