"""Instagram: photographs, reels and videos under /p/, /reel/ and /tv/."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..markup import classes, declared_language, hrefs, plain_words, visible_words
from .base import Embed, Example, Labelled, Permalink, Platform, instant, permalink_reader
from .forms import data_attributes, shared_variants, word
from .labels import words_between

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

HOSTS = ("instagram.com", "instagr.am")

read_permalink = permalink_reader(
    r"instagr(?:am[.]com|[.]am)/(?:(?P<handle>[a-z0-9_.]{1,30})/)?(?:p|reels?(?:/videos)?|tv)/(?!(?:videos|audio)(?![A-Za-z0-9_-]))(?P<id>[A-Za-z0-9_-]{5,40})",
)

_EPOCH = 1314220021721  # 24 August 2011, the first millisecond of the ids
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_SHORTCODE = re.compile(r"[A-Za-z0-9_-]{5,40}")
_SHARED = re.compile(r"(?P<before>[^\n]{0,200}?)[ \n]{0,3}\(@(?P<handle>[A-Za-z0-9_.]{1,30})\)(?P<after>[^\n]{0,80})")
_LEAD_INS = """
A post shared by
A photo posted by
A video posted by
Ein Beitrag geteilt von
Ein von
Een bericht gedeeld door
Een foto die is geplaatst door
En post delt af
Et opslag delt af
Et innlegg delt av
Ett inlägg delat av
Post udostępniony przez
Příspěvek sdílený
Un post condiviso da
Un post shared by
Una publicación compartida de
Una publicación compartida por
Una foto publicada por
Uma publicação compartilhada por
Uma publicação partilhada por
Um post compartilhado por
Une publication partagée par
Une photo publiée par
Une vidéo publiée par
O postare distribuită de
Публикация от
Допис, поширений
Objavu dijeli
Sebuah kiriman dibagikan oleh
Η δημοσίευση κοινοποιήθηκε από το χρήστη
โพสต์ที่แชร์โดย
Bài viết do
""".strip().splitlines()
"""How the line that names the author begins, in the languages in which the author's name ends it."""


_FOLLOWERS = (
    "がシェアした",
    "님의 공유",
    "님이 공유",
    "分享的",
    "'in paylaştığı",
    "'ın paylaştığı",
    "által megosztott",
)
"""How that line goes on where the name comes first."""


def id_time(status_id: str) -> datetime.datetime | None:
    """Return the instant in a shortcode (base 64 of an id with its milliseconds in the upper bits).

    >>> id_time("CjtF3h0Ohhe").date().isoformat()
    '2022-10-14'
    """
    if not _SHORTCODE.fullmatch(status_id):
        return None
    number = 0
    for letter in status_id[:11]:
        number = number * 64 + _ALPHABET.index(letter)
    time = instant((number >> 23) + _EPOCH)
    return time if time and number >> 23 else None


def blockquote(element: Element) -> Embed | None:
    """Read ``blockquote.instagram-media``, with its caption or without, and blocks that hold nothing but its link."""
    if element.tag != "blockquote":
        return None
    named = any(name.startswith("instagram") for name in classes(element))
    address = element.get("data-instgrm-permalink") or next((h for h in hrefs(element) if read_permalink(h)), "")
    place = read_permalink(address)
    if not place or not (named or _is_bare(element)):
        return None
    caption, name, handle = _read_caption(element)
    printed = next((time for time in element.iter("time")), None)
    return Embed(
        "blockquote" if caption or handle else "link",
        place.status_id,
        place.url,
        author_name=name,
        handle=handle or place.handle,
        text=caption,
        date_text=plain_words(printed) or None if printed is not None else None,
        date=printed.get("datetime") if printed is not None else None,
        language=declared_language(element),
    )


def _is_bare(element: Element) -> bool:
    return "instagram" in (element.get("class") or "") and not plain_words(element)


def _read_caption(element: Element) -> tuple[str | None, str | None, str | None]:
    """Return (caption, author name, handle): the caption is a paragraph that is neither label nor signature."""
    caption = name = handle = None
    for paragraph in element.iter("p"):
        words = visible_words(paragraph).text
        if shared := _SHARED.search(words):
            name, handle = _author(paragraph, shared["before"], shared["after"]), shared["handle"]
        elif words and caption is None:
            caption = words
    if handle is None and (shared := _SHARED.search(visible_words(element).text)):
        name, handle = _author(element, shared["before"], shared["after"]), shared["handle"]
    return caption, name, handle


