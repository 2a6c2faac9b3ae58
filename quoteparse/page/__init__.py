"""From a page to its article: markup, metadata, text with a place for each embed."""

from __future__ import annotations

from .article import ArticleText, read_article
from .extractors import EXTRACTORS, get_extractor
from .metadata import Metadata, guess_published, read_metadata
from .profiles import linked_handles
from .slots import Slot
from .tree import Page, decode, parse_page, read_page

__all__ = [
    "EXTRACTORS",
    "ArticleText",
    "Metadata",
    "Page",
    "Slot",
    "decode",
    "get_extractor",
    "guess_published",
    "linked_handles",
    "parse_page",
    "read_article",
    "read_metadata",
    "read_page",
]
