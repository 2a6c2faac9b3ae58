"""Names that link to a profile: ``<a href="https://x.com/awadiarra">Awa Diarra</a>`` tells whose handle that is."""

from __future__ import annotations

import re

from ..markup import plain_words
from .tree import Page

_PROFILE = re.compile(
    r"(?:https?:)?//(?:(?:www|mobile)\.)?(?:(?:twitter|x)\.com/(?:#!/)?@?(?P<twitter>[A-Za-z0-9_]{1,20})"
    r"|bsky\.app/profile/(?P<bluesky>[A-Za-z0-9.-]{3,100}))/?(?:\?[^/]{0,200})?$",
    re.I,
)
_RESERVED = frozenset({"share", "intent", "search", "hashtag", "home", "i", "explore", "settings", "login", "privacy"})
_NAME = re.compile(r"[^\W\d_][\w’'.-]{0,40}(?: [^\W\d_][\w’'.-]{0,40}){1,4}")
_LABELS = re.compile(
    r"\b(?:twitter|x|bluesky|follow|suivre|suivez|tweet|share|partager|folgen|seguir|account|compte)\b", re.I
)


def linked_handles(page: Page) -> dict[str, str]:
    """Return the handles of the people whose names link to their profile, by name, in order of appearance.

    >>> from .tree import read_page
    >>> page = read_page('<a href="https://x.com/awadiarra">Awa Diarra</a>, <a href="//x.com/nort">Twitter</a>')
    >>> linked_handles(page)
    {'Awa Diarra': 'awadiarra'}
    """
    handles: dict[str, str] = {}
    if page.root is None or not any(host in page.markup for host in (b"twitter.com/", b"x.com/", b"bsky.app/")):
        return handles
    for link in page.root.iter("a"):
        href = link.get("href") or ""
        found = _PROFILE.match(href.strip()[:400]) if "//" in href else None
        handle = found and (found["twitter"] or found["bluesky"])
        if not handle or handle.lower() in _RESERVED:
            continue
        name = plain_words(link)
        if _NAME.fullmatch(name) and name[0].isupper() and not _LABELS.search(name):
            handles.setdefault(name, handle)
    return handles