def _author(element: Element, before: str, after: str) -> str | None:
    """The name stands in a link to the profile, or after one of the lead-ins."""
    for link in element.iter("a"):
        href = link.get("href") or ""
        words = plain_words(link)
        if "instagram.com/" in href and not read_permalink(href) and words and "(@" not in words:
            return words
    before = " ".join(before.split())
    if after.strip().startswith(_FOLLOWERS):
        return before or None
    return next((before[len(lead) :].strip() or None for lead in _LEAD_INS if before.startswith(lead)), None)


def amp(element: Element) -> Embed | None:
    """Read ``amp-instagram``, which holds the shortcode."""
    code = element.get("data-shortcode") or ""
    return Embed("amp", code) if element.tag == "amp-instagram" and _SHORTCODE.fullmatch(code) else None


def substack(element: Element) -> Embed | None:
    """Read Substack's ``div.instagram``, whose ``data-attrs`` tells all."""
    data = data_attributes(element) if "instagram" in (element.get("class") or "") else {}
    code = word(data, "instagram_id") or ""
    if not _SHORTCODE.fullmatch(code):
        return None
    return Embed(
        "substack",
        code,
        f"https://www.instagram.com/p/{code}",
        handle=(word(data, "author_name") or "").lstrip("@") or None,
        text=word(data, "title"),
        date=word(data, "timestamp"),
    )


_LABELS = """
View this post on Instagram
View this photo on Instagram
A video on Instagram
Voir cette publication sur Instagram
Afficher cette publication sur Instagram
Sieh dir diesen Beitrag auf Instagram an
Ver esta publicación en Instagram
Ver essa foto no Instagram
Ver esta publicação no Instagram
Visualizza questo post su Instagram
Dit bericht op Instagram bekijken
Wyświetl ten post na Instagramie
Se dette opslaget på Instagram
Vis dette innlegget på Instagram
Visa detta inlägg på Instagram
Посмотреть эту публикацию в Instagram
この投稿をInstagramで見る
""".strip().splitlines()
"""How the line above the caption begins."""
_SIGNED = re.compile(r"\(@(?P<handle>[A-Za-z0-9_.]{1,30})\)(?P<after>[^\n]{0,60})(?=\n|\Z)")
_LONGEST_CAPTION = 2_300
_LONGEST_NAME = 120


def signed(text: str) -> Iterator[Labelled]:
    """Find what extractors leave of ``blockquote``: a label, an old embed's caption, the author's line."""
    floor, at = 0, text.find("(@")
    leads = [lead for lead in _LEAD_INS if lead in text] if at >= 0 else []
    while at >= 0:
        found = _SIGNED.match(text, at)
        if found and (line := _author_line(text, max(floor, at - _LONGEST_NAME), found, leads)):
            start, name, date = line
            label, caption = _label_above(text, max(floor, start - _LONGEST_CAPTION), start)
            words = words_between(text, caption, start) if caption else None
            embed = Embed("flattened", author_name=name, handle=found["handle"], date_text=date)
            floor = found.end()
            yield Labelled(start if label is None else label, floor, words, embed)
        at = text.find("(@", at + 2)


def _author_line(
    text: str, floor: int, found: re.Match[str], leads: list[str]
) -> tuple[int, str | None, str | None] | None:
    """Return where the line that names the author begins, the name, and what stands where the date does.

    ``leads`` are the lead-ins that the text holds at all.
    """
    after = found["after"].strip()
    if after.startswith(_FOLLOWERS):
        start = text.rfind("\n", floor, found.start()) + 1
        return max(floor, start), text[max(floor, start) : found.start()].strip() or None, None
    start, lead = max(((text.rfind(lead, floor, found.start()), lead) for lead in leads), default=(-1, ""))
    if start < 0:
        return None
    name = " ".join(text[start + len(lead) : found.start()].split())
    return start, name or None, after or None


def _label_above(text: str, floor: int, stop: int) -> tuple[int | None, int | None]:
    """Return where the nearest label begins and ends."""
    start, label = max((text.rfind(label, floor, stop), label) for label in _LABELS)
    return (start, start + len(label)) if start >= 0 else (None, None)


