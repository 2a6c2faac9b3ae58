"""A token a line, as CoNLL has it: word, start, end, quotation, kind, speaker, cue; a paragraph ends in an empty line.

The stretches are BIO tags with the number of the quotation they belong to, joined by ``|`` where a token is in several;
offsets are code points.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ..model import Document, Quotation, Span
from ..text import replace_surrogates
from . import labels
from .tokens import tokens


def write(documents: Iterable[Document], path: Path) -> None:
    """Write all documents into one file; ``# document = `` tells where one begins."""
    with open(path, "wb") as file:
        for document in documents:
            file.write(replace_surrogates("\n".join(_lines(document)) + "\n\n").encode())


def _lines(document: Document) -> Iterator[str]:
    yield f"# document = {' '.join(document.id.split())}"
    cut = tokens(document.text, [(start, end) for _, _, start, end in labels(document)[0]])
    contents = _column(document.quotations, lambda one: one.content_spans)
    mentions = _column(document.quotations, lambda one: _place(one.mention_start, one.mention_end))
    cues = _column(document.quotations, lambda one: _place(one.cue_start, one.cue_end))
    kinds = {one.id.rpartition(":")[2]: one.kind for one in document.quotations}
    before = 0
    for start, end in cut:
        if "\n" in document.text[before:start]:
            yield ""
        before = end
        said = contents.get(start, [])
        kind = "|".join(kinds[tag[2:]] for tag in said) or "_"
        tags = _tag(said), kind, _tag(mentions.get(start)), _tag(cues.get(start))
        yield "\t".join((document.text[start:end], str(start), str(end), *tags))


def _place(start: int | None, end: int | None) -> tuple[Span, ...]:
    return ((start, end),) if start is not None and end is not None else ()


def _column(quotations: Iterable[Quotation], spans_of: Callable[[Quotation], tuple[Span, ...]]) -> dict[int, list[str]]:
    """The tags of each place: several where a mention is that of several quotations, or one stands in another."""
    found: dict[int, list[str]] = defaultdict(list)
    for one in quotations:
        key = one.id.rpartition(":")[2]
        for start, end in spans_of(one):
            for place in range(start, end):
                found[place].append(f"{'I' if place > start else 'B'}-{key}")
    return found


def _tag(tags: list[str] | None) -> str:
    return "|".join(tags or ()) or "O"
