"""brat standoff: a folder of ``.txt`` and ``.ann``, and ``annotation.conf``; offsets are code points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

from ..model import Document, Span
from ..text import replace_surrogates

_CONF = """[entities]
Direct
Mixed
Indirect
Speaker
Cue
[relations]
SaidBy Arg1:Direct|Mixed|Indirect, Arg2:Speaker
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>
[events]
[attributes]
"""


def write(documents: Iterable[Document], path: Path) -> None:
    """Write two files a document, named by its id."""
    path.mkdir(exist_ok=True)
    (path / "annotation.conf").write_text(_CONF, encoding="utf-8")
    for document in documents:
        name = quote(replace_surrogates(document.id), safe=" ").replace("%2F", "__")[:200]
        (path / f"{name}.txt").write_bytes(replace_surrogates(document.text).encode())
        (path / f"{name}.ann").write_bytes(replace_surrogates("".join(_lines(document))).encode())


def _lines(document: Document) -> Iterator[str]:
    number = 0
    for said in document.quotations:
        number += 1
        own, text = f"T{number}", document.text
        yield _stretch(own, said.kind.capitalize(), said.content_spans, text)
        if said.mention_start is not None and said.mention_end is not None:
            number += 1
            yield _stretch(f"T{number}", "Speaker", ((said.mention_start, said.mention_end),), text)
            yield f"R{number}\tSaidBy Arg1:{own} Arg2:T{number}\t\n"
        if said.cue_start is not None and said.cue_end is not None:
            number += 1
            yield _stretch(f"T{number}", "Cue", ((said.cue_start, said.cue_end),), text)


def _stretch(key: str, label: str, spans: tuple[Span, ...], text: str) -> str:
    """A stretch is on one line: brat has a blank for each line end in its words, and cuts a stretch at none."""
    places = ";".join(f"{start} {end}" for start, end in spans)
    words = " ".join("".join(" " if c in "\r\n\t" else c for c in text[start:end]) for start, end in spans)
    return f"{key}\t{label} {places}\t{words}\n"
