"""The command line as a person meets it: every option once with its effect, exit statuses, bad input.

Most runs are made in this process, with workers forked from it; on a terminal and for ``--help`` a process starts.
"""

import contextlib
import csv
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from quoteparse.cli import COMMANDS, SUMMARIES

FRENCH = "« Nous partirons demain », a déclaré Awa Diarra.\nElle affirme que la paix est proche.\n"
ENGLISH = "“We will leave tomorrow,” said Paul Mason.\n"
POST = "Le convoi est parti ce matin vers le nord. #Mali\n— Awa Diarra (@AwaDiarra) June 20, 2023\n"
PAGE = (
    "<!DOCTYPE html><html lang=fr><head><title>Départ</title></head><body><article><h1>Départ</h1><p>"
    + FRENCH * 4
    + "</p>"
    '<blockquote class="twitter-tweet"><p lang="fr">Le convoi est parti.</p>&mdash; Awa Diarra (@AwaDiarra) '
    '<a href="https://twitter.com/AwaDiarra/status/1671100000000000000">June 20, 2023</a></blockquote>'
    "<p>Le convoi a quitté la ville ce matin, sous une pluie battante.</p></article></body></html>"
)


@pytest.fixture
def news(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "en.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "fr.txt").write_text(FRENCH + "\n" + POST, encoding="utf-8")
    return folder


@pytest.fixture
def page(news):
    (news / "page.html").write_text(PAGE, encoding="utf-8")
    return news / "page.html"


def test_help_and_version_load_click_alone():
    code = "import sys; from quoteparse.cli import main; main(sys.argv[1:], standalone_mode=False); print(*sys.modules)"
    bare = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    for flag in ("--help", "--version"):
        ran = subprocess.run([sys.executable, "-c", code, flag], env=bare, capture_output=True, text=True, check=True)
        loaded = set(ran.stdout.split())
        assert "click" in loaded
        assert not [
            name
            for name in loaded
            if name.startswith("quoteparse.") and name not in ("quoteparse.cli", "quoteparse.version")
        ]
        assert not loaded & {
            "bs4",
            "lxml",
            "trafilatura",
            "langdetect",
            "pyarrow",
            "sqlite3",
            "json",
            "multiprocessing",
        }


def test_every_command_is_listed_and_has_help(quoteparse):
    listed = quoteparse("--help").stdout.decode()
    assert set(COMMANDS) == set(SUMMARIES)
    assert all(f"  {name} " in listed for name in COMMANDS)


def test_every_option_of_parse_stands_under_a_theme(quoteparse):
    from quoteparse.cli.parse import parse as command
    from quoteparse.cli.themes import THEMES

    listed = [name for names in THEMES.values() for name in names.split()]
    assert sorted(listed) == sorted(p.name for p in command.params if p.param_type_name == "option")
    shown = quoteparse("parse", "--help").stdout.decode()
    places = [shown.index(f"\n{theme}:\n") for theme in THEMES]
    assert places == sorted(places)
    assert all(flag in shown for p in command.params for flag in p.opts if flag.startswith("-"))
    assert shown.index("--help") > places[-1]


def test_a_folder_in_order_and_the_one_line_summary(quoteparse, news, page):
    ran = quoteparse("parse", news)
    records = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [r["id"] for r in records] == ["en.txt", "fr.txt", "page.html"]
    assert [r["source"] for r in records] == [f"{news}/{r['id']}" for r in records]
    assert all(
        q["document_id"] == r["id"] and q["id"].startswith(r["id"] + ":q") for r in records for q in r["quotations"]
    )
    assert records[2]["title"] == "Départ"
    assert ran.stderr.decode().startswith("quoteparse: 3 documents, ")
    assert ran.stderr.count(b"\n") == 1


def test_standard_input(parse, news):
    [record] = parse("-", stdin=FRENCH.encode())
    assert (record["id"], record["source"], record["text"]) == ("stdin", "-", FRENCH)
    two = json.dumps({"text": "a"}) + "\n" + json.dumps({"text": "b"})
    assert [r["id"] for r in parse("-", stdin=two.encode())] == ["stdin#1", "stdin#2"]


# --- options, each with its effect


def test_output_and_formats(quoteparse, news, tmp_path):
    for name in ("o.jsonl", "o.json", "o.csv", "o.db", "o.txt"):
        ran = quoteparse("parse", news, "-o", tmp_path / name)
        assert (ran.returncode, ran.stdout) == (0, b"")
    lines = [json.loads(line) for line in (tmp_path / "o.jsonl").read_text(encoding="utf-8").splitlines()]
    assert json.loads((tmp_path / "o.json").read_text(encoding="utf-8")) == lines
    with open(tmp_path / "o.csv", newline="", encoding="utf-8") as file:
        ids = [row["id"] for row in csv.DictReader(file)]
    assert set(ids) - {""} == {
        r["id"] for d in lines for r in d["quotations"] + d["posts"] if r.get("kind") != "indirect"
    }
    database = sqlite3.connect(tmp_path / "o.db")
    assert database.execute("SELECT id, text FROM documents").fetchall() == [(d["id"], d["text"]) for d in lines]
    assert database.execute("SELECT documents, errors FROM runs").fetchall() == [(2, 0)]
    assert "@AwaDiarra" in (tmp_path / "o.txt").read_text(encoding="utf-8")
    shown = quoteparse("parse", news, "--format", "table", COLUMNS="90").stdout.decode()
    assert shown.startswith("KIND")
    assert max(map(len, shown.splitlines())) <= 90


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le président Jean Dupont n'a jamais dit que « la France doit quitter l'Europe ».", "denied"),
        ("« La France doit quitter l'Europe », aurait déclaré Jean Dupont.", "rumoured"),
        ("« La France doit quitter l'Europe », a déclaré Jean Dupont.", "said"),
    ],
)
@pytest.mark.parametrize("columns", ["40", "100"])
def test_the_table_does_not_show_denied_words_as_said(quoteparse, text, kind, columns):
    shown = quoteparse("parse", "-", "-f", "table", stdin=text.encode(), COLUMNS=columns).stdout.decode()
    [row] = [line for line in shown.splitlines() if "Dupont" in line]
    assert row.split()[0] == kind
    assert all(len(line) <= int(columns) for line in shown.splitlines())
    assert "la france doit quitter l'europe" in " ".join(shown.casefold().split())


