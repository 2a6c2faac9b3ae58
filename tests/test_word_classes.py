"""Word classes have names: no letter of their alphabet stands outside `quoteparse/words/classes.py`."""

import ast
from pathlib import Path

import pytest

from quoteparse.words.classes import CLASSES, SETS, pattern

ROOT = Path(__file__).parent.parent / "quoteparse"
FILES = [
    p for p in sorted(ROOT.rglob("*.py")) if p.parent.name == "words" or "..words." in p.read_text(encoding="utf-8")
]
"""What reads classes: the rooms that import the room of words."""
LETTERS = {one.letters for one in CLASSES.values()}
ALPHABETIC = {letter for letter in LETTERS if letter.isalpha()}
SYNTAX = frozenset("()[]{}?:=!<|^$*+.,;-#@ 0123456789")


def bare_letters(source):
    """Yield each literal of a source that looks like letters of classes: a set, a comparison, an expression of `re`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re."):
            yield from (n.value for n in strings(node.args[0]) if is_expression(n.value))
        elif isinstance(node, ast.Compare | ast.Call) and mentions_classes(node):
            yield from (n.value for n in strings(node) if set(n.value) & ALPHABETIC and set(n.value) <= LETTERS)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) < 30:
            upper = [c for c in node.value if c.isupper()]
            told = len(node.value) == 1 or not node.value.isalpha()
            yield from [node.value] if upper and told and set(node.value) <= LETTERS else []


def strings(node):
    """The texts in a node that stand in no call or subscript of their own inside it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child
        elif isinstance(child, ast.Tuple | ast.JoinedStr | ast.BinOp | ast.Set | ast.List):
            yield from strings(child)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node


def is_expression(text):
    return bool(set(text) & ALPHABETIC) and all(c in SYNTAX or c in ALPHABETIC for c in text)


def mentions_classes(node):
    """Whether what is compared, or asked, is the classes of words."""
    parts = [node.left, *node.comparators] if isinstance(node, ast.Compare) else [node.func]
    return any(
        isinstance(inner, ast.Attribute | ast.Name)
        and (getattr(inner, "attr", "") or getattr(inner, "id", "")) == "classes"
        for part in parts
        for inner in ast.walk(part)
        if not isinstance(part, ast.Call)
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_bare_letter_stands_outside_the_one_file(path):
    if path.name != "classes.py":
        assert list(bare_letters(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "words.classes[index] in 'NT'",
        "words.classes[index] == 's'",
        "before = classes.find('d', 2)",
        "re.compile(r'[NRG]p{0,3}')",
        "re.search('s', words.classes[a:b])",
        "EDGES = ',.;:|Q'",
        "yield index, 'N'",
    ],
)
def test_a_bare_letter_would_be_seen(line):
    assert list(bare_letters(line))


@pytest.mark.parametrize(
    "line", ["flags == 's'", "words.classes[index] in (',', '')", "re.compile(r'[^\\W_]+')", "code = 'FR'"]
)
def test_what_is_no_letter_of_a_class_is_let_pass(line):
    assert not list(bare_letters(line))


def test_a_letter_and_a_name_stand_for_one_class():
    assert len(LETTERS) == len(CLASSES)
    assert all(len(letter) == 1 for letter in LETTERS)
    assert not CLASSES.keys() & SETS.keys()
    assert all(set(one.letters) <= LETTERS for one in SETS.values())


def test_a_set_has_one_name():
    assert len({frozenset(one.letters) for one in SETS.values()}) == len(SETS)


def test_a_class_without_a_name_is_an_error():
    with pytest.raises(KeyError):
        pattern("<nuon>")
