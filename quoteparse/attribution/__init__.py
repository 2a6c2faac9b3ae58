"""Whose words a quotation holds: its cue, the mention of its speaker, and the person meant."""

from .choose import choose_speakers
from .confidence import by_rule, confidence
from .explained import Chosen, choose_and_note
from .follow import follow
from .indirect import find_indirect, may_report
from .medium import medium_of
from .reading import Reading
from .record import make_quotation
from .shares import Shares
from .speakers import find_speakers, note_speaker

__all__ = [
    "Chosen",
    "Reading",
    "Shares",
    "by_rule",
    "choose_and_note",
    "choose_speakers",
    "confidence",
    "find_indirect",
    "find_speakers",
    "follow",
    "make_quotation",
    "may_report",
    "medium_of",
    "note_speaker",
]
