"""Verdicts added up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .verdict import Verdict

Figures = dict[str, Any]


def figures(verdicts: Sequence[Verdict]) -> Figures:
    """Add up verdicts: of quotations over all, by kind and by language; of posts, or None where the gold has none.

    ``overlap`` counts quotations that share four fifths of their words with the gold, ``exact`` those with the very
    same words, ``joint`` overlap and the right speaker, ``canonical`` overlap and the right full name (over the gold
    that gives one). ``speaker`` is the share of right speakers among those found whose gold has one.
    """
    quotations = [v for v in verdicts if v.what == "quotation"]
    posts = [v for v in verdicts if v.what == "post"]
    return {
        "quotations": _quotations(quotations),
        "by_kind": _by(quotations, lambda v: v.kind),
        "by_language": _by(quotations, lambda v: v.language),
        "posts": _posts(posts) if posts else None,
    }


def _by(verdicts: Sequence[Verdict], key: Callable[[Verdict], str]) -> dict[str, Figures]:
    return {name: _quotations([v for v in verdicts if key(v) == name]) for name in sorted({key(v) for v in verdicts})}


def _quotations(verdicts: Sequence[Verdict]) -> Figures:
    return {
        "overlap": _found(verdicts, _both),
        "exact": _found(verdicts, lambda v: v.exact),
        "joint": _found(verdicts, lambda v: v.outcome == "right"),
        "speaker": _checked(verdicts, "speaker"),
        "canonical": _checked(verdicts, "canonical"),
    }


def _posts(verdicts: Sequence[Verdict]) -> Figures:
    return {
        "found": _found(verdicts, _both),
        "handle": _checked(verdicts, "handle"),
        "date": _checked(verdicts, "date"),
    }


def _both(verdict: Verdict) -> bool:
    return verdict.in_gold and verdict.in_result


def _found(verdicts: Sequence[Verdict], right: Callable[[Verdict], bool]) -> Figures:
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


def _checked(verdicts: Sequence[Verdict], name: str) -> Figures:
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
