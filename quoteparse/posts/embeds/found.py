"""An embed that was found: what it says, where it stands; several of one post become one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from ...platforms.base import Embed, Platform

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


@dataclass(frozen=True, slots=True)
class Found:
    """An embed, its platform, and the elements of the page that show it (none for page data)."""

    platform: Platform
    embed: Embed
    elements: tuple[Element, ...] = ()
    in_article: bool = True
    bare: bool = False
    """Nothing tells that it is set for display but that its address has a paragraph for itself."""

    @property
    def key(self) -> tuple[str, str]:
        """What makes two embeds the same post: the platform and the id, or the address where no id is known."""
        return self.platform.name, self.embed.status_id or self.embed.permalink or ""


def join(found: Iterable[Found]) -> list[Found]:
    """Join the embeds of one post (a rendered frame and its source block, an embed shown twice), in order.

    The one with the most to say leads; the others fill what it leaves open.
    """
    posts: dict[tuple[str, str], Found] = {}
    for one in found:
        other = posts.get(one.key)
        posts[one.key] = _joined(other, one) if other else one
    return list(posts.values())


def _joined(first: Found, second: Found) -> Found:
    lead, rest = (second, first) if _known(second.embed) > _known(first.embed) else (first, second)
    missing = {
        field.name: getattr(rest.embed, field.name)
        for field in fields(Embed)
        if not getattr(lead.embed, field.name) and getattr(rest.embed, field.name)
    }
    return replace(
        first,
        embed=replace(lead.embed, **missing),
        elements=first.elements + second.elements,
        in_article=first.in_article or second.in_article,
        bare=first.bare and second.bare,
    )


def _known(embed: Embed) -> tuple[bool, int]:
    """How much an embed says: its text first."""
    return bool(embed.text), sum(getattr(embed, field.name) is not None for field in fields(Embed))
