"""Whether two names can be one speaker."""

from __future__ import annotations

from ..linking.people import name_key, spelling
from ..model import Document, Quotation
from ..text import folded_words

_INSTITUTIONS = frozenset({"organisation", "group", "document"})
_NEAR = 300
"""Characters around a quotation in which an institution is looked for, whose spokesman may be named instead."""


def contradict(ours: Quotation, theirs: Quotation, source: Document) -> bool:
    """Tell whether a text gives a quotation to somebody else than its source does.

    A description contradicts nobody. An institution and a person do not, where the source names the institution beside
    the quotation: its spokesman may be named.
    """
    if not ours.speaker or not theirs.speaker or not (_is_name(ours.speaker) and _is_name(theirs.speaker)):
        return False
    if ours.handle and theirs.handle and ours.handle.casefold() == theirs.handle.casefold():
        return False
    if same_name(ours.speaker, theirs.speaker):
        return False
    institution = not _INSTITUTIONS.isdisjoint({ours.speaker_kind, theirs.speaker_kind})
    return not (institution and _named_beside(ours, theirs, source))


def same_name(a: str, b: str) -> bool:
    """Tell whether two names can be one person's or institution's.

    >>> same_name("Amb. Abdoulaye Diop", "M. Diop"), same_name("Klaus Müller", "Petra Müller")
    (True, False)
    """
    (last, given), (other_last, other_given) = name_key(a), name_key(b)
    if last != other_last:
        return _words(a) <= _words(b) or _words(b) <= _words(a)
    if not given or not other_given or 1 in (len(given), len(other_given)):
        return not given or not other_given or given[0] == other_given[0]
    return spelling(given) == spelling(other_given)


def _words(name: str) -> set[str]:
    return set(folded_words(name))


def _is_name(speaker: str) -> bool:
    """A name begins with a capital and ends with one; a description does not."""
    parts = speaker.split()
    return parts[0][:1].isupper() and parts[-1].lstrip("'’(«\"")[:1].isupper()


def _named_beside(ours: Quotation, theirs: Quotation, source: Document) -> bool:
    around = source.text[max(0, theirs.outer_start - _NEAR) : theirs.outer_end + _NEAR]
    last = name_key(ours.speaker or "")[0]
    return last in {spelling(word) for word in folded_words(around)}
