"""Writers: the same content in every format, read back; outputs that a crash left unfinished are carried on."""

import csv
import dataclasses
import errno
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from quoteparse.model import Document, Person, Post, Quotation, QuoteparseError
from quoteparse.weighed import OtherSpeaker
from quoteparse.writers import FORMATS, Layout, renderer, writer_class
from quoteparse.writers.columns import COLUMNS, LEFT_OUT
from quoteparse.writers.csv_rows import plain
from quoteparse.writers.table import shown_width, table
from quoteparse.writers.tables import columns

QUOTED = '", "'
TEXT = "=1+1\n« Nous partirons »,\x00 a dit l'élue 🎈.\n- Oui\nPost\n"


def quotation(number, document_id="a.txt", **fields):
    values = {
        "id": f"{document_id}:q{number}",
        "document_id": document_id,
        "kind": "direct",
        "text": "Nous partirons",
        "content_spans": ((7, 21),),
        "start": 7,
        "end": 21,
        "outer_start": 5,
        "outer_end": 23,
    }
    return Quotation(**{**values, **fields})


def documents():
    post = Post(
        id="a.txt:p1",
        document_id="a.txt",
        platform="twitter",
        form="blockquote",
        status_id="1671100000000000000",
        permalink="https://twitter.com/a/status/1671100000000000000",
        author_name="=cmd()",
        handle="a",
        text="@b 日本\nligne",
        date="2023-06-20T10:00:00Z",
        date_source="id",
        mentions=("b",),
        links=("https://a", "https://b"),
        spans=((0, 4), (40, 44)),
        text_truncated=True,
        in_article=False,
        confidence=0.9,
    )
    quotations = (
        quotation(
            1,
            speaker_id="a.txt:s1",
            speaker_kind="person",
            speaker_gender="f",
            speaker="Élue",
            medium="un communiqué",
            confidence=0.91,
            other_speakers=(OtherSpeaker("Ana, =Bob", 0.05),),
            flags=("floating", "unclosed"),
            rule="cue_after",
            cue="a dit",
            translation="We'll go",
        ),
        quotation(2, text="- Oui", start=24, end=29, content_spans=((24, 29), (30, 34)), kind="mixed"),
        quotation(3, kind="indirect", start=30, end=34, text="qu'elle partirait\nbientôt"),
    )
    people = (
        Person(
            id="a.txt:s1",
            document_id="a.txt",
            name="Élue",
            kind="person",
            gender="f",
            roles=("maire, adjointe", "@vice"),
            handles=("a",),
            mentions=((31, 35),),
            quotations=1,
        ),
        Person(id="a.txt:s2", document_id="a.txt", name="la \ud800police"),
    )
    yield Document(
        id="a.txt",
        source="in/a.txt",
        text=TEXT,
        title='+1, "deux"',
        warnings=("w",),
        quotations=quotations,
        posts=(post,),
        people=people,
        extra={"media": "Le Journal", "n": 3, "tags": ["é", None], "in": {"a": 0.5}},
    )
    yield Document(id="b.txt", source="in/b.txt", text="Rien.")
    yield Document(
        id="c.txt",
        source="in/c.txt",
        source_index=3,
        status="error",
        error="binary, not an article",
        error_type="binary",
    )
    yield Document(
        id="d\ud800",
        title="\udfff",
        text="x",
        quotations=(quotation(1, "d\ud800", text="=x", content_spans=((0, 1),)),),
    )


EXPECTED = json.loads(
    json.dumps([d.to_dict() for d in documents()]).replace("\\ud800", "\\ufffd").replace("\\udfff", "\\ufffd")
)


def write(path, name, docs=None, **layout):
    asked = Layout(name, **layout)
    render, writer = renderer(asked), writer_class(name)(path, asked)
    for document in documents() if docs is None else docs:
        writer.write(render(document))
    writer.close()
    return path


