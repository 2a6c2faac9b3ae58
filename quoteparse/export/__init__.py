"""Results handed on to the tools of others, and what these tools give back.

A format is one file: ``write(documents, path)``. What comes back is read by ``back.corrections_of``.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from ..model import Document

FORMATS = {
    "brat": "",
    "conll": ".conll",
    "doccano": ".jsonl",
    "labelstudio": ".json",
    "prodigy": ".jsonl",
    "schemaorg": ".jsonld",
    "tei": ".xml",
    "webannotation": ".jsonld",
}
"""Format and the suffix of its file; brat takes a folder. A format registers with one line here."""
Label = tuple[str, str, int, int]
"""Key, label, start, end: a stretch as the tools for annotating have it, in code points."""
LabelLink = tuple[str, str, str]
"""Key of a quotation, key of its speaker or of its next part, and what the link says."""


class Format(Protocol):
    """What the module of each format offers."""

    def write(self, documents: Iterable[Document], path: Path) -> None:
        """Write the documents to a file, or a folder."""


def write(documents: Iterable[Document], to: str, path: Path) -> None:
    """Write documents in one of ``FORMATS``."""
    cast("Format", import_module(f".{to}", __name__)).write(documents, path)


def labels(document: Document) -> tuple[list[Label], list[LabelLink]]:
    """Return what is labelled in a document: quotations by their kind, speakers, cues; and what belongs together.

    >>> from quoteparse.model import Quotation
    >>> said = Quotation("a:q1", "a", "direct", text="Oui", content_spans=((2, 5),), start=2, end=5, outer_start=0,
    ...     outer_end=7, mention="Awa", mention_start=13, mention_end=16)
    >>> labels(Document(id="a", text="« Oui », dit Awa.", quotations=(said,)))
    ([('q1', 'Direct', 2, 5), ('q1.speaker', 'Speaker', 13, 16)], [('q1', 'q1.speaker', 'SaidBy')])
    """
    found: list[Label] = []
    links: list[LabelLink] = []
    for said in document.quotations:
        key = said.id.rpartition(":")[2]
        for number, (start, end) in enumerate(said.content_spans):
            found.append((f"{key}.{number}" if number else key, said.kind.capitalize(), start, end))
            if number:
                links.append((key, f"{key}.{number}", "GoesOn"))
        if said.mention_start is not None and said.mention_end is not None:
            found.append((f"{key}.speaker", "Speaker", said.mention_start, said.mention_end))
            links.append((key, f"{key}.speaker", "SaidBy"))
        if said.cue_start is not None and said.cue_end is not None:
            found.append((f"{key}.cue", "Cue", said.cue_start, said.cue_end))
    return found, links


def utf16(text: str) -> list[int]:
    """Return for each code point, and for the end, where it begins in UTF-16 units.

    >>> utf16("😀 a")
    [0, 2, 3, 4]
    """
    places = [0]
    for character in text:
        places.append(places[-1] + (2 if character > "\uffff" else 1))
    return places
