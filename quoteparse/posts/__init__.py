"""Find posts: embedded in the markup of a page, or flattened into plain text."""

from __future__ import annotations

from .embeds import find_embeds, make_post
from .flat import FlatPosts, find_flat_posts, find_posts

__all__ = ["FlatPosts", "find_embeds", "find_flat_posts", "find_posts", "make_post"]
