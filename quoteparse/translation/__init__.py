"""Offline translation. (Stub.)"""

from __future__ import annotations

from ..model import Document


def translate(document: Document, to: str = "en") -> Document:
    """Return a new document whose quotations and posts carry a translation."""
    return document
