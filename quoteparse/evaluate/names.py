"""Whether two strings name the same speaker."""

from __future__ import annotations

from functools import cache

from ..lang import load_pack, pack_codes
from ..lang.base import entries
from .words import folded_words


@cache
def _block(field: str) -> frozenset[str]:
    """Return a block of `PeopleWords` of all packs: names are compared whatever their language."""
    packs = filter(None, map(load_pack, pack_codes()))
    return frozenset(word for pack in packs for word in entries(getattr(pack.people, field)))


def same_speaker(given: str | None, *wanted: str | None) -> bool:
    """Return whether a name is one of the wanted ones, as a reader would judge.

    Case, accents, punctuation and articles do not count, nor do titles where anything else is left. One must then be
    contained in the other as a run of words; or their last words agree, and their first ones by the initial.

    >>> same_speaker("Mme Diarra", "Awa Diarra"), same_speaker("A. Diarra", "Awa Diarra")
    (True, True)
    >>> same_speaker("Modibo Diarra", "Awa Diarra"), same_speaker(None, "Awa Diarra")
    (False, False)
    """
    small, titles = _block("articles"), _block("civilities")
    return any(_same(_name(given, drop), _name(other, drop)) for other in wanted for drop in (small, small | titles))


def _name(text: str | None, drop: frozenset[str]) -> list[str]:
    words = folded_words(text or "")
    return [w for w in words if w not in drop] or words


def _same(a: list[str], b: list[str]) -> bool:
    if not a or not b:
        return False
    if _contains(a, b) or _contains(b, a):
        return True
    return a[-1] == b[-1] and a[0][0] == b[0][0] and 1 in (len(a[0]), len(b[0]))


def _contains(longer: list[str], shorter: list[str]) -> bool:
    return f" {' '.join(shorter)} " in f" {' '.join(longer)} "
