"""X, formerly Twitter: tweets on twitter.com and x.com."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

from ..markup import (
    Signed,
    VisibleLink,
    VisibleWords,
    classes,
    declared_language,
    hrefs,
    last_dash,
    split_signature,
    visible_words,
)
from .base import Embed, Example, Labelled, Permalink, Platform, instant, permalink_reader
from .forms import data_attributes, shared_variants, word
from .labels import labels, words_between

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# /i/status, /i/web/status and "statuses" are old and anonymous shapes of the same address.
HOSTS = ("twitter.com", "x.com")

read_permalink = permalink_reader(
    r"(?:twitter|x)[.]com/(?:i/(?:web/)?|@?(?P<handle>[a-z0-9_]{1,20})/)status(?:es)?/(?P<id>[0-9]{1,19})(?![0-9])",
)

_EPOCH = 1288834974657  # 4 November 2010, the first millisecond of the snowflake ids
_OLDEST = 30_000_000_000  # smaller ids were counted up and hold no time
_ID = re.compile(r"[0-9]{1,19}")
_FRAME_ID = re.compile(r"//platform\.(?:twitter|x)\.com/embed/[^ ]{0,3000}?[?&#]id=(?P<id>[0-9]{5,19})(?![0-9])")
_MEDIA = re.compile(r"pic\.(?:twitter|x)\.com/[A-Za-z0-9]{1,20}")


def id_time(status_id: str) -> datetime.datetime | None:
    """Return the instant in a snowflake id; ids from before November 2010 hold none.

    >>> id_time("1671169541234567890").isoformat(timespec="seconds")
    '2023-06-20T14:54:02+00:00'
    >>> id_time("5345892061") is None
    True
    """
    if not _ID.fullmatch(status_id) or int(status_id) < _OLDEST:
        return None
    return instant((int(status_id) >> 22) + _EPOCH)


def blockquote(element: Element) -> Embed | None:
    """Read ``blockquote.twitter-tweet``, with its text or with a link alone."""
    if element.tag != "blockquote":
        return None
    named = " ".join(map(str, element.values()))  # the class, or an attribute from which a script takes it
    return _read_block(element) if "twitter-tweet" in named or "twitter-video" in named else None


def classless(element: Element) -> Embed | None:
    """Read a block without the class that has the parts of one: an author, a text, a status link."""
    if element.tag != "blockquote":
        return None
    embed = _read_block(element)
    if embed and embed.author_name and embed.text and embed.handle == (_handle_of(embed.permalink) or embed.handle):
        return embed
    return _read_card(element)


def rendered(element: Element) -> Embed | None:
    """Read what the platform's script makes of a block: ``iframe[data-tweet-id]``, or the frame's own address."""
    if element.tag not in ("iframe", "twitter-widget"):
        return None
    status_id = element.get("data-tweet-id") or ""
    if not status_id and (found := _FRAME_ID.search(element.get("src") or "")):
        status_id = found["id"]
    return Embed("rendered", status_id) if _ID.fullmatch(status_id) else None


def amp(element: Element) -> Embed | None:
    """Read ``amp-twitter``, whose ``data-tweetid`` is an id or a whole address."""
    return _from_id("amp", element.get("data-tweetid") or "") if element.tag == "amp-twitter" else None


def placeholder(element: Element) -> Embed | None:
    """Read an element that holds the id in ``data-tweet-id`` or ``data-tweetid`` until a script fills it."""
    if element.tag in ("a", "button", "iframe"):
        return None
    value = element.get("data-tweet-id") or element.get("data-tweetid") or element.get("data-twitter-id") or ""
    embed = _from_id("placeholder", value)
    inside = next((place for href in hrefs(element) if (place := read_permalink(href))), None)
    if embed and inside and inside.status_id == embed.status_id:
        return Embed("placeholder", inside.status_id, inside.url, handle=inside.handle)
    return embed


def substack(element: Element) -> Embed | None:
    """Read Substack's ``div.tweet``, whose ``data-attrs`` tells all."""
    data = data_attributes(element) if {"tweet", "twitter-embed"} & set(classes(element)) else {}
    place = read_permalink(word(data, "url") or "")
    if not place:
        return None
    quoted = data.get("quoted_tweet")
    expanded = data.get("expanded_url")
    return Embed(
        "substack",
        place.status_id,
        place.url,
        author_name=word(data, "name"),
        handle=word(data, "username") or place.handle,
        text=unescape(word(data, "full_text") or "") or None,
        date_text=word(data, "date"),
        links=tuple(filter(None, [word(expanded, "url")])) if isinstance(expanded, dict) else (),
        media=_photographs(data.get("photos")),
        quoted_permalink=_quoted(quoted) if isinstance(quoted, dict) else None,
    )


