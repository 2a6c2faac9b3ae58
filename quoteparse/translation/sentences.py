"""Cut a line of text into sentences, by the stops and by what the language pack knows of abbreviations."""

from __future__ import annotations

import re

from ..model import Span
from ..words.sentences import abbreviations_of, ends_sentence

LONGEST = 400
"""Characters of a sentence beyond which it is cut again at a clause or a space: translation models are trained on
sentences of at most some 150 pieces."""

_STOP = re.compile('([.!?…。！？]{1,8})(?:[ \u00a0\u202f]?[»”"’)\\]]){0,4}(?=\\s|$)')
_OPENS_ONLY = "¿¡"
_CLAUSE = re.compile(r"[;:,](?=\s)")


def split_sentences(line: str, language: str | None) -> list[Span]:
    """Return the spans of the sentences of one line, without the spaces between them.

    >>> line = "M. Diop a parlé. Il part le 3 janv. 2024 ! C'est dit."
    >>> [line[start:end] for start, end in split_sentences(line, "fr")]
    ['M. Diop a parlé.', 'Il part le 3 janv. 2024 !', "C'est dit."]
    """
    spans = []
    start = 0
    known = abbreviations_of(language)
    for stop in _STOP.finditer(line):
        if _opens(line, stop.end()) or ends_sentence(line, *stop.span(1), known):
            spans += _pieces(line, start, stop.end())
            start = stop.end()
    return spans + _pieces(line, start, len(line))


def _opens(line: str, end: int) -> bool:
    """Tell whether the next sentence says itself that it begins (*¿*)."""
    return line[end : end + 40].lstrip()[:1] in tuple(_OPENS_ONLY)


def _pieces(line: str, start: int, end: int) -> list[Span]:
    """Trim a sentence, and cut it where it is too long: after the last clause mark, else the last space, in reach."""
    pieces = []
    while True:
        start += len(line[start:end]) - len(line[start:end].lstrip())
        if end - start <= LONGEST:
            break
        cut = _cut(line, start, end)
        pieces.append((start, cut))
        start = cut
    trimmed = len(line[start:end].rstrip())
    return [*((a, a + len(line[a:b].rstrip())) for a, b in pieces), *([(start, start + trimmed)] if trimmed else [])]


def _cut(line: str, start: int, end: int) -> int:
    clauses = [m.end() for m in _CLAUSE.finditer(line, start + LONGEST // 4, start + LONGEST)]
    if clauses:
        return clauses[-1]
    space = line.rfind(" ", start + LONGEST // 4, start + LONGEST)
    if space < 0:
        space = line.find(" ", start + LONGEST, end)
    return end if space < 0 else space
