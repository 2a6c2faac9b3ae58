"""--sort: the rows of all documents in one order, in every format that can have it."""

import csv
import io

import pytest
from test_writers import quotation, read_csv

from quoteparse.model import Document, Post
from quoteparse.writers import Layout, renderer, writer_for
from quoteparse.writers.order import ORDERS, SORTED
from quoteparse.writers.table import shown_width


def documents():
    post = Post("a:p1", "a", "twitter", "link", handle="Zed", date="2023-06-19T10:00:00Z", confidence=0.4)
    yield Document(
        id="a",
        published="2023-06-21",
        quotations=(
            quotation(1, "a", speaker="Élodie", confidence=0.5, text="un"),
            quotation(2, "a", speaker="Bob", date="2023-05", confidence=0.9, text="deux"),
        ),
        posts=(post,),
    )
    yield Document(id="b", text="Rien.")
    yield Document(id="c", quotations=(quotation(1, "c", confidence=0.7, text="trois"),))
    yield Document(id="d", status="error", error="binary, not an article", error_type="binary")
    yield Document(
        id="e", published="2023-06-20", quotations=(quotation(1, "e", speaker="eve", confidence=0.5, text="quatre"),)
    )


def write(path, name, **layout):
    asked = Layout(name, **layout)
    render, writer = renderer(asked), writer_for(asked)(path, asked)
    for document in documents():
        writer.write(render(document))
    writer.close()
    return path


IN_ORDER = {
    "date": "a:q2 a:p1 e:q1 a:q1 c:q1 b d",
    "speaker": "a:q2 a:q1 e:q1 a:p1 c:q1 b d",
    "confidence": "a:q2 c:q1 a:q1 e:q1 a:p1 b d",
}


@pytest.mark.parametrize("order", ORDERS)
def test_rows_stand_in_order_what_is_not_known_last(tmp_path, order):
    rows = read_csv(write(tmp_path / "o.csv", "csv", sort=order))
    assert " ".join(row["id"] or row["document_id"] for row in rows) == IN_ORDER[order]
    unsorted = read_csv(write(tmp_path / "u.csv", "csv"))
    assert sorted(rows, key=str) == sorted(unsorted, key=str)


def test_the_table_says_where_and_when(tmp_path):
    lines = write(tmp_path / "o.txt", "table", sort="date", width=100).read_text(encoding="utf-8").splitlines()
    assert lines[0].split() == ["KIND", "WHO", "WHAT", "WHEN", "LANG", "WHERE"]
    assert [line.split() for line in lines[2:6]] == [
        ["said", "Bob", "deux", "2023-05", "a"],
        ["twitter", "?", "@Zed", "2023-06-19", "a"],
        ["said", "eve", "quatre", "(2023-06-20)", "e"],
        ["said", "Élodie", "un", "(2023-06-21)", "a"],
    ]
    assert lines[-1] == "d · error: binary, not an article"
    for width in (30, 89, 90, 140):
        shown = write(tmp_path / f"{width}.txt", "table", sort="speaker", width=width).read_text(encoding="utf-8")
        assert max(map(shown_width, shown.splitlines())) <= width


@pytest.mark.integration
def test_excel_is_sorted_too(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    sheet = openpyxl.load_workbook(write(tmp_path / "o.xlsx", "xlsx", sort="date")).active
    heading, *rows = sheet.iter_rows(values_only=True)
    place = heading.index("id")
    assert [row[place] for row in rows][:5] == IN_ORDER["date"].split()[:5]
    assert "xlsx" in SORTED


def test_on_the_command_line(quoteparse, tmp_path):
    for number, day in enumerate(("mardi", "lundi", "hier")):
        (tmp_path / f"{number}.txt").write_text(f"« Nous partons », a déclaré {day} Awa Diarra.\n", encoding="utf-8")
    given = ("parse", tmp_path, "--published", "2023-06-22", "--language", "fr", "--sort", "date")
    ran = quoteparse(*given, "-f", "csv", "-j", 2)
    assert [row["document_id"] for row in csv.DictReader(io.StringIO(ran.stdout.decode()))] == [
        "1.txt",
        "0.txt",
        "2.txt",
    ]
    for wrong in (("-f", "jsonl"), ("-o", tmp_path / "o.csv", "--resume"), ("-o", tmp_path / "o.db")):
        refused = quoteparse(*given, *wrong)
        assert (refused.returncode, refused.stdout) == (2, b"")
        assert b"--sort" in refused.stderr
