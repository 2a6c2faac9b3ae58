"""The one place that knows the order: the same words, then other words, then other languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .across import Crossing, UnitText, crossings
from .clusters import clusters, mutual
from .comparable import forms
from .concepts import Content, content
from .information import Information
from .search import Search
from .units import Unit, Vocabulary
from .within import Link, Within

_FEWEST_WORDS = 4
"""Of a text that is compared with those of other languages."""
_SIDES = 5
"""Wordings of one statement that are compared with those of other languages."""


class Grouped(NamedTuple):
    """The outcome, in numbers of units."""

    groups: list[list[int]]
    """Those of a statement, the longest first; no group of one."""
    quoting: list[tuple[int, int]]
    """(the one that quotes, the one quoted)."""
    crossed: dict[int, float]
    """How much a unit has in common with the like of it in another language, 0-1."""


def group(
    units: Sequence[Unit],
    vocabulary: Vocabulary,
    information: Information[float],
    threshold: float,
    search: Search,
    known: Sequence[Sequence[int]] = (),
    done: frozenset[int] = frozenset(),
) -> Grouped:
    """Group units that are the same statement.

    ``known`` are the groups of an earlier run, ``done`` the numbers of the documents that it saw: two of those are not
    compared again.
    """
    within = Within(units, information, search, known, done)
    links = [link for link in within.links() if score(link) >= threshold]
    lengths = [len(units[node.units[0]].words) for node in within.nodes]
    found = clusters(lengths, [(link.a, link.b) for link in links])
    taken = {node for nodes in found for node in nodes}
    found += [[number] for number in range(len(within.nodes)) if number not in taken]
    joined, crossed = _join_languages(units, vocabulary, within, found)
    groups = [sorted(one, key=lambda n: (-len(units[n].words), n)) for one in joined if _stands_twice(one, units)]
    return Grouped(sorted(groups, key=min), within.quoting, crossed)


def _stands_twice(members: Sequence[int], units: Sequence[Unit]) -> bool:
    """Whether a statement stands in two places: a post and the quotation inside it are one."""
    return len({units[n].inside or units[n].result_id for n in members}) > 1


def score(link: Link) -> float:
    """Return how surely two texts are one statement, 0-1: coverage times information, of which 12 nats are enough."""
    return link.like.coverage * min(1.0, link.like.information / 12)


def _join_languages(
    units: Sequence[Unit], vocabulary: Vocabulary, within: Within, found: Sequence[Sequence[int]]
) -> tuple[list[list[int]], dict[int, float]]:
    """The units of each cluster of nodes, those of one statement in several languages together, and their scores."""
    members = [[unit for node in nodes for unit in within.nodes[node].units] for nodes in found]
    if len({unit.language for unit in units if unit.language}) < 2:
        return members, {}
    sides, cluster_of = _sides(units, vocabulary, within, found)
    best: dict[tuple[int, int], float] = {}
    for crossing in crossings(sides):
        pair = (cluster_of[crossing.a], cluster_of[crossing.b])
        best[pair] = max(crossing.score, best.get(pair, 0.0))
    ordered = [Crossing(*pair, value) for pair, value in sorted(best.items(), key=lambda item: (-item[1], item[0]))]
    languages = [units[one[0]].language for one in members]
    crossed: dict[int, float] = {}
    for a, b, value in ordered:
        for unit in (*members[a], *members[b]):
            crossed.setdefault(unit, value)
    return [[unit for cluster in one for unit in members[cluster]] for one in mutual(ordered, languages)], crossed


def _sides(
    units: Sequence[Unit], vocabulary: Vocabulary, within: Within, found: Sequence[Sequence[int]]
) -> tuple[list[UnitText], list[int]]:
    names = list(vocabulary.numbers)
    sides, cluster_of = [], []
    for cluster, nodes in enumerate(found):
        for node in nodes[:_SIDES]:
            unit = units[within.nodes[node].units[0]]
            if unit.language and len(unit.words) >= _FEWEST_WORDS:
                sides.append(UnitText(unit, _contents(unit, names)))
                cluster_of.append(cluster)
    return sides, cluster_of


def _contents(unit: Unit, names: Sequence[str]) -> tuple[Content, ...]:
    own = content([names[word] for word in unit.words], unit.language)
    if unit.translation is None:
        return (own,)
    return own, content(forms(unit.translation, unit.post), unit.translation_language)
