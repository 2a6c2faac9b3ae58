"""Cut a line of text into sentences, by the stops and by what the language pack knows of abbreviations."""

from __future__ import annotations

import re
from functools import cache

from ..lang import load_pack
from ..lang.base import entries
from ..model import Span

LONGEST = 400
"""Characters of a sentence beyond which it is cut again at a clause or a space: translation models are trained on
sentences of at most some 150 pieces."""

_STOP = re.compile('[.!?…。！？]{1,8}(?:[ \u00a0\u202f]?[»”"’)\\]]){0,4}(?=\\s|$)')
_OPENS_ONLY = frozenset("¿¡")
_NEVER_FIRST = frozenset("?!,;:.…»”)]")
"""No sentence starts with one of these."""
_SHORT_WORDS = "aàeéèiouyóù"
"""Words of one letter; any other single letter is an initial or a part of an abbreviation."""
_CLAUSE = re.compile(r"[;:,](?=\s)")


def split_sentences(line: str, language: str | None) -> list[Span]:
    """Return the spans of the sentences of one line, without the spaces between them.

    >>> line = "M. Diop a parlé. Il part le 3 janv. 2024 ! C'est dit."
    >>> [line[start:end] for start, end in split_sentences(line, "fr")]
    ['M. Diop a parlé.', 'Il part le 3 janv. 2024 !', "C'est dit."]
    """
    spans = []
    start = 0
    for stop in _STOP.finditer(line):
        if _ends_sentence(line, stop, language):
            spans += _pieces(line, start, stop.end())
            start = stop.end()
    return spans + _pieces(line, start, len(line))


def _ends_sentence(line: str, stop: re.Match[str], language: str | None) -> bool:
    """Tell a full stop from the stop of an abbreviation, an initial, an ordinal or an interruption."""
    following = line[stop.end() : stop.end() + 40].lstrip()[:1]
    if following.islower() or following in _NEVER_FIRST:
        return False
    if following in _OPENS_ONLY:
        return True
    if not stop.group().startswith(".") or stop.group().startswith(".."):
        return True
    return not _abbreviated(line[max(0, stop.start() - 24) : stop.start()], following, language)


def _abbreviated(before: str, following: str, language: str | None) -> bool:
    words = before.split()
    if not words:
        return True
    last = re.split("[(«“\"'’\\[-]", words[-1])[-1]
    if len(last) == 1 and last.isalpha() and last not in _SHORT_WORDS:
        return True
    known = _abbreviations(language)
    if re.fullmatch("[0-9]{1,2}", last):
        return "0" in known
    tried = (last.lower(), " ".join(words[-2:]).lower())
    return any(word in known or (word + " #" in known and following.isdecimal()) for word in tried)


@cache
def _abbreviations(language: str | None) -> frozenset[str]:
    pack = load_pack(language)
    return frozenset(entries(pack.abbreviations)) if pack else frozenset()


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
