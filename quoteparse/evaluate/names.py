"""Whether two strings name the same speaker."""

from __future__ import annotations

from ..lang.base import entries
from .words import folded_words

_TITLES = frozenset(
    word
    for line in entries(
        """
        m mm mme mmes mlle me mgr pr dr monsieur madame maitre docteur professeur
        mr mrs ms miss sir lord lady prof gen col sen rep gov
        herr frau senor senora sr sra don dona senhor senhora signor signora dott
        president presidente presidenta praesident prasident ministre minister ministro ministra premier premiere
        general colonel senateur senatrice senator deputy depute deputee maire mayor
        """
    )
    for word in line.split()
)
"""Civilities and the commonest offices, folded: words that do not tell one person from another."""
_SMALL = frozenset(
    word
    for line in entries(
        """
        le la les l un une the a an der die das ein eine el los las un una o os as um uma il lo gli i
        de du des d of
        """
    )
    for word in line.split()
)
"""Articles and what joins them to a name, folded."""


def same_speaker(given: str | None, *wanted: str | None) -> bool:
    """Return whether a name is one of the wanted ones, as a reader would judge.

    Case, accents, punctuation and articles do not count, nor do titles where anything else is left. One must then be
    contained in the other as a run of words; or their last words agree, and their first ones by the initial.

    >>> same_speaker("Mme Diarra", "Awa Diarra"), same_speaker("A. Diarra", "Awa Diarra")
    (True, True)
    >>> same_speaker("Modibo Diarra", "Awa Diarra"), same_speaker(None, "Awa Diarra")
    (False, False)
    """
    return any(_same(_name(given, drop), _name(other, drop)) for other in wanted for drop in (_SMALL, _SMALL | _TITLES))


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
