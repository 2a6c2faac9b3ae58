"""Figures, errors and changes as lines for a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from .changes import ChangedItem
from .figures import Figures
from .judgement import Judgement

_WIDTH = 100
"""Longest stretch of a quotation that a line shows, in characters."""


def report_lines(figures: Figures) -> Iterator[str]:
    """Yield the figures as a table, in per cent.

    >>> from .figures import figures
    >>> print(*report_lines(figures([Judgement("quotation", "a", "right", "Oui", "direct", "fr", True)])), sep="\\n")
    QUOTATIONS            gold  found  right      P      R     F1
    overlap                  1      1      1  100.0  100.0  100.0
    exact                    1      1      1  100.0  100.0  100.0
    overlap and speaker      1      1      1  100.0  100.0  100.0
    mention                  0      0      0      –      –      –
    who                      0      0      0      –      –      –
    direct                   1      1      1  100.0  100.0  100.0
    direct, speaker          1      1      1  100.0  100.0  100.0
    fr                       1      1      1  100.0  100.0  100.0
    fr, speaker              1      1      1  100.0  100.0  100.0
    """
    quotations = figures["quotations"]
    yield _head("QUOTATIONS")
    yield _row("overlap", quotations["overlap"])
    yield _row("exact", quotations["exact"])
    yield _row("overlap and speaker", quotations["joint"])
    yield _row("mention", quotations["mention"])
    yield _row("who", quotations["who"])
    for group in ("by_kind", "by_language"):
        for name, part in figures[group].items():
            yield _row(name, part["overlap"])
            yield _row(f"{name}, speaker", part["joint"])
    yield from _shares(quotations, ("speaker", "canonical", "kind"))
    if figures["posts"]:
        yield ""
        yield _head("POSTS")
        yield _row("found", figures["posts"]["found"])
        yield from _shares(figures["posts"], ("handle", "date"))
    if figures["people"]:
        yield ""
        yield _head("PEOPLE")
        yield _row("found", figures["people"]["found"])
        yield from _shares(figures["people"], ("kind", "gender"))


def _head(name: str) -> str:
    return f"{name:<20}{'gold':>6}{'found':>7}{'right':>7}{'P':>7}{'R':>7}{'F1':>7}"


def _row(name: str, part: Figures) -> str:
    shares = "".join(_percent(part[key]) for key in ("precision", "recall", "f1"))
    return f"{name:<20}{part['gold']:>6}{part['found']:>7}{part['right']:>7}{shares}"


def _percent(share: float | None) -> str:
    return "      –" if share is None else f"{100 * share:7.1f}"


def _shares(figures: Figures, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        part = figures[name]
        if part["gold"]:
            yield (
                f"{name}: {_percent(part['accuracy']).strip()} % right of the {part['gold']} found whose gold tells"
                f" ({part['right']} right, {part['given']} given)"
            )


def errors(verdicts: Sequence[Judgement], most: int) -> list[Judgement]:
    """Return what is not right, at most so many of each sort (missed, spurious, wrong; quotations, posts)."""
    kept: Counter[tuple[str, str]] = Counter()
    wrong = []
    for verdict in verdicts:
        sort = (verdict.what, verdict.outcome)
        if verdict.outcome != "right" and kept[sort] < most:
            kept[sort] += 1
            wrong.append(verdict)
    return wrong


def error_lines(verdicts: Sequence[Judgement], most: int) -> Iterator[str]:
    """Yield a line for each of the ``errors``.

    >>> list(error_lines([Judgement("quotation", "a", "missed", "Oui", "direct", "fr")], 5))
    ['missed quotation | a | direct | Oui']
    """
    for verdict in errors(verdicts, most):
        yield _line(verdict.outcome, verdict)


def change_lines(changes: Sequence[ChangedItem]) -> Iterator[str]:
    """Yield the gains, then the losses, then how many of each."""
    gains = [c for c in changes if c.gain]
    losses = [c for c in changes if not c.gain]
    for sign, group in (("+", gains), ("-", losses)):
        for change in group:
            yield _line(f"{sign} {change.before} → {change.after}:", change.verdict)
    yield f"{len(gains)} gained, {len(losses)} lost"


def _line(lead: str, verdict: Judgement) -> str:
    told = [
        f"{check.name}: wanted {check.wanted or 'none'}, got {check.given or 'none'}"
        for check in verdict.checks
        if not check.right
    ]
    said = " ".join(verdict.text.split())
    said = said if len(said) <= _WIDTH else said[: _WIDTH - 1] + "…"
    line = " | ".join([f"{lead} {verdict.what}", verdict.document_id, verdict.kind, said, *told])
    return "".join(c if c.isprintable() else "\ufffd" for c in line)