def test_existing_outputs(quoteparse, news, tmp_path):
    out = tmp_path / "o.jsonl"
    first = quoteparse("parse", news, "-o", out, "--resume", "--limit", 1)
    assert first.returncode == 0
    refused = quoteparse("parse", news, "-o", out)
    assert refused.returncode == 2
    assert b"--resume carries it on, --overwrite replaces it" in refused.stderr
    resumed = quoteparse("parse", news, "-o", out, "--resume")
    assert b"1 document," in resumed.stderr
    assert b"1 held already" in resumed.stderr
    assert [json.loads(line)["id"] for line in out.read_text(encoding="utf-8").splitlines()] == ["en.txt", "fr.txt"]
    again = quoteparse("parse", news, "-o", out, "--resume")
    assert again.returncode == 0
    assert b"2 held already" in again.stderr
    assert quoteparse("parse", news / "en.txt", "-o", out, "--overwrite").returncode == 0
    assert out.read_bytes().count(b"\n") == 1
    assert quoteparse("parse", news, "-o", out, "--resume", "--overwrite").returncode == 2


def test_an_output_cut_in_the_middle_of_a_line_is_carried_on(quoteparse, news, tmp_path):
    out = tmp_path / "o.jsonl"
    assert quoteparse("parse", news, "-o", out).returncode == 0
    whole = out.read_bytes()
    out.write_bytes(whole[:-40])
    assert quoteparse("parse", news, "-o", out, "--resume").returncode == 0
    assert out.read_bytes() == whole


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_device_that_is_full_is_told_in_a_line(quoteparse, news):
    ran = quoteparse("parse", news, "-o", "/dev/full", "-f", "jsonl")
    assert ran.returncode == 1
    assert b"/dev/full: No space left on device; what is written so far is valid" in ran.stderr
    assert b"Traceback" not in ran.stderr


