"""Find posts: embedded in the markup of a page, or flattened into plain text. (Stub.)"""

from __future__ import annotations

from ..model import Post


def find_flat_posts(text: str, language: str | None = None) -> tuple[Post, ...]:
    """Find the posts that an extractor flattened into ``text``: signature line, text, date, spans."""
    return ()
