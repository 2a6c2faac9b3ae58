"""English: marks, cues, titles, pronouns, dates, with examples."""

from .base import LanguagePack

PACK = LanguagePack(
    code="en",
    name="English",
)
