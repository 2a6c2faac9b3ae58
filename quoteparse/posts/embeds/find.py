"""Search a page for embeds: a substring test, one walk over the tree, then what the page's data alone holds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from ...markup import plain_words
from ...page import Page, parse_page, read_page
from ...platforms import Platform, platforms
from ...platforms.base import Embed
from .found import Found, join
from .hints import Hints, may_hold_posts, read_hints
from .page_data import find_in_data
from .wraps import keeps_markup, wrapped_markup

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_SHORT = 80
"""Shorter texts and attributes hold neither markup with an embed nor data."""
_DEEPEST = 8
_NOT_FOR_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""BeautifulSoup keeps these, and lxml takes no text with them."""
_SMALL, _FEW_TAGS = 50_000, 300
"""The largest piece of markup, in characters and tags, that is read a second time; one embed has some twenty tags."""
_KEEPING = ("blockquote", "figure", "aside", "footer", "nav", "li", "template")
"""A paragraph in one of these is a part of something else."""
_KEEPERS = frozenset({"script", "textarea"})


def find_embeds(page: Page) -> list[Found]:
    """Find the posts set for display in a page, in order, one for each id; those of page data alone come last.

    A page that was not parsed yet is parsed when it can hold a post.

    >>> from ...page import read_page
    >>> [found.embed.status_id for found in find_embeds(read_page('<amp-instagram data-shortcode="CjtF3h0Ohhe">'))]
    ['CjtF3h0Ohhe']
    """
    if not may_hold_posts(page.markup):
        return []
    if page.root is None and not page.warnings:
        page = parse_page(page)
    if page.root is None:
        return []
    hints = read_hints(page.markup)
    walk = _Walk(hints)
    walk.over(page.root)
    shown = join(walk.found)
    return join([*shown, *find_in_data(page.root, walk.data, shown, read_fragment)]) if hints.data else shown


@dataclass(slots=True)
class _Walk:
    """One walk over the tree gathers the embeds and the data in which others may stand."""

    hints: Hints
    found: list[Found] = field(default_factory=list)
    data: list[str] = field(default_factory=list)

    def over(self, root: Element) -> None:
        """Walk over all elements, or over those alone that can be an embed by their name."""
        attributes, hints = _attributes(), self.hints
        names = _tags() | _KEEPERS | ({"p"} if hints.bare else set())
        for element in root.iter() if hints.placeholders else root.iter(*sorted(names)):
            if element.tag in names or not attributes.isdisjoint(element.keys()):
                self.read(element)
            elif hints.attributes:
                self.read_attributes(element)

    def read(self, element: Element) -> None:
        """Read an element that can be an embed, by its name or by an attribute, or that keeps others."""
        tag = element.tag
        if tag == "blockquote" and _is_buried(element):
            return
        if found := (_read_bare(element) if tag == "p" and self.hints.bare else None) or _read(element):
            self.found.append(found)
            return
        if tag in _KEEPERS:
            self.read_text(element)
        if self.hints.attributes:
            self.read_attributes(element)

    def read_text(self, element: Element) -> None:
        """Read the markup that waits in an element as text; keep the data of a script for later."""
        if keeps_markup(element):
            self.read_wrapped(element, element.text or "")
        elif self.hints.data and "ld+json" not in (element.get("type") or ""):
            self.data.append(element.text or "")

    def read_attributes(self, element: Element) -> None:
        """Read the markup that waits in attributes; keep their data for later."""
        for value in element.values():
            if len(value) > _SHORT:
                text = str(value)
                if text.lstrip().startswith(("{", "[")):
                    self.data.append(text)
                else:
                    self.read_wrapped(element, text)

    def read_wrapped(self, element: Element, text: str) -> None:
        """Read the embeds of markup that a consent tool keeps for later; their place is that of its element."""
        markup = wrapped_markup(text)
        for one in read_fragment(markup) if markup else ():
            self.found.append(replace(one, embed=replace(one.embed, form="consent"), elements=(element,)))


