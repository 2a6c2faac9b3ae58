"""brat standoff: an ``.ann`` file beside its ``.txt``; text-bound annotations, relations, events, a Kind attribute."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..model import Span
from .annotation import AnnotatedDocument
from .labels import Stretch, from_labels


def read(ann: Path, root: Path) -> AnnotatedDocument:
    """Read one document; its id is the path of the text below ``root``."""
    text_file = ann.with_suffix(".txt")
    with text_file.open(encoding="utf-8", newline="") as file:
        text = file.read()
    lines = ann.read_text(encoding="utf-8").splitlines()
    return from_labels(text_file.relative_to(root).as_posix(), text, stretches(lines), links(lines))


def stretches(lines: list[str]) -> dict[str, Stretch]:
    """Read the text-bound annotations (T) and the attributes (A) that tell a kind.

    >>> stretches(["T1\\tQuotation 2 6;20 25\\tNous partons", "A1\\tKind T1 direct"])
    {'T1': Stretch(label='Quotation', spans=((2, 6), (20, 25)), kind='direct')}
    """
    found: dict[str, Stretch] = {}
    for key, fields in _annotations(lines, "T"):
        label, _, offsets = fields.partition(" ")
        found[key] = Stretch(label, tuple(_span(pair) for pair in offsets.split(";")))
    for _, fields in _annotations(lines, "A"):
        name, target, *value = fields.split()
        if name.casefold() == "kind" and target in found and value:
            found[target] = replace(found[target], kind=value[0].casefold())
    return found


def links(lines: list[str]) -> list[tuple[str, str]]:
    """Read the relations (R), and the events (E): each two arguments of one event are linked.

    >>> links(["R1\\tSaidBy Arg1:T1 Arg2:T2", "E1\\tSay:T3 Content:T4 Speaker:T5"])
    [('T1', 'T2'), ('T4', 'T5')]
    """
    found: list[tuple[str, str]] = []
    for _, fields in [*_annotations(lines, "R"), *_annotations(lines, "E")]:
        ends = [part.partition(":")[2] for part in fields.split()[1:]]
        found += [(a, b) for i, a in enumerate(ends) for b in ends[i + 1 :]]
    return found


def _annotations(lines: list[str], sort: str) -> list[tuple[str, str]]:
    """Return (id, fields) of the lines whose id starts with a letter."""
    parts = [line.split("\t") for line in lines if line.startswith(sort)]
    return [(p[0], p[1]) for p in parts if len(p) > 1]


def _span(pair: str) -> Span:
    start, end = pair.split()
    return int(start), int(end)