def test_a_wrong_option_does_not_cost_the_old_output(quoteparse, news, tmp_path):
    out = tmp_path / "o.jsonl"
    out.write_text("precious", encoding="utf-8")
    assert quoteparse("parse", news, "-o", out, "--overwrite", "--published", "hier").returncode == 2
    assert quoteparse("parse", news, "-o", out, "--resume").returncode == 2
    assert out.read_text(encoding="utf-8") == "precious"


def test_a_library_that_is_missing_does_not_cost_the_old_output(quoteparse, news, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    out = tmp_path / "o.parquet"
    out.write_text("precious", encoding="utf-8")
    ran = quoteparse("parse", news, "-o", out, "--overwrite")
    assert ran.returncode == 2
    assert b"Parquet needs pyarrow: pip install" in ran.stderr
    assert out.read_text(encoding="utf-8") == "precious"


def test_the_output_may_lie_among_the_inputs(parse, quoteparse, news):
    for _ in range(2):
        ran = quoteparse("parse", news, "-o", news / "all.jsonl", "--resume")
        assert ran.returncode == 0
    assert (news / "all.jsonl").read_bytes().count(b"\n") == 2
    assert quoteparse("parse", news, "-o", "/dev/null", "-f", "jsonl").returncode == 0


@pytest.mark.parametrize("name", ["o.jsonl", "o.csv", "o.db", "o.json"])
def test_an_old_output_stays_until_there_is_something_new(quoteparse, news, tmp_path, name):
    out = tmp_path / name
    assert quoteparse("parse", news, "-o", out).returncode == 0
    before = out.read_bytes()
    (tmp_path / "hollow").mkdir()
    mistyped = quoteparse("parse", tmp_path / "none.txt", "-o", out, "--overwrite")
    assert mistyped.returncode == 3
    assert b"none.txt: No such file or directory" in mistyped.stderr
    assert f"{name} is left as it was".encode() in mistyped.stderr
    assert quoteparse("parse", tmp_path / "hollow", "-o", out, "--overwrite").returncode == 3
    stopped = quoteparse("parse", tmp_path / "none.txt", news / "en.txt", "-o", out, "--overwrite", "--errors", "stop")
    assert stopped.returncode == 3
    assert out.read_bytes() == before
    replaced = quoteparse("parse", tmp_path / "none.txt", news / "en.txt", "-o", out, "--overwrite")
    assert replaced.returncode == 1
    assert out.read_bytes() not in (before, b"")
    if name == "o.jsonl":
        assert [json.loads(line)["error_type"] for line in out.open()] == ["not_found", None]


@pytest.mark.parametrize("existing", ["--overwrite", "--resume"])
def test_what_is_read_is_not_written(quoteparse, tmp_path, existing):
    feed = tmp_path / "feed.jsonl"
    feed.write_text('{"id": "1", "text": "Rien."}\n', encoding="utf-8")
    before = feed.read_bytes()
    (tmp_path / "list").write_text("./feed.jsonl\n", encoding="utf-8")
    for inputs in (["feed.jsonl"], ["--files-from", "list"]):
        refused = quoteparse("parse", *inputs, "-o", feed, existing, cwd=tmp_path)
        assert refused.returncode == 2
        assert b"feed.jsonl is an input too" in refused.stderr
    passed_over = quoteparse("parse", tmp_path / "*.jsonl", "-o", feed, "--overwrite")
    assert passed_over.returncode == 3
    assert feed.read_bytes() == before


def test_update(quoteparse, news, tmp_path):
    out = tmp_path / "o.db"
    assert quoteparse("parse", news, "-o", out).returncode == 0
    (news / "fr.txt").write_text("Plus rien.", encoding="utf-8")
    (news / "new.txt").write_text(FRENCH, encoding="utf-8")
    assert quoteparse("parse", news, "-o", out, "--update").returncode == 0
    texts = dict(sqlite3.connect(out).execute("SELECT id, text FROM documents"))
    assert sorted(texts) == ["en.txt", "fr.txt", "new.txt"]
    assert texts["fr.txt"] == "Plus rien."
    assert quoteparse("parse", news, "-o", tmp_path / "o.csv", "--update").returncode == 2


def test_what_is_known_of_the_articles(quoteparse, parse, news, tmp_path):
    [record] = parse(news / "fr.txt", "--published", "2023-06-21", "--language", "fr", "--jobs", 1)
    assert (record["published"], record["published_source"]) == ("2023-06-21", "given")
    assert (record["language"], record["language_source"]) == ("fr", "given")
    names = tmp_path / "names.csv"
    for data in ("name,handle\nAwa Diarra,@awa_d\n", json.dumps({"Awa Diarra": "awa_d"})):
        names.write_text(data, encoding="utf-8")
        [record] = parse("-", "--handles", names, stdin=FRENCH.encode())
        assert record["quotations"][0]["handle"] == "awa_d"
    names.write_text("nothing but names", encoding="utf-8")
    assert quoteparse("parse", "-", "--handles", names).returncode == 2


def test_only_and_filters(parse, news):
    def found(*options):
        return [r for d in parse(news, *options) for r in d["quotations"] + d["posts"]]

    every = found()
    bar = sorted(r["confidence"] for r in every)[1]
    assert found("--only", "posts") == [r for r in every if "platform" in r]
    assert found("--only", "quotations", "--min-confidence", bar) == [
        r for r in every if "platform" not in r and r["confidence"] >= bar
    ]
    awa = found("--speaker", "diarra", "--lang", "FR")
    assert found("--speaker", "arra") == []
    assert awa == [
        r for r in every if "Diarra" in (r.get("speaker") or r.get("author_name") or "") and r["language"] == "fr"
    ]
    assert 0 < len(awa) < len(every)


@pytest.mark.parametrize("options", [("--only", "quotations"), ("--speaker", "the mayor")])
def test_no_quotation_names_a_post_that_is_left_out(parse, options):
    text = f"{FRENCH}\n“The bridge is open again,” the mayor told us.\n— Awa (@awa) June 20, 2023\n"
    [whole] = parse("-", stdin=text.encode())
    assert whole["quotations"][-1]["post_id"] == whole["posts"][-1]["id"]
    [record] = parse("-", *options, stdin=text.encode())
    assert (record["quotations"][-1]["speaker"], record["quotations"][-1]["post_id"]) == ("the mayor", None)
    assert record["posts"] == []


def test_extractor(quoteparse, parse, page):
    [record] = parse(page, "--extractor", "trafilatura")
    assert record["extractor"].startswith("trafilatura")
    wrong = quoteparse("parse", page, "--extractor", "nonsense")
    assert (wrong.returncode, wrong.stdout) == (2, b"")


@pytest.mark.integration
def test_translate(models, quoteparse, tmp_path):
    records = [
        {"id": f"d{n}", "text": "« Nous partons demain », a déclaré Awa Diarra." if n else ENGLISH} for n in range(150)
    ]
    (tmp_path / "feed.jsonl").write_text(
        "".join(json.dumps(r) + "\n" for r in [*records, {"id": "bad", "a": 1}]), encoding="utf-8"
    )
    runs = [
        quoteparse(
            "parse",
            tmp_path / "feed.jsonl",
            "--translate",
            "en",
            "-j",
            jobs,
            "--summary",
            tmp_path / "s.json",
            "--engine",
            "argos",
        )
        for jobs in (1, 2)
    ]
    assert [ran.returncode for ran in runs] == [1, 1], runs[0].stderr
    assert runs[0].stdout == runs[1].stdout
    documents = [json.loads(line) for line in runs[0].stdout.splitlines()]
    assert [d["id"] for d in documents] == [*(r["id"] for r in records), "bad"]
    results = [[(q["translation"], q["translation_status"]) for q in d["quotations"]] for d in documents]
    assert results == [[(None, "same_language")], *[[("We leave tomorrow", "ok")]] * 149, []]
    assert json.loads((tmp_path / "s.json").read_text())["translation"]["translated"] == 149
    assert b"149 translated" in runs[1].stderr
    shown = quoteparse(
        "parse", tmp_path / "feed.jsonl", "--translate", "en", "--limit", 2, "-f", "table"
    ).stdout.decode()
    assert "→ We leave tomorrow" in " ".join(shown.split())
    missing = quoteparse("parse", tmp_path / "feed.jsonl", "--translate", "sw")
    assert (missing.returncode, missing.stdout) == (2, b"")


def test_indirect_shows_in_the_table(quoteparse, news):
    assert b"la paix est proche" in quoteparse("parse", news / "fr.txt", "-f", "table", "--indirect").stdout
    assert b"la paix est proche" not in quoteparse("parse", news / "fr.txt", "-f", "table").stdout


def test_inputs_from_a_list(quoteparse, parse, news, tmp_path):
    listed = f"{news / 'fr.txt'}\n\n{news / 'en.txt'}\n"
    (tmp_path / "list").write_text(listed, encoding="utf-8")
    assert [r["id"] for r in parse("--files-from", tmp_path / "list")] == [f"{news}/fr.txt", f"{news}/en.txt"]
    assert [r["id"] for r in parse("--files-from", "-", stdin=b"./fr.txt\n../news\n", cwd=news)] == [
        "fr.txt",
        "../news/en.txt",
        "../news/fr.txt",
    ]
    assert quoteparse("parse", "--files-from", tmp_path / "none").returncode == 2


def test_fields_and_input_format(quoteparse, parse, tmp_path):
    row = {"corps": FRENCH, "lien": "https://a/b", "jour": "2023-06-21", "cle": "k7"}
    data = json.dumps(row).encode()
    named = ("--text-field", "corps", "--url-field", "lien", "--date-field", "jour", "--id-field", "cle")
    [record] = parse("-", *named, "--input-format", "jsonl", stdin=data)
    assert (record["id"], record["text"], record["url"], record["published"][:10]) == (
        "k7",
        FRENCH,
        "https://a/b",
        "2023-06-21",
    )
    [record] = parse("-", "--html-field", "p", stdin=json.dumps({"p": PAGE}).encode())
    assert record["title"] == "Départ"
    unknown = quoteparse("parse", "-", stdin=data)
    assert unknown.returncode == 2
    assert b"the fields seen are: cle, corps, jour, lien" in unknown.stderr
    [record] = parse("-", "--input-format", "text", stdin=data)
    assert record["text"] == data.decode()


def test_a_file_without_an_article_costs_no_other(quoteparse, tmp_path):
    config, feed = tmp_path / "a-config.json", tmp_path / "z.jsonl"
    config.write_text('{"name": "x"}', encoding="utf-8")
    feed.write_text(json.dumps({"text": FRENCH}) + "\n", encoding="utf-8")
    for inputs in ([tmp_path], [config, feed], [tmp_path / "*.json*"]):
        ran = quoteparse("parse", *inputs)
        assert ran.returncode == 1
        assert [json.loads(line)["error_type"] for line in ran.stdout.splitlines()] == ["no_text", None]
        assert b"the fields seen are: name" in ran.stderr
    assert quoteparse("parse", config).returncode == 2


def test_unordered_holds_the_same(parse, news):
    assert sorted(r["id"] for r in parse(news, "--unordered", "-j", 2)) == ["en.txt", "fr.txt"]


def test_limits(quoteparse, parse, news, tmp_path):
    ran = quoteparse("parse", news, "--max-size", "120")
    assert ran.returncode == 1
    kinds = {r["id"]: r["error_type"] for r in map(json.loads, ran.stdout.splitlines())}
    assert kinds == {"en.txt": None, "fr.txt": "too_large"}
    assert len(parse(news, "--limit", "1")) == 1
    (tmp_path / "long.txt").write_text("« Oui », a dit Awa. " * 80_000, encoding="utf-8")
    slow = quoteparse("parse", tmp_path / "long.txt", news / "en.txt", "--timeout", "0.15", "-j", 1)
    assert next(json.loads(line)["error_type"] for line in slow.stdout.splitlines()) == "timeout"
    assert b"not done within the time limit of 0.15 s of processor time" in slow.stderr


def test_errors(quoteparse, news):
    (news / "bad.txt").write_bytes(b"\x89PNG")
    kept, skipped, stopped = (quoteparse("parse", news, "--errors", how) for how in ("keep", "skip", "stop"))
    assert [json.loads(line)["status"] for line in kept.stdout.splitlines()] == ["error", "ok", "ok"]
    assert [json.loads(line)["status"] for line in skipped.stdout.splitlines()] == ["ok", "ok"]
    assert stopped.stdout.count(b"\n") == 1
    assert [r.returncode for r in (kept, skipped, stopped)] == [1, 1, 1]
    assert all(b"bad.txt: binary, not an article" in r.stderr for r in (kept, skipped, stopped))
    assert b"--errors stop" in stopped.stderr


def test_bom(quoteparse, news):
    assert quoteparse("parse", news, "-f", "csv", "--bom").stdout.startswith(b"\xef\xbb\xbfdocument_id,")


def test_summary_quiet_verbose(quoteparse, news, tmp_path):
    (news / "empty.txt").write_bytes(b"")
    ran = quoteparse("parse", news, "--summary", tmp_path / "s.json", "-q")
    assert ran.stderr == b""
    summary = json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))
    assert (summary["documents"], summary["errors"], summary["warnings"], summary["stopped"]) == (3, 0, 1, None)
    assert b"empty.txt: warning: the text is empty" in quoteparse("parse", news, "-v").stderr


