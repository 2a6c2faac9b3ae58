"""Evidence from the marks themselves: one that nothing closes or opens, a dash."""

from __future__ import annotations

from .case import Case


def unclosed(case: Case) -> float:
    """A mark that nothing closes is often a slip.

    >>> from .case import example_case
    >>> from dataclasses import replace
    >>> case = example_case("« oui » est un mot")
    >>> unclosed(replace(case, segment=replace(case.segment, flags=("unclosed",)))) < 0, unclosed(case) < 0
    (True, False)
    """
    return -0.7 if case.segment.flags == ("unclosed",) else 0.0


def unopened(case: Case) -> float:
    """A lone closing mark is a slip unless a cue stands right behind it, or its paragraph ends there.

    >>> from .case import example_case
    >>> from dataclasses import replace
    >>> case = example_case("« oui » est un mot")
    >>> unopened(replace(case, segment=replace(case.segment, flags=("unopened",)))) < 0, unopened(case) < 0
    (True, False)
    """
    if "unopened" not in case.segment.flags:
        return 0.0
    if case.attribution and case.attribution.rule.startswith("incise"):
        return 0.0
    behind = case.words.text[case.segment.outer_end : case.segment.outer_end + 2].strip(" .\n")
    return -0.5 if not behind and case.count >= 5 else -9.0


def dash(case: Case) -> float:
    """A dash opens items of lists as well: only an incise or a label makes a quotation of what follows it.

    >>> from .case import example_case
    >>> from dataclasses import replace
    >>> case = example_case("« oui » est un mot")
    >>> dash(replace(case, segment=replace(case.segment, mark="-"))) < 0, dash(case) < 0
    (True, False)
    """
    if case.segment.mark != "-":
        return 0.0
    rule = case.attribution.rule if case.attribution else ""
    return 2.0 if rule in ("incise_inside", "labelled", "answered") else -9.0
