"""Every regular expression of the package is linear on hostile input: twice as much costs at most 2.6 times the time.

The patterns are those that were really compiled (``patterns_compiled.py``), so that none has to be named here and a new
one cannot escape; one that only a function compiles, and that was not met, fails. Each is tried with floods that are
made of itself: what leads to each of its repetitions, once or again and again, and then what is repeated. The floods
take half a minute of CPU: ``python -m pytest -m slow tests/test_patterns.py``, as CI does.
"""

import ast
import json
import re
import signal
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from re import _constants as op
from re import _parser

import pytest
from doubling import STRAIGHT
from sources import tree

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent / "quoteparse"
SOURCES = {path.relative_to(ROOT).as_posix(): path for path in sorted(ROOT.rglob("*.py"))}
METHODS = ("search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn")
FLOODS = (
    "a",
    " ",
    "\n",
    "A",
    "1",
    "a ",
    "Awa ",
    "« a », ",
    "<a ",
    "— ",
    "N",
    "Np",
    "w",
    "L",
    ",",
    "@a ",
    "#",
    "&#1",
    "/a",
    ". ",
)
SHORT, SLOW, LONGEST, TICK = 800, 0.0015, 0.4, 0.004
"""Characters; the seconds below which nothing that long is quadratic on any machine that runs this; those of a measurement
that is given up; those between two ticks of a clock of processor time, where a timer runs."""


@cache
def made():
    """The patterns that were compiled, by the file that they stand in."""
    program = [sys.executable, Path(__file__).parent / "patterns_compiled.py"]
    by_file = {}
    for source, flags, is_bytes, used, place in json.loads(
        subprocess.run(program, capture_output=True, check=True).stdout
    ):
        by_file.setdefault(place.split(":")[0], []).append((source, flags, is_bytes, used, place))
    return by_file


@cache
def whole():
    """All sources in one."""
    return "\n".join(path.read_text(encoding="utf-8") for path in SOURCES.values())


def methods_of(place, used):
    """The methods with which the pattern of a line is used: as seen, and as its name is used anywhere; else any."""
    name, line = place.split(":")
    for node in ast.walk(tree(SOURCES[name])):
        if (
            isinstance(node, ast.Assign)
            and node.lineno <= int(line) <= node.end_lineno
            and isinstance(node.targets[0], ast.Name)
        ):
            used = {*used, *re.findall(rf"\b{node.targets[0].id}\.({'|'.join(METHODS)})\b", whole())}
    return used or {"search"}


def sample(tree):
    """A string that a part of a pattern matches, by and large; the shortest."""
    return "".join(map(sample_of, tree))


def sample_of(node):
    kind, value = node
    if kind in (op.LITERAL, op.NOT_LITERAL):
        return chr(value) if kind == op.LITERAL else ("a" if value != 97 else "b")
    if kind == op.IN:
        return member(value)
    if kind == op.ANY:
        return "a"
    if kind == op.BRANCH:
        return sample(value[1][0])
    if kind in (op.SUBPATTERN, op.ATOMIC_GROUP):
        return sample(value[-1] if kind == op.SUBPATTERN else value)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return sample(value[2]) * min(value[0], 9)
    return ""


def member(choices):
    """A character of a set."""
    negated = choices[0][0] == op.NEGATE
    for character in "a AN1,.é«\n-@<wpL;=":
        if any(holds(choice, character) for choice in choices) != negated:
            return character
    kind, value = choices[-1]
    return chr(value[0] if kind == op.RANGE else value if kind == op.LITERAL else 97)


def holds(choice, character):
    kind, value = choice
    if kind == op.LITERAL:
        return ord(character) == value
    if kind == op.RANGE:
        return value[0] <= ord(character) <= value[1]
    tests = {
        op.CATEGORY_DIGIT: str.isdigit,
        op.CATEGORY_NOT_DIGIT: lambda c: not c.isdigit(),
        op.CATEGORY_SPACE: str.isspace,
        op.CATEGORY_NOT_SPACE: lambda c: not c.isspace(),
        op.CATEGORY_WORD: lambda c: c.isalnum() or c == "_",
        op.CATEGORY_NOT_WORD: lambda c: not (c.isalnum() or c == "_"),
    }
    return kind == op.CATEGORY and tests[value](character)


def repetitions(tree, before=""):
    """Yield (what leads to it, what is repeated) for each repetition in a pattern, also those inside others."""
    for kind, value in tree:
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            yield before, sample(value[2])
            yield from repetitions(value[2], before)
        elif kind == op.SUBPATTERN:
            yield from repetitions(value[-1], before)
        elif kind == op.ATOMIC_GROUP:
            yield from repetitions(value, before)
        elif kind == op.BRANCH:
            for branch in value[1]:
                yield before, sample(branch)
                yield from repetitions(branch, before)
        elif kind in (op.ASSERT, op.ASSERT_NOT):
            yield from repetitions(value[1], before)
        before += sample_of((kind, value))