def read_sqlite(path):
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    tables = {
        t: [plain_row(r) for r in connection.execute(f"SELECT * FROM {t} ORDER BY rowid")]
        for t in ("documents", "quotations", "posts", "people")
    }
    for document in tables["documents"]:
        for name in ("quotations", "posts", "people"):
            document[name] = [r for r in tables[name] if r["document_id"] == document["id"]]
    return tables["documents"]


def plain_row(row):
    lists = {"warnings", "content_spans", "flags", "links", "media", "mentions", "hashtags", "spans"}
    lists |= {"roles", "handles", "extra", "other_speakers"}
    flags = {"text_truncated", "in_article"}
    return {
        k: json.loads(row[k]) if k in lists else bool(row[k]) if k in flags else row[k]
        for k in row.keys()  # noqa: SIM118
        if k != "rowid"
    }


def read_parquet(path):
    parquet = pytest.importorskip("pyarrow.parquet")
    return [{**row, "extra": json.loads(row["extra"])} for row in parquet.read_table(path).to_pylist()]


def test_json_lines_and_json(tmp_path):
    lines = write(tmp_path / "o.jsonl", "jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == EXPECTED
    array = json.loads(write(tmp_path / "o.json", "json").read_text(encoding="utf-8"))
    assert array == EXPECTED


def test_sqlite_holds_the_same(tmp_path):
    assert read_sqlite(write(tmp_path / "o.db", "sqlite")) == EXPECTED


@pytest.mark.integration
def test_parquet_holds_the_same(tmp_path):
    assert read_parquet(write(tmp_path / "o.parquet", "parquet")) == EXPECTED


@pytest.mark.parametrize("indirect", [False, True])
def test_csv_holds_the_same_one_row_each(tmp_path, indirect):
    path = write(tmp_path / "o.csv", "csv", indirect=indirect)
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    results = {
        r["id"]: r for d in EXPECTED for r in d["quotations"] + d["posts"] if indirect or r.get("kind") != "indirect"
    }
    assert {row["id"] for row in rows if row["id"]} == set(results)
    for row in rows:
        for name, value in results.get(row["id"], {}).items():
            if name not in ("platform", "author_name", "start", "end", "other_speakers"):
                assert plain(row[name]) == shown(value), name
    assert [(row["document_id"], row["type"]) for row in rows if not row["id"]] == [
        ("b.txt", "nothing"),
        ("c.txt", "error"),
    ]
    assert [row["error"] for row in rows if row["type"] == "error"] == ["binary, not an article"]
    assert rows[0]["type"] == "post"  # it begins before the quotations do
    assert (rows[0]["speaker"], rows[0]["start"], rows[0]["end"]) == ("'=cmd()", "0", "44")
    assert plain(rows[0]["title"]) == '+1, "deux"'


def shown(value):
    if value is None:
        return ""
    return (
        " ".join("-".join(map(str, v)) if isinstance(v, list) else v for v in value)
        if isinstance(value, list)
        else str(value)
    )


def test_every_field_of_the_record_has_a_column_but_those_that_the_page_names():
    renamed = {Document: {"id": "document_id", "language": "document_language"}, Post: {"platform": "kind"}}
    renamed[Post]["author_name"] = "speaker"
    left_out = {*LEFT_OUT, "quotations", "posts", "refused", "weighed", "day"} - {"text"}  # a result's own stands there
    for kind in (Document, Quotation, Post):
        names = {renamed.get(kind, {}).get(f.name, f.name) for f in dataclasses.fields(kind)}
        assert names - set(COLUMNS) == names & left_out, kind
    page = (Path(__file__).parent.parent / "docs" / "data-format.md").read_text(encoding="utf-8")
    columns_section = page.split("## CSV, TSV")[1].split("\n## ")[0]
    assert all(f"`{name}`" in columns_section for name in LEFT_OUT)
    own = set(COLUMNS) - {f.name for kind in (Document, Quotation, Post) for f in dataclasses.fields(kind)}
    assert own | {"document_id"} == set(re.findall(r"^\| `(\w+)`", columns_section, re.M))


def read_csv(path, **how):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file, **how))


