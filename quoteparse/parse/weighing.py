"""What was weighed for each marked segment, noted where somebody asks for it: parsing as such keeps no such notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from ..attribution import Chosen, Reading
from ..model import Attribution
from ..quotations import Decision
from ..weighed import Weighed, weightiest

_notes: ContextVar[list[Weighed] | None] = ContextVar("notes", default=None)


@contextmanager
def weighing() -> Iterator[None]:
    """Let ``Document.weighed`` tell how each decision came about, of what is parsed inside the block, in this thread.

    >>> from . import parse_text
    >>> with weighing():
    ...     document = parse_text("« Nous partirons demain », a déclaré Awa Diarra.")
    >>> document.weighed[0].proposal, document.weighed[0].evidence[0][0]
    ('incise_with_noun', 'cued')
    """
    token = _notes.set([])
    try:
        yield
    finally:
        _notes.reset(token)


def is_weighing() -> bool:
    """Tell whether somebody asks how decisions came about."""
    return _notes.get() is not None


def noted() -> tuple[Weighed, ...]:
    """Return what was noted since this was asked last, in order of position."""
    notes = _notes.get()
    found = tuple(sorted(notes or (), key=lambda one: one.start))
    if notes:
        notes.clear()
    return found


def note(
    reading: Reading,
    proposals: Sequence[Attribution | None],
    verdicts: Sequence[Decision],
    chosen: Mapping[int, Chosen],
) -> None:
    """Note what was weighed for each segment of a reading, if anybody asks."""
    notes = _notes.get()
    if notes is not None:
        notes += _weighed(reading, proposals, verdicts, chosen)


def _weighed(
    reading: Reading,
    proposals: Sequence[Attribution | None],
    verdicts: Sequence[Decision],
    chosen: Mapping[int, Chosen],
) -> Iterator[Weighed]:
    for number, (segment, proposal, verdict) in enumerate(zip(reading.segments, proposals, verdicts, strict=True)):
        compared = chosen.get(number)
        yield Weighed(
            start=segment.outer_start if verdict.accepted else segment.start,
            total=round(verdict.total, 2),
            evidence=weightiest(verdict.weights),
            proposal=proposal.rule if proposal else "",
            proposed=reading.words.text[slice(*proposal.mention)] if proposal and proposal.mention else None,
            strength=proposal.strength if proposal else 0.0,
            stands=compared is not None and compared.stands,
            speakers=compared.speakers if compared else (),
            persons=compared.persons if compared else (),
            mention=compared.mention if compared else None,
            share=compared.share if compared else 0.0,
        )