def _photographs(photos: object) -> tuple[str, ...]:
    found = photos if isinstance(photos, list) else []
    return tuple(url for photo in found if isinstance(photo, dict) and (url := word(photo, "img_url")))


def _quoted(quoted: dict[str, object]) -> str | None:
    place = read_permalink(word(quoted, "url") or "")
    return place.url if place else None


def _from_id(form: str, value: str) -> Embed | None:
    if _ID.fullmatch(value):
        return Embed(form, value)
    if link := read_permalink(value):
        return Embed(form, link.status_id, link.url, handle=link.handle)
    return None


def _handle_of(permalink: str | None) -> str | None:
    place = read_permalink(permalink or "")
    return place.handle if place else None


def _read_card(element: Element) -> Embed | None:
    """Read a block that shows the tweet as the site does: profile links with the name, a paragraph, a status link."""
    reading = visible_words(element)
    places = [(link, place) for link in reading.links if (place := read_permalink(link.href)) and place.handle]
    if not places:
        return None
    last, place = places[-1]
    profile = re.compile(rf"(?:https?:)?//(?:(?:www|mobile)\.)?(?:twitter|x)\.com/{place.handle}/?(?:\?|$)", re.I)
    name = next((a.words for a in reading.links if profile.match(a.href) and a.words and a.words[0] != "@"), None)
    paragraphs = [visible_words(p).text for p in element.iter("p")]
    text = "\n".join(filter(None, paragraphs))
    if not name or not text:
        return None
    date = " ".join(last.words.split()) or None
    return Embed(
        "blockquote",
        place.status_id,
        place.url,
        name,
        place.handle,
        text,
        date_text=date,
        language=declared_language(element),
    )


def _read_block(element: Element) -> Embed | None:
    """The id comes from the last status link: earlier ones stand in the text."""
    reading = visible_words(element)
    statuses = [(link, place) for link in reading.links if (place := read_permalink(link.href))]
    if not statuses:
        return None
    last, permalink = statuses[-1]
    signed = split_signature(reading.text) or _signed_without_handle(reading, last)
    inside = [link for link in reading.links if link.end <= len(signed.text) and link is not last]
    return Embed(
        "blockquote" if signed.text else "link",
        permalink.status_id,
        permalink.url,
        author_name=signed.name,
        handle=signed.handle or permalink.handle,
        text=signed.text or None,
        text_truncated=_MEDIA.sub("", signed.text).rstrip().endswith("…"),
        date_text=signed.date_text,
        language=declared_language(element),
        links=tuple(link.title or link.href for link in inside if _leads_out(link)),
        media=tuple(dict.fromkeys(_MEDIA.findall(signed.text))),
        quoted_permalink=next((place.url for link, place in statuses if link in inside), None),
    )


def _signed_without_handle(reading: VisibleWords, last: VisibleLink) -> Signed:
    """``— Name <a>date</a>``, or a link alone (its words, and a label such as "deleted", are no text)."""
    dash = last_dash(reading.text, last.start)
    if dash is None:
        return Signed("", None, None, None)
    name = " ".join(reading.text[dash[1] : last.start].split())
    return Signed(reading.text[: dash[0]].rstrip(), name or None, None, last.words or None)


def _leads_out(link: VisibleLink) -> bool:
    """Whether a link is more than a mention, a hashtag or a picture."""
    return link.href.startswith("http") and not link.words.startswith(("@", "#", "$")) and not _MEDIA.match(link.words)


_COPIED_HEAD = re.compile(
    r"(?m)^(?:(?P<name>[^\n@]{1,60}?(?<![.:;!?…\s]))[ \u00a0\n]{1,3})?@(?P<handle>[A-Za-z0-9_]{1,15})[ \u00a0]{0,3}$"
)
_COPIED_FOOT = re.compile(
    r"[0-9]{1,2}[:.][0-9]{2}(?:[ \u00a0\u202f]?[AaPp][.]?[Mm][.]?)? · (?P<date>[^\n·]{6,30}?)(?: · [^\n]{0,60})?$", re.M
)


def copied(text: str) -> Iterator[Labelled]:
    """Find what a copied post, or a card that shows one, leaves: name and handle above, time and date below."""
    for above, below in labels(text, " · ", _COPIED_HEAD, _COPIED_FOOT):
        words = words_between(text, above.end(), below.start())
        if words:
            embed = Embed("flattened", author_name=above["name"], handle=above["handle"], date_text=below["date"])
            yield Labelled(above.start(), below.end(), words, embed)


