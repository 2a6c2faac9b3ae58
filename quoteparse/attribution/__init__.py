"""Whose words a quotation holds: its cue, the mention of its speaker, and the person meant."""

from .follow import follow
from .people import People, Person
from .reading import Reading
from .record import make_quotation
from .speakers import find_speakers

__all__ = ["People", "Person", "Reading", "find_speakers", "follow", "make_quotation"]
