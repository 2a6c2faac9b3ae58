"""Reddit: posts and comments; an embed holds the title of the post, who wrote it, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..markup import VisibleWords, classes, visible_words
from .base import Embed, Example, Labelled, Permalink, Platform, plain_url
from .forms import shared_variants

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

HOSTS = ("reddit.com", "redditmedia.com", "redd.it")

_ADDRESS = re.compile(
    r"(?:https?:)?//(?:[a-z]{1,8}[.])?reddit(?:media)?[.]com(?P<path>/(?:r/[a-z0-9_]{2,30}|u(?:ser)?/[a-z0-9_-]{2,30})"
    r"/comments/(?P<post>[a-z0-9]{4,10})(?:/(?!embed(?:[/?#]|$))[^/?#\s\"]{1,200}(?:/(?P<comment>[a-z0-9]{4,10}))?)?)"
    r"(?=[/?#]|$)",
    re.I,
)
_SHORT = re.compile(r"(?:https?:)?//redd[.]it/(?P<post>[a-z0-9]{4,10})(?=[/?#]|$)", re.I)
_PROFILE = re.compile(
    r"(?:https?:)?//(?:[a-z]{1,8}[.])?reddit[.]com/u(?:ser)?/(?P<handle>[A-Za-z0-9_-]{2,30})/?(?:[?#]|$)"
)
_NAMES = frozenset({"reddit-embed-bq", "reddit-card", "reddit-embed"})
_LABELS = re.compile(
    r"(?:view\s)?(?:this\s|the\s)?(?:reddit\s)?(?:post|comment|thread)(?:\s(?:on|from)\sreddit)?|https?://\S{1,400}",
    re.I,
)
"""What stands for a title where there is none: the label of a link, an address."""
_BYLINE = re.compile(
    r"by[ \n]?u/(?P<handle>[A-Za-z0-9_-]{2,30}) ?(?:in|from) ?(?:r/)?[A-Za-z0-9_]{2,30}[ ]{0,3}(?=\n|\Z)"
)
_LONGEST_TITLE = 300


def read_permalink(url: str) -> Permalink | None:
    """Read the address of a post, or of a comment; the id is that of the one shown.

    >>> read_permalink("https://old.reddit.com/r/nort/comments/1fnpiu8/le_pont/?ref=share")
    Permalink(url='https://www.reddit.com/r/nort/comments/1fnpiu8/le_pont', handle=None, status_id='1fnpiu8')
    >>> read_permalink("https://www.reddit.com/r/nort/comments/1fnpiu8/comment/lojk3x2/").status_id
    'lojk3x2'
    """
    plain = plain_url(url)
    if found := _ADDRESS.match(plain):
        return Permalink("https://www.reddit.com" + found["path"], None, (found["comment"] or found["post"]).lower())
    short = _SHORT.match(plain)
    return Permalink(f"https://redd.it/{short['post']}", None, short["post"].lower()) if short else None


def blockquote(element: Element) -> Embed | None:
    """Read ``reddit-embed-bq``, the older ``reddit-card`` and ``reddit-embed``: the text is the title of the post."""
    if element.tag not in ("blockquote", "div") or _NAMES.isdisjoint(classes(element)):
        return None
    reading = visible_words(element)
    shown = next(((link, place) for link in reading.links if (place := read_permalink(link.href))), None)
    if not shown:
        return None
    link, place = shown
    title = " ".join(link.words.split())
    text = title if title and not _LABELS.fullmatch(title) else None
    return Embed("blockquote" if text else "link", place.status_id, place.url, handle=_author(reading), text=text)


def _author(reading: VisibleWords) -> str | None:
    return next((found["handle"] for link in reading.links if (found := _PROFILE.match(link.href))), None)


def amp(element: Element) -> Embed | None:
    """Read ``amp-reddit``, which holds the address."""
    place = read_permalink(element.get("data-src") or "") if element.tag == "amp-reddit" else None
    return Embed("amp", place.status_id, place.url) if place else None


def titled(text: str) -> Iterator[Labelled]:
    """Find what extractors leave of ``blockquote``: a title, and *by u/name in community* behind it or below it."""
    floor = 0
    for found in _BYLINE.finditer(text):
        end = found.start() - (text[found.start() - 1 : found.start()] in ("\n", " "))
        start = max(floor, text.rfind("\n", floor, end) + 1)
        if 0 < end - start <= _LONGEST_TITLE:
            yield Labelled(start, found.end(), (start, end), Embed("flattened", handle=found["handle"]))
        floor = found.end()


PLATFORM = Platform(
    name="reddit",
    title="Reddit",
    hosts=HOSTS,
    marks=(
        "reddit-embed",
        "reddit-card",
        "amp-reddit",
        "redditmedia.com/",
        "reddit.com/r/",
        "reddit.com/user/",
        "redd.it/",
    ),
    read_permalink=read_permalink,
    variants=(blockquote, amp, *shared_variants("reddit", HOSTS, read_permalink, lambda value: False)),
    tags=frozenset({"blockquote", "iframe", "amp-reddit", "figure", "oembed"}),
    attributes=frozenset({"data-embed-media", "data-url", "data-embed-url", "data-oembed-url"}),
    labelled=(titled,),
    labelled_examples={
        "On en parle.\nLe pont de Nort est ouvert by u/awadiarra in nort\nBon.": {"handle": "awadiarra"},
        "Le pont de Nort est ouvert\nbyu/awadiarra innort": {"handle": "awadiarra"},
        "A photograph by u/awadiarra in which nobody is seen.": None,
    },
    examples=(
        Example(
            '<blockquote class="reddit-embed-bq" style="height:316px" data-embed-height="316">'
            '<a href="https://www.reddit.com/r/nort/comments/1fnpiu8/le_pont_de_nort/">Le pont de Nort est ouvert</a>'
            '<br> by<a href="https://www.reddit.com/user/awadiarra/">u/awadiarra</a> in'
            '<a href="https://www.reddit.com/r/nort/">nort</a></blockquote>',
            {
                "form": "blockquote",
                "status_id": "1fnpiu8",
                "permalink": "https://www.reddit.com/r/nort/comments/1fnpiu8/le_pont_de_nort",
                "handle": "awadiarra",
                "text": "Le pont de Nort est ouvert",
            },
        ),
        Example(
            '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/nort/comments/1fnpiu8/comment/lojk3x2/">'
            'Comment</a><br> by<a href="https://www.reddit.com/user/awa-d/">u/awa-d</a> from discussion</blockquote>',
            {"form": "link", "status_id": "lojk3x2", "handle": "awa-d", "text": None},
        ),
        Example(
            '<blockquote class="reddit-card"><p><a href="https://www.reddit.com/r/nort/comments/51yiz2/pont/?ref=share">Le'
            ' pont</a> from <a href="https://www.reddit.com/r/nort/">nort</a></p></blockquote>',
            {"form": "blockquote", "status_id": "51yiz2", "handle": None, "text": "Le pont"},
        ),
        Example(
            '<iframe src="https://www.redditmedia.com/r/nort/comments/vrqt0a/pont/iey5cv9/?embed=true"></iframe>',
            {"form": "iframe", "status_id": "iey5cv9"},
        ),
        Example(
            '<amp-reddit data-embedtype="post" data-src="https://www.reddit.com/r/nort/comments/52rmir/pont/"></amp-reddit>',
            {"form": "amp", "status_id": "52rmir"},
        ),
        Example(
            '<blockquote><a href="https://www.reddit.com/r/nort/comments/52rmir/pont/">Le pont</a></blockquote>', None
        ),
        Example(
            '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/nort/">nort</a></blockquote>', None
        ),
    ),
    permalink_examples={
        "https://redd.it/1fnpiu8": Permalink("https://redd.it/1fnpiu8", None, "1fnpiu8"),
        "//embed.reddit.com/r/nort/comments/1fnpiu8/?embed=true": Permalink(
            "https://www.reddit.com/r/nort/comments/1fnpiu8", None, "1fnpiu8"
        ),
        "https://www.reddit.com/user/awadiarra/comments/1fnpiu8/le_pont/": Permalink(
            "https://www.reddit.com/user/awadiarra/comments/1fnpiu8/le_pont", None, "1fnpiu8"
        ),
        "https://www.reddit.com/r/nort/": None,
        "https://www.reddit.com/submit?url=https://news.example": None,
    },
)
