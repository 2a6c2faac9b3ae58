"""The page without a browser: what it holds, that it is inert, how a batch is split, what the command does."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteparse import Document, QuoteparseError, parse_text
from quoteparse.report import Book, page, write_report
from quoteparse.report import book as book_module
from quoteparse.report.entries import entry_of
from quoteparse.results import read_results

TEXT = "« Nous ouvrirons 😀 dix centres », a déclaré Awa Diarra.\n« Un effort », selon M. Koné."


def data_of(html):
    return json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.S)[1])


@given(st.text(max_size=200))
def test_whatever_the_text_holds_the_page_holds_it_as_text(text):
    html = page([Document(id="a", title=text, text=text)])
    assert html.count("</script") == html.count("<script") == 3
    held = data_of(html)["documents"][0]
    assert held.get("text", "") == re.sub("[\ud800-\udfff]", "\ufffd", text)


def test_the_same_documents_give_the_same_page():
    assert page([parse_text(TEXT)]) == page([parse_text(TEXT)])


def test_the_page_names_no_address_of_another_machine():
    html = page([Document(id="a", text="Rien.")])
    assert set(re.findall(r"https?://[^\"' )]+", html)) <= {"http://www.w3.org/2000/svg"}
    assert "default-src 'none'" in html


@pytest.mark.parametrize("suffix", ["jsonl", "json", "sqlite", "parquet"])
def test_results_of_every_format_are_read_back(suffix, quoteparse, seeds, tmp_path):
    if suffix == "parquet":
        pytest.importorskip("pyarrow")
    out = tmp_path / f"results.{suffix}"
    assert quoteparse("parse", seeds, "-o", out, "--published", "2023-06-21").returncode == 0
    read = list(read_results(out))
    assert [d.id for d in read] == sorted(p.name for p in seeds.glob("*.txt"))
    for document in read:
        again = parse_text((seeds / document.id).read_text(encoding="utf-8"), published="2023-06-21")
        assert [(q.start, q.text, q.speaker) for q in document.quotations] == [
            (q.start, q.text, q.speaker) for q in again.quotations
        ]


@pytest.mark.parametrize("held", [b"", b'{"a": 1}\n', b"not json", b"[1]", b"SQLite format 3\0broken"])
def test_what_is_no_result_is_told(held, tmp_path):
    (tmp_path / "x.jsonl").write_bytes(held)
    if not held:
        assert list(read_results(tmp_path / "x.jsonl")) == []
        return
    with pytest.raises(QuoteparseError, match=r"x\.jsonl"):
        list(read_results(tmp_path / "x.jsonl"))


def test_a_large_report_is_split_and_loses_nothing(monkeypatch, tmp_path):
    monkeypatch.setattr(book_module, "_ONE_PAGE", 2000)
    monkeypatch.setattr(book_module, "_PART", 1000)
    documents = [parse_text(TEXT.replace("dix", str(n))) for n in range(9)]
    files = write_report(documents, tmp_path / "all.html")
    assert files[0].name == "all.html"
    assert len(files) > 2
    parts = [data_of(file.read_text(encoding="utf-8")) for file in files[1:]]
    assert [d["id"] for part in parts for d in part["documents"]] == [d.id for d in documents]
    assert {part["back"] for part in parts} == {"../all.html"}
    index = data_of(files[0].read_text(encoding="utf-8"))
    assert [row[0] for row in index["index"]["documents"]] == [d.id for d in documents]
    for row in index["index"]["documents"]:
        assert row[0] in [d["id"] for d in parts[row[6]]["documents"]]
    assert len(write_report(documents[:1], tmp_path / "all.html")) == 1


def test_two_documents_of_one_id_are_both_there():
    data = data_of(page([Document(id="a", text="Un."), Document(id="a", text="Deux.")]))
    assert [(d["id"], d.get("key", d["id"]), d["text"]) for d in data["documents"]] == [
        ("a", "a", "Un."),
        ("a", "a (2)", "Deux."),
    ]
    assert [row[0] for row in data["index"]["documents"]] == ["a", "a (2)"]


def test_a_folder_of_the_users_own_is_left_alone(monkeypatch, tmp_path):
    monkeypatch.setattr(book_module, "_ONE_PAGE", 10)
    (tmp_path / "all_files").mkdir()
    (tmp_path / "all_files" / "mine.css").write_text("mine")
    book = Book(tmp_path / "all.html")
    book.add(entry_of(Document(id="a", text="Rien.")))
    with pytest.raises(QuoteparseError, match=r"mine\.css"):
        book.add(entry_of(Document(id="b", text="Rien.")))


def test_the_command(quoteparse, seeds, tmp_path):
    assert quoteparse("parse", seeds, "-o", tmp_path / "results.jsonl").returncode == 0
    assert quoteparse("report", tmp_path / "results.jsonl").returncode == 0
    made = (tmp_path / "results.html").read_bytes()
    again = quoteparse("report", tmp_path / "results.jsonl")
    assert again.returncode == 2
    assert b"--overwrite" in again.stderr
    assert quoteparse("report", tmp_path / "results.jsonl", "--overwrite").returncode == 0
    assert (tmp_path / "results.html").read_bytes() == made
    parsed = quoteparse("parse", seeds, "-f", "html")
    assert parsed.returncode == 0
    assert [d["id"] for d in data_of(parsed.stdout.decode())["documents"]] == [
        d["id"] for d in data_of(made.decode())["documents"]
    ]
    assert "refused" in data_of(parsed.stdout.decode())["documents"][0]


def test_under_a_filter_only_what_matches_is_shown(quoteparse, seeds):
    ran = quoteparse("parse", seeds, "-f", "html", "--speaker", "miller")
    assert [d["id"] for d in data_of(ran.stdout.decode())["documents"]] == ["000_7e5ade231f249089.txt"]


def test_both_languages_of_the_interface_have_the_same_words():
    words = json.loads((Path(book_module.__file__).parent / "page" / "words.json").read_text(encoding="utf-8"))
    assert words["en"].keys() == words["fr"].keys()
    scripts = "".join(path.read_text(encoding="utf-8") for path in Path(book_module.__file__).parent.glob("page/*.js"))
    assert set(re.findall(r"""[^\w]word\("(\w+)"\)""", scripts)) <= words["en"].keys()


def test_a_page_cannot_be_carried_on(quoteparse, seeds, tmp_path):
    out = tmp_path / "page.html"
    assert quoteparse("parse", seeds, "-o", out).returncode == 0
    resumed = quoteparse("parse", seeds, "-o", out, "--resume")
    assert resumed.returncode == 2
    assert b"quoteparse report" in resumed.stderr


@pytest.mark.parametrize(
    ("line", "told"), [("{", b"line 2 is not JSON"), ("[]", b"line 2 is no statement"), ("{}", b"it has no members")]
)
def test_statements_that_are_none_are_told(quoteparse, seeds, tmp_path, line, told):
    results, statements = tmp_path / "results.jsonl", tmp_path / "statements.jsonl"
    assert quoteparse("parse", seeds, "-o", results).returncode == 0
    statements.write_text(f'{{"id": "t1", "members": []}}\n{line}\n', encoding="utf-8")
    ran = quoteparse("report", results, "--statements", statements)
    assert (ran.returncode, told in ran.stderr) == (2, True)
    assert not (tmp_path / "results.html").exists()
