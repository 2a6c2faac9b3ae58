"""Find posts: embedded in the markup of a page, or flattened into plain text."""

from __future__ import annotations

from .flat import find_flat_posts, find_posts

__all__ = ["find_flat_posts", "find_posts"]
