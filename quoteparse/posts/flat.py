"""Find the posts that a text extractor flattened into an article's text.

A signature line (``— Name (@handle) June 20, 2023``) proves a post; the text around it is searched for where the
post begins and ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ..language import detect_language
from ..model import Post, Refused, Span
from ..platforms.base import Embed
from .embeds import make_post
from .embeds.found import Found
from .extent import Extent, Place, certain_tail, find_extent
from .signatures import Signature, find_signatures
from .units import paragraph_gap

_DETECTED_CHARACTERS = 2_000
_CUT = re.compile(r"…(?:\s(?:https?://|pic[.]|\[)\S{1,400})?\Z")


class FlatPosts(NamedTuple):
    """The posts of a text, where their signature lines stand, and what looked like one and was not taken."""

    posts: tuple[Post, ...] = ()
    lines: tuple[Span, ...] = ()
    """From the dash to the end of the date of each post, also of one without text; in no span of a post."""
    refused: tuple[Refused, ...] = ()


def find_flat_posts(text: str, language: str | None = None) -> tuple[Post, ...]:
    """Find the posts that an extractor flattened into ``text``; ``language`` is the article's.

    >>> post, = find_flat_posts("On en parle.\\n\\nLe pont est ouvert !\\n— Awa Diarra (@awa) 20 juin 2023")
    >>> post.author_name, post.handle, post.date, post.text
    ('Awa Diarra', 'awa', '2023-06-20', 'Le pont est ouvert !')
    """
    return find_posts(text, language).posts


def find_posts(text: str, language: str | None = None) -> FlatPosts:
    """Find the flattened posts, their signature lines, and what looked like one and was not taken."""
    signatures, refused = find_signatures(text)
    if not signatures:
        return FlatPosts(refused=refused)
    language = language or detect_language(text[:_DETECTED_CHARACTERS])[0]
    places = list(_places(text, signatures, language))
    early = any(map(certain_tail, places))
    posts: list[Post] = []
    floor = 0
    for place in places:
        extent = find_extent(_known_better(place, floor, early))
        posts.append(_post(text, place.signature, extent, language))
        floor = max([place.signature.end, *(end for _, end in extent.spans)])
    return FlatPosts(tuple(posts), tuple((s.start, s.end) for s in signatures), refused)


def _places(text: str, signatures: tuple[Signature, ...], language: str | None) -> Iterator[Place]:
    """Give each signature the stretch that can hold its post: from the one before it to the one after it."""
    ends = [0, *(s.end for s in signatures)]
    starts = [*(s.start for s in signatures[1:]), len(text)]
    last = len(signatures) - 1
    gap = paragraph_gap(text)
    for n, signature in enumerate(signatures):
        yield Place(text, signature, ends[n], starts[n], n < last, _limit(signature), language, gap)


def _known_better(place: Place, floor: int, early: bool) -> Place:
    """The same place, below the end of the post before it, and with what all signatures say of their order."""
    if floor <= place.floor and not early:
        return place
    return replace(place, floor=max(place.floor, floor), early_signatures=early)


def _limit(signature: Signature) -> int:
    """How long the text can be on that platform on that day."""
    day = signature.date or "9"
    return [limit for since, limit in signature.platform.text_limits if since <= day][-1]


def _post(text: str, signature: Signature, extent: Extent, language: str | None) -> Post:
    """Make the record of a post from its signature and the extent of its text."""
    link = signature.platform.read_permalink(signature.url) if signature.url else None
    words = "\n".join(text[start:end] for start, end in extent.spans)
    embed = Embed(
        "flattened",
        link.status_id if link else None,
        link.url if link else None,
        author_name=signature.name,
        handle=signature.handle,
        text=words or None,
        text_truncated=bool(_CUT.search(words)),
        date_text=signature.date_text,
    )
    found = Found(signature.platform, embed)
    return make_post(found, prior=language, spans=extent.spans, confidence=round(extent.confidence, 2))
