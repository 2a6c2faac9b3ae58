"""Find the posts whose embeds left their own labels in a text, and no signature line: Instagram's, TikTok's."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from ..dates.lines import match_date, read_date
from ..model import Post, Span
from ..platforms import Platform, platforms
from ..platforms.base import Embed, Labelled
from .embeds import make_post
from .embeds.found import Found

CONFIDENCE = 0.9
_WORD_START = re.compile(r"(?<!\w)\w")
_WORDS_BEFORE_DATE = 3
"""*on May 4, le 4 mai, em 4 de maio*: the date begins with one of so many words."""


class LabelledPost(NamedTuple):
    """A post and its stretch of the text, labels included."""

    span: Span
    post: Post


def find_labelled_posts(text: str, language: str | None = None) -> tuple[LabelledPost, ...]:
    """Find the labelled posts of a text in order; ``language`` is the article's.

    >>> text = "Vu :\\nView this post on Instagram\\nA post shared by Awa Diarra (@awa)\\nBon."
    >>> (span, post), = find_labelled_posts(text)
    >>> text[slice(*span)].splitlines()[0], post.platform, post.author_name, post.text
    ('View this post on Instagram', 'instagram', 'Awa Diarra', None)
    """
    found = [(one, platform) for platform in platforms() for form in platform.labelled for one in form(text)]
    posts: list[LabelledPost] = []
    floor = 0
    for one, platform in sorted(found, key=lambda pair: (pair[0].start, -pair[0].end)):
        embed = _dated(one.embed)
        if one.start >= floor and embed is not None:
            posts.append(_post(text, one, embed, platform, language))
            floor = one.end
    return tuple(posts)


def _dated(embed: Embed) -> Embed | None:
    """Return the embed with the date alone in ``date_text``; None when what stands there is none."""
    if embed.date_text is None:
        return embed
    for word in list(_WORD_START.finditer(embed.date_text))[:_WORDS_BEFORE_DATE]:
        if found := match_date(embed.date_text, word.start()):
            return replace(embed, date_text=embed.date_text[word.start() : found[0]].strip())
    return embed if read_date(embed.date_text) else None


def _post(text: str, one: Labelled, embed: Embed, platform: Platform, language: str | None) -> LabelledPost:
    spans = (one.words,) if one.words else ()
    words = text[slice(*one.words)] if one.words else None
    found = Found(platform, replace(embed, text=words))
    return LabelledPost((one.start, one.end), make_post(found, prior=language, spans=spans, confidence=CONFIDENCE))
