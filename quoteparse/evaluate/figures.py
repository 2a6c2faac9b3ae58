"""Verdicts added up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .calibration import calibration
from .judgement import Judgement

Figures = dict[str, Any]


def figures(verdicts: Sequence[Judgement]) -> Figures:
    """Add up verdicts: of quotations over all, by kind and by language; of posts and of
    people, or None where the gold has none; and the `calibration` of the confidence.

    ``overlap`` counts quotations that share four fifths of their words with the gold, ``exact`` those with the very
    same words, ``joint`` overlap and the right speaker, ``canonical`` overlap and the right full name (over the gold
    that gives one). ``mention`` and ``who`` judge strictly (`identity`): overlap, and the person told by any words that
    the gold has for her, or by name; quotations whose gold tells nobody are left out. ``speaker`` is the share of right
    speakers among those found whose gold has one.
    """
    quotations = [v for v in verdicts if v.what == "quotation"]
    posts = [v for v in verdicts if v.what == "post"]
    people = [v for v in verdicts if v.what == "person"]
    return {
        "quotations": _quotations(quotations),
        "by_kind": _by(quotations, lambda v: v.kind),
        "by_language": _by(quotations, lambda v: v.language),
        "posts": _posts(posts) if posts else None,
        "people": _people(people) if people else None,
        "calibration": calibration(quotations),
    }


def _by(verdicts: Sequence[Judgement], key: Callable[[Judgement], str]) -> dict[str, Figures]:
    return {name: _quotations([v for v in verdicts if key(v) == name]) for name in sorted({key(v) for v in verdicts})}


def _quotations(verdicts: Sequence[Judgement]) -> Figures:
    return {
        "overlap": _found(verdicts, _both),
        "exact": _found(verdicts, lambda v: v.exact),
        "joint": _found(verdicts, lambda v: v.outcome == "right"),
        "mention": _told(verdicts, "mention"),
        "who": _told(verdicts, "who"),
        "speaker": _checked(verdicts, "speaker"),
        "canonical": _checked(verdicts, "canonical"),
        "kind": _checked(verdicts, "kind"),
    }


def _posts(verdicts: Sequence[Judgement]) -> Figures:
    return {
        "found": _found(verdicts, _both),
        "handle": _checked(verdicts, "handle"),
        "date": _checked(verdicts, "date"),
    }


def _people(verdicts: Sequence[Judgement]) -> Figures:
    return {
        "found": _found(verdicts, _both),
        "kind": _checked(verdicts, "kind"),
        "gender": _checked(verdicts, "gender"),
    }


def _told(verdicts: Sequence[Judgement], name: str) -> Figures:
    """What is found and right by one check; what is found and whose gold does not tell counts on neither side."""
    asked = [v for v in verdicts if not _both(v) or v.check(name)]
    return _found(asked, lambda v: bool((check := v.check(name)) and check.right))


def _both(verdict: Judgement) -> bool:
    return verdict.in_gold and verdict.in_result


def _found(verdicts: Sequence[Judgement], right: Callable[[Judgement], bool]) -> Figures:
    gold = sum(v.in_gold for v in verdicts)
    found = sum(v.in_result for v in verdicts)
    hits = sum(map(right, verdicts))
    return {
        "gold": gold,
        "found": found,
        "right": hits,
        "precision": _share(hits, found),
        "recall": _share(hits, gold),
        "f1": _share(2 * hits, gold + found),
    }


def _checked(verdicts: Sequence[Judgement], name: str) -> Figures:
    """Add up one check over what was found and whose gold tells."""
    checks = [check for v in verdicts if (check := v.check(name)) and check.wanted]
    right = sum(check.right for check in checks)
    return {
        "gold": len(checks),
        "given": sum(check.given is not None for check in checks),
        "right": right,
        "accuracy": _share(right, len(checks)),
    }


def _share(part: int, whole: int) -> float | None:
    """Four decimals; None where there is nothing to share."""
    return round(part / whole, 4) if whole else None
