"""An import goes down only, and two rooms of one floor do not know each other (docs/how-it-works.md)."""

import ast
from pathlib import Path

ROOT = Path(__file__).parent.parent / "quoteparse"
FLOORS = [
    {"lang", "platforms", "text", "instants", "model"},
    {"page", "quotations", "attribution", "language", "dates", "translation", "readers", "writers"},
    {"posts", "linking"},
    {"parse"},
    {"batch", "evaluate"},
    {"integrations"},
    {"cli"},
]
FACE = {"__init__", "__main__"}


def statements(block):
    """All statements of a block and of the blocks in it; what they hold as expressions imports nothing."""
    for statement in block:
        yield statement
        for inner in ("body", "orelse", "finalbody", "handlers", "cases"):
            yield from statements(getattr(statement, inner, ()))


def rooms_imported(path):
    """The rooms of this package that a file imports, wherever in the file it does."""
    here = path.relative_to(ROOT).parts[:-1]
    for node in statements(ast.parse(path.read_text(encoding="utf-8")).body):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = here[: len(here) - node.level + 1]
            module = (*base, *(node.module or "").split(".")) if node.module else base
            if module:
                yield module[0]
            else:
                yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("quoteparse."):
            yield node.module.split(".")[1]


def test_imports_go_down_only():
    floor = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
    wrong = []
    for path in sorted(ROOT.rglob("*.py")):
        room = path.relative_to(ROOT).parts[0].removesuffix(".py")
        if room in FACE:
            continue
        others = {o for o in rooms_imported(path) if o in floor and o != room and floor[o] >= floor[room]}
        wrong += [f"{path.relative_to(ROOT)} imports {other}" for other in sorted(others)]
    assert not wrong


def test_every_room_has_a_floor():
    rooms = {p.name.removesuffix(".py") for p in ROOT.iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()}
    assert rooms - FACE <= set().union(*FLOORS)
