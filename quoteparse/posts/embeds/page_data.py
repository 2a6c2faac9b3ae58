"""Posts that stand in the page's data alone: markup and addresses inside the JSON of scripts and attributes.

Page data carries other stories along, so a post counts for the article only when words that stand beside it in the
data stand in the visible text too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import TYPE_CHECKING

from ...page import Page
from ...platforms import Platform
from ...platforms.base import Embed, Permalink
from ...platforms.markup import read_words
from .found import Found

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_BESIDE = 3_000
"""So many characters of data on each side of a post are compared with the visible text."""
_STRETCH = re.compile(r"[^<>{}\[\]\"\\]{40,}")
_TAGS = re.compile(r"<[^<>]{0,2000}>")
_ESCAPE = re.compile(r"\\(?:u(?P<code>[0-9a-fA-F]{4})|(?P<letter>[\"/\\nrtbf]))")
_LETTERS = {"n": "\n", "r": "\n", "t": " ", "b": "", "f": ""}
_CLOSING = re.compile(r"(?:<|\\u003[cC]|&lt;)(?:\\?/|\\u002[fF])blockquote")
_OPENING = ("<", "\\u003c", "\\u003C", "&lt;")
_LONGEST_BLOCK = 30_000
_MOST = 400
_PROSE_KEYS = re.compile(r"\"(?:href|uri|sameAs|link|target|profile)\\?\"\s{0,3}:\s{0,3}\[?\\?$")
_WORDS = re.compile(r"\w+")

ReadFragment = Callable[[str, tuple[Platform, ...]], list[Found]]


@dataclass(frozen=True, slots=True)
class _Visible:
    """The words that a reader sees, for the comparison."""

    words: str

    def shows(self, beside: str) -> bool:
        """Whether one of the longer stretches of text stands on the page."""
        for stretch in _STRETCH.findall(_TAGS.sub("\n", unescape(_unescape(beside)))):
            words = " ".join(_WORDS.findall(stretch.lower())[:12])
            if words.count(" ") >= 5 and f" {words} " in self.words:
                return True
        return False


def find_in_data(
    page: Page, likely: tuple[Platform, ...], shown: Sequence[Found], read_fragment: ReadFragment
) -> Iterator[Found]:
    """Yield the posts of the page's data that the page does not show, each marked as in the article or not."""
    if page.root is None:
        return
    data = list(_data(page.root, likely))
    if not data:
        return
    known = {found.key for found in shown}
    linked = _linked(page.root, likely)
    visible: _Visible | None = None
    for text in data:
        for found, start, end in _candidates(text, likely, read_fragment):
            if found.key in known or (found.embed.form == "data" and found.key in linked):
                continue
            visible = visible or _Visible(_visible_words(page.root))
            beside = visible.shows(text[max(0, start - _BESIDE) : start]) or visible.shows(text[end : end + _BESIDE])
            yield replace(found, in_article=beside)


def _data(root: Element, likely: tuple[Platform, ...]) -> Iterator[str]:
    """Yield the scripts and the attributes that hold data with a mark of one of the platforms."""
    marks = tuple(mark for platform in likely for mark in platform.marks)
    for element in root.iter():
        if element.tag == "script":
            values = [element.text or ""] if "ld+json" not in (element.get("type") or "") else []
        else:
            values = [str(v) for v in element.values() if len(v) > 200 and str(v).lstrip().startswith(("{", "["))]
        yield from (value for value in values if any(mark in value for mark in marks))


def _candidates(
    text: str, likely: tuple[Platform, ...], read_fragment: ReadFragment
) -> Iterator[tuple[Found, int, int]]:
    """Yield the embeds of a piece of data and where they stand in it: blocks of markup first, then addresses."""
    blocks = list(_blocks(text))
    for start, end in blocks:
        for found in read_fragment(_markup(text[start:end]), likely):
            yield replace(found, embed=replace(found.embed, form="json"), elements=()), start, end
    for platform in likely:
        for start, end, place in _addresses(text, platform):
            if not any(first <= start < last for first, last in blocks):
                yield Found(platform, Embed("data", place.status_id, place.url, handle=place.handle)), start, end


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the blockquotes of a piece of data stand, whatever escapes their angle brackets."""
    position = count = 0
    while (name := text.find("blockquote", position)) >= 0 and count < _MOST:
        position = name + 10
        opening = next((mark for mark in _OPENING if text.endswith(mark, 0, name)), None)
        if opening and (closing := _CLOSING.search(text, position, position + _LONGEST_BLOCK)):
            count += 1
            yield name - len(opening), closing.end() + 1
            position = closing.end()


def _addresses(text: str, platform: Platform) -> Iterator[tuple[int, int, Permalink]]:
    """Yield the strings of a piece of data that are a permalink and nothing else."""
    for host in platform.hosts:
        position = count = 0
        while (at := text.find(host, position)) >= 0 and count < _MOST:
            position = at + len(host)
            start, end = text.rfind('"', max(0, at - 30), at), text.find('"', at, at + 300)
            if start < 0 or end < 0 or _PROSE_KEYS.search(text[max(0, start - 40) : start]):
                continue
            place = platform.read_permalink(_unescape(text[start + 1 : end]))
            if place and place.status_id:
                count += 1
                yield start, end, place


def _markup(text: str) -> str:
    """Undo the escapes of JSON, and those of HTML when the brackets are escaped with them."""
    plain = _unescape(text)
    return unescape(plain) if plain.startswith("&lt;") else plain


def _unescape(text: str) -> str:
    r"""Undo the escapes of JSON strings, wherever the string begins.

    >>> _unescape(r"\u003Cp\u003E \"a\" \/")
    '<p> "a" /'
    """
    return _ESCAPE.sub(_character, text)


def _character(escape: re.Match[str]) -> str:
    if escape["code"]:
        letter = chr(int(escape["code"], 16))
        return letter if not "\ud800" <= letter <= "\udfff" else "\ufffd"
    return _LETTERS.get(escape["letter"], escape["letter"])


def _linked(root: Element, likely: tuple[Platform, ...]) -> set[tuple[str, str]]:
    """The posts to which the visible text links: their address in the data is that link's."""
    found = set()
    for link in root.iter("a"):
        href = link.get("href") or ""
        for platform in likely:
            if any(host in href for host in platform.hosts) and (place := platform.read_permalink(href)):
                found.add((platform.name, place.status_id or place.url))
    return found


def _visible_words(root: Element) -> str:
    body = root.find("body")
    return f" {' '.join(_WORDS.findall(read_words(root if body is None else body).text.lower()))} "