def _is_buried(element: Element) -> bool:
    """Whether a block stands in so many others that reading each with all that it holds has no end."""
    return sum(1 for _ in islice(element.iterancestors("blockquote"), _DEEPEST)) == _DEEPEST


@cache
def _tags() -> frozenset[str]:
    return frozenset().union(*(platform.tags for platform in platforms()))


@cache
def _attributes() -> frozenset[str]:
    return frozenset().union(*(platform.attributes for platform in platforms()))


@cache
def _framed() -> re.Pattern[str]:
    """What the attributes of a frame that shows a post hold: the host of a platform, or Mastodon's ``/@``."""
    return re.compile("|".join([*(re.escape(host) for p in platforms() for host in p.hosts), "/(?:@|%40|users/)"]))


def _read(element: Element) -> Found | None:
    tag, keys = element.tag, element.keys()
    if tag == "iframe" and "data-tweet-id" not in keys and not _framed().search(" ".join(map(str, element.values()))):
        return None
    if tag == "figure" and "wp-block-embed" not in (element.get("class") or ""):
        return None
    for platform in _asked(tag if tag in _tags() else None, _attributes().intersection(keys)):
        for variant in platform.variants:
            if embed := variant(element):
                return Found(platform, _placed(embed, element), (element,))
    return None


@lru_cache(maxsize=256)
def _asked(tag: str | None, attributes: frozenset[str]) -> tuple[Platform, ...]:
    """The platforms of which an element with that name and those attributes can be an embed."""
    return tuple(p for p in platforms() if tag in p.tags or not p.attributes.isdisjoint(attributes))


def _read_bare(element: Element) -> Found | None:
    """Read a paragraph that holds nothing but the address of a post: what WordPress leaves where an embed failed."""
    words = plain_words(element) if len(element) < 2 else ""
    if not words.startswith("http") or " " in words or any(True for _ in element.iterancestors(*_KEEPING)):
        return None
    places = ((platform, platform.read_permalink(words)) for platform in platforms())
    return next(
        (
            Found(platform, Embed("link", place.status_id, place.url, handle=place.handle), (element,), bare=True)
            for platform, place in places
            if place and place.status_id
        ),
        None,
    )


def _placed(embed: Embed, element: Element) -> Embed:
    """An embed inside ``<template>`` waits for the reader's consent; so does one inside ``<textarea>``, where libxml2
    before 2.14 reads elements, and later ones text."""
    if any(True for _ in element.iterancestors("template", "textarea")):
        return replace(embed, form="consent")
    return embed


def read_fragment(html: str) -> list[Found]:
    """Find the embeds in a piece of markup that a page keeps in a wrap or in its data, and in a textarea of it.

    It is parsed as pages are. Where that shows nothing, though an embed may be in it, BeautifulSoup reads what is too
    broken for libxml2: attributes that run into one another, quotes out of place.

    >>> [found.embed.status_id for found in read_fragment('<textarea><amp-twitter data-tweetid="1671169541234567890">')]
    ['1671169541234567890']
    """
    if not may_hold_posts(html.encode("utf-8", "replace")):
        return []
    root = read_page(html).root
    if root is None:
        return _embeds_of(_mended(html))
    kept = (read_page(area.text).root for area in root.iter("textarea") if area.text and not len(area))
    return _embeds_of([root, *(inner for inner in kept if inner is not None)]) or _embeds_of(_mended(html))


def _embeds_of(roots: Iterable[Element]) -> list[Found]:
    return join(found for root in roots for element in root.iter("*") if (found := _read(element)))


def _mended(html: str) -> list[Element]:
    """The elements of a small piece of markup as BeautifulSoup makes them out, as elements of lxml."""
    if len(html) > _SMALL or not 0 < html.count("<") <= _FEW_TAGS or html.lstrip().startswith("<?xml"):
        return []
    from bs4 import BeautifulSoup
    from bs4.builder import ParserRejectedMarkup
    from lxml.html import soupparser

    try:
        return list(soupparser.convert_tree(BeautifulSoup(_NOT_FOR_XML.sub("\ufffd", html), "html.parser")))
    except (ParserRejectedMarkup, ValueError):  # a reference to a character that lxml does not take
        return []
