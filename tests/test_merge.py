"""Corrections put into results: what stands there then, that it stays through later runs, that it is gold."""

import json
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteparse import Document, parse_text
from quoteparse.corrections import Correction, corrected, from_dict, read_corrections
from quoteparse.model import Quotation, QuoteparseError
from quoteparse.results import read_results
from quoteparse.text import digest

TEXT = (
    "Awa Diarra, la ministre de la Santé, a tenu parole.\n« Nous ouvrirons, a-t-elle assuré mardi, dix centres. »\n"
    "« Un effort historique », selon M. Koné.\n« Nous ne reculerons pas », a ajouté Awa Diarra."
)


def quotation(start, end, **fields):
    given_ = {"kind": "direct", "rule": "corrected", "confidence": 1.0, **fields}
    return Quotation(
        id="x:c1",
        document_id="x",
        text="",
        content_spans=((start, end),),
        start=start,
        end=end,
        outer_start=start,
        outer_end=end,
        **given_,
    )


def judgements(document):
    """The first is right, the second wrong, the third another's; one was missed."""
    first, second, third = document.quotations
    own, found = digest(document.text), document.text.index("a tenu parole")
    changed = json.loads(json.dumps(document.to_dict()["quotations"][2])) | {"speaker": "Fatou Sow", "mention": None}
    return [
        Correction(document.id, own, (first.start, first.end), first),
        Correction(document.id, own, (second.start, second.end), None),
        from_dict({"id": document.id, "digest": own, "was": [third.start, third.end], "is": changed}),
        Correction(document.id, own, None, quotation(found, found + 13, speaker="Koné", kind="indirect")),
    ]


def saved(corrections, path):
    by_id = {one.document_id: one for one in corrections}
    documents = [
        {"id": own, "digest": one.digest, "corrections": [c.to_dict() for c in corrections if c.document_id == own]}
        for own, one in by_id.items()
    ]
    path.write_text(
        json.dumps({"format": "quoteparse corrections", "version": 1, "documents": documents}), encoding="utf-8"
    )
    return path


def told(document):
    return [(q.text, q.speaker, q.kind, q.corrected) for q in document.quotations]


WANTED = [
    ("a tenu parole", "Koné", "indirect", True),
    ("Nous ouvrirons dix centres.", "Awa Diarra", "direct", True),
    ("Nous ne reculerons pas", "Fatou Sow", "direct", True),
]


def test_what_a_person_says_stands_in_the_document():
    document = parse_text(TEXT)
    made, others = corrected(document, judgements(document))
    assert told(made) == WANTED
    assert others == []
    assert {q.speaker_id for q in made.quotations} <= {p.id for p in made.people}
    assert len({q.id for q in made.quotations}) == 3
    assert corrected(made, judgements(document))[0] == made


def test_the_same_is_found_by_its_place_whatever_a_later_run_calls_it():
    document = parse_text(TEXT)
    later = Document.from_dict(document.to_dict() | {"quotations": document.to_dict()["quotations"][2:]})
    assert told(corrected(later, judgements(document))[0]) == WANTED


def test_of_another_text_nothing_is_put_in():
    document = parse_text(TEXT)
    other = parse_text(TEXT + " Fin.")
    made, others = corrected(other, judgements(document))
    assert told(made) == told(other)
    assert len(others) == 4


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(1, 4), st.booleans()), max_size=6))
def test_any_corrections_leave_a_lawful_document(places):
    text = "« Oui » a"
    asked = [Correction("a", digest(text), (s, s + n), quotation(s, s + n) if kept else None) for s, n, kept in places]
    made, others = corrected(Document(id="a", text=text), asked)
    assert [(q.start, q.end) for q in made.quotations] == sorted((q.start, q.end) for q in made.quotations)
    assert all(q.end <= len(text) and q.text == text[q.start : q.end] for q in made.quotations)
    assert len({q.id for q in made.quotations}) == len(made.quotations)
    assert all(one.is_ and one.is_.end > len(text) for one in others)
    assert (
        corrected(made, [one for one in asked if one not in others])[0].quotations
        == corrected(made, asked)[0].quotations
    )


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.txt").write_text("« Il pleut », a dit Jean Roux.", encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", ["results.jsonl", "results.json", "results.db", "results.parquet"])
def test_every_format_takes_them(name, articles, quoteparse, tmp_path):
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    results = tmp_path / name
    assert quoteparse("parse", articles, "-o", results).returncode == 0
    before = list(read_results(results))
    file = saved(judgements(before[0]), tmp_path / "corrections.json")
    ran = quoteparse("merge", results, file, "--gold", tmp_path / "gold.jsonl")
    assert (ran.returncode, ran.stderr) == (0, b"quoteparse: 4 corrections put into 1 documents\n")
    after = list(read_results(results))
    assert told(after[0]) == WANTED
    assert after[1] == before[1]
    assert [told(one) for one in read_results(tmp_path / "gold.jsonl")] == [WANTED]