def floods(pattern):
    """Functions of a length: the hostile texts for one pattern."""
    tree = _parser.parse(
        pattern.pattern, pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags
    )
    pieces = {("", piece) for piece in FLOODS}
    for before, body in set(repetitions(tree)):
        if body:
            pieces |= {(before, body), ("", before + body), ("", before + 3 * body), ("", body), ("", body + before)}
    for before, body in sorted(pieces):
        if isinstance(pattern.pattern, bytes):
            before, body = before.encode("latin-1", "replace"), body.encode("latin-1", "replace")
        end = b"\x00" if isinstance(body, bytes) else "\x00"
        yield lambda length, before=before, body=body, end=end: before + body * (length // len(body)) + end


def seconds(pattern, method, text):
    """CPU seconds; far too many where it takes longer than a moment (``re`` lets signals in)."""
    start = time.process_time()
    before = signal.signal(signal.SIGVTALRM, _give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST)
    try:
        use(pattern, method, text)
    except TimeoutError:
        return LONGEST * len(text) ** 2
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    return time.process_time() - start


def _give_up(number, frame):
    raise TimeoutError


def use(pattern, method, text):
    if method in ("sub", "subn"):
        getattr(pattern, method)(b"" if isinstance(text, bytes) else "", text)
    elif method == "finditer":
        for _ in pattern.finditer(text):
            pass
    else:
        getattr(pattern, method)(text)


def steep(pattern, method):
    """The flood for which a pattern takes more than its length; None where there is none."""
    return next(
        (
            make(40)
            for make in floods(pattern)
            if seconds(pattern, method, make(SHORT)) > SLOW and grows(pattern, method, make)
        ),
        None,
    )


def grows(pattern, method, make):
    """Whether four times as much costs more than 2.6 times 2.6; a busy machine is steep now and then."""
    for _ in range(4):
        one, four = (min(seconds(pattern, method, make(n)) for _ in range(4)) for n in (2 * SHORT, 8 * SHORT))
        if four <= STRAIGHT**2 * max(one, TICK):
            return False
        if four > LONGEST:
            return True
    return True


MADE_ON_THE_WAY = {
    ("page/article.py", "_find_words"): (r"Le\W{1,9}pont\W{1,9}est", "finditer"),
    ("platforms/twitter.py", "_read_card"): (
        r"(?:https?:)?//(?:(?:www|mobile)\.)?(?:twitter|x)\.com/awa/?(?:\?|$)",
        "match",
    ),
    ("translation/protection.py", "unmask"): (r"(?<![^\W_])QPX([0-9]{1,4})X(?![^\W_])", "findall"),
    ("words/classes.py", "pattern"): (r"N[Np]{0,4}", "search"),
}
"""Functions that put a pattern together of what they are given, and what they would make of it."""


def test_the_patterns_are_met():
    assert sum(map(len, made().values())) > 400


@pytest.mark.parametrize("name", SOURCES)
def test_every_pattern_is_linear(name):
    wrong = []
    for source, flags, is_bytes, used, place in made().get(name, ()):
        pattern = re.compile(source.encode("latin-1") if is_bytes else source, flags)
        for method in methods_of(place, set(used)):
            flood = steep(pattern, method)
            if flood is not None:
                wrong.append((place, method, source[:80], flood))
    assert not wrong


def test_a_steep_pattern_would_be_seen():
    for pattern, method in (
        (r"[^\W\d_]+x", "search"),
        (r"\s*,\s*dit", "search"),
        (r"«(.+?)», dit", "search"),
        (r"(?:[^\W_]|[^\x00-\x60]){0,61}-", "fullmatch"),
    ):
        assert any(steep(re.compile(pattern), method) for _ in range(3)), "on a busy machine a time can hide it once"
    assert not steep(re.compile(r"«([^«»]{1,60})» dit"), "search")


def test_no_pattern_escapes():
    """What is put together inside a function was met, or stands in the table."""
    met = {place for found in made().values() for *_, place in found}
    missed = {
        (name, function.name)
        for name, path in SOURCES.items()
        for function in ast.walk(tree(path))
        if isinstance(function, ast.FunctionDef) and not name.startswith("integrations/")
        for node in ast.walk(function)
        if is_dynamic(node) and not any(f"{name}:{at}" in met for at in range(node.lineno, node.end_lineno + 1))
    }
    assert missed <= set(MADE_ON_THE_WAY)


@pytest.mark.parametrize(("source", "method"), MADE_ON_THE_WAY.values(), ids=map(" ".join, MADE_ON_THE_WAY))
def test_patterns_made_on_the_way_are_linear(source, method):
    assert steep(re.compile(source), method) is None


def is_dynamic(node):
    asked = node.func if isinstance(node, ast.Call) else None
    if not isinstance(asked, ast.Attribute) or not isinstance(asked.value, ast.Name) or asked.value.id != "re":
        return False
    return asked.attr in ("compile", *METHODS) and not (node.args and isinstance(node.args[0], ast.Constant))


def written_out():
    return [
        (f"{name}:{node.lineno}", node.func.attr, node.args[0].value)
        for name, path in SOURCES.items()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in METHODS
        if isinstance(node.func.value, ast.Name) and node.func.value.id == "re"
        if node.args and isinstance(node.args[0], ast.Constant)
    ]


def test_patterns_written_where_they_are_used_are_linear():
    found = written_out()
    assert found
    assert [one for one in found if steep(re.compile(one[2]), one[1])] == []