def test_a_document_that_held_nothing_has_a_row_with_its_warnings(tmp_path):
    odd = Document(id="a", warnings=("not UTF-8: read as Windows-1252", "empty"), published="2023-06-21")
    only_indirect = Document(id="b", text=TEXT, quotations=(quotation(1, kind="indirect"),))
    rows = read_csv(write(tmp_path / "o.csv", "csv", [odd, only_indirect]))
    assert [(row["document_id"], row["type"], row["warnings"]) for row in rows] == [
        ("a", "nothing", "not UTF-8: read as Windows-1252 | empty"),
        ("b", "nothing", "indirect quotations not shown: 1 (--indirect)"),
    ]
    assert [row["type"] for row in read_csv(write(tmp_path / "i.csv", "csv", [only_indirect], indirect=True))] == [
        "quotation"
    ]


def test_under_a_filter_what_holds_nothing_has_no_row_and_no_heading(tmp_path):
    rows = read_csv(write(tmp_path / "o.csv", "csv", filtered=True))
    assert {row["document_id"] for row in rows} == {"a.txt", "c.txt", "d\ufffd"}
    shown_table = write(tmp_path / "o.txt", "table", filtered=True).read_text(encoding="utf-8")
    assert "b.txt" not in shown_table
    assert "a.txt" in shown_table
    assert "c.txt · error" in shown_table
    assert "b.txt" in write(tmp_path / "all.txt", "table").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("fields", "manner"),
    [
        ({}, "said"),
        ({"kind": "mixed"}, "in part"),
        ({"kind": "indirect"}, "reported"),
        ({"flags": ("rumour",)}, "rumoured"),
        ({"kind": "mixed", "flags": ("floating", "negated")}, "denied"),
    ],
)
def test_kind_tells_whether_it_was_said(tmp_path, fields, manner):
    document = Document(id="a", text=TEXT, quotations=(quotation(1, **fields),))
    assert [row["manner"] for row in read_csv(write(tmp_path / "o.csv", "csv", [document], indirect=True))] == [manner]
    for width in (40, 100):
        assert f"\n{manner}" in table(document, width, indirect=True)


def test_a_post_of_another_story_is_marked(tmp_path):
    post = Post("a:p1", "a", "twitter", "json", permalink="https://x.com/a/status/1", in_article=False)
    document = Document(id="a", posts=(post, dataclasses.replace(post, id="a:p2", in_article=True)))
    rows = read_csv(write(tmp_path / "o.csv", "csv", [document]))
    assert [(row["kind"], row["manner"], row["in_article"]) for row in rows] == [
        ("twitter", "elsewhere", "False"),
        ("twitter", "posted", "True"),
    ]
    lines = table(document, 100).splitlines()
    assert lines[0] == "a · 0 quotations, 1 post, 1 of other stories"
    assert [line.split()[0] for line in lines[1:]] == ["elsewhere", "twitter"]


def test_said_or_published_has_its_source(tmp_path):
    dated = quotation(1, date="2023-06-20", date_source="text")
    document = Document(id="a", published="2023-06-21", published_source="post", quotations=(dated, quotation(2)))
    names = ("said_or_published", "said_or_published_source", "published_source")
    rows = read_csv(write(tmp_path / "o.csv", "csv", [document]))
    assert [tuple(row[name] for name in names) for row in rows] == [
        ("2023-06-20", "text", "post"),
        ("2023-06-21", "published", "post"),
    ]


def test_semicolons_tabs_and_raw_cells(tmp_path):
    odd = Document(id="=a", title='x;y\tz"', text="", quotations=(quotation(1, "=a", speaker="@Elysée"),))
    for name, delimiter, given in (("csv", ";", {"delimiter": ";"}), ("tsv", "\t", {}), ("csv", ",", {})):
        path = write(tmp_path / f"{ord(delimiter)}", name, [odd, good(2)], raw_cells=True, **given)
        rows = read_csv(path, delimiter=delimiter)
        assert rows[0]["document_id"] == "=a"
        assert rows[0]["speaker"] == "@Elysée"
        assert rows[0]["title"] == odd.title
        layout = Layout(name, raw_cells=True, **given)
        whole = path.read_bytes()
        assert list(writer_class(name).held(path, layout)) == ["=a"]
        write(path, name, [good(2)], raw_cells=True, **given)
        assert path.read_bytes() == whole
    with pytest.raises(QuoteparseError):
        list(writer_class("csv").held(tmp_path / "59", Layout("csv")))


