"""What a group of quotations and posts tells: who, when, in which words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import islice
from typing import NamedTuple

from .alignment import blocks
from .comparable import Word
from .grouping import Grouped
from .information import Information
from .likeness import likeness
from .rules import located
from .spread import Spread
from .statement import Member, Relation, Statement, Variant
from .units import Unit

_BLOCK = 200
"""Groups that are described together."""
_MARKED = 20
"""Wordings whose differences are marked."""


def describe_all(
    units: Sequence[Unit], found: Grouped, information: Information[float], spread: Spread
) -> Iterator[Statement]:
    """Yield the statements of all groups, in their order."""
    quoting: dict[int, list[Unit]] = {}
    for quoter, quoted in sorted(set(found.quoting)):
        quoting.setdefault(quoted, []).append(units[quoter])
    groups = (_group(members, units, quoting, found.crossed) for members in found.groups)
    for made in spread(describing, (information,), _cut(groups)):
        yield from made


class Group(NamedTuple):
    """The units of a statement."""

    members: list[Unit]
    """The longest first."""
    quoting: list[Unit]
    """Those that hold it between marks of their own."""
    crossed: dict[int, float]
    """By the order of a unit, how much it has in common with the like of it in another language."""


def _group(
    members: Sequence[int], units: Sequence[Unit], quoting: Mapping[int, list[Unit]], crossed: Mapping[int, float]
) -> Group:
    there = set(members)
    around = [one for n in members for one in quoting.get(n, ()) if one.order not in there]
    return Group([units[n] for n in members], around, {n: crossed[n] for n in members if n in crossed})


def _cut(groups: Iterator[Group]) -> Iterator[list[Group]]:
    while block := list(islice(groups, _BLOCK)):
        yield block


def describing(information: Information[float]) -> Callable[[Iterable[Group]], list[Statement]]:
    """Return the work on a block of groups: their statements."""
    return lambda block: [describe(*group, information) for group in block]


def describe(
    group: Sequence[Unit], quoting: Iterable[Unit], crossed: Mapping[int, float], information: Information[float]
) -> Statement:
    """Return the statement of a group, the longest first; ``crossed`` has the scores of those in other languages."""
    longest, rest = group[0], sorted(group[1:], key=lambda unit: unit.order)
    ordered = [longest, *rest]
    first = min(group, key=lambda unit: unit.order)
    speakers = _speakers(ordered)
    outlets = {unit.outlet for unit in group if unit.outlet}
    return Statement(
        "st" + sha256(first.result_id.encode("utf-8", "replace")).hexdigest()[:12],
        tuple(_member(unit, longest, crossed, information) for unit in ordered),
        speakers[0] if speakers else None,
        min((unit.date for unit in group if unit.date), default=None),
        _original(ordered),
        longest.text,
        tuple(speakers),
        len({unit.key for unit in group if unit.key}) > 1,
        _variants(ordered),
        len({unit.document for unit in group}),
        len(outlets),
        tuple(Member(unit.document_id, unit.result_id, "quotes", 1.0) for unit in quoting),
    )


def _member(unit: Unit, longest: Unit, crossed: Mapping[int, float], information: Information[float]) -> Member:
    if unit is longest:
        return Member(unit.document_id, unit.result_id, "identical", 1.0)
    relation, score = _relation(unit, longest, information)
    if relation == "translated":
        score = round(crossed.get(unit.order, crossed.get(longest.order, score)), 3)
    return Member(unit.document_id, unit.result_id, relation, score)


def _relation(unit: Unit, longest: Unit, information: Information[float]) -> tuple[Relation, float]:
    like = likeness(unit.words, longest.words, information)
    score = round(like.coverage * min(1.0, like.information / 12), 3)
    if unit.words == longest.words:
        return "identical", score
    if like.inside:
        return "fragment", score
    if unit.language and longest.language and unit.language != longest.language:
        return "translated", score
    return "edited", score


def _speakers(group: Sequence[Unit]) -> list[str]:
    """All speakers, those first that more members name and more surely; a name counts before a description."""
    counts: dict[str, float] = {}
    fullest: dict[str, str] = {}
    for unit in group:
        if unit.speaker:
            key = unit.key or unit.speaker.casefold()
            counts[key] = counts.get(key, 0.0) + 1 + unit.confidence
            if len(unit.speaker) > len(fullest.get(key, "")):
                fullest[key] = unit.speaker
    named = {unit.key for unit in group if unit.key}
    return [fullest[key] for key in sorted(counts, key=lambda key: (key not in named, -counts[key]))]


def _original(group: Sequence[Unit]) -> str | None:
    told = [unit for unit in group if unit.language]
    first = min(told, key=lambda unit: (not unit.post, unit.date is None, unit.date or "", unit.order), default=None)
    return first.language if first else None


def _variants(group: Sequence[Unit]) -> tuple[Variant, ...]:
    """The wordings, each once, in order of appearance behind the longest."""
    found: dict[tuple[str, ...], list[Unit]] = {}
    for unit in group:
        found.setdefault(tuple(word.form for word in located(unit.text, unit.post)), []).append(unit)
    longest = group[0]
    made = []
    for number, units in enumerate(found.values()):
        one = units[0]
        plain = number == 0 or number > _MARKED or one.language != longest.language
        marked = one.text if plain else mark_differences(longest, one)
        made.append(Variant(one.text, marked, one.language, len(units), one.result_id))
    return tuple(made)


def mark_differences(longest: Unit, other: Unit) -> str:
    """Return a wording against the longest text, as wdiff marks it."""
    left, right = located(longest.text, longest.post), located(other.text, other.post)
    parts: list[str] = []
    i = j = 0
    ends = (*blocks([w.form for w in left], [w.form for w in right]), None)
    for block in ends:
        until_i, until_j, size = block or (len(left), len(right), 0)
        parts += _change("[-", longest.text, left[i:until_i], "-]")
        parts += _change("{+", other.text, right[j:until_j], "+}")
        if size:
            same = right[until_j : until_j + size]
            parts.append(other.text[same[0].start : same[-1].end])
        i, j = until_i + size, until_j + size
    return " ".join(parts)


def _change(opening: str, text: str, words: Sequence[Word], closing: str) -> list[str]:
    return [opening + text[words[0].start : words[-1].end] + closing] if words else []
