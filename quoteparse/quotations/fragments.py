"""A few marked words: a fragment that somebody said, a term that stands again, the words of the law, a slogan."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from ..model import Span
from ..words.classes import COMMA, STOP, pattern
from ..words.text import Words
from .case import Case, strength

SOME = 0.55
"""Strength of an attribution from which on it tells something."""
_LONGEST_CHARGE = 120
"""Characters before a segment in which the phrase that names a charge stands."""
_FOR = frozenset(("pour", "for", "wegen", "por", "per"))
"""Prepositions that can stand farther from what is charged: *condamné à une amende pour*."""
_NEAR_VERB = 80
"""Characters behind a segment in which the verb that charges stands."""
_MOST_LISTED = 5
"""Charges in a list."""
_SLOGAN, _BEARER = -6.0, 14
"""What a slogan weighs; words before a segment in which what bears it stands."""
_SHOWN = pattern(
    "<word+adverb+reports+gerund+infinitive+modal+aux+passive+verb+impersonal+object+prep+det+link+relative+that+number>"
    "{0,12} <colon>?"
)
"""What stands between a banner and its words: nobody who could say them."""
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
    start = case.words.starts[_first_listed(case)]
    before = case.words.text[max(0, start - _LONGEST_CHARGE) : start].rstrip(" \u00a0\u202f").lower()
    clause, charges = _STOP.split(before)[-1], case.words.lexicon.charges
    return -6.0 if clause.endswith(charges or "\0") or _tells_around(case, clause, charges) else 0.0


def _tells_around(case: Case, clause: str, charges: Iterable[str]) -> bool:
    """Whether a clause ends with the *for* of a phrase whose other words stand before it, or behind: *wegen „Betrugs“
    verurteilt*."""
    last = clause[clause.rfind(" ") + 1 :] if " " in clause else ""
    if last not in _FOR:
        return False
    end = case.segment.outer_end
    around = f"{clause} {_STOP.split(case.words.text[end : end + _NEAR_VERB].lower())[0]}"
    heads = [phrase.rpartition(" ")[0] for phrase in charges if phrase.rpartition(" ")[2] == last]
    return any(re.search(rf"\b{re.escape(head)}\b", around) for head in heads)


_LISTED = pattern("<quotation> <comma>? <coord>? <weak+link+by+prep>? <det>? $")


def _first_listed(case: Case) -> int:
    """Return the word of the first of some segments that stand side by side: *pour « vol » et « recel »*."""
    first = case.index
    for _ in range(_MOST_LISTED):
        match = _LISTED.search(case.words.classes, max(0, first - 5), first)
        if not match:
            break
        first = match.start()
    return first


def slogan(case: Case) -> float:
    """*derrière une banderole : « Pas un pas en arrière »*: what stands on a banner, or what a crowd says together.

    >>> from .case import example_case
    >>> slogan(example_case("Ils défilent derrière une banderole : « Pas un pas »")) < 0
    True
    >>> slogan(example_case("Il porte une banderole et ajoute : « Pas un pas »")) < 0
    False
    """
    words, attribution = case.words, case.attribution
    cue = attribution.cue if attribution else None
    if cue and _lemma(words, cue) in words.lexicon.chants:
        return _SLOGAN
    begin = max(0, case.index - _BEARER)
    begin = max(begin, words.classes.rfind(STOP, begin, case.index)) if case.content[:1].isupper() else case.index
    bearers = (n for n in range(begin, case.index) if words.lexicon.noun_in(words.lowers[n], words.lexicon.slogans))
    return _SLOGAN if any(_SHOWN.fullmatch(words.classes, n + 1, case.index) for n in bearers) else 0.0


def _lemma(words: Words, cue: Span) -> str:
    """The lemma of the last word of a cue."""
    index = max(0, bisect_right(words.starts, cue[1] - 1) - 1)
    return words.lexicon.verbs.get(words.lowers[index], ("", ""))[0]


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