def test_options_from_files_and_the_environment(quoteparse, parse, news, tmp_path):
    place = tmp_path / "project" / "below"
    place.mkdir(parents=True)
    (tmp_path / "project" / "pyproject.toml").write_text(
        '[tool.quoteparse]\nlimit = 1\nonly = "posts"\nmin-confidence = 0.1\n', encoding="utf-8"
    )
    assert len(parse(news, cwd=place)) == 1
    assert quoteparse("parse", news, cwd=place, QUOTEPARSE_LIMIT="0").returncode == 3
    assert len(parse(news, "--limit", 2, cwd=place, QUOTEPARSE_LIMIT="0")) == 2
    own = tmp_path / "own.toml"
    own.write_text("limit = 0\n", encoding="utf-8")
    assert quoteparse("parse", news, "--config", own, cwd=place).returncode == 3
    (place / "quoteparse.toml").write_text("limits = 2\n", encoding="utf-8")
    wrong = quoteparse("parse", news, cwd=place)
    assert wrong.returncode == 2
    assert b"no option is called 'limits'" in wrong.stderr


def test_a_broken_file_is_told_where_it_was_meant(quoteparse, parse, news, tmp_path):
    project = tmp_path / "pyproject.toml"
    project.write_text("[tool.quoteparse\nlimit = 0\n", encoding="utf-8")
    assert len(parse(news, cwd=news)) == 2
    meant = quoteparse("parse", news, "--config", project)
    (tmp_path / "quoteparse.toml").write_text("limit = \n", encoding="utf-8")
    for ran in (meant, quoteparse("parse", news, cwd=news)):
        assert ran.returncode == 2
        assert b".toml: " in ran.stderr