def test_no_cell_is_a_formula(tmp_path):
    with open(write(tmp_path / "o.csv", "csv", indirect=True), newline="", encoding="utf-8") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]
    assert write(tmp_path / "bom.csv", "csv", bom=True).read_bytes()[:6] == b"\xef\xbb\xbfdoc"


def test_the_table_fits_and_steers_no_terminal():
    odd = Document(
        id="x\x1b[2J.txt",
        text="",
        quotations=(quotation(1, text="a\x1b]0;t\x07b \u202eabc 日本語" * 9, speaker="Ö" * 60),),
    )
    for width in (20, 40, 59, 60, 80, 133):
        shown_table = table(odd, width)
        assert "\x1b" not in shown_table
        assert "\x07" not in shown_table
        assert "\u202e" not in shown_table
        assert max(shown_width(line) for line in shown_table.splitlines()) <= width
    assert "日本語" in "".join(table(odd, 133).split())


def test_the_words_are_whole_on_a_narrow_terminal():
    said = quotation(1, text="La France doit quitter l'Europe", speaker="Jean Dupont", language="fr")
    shown_table = table(Document(id="a", text="", quotations=(said,)), 40)
    assert shown_table.splitlines()[1:] == ["said · Jean Dupont · fr", "  La France doit quitter l'Europe"]
    assert min(len(line) for line in table(Document(id="a", text="", quotations=(said,) * 3), 60).splitlines()) > 15


def test_table_shows_who_what_when(tmp_path):
    shown_table = write(tmp_path / "o.txt", "table", width=100).read_text(encoding="utf-8")
    assert shown_table.startswith("KIND")
    assert "Élue" in shown_table
    assert "→ We'll go" in " ".join(shown_table.split())
    assert "2023-06-20" in shown_table
    assert "partirait" not in shown_table
    assert "c.txt · error: binary, not an article" in shown_table
    assert "partirait" in write(tmp_path / "i.txt", "table", indirect=True).read_text(encoding="utf-8")


# --- outputs that a run left unfinished


def good(number):
    return Document(id=f"{number}", text="x", quotations=(quotation(1, str(number), text="a\nb é", speaker="é" * 30),))


def bad(number):
    return Document(id=f"{number}", status="error", error="e", error_type="timeout")


@pytest.mark.parametrize("name", ["jsonl", "csv", "sqlite"])
def test_failures_are_taken_out_to_be_tried_again(tmp_path, name):
    path = write(tmp_path / "o", name, [good(1), bad(2), good(3), good(4)])
    held = list(writer_class(name).held(path, Layout(name)))
    assert held == ["1", "3"] if name == "csv" else ["1", "3", "4"]  # the last rows of a CSV may not be all
    write(path, name, [good(2)] if name != "csv" else [good(2), good(4)])
    whole = write(
        tmp_path / "whole",
        name,
        [good(1), good(3), good(4), good(2)] if name != "csv" else [good(1), good(3), good(2), good(4)],
    )
    if name == "sqlite":
        assert sorted(read_sqlite(path), key=lambda d: d["id"]) == sorted(read_sqlite(whole), key=lambda d: d["id"])
    else:
        assert path.read_bytes() == whole.read_bytes()


@pytest.mark.parametrize("name", ["jsonl", "csv"])
@pytest.mark.parametrize("cut", [1, 2, 9, 30, 60])
def test_a_torn_tail_is_cut(tmp_path, name, cut):
    path = write(tmp_path / "o", name, [good(1), good(2), good(3)])
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])
    held = list(writer_class(name).held(path, Layout(name)))
    assert held == ["1", "2"]
    write(path, name, [good(3)])
    assert path.read_bytes() == whole


