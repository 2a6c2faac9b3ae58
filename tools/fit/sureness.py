"""The scale of ``confidence``: how many quotations of which evidence and share were right, in articles held out.

Each article is read with weights that were made without it, else the shares would flatter themselves: the weights know
the articles that they were made of. ``sureness.xz`` holds a line for each quotation that the parser finds in them: the
rule whose word stands for it or "-", evidence times share, and 1 where it is right by name. It has no word of any text.
"""

from __future__ import annotations

import lzma
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from quoteparse import parse_text
from quoteparse.attribution import choose
from quoteparse.attribution.confidence import precision
from quoteparse.attribution.weights import FactWeights
from quoteparse.model import Document
from quoteparse.parse.weighing import weighing

from .gold import Article, read_gold
from .logit import PENALTY, fit
from .table import make_table

FOLDS = 3
_WEIGHED = "-"
_BINS = 24
"""Points of equal size, before neighbours that fall are put together."""
_DOUBT = 20
"""Quotations of a rule that are taken to be as right as those of all: a rule seen thrice is not known."""
HEAD = "# Made by `python -m tools.fit confidence` from tools/fit/sureness.xz: {n} quotations of articles held out."


class Point(NamedTuple):
    """A quotation found, what it scored, and whether it is right."""

    rule: str
    product: float
    right: bool


def observe(measured: Sequence[Path], beside: Sequence[Path]) -> Iterator[Point]:
    """Yield a point for each quotation found in the articles of ``measured``; weights are made of ``beside`` too."""
    rows = make_table([*measured, *beside])
    articles = list(read_gold(measured))
    known = choose.weights
    for fold in range(FOLDS):
        kept = [row for row in rows if row.article % FOLDS != fold or row.article >= len(articles)]
        made = {
            choice: FactWeights(fit([r for r in kept if r.choice == choice], penalty))
            for choice, penalty in PENALTY.items()
        }
        choose.weights = made.__getitem__
        try:
            for article in articles[fold::FOLDS]:
                with weighing():
                    yield from _points(article, parse_text(article.text))
        finally:
            choose.weights = known


def _points(article: Article, document: Document) -> Iterator[Point]:
    weighed = {one.start: one for one in document.weighed}
    found = [one for one in document.quotations if one.kind != "indirect" and one.outer_start in weighed]
    known = article.match((n, span) for n, one in enumerate(found) for span in one.content_spans)
    doubtful = {word for one in article.known if one.doubtful for word in one.words}
    for number, quotation in enumerate(found):
        it = known.get(number)
        if it.doubtful if it else article.words_in(quotation.start, quotation.end) & doubtful:
            continue
        one = weighed[quotation.outer_start]
        rule = (one.proposal or "incise") if one.stands else _WEIGHED
        product = one.share / (precision(rule) if one.stands else 1) / (1 + math.exp(-abs(one.total)))
        right = it is not None and article.names.means(quotation.speaker, it.person)
        yield Point(rule, round(product, 3), right)


def table_of(points: Sequence[Point]) -> str:
    """Return the file of the scale that some points make."""
    stood = [one for one in points if one.rule != _WEIGHED]
    overall = sum(one.right for one in stood) / max(1.0, sum(one.product for one in stood))
    by_rule: dict[str, list[Point]] = defaultdict(list)
    for one in stood:
        by_rule[one.rule].append(one)
    rules = {"*": overall, **{rule: _precision(held, overall) for rule, held in sorted(by_rule.items())}}
    rules = {rule: round(min(value, 1.0), 3) for rule, value in rules.items()}
    pairs = sorted((one.product * rules.get(one.rule, 1.0), one.right) for one in points)
    lines = [HEAD.format(n=len(points)), *(f"rule\t{rule}\t{value}" for rule, value in rules.items())]
    lines += [f"scale\t{x:.3f}\t{y:.3f}" for x, y in [(0.0, 0.0), *rising(pairs)]]
    return "\n".join(lines) + "\n"


def _precision(held: Sequence[Point], overall: float) -> float:
    return (sum(one.right for one in held) + _DOUBT * overall) / (sum(one.product for one in held) + _DOUBT)


def rising(pairs: Sequence[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Return points (score, share right) that never fall: bins of equal size, those that fall put together (isotonic).

    >>> rising([(0.1, False), (0.2, True), (0.3, False), (0.9, True)])
    [(0.1, 0.0), (0.25, 0.5), (0.9, 1.0)]
    """
    count = min(_BINS, len(pairs))
    ends = [len(pairs) * n // count for n in range(count + 1)] if count else []
    blocks: list[list[tuple[float, bool]]] = []
    for start, end in pairwise(ends):
        blocks.append(list(pairs[start:end]))
        while len(blocks) > 1 and _right(blocks[-2]) >= _right(blocks[-1]):
            blocks[-2:] = [blocks[-2] + blocks[-1]]
    return [(round(sum(x for x, _ in block) / len(block), 3), _right(block)) for block in blocks]


def _right(block: Sequence[tuple[float, bool]]) -> float:
    return round(sum(right for _, right in block) / len(block), 3)


def write_points(points: Iterable[Point], path: Path) -> None:
    """Write points, in order of rule and score: nothing tells from which article they are."""
    with lzma.open(path, "wt", encoding="utf-8", preset=9) as file:
        for one in sorted(points):
            file.write(f"{one.rule} {one.product} {int(one.right)}\n")


def read_points(path: Path) -> list[Point]:
    """Return the points of a file."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        rows = (line.split() for line in file)
        return [Point(rule, float(product), right == "1") for rule, product, right in rows]
