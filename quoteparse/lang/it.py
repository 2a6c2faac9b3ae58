"""Italian: marks, cues, titles, pronouns, dates, with examples."""

from .base import LanguagePack

PACK = LanguagePack(
    code="it",
    name="Italian",
)
