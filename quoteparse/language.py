"""Which language a text is in. (Stub.)"""

from __future__ import annotations


def detect_language(text: str, prior: str | None = None) -> tuple[str | None, float]:
    """Return (code or None when unsure, confidence 0-1); never raises."""
    return None, 0.0