@pytest.mark.parametrize("name", ["jsonl", "csv", "sqlite"])
def test_what_is_not_ours_is_left_alone(tmp_path, name):
    path = tmp_path / "notes"
    path.write_text("id,name\n1,x\n" * 999, encoding="utf-8")
    with pytest.raises(QuoteparseError):
        list(writer_class(name).held(path, Layout(name)))
    assert path.read_text(encoding="utf-8") == "id,name\n1,x\n" * 999


@pytest.mark.parametrize("name", ["jsonl", "csv"])
def test_an_output_torn_at_its_very_beginning_is_begun_again(tmp_path, name):
    whole = write(tmp_path / "whole", name, [good(1)]).read_bytes()
    for size in (0, 1, 5, 12):
        path = tmp_path / f"o{size}"
        path.write_bytes(whole[:size])
        assert list(writer_class(name).held(path, Layout(name))) == []
        assert write(path, name, [good(1)]).read_bytes() == whole


def test_a_file_of_one_torn_line_is_emptied(tmp_path):
    path = tmp_path / "o.jsonl"
    path.write_bytes(b'{"id": "1", "stat')
    assert list(writer_class("jsonl").held(path, Layout("jsonl"))) == []
    assert path.read_bytes() == b""


@pytest.mark.parametrize("name", ["json", "parquet", "table", "xlsx"])
def test_what_cannot_be_carried_on_says_so(tmp_path, name):
    with pytest.raises(QuoteparseError, match="cannot be carried on"):
        writer_class(name).held(tmp_path / "o", Layout(name))


