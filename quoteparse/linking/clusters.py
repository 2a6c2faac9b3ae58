"""Statements out of pairs: a text joins by its link to a statement's longest member, never by mere chaining."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .across import Crossing

Pair = tuple[int, int]
_VERY_ALIKE = 0.75
"""Of what the shorter text tells: enough for a part of a text whose best match is another part."""


class Clusters:
    """Groups of numbered texts that grow pair by pair."""

    def __init__(self, lengths: Sequence[int], pairs: Iterable[Pair]) -> None:
        self._lengths = lengths
        self._near: dict[int, set[int]] = {}
        for a, b in pairs:
            self._near.setdefault(a, set()).add(b)
            self._near.setdefault(b, set()).add(a)
        self._of: dict[int, list[int]] = {}

    def group(self, number: int) -> list[int]:
        """Return the group of a text, its longest member first."""
        return self._of.get(number) or [number]

    def join(self, a: int, b: int) -> bool:
        """Make one group of those of a linked pair if that is no chaining; tell whether they are one now."""
        left, right = self.group(a), self.group(b)
        if left is right:
            return True
        if not self._fit(left, right):
            return False
        both = sorted(left + right, key=lambda n: (-self._lengths[n], n))
        for member in both:
            self._of[member] = both
        return True

    def _fit(self, left: list[int], right: list[int]) -> bool:
        """The longest members are linked, or half of all pairs are."""
        if right[0] in self._near.get(left[0], ()):
            return True
        members = set(right)
        linked = sum(len(members & self._near.get(one, set())) for one in left)
        return 2 * linked >= len(left) * len(right)


def clusters(lengths: Sequence[int], pairs: Sequence[Pair]) -> list[list[int]]:
    """Return the groups of more than one, the pairs tried in order and those that did not fit once more.

    >>> clusters([9, 5, 4, 7], [(0, 1), (1, 2), (0, 2), (2, 3)])
    [[0, 1, 2]]
    """
    made = Clusters(lengths, pairs)
    left_over = [pair for pair in pairs if not made.join(*pair)]
    for pair in left_over:
        made.join(*pair)
    seen: set[int] = set()
    found = []
    for number in sorted({n for pair in pairs for n in pair}):
        group = made.group(number)
        if number not in seen and len(group) > 1:
            seen.update(group)
            found.append(group)
    return found


def mutual(crossings: Sequence[Crossing], languages: Sequence[str | None]) -> list[list[int]]:
    """Join clusters of different languages: each other's best in that language, or one's best and very alike.

    >>> mutual([Crossing(0, 1, 0.6), Crossing(0, 2, 0.5)], ["fr", "en", "en", "en"])
    [[0, 1], [2], [3]]
    """
    best: dict[tuple[int, str | None], int] = {}
    for a, b, _ in crossings:
        best.setdefault((a, languages[b]), b)
        best.setdefault((b, languages[a]), a)
    groups = {number: [number] for number in range(len(languages))}
    for a, b, score in crossings:
        wanted = (best[a, languages[b]] == b) + (best[b, languages[a]] == a)
        left, right = groups[a], groups[b]
        if left is not right and (wanted == 2 or (wanted == 1 and score >= _VERY_ALIKE)):
            left.extend(right)
            groups.update(dict.fromkeys(right, left))
    return [members for number, members in groups.items() if members[0] == number]
