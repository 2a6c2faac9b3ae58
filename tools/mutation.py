"""Mutation testing: change one thing in one function, and see whether a test fails.

``python tools/mutation.py --sample 20 --seed 0 [ROOM...]`` tries some mutants of each room, drawn by the seed, and
prints those that survive: read them, and write the test that is missing. A mutant costs no start of an interpreter: the
tests are collected once, and each mutant is a forked child in which the code of one function is another. What stands
outside functions (tables, patterns) is not changed.
"""

from __future__ import annotations

import argparse
import ast
import copy
import inspect
import os
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
CASES = "tests/test_quotation_cases.py"
ROOMS = {
    "choose": ("attribution/choose.py", "tests/test_attribution.py", CASES, "tests/test_golden.py"),
    "people": ("people/people.py people/person.py", "tests/test_person.py", "tests/test_people.py", CASES),
    "evidence": ("quotations/evidence.py", "tests/test_quotations.py", CASES),
    "dates": ("dates/*.py", "tests/test_dates.py", "tests/test_date_lines.py"),
    "posts": (
        "posts/*.py posts/embeds/*.py",
        "tests/test_flat_posts.py",
        "tests/test_embeds.py",
        "tests/test_entities.py",
        "tests/test_golden.py",
    ),
}
"""Of each room, its files and the tests that are to notice; the files' own examples go first."""
SLOWEST = 10
"""How many times as long as without a mutant the tests may take, in CPU seconds."""

_OTHER = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv,
}  # fmt: skip


class Mutant(NamedTuple):
    """A file with one thing changed: the function in which it is, its code, and what the line was and is."""

    path: Path
    function: str
    code: CodeType
    line: int
    told: str


def changes(node: ast.AST) -> Iterator[Callable[[Any], ast.AST]]:
    """Yield what can be done to a node, each a function that changes a copy of it."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _OTHER:
        yield lambda n: _set(n, ops=[_OTHER[type(n.ops[0])](), *n.ops[1:]])
    if isinstance(node, (ast.BoolOp, ast.BinOp)) and type(node.op) in _OTHER:
        yield lambda n: _set(n, op=_OTHER[type(n.op)]())
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield lambda n: n.operand
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield lambda n: _set(n, value=not n.value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        yield lambda n: _set(n, value=n.value + 1)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield lambda n: _set(n, value=n.value + "x" if n.value else "x")
    if isinstance(node, (ast.If, ast.IfExp)) and isinstance(node.test, (ast.Name, ast.Call, ast.Attribute)):
        yield lambda n: _set(n, test=ast.UnaryOp(ast.Not(), n.test))
    if isinstance(node, ast.Return) and node.value is not None and not isinstance(node.value, ast.Constant):
        yield lambda n: _set(n, value=ast.Constant(None))
    if isinstance(node, ast.Continue):
        yield lambda n: ast.Break()


def _set(node: ast.AST, **fields: Any) -> ast.AST:
    for name, value in fields.items():
        setattr(node, name, value)
    return node


def mutants(path: Path) -> Iterator[Callable[[], Mutant]]:
    """Yield the makers of all mutants of a file's functions."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for name, function in _functions(tree, ""):
        for number, node in enumerate(_living(function)):
            for which, _ in enumerate(changes(node)):
                yield lambda n=name, i=number, w=which: _mutant(path, copy.deepcopy(tree), n, i, w)  # type: ignore[misc]


def _functions(block: ast.AST, prefix: str) -> Iterator[tuple[str, ast.AST]]:
    """The functions of a module and of its classes; what is nested in a function belongs to it."""
    for node in getattr(block, "body", ()):
        if isinstance(node, ast.ClassDef):
            yield from _functions(node, f"{prefix}{node.name}.")
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield prefix + node.name, node


def _living(function: Any) -> Iterator[ast.AST]:
    """The nodes of a function that do something: no docstring, no annotation, no decorator, no default."""
    waiting: list[ast.AST] = list(reversed(function.body))
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        yield node
        skipped = {id(part) for name in ("annotation", "returns") if (part := getattr(node, name, None))}
        waiting += [child for child in reversed(list(ast.iter_child_nodes(node))) if id(child) not in skipped]


def _mutant(path: Path, tree: ast.Module, name: str, number: int, which: int) -> Mutant:
    function = dict(_functions(tree, ""))[name]
    node: Any = list(_living(function))[number]
    before = ast.unparse(node).partition("\n")[0]
    new = list(changes(node))[which](copy.deepcopy(node))
    _replace(function, node, new)
    ast.fix_missing_locations(tree)
    code = _code(compile(tree, str(path), "exec", dont_inherit=True), name)
    return Mutant(path, name, code, node.lineno, f"{before}  ->  {ast.unparse(new).partition(chr(10))[0]}")


