"""Labelled stretches and the links between them, as annotation tools export them, read as quotations.

A stretch labelled Quotation, Quote or Content (any case), or Direct, Mixed or Indirect to tell the kind besides, is a
quotation. Its speaker is the stretch labelled Speaker, Source or Mention that a link joins to it, in either direction;
a link from one quotation to another says that the other goes on with it. Other labels are left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..model import Span
from .annotation import KINDS, AnnotatedDocument, AnnotatedQuotation

_QUOTATION = {"quotation", "quote", "content"}
_SPEAKER = {"speaker", "source", "mention"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some text that carries a label; in pieces when it is interrupted."""

    label: str
    spans: tuple[Span, ...]
    kind: str | None = None
    """"direct", "mixed" or "indirect" when an attribute of the stretch tells."""


def from_labels(
    id: str,  # noqa: A002
    text: str,
    stretches: Mapping[str, Stretch],
    links: Iterable[tuple[str, str]],
    language: str | None = None,
) -> AnnotatedDocument:
    """Make a document of labelled stretches, by their ids, and of links between those ids.

    >>> stretches = {"q": Stretch("Quotation", ((2, 5),)), "s": Stretch("Speaker", ((13, 16),))}
    >>> from_labels("a", "« Oui », dit Awa.", stretches, [("q", "s")]).quotations[0].mention
    'Awa'
    """
    speakers: dict[str, str] = {}
    links = list(links)
    for one, other in links:
        for quotation, speaker in ((one, other), (other, one)):
            if _is_quotation(stretches.get(quotation)) and _is_speaker(stretches.get(speaker)):
                speakers.setdefault(quotation, speaker)
    parts = _parts(stretches, links)
    quotations = [
        AnnotatedQuotation(
            spans=tuple(sorted(stretch.spans + tuple(s for part in parts.get(key, ()) for s in stretches[part].spans))),
            kind=_kind(stretch),
            mention=_words(text, stretches[speakers[key]]) if key in speakers else None,
        )
        for key, stretch in stretches.items()
        if _is_quotation(stretch) and not any(key in of for of in parts.values())
    ]
    return AnnotatedDocument(id, text, language, tuple(sorted(quotations, key=lambda q: q.spans)))


def _parts(stretches: Mapping[str, Stretch], links: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The further parts of each quotation: a link leads to them from its first part."""
    found: dict[str, list[str]] = {}
    for one, other in links:
        if one != other and _is_quotation(stretches.get(one)) and _is_quotation(stretches.get(other)):
            found.setdefault(one, []).append(other)
    return found


def code_points(text: str, start: int, end: int, said: str | None) -> Span:
    """Return a span in code points. A tool that runs in a browser may count UTF-16 units: its own words tell.

    >>> code_points("😀 oui", 3, 6, "oui")
    (2, 5)
    """
    if said is None or text[start:end] == said:
        return start, end
    units = text.encode("utf-16-le", "surrogatepass")
    first = len(units[: 2 * start].decode("utf-16-le", "replace"))
    last = len(units[: 2 * end].decode("utf-16-le", "replace"))
    return (first, last) if text[first:last] == said else (start, end)


def _is_quotation(stretch: Stretch | None) -> bool:
    return stretch is not None and stretch.label.casefold() in (*_QUOTATION, *KINDS)


def _is_speaker(stretch: Stretch | None) -> bool:
    return stretch is not None and stretch.label.casefold() in _SPEAKER


def _kind(stretch: Stretch) -> str | None:
    label = stretch.label.casefold()
    return label if label in KINDS else stretch.kind


def _words(text: str, stretch: Stretch) -> str:
    return " ".join(text[start:end] for start, end in stretch.spans)
