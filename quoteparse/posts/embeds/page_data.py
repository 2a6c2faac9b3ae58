"""Posts that stand in the page's data alone: markup and addresses inside the JSON of scripts and attributes.

Page data carries other stories along, so a post counts for the article only when words that stand beside it in the
data stand in the visible text too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from ...markup import visible_words
from ...platforms import Platform, platforms
from ...platforms.base import Embed, Permalink
from ...text import unescape
from .found import Found

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_BESIDE = 3_000
"""So many characters of data on each side of a post are compared with the visible text."""
_SHELL, _FAR = 120, 20_000
"""A page with fewer words shows nothing before its scripts ran: its description is looked for, and farther away."""
_STRETCH = re.compile(r"[^<>{}\[\]\"\\]{40,}")
_TAGS = re.compile(r"<[^<>]{0,2000}>")
_ESCAPE = re.compile(r"\\(?:u(?P<code>[0-9a-fA-F]{4})|(?P<letter>[\"/\\nrtbf]))")
_LETTERS = {"n": "\n", "r": "\n", "t": " ", "b": "", "f": ""}
_CLOSING = re.compile(r"(?:<|\\u003[cC]|&lt;)(?:\\?/|\\u002[fF])blockquote")
_OPENING = ("<", "\\u003c", "\\u003C", "&lt;")
_LONGEST_BLOCK = 30_000
_MOST, _COPIES = 400, 4
"""So many posts of a page's data are looked at, and so many copies of each: the words beside them differ."""
_ADDRESS = re.compile(
    r"\"https?:(?:\\?/|\\u002[fF]){2}(?:[a-z]{1,8}\.)?"
    r"(?:twitter|x|instagram|facebook|tiktok|threads|bsky|linkedin|reddit|truthsocial|t)\.(?:com|net|app|me)\b"
)
_EMBED_KEY = re.compile(
    r"\"(?:(?:embed|tweet|post|original|canonical|media|source|content)_?)?(?:url|src)\\?\"\s{0,3}:\s{0,3}\\?$", re.I
)
_WORDS = re.compile(r"\w+")

ReadFragment = Callable[[str], list[Found]]


def find_in_data(
    root: Element, data: Sequence[str], shown: Sequence[Found], read_fragment: ReadFragment
) -> Iterator[Found]:
    """Yield the posts of the page's data that the page does not show, each marked as in the article or not."""
    known = {found.key for found in shown}
    page = _Visible(root)
    tried: Counter[tuple[str, str]] = Counter()
    for text in data:
        for found, start, end in _candidates(text, known, read_fragment):
            tried[found.key] += 1
            if found.key in known or tried[found.key] > _COPIES or len(tried) > _MOST:
                continue
            if found.embed.form != "data" or found.key not in page.linked:
                yield replace(found, in_article=page.shows_beside(text, start, end))


class _Visible:
    """What a reader of the page sees; worked out when it is first asked for."""

    def __init__(self, root: Element) -> None:
        self.root = root

    @cached_property
    def words(self) -> str:
        """The words of body and description, lower case, with one space before, between and behind them."""
        body = self.root.find("body")
        texts = [meta.get("content") or "" for meta in self.root.iter("meta") if _describes(meta)]
        texts.append(visible_words(self.root if body is None else body).text)
        return f" {' '.join(_WORDS.findall(' '.join(texts).lower()))} "

    @cached_property
    def linked(self) -> set[tuple[str, str]]:
        """The posts to which the visible text links: their address in the data is that link's."""
        found = set()
        for link in self.root.iter("a"):
            href = link.get("href") or ""
            for platform in platforms():
                if any(host in href for host in platform.hosts) and (place := platform.read_permalink(href)):
                    found.add((platform.name, place.status_id or place.url))
        return found

    def shows_beside(self, text: str, start: int, end: int) -> bool:
        """Whether the prose nearest to a post in the data, on either side, stands on the page."""
        if self.words.count(" ") < _SHELL:
            around = text[max(0, start - _FAR) : end + _FAR]
            return any(f" {words} " in self.words for words in _prose(around))
        before, after = _prose(text[max(0, start - _BESIDE) : start]), _prose(text[end : end + _BESIDE])
        return any(f" {words} " in self.words for words in (*before[-1:], *after[:1]))


def _describes(meta: Element) -> bool:
    return (meta.get("property") or meta.get("name") or "").lower().endswith("description")


def _prose(data: str) -> list[str]:
    """Return the beginnings of the stretches of data that are sentences, in order."""
    stretches = _STRETCH.findall(_TAGS.sub("\n", unescape(_unescape(data))))
    words = [" ".join(_WORDS.findall(stretch.lower())[:12]) for stretch in stretches if "://" not in stretch]
    return [line for line in words if line.count(" ") >= 7]


def _candidates(
    text: str, known: set[tuple[str, str]], read_fragment: ReadFragment
) -> Iterator[tuple[Found, int, int]]:
    """Yield the embeds of a piece of data and where they stand in it: blocks of markup first, then addresses."""
    blocks = list(_blocks(text))
    for start, end in blocks:
        if any(status_id in text[start:end] for _, status_id in known):
            continue
        for found in read_fragment(_markup(text[start:end])):
            yield replace(found, embed=replace(found.embed, form="json"), elements=()), start, end
    for start, end, platform, place in _addresses(text):
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


def _addresses(text: str) -> Iterator[tuple[int, int, Platform, Permalink]]:
    """Yield the strings of a piece of data that are a permalink and nothing else."""
    for found in islice(_ADDRESS.finditer(text), _MOST):
        start, end = found.start(), text.find('"', found.end(), found.end() + 300)
        if end < 0 or not _EMBED_KEY.search(text[max(0, start - 40) : start]):
            continue
        address = _unescape(text[start + 1 : end])
        for platform in platforms():
            if (place := platform.read_permalink(address)) and place.status_id:
                yield start, end, platform, place
                break


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
