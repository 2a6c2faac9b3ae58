"""Files and functions that fit in one look: no file over 350 lines outside the packs, no function over 50."""

import ast
import statistics
from itertools import chain
from pathlib import Path

from sources import tree

ROOT = Path(__file__).parent.parent
LONGEST_FILE, LONGEST_FUNCTION, MEDIAN_FUNCTION = 350, 50, 8


def sources():
    """The code, tests apart; a pack is data."""
    packs = ROOT / "quoteparse" / "lang"
    found = chain((ROOT / "quoteparse").rglob("*.py"), (ROOT / "tools").rglob("*.py"))
    return sorted(path for path in found if path.parent != packs or len(path.stem) != 2)


def functions(path):
    """The name of each function of a file and its lines, decorators apart."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{path.relative_to(ROOT)}:{node.name}", node.end_lineno - node.lineno + 1


def test_no_file_is_too_long():
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert [(str(path.relative_to(ROOT)), n) for path, n in lengths.items() if n > LONGEST_FILE] == []


def test_no_function_is_too_long():
    lengths = dict(chain.from_iterable(map(functions, sources())))
    assert {name: n for name, n in lengths.items() if n > LONGEST_FUNCTION} == {}
    assert statistics.median(lengths.values()) <= MEDIAN_FUNCTION


def type_names(path):
    """The classes and aliases of types that a file defines for others."""
    for node in tree(path).body:
        name = getattr(node, "name", None) if isinstance(node, ast.ClassDef) else _alias(node)
        if name and not name.startswith("_"):
            yield name


def _alias(node):
    """The name that an assignment gives to a type: in CamelCase, where constants are in capitals."""
    target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
    name = target.id if isinstance(target, ast.Name) else ""
    return name if name[:1].isupper() and not name.isupper() else None


def test_a_name_is_that_of_one_thing():
    places = {}
    for path in (path for path in sources() if "tools" not in path.parts):
        for name in type_names(path):
            places.setdefault(name, []).append(str(path.relative_to(ROOT)))
    assert {name: files for name, files in places.items() if len(files) > 1} == {}
