"""Counts over results: right, whatever the format, the same for people and programs."""

import csv
import io
import json

import pytest

from quoteparse import Document, Quotation
from quoteparse.model import Person
from quoteparse.stats import TABLES, Statistics, as_csv, as_json, as_table
from quoteparse.writers import Layout
from quoteparse.writers.json_lines import JsonLines


def said(number, speaker, **fields):
    return Quotation(
        id=f"a:q{number}",
        document_id="a",
        text="Oui",
        content_spans=((0, 3),),
        start=0,
        end=3,
        outer_start=0,
        outer_end=3,
        speaker=speaker,
        **{"kind": "direct", "language": "fr", **fields},
    )


DOCUMENTS = [
    Document(id="a", text="Oui", site="Le Fleuve", published="2023-06-21", quotations=(
        said(1, "Émilie Roux", speaker_gender="f"), said(2, "EMILIE ROUX", kind="mixed"), said(3, None), said(4, "Jean Koné", flags=("negated",)))),
    Document(id="b", text="Oui", url="https://www.example.org/x", quotations=(said(1, "Émilie Roux", date="2023-05-01", language="en"), said(2, "Jean Koné", speaker_gender="m"))),
    Document(id="c", status="error", error="x", url="https://[bad/"),
]  # fmt: skip


def values(table):
    return [(row.value, row.quotations, row.documents) for row in Statistics(DOCUMENTS).rows(table)]


def test_totals():
    assert Statistics(DOCUMENTS).totals() == {
        "documents": 3,
        "failed": 1,
        "posts": 0,
        "quotations": 5,
        "denied": 1,
        "unattributed": 1,
        "unattributed_share": 0.2,
    }


@pytest.mark.parametrize(
    ("table", "wanted"),
    [
        ("speaker", [("Émilie Roux", 3, 2), ("Jean Koné", 1, 1), (None, 1, 1)]),
        ("kind", [("direct", 4, 2), ("mixed", 1, 1)]),
        ("gender", [(None, 3, 2), ("f", 1, 1), ("m", 1, 1)]),
        ("month", [("2023-05", 1, 1), ("2023-06", 3, 1), (None, 1, 1)]),
        ("outlet", [("Le Fleuve", 3, 1), ("example.org", 2, 1)]),
        ("language", [("fr", 4, 2), ("en", 1, 1)]),
    ],
)
def test_tables(table, wanted):
    assert values(table) == wanted


def named(own, name, **fields):
    person = Person(f"{own}:s1", own, name, kind="person", quotations=1)
    return Document(id=own, text="Oui", people=(person,), quotations=(said(1, name, speaker_id=person.id, **fields),))


def test_a_person_with_several_names_is_counted_once():
    documents = [
        named("a", "Abdoulaye Diop"),
        named("b", "Diop"),
        named("c", "Amb. Abdoulaye Diop"),
        named("d", "Fatou Sow"),
    ]
    rows = [(row.value, row.quotations, row.documents) for row in Statistics(documents).rows("speaker")]
    assert rows == [("Abdoulaye Diop", 3, 3), ("Fatou Sow", 1, 1)]
    two = [*documents, named("e", "Moussa Diop")]
    assert [(row.value, row.quotations) for row in Statistics(two).rows("speaker")] == [
        ("Abdoulaye Diop", 2), ("Diop", 1), ("Fatou Sow", 1), ("Moussa Diop", 1)
    ]  # fmt: skip


def test_shares_are_of_the_whole():
    for table in TABLES:
        assert sum(row.share for row in Statistics(DOCUMENTS).rows(table)) == pytest.approx(1, abs=0.001)


def test_csv_json_and_table_say_the_same():
    counted = Statistics(DOCUMENTS)
    rows = list(csv.DictReader(io.StringIO(as_csv(counted, TABLES, None))))
    held = json.loads(as_json(counted, TABLES, None))
    for table in TABLES:
        assert [(r["value"] or None, int(r["quotations"]), float(r["share"])) for r in rows if r["by"] == table] == [
            (r["value"], r["quotations"], r["share"]) for r in held[table]
        ]
    shown = as_table(counted, ("speaker",), 1)
    assert "Émilie Roux" in shown
    assert "Jean" not in shown
    assert "1 quotations (20.0 %) have no speaker" in shown


def test_nothing_is_no_trouble():
    assert Statistics().totals()["unattributed_share"] == 0.0
    assert as_table(Statistics(), TABLES, 3)


def test_the_command(quoteparse, tmp_path):
    results = tmp_path / "r.jsonl"
    results.write_bytes(b"".join(JsonLines.render(document, Layout("jsonl")) for document in DOCUMENTS))
    ran = quoteparse("stats", results, "--by", "speaker", "-f", "json", "--speaker", "emilie")
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["speaker"] == [
        {"value": "Émilie Roux", "quotations": 3, "share": 1.0, "documents": 2}
    ]
    assert b"SPEAKER" in quoteparse("stats", results).stdout
    assert quoteparse("stats", tmp_path / "none").returncode == 2