@pytest.mark.parametrize("again", ["--update", "--overwrite"])
def test_they_survive_a_second_run_and_move_the_figures(again, articles, quoteparse, tmp_path):
    results = tmp_path / "results.db"
    assert quoteparse("parse", articles, "-o", results).returncode == 0
    file = saved(judgements(next(read_results(results))), tmp_path / "corrections.json")
    assert quoteparse("merge", results, file, "--gold", tmp_path / "gold.jsonl").returncode == 0
    for _ in range(2):
        assert quoteparse("parse", articles, "-o", results, again).returncode == 0
        assert told(next(read_results(results))) == WANTED
    with sqlite3.connect(results) as connection:
        found = connection.execute("SELECT count(*) FROM quotations_fts WHERE quotations_fts MATCH 'parole'").fetchone()
        assert found == (1,)
    connection.close()
    assert quoteparse("parse", articles, "-o", tmp_path / "fresh.jsonl").returncode == 0
    figures = {}
    for name in ("fresh.jsonl", "corrected.jsonl"):
        if name == "corrected.jsonl":
            assert quoteparse("merge", tmp_path / "fresh.jsonl", file, "-o", tmp_path / name).returncode == 0
        scored = quoteparse("evaluate", tmp_path / "gold.jsonl", tmp_path / name, "--json")
        assert scored.returncode == 0, scored.stderr
        figures[name] = json.loads(scored.stdout)["quotations"]["joint"]["f1"]
    assert figures["fresh.jsonl"] < figures["corrected.jsonl"] == 1.0


@pytest.mark.parametrize("name", ["results.jsonl", "results.json", "results.parquet"])
def test_a_file_that_holds_them_is_not_overwritten(name, articles, quoteparse, tmp_path):
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    results = tmp_path / name
    for _ in range(2):
        assert quoteparse("parse", articles, "-o", results, "--overwrite").returncode == 0
    file = saved(judgements(next(read_results(results))), tmp_path / "corrections.json")
    assert quoteparse("merge", results, file).returncode == 0
    held = results.read_bytes()
    ran = quoteparse("parse", articles, "-o", results, "--overwrite")
    assert ran.returncode == 2
    assert b"holds corrections" in ran.stderr
    assert results.read_bytes() == held


@pytest.mark.parametrize(
    "held", [b"", b"no results", b"PAR1 and more", b"SQLite format 3\0 and more", b"\x1f\x8b no gzip"]
)
@pytest.mark.parametrize("name", ["results.jsonl", "results.db"])
def test_what_holds_none_is_overwritten(held, name, articles, quoteparse, tmp_path):
    results = tmp_path / name
    results.write_bytes(held)
    assert quoteparse("parse", articles, "-o", results, "--overwrite").returncode == 0
    assert len(list(read_results(results))) == 2


def test_json_lines_that_are_carried_on_keep_them(articles, quoteparse, tmp_path):
    results = tmp_path / "results.jsonl"
    assert quoteparse("parse", articles, "-o", results).returncode == 0
    file = saved(judgements(next(read_results(results))), tmp_path / "corrections.json")
    assert quoteparse("merge", results, file).returncode == 0
    (articles / "c.txt").write_text("« Non », a dit Paul Durand.", encoding="utf-8")
    assert quoteparse("parse", articles, "-o", results, "--resume").returncode == 0
    kept = list(read_results(results))
    assert len(kept) == 3
    assert told(kept[0]) == WANTED


def test_of_a_new_text_a_database_keeps_what_was_said_of_the_old_one(articles, quoteparse, tmp_path):
    results = tmp_path / "results.db"
    assert quoteparse("parse", articles, "-o", results).returncode == 0
    file = saved(judgements(next(read_results(results))), tmp_path / "corrections.json")
    assert quoteparse("merge", results, file).returncode == 0
    for text, wanted in ((TEXT + " Fin.", None), (TEXT, WANTED)):
        (articles / "a.txt").write_text(text, encoding="utf-8")
        assert quoteparse("parse", articles, "-o", results, "--update").returncode == 0
        found = told(next(read_results(results)))
        assert found == wanted if wanted else not any(one[3] for one in found)


def test_what_cannot_be_put_in_is_told(articles, quoteparse, tmp_path):
    results = tmp_path / "results.jsonl"
    assert quoteparse("parse", articles, "-o", results).returncode == 0
    one = Correction("a.txt", "0" * 16, (1, 2), None)
    other = Correction("gone.txt", "0" * 16, (1, 2), None)
    ran = quoteparse("merge", results, saved([one, other], tmp_path / "c.json"))
    assert ran.returncode == 1
    assert b"1 of a.txt: of another text" in ran.stderr
    assert b"1 of gone.txt: no such document" in ran.stderr
    assert quoteparse("merge", articles / "a.txt", tmp_path / "c.json").returncode == 2


@pytest.mark.parametrize(
    "held",
    [
        "",
        "{}",
        "[]",
        '{"format": "quoteparse corrections", "documents": [{"id": "a", "corrections": [{"was": [1, 2], "is": {"kind": "direct"}}]}]}',
    ],
)
def test_what_holds_no_corrections_is_told(held, tmp_path):
    (tmp_path / "c.json").write_text(held)
    with pytest.raises(QuoteparseError, match=r"c\.json holds no corrections"):
        read_corrections(tmp_path / "c.json")
