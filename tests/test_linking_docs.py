"""docs/linking.md and docs/checking.md: their examples run, and they name every field and verdict."""

import doctest
import typing
from dataclasses import fields
from pathlib import Path

import pytest

from quoteparse import Statement
from quoteparse.checking.finding import Verdict

DOCS = Path(__file__).parent.parent / "docs"


@pytest.mark.parametrize("page", ["linking.md", "checking.md"])
def test_examples_run(page):
    assert doctest.testfile(str(DOCS / page), module_relative=False).failed == 0


def test_fields_and_verdicts_are_told():
    linking, checking = ((DOCS / page).read_text(encoding="utf-8") for page in ("linking.md", "checking.md"))
    assert [field.name for field in fields(Statement) if f"`{field.name}`" not in linking] == []
    assert [verdict for verdict in typing.get_args(Verdict) if f"| `{verdict}` |" not in checking] == []
