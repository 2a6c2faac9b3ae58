"""Find the posts that are embedded in the markup of a page."""

from __future__ import annotations

from .find import find_embeds
from .found import Found
from .record import make_post

__all__ = ["Found", "find_embeds", "make_post"]