PLATFORM = Platform(
    name="instagram",
    title="Instagram",
    hosts=HOSTS,
    marks=("instagram", "instagr.am", "instgrm"),
    read_permalink=read_permalink,
    variants=(
        blockquote,
        amp,
        substack,
        *shared_variants("instagram", HOSTS, read_permalink, lambda value: bool(_SHORTCODE.fullmatch(value))),
    ),
    tags=frozenset({"blockquote", "iframe", "amp-instagram", "figure", "oembed"}),
    attributes=frozenset({"data-attrs", "data-embed-id", "data-href", "data-url", "data-embed-url", "data-oembed-url"}),
    address="https://www.instagram.com/p/{id}/",
    id_time=id_time,
    labelled=(signed,),
    labelled_examples={
        "On en parle.\nView this post on Instagram\nA post shared by Ville de Nort (@villedenort)\nBon.": {
            "author_name": "Ville de Nort",
            "handle": "villedenort",
        },
        "Voir cette publication sur Instagram\nLe pont est ouvert.\n"
        "Une publication partagée par Nort (@nort) le 4 Mai 2023 à 3 :12 PDT": {
            "author_name": "Nort",
            "date_text": "le 4 Mai 2023 à 3 :12 PDT",
        },
        "The mayor, Awa Diarra (@awa)\nwas there.": None,
    },
    examples=(
        Example(
            '<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink='
            '"https://www.instagram.com/p/CjtF3h0Ohhe/?utm_source=ig_embed" data-instgrm-version="12"><div><a href='
            '"https://www.instagram.com/p/CjtF3h0Ohhe/">Voir cette publication sur Instagram</a><p><a href='
            '"https://www.instagram.com/p/CjtF3h0Ohhe/">Le pont est ouvert.</a></p><p>Une publication partagée par '
            '<a href="https://www.instagram.com/villedenort/">Ville de Nort</a> (@villedenort) le '
            '<time datetime="2022-10-14T16:21:07+00:00">14 Oct. 2022 à 9 :21 PDT</time></p></div></blockquote>',
            {
                "form": "blockquote",
                "status_id": "CjtF3h0Ohhe",
                "permalink": "https://www.instagram.com/p/CjtF3h0Ohhe",
                "author_name": "Ville de Nort",
                "handle": "villedenort",
                "text": "Le pont est ouvert.",
                "date": "2022-10-14T16:21:07+00:00",
            },
        ),
        Example(
            '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/reel/CjtF3h0Ohhe/">'
            '<a href="https://www.instagram.com/reel/CjtF3h0Ohhe/"><div>View this post on Instagram</div></a><p><a>'
            "A post shared by Nort | City (@nort)</a></p></blockquote>",
            {"text": None, "author_name": "Nort | City", "handle": "nort"},
        ),
        Example(
            '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CjtF3h0Ohhe/">'
            "<p><a>ノール市(@nort)がシェアした投稿</a></p></blockquote>",
            {"text": None, "author_name": "ノール市", "handle": "nort"},
        ),
        Example('<amp-instagram data-shortcode="CjtF3h0Ohhe"></amp-instagram>', {"form": "amp", "text": None}),
        Example(
            '<iframe src="https://www.instagram.com/p/CjtF3h0Ohhe/embed/captioned/"></iframe>',
            {"form": "iframe", "permalink": "https://www.instagram.com/p/CjtF3h0Ohhe"},
        ),
        Example('<blockquote>Seen <a href="https://www.instagram.com/p/CjtF3h0Ohhe/">here</a>.</blockquote>', None),
    ),
    permalink_examples={
        "https://www.instagram.com/p/CjtF3h0Ohhe/?utm_source=ig_embed": Permalink(
            "https://www.instagram.com/p/CjtF3h0Ohhe", None, "CjtF3h0Ohhe"
        ),
        "//instagr.am/reel/CjtF3h0Ohhe": Permalink("https://instagr.am/reel/CjtF3h0Ohhe", None, "CjtF3h0Ohhe"),
        "https://www.instagram.com/reels/videos/CjtF3h0Ohhe/": Permalink(
            "https://www.instagram.com/reels/videos/CjtF3h0Ohhe", None, "CjtF3h0Ohhe"
        ),
        "https://www.instagram.com/reels/videos/": None,
        "https://www.instagram.com/reels/audio/139298604287427/": None,
        "https://www.instagram.com/villedenort/": None,
    },
)
