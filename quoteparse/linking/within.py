"""Within a language: texts that share their words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple

from .information import Information
from .likeness import Likeness, likeness
from .rules import VETOES, is_sure, is_weak, quotes, said_by_one, sure_of_speaker
from .search import Search
from .units import Unit

_STAND_FOR_IT = 5
"""Of the units of one text, those among which a speaker is looked for who said the other text too."""
_MOST = 40
"""Of the units of one text, those that are paired one by one with the units of another."""


SURE = Likeness(1.0, 99, 99.0, 1.0, False, 99, 1.0, 1.0, ())
"""What no comparison of words has to tell: an earlier run has found it, or it is one post."""


class Node(NamedTuple):
    """Units that are the same statement because their words, enough of them, are the same; or one unit alone."""

    units: tuple[int, ...]


class Link(NamedTuple):
    """Two nodes that are the same statement."""

    a: int
    b: int
    like: Likeness
    kin: bool


class Within:
    """Finds the links between the units of a run."""

    def __init__(
        self,
        units: Sequence[Unit],
        information: Information[float],
        search: Search,
        known: Sequence[Sequence[int]] = (),
        done: frozenset[int] = frozenset(),
    ) -> None:
        self._units = units
        self._information = information
        self._search = search
        self._done = done
        self._known = known
        self.quoting: list[tuple[int, int]] = []
        """Units: (the one that quotes, the one quoted)."""
        self.nodes: list[Node] = []
        self.of_text: list[list[int]] = []
        """Text -> its nodes."""
        self._kin: set[tuple[int, int]] = set()
        self._fill()

    def _fill(self) -> None:
        texts: dict[bytes, list[int]] = defaultdict(list)
        for number, unit in enumerate(self._units):
            if len(unit.words) > 1:
                texts[unit.words.tobytes()].append(number)
        for same in texts.values():
            words = self._units[same[0]].words
            told = sum(map(self._information.__getitem__, words))
            together = len(words) >= 8 and told >= 12
            groups = [tuple(same)] if together else [(one,) for one in same]
            self.of_text.append(list(range(len(self.nodes), len(self.nodes) + len(groups))))
            self.nodes += map(Node, groups)

    def links(self) -> list[Link]:
        """Return the links, the strongest first."""
        found: list[Link] = []
        weak: list[Link] = []
        found += self._known_links()
        found += self._same_posts()
        for node in self.nodes:
            self._make_kin(node.units)
        for a, b, like in self._alike():
            sure = is_sure(like) or (sure_of_speaker(like) and said_by_one(*self._pair(a, b)))
            if sure and not self._vetoed(a, b, like, False):
                found.append(Link(a, b, like, False))
                self._make_kin((self.nodes[a].units[0], self.nodes[b].units[0]))
            else:
                weak.append(Link(a, b, like, True))
        found += [link for link in weak if self._supported(link)]
        return sorted(found, key=_strength)

    def _known_links(self) -> Iterator[Link]:
        """The statements of an earlier run: each member is linked to the longest, and their articles are kin."""
        node_of = {unit: number for number, node in enumerate(self.nodes) for unit in node.units} if self._known else {}
        for members in self._known:
            self._make_kin(members)
            nodes = sorted({node_of[unit] for unit in members if unit in node_of})
            yield from (Link(a, b, SURE, False) for a, b in combinations(nodes[:_MOST], 2))

    def _same_posts(self) -> Iterator[Link]:
        """A post that stands in several articles is one, however much of its text each of them has."""
        first: dict[str, int] = {}
        for number, node in enumerate(self.nodes):
            for status in dict.fromkeys(self._units[unit].status for unit in node.units):
                if status is not None and first.setdefault(status, number) != number:
                    yield Link(first[status], number, SURE, False)

    def _is_done(self, a: int, b: int) -> bool:
        """Whether an earlier run has compared two nodes."""
        if not self._done:
            return False
        return all(self._units[unit].document in self._done for node in (a, b) for unit in self.nodes[node].units)

    def _alike(self) -> Iterator[tuple[int, int, Likeness]]:
        """Yield pairs of nodes that are one statement if all goes well."""
        texts = [self._units[self.nodes[nodes[0]].units[0]].words for nodes in self.of_text]
        for words, nodes in zip(texts, self.of_text, strict=True):
            if len(nodes) > 1:
                like = likeness(words, words, self._information)
                if is_weak(like):
                    yield from ((a, b, like) for a, b in self._fresh(self._same(nodes)))
        for one, other, like in self._search(texts, self._information, self._has_fresh):
            yield from ((a, b, like) for a, b in self._fresh(self._across(one, other)))

    def _across(self, one: int, other: int) -> Iterator[tuple[int, int]]:
        """Pairs of nodes of two texts."""
        return product(self.of_text[one][:_MOST], self.of_text[other][:_MOST])

    def _has_fresh(self, one: int, other: int) -> bool:
        return not self._done or any(self._fresh(self._across(one, other)))

    def _fresh(self, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Those that no earlier run has compared."""
        return (pair for pair in pairs if not self._is_done(*pair))

    def _same(self, nodes: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Pairs of nodes of one short text: all, or, where so many have it, those of one speaker."""
        if len(nodes) <= _MOST:
            yield from combinations(nodes, 2)
            return
        speakers: dict[str | None, list[int]] = defaultdict(list)
        for node in nodes:
            speakers[self._units[self.nodes[node].units[0]].key].append(node)
        for key, own in speakers.items():
            if key is not None:
                yield from combinations(own[:_MOST], 2)

    def _pair(self, a: int, b: int) -> tuple[Unit, Unit]:
        """The units that stand for two nodes: two of one speaker, if there are such, else the first."""
        left = [self._units[n] for n in self.nodes[a].units[:_STAND_FOR_IT]]
        right = [self._units[n] for n in self.nodes[b].units[:_STAND_FOR_IT]]
        if len(left) == len(right) == 1:
            return left[0], right[0]
        return next((pair for pair in product(left, right) if said_by_one(*pair)), (left[0], right[0]))

    def _make_kin(self, members: Sequence[int]) -> None:
        documents = sorted({self._units[one].document for one in members[:_MOST]})
        self._kin.update(combinations(documents, 2))

    def _are_kin(self, a: int, b: int) -> bool:
        for one, other in product(self.nodes[a].units[:_MOST], self.nodes[b].units[:_MOST]):
            left, right = sorted((self._units[one].document, self._units[other].document))
            if left == right or (left, right) in self._kin:
                return True
        return False

    def _supported(self, link: Link) -> bool:
        return self._are_kin(link.a, link.b) and not self._vetoed(link.a, link.b, link.like, True)

    def _vetoed(self, a: int, b: int, like: Likeness, kin: bool) -> bool:
        one, other = self._pair(a, b)
        if quotes(one, other, like):
            pair = (self.nodes[a].units[0], self.nodes[b].units[0])
            self.quoting.append(pair if len(one.words) > len(other.words) else pair[::-1])
            return True
        return any(veto(one, other, like, kin) for veto in VETOES)


def _strength(link: Link) -> tuple[bool, float, int, int]:
    return link.kin, -link.like.coverage * min(link.like.information, 30.0), link.a, link.b
