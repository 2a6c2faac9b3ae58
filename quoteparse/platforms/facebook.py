"""Facebook: posts, photographs and videos of pages and people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..markup import classes, visible_words
from .base import Embed, Example, Permalink, Platform, plain_url
from .forms import shared_variants

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

HOSTS = ("facebook.com", "fb.com")

_HOST = re.compile(r"(?:https?:)?//(?:[a-z-]{1,10}\.)?(?:facebook|fb)\.com/", re.I)
_BY_NAME = re.compile(r"(?P<handle>[A-Za-z0-9.\-]{1,80})/(?:posts|videos|photos|activity|reels)/")
_IN_QUERY = re.compile(r"[?&](?:story_fbid|fbid|multi_permalinks|video_id|v)=(?P<id>[0-9]{5,25})(?![0-9])")
_WITHOUT_NAME = re.compile(
    r"(?:(?:reel|watch|story|media)/|groups/[^/?#]{1,100}/(?:(?:posts|permalink)/(?=[0-9]|pfbid)|[?]multi_permalinks=)|(?:permalink|photo|story|video)\.php|photo/?\?|watch/?\?)"
)
_NOT_A_HANDLE = frozenset({"groups", "pages", "watch", "plugins", "media", "events", "pg"})


def read_permalink(url: str) -> Permalink | None:
    """Read the address of a post; the id is its last number, and None where only a ``pfbid…`` or a set names it.

    >>> read_permalink("https://www.facebook.com/nort.ville/posts/le-pont/139298604287427/?ref=embed")[1:]
    ('nort.ville', '139298604287427')
    >>> read_permalink("https://www.facebook.com/nort.ville") is None
    True
    """
    plain = plain_url(url)
    host = _HOST.match(plain)
    if not host:
        return None
    path = plain[host.end() :]
    named = _BY_NAME.match(path)
    if not named and not _WITHOUT_NAME.match(path):
        return None
    query = _IN_QUERY.search(path)
    bare = path if query or "set=" in path or ".php" in path else path.partition("?")[0]
    numbers = [part for part in bare.split("/") if part.isascii() and part.isdigit() and 5 <= len(part) <= 25]
    handle = named["handle"] if named and named["handle"].lower() not in _NOT_A_HANDLE else None
    status_id = query["id"] if query else numbers[-1] if numbers else None
    if status_id is None and "pfbid" not in path and "set=" not in path:
        return None
    return Permalink("https://" + host.group().partition("//")[2] + bare, handle, status_id)


def block(element: Element) -> Embed | None:
    """Read ``div.fb-post`` and ``div.fb-video``, and what their script makes of them."""
    if not {"fb-post", "fb-video"} & set(classes(element)):
        return None
    place = read_permalink(element.get("data-href") or element.get("data-url") or element.get("cite") or "")
    if not place:
        return None
    name, text = _read_fallback(element)
    return Embed("block", place.status_id, place.url, author_name=name, handle=place.handle, text=text)


def _read_fallback(element: Element) -> tuple[str | None, str | None]:
    """Return (author name, text) of the words for readers without the script: ``Posted by <a>Name</a> on <a>…``."""
    reading = visible_words(element)
    profiles = [a for a in reading.links if _HOST.match(a.href) and not read_permalink(a.href) and a.words]
    name = profiles[-1].words if profiles else None
    paragraphs = [visible_words(p).text for p in element.iter("p")]
    return name, "\n".join(filter(None, paragraphs)) or None


def amp(element: Element) -> Embed | None:
    """Read ``amp-facebook``, which holds the address; its ``comment`` and ``video`` kinds are posts too."""
    if element.tag != "amp-facebook":
        return None
    place = read_permalink(element.get("data-href") or "")
    return Embed("amp", place.status_id, place.url, handle=place.handle) if place else None


PLATFORM = Platform(
    name="facebook",
    title="Facebook",
    hosts=HOSTS,
    marks=("facebook.com", "fb-post", "fb-video", "fb.com"),
    read_permalink=read_permalink,
    variants=(block, amp, *shared_variants("facebook", HOSTS, read_permalink, lambda value: False)),
    tags=frozenset({"iframe", "amp-facebook", "figure", "oembed"}),
    attributes=frozenset({"data-href", "data-url", "data-embed-url", "data-oembed-url"}),
    examples=(
        Example(
            '<div class="fb-post" data-href="https://www.facebook.com/nort/posts/139298604287427">'
            '<blockquote cite="https://www.facebook.com/nort/posts/139298604287427" class="fb-xfbml">'
            '<p>Le pont est ouvert.</p>Publiée par <a href="https://www.facebook.com/nort/">Ville de Nort</a> sur '
            '<a href="https://www.facebook.com/nort/posts/139298604287427">Mardi 20 juin</a></blockquote></div>',
            {
                "form": "block",
                "status_id": "139298604287427",
                "handle": "nort",
                "author_name": "Ville de Nort",
                "text": "Le pont est ouvert.",
            },
        ),
        Example(
            '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fnort.ville'
            '%2Fposts%2Fpfbid02abc&amp;show_text=true"></iframe>',
            {"form": "iframe", "status_id": None, "permalink": "https://www.facebook.com/nort.ville/posts/pfbid02abc"},
        ),
        Example('<div class="fb-page" data-href="https://www.facebook.com/nort.ville"></div>', None),
        Example('<div class="fb-share-button" data-href="https://news.example/le-pont"></div>', None),
    ),
    permalink_examples={
        "https://www.facebook.com/reel/986566783263294/": Permalink(
            "https://www.facebook.com/reel/986566783263294/", None, "986566783263294"
        ),
        "https://m.facebook.com/story.php?story_fbid=139298604287427&id=1": Permalink(
            "https://m.facebook.com/story.php?story_fbid=139298604287427&id=1", None, "139298604287427"
        ),
        "https://www.facebook.com/nort.ville/photos/pcb.3485430601537621/3485430308204317": Permalink(
            "https://www.facebook.com/nort.ville/photos/pcb.3485430601537621/3485430308204317",
            "nort.ville",
            "3485430308204317",
        ),
        "https://www.facebook.com/permalink.php?story_fbid=pfbid02abc&id=1000": Permalink(
            "https://www.facebook.com/permalink.php?story_fbid=pfbid02abc&id=1000", None, None
        ),
        "https://www.facebook.com/groups/159674260852951/": None,
        "https://www.facebook.com/groups/nort/permalink/139298604287427/": Permalink(
            "https://www.facebook.com/groups/nort/permalink/139298604287427/", None, "139298604287427"
        ),
        "https://www.facebook.com/sharer/sharer.php?u=https://news.example": None,
    },
)
