"""Which results a run keeps: what the filters of the command line ask for. A result is kept when all rules keep it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable

from ..dates import read_date
from ..lang import base_code, pack_codes
from ..model import Document, Quotation, QuoteparseError
from ..platforms import platforms
from ..text import folded_words, without_accents
from ..writers.view import Row
from .options import Filter

KINDS = ("direct", "mixed", "indirect", "post")
SPEAKER_KINDS = ("person", "group", "organisation", "document", "unknown")
_GLUED = 5
"""So many letters are a name, also where nothing in a handle sets them apart: *durand* in @pauldurand."""
_PARTIAL = re.compile(r"([12][0-9]{3})(?:-([01][0-9]))?")
_PART_OF_HANDLE = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def read_filter(
    *,
    min_confidence: float = 0.0,
    kinds: Iterable[str] = (),
    speaker: str | None = None,
    handle: str | None = None,
    speaker_kinds: Iterable[str] = (),
    language: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> Filter:
    """Return the filter of these options as they are written; ``QuoteparseError`` for one that means nothing.

    >>> read_filter(kinds=["direct,Mixed"], handle="@awa", language="pt-BR", until="21 juin 2023").until
    '2023-06-21'
    """
    return Filter(
        min_confidence,
        _listed("--kind", kinds, (*KINDS, *(platform.name for platform in platforms()))),
        speaker,
        handle.strip().removeprefix("@").casefold() if handle else None,
        _listed("--kind-of-speaker", speaker_kinds, SPEAKER_KINDS),
        _language(language),
        _day("--since", since),
        _day("--until", until),
    )


def kept(document: Document, asked: Filter, only: str | None = None) -> Document:
    """Return the document with the results that are asked for; its text, its people and all spans stay."""
    quotations = () if only == "posts" else document.quotations
    posts = () if only == "quotations" else document.posts
    return document.narrowed(
        (q for q in quotations if _meets(Row(document, q), asked)),
        (p for p in posts if _meets(Row(document, p), asked)),
    )


def _meets(row: Row, asked: Filter) -> bool:
    return all(rule(row, asked) for rule in RULES)


def _sure(row: Row, asked: Filter) -> bool:
    return bool(row.get("confidence") >= asked.min_confidence)


def _of_kind(row: Row, asked: Filter) -> bool:
    return not asked.kinds or row.kind in asked.kinds or row.type in asked.kinds


def _by_speaker(row: Row, asked: Filter) -> bool:
    if not asked.speaker:
        return True
    person = next((p for p in row.document.people if p.id == row.get("speaker_id")), None)
    names = (row.speaker, row.get("mention"), row.get("role"), person and person.name)
    handles = (row.get("handle"), *(person.handles if person else ()))
    return any(name and holds_words(name, asked.speaker) for name in names) or any(
        handle and spells(handle, asked.speaker) for handle in handles
    )


def _by_handle(row: Row, asked: Filter) -> bool:
    return not asked.handle or (row.get("handle") or "").casefold() == asked.handle


def _by_speaker_kind(row: Row, asked: Filter) -> bool:
    """A post is nobody's but its author's, of whom nothing more is known: it is left out."""
    if not asked.speaker_kinds:
        return True
    return isinstance(row.result, Quotation) and (row.result.speaker_kind or "unknown") in asked.speaker_kinds


def _in_language(row: Row, asked: Filter) -> bool:
    return not asked.language or row.get("language") == asked.language


def _in_time(row: Row, asked: Filter) -> bool:
    """What is dated by its month or year is kept when some day of it is asked for."""
    if not asked.since and not asked.until:
        return True
    day = (row.dated[0] or "")[:10]
    return bool(day) and _reaches(day, asked.since, 1) and _reaches(day, asked.until, -1)


def _reaches(day: str, limit: str | None, sign: int) -> bool:
    if limit is None:
        return True
    shorter = min(len(day), len(limit))
    ours, theirs = day[:shorter], limit[:shorter]
    return ours >= theirs if sign > 0 else ours <= theirs


RULES: tuple[Callable[[Row, Filter], bool], ...] = (
    _sure,
    _of_kind,
    _by_speaker,
    _by_handle,
    _by_speaker_kind,
    _in_language,
    _in_time,
)


def holds_words(name: str, words: str) -> bool:
    """Tell whether whole words stand in a name, whatever their accents, capitals, hyphens and apostrophes.

    >>> holds_words("Roy Hodgson", "roy"), holds_words("Anne Leroy", "Roy"), holds_words("l'élue", "ELUE")
    (True, False, True)
    >>> holds_words("Jean‑Luc Mélenchon", "JEAN LUC MELENCHON"), holds_words("Léon Cœur", "coeur")
    (True, True)
    """
    wanted = folded_words(words)
    return bool(wanted) and f" {' '.join(wanted)} " in f" {' '.join(folded_words(name))} "


def spells(handle: str, words: str) -> bool:
    """Tell whether a handle spells a name: its parts are set apart by capitals, figures or lines, or it is glued to it.

    >>> spells("PDurand", "Durand"), spells("paul_durand75", "Paul Durand"), spells("pauldurand", "Durand")
    (True, True, True)
    >>> spells("ARoy", "Roy"), spells("AFPfr", "AFP"), spells("leroy", "Roy"), spells("PDurand", "Paul Mason")
    (True, False, False, False)
    >>> spells("AFP", "AFP"), spells("afpfr", "AFP")
    (True, False)
    """
    parts = " ".join(_PART_OF_HANDLE.findall(without_accents(handle)))
    glued, whole = "".join(folded_words(words)), "".join(folded_words(handle))
    return holds_words(parts, words) or (len(glued) >= _GLUED and (whole.startswith(glued) or whole.endswith(glued)))


def _listed(option: str, given: Iterable[str], known: tuple[str, ...]) -> frozenset[str]:
    found = frozenset(word.strip().casefold() for part in given for word in part.split(",") if word.strip())
    if unknown := sorted(found - set(known)):
        raise QuoteparseError(f"{option} {unknown[0]}: no such kind; there are: {', '.join(known)}")
    return found


def _language(code: str | None) -> str | None:
    if code is None:
        return None
    if found := base_code(code):
        return found
    raise QuoteparseError(
        f"--lang {code} is no language code. Give an ISO 639 code: {', '.join(pack_codes())} have packs, others are "
        "taken too"
    )


def _day(option: str, text: str | None) -> str | None:
    """Read a day, a month or a year.

    >>> _day("--since", "2023"), _day("--since", "2023-06"), _day("--since", "2023-06-21T10:00:00Z")
    ('2023', '2023-06', '2023-06-21')
    """
    if text is None:
        return None
    if (part := _PARTIAL.fullmatch(text.strip())) and 1 <= int(part[2] or 1) <= 12:
        return part[0]
    if found := read_date(text):
        return datetime.date.fromisoformat(found[:10]).isoformat()
    raise QuoteparseError(f"{option} {text} is no date. Give a day, a month or a year: 2023-06-21, 2023-06 or 2023")


__all__ = ["KINDS", "RULES", "SPEAKER_KINDS", "holds_words", "kept", "read_filter", "spells"]