def _replace(tree: ast.AST, old: ast.AST, new: ast.AST) -> None:
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, name, new)
            elif isinstance(value, list):
                value[:] = [new if part is old else part for part in value]


def _code(code: CodeType, name: str) -> CodeType:
    """The code of a function inside that of its module."""
    inner = [part for part in code.co_consts if isinstance(part, CodeType)]
    found = [part for part in inner if part.co_qualname == name]
    return found[-1] if found else next(_code(part, name) for part in inner if name.startswith(f"{part.co_qualname}."))


def put_in(mutant: Mutant) -> None:
    """Make a function of this process run the mutant's code."""
    module = ".".join(mutant.path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    found: Any = import_module(module)
    for part in mutant.function.split("."):
        found = inspect.getattr_static(found, part)
    found = inspect.unwrap(getattr(found, "fget", None) or getattr(found, "__func__", None) or found)
    assert isinstance(found, FunctionType), mutant.function
    found.__code__ = mutant.code


class Trial:
    """Takes the place of pytest's loop: runs the tests once for each mutant."""

    def __init__(self, rooms: list[str], sample: int, seed: int) -> None:
        self.rooms, self.sample, self.seed = rooms, sample, seed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try the mutants of each room, and print what survives and the score."""
        out = os.fdopen(os.dup(2), "w", buffering=1)
        for room in self.rooms:
            files, *tests = ROOMS[room]
            paths = [path for one in files.split() for path in sorted((ROOT / "quoteparse").glob(one))]
            items = _items(session, [*(str(path.relative_to(ROOT)) for path in paths), *tests])
            makers = [maker for path in paths for maker in mutants(path)]
            random.Random(self.seed).shuffle(makers)
            self._try(room, items, makers, out)
        return True

    def _try(self, room: str, items: list[pytest.Item], makers: list[Callable[[], Mutant]], out: Any) -> None:
        passed, seconds = _run(items, None, 600)
        if not passed:
            print(f"{room}: the tests fail without a mutant", file=out)
            return
        killed = 0
        for maker in makers[: self.sample]:
            mutant = maker()
            survived, _ = _run(items, mutant, max(5, int(SLOWEST * seconds)))
            killed += not survived
            if survived:
                print(f"  {mutant.path.relative_to(ROOT)}:{mutant.line} {mutant.function}: {mutant.told}", file=out)
        tried = min(self.sample, len(makers))
        print(
            f"{room}: {killed} of {tried} killed ({len(makers)} possible, {len(items)} tests, {seconds:.1f} s)",
            file=out,
        )


def _items(session: pytest.Session, order: list[str]) -> list[pytest.Item]:
    """The collected tests of some files, file by file in the order given."""
    return [item for path in order for item in session.items if item.nodeid.partition("::")[0] == path]


def _run(items: list[pytest.Item], mutant: Mutant | None, limit: int) -> tuple[bool, float]:
    """Run tests to the first failure in a forked child: whether all passed, and the CPU seconds it took."""
    child = os.fork()
    if not child:
        status = 1
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            if mutant:
                put_in(mutant)
            status = _first_failure(items)
        finally:
            os._exit(status)
    _, status, used = os.wait4(child, 0)
    return status == 0, used.ru_utime + used.ru_stime


def _first_failure(items: list[pytest.Item]) -> int:
    for item, after in zip(items, [*items[1:], None], strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
        if item.session.testsfailed:
            return 1
    return 0


def main() -> int:
    """Read the command line, collect the tests and try the mutants."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("rooms", nargs="*", default=list(ROOMS), help=f"of {', '.join(ROOMS)}")
    parser.add_argument("--sample", type=int, default=20, help="mutants a room (20)")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    files = {path for room in asked.rooms for files, *_ in [ROOMS[room]] for one in files.split()
             for path in map(str, Path("quoteparse").glob(one))}  # fmt: skip
    tests = {test for room in asked.rooms for test in ROOMS[room][1:]}
    started = time.monotonic()
    ended = pytest.main(
        ["-q", "-p", "no:cacheprovider", *sorted(files | tests)], [Trial(asked.rooms, asked.sample, asked.seed)]
    )
    print(f"{time.monotonic() - started:.0f} s", file=sys.stderr)
    return int(ended)


if __name__ == "__main__":
    sys.exit(main())
