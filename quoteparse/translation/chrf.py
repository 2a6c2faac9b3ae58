"""chrF, the score of a translation against a reference by its runs of characters.

Popović, *chrF: character n-gram F-score for automatic MT evaluation* (WMT 2015): runs of one to six characters without
spaces, recall counting twice as much as precision, over all sentences together. The same figures as sacrebleu's chrF2.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

_LONGEST = 6
_BETA = 2


def chrf(translations: Sequence[str], references: Sequence[str]) -> float:
    """Return the score, 0 to 100, of translations against one reference each.

    >>> round(chrf(["The cat sat on the mat."], ["The cat sat on a mat."]), 1), chrf(["Oui."], ["Oui."])
    (71.4, 100.0)
    """
    scores = []
    for size in range(1, _LONGEST + 1):
        common = said = wanted = 0
        for translation, reference in zip(translations, references, strict=True):
            left, right = _runs(translation, size), _runs(reference, size)
            common += sum((left & right).values())
            said += sum(left.values())
            wanted += sum(right.values())
        if said and wanted:
            scores.append(_f_score(common / said, common / wanted))
    return 100 * sum(scores) / len(scores) if scores else 0.0


def _runs(text: str, size: int) -> Counter[str]:
    solid = "".join(text.split())
    return Counter(solid[n : n + size] for n in range(len(solid) - size + 1))


def _f_score(precision: float, recall: float) -> float:
    weighted = _BETA**2 * precision + recall
    return (1 + _BETA**2) * precision * recall / weighted if weighted else 0.0
