"""Conditional logit: weights under which the right candidates of each choice weigh most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from .table import FEWEST, Row

PENALTY = {"mention": 20.0, "person": 10.0}
"""Of large weights (L2): chosen by cross-validation over articles among 3, 10, 20 and 30."""


def fit(rows: Sequence[Row], penalty: float) -> dict[str, int]:
    """Return the weights of the facts in hundredths.

    The loss of a choice is -log of the share that its right candidates have of all e^weight; a choice without a right
    candidate, or with nothing but such, tells nothing.
    """
    told = [row for row in rows if len({right for right, _ in row.candidates}) == 2]
    counts = Counter(fact for row in told for _, facts in row.candidates for fact in set(facts))
    names = sorted(fact for fact, n in counts.items() if n >= FEWEST)
    matrix, right, starts = _arrays(told, {fact: n for n, fact in enumerate(names)})
    sizes = np.diff(np.r_[starts, len(right)])
    turned = matrix.T.tocsr()

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        sums = matrix @ weights
        powers = np.exp(sums - np.repeat(np.maximum.reduceat(sums, starts), sizes))
        whole, good = np.add.reduceat(powers, starts), np.add.reduceat(powers * right, starts)
        slope = powers / np.repeat(whole, sizes) - powers * right / np.repeat(good, sizes)
        value = (np.log(whole) - np.log(good)).sum() + penalty / 2 * weights @ weights
        return value, turned @ slope + penalty * weights

    options = {"maxiter": 2000, "ftol": 1e-12, "gtol": 1e-4}
    best = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options=options).x
    return {name: int(weight) for name, weight in zip(names, np.rint(best * 100), strict=True) if weight}


def _arrays(rows: Sequence[Row], numbers: dict[str, int]) -> tuple[csr_matrix, np.ndarray, np.ndarray]:
    """The facts of all candidates as a matrix, which of them are right, and where each choice begins."""
    lines, columns, right, starts = [], [], [], []
    for row in rows:
        starts.append(len(right))
        for yes, facts in row.candidates:
            known = {numbers[fact] for fact in facts if fact in numbers}
            lines += [len(right)] * len(known)
            columns += sorted(known)
            right.append(yes)
    shape = (len(right), len(numbers))
    return csr_matrix((np.ones(len(lines)), (lines, columns)), shape=shape), np.array(right, float), np.array(starts)