PLATFORM = Platform(
    name="twitter",
    title="X (Twitter)",
    hosts=HOSTS,
    marks=("twitter", "x.com", "tweet"),
    read_permalink=read_permalink,
    variants=(
        blockquote,
        rendered,
        amp,
        substack,
        placeholder,
        classless,
        *shared_variants("twit", HOSTS, read_permalink, lambda value: bool(_ID.fullmatch(value)) and len(value) > 8),
    ),
    tags=frozenset({"blockquote", "iframe", "amp-twitter", "twitter-widget", "figure", "oembed"}),
    attributes=frozenset(
        {
            "data-attrs",
            "data-embed-id",
            "data-embed-url",
            "data-oembed-url",
            "data-tweet-id",
            "data-tweet-url",
            "data-tweetid",
            "data-twitter-id",
            "data-url",
        }
    ),
    address="https://x.com/{handle}/status/{id}",
    id_time=id_time,
    handle=re.compile(r"[A-Za-z0-9_]{1,20}"),
    # 280 since November 2017; longer posts of later years are cut at 280 by the embed.
    text_limits=(("", 140), ("2017-11-07", 280)),
    labelled=(copied,),
    labelled_examples={
        "On en parle.\nAwa Diarra\n@awadiarra\nLe pont est ouvert !\n10:32 AM · 20 juin 2023\nBon.": {
            "author_name": "Awa Diarra",
            "handle": "awadiarra",
            "date_text": "20 juin 2023",
        },
        "By Awa Diarra @awadiarra\n10:32 AM · June 20, 2023\nThe bridge is open.": None,
    },
    examples=(
        Example(
            '<blockquote class="twitter-tweet" data-lang="fr"><p lang="fr">Le pont est ouvert.<br>Merci à tous'
            ' <a href="//x.com/nort">@nort</a> <a href="//t.co/a1">pic.twitter.com/a1</a></p>'
            '&mdash; Awa Diarra | Maire (@awa) <a href="//twitter.com/awadiarra/status/1671169541234567890'
            '?ref_src=twsrc%5Etfw">20 juin</a></blockquote>',
            {
                "form": "blockquote",
                "status_id": "1671169541234567890",
                "permalink": "https://twitter.com/awadiarra/status/1671169541234567890",
                "author_name": "Awa Diarra | Maire",
                "handle": "awa",
                "text": "Le pont est ouvert.\nMerci à tous @nort pic.twitter.com/a1",
                "date_text": "20 juin",
                "language": "fr",
                "links": (),
                "media": ("pic.twitter.com/a1",),
            },
        ),
        Example(
            '<blockquote class="twitter-tweet"><a href="https://x.com/awadiarra/status/1671169541234567890"></a></blockquote>',
            {"form": "link", "status_id": "1671169541234567890", "handle": "awadiarra", "text": None},
        ),
        Example(
            '<blockquote data-twitter="twitter-tweet"><a href="https://twitter.com/awa/status/1671169541234567890"></a>'
            "</blockquote>",
            {"form": "link", "status_id": "1671169541234567890"},
        ),
        Example(
            '<blockquote class="twitter-tweet">Le pont est ouvert. &mdash; Awa Diarra (@awa) '
            '<a href="https://twitter.com/awa/status/1671169541234567890"></a></blockquote>',
            {"text": "Le pont est ouvert.", "author_name": "Awa Diarra", "date_text": None},
        ),
        Example(
            '<blockquote><p>We said so in <a href="https://x.com/awadiarra/status/1671169541234567890">June</a>.</p></blockquote>',
            None,
        ),
    ),
    permalink_examples={
        "https://twitter.com/awadiarra/status/1671169541234567890?ref_src=twsrc%5Etfw": Permalink(
            "https://twitter.com/awadiarra/status/1671169541234567890", "awadiarra", "1671169541234567890"
        ),
        "https://twitter.com/#!/@awadiarra/statuses/1671169541234567890": Permalink(
            "https://twitter.com/@awadiarra/statuses/1671169541234567890", "awadiarra", "1671169541234567890"
        ),
        "https://x.com/i/web/status/1671169541234567890/photo/1": Permalink(
            "https://x.com/i/web/status/1671169541234567890", None, "1671169541234567890"
        ),
        "http://mobile.twitter.com/#!/awadiarra/statuses/5345892061": Permalink(
            "https://mobile.twitter.com/awadiarra/statuses/5345892061", "awadiarra", "5345892061"
        ),
        "https://twitter.com/awadiarra": None,
        "https://notx.com/awadiarra/status/1671169541234567890": None,
    },
)
