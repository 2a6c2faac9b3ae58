"""docs/api.md: its examples run, and it names everything that is public and every argument of the parse calls."""

import doctest
import inspect
import re
from pathlib import Path

import pytest

import quoteparse

pytestmark = pytest.mark.usefixtures("forked_workers")
PATH = Path(__file__).parent.parent / "docs" / "api.md"
PAGE = PATH.read_text(encoding="utf-8")


def test_the_examples_run():
    ran = doctest.testfile(str(PATH), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert ran.attempted > 15
    assert ran.failed == 0


@pytest.mark.parametrize("name", [name for name in quoteparse.__all__ if name != "__version__"])
def test_every_public_name_is_on_the_page(name):
    table = PAGE.split("\n## ")[0]
    assert f"`{name}`" in table
    assert inspect.getdoc(getattr(quoteparse, name))


@pytest.mark.parametrize("call", [quoteparse.parse_text, quoteparse.parse_html])
def test_every_argument_is_on_the_page(call):
    told = set(re.findall(r"^\| `(\w+)`", PAGE.split("## One article")[1].split("\n## ")[0], re.M))
    given = {p.name for p in inspect.signature(call).parameters.values() if p.kind is p.KEYWORD_ONLY}
    assert given <= told
    assert told <= {*inspect.signature(quoteparse.parse_html).parameters}


def test_the_arguments_of_parse_many_are_those_of_the_parse_calls():
    own = {"items", "jobs", "timeout", "max_size"}
    calls = {*inspect.signature(quoteparse.parse_html).parameters} - {"html", "url", "document_id"}
    assert {*inspect.signature(quoteparse.parse_many).parameters} == own | calls