def test_sqlite_replaces_what_comes_again_and_finds_words(tmp_path):
    path = write(tmp_path / "o.db", "sqlite", [good(1), good(2)])
    changed = Document(id="2", text="x", quotations=(quotation(1, "2", text="Élections annulées", speaker="Ana Ruiz"),))
    write(path, "sqlite", [changed, good(3)])
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM documents").fetchone() == (3,)
    assert connection.execute("SELECT count(*) FROM quotations").fetchone() == (3,)
    search = (
        "SELECT q.document_id FROM quotations_fts f JOIN quotations q ON q.rowid = f.rowid WHERE quotations_fts MATCH ?"
    )
    assert connection.execute(search, ("elections",)).fetchall() == [("2",)]
    assert connection.execute(search, ("ruiz",)).fetchall() == [("2",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO quotations_fts(quotations_fts) VALUES ('integrity-check')")


FIND = "SELECT q.id FROM quotations_fts f JOIN quotations q ON q.rowid = f.rowid WHERE quotations_fts MATCH ? ORDER BY q.id"


def finds(connection, word):
    return [own for (own,) in connection.execute(FIND, (word,))]


def assert_whole(connection):
    for name in ("quotations", "posts"):
        connection.execute(f"INSERT INTO {name}_fts({name}_fts) VALUES ('integrity-check')")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def words(number, *found):
    quotations = tuple(quotation(n, f"{number}", text=word, speaker=f"Nom{number}") for n, word in enumerate(found, 1))
    return Document(id=f"{number}", text="x", quotations=quotations)


def test_search_survives_corrections_and_updates(tmp_path):
    path = write(tmp_path / "o.db", "sqlite", [words(1, "douzaine", "retraite"), words(2, "douzaine")])
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE quotations SET speaker = 'Zoé', text = 'treize' WHERE id = '1:q1'")
    connection.execute("UPDATE quotations SET confidence = 1")
    connection.execute("INSERT INTO quotations (id, document_id, text) VALUES ('mine', '1', 'douzaine')")
    assert (finds(connection, "zoe"), finds(connection, "treize")) == (["1:q1"], ["1:q1"])
    assert finds(connection, "douzaine") == ["2:q1", "mine"]
    assert_whole(connection)
    write(path, "sqlite", [words(1, "quatorze"), words(3, "douzaine")])
    assert finds(connection, "douzaine") == ["2:q1", "3:q1"]
    assert (finds(connection, "treize"), finds(connection, "quatorze")) == ([], ["1:q1"])
    assert_whole(connection)


@pytest.mark.parametrize("moved", ["dump", "vacuum"])
def test_search_survives_a_dump_and_a_vacuum(tmp_path, moved):
    path = write(tmp_path / "o.db", "sqlite", [words(n, "douzaine", f"mot{n}") for n in range(1, 6)])
    write(path, "sqlite", [words(2, "autre"), words(1, "douzaine", "mot1")])  # leaves gaps, and another order
    connection = sqlite3.connect(path, isolation_level=None)
    before = {word: finds(connection, word) for word in ("douzaine", "autre", "mot1", "mot4")}
    assert before == {
        "douzaine": ["1:q1", "3:q1", "4:q1", "5:q1"],
        "autre": ["2:q1"],
        "mot1": ["1:q2"],
        "mot4": ["4:q2"],
    }
    if moved == "vacuum":
        connection.execute("VACUUM")
    else:
        shell = shutil.which("sqlite3") or pytest.skip("no sqlite3 shell here")
        dump = subprocess.run([shell, path, ".dump"], capture_output=True, check=True).stdout
        subprocess.run([shell, tmp_path / "copy.db"], input=dump, check=True)
        connection = sqlite3.connect(tmp_path / "copy.db", isolation_level=None)
    assert {word: finds(connection, word) for word in before} == before
    assert_whole(connection)
    write(tmp_path / ("o.db" if moved == "vacuum" else "copy.db"), "sqlite", [words(4, "autre")])
    assert finds(connection, "autre") == ["2:q1", "4:q1"]
    assert_whole(connection)


def counted_documents():
    def said(document, number, speaker, **fields):
        return quotation(number, document, speaker=speaker, **fields)

    post = Post("a:p1", "a", "twitter", "link", handle="awa", text="Oui", spans=((0, 3),))
    awa = {"speaker_kind": "person", "speaker_gender": "f"}
    yield Document(
        id="a",
        site="Le Journal",
        published="2023-06-21",
        quotations=(said("a", 1, "Awa", **awa), said("a", 2, "Awa", post_id="a:p1", date="2023-05", **awa)),
        posts=(post,),
    )
    denied, rumoured = {"flags": ("negated",)}, {"flags": ("rumour",), "kind": "indirect"}
    yield Document(
        id="b",
        url="https://www.journal.example/a?b=http://www.c",
        published="2023-06-22T10:00:00Z",
        quotations=(
            said("b", 1, "Awa", **denied),
            said("b", 2, "Ben", speaker_gender="m", **rumoured),
            said("b", 3, None, kind="mixed"),
            said("b", 4, "Awa", **awa),
        ),
    )
    yield Document(id="c", url="http://other.example", quotations=(said("c", 1, "Ben", kind="indirect"),))


def test_the_views_count_who_when_and_where(tmp_path):
    connection = sqlite3.connect(write(tmp_path / "o.db", "sqlite", counted_documents()))
    assert connection.execute("SELECT * FROM most_quoted").fetchall() == [
        ("Awa", "person", "f", 3, 2, 2, "2023-05", "2023-06-22T10:00:00Z"),
        ("Ben", None, "m", 2, 2, 2, "2023-06-22T10:00:00Z", "2023-06-22T10:00:00Z"),
    ]
    assert connection.execute("SELECT * FROM quoted_by_month").fetchall() == [
        (None, 1, 1, 1, 0, 0),
        ("2023-05", 1, 1, 1, 1, 0),
        ("2023-06", 4, 2, 2, 2, 1),
    ]
    assert connection.execute("SELECT * FROM quoted_by_outlet").fetchall() == [
        ("journal.example", 3, 1, 2, 1, 1),
        ("Le Journal", 2, 1, 1, 2, 0),
        ("other.example", 1, 1, 1, 0, 0),
    ]
    assert connection.execute("SELECT id, quotation_id, speaker FROM posts_with_quotations").fetchall() == [
        ("a:p1", "a:q2", "Awa")
    ]
    manners = "SELECT manner, said_or_published, said_or_published_source FROM said WHERE document_id = 'b' ORDER BY id"
    published = ("2023-06-22T10:00:00Z", "published")
    assert connection.execute(manners).fetchall() == [
        (manner, *published) for manner in ("denied", "rumoured", "in part", "said")
    ]


def test_the_users_own_columns_are_columns_everywhere(tmp_path):
    own = {"media": "Le Journal", "it's": ["a", 1], "a.b": 3}
    documents = [Document(id="a", extra=own), Document(id="b", extra={"media": None}), Document(id="c")]
    keep = {"keep": ("media", "it's", "a.b", "all", 'n"o')}
    rows = read_csv(write(tmp_path / "o.csv", "csv", documents, **keep))
    assert [(row["extra_media"], row["extra_it's"], row["extra_a.b"]) for row in rows] == [
        ("Le Journal", '["a", 1]', "3"),
        ("", "", ""),
        ("", "", ""),
    ]
    assert [row["extra"] for row in rows] == [json.dumps(own), '{"media": null}', ""]
    path = write(tmp_path / "o.db", "sqlite", documents[:1], keep=("media",))
    write(path, "sqlite", documents[1:], **keep)  # further columns come to a database that is there
    connection = sqlite3.connect(path)
    assert connection.execute('SELECT extra_media, "extra_it\'s", "extra_a.b" FROM documents').fetchall() == [
        ("Le Journal", '["a",1]', 3),
        (None, None, None),
        (None, None, None),
    ]


def test_sqlite_goes_by_the_names_of_the_columns(tmp_path):
    connection = sqlite3.connect(tmp_path / "o.db")
    connection.execute(f'CREATE TABLE quotations (note, "{QUOTED.join(reversed(columns(Quotation)))}")')
    connection.commit()
    write(tmp_path / "o.db", "sqlite", [good(1)])
    assert connection.execute("SELECT id, note, text FROM quotations").fetchall() == [("1:q1", None, "a\nb é")]


@pytest.mark.parametrize(
    "use", [lambda path: list(writer_class("sqlite").held(path, Layout("sqlite"))), lambda path: write(path, "sqlite")]
)
def test_a_database_of_other_tables_is_told_and_left_alone(tmp_path, use):
    path = tmp_path / "o.db"
    connection = sqlite3.connect(path)
    connection.execute(f'CREATE TABLE posts ("{QUOTED.join(name for name in columns(Post) if name != "hashtags")}")')
    connection.commit()
    before = path.read_bytes()
    with pytest.raises(
        QuoteparseError, match=r"table posts has no column hashtags: another version.*ADD COLUMN hashtags"
    ):
        use(path)
    assert path.read_bytes() == before


def test_a_full_disk_leaves_whole_lines(tmp_path):
    import resource
    import signal

    line = renderer(Layout("jsonl"))(good(1))
    path, before = tmp_path / "o.jsonl", resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    writer = writer_class("jsonl")(path, Layout("jsonl"))
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(line) * 2 + 100, before[1]))
        writer.write(line)
        writer.write(line)
        with pytest.raises(OSError, match="File too large") as raised:
            writer.write(line)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert raised.value.errno == errno.EFBIG
    assert path.read_bytes() == line * 2


