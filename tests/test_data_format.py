"""docs/data-format.md names every field of the record, and no other."""

import dataclasses
import re
from pathlib import Path

import pytest

from quoteparse.model import BESIDE_THE_RECORD, Document, Person, Post, Quotation

PAGE = (Path(__file__).parent.parent / "docs" / "data-format.md").read_text(encoding="utf-8")


def documented(section):
    body = PAGE.split(f"\n## {section}\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (`[^|]*) \|", body, re.M)
    return [name for row in rows for name in re.findall(r"`(\w+)`", row)]


@pytest.mark.parametrize("record", [Document, Quotation, Post, Person])
def test_every_field_is_documented_in_order(record):
    fields = [f.name for f in dataclasses.fields(record) if f.name not in BESIDE_THE_RECORD]
    names = documented(record.__name__)
    assert sorted(names) == sorted(fields)


def test_no_empty_string_in_an_empty_record():
    record = Document(id="a").to_dict()
    assert [k for k, v in record.items() if v == ""] == ["text", "version"]
