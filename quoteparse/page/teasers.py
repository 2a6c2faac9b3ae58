"""Teasers: a paragraph that is one link to another page of the site, with a quotation of that page in it."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .slots import climb

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PARAGRAPHS = frozenset({"p", "div", "h2", "h3", "h4", "h5", "h6", "strong", "b", "section", "aside", "figure"})
_MARK = re.compile('[«»“”„‟"‘’‹›「」]')
_LONGEST = 300
"""Characters of a headline with its teaser; a longer link is a paragraph of the article."""
_MOST_ELEMENTS = 20


def drop_teasers(root: Element, url: str | None) -> None:
    """Take away the teasers between the paragraphs: what is quoted in them is nobody's here.

    ``url`` is the page's own address.

    >>> from lxml.html import document_fromstring
    >>> page = document_fromstring('<p>Un.</p><p><a href="/b">« Je pars » : Zoé raconte</a></p><p><a href="/c">Ici</a>')
    >>> drop_teasers(page, None)
    >>> page.text_content()
    'Un.Ici'
    """
    from lxml.etree import tostring

    for link in list(root.iter("a")):
        words = tostring(link, method="text", encoding="unicode", with_tail=False) if len(link) else link.text
        if words and _MARK.search(str(words)) and _quotes(link) and _leads_elsewhere(link.get("href") or "", url):
            outer = climb(link)
            block = outer.tag in _PARAGRAPHS or any(child.tag in _PARAGRAPHS for child in link)
            if block and next(outer.iter("h1"), None) is None:
                _drop(outer)


def _leads_elsewhere(href: str, url: str | None) -> bool:
    """A relative address, or one of the page's own site, that is not a place on this page."""
    try:
        target, own = urlsplit(href.strip()), urlsplit(url or "")
    except ValueError:
        return False
    if target.scheme not in ("", "http", "https") or not target.path.strip("/"):
        return False
    return not target.netloc or (target.netloc == own.netloc and target.path != own.path)


def _quotes(link: Element) -> bool:
    """A few words with a mark among them; the place of an embed is no teaser."""
    words = "".join(map(str, islice(link.itertext(), _MOST_ELEMENTS))) if len(link) else str(link.text or "")
    if len(words) > _LONGEST or not _MARK.search(words) or "[[" in words:
        return False
    return next(islice(link.iter(), _MOST_ELEMENTS, None), None) is None


def _drop(element: Element) -> None:
    """Empty an element where it stands; what follows it stays."""
    del element[:]
    element.text = None