def test_on_a_terminal_a_table_and_a_moving_line(news, tmp_path):
    pty = pytest.importorskip("pty")
    feed = tmp_path / "feed.jsonl"
    feed.write_text(json.dumps({"text": FRENCH * 3}) + "\n", encoding="utf-8")
    feed.write_text(feed.read_text(encoding="utf-8") * 70, encoding="utf-8")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "quoteparse", "parse", feed, "-j", "1"]
    run = subprocess.Popen(command, stdout=theirs, stderr=theirs, env={**os.environ, "COLUMNS": "90"})
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # the end of a terminal
        while data := os.read(ours, 65536):
            shown += data
    os.close(ours)
    assert run.wait(300) == 0
    assert b"KIND" in shown
    assert b"\r\x1b[K" in shown
    assert b"/s" in shown
    assert b"quoteparse: 70 documents" in shown


# --- input that is not what it should be


BAD = {
    "binary.txt": (b"\x89PNG\r\n" + bytes(range(256)), "error", "binary, not an article"),
    "blank.txt": (b" \n\t\n", "ok", "the text is empty"),
    "empty.txt": (b"", "ok", "the text is empty"),
    "nul.txt": (b"\0a\0" + FRENCH.encode(), "ok", None),
    "one_line.txt": ((FRENCH + "mot " * 60_000).encode(), "ok", None),
    "utf16.txt": (FRENCH.encode("utf-16"), "ok", None),
    "windows.txt": ("« Déjà », a dit Noël.".encode("cp1252"), "ok", "not UTF-8: read as Windows-1252"),
}


