"""A few marked words: a fragment that somebody said, a term that stands again, the words of the law."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..words.classes import COMMA
from .case import Case, strength

SOME = 0.55
"""Strength of an attribution from which on it tells something."""
_LONGEST_CHARGE = 120
"""Characters before a segment in which the phrase that names a charge stands."""
_FOR = frozenset(("pour", "for", "wegen", "por", "per"))
"""Prepositions that can stand farther from what is charged: *condamné à une amende pour*."""
_FRAGMENT, _TERM = 2, 4
"""Words of a fragment that is no mere term; words of a term."""
_STOP = re.compile(r"[.!?;:\n]")
_NEAR, _MOST = 5_000, 12
"""Characters around a segment in which its words are looked for, and how often they are looked at."""
_MARKS = frozenset("«»“”„‟‹›\"'‘’\u00a0\u202f")


def charge(case: Case) -> float:
    """*mis en examen pour « recel »*: the words of the law.

    >>> from .case import example_case
    >>> charge(example_case("Il a été mis en examen pour « recel de vol »")) < 0
    True
    >>> charge(example_case("Il a été mis en examen mardi à Lyon pour « recel de vol »")) < 0
    True
    >>> charge(example_case("Il a dit : « recel de vol »")) < 0
    False
    """
    start = case.segment.outer_start
    before = case.words.text[max(0, start - _LONGEST_CHARGE) : start].rstrip(" \u00a0\u202f").lower()
    clause, charges = _STOP.split(before)[-1], case.words.lexicon.charges
    return -4.0 if clause.endswith(charges or "\0") or _tells_before(clause, charges) else 0.0


def _tells_before(clause: str, charges: Iterable[str]) -> bool:
    """Whether a clause ends with the *for* of a phrase whose other words stand before it."""
    last = clause[clause.rfind(" ") + 1 :] if " " in clause else ""
    heads = [phrase.rpartition(" ")[0] for phrase in charges if last in _FOR and phrase.rpartition(" ")[2] == last]
    return any(re.search(rf"\b{re.escape(head)}\b", clause) for head in heads)


def fragment(case: Case) -> float:
    """*Il juge cela « absurde », « indigne » même*: a fragment in a paragraph in which somebody surely speaks.

    >>> from dataclasses import replace
    >>> from .case import example_case
    >>> case = example_case("Il juge cela « très cher »", 0.3)
    >>> fragment(replace(case, beside=True)) > 0, fragment(case) > 0
    (True, False)
    """
    if not case.beside or not case.content[:1].islower() or not 0 < strength(case) < SOME:
        return 0.0
    if any(elsewhere(case)):
        return 0.0
    listed = case.words.classes[case.index - 1 : case.index] == COMMA
    return 1.5 if listed else 1.2 if case.count >= _FRAGMENT else 0.9


def term(case: Case) -> float:
    """A few words with a capital that stand again between marks, or without: a name.

    >>> from .case import example_case
    >>> term(example_case("Le « Ferry » part. Il dit que le Ferry part.")) < 0
    True
    >>> term(example_case("Le « départ » est prévu. Il dit que le départ est prévu.")) < 0
    False
    """
    if not case.content[:1].isupper() or case.count > _TERM or case.content[-1:] in ".!?…":
        return 0.0
    marked, plain = elsewhere(case)
    return (-1.5 if marked else 0.0) + (-1.0 if plain else 0.0)


def elsewhere(case: Case) -> tuple[bool, bool]:
    """Whether the content stands again near by: between marks as here, without them."""
    text, segment, content = case.words.text, case.segment, case.content
    marked = plain = False
    at, stop = max(0, segment.start - _NEAR), min(len(text), segment.end + _NEAR)
    for _ in range(_MOST):
        at = text.find(content, at, stop) if content else -1
        if at < 0:
            break
        end = at + len(content)
        before, after = text[at - 1 : at], text[end : end + 1]
        if at != segment.start and not before.isalnum() and not after.isalnum():
            around = before not in _MARKS, after not in _MARKS
            marked, plain = marked or around == (False, False), plain or around == (True, True)
        at = end
    return marked, plain
