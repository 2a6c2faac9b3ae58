"""Which marked segments are quotations: the table of their facts, and the weights that it makes.

The regression begins from what the hand set (``evidence.by_hand``): a weight is what a fact adds to that. The table
has a line for each segment: the number of its article, "+" or "-", the hand's sum in hundredths, the numbers of its
facts, whose names stand at the head. It has no word of any text. Segments that a known quotation overlaps without being
the same, and those of which it is no matter whether they are found, are left out.
"""

from __future__ import annotations

import lzma
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from quoteparse import parse_text
from quoteparse.parse import stretches
from quoteparse.quotations import Case, Decision
from quoteparse.quotations.evidence import BIAS, by_hand, weigh
from quoteparse.quotations.facts import facts

from .gold import Article, read_gold

FEWEST = 4
"""Segments in which a fact must occur to have a weight."""
STRENGTH = 15.0
"""Of the penalty on weights (L2): chosen by cross-validation over articles among 3, 10, 15, 25 and 60, and by the
cases of the tests: with less some fail."""
HEAD = "# Made by `python -m tools.fit segments` from tools/fit/segments.xz: fact, what it adds in hundredths."


class Seen(NamedTuple):
    """A marked segment, whether it is a quotation, what the hand's evidence weighs together, and its facts."""

    article: int
    right: bool
    hand: int
    facts: tuple[str, ...]


def observe_segments(paths: Sequence[Path]) -> Iterator[Seen]:
    """Yield the segments of some articles; one that is given twice counts twice, under the same number."""
    numbers: dict[str, int] = {}
    for article in read_gold(paths):
        number = numbers.setdefault(article.id, len(numbers))
        seen: list[Case] = []

        def note(case: Case, seen: list[Case] = seen) -> Decision:
            seen.append(case)
            return weigh(case)

        before = stretches.weigh
        stretches.weigh = note  # the parser as it is, but that its segments are looked at
        try:
            parse_text(article.text)
        finally:
            stretches.weigh = before
        for case in seen:
            right = _is_known(article, case) if case.segment.mark != "-" else None
            if right is not None:
                hand = by_hand(case)
                total = round(100 * (BIAS + sum(weight for _, weight in hand)))
                yield Seen(number, right, total, tuple(sorted(facts(case, hand))))


def _is_known(article: Article, case: Case) -> bool | None:
    """Whether a segment is a known quotation; None where that does not tell."""
    segment = case.segment
    known = article.match(enumerate(segment.spans or ((segment.start, segment.end),)))
    if known:
        return None if any(one.doubtful for one in known.values()) else True
    words = article.words_in(segment.start, segment.end)
    return None if any(words & one.words for one in article.known) else False


def fit_segments(rows: Sequence[Seen], penalty: float = STRENGTH) -> dict[str, int]:
    """Return the weights of the facts in hundredths: a logistic regression with the hand's sum as its offset."""
    counts = Counter(fact for row in rows for fact in row.facts)
    names = sorted(fact for fact, n in counts.items() if n >= FEWEST)
    numbers = {fact: n for n, fact in enumerate(names)}
    lines, columns = [], []
    for line, row in enumerate(rows):
        known = [numbers[fact] for fact in row.facts if fact in numbers]
        lines += [line] * len(known)
        columns += known
    matrix = csr_matrix((np.ones(len(lines)), (lines, columns)), shape=(len(rows), len(names)))
    sign = np.array([1.0 if row.right else -1.0 for row in rows])
    offset = np.array([row.hand / 100 for row in rows])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margin = (matrix @ weights + offset) * sign
        value = np.logaddexp(0, -margin).sum() + penalty / 2 * weights @ weights
        return value, matrix.T @ (-sign / (1 + np.exp(margin))) + penalty * weights

    options = {"maxiter": 2000, "ftol": 1e-12, "gtol": 1e-4}
    best = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options=options).x
    return {name: int(weight) for name, weight in zip(names, np.rint(best * 100), strict=True) if weight}


def file_of(rows: Sequence[Seen]) -> str:
    """Return the file of weights that a table makes."""
    return "\n".join([HEAD, *(f"{fact}\t{weight}" for fact, weight in sorted(fit_segments(rows).items()))]) + "\n"


def right_in_folds(rows: Sequence[Seen], count: int) -> tuple[float, float]:
    """Return the share of segments judged rightly by the hand alone and, by cross-validation, with the weights."""
    hand = sum((row.hand > 0) == row.right for row in rows)
    learned = 0
    for fold in range(count):
        weights = fit_segments([row for row in rows if row.article % count != fold])
        for row in rows:
            if row.article % count == fold:
                total = row.hand + sum(weights.get(fact, 0) for fact in row.facts)
                learned += (total > 0) == row.right
    return hand / max(1, len(rows)), learned / max(1, len(rows))


def write_segments(rows: Iterable[Seen], path: Path) -> None:
    """Write a table, its facts numbered by how often they occur."""
    rows = list(rows)
    counts = Counter(fact for row in rows for fact in row.facts)
    kept = sorted((fact for fact, n in counts.items() if n >= FEWEST), key=lambda fact: (-counts[fact], fact))
    numbers = {fact: n for n, fact in enumerate(kept)}
    with lzma.open(path, "wt", encoding="utf-8", preset=9) as file:
        file.write("\t".join(kept) + "\n")
        for row in rows:
            told = " ".join(map(str, sorted(numbers[fact] for fact in row.facts if fact in numbers)))
            file.write(f"{row.article} {'+' if row.right else '-'} {row.hand} {told}\n")


def read_segments(path: Path) -> Iterator[Seen]:
    """Yield the rows of a table."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        names = next(file).rstrip("\n").split("\t")
        for line in file:
            article, sign, hand, *told = line.split()
            yield Seen(int(article), sign == "+", int(hand), tuple(names[int(n)] for n in told))
