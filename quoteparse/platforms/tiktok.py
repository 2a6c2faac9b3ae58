"""TikTok: videos and picture posts."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..markup import classes, declared_language, visible_words
from .base import Embed, Example, Labelled, Permalink, Platform, instant, permalink_reader
from .forms import shared_variants
from .labels import labels, words_between

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

HOSTS = ("tiktok.com",)

read_permalink = permalink_reader(
    r"tiktok[.]com/@(?P<handle>[a-z0-9_.]{0,30})/(?:video|photo)/(?P<id>[0-9]{8,20})",
    r"tiktok[.]com/(?:embed(?:/v[0-9])?|player/v1|v)/(?P<id>[0-9]{8,20})",
)

_ID = re.compile(r"[0-9]{8,20}")


def id_time(status_id: str) -> datetime.datetime | None:
    """Return the instant in an id, whose upper 32 bits are seconds.

    >>> id_time("7477932044257889558").date().isoformat()
    '2025-03-04'
    """
    return instant((int(status_id) >> 32) * 1000) if _ID.fullmatch(status_id) else None


def blockquote(element: Element) -> Embed | None:
    """Read ``blockquote.tiktok-embed``: the author's link, the caption, the link to the music; a creator is no post."""
    if element.tag != "blockquote" or "tiktok-embed" not in classes(element):
        return None
    place = read_permalink(element.get("cite") or "")
    status_id = element.get("data-video-id") or (place.status_id if place else "") or ""
    if not _ID.fullmatch(status_id):
        return None
    reading = visible_words(element)
    author = next((link.words for link in reading.links if link.words.startswith("@")), "")
    text = _caption(reading.text, author, [link.words for link in reading.links if "/music/" in link.href])
    return Embed(
        "blockquote" if text else "link",
        status_id,
        place.url if place else None,
        handle=(place.handle if place else None) or author.lstrip("@") or None,
        text=text,
        language=declared_language(element),
        links=tuple(link.href for link in reading.links if "tiktok.com/" not in link.href),
    )


def _caption(text: str, author: str, music: list[str]) -> str | None:
    """The words between the author's handle, which stands first, and the music, which stands last."""
    text = text.removeprefix(author).strip()
    for song in music:
        text = text.removesuffix(song).strip()
    return text or None


def amp(element: Element) -> Embed | None:
    """Read ``amp-tiktok``, which holds the id or the address."""
    if element.tag != "amp-tiktok":
        return None
    value = element.get("data-src") or ""
    place = read_permalink(value)
    if place:
        return Embed("amp", place.status_id, place.url, handle=place.handle)
    return Embed("amp", value) if _ID.fullmatch(value) else None


_HEAD = re.compile(r"(?m)^[ \t\u00a0]{0,40}@(?P<handle>[A-Za-z0-9_.]{2,24})(?=\s)")
_FOOT = re.compile(r"♬ [^\n]{1,200}")


def with_music(text: str) -> Iterator[Labelled]:
    """Find what extractors leave of ``blockquote``: the handle, the caption, the music behind its notes."""
    for above, below in labels(text, "♬", _HEAD, _FOOT):
        embed = Embed("flattened", handle=above["handle"])
        yield Labelled(above.start(), below.end(), words_between(text, above.end(), below.start()), embed)


PLATFORM = Platform(
    name="tiktok",
    title="TikTok",
    hosts=HOSTS,
    marks=("tiktok",),
    read_permalink=read_permalink,
    variants=(
        blockquote,
        amp,
        *shared_variants("tiktok", HOSTS, read_permalink, lambda value: bool(_ID.fullmatch(value))),
    ),
    tags=frozenset({"blockquote", "iframe", "amp-tiktok", "figure", "oembed"}),
    attributes=frozenset({"data-embed-id", "data-url", "data-embed-url", "data-oembed-url"}),
    id_time=id_time,
    labelled=(with_music,),
    labelled_examples={
        "On en rit.\n@nort.ville Le pont est ouvert #nort\n♬ son original - Nort\nBon.": {"handle": "nort.ville"},
        "La playlist : ♬ La mer\n@nort.ville": None,
    },
    examples=(
        Example(
            '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@nort.ville/video/7477932044257889558" '
            'data-video-id="7477932044257889558"><section><a title="@nort.ville" href="https://www.tiktok.com/@nort.ville">'
            '@nort.ville</a><p>Le pont est ouvert <a href="https://www.tiktok.com/tag/nort">#nort</a></p><a href='
            '"https://www.tiktok.com/music/son-original-1">♬ son original - Nort</a></section></blockquote>',
            {
                "form": "blockquote",
                "status_id": "7477932044257889558",
                "permalink": "https://www.tiktok.com/@nort.ville/video/7477932044257889558",
                "handle": "nort.ville",
                "text": "Le pont est ouvert #nort",
            },
        ),
        Example(
            '<iframe src="https://www.tiktok.com/embed/v2/7477932044257889558?lang=fr"></iframe>',
            {"form": "iframe", "status_id": "7477932044257889558"},
        ),
        Example(
            '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@nort.ville" data-unique-id="nort.ville" '
            'data-embed-type="creator"><section></section></blockquote>',
            None,
        ),
    ),
    permalink_examples={
        "https://www.tiktok.com/@nort.ville/video/7477932044257889558?is_from_webapp=1": Permalink(
            "https://www.tiktok.com/@nort.ville/video/7477932044257889558", "nort.ville", "7477932044257889558"
        ),
        "https://www.tiktok.com/@nort.ville": None,
    },
)
