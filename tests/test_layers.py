"""An import goes down only, and two rooms of one floor do not know each other (docs/how-it-works.md)."""

import ast
from pathlib import Path

import pytest
from sources import tree

ROOT = Path(__file__).parent.parent / "quoteparse"
FLOORS = [
    {"typed", "weighed", "records"},
    {"lang", "markup", "text", "wrapping", "instants", "model", "version"},
    {"words", "platforms", "report", "results", "corrections"},
    {"page", "quotations", "people", "language", "dates", "translation", "readers", "writers"},
    {"posts", "attribution", "linking"},
    {"parse"},
    {"batch", "checking", "evaluate", "merge", "stats"},
    {"integrations", "export"},
    {"cli"},
    {"__init__", "__main__"},
]


def statements(block):
    """All statements of a block and of the blocks in it; what they hold as expressions imports nothing."""
    for statement in block:
        yield statement
        for inner in ("body", "orelse", "finalbody", "handlers", "cases"):
            yield from statements(getattr(statement, inner, ()))


def rooms_imported(path):
    """The rooms of this package that a file imports, wherever in the file it does."""
    return rooms_of(tree(path), path.relative_to(ROOT).parts[:-1])


def rooms_of(source, here):
    """The rooms that a source's tree imports which stands in the folder ``here`` of the package."""
    for node in statements(source.body):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = here[: len(here) - node.level + 1]
            module = (*base, *(node.module or "").split(".")) if node.module else base
            yield from [module[0]] if module else _of_the_face(node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "quoteparse":
            yield from _of_the_face(node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("quoteparse."):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.Import):
            names = [alias.name.split(".") for alias in node.names]
            yield from ((*name, "__init__")[1] for name in names if name[0] == "quoteparse")


def _of_the_face(names):
    """What is imported from the package itself: a room by its name, anything else is the face's own."""
    rooms = set().union(*FLOORS)
    return [alias.name if alias.name in rooms else "__init__" for alias in names]


def test_imports_go_down_only():
    floor = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
    wrong = []
    for path in sorted(ROOT.rglob("*.py")):
        room = path.relative_to(ROOT).parts[0].removesuffix(".py")
        others = {o for o in rooms_imported(path) if o in floor and o != room and floor[o] >= floor[room]}
        wrong += [f"{path.relative_to(ROOT)} imports {other}" for other in sorted(others)]
    assert not wrong


def test_every_room_has_a_floor():
    rooms = {p.name.removesuffix(".py") for p in ROOT.iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()}
    assert rooms <= set().union(*FLOORS)


@pytest.mark.parametrize(
    ("line", "rooms"),
    [
        ("from .. import __version__", ["__init__"]),
        ("from .. import text", ["text"]),
        ("from ..version import __version__", ["version"]),
        ("from quoteparse import parse_text", ["__init__"]),
        ("from quoteparse.batch.options import Job", ["batch"]),
        ("import quoteparse", ["__init__"]),
        ("import quoteparse.cli.parse", ["cli"]),
        ("from . import failure", ["batch"]),
        ("import json", []),
    ],
)
def test_each_form_of_import_is_seen(line, rooms):
    assert list(rooms_of(ast.parse(f"def late():\n    {line}"), ("batch",))) == rooms