def test_bad_input(quoteparse, tmp_path):
    for name, (data, _, _) in BAD.items():
        (tmp_path / name).write_bytes(data)
    ran = quoteparse("parse", tmp_path, "-v", "--timeout", "60")
    records = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [(r["id"], r["status"]) for r in records] == [(name, status) for name, (_, status, _) in BAD.items()]
    for record, (name, (_, _, told)) in zip(records, BAD.items(), strict=True):
        assert (told or "") in (record["error"] or " ".join(record["warnings"]))
        assert not told or f"{name}: {told}" in ran.stderr.decode().replace("warning: ", "")
    assert ran.returncode == 1
    assert b"Traceback" not in ran.stderr


@pytest.mark.slow
def test_5_mb_in_one_line(parse, tmp_path):
    (tmp_path / "x.txt").write_text(FRENCH + "mot " * 1_250_000, encoding="utf-8")
    [record] = parse(tmp_path / "x.txt")
    assert record["quotations"][0]["speaker"] == "Awa Diarra"


def test_inputs_that_are_not_there(quoteparse, news, tmp_path):
    ran = quoteparse("parse", tmp_path / "none.txt", news / "en.txt")
    assert [json.loads(line)["error_type"] for line in ran.stdout.splitlines()] == ["not_found", None]
    assert (ran.returncode, b"none.txt: No such file or directory" in ran.stderr) == (1, True)
    assert quoteparse("parse", tmp_path / "none.txt").returncode == 3
    (tmp_path / "hollow").mkdir()
    nothing = quoteparse("parse", tmp_path / "hollow")
    assert (nothing.returncode, nothing.stdout) == (3, b"")
    address = quoteparse("parse", news, "https://example.org/a.html")
    assert (address.returncode, address.stdout) == (2, b"")
    assert b"never fetches" in address.stderr
    assert b"curl -sL" in address.stderr
    assert quoteparse("parse").returncode == 2


