"""Word pairs: words of a language and what they are in English, for statements told in two languages.

One file a language, ``lang/glosses/xx.txt``. A line is ``word word = english english``; a word that ends in ``-``
stands for all that begin so. English is the pivot: French and Spanish meet where their glosses do. ``en.txt`` holds
English words that mean one thing (``two = 2``). The gloss ``not`` marks the negations, ``not without`` the prepositions
among them. Lines that begin with ``>`` are examples, ``> sentence = its English``: a test sees that they share most of
what they tell.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ..text import without_accents

_FOLDER = Path(__file__).parent.parent / "lang" / "glosses"
_SHORTEST = 3
"""Of a beginning."""


@lru_cache(maxsize=1)
def glossed_languages() -> tuple[str, ...]:
    """Return the languages that have glosses, sorted."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.txt")))


@lru_cache(maxsize=32)
def _entries(language: str) -> dict[str, tuple[str, ...]]:
    if language not in glossed_languages():
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for line in _lines(language):
        left, _, right = ("" if line.startswith(">") else line.partition("#")[0]).partition("=")
        meanings = tuple(without_accents(right).casefold().split())
        for word in without_accents(left).casefold().split():
            found[word] = (*found.get(word, ()), *meanings)
    return found


def _lines(language: str) -> list[str]:
    return (_FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()


def gloss_examples(language: str) -> list[tuple[str, str]]:
    """Return the examples of a language: sentences and their English.

    >>> gloss_examples("fr")[0]
    ('Le gouvernement demande le retrait de la force.', 'The government calls for the withdrawal of the force.')
    """
    parted = (line[1:].partition("=") for line in _lines(language) if line.startswith(">"))
    return [(sentence.strip(), english.strip()) for sentence, _, english in parted]


@lru_cache(maxsize=65536)
def gloss(language: str | None, word: str) -> tuple[str, ...]:
    """Return the English of a folded word of a language, () when no line has it; its own line goes before a beginning.

    >>> gloss("fr", "retrait"), gloss("fr", "xyz"), gloss(None, "retrait")
    (('withdraw', 'pension'), (), ())
    """
    known = _entries(language or "")
    if not known:
        return ()
    if word in known:
        return known[word]
    beginnings = (f"{word[:length]}-" for length in range(len(word), _SHORTEST - 1, -1))
    return next((known[beginning] for beginning in beginnings if beginning in known), ())


@lru_cache(maxsize=1)
def denials() -> frozenset[str]:
    """Return the folded words that deny, of all languages that have glosses."""
    return frozenset(
        word for code in glossed_languages() for word, meanings in _entries(code).items() if "not" in meanings
    )
