"""The user's own columns: what --keep takes along, and the names of fields that are understood."""

import csv
import io
import json
import re
import sqlite3
from pathlib import Path

import pytest

from quoteparse.readers import records as fields

FEED = [
    {
        "text": "« Oui », a dit Awa Diarra.",
        "section": "Monde",
        "Tags": ["a", 1],
        "media": "Le Journal",
        "in": {"a": 1.5},
    },
    {"text": "Rien.", "section": None, "media": {"name": "RFI"}},
    {"nothing": "to read", "section": "Sport"},
]


@pytest.fixture
def feed(tmp_path):
    path = tmp_path / "feed.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in FEED), encoding="utf-8")
    return path


def extras(quoteparse, feed, *options):
    return [json.loads(line)["extra"] for line in quoteparse("parse", feed, *options).stdout.splitlines()]


def test_nothing_is_kept_unless_asked_for(quoteparse, feed):
    assert extras(quoteparse, feed) == [{}, {}, {}]


def test_named_fields_are_kept_whatever_their_capitals_failures_too(quoteparse, feed):
    assert extras(quoteparse, feed, "--keep", "section", "--keep", "tags", "--keep", "in.a") == [
        {"section": "Monde", "tags": ["a", 1], "in.a": 1.5},
        {"section": None, "tags": None, "in.a": None},
        {"section": "Sport", "tags": None, "in.a": None},
    ]


def test_all_keeps_every_field_but_the_article(quoteparse, feed):
    own = [{name: value for name, value in record.items() if name != "text"} for record in FEED]
    assert extras(quoteparse, feed, "--keep", "all") == own
    ran = quoteparse("parse", "-", "--keep", "all", "--text-field", "nothing", stdin=json.dumps(FEED[2]).encode())
    assert json.loads(ran.stdout)["extra"] == {"section": "Sport"}


def test_they_are_columns_of_csv_and_sqlite(quoteparse, feed, tmp_path):
    rows = csv.DictReader(io.StringIO(quoteparse("parse", feed, "--keep", "section", "-f", "csv").stdout.decode()))
    assert [(row["type"], row["extra_section"]) for row in rows] == [
        ("quotation", "Monde"),
        ("nothing", ""),
        ("error", "Sport"),
    ]
    quoteparse("parse", feed, "-o", tmp_path / "o.db", "--keep", "section", "--keep", "tags")
    database = sqlite3.connect(tmp_path / "o.db")
    assert database.execute("SELECT extra_section, extra_tags FROM documents ORDER BY rowid").fetchall() == [
        ("Monde", '["a",1]'),
        (None, None),
        ("Sport", None),
    ]


def test_a_table_with_own_columns_is_carried_on(quoteparse, feed, tmp_path):
    out, options = tmp_path / "o.csv", ("--keep", "section", "--delimiter", ";", "--resume")
    quoteparse("parse", feed, "-o", out, *options)
    whole = out.read_bytes()
    out.write_bytes(whole[:-90])
    quoteparse("parse", feed, "-o", out, *options)
    assert out.read_bytes() == whole
    other = quoteparse("parse", feed, "-o", out, "--resume")
    assert other.returncode == 2
    assert b"left alone" in other.stderr


def test_the_outlet_is_read_from_the_record(quoteparse, feed):
    assert [json.loads(line)["site"] for line in quoteparse("parse", feed).stdout.splitlines()] == [
        "Le Journal",
        "RFI",
        None,
    ]


@pytest.mark.parametrize(
    ("record", "site"),
    [
        ({"source": "https://journal.example/a"}, None),
        ({"source": "Le Journal"}, "Le Journal"),
        ({"publication": "2023-06-21"}, None),
        ({"media": ["a.jpg", "b.jpg"], "source": {"id": None, "name": "Le Journal"}}, "Le Journal"),
        ({"publisher": "x" * 300, "hostname": "journal.example"}, "journal.example"),
        ({"site": "", "outlet": "None"}, None),
    ],
)
def test_what_is_an_outlet_and_what_is_none(quoteparse, record, site):
    ran = quoteparse("parse", "-", stdin=json.dumps({"text": "Rien.", **record}).encode())
    assert json.loads(ran.stdout)["site"] == site


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("title", fields.TITLE_NAMES),
        ("author", fields.AUTHOR_NAMES),
        ("site", fields.SITE_NAMES),
        ("id", fields.ID_NAMES),
        ("address", fields.URL_NAMES),
        ("day", fields.DATE_NAMES),
    ],
)
def test_the_page_lists_the_names_that_are_understood(row, names):
    page = (Path(__file__).parent.parent / "docs" / "batch.md").read_text(encoding="utf-8")
    listed = re.search(rf"^\| {row} \| (.*?) \|$", page, re.M)[1].split(":")[0]
    assert re.findall(r"`([\w]+)`", listed) == list(names)