@pytest.mark.parametrize(
    "wrong",
    [
        ("--language", "no such language"),
        ("--published", "hier"),
        ("--jobs", "0"),
        ("--format", "pdf"),
        ("--translate", "zz"),
        ("-o", "out.pdf"),
        ("-o", "no/such/folder/o.jsonl"),
        ("-o", "."),
        ("-f", "sqlite"),
        ("--no-such-option",),
    ],
)
def test_wrong_usage_is_told_in_a_line_before_anything_is_written(quoteparse, news, tmp_path, wrong):
    ran = quoteparse("parse", news, *wrong, cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert b"Error: " in ran.stderr
    assert b"Traceback" not in ran.stderr
    assert os.listdir(tmp_path) == ["news"]


def test_a_folder_that_cannot_be_written(quoteparse, news, tmp_path):
    ran = quoteparse("parse", news, "-o", "/proc/o.jsonl")
    assert ran.returncode == 2
    assert b"cannot be written" in ran.stderr


# --- the other commands


def test_explain(quoteparse, news, page):
    ran = quoteparse("explain", news / "fr.txt", page)
    shown = ran.stdout.decode()
    assert ran.returncode == 0
    assert "fr.txt · " in shown
    assert "      1:1  direct" in shown
    assert "speaker Awa Diarra" in shown
    assert "twitter: flattened" in shown
    assert "twitter: blockquote" in shown
    assert "\x1b" not in shown
    assert quoteparse("explain", news / "none").returncode == 3
    assert (
        quoteparse(
            "explain", "-", "--published", "2023-06-21", "--language", "fr", "--refused", stdin=FRENCH.encode()
        ).returncode
        == 0
    )
    assert quoteparse("explain", "https://a/b").returncode == 2


def test_explain_what_was_weighed(quoteparse):
    text = "Awa Diarra attend Paul Roy. Elle est sûre : « Nous resterons ici. » Le film « Nuit » sort lundi."
    shown = quoteparse("explain", "--language", "fr", "-", stdin=text.encode()).stdout.decode()
    lines = [line.strip() for line in shown.splitlines()]
    assert any(line.startswith("proposed by colon: “Elle”, strength 0.70") for line in lines)
    speakers = [line for line in lines if "speaker?" in line]
    assert len(speakers) == 3
    assert speakers[0].startswith("* speaker? Elle = Awa Diarra +")
    assert any(line.startswith("* “Elle” means? Awa Diarra +") for line in lines)
    assert any(line.startswith("evidence +") and "cued +" in line for line in lines)
    assert "named_thing: against it: named_thing -" in shown
    refused = quoteparse("explain", "--language", "fr", "--refused", "-", stdin=text.encode()).stdout.decode()
    assert "speaker?" not in refused
    broken = text.replace("Paul Roy", "E\u0301lise Roy")
    again = quoteparse("explain", "--language", "fr", "-", stdin=broken.encode()).stdout.decode()
    assert "* speaker? Elle = " in again


def test_explaining_changes_no_result(news):
    from quoteparse import parse_text
    from quoteparse.parse import weighing

    for file in sorted(news.glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        plain = parse_text(text)
        with weighing():
            explained = parse_text(text)
        assert explained == plain
        assert plain.weighed == ()
        assert [one.total > 0 for one in explained.weighed].count(True) == sum(
            q.kind != "indirect" for q in explained.quotations
        )
        for one in explained.weighed:
            assert [speaker.weight for speaker in one.speakers] == sorted(
                (speaker.weight for speaker in one.speakers), reverse=True
            )
            assert one.stands or not one.speakers or one.speakers[0].chosen


def test_explain_words(quoteparse):
    text = "Awa Diarra, élue en nov. 2020, a déclaré mardi : « Nous partirons demain. » Paul Roy se tait."
    shown = quoteparse("explain", "--words", "--language", "fr", "-", stdin=text.encode()).stdout.decode()
    assert "name name   comma role object word number" in shown
    assert "participle(déclarer s)" in shown
    assert "« Nous partirons demain. »" in shown


def test_languages_and_platforms(quoteparse):
    assert "fr  French" in quoteparse("languages").stdout.decode()
    assert "x.com" in quoteparse("platforms").stdout.decode()


def test_python_m_is_the_same_program():
    from quoteparse.version import __version__

    ran = subprocess.run([sys.executable, "-m", "quoteparse", "--version"], capture_output=True, text=True, check=True)
    assert ran.stdout.split()[-1] == __version__
