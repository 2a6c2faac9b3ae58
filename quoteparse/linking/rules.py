"""When two texts are the same statement: the rules, and what speaks against it. The figures are of docs/linking.md.

A *sure* pair needs nothing but its words. A *weak* one needs support: its articles are kin (they share a sure
statement, or are one article), or the same speaker said both within days.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from .comparable import Word, words
from .glosses import denials, gloss, glossed_languages
from .likeness import Likeness
from .units import Unit

LEAST_COVERAGE = 0.7
SAME_DAYS = 7
"""A speaker who says nearly the same words more days apart may have said them twice."""
_REWORDED_DAYS = 3
SHARE = 0.75
"""Of the information of the shorter text: what differs may not be what it tells."""
_MARKS = "\"'“”‘’«»„‹›"
_TELLING = 50.0
"""Nats: a text that nobody says by chance in nearly the words of another."""
_EDIT = 4
"""Words of a difference that is an edit; more of them are another sentence that was left out."""


def is_sure(like: Likeness) -> bool:
    """Tell whether the words alone make two texts one statement."""
    if like.inside:
        return (like.shorter >= 6 and like.information >= 9) or (like.shorter >= 4 and like.information >= 17)
    return like.coverage >= 0.8 and like.share >= SHARE and like.run >= 4 and like.information >= 14


def is_weak(like: Likeness) -> bool:
    """Tell whether two texts are one statement if their articles or their speaker support it."""
    if like.inside:
        return like.shorter >= 3 and like.information >= 6
    return (
        like.coverage >= LEAST_COVERAGE
        and like.share >= SHARE
        and like.density >= 0.5
        and like.run >= 4
        and like.information >= 7
    )


def said_by_one(a: Unit, b: Unit) -> bool:
    """Tell whether the same speaker said both within days: by last name or handle."""
    if a.day is not None and b.day is not None and abs(a.day - b.day) > SAME_DAYS:
        return False
    return bool(
        (a.key and a.key == b.key) or (a.handle and a.handle == b.handle) or _of_handle(a, b) or _of_handle(b, a)
    )


def _of_handle(a: Unit, b: Unit) -> bool:
    return bool(a.handle and b.key and len(b.key) > 3 and b.key in a.handle)


def sure_of_speaker(like: Likeness) -> bool:
    """Tell whether two texts of one speaker are one statement."""
    if like.inside:
        return like.shorter >= 3 and like.information >= 4
    return like.coverage >= 0.75 and like.share >= SHARE and like.run >= 3 and like.information >= 8


Veto = Callable[[Unit, Unit, Likeness, bool], bool]


def other_speaker(a: Unit, b: Unit, like: Likeness, kin: bool) -> bool:
    """A short or an edited text that two people of different names say, in one article or in two that are not kin."""
    if not (a.key and b.key) or said_by_one(a, b):
        return False
    if like.inside:
        return like.shorter < (4 if kin else 8)
    by_chance = like.information < _TELLING or like.coverage < 0.85
    return by_chance and (not kin or a.document == b.document)


def reworded(a: Unit, b: Unit, like: Likeness, kin: bool) -> bool:
    """What an institution says each month in nearly the same words."""
    apart = a.day is not None and b.day is not None and abs(a.day - b.day) > _REWORDED_DAYS
    return apart and like.shorter > 10 and like.coverage < 0.85


def other_words(a: Unit, b: Unit, like: Likeness, kin: bool) -> bool:
    """Another number, a negation or another name within the stretch that they share."""
    return not like.inside and any(grave(*gap, a.language) for gap in gaps(a, b, like))


def quotes(a: Unit, b: Unit, like: Likeness) -> bool:
    """Tell whether the longer text holds the shorter between marks of its own, and other words around them."""
    if not like.blocks or like.ratio > 0.9:
        return False
    second = len(a.words) <= len(b.words)
    longer, last = (b, like.blocks[-1]) if second else (a, like.blocks[-1])
    places = located(longer.text, longer.post)
    start = places[like.blocks[0].second if second else like.blocks[0].first].start
    end = places[(last.second if second else last.first) + last.size - 1].end
    opening, closing = longer.text[:start].rstrip()[-1:], longer.text[end:].lstrip(" .,!?…")[:1]
    return bool(opening and closing) and opening in _MARKS and closing in _MARKS


VETOES: tuple[Veto, ...] = (other_speaker, reworded, other_words)


def gaps(a: Unit, b: Unit, like: Likeness) -> list[tuple[list[Word], list[Word]]]:
    """Return the words between two common runs, on either side."""
    left, right = located(a.text, a.post), located(b.text, b.post)
    found = []
    for before, after in zip(like.blocks, like.blocks[1:], strict=False):
        found.append(
            (
                list(left[before.first + before.size : after.first]),
                list(right[before.second + before.size : after.second]),
            )
        )
    return found


@lru_cache(maxsize=4096)
def located(text: str, post: bool) -> tuple[Word, ...]:
    """Return the words of a text with their places."""
    return tuple(words(text, post))


def grave(left: Sequence[Word], right: Sequence[Word], language: str | None = None) -> str | None:
    """Return what makes a difference grave: "number", "negation" or "name"; None when nothing does.

    >>> grave(words("10"), words("20")), grave(words("va"), words("ne va pas")), grave(words("la"), words("cette"))
    ('number', 'negation', None)
    """
    numbers = [{w.form for w in side if w.form[0].isdigit()} for side in (left, right)]
    if all(numbers) and numbers[0] != numbers[1]:
        return "number"
    if max(len(left), len(right)) <= _EDIT and denies(left, language) != denies(right, language):
        return "negation"
    names = [{w.form for w in side if w.name} for side in (left, right)]
    if all(names) and not names[0] & names[1]:
        return "name"
    return None


def denies(side: Sequence[Word], language: str | None = None) -> bool:
    """Tell whether a stretch holds a negation of a language; of any, where there are no glosses of it.

    >>> denies(words("a-t-il dit"), "fr"), denies(words("don't"), "en"), denies(words("n'est pas"))
    (False, True, True)
    """
    if language in glossed_languages():
        return any("not" in gloss(language, word.form) for word in side)
    return any(word.form in denials() for word in side)
