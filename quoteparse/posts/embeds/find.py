"""Search a page for embeds: a substring test, one walk over the tree, then what is wrapped and what is page data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ...page import Page
from ...platforms import Platform, platforms
from ...platforms.base import Embed
from .found import Found, join
from .page_data import find_in_data
from .wraps import may_wrap_in_attributes, wrapped_markup

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def likely_platforms(source: str) -> tuple[Platform, ...]:
    """Return the platforms of which the source of a page holds a mark; without one there is nothing to find.

    >>> [platform.name for platform in likely_platforms('<blockquote class="bluesky-embed">')]
    ['bluesky']
    """
    return tuple(p for p in platforms() if any(mark in source for mark in p.marks))


def find_embeds(page: Page) -> list[Found]:
    """Find the posts set for display in a page, in order, one for each id; those of page data alone come last.

    >>> from ...page import read_page
    >>> [found.embed.status_id for found in find_embeds(read_page('<amp-instagram data-shortcode="CjtF3h0Ohhe">'))]
    ['CjtF3h0Ohhe']
    """
    likely = likely_platforms(page.source)
    if page.root is None or not likely:
        return []
    shown = join(_search(page.root, page.source, likely))
    return join([*shown, *find_in_data(page, likely, shown, read_fragment)])


def _search(root: Element, source: str, likely: tuple[Platform, ...]) -> Iterator[Found]:
    """Walk over the tree once."""
    tags = frozenset().union(*(p.tags for p in likely))
    attributes = frozenset(a for p in likely for a in p.attributes if a in source)
    wrapped = may_wrap_in_attributes(source)
    for element in root.iter():
        likely_here = element.tag in tags or not attributes.isdisjoint(element.keys())
        if likely_here and (found := _read(element, likely)):
            yield found
        elif wrapped or element.tag == "textarea" or element.tag == "script":
            for markup in wrapped_markup(element, attributes=wrapped):
                for inner in read_fragment(markup, likely):
                    yield replace(inner, embed=replace(inner.embed, form="consent"), elements=(element,))


def _read(element: Element, likely: tuple[Platform, ...]) -> Found | None:
    for platform in likely:
        for variant in platform.variants:
            if embed := variant(element):
                return Found(platform, _placed(embed, element), (element,))
    return None


def _placed(embed: Embed, element: Element) -> Embed:
    """An embed inside ``<template>`` waits for the reader's consent."""
    if element.getparent() is not None and any(a.tag == "template" for a in element.iterancestors()):
        return replace(embed, form="consent")
    return embed


def read_fragment(html: str, likely: tuple[Platform, ...]) -> list[Found]:
    """Find the embeds in a piece of markup that a page keeps in a wrap or in its data.

    BeautifulSoup mends what such pieces are: cut, unclosed, doubly escaped.
    """
    from bs4 import BeautifulSoup
    from lxml.html import fragment_fromstring

    body = BeautifulSoup(html, "lxml").body
    mended = body.decode_contents() if body else ""
    root = fragment_fromstring(mended, create_parent="div")
    return join(found for element in root.iter() if (found := _read(element, likely)))
