"""Find the posts that a text extractor flattened into an article's text.

A signature line (``— Name (@handle) June 20, 2023``) proves a post; the text around it is searched for where the
post begins and ends. Where an embed left labels of its own instead, they tell (``labelled``).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ..language import detect_language
from ..model import Post, Refused, Span
from ..platforms.base import Embed
from .embeds import make_post
from .embeds.found import Found
from .extent import Extent, SignedStretch, certain_tail, find_extent
from .labelled import find_labelled_posts
from .signatures import Signature, find_signatures
from .units import paragraph_gap

_DETECTED_CHARACTERS = 2_000
_CUT = re.compile(r"…(?:\s(?:https?://|pic[.]|\[)\S{1,400})?\Z")


class FlatPosts(NamedTuple):
    """The posts of a text, where their signature lines stand, and what looked like one and was not taken."""

    posts: tuple[Post, ...] = ()
    lines: tuple[Span, ...] = ()
    """What belongs to a post and is none of its words: from the dash to the end of the date, from label to label."""
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
    labelled = find_labelled_posts(text, language)
    if labelled:
        taken = [span for span, _ in labelled]
        signatures = tuple(one for one in signatures if not _overlaps(one, taken))
        refused = tuple(one for one in refused if not _overlaps(one, taken))
    if not signatures and not labelled:
        return FlatPosts(refused=refused)
    language = language or detect_language(text[:_DETECTED_CHARACTERS])[0]
    signed = _signed_posts(text, signatures, [span for span, _ in labelled], language)
    found = sorted([*signed, *labelled], key=lambda one: one[0])
    return FlatPosts(tuple(post for _, post in found), tuple(span for span, _ in found), refused)


def _overlaps(one: Signature | Refused, taken: list[Span]) -> bool:
    """Whether a signature shares a character with one of the spans, which are in order and apart."""
    behind = bisect_left(taken, (one.end, 0))
    return behind > 0 and taken[behind - 1][1] > one.start


def _signed_posts(
    text: str, signatures: tuple[Signature, ...], taken: list[Span], language: str | None
) -> Iterator[tuple[Span, Post]]:
    """Yield each signature line with the post that it closes; what is ``taken`` belongs to none."""
    places = list(_places(text, signatures, taken, language))
    early = any(map(certain_tail, places))
    floor = 0
    for place in places:
        extent = find_extent(_known_better(place, floor, early))
        yield (place.signature.start, place.signature.end), _post(text, place.signature, extent, language)
        floor = max([place.signature.end, *(end for _, end in extent.spans)])


def _places(
    text: str, signatures: tuple[Signature, ...], taken: list[Span], language: str | None
) -> Iterator[SignedStretch]:
    """Give each signature the stretch that can hold its post: from what is taken before it to what is behind it."""
    signed = [signature.start for signature in signatures]
    starts = sorted([*signed, *(start for start, _ in taken), len(text)])
    ends = sorted([0, *(signature.end for signature in signatures), *(end for _, end in taken)])
    gap = paragraph_gap(text)
    for n, signature in enumerate(signatures, 1):
        floor, ceiling = ends[bisect_right(ends, signature.start) - 1], starts[bisect_left(starts, signature.end)]
        followed = n < len(signatures) and ceiling == signed[n]
        yield SignedStretch(text, signature, floor, ceiling, followed, _limit(signature), language, gap)


def _known_better(place: SignedStretch, floor: int, early: bool) -> SignedStretch:
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
