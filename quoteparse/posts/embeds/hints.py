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
_ADDRESS = re.compile(rb"https?:(?P<slashes>(?:\\?/|\\u002[fF]){2})(?:[a-z]{1,8}\.)?" + _POST)
_NAMED = re.compile(
    rb"data-(?:tweet-?id|twitter-id|embed-id|embed-media|oembed|bluesky|attrs|[a-z-]{2,20}=[\"']?//" + _POST + rb")"
)
_PLACEHOLDER = re.compile(rb"data-[a-z-]{2,20}=[\"']?\Z")
"""What stands before the address of a post in a placeholder for it …"""
_BARE = re.compile(rb"<p(?:\s[^<>]{0,200})?>\s{0,40}(?:<a\s[^<>]{0,400}>\s{0,40})?")
"""… and in a paragraph that holds nothing else."""
_LONGEST_PLACEHOLDER, _LONGEST_BARE = 27, 700
"""How far before the address these begin, in bytes."""
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
    attributes = data = placeholders = bare = False
    for at, slashes in _addresses(markup):
        attributes = attributes or markup.endswith(b"&quot;", 0, at)
        data = data or _is_value(markup, at)
        placeholders = placeholders or bool(_PLACEHOLDER.search(markup[max(0, at - _LONGEST_PLACEHOLDER) : at]))
        bare = bare or (slashes == b"//" and _begins_paragraph(markup, at))
    for name in (b"blockquote", b"iframe"):
        for at in _occurrences(markup, name):
            attributes = attributes or markup.endswith(_IN_ATTRIBUTE, 0, at)
            escaped = b'\\"' in markup[at : at + 40]
            attributes = attributes or escaped
            data = data or escaped or markup.endswith(_IN_DATA, 0, at)
    placeholders = placeholders or attributes or bool(_NAMED.search(markup))
    return Hints(placeholders, attributes, data or attributes, bare)


def _addresses(markup: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield where each address of a post begins, those inside others too, and how its slashes are written."""
    found = _ADDRESS.search(markup)
    while found:
        yield found.start(), found["slashes"]
        found = _ADDRESS.search(markup, found.start() + 1)


def _begins_paragraph(markup: bytes, at: int) -> bool:
    """Whether nothing but the opening tags of a paragraph, and of a link, stands before the address."""
    tag = at
    for _ in range(2):
        tag = markup.rfind(b"<", max(0, at - _LONGEST_BARE), tag)
        if tag >= 0 and markup.startswith(b"<p", tag):
            return bool(_BARE.fullmatch(markup, tag, at))
    return False


def _is_value(markup: bytes, at: int) -> bool:
    """Whether the string with the address is a value of JSON: a colon stands before it."""
    return markup.endswith(b'"', 0, at) and markup[max(0, at - 4) : at - 1].rstrip(b" \\").endswith(b":")


def _occurrences(markup: bytes, name: bytes) -> Iterator[int]:
    at = markup.find(name)
    while at >= 0:
        yield at
        at = markup.find(name, at + len(name))
