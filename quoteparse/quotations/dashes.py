"""Dialogue and interview dashes: quotations without marks.

*— Vous partez déjà ? demanda le brigadier.* counts only when an incise is found inside it, since lists are set with
dashes too; *Léa Martinez – Parce que …* only when the text has another such paragraph; the questions of an interview
are the paper's own words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Segment, Span
from ..words.lexicon import Lexicon

_DIALOGUE = re.compile(r"[—–―]\s{0,3}(?=[^\W\d_]|[¿¡…])")
_LABEL = re.compile(r"(?:[^\W\d_][\w'’.-]{0,30} ){0,4}[^\W\d_][\w'’.-]{0,30}\s?[–—]\s?(?=[A-ZÀ-Ý¿¡«“\"])")
_LONGEST_LABEL = 80
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}$")
"""*Atalanta – Roma 2-3* is a match."""


def find_dashed(
    text: str, paragraphs: Sequence[Span], marked: Sequence[Segment], lexicon: Lexicon | None = None
) -> list[Segment]:
    """Return the paragraphs that a dash opens, and the answers behind the labels of an interview.

    >>> text = "— Vous partez ? demanda le brigadier.\\n— Oui, dit-elle."
    >>> [text[s.start : s.end] for s in find_dashed(text, [(0, 37), (38, 54)], ())]
    ['Vous partez ? demanda le brigadier.', 'Oui, dit-elle.']
    >>> find_dashed("Paris – Le maire a parlé.", [(0, 25)], ())
    []
    """
    taken = {s.outer_start for s in marked}
    found, labelled = [], []
    for start, end in paragraphs:
        opening = _DIALOGUE.match(text, start, end)
        if opening and _is_signature(text, start, end, marked):
            continue
        if opening and (not _holds(marked, start, end) or _has_incise(text, opening.end(), end, lexicon)):
            found.append(Segment(opening.end(), end, start, end, "-"))
            continue
        label = _LABEL.match(text, start, min(end, start + _LONGEST_LABEL))
        score = label and _SCORE.search(text, label.end(), end)
        free = label and not score and label.end() not in taken and not _holds(marked, start, end)
        if label and free and label.group()[0].isupper():
            labelled.append((label.group(), Segment(label.end(), end, label.end(), end, "-", ("labelled",))))
    if len({name for name, _ in labelled}) > 1 or len(labelled) > 2:
        found += [segment for _, segment in labelled if text[segment.end - 1] != "?"]
    return sorted(found, key=lambda s: s.start)


_INCISE = re.compile(r"(?<=[ .!?…,”\"»])[—–-] ?([^\W\d_]{2,20})(?: ([^\W\d_]{2,20}))?")


def _has_incise(text: str, start: int, end: int, lexicon: Lexicon | None) -> bool:
    """*— Ela disse: "Não." E foi assim — relatou.*: a verb of speech right behind a second dash."""
    if lexicon is None:
        return False
    for match in _INCISE.finditer(text, start, end):
        for word in filter(None, match.groups()):
            if "s" in lexicon.verbs.get(word.lower(), ("", ""))[1] and lexicon.classes.get(word.lower(), "-") in "VBK":
                return True
    return False


_LONGEST_SIGNATURE = 120


def _is_signature(text: str, start: int, end: int, marked: Sequence[Segment]) -> bool:
    """*“We need action.”* and below it *— Anna Reed, mayor*: a short line without a full stop, right behind marks."""
    if end - start > _LONGEST_SIGNATURE or text[end - 1] in ".!?…":
        return False
    before = [s for s in marked if s.outer_end <= start]
    return bool(before) and not text[before[-1].outer_end : start].strip(" .\n")


def _holds(marked: Sequence[Segment], start: int, end: int) -> bool:
    return any(start <= s.outer_start < end for s in marked)
