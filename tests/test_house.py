"""Files and functions that fit in one look: no file over 350 lines outside the packs, no function over 50."""

import ast
import statistics
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).parent.parent
LONGEST_FILE, LONGEST_FUNCTION, MEDIAN_FUNCTION = 350, 50, 8


def sources():
    """The code, tests apart; a pack is data."""
    packs = ROOT / "quoteparse" / "lang"
    found = chain((ROOT / "quoteparse").rglob("*.py"), (ROOT / "tools").rglob("*.py"))
    return sorted(path for path in found if path.parent != packs or len(path.stem) != 2)


def functions(path):
    """The name of each function of a file and its lines, decorators apart."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{path.relative_to(ROOT)}:{node.name}", node.end_lineno - node.lineno + 1


def test_no_file_is_too_long():
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert [(str(path.relative_to(ROOT)), n) for path, n in lengths.items() if n > LONGEST_FILE] == []


def test_no_function_is_too_long():
    lengths = dict(chain.from_iterable(map(functions, sources())))
    assert {name: n for name, n in lengths.items() if n > LONGEST_FUNCTION} == {}
    assert statistics.median(lengths.values()) <= MEDIAN_FUNCTION