def test_every_format_has_a_writer():
    for name in FORMATS:
        assert callable(writer_class(name).render)


def test_people_stay_when_quotations_are_left_out_and_their_counts_are_counted_anew():
    document = next(documents())
    kept = document.narrowed(document.quotations[1:], ())
    assert [(person.id, person.quotations) for person in kept.people] == [("a.txt:s1", 0), ("a.txt:s2", 0)]
    assert document.narrowed(document.quotations, ()).people == document.people


# --- formats with rows that need a library


@pytest.mark.integration
def test_excel_holds_the_rows_of_csv_as_text(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    path = write(tmp_path / "o.xlsx", "xlsx", indirect=True, keep=("n", "tags"))
    heading, *rows = openpyxl.load_workbook(path).active.iter_rows()
    names = [cell.value for cell in heading]
    assert names == [*COLUMNS, "extra_n", "extra_tags"]
    expected = read_csv(write(tmp_path / "o.csv", "csv", indirect=True, raw_cells=True, keep=("n", "tags")))
    shown_rows = [
        {name: "" if cell.value is None else str(cell.value) for name, cell in zip(names, row, strict=True)}
        for row in rows
    ]
    assert shown_rows == [{k: "0" if v == "0.0" else v for k, v in row.items()} for row in expected]
    assert {cell.data_type for row in rows for cell in row} <= {"s", "n", "b"}  # no formula
    status, own = (rows[0][names.index(name)] for name in ("status_id", "speaker"))
    assert (status.value, status.data_type) == ("1671100000000000000", "s")
    assert (own.value, own.data_type, own.hyperlink) == ("=cmd()", "s", None)
    assert write(tmp_path / "p.xlsx", "xlsx", indirect=True, keep=("n", "tags")).read_bytes() == path.read_bytes()


@pytest.mark.integration
def test_what_is_too_long_for_excel_is_cut_and_goes_on_in_another_sheet(tmp_path, monkeypatch):
    openpyxl = pytest.importorskip("openpyxl")
    monkeypatch.setattr("quoteparse.writers.excel._LAST_ROW", 2)
    long = Document(id="a", text="x", quotations=tuple(quotation(n, "a", text="é🎈" * 20_000) for n in range(5)))
    book = openpyxl.load_workbook(write(tmp_path / "o.xlsx", "xlsx", [long]))
    assert [sheet.max_row for sheet in book] == [3, 3, 2]
    place = list(COLUMNS).index("text")
    texts = [row[place] for sheet in book for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert len(texts) == 5
    assert all(text.endswith(("é🎈…", "é…")) for text in texts)
    assert all(len(text.encode("utf-16-le")) <= 2 * 32_767 for text in texts)


@pytest.mark.integration
def test_flat_parquet_holds_the_rows_typed(tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    from quoteparse.writers import writer_for

    layout = Layout("parquet", indirect=True, flat=True, keep=("n", "tags"))
    writer, render = writer_for(layout)(tmp_path / "o.parquet", layout), renderer(layout)
    for document in documents():
        writer.write(render(document))
    writer.close()
    rows = parquet.read_table(tmp_path / "o.parquet").to_pylist()
    expected = read_csv(write(tmp_path / "o.csv", "csv", indirect=True, raw_cells=True))
    assert [(row["document_id"], row["type"], row["id"] or "") for row in rows] == [
        (row["document_id"], row["type"], row["id"]) for row in expected
    ]
    said = next(row for row in rows if row["id"] == "a.txt:q2")
    assert (said["content_spans"], said["flags"], said["start"], said["speaker"]) == (
        [[24, 29], [30, 34]],
        [],
        24,
        None,
    )
    assert (said["extra_n"], said["extra_tags"], said["in_article"]) == ("3", '["é", null]', None)
    post = next(row for row in rows if row["type"] == "post")
    assert (post["kind"], post["speaker"], post["links"], post["in_article"]) == (
        "twitter",
        "=cmd()",
        ["https://a", "https://b"],
        False,
    )


@pytest.mark.parametrize(("name", "module"), [("xlsx", "xlsxwriter"), ("parquet", "pyarrow")])
def test_a_library_that_is_missing_is_told_before_an_old_output_is_replaced(
    quoteparse, tmp_path, monkeypatch, name, module
):
    old = tmp_path / f"o.{name}"
    old.write_text("precious", encoding="utf-8")
    monkeypatch.setitem(sys.modules, module, None)
    ran = quoteparse("parse", "-", "-o", old, "--overwrite", stdin=b"Rien.")
    assert ran.returncode == 2
    assert f"pip install 'quoteparse[{name}]'".encode() in ran.stderr
    assert old.read_text(encoding="utf-8") == "precious"
