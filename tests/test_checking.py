"""check: true copies of a source, and doctored ones: every fourth of them, and all with ``-m slow``, as CI does."""

import csv
import io
import json
from collections import Counter
from dataclasses import replace

import pytest
from checking_cases import articles, cases, rows
from click_runner import click_runner

from quoteparse import check, parse_text
from quoteparse.checking import Sources
from quoteparse.cli import main

pytestmark = pytest.mark.usefixtures("forked_workers")


@pytest.fixture(scope="module")
def sources():
    return Sources(replace(parse_text(text, published="2023-06-21"), id=f"a{n}") for n, text in enumerate(articles()))


@pytest.fixture(scope="module", params=[4, pytest.param(1, marks=pytest.mark.slow)], ids=["a part", "all"])
def checked(sources, request):
    return [(case, check(case.text, sources)) for case in list(cases())[:: request.param]]


def test_the_table_is_large_enough():
    doctored = Counter(case.grave for case in cases())
    assert doctored[True] >= 400
    assert doctored[False] >= 350
    assert {row[0] for row in rows()} == {"fr", "en", "de", "es", "it", "pt"}


def test_each_quotation_is_found_in_the_text(checked):
    assert [case.text for case, found in checked if len(found) != 1] == []


def test_nothing_doctored_is_verbatim(checked):
    wrong = [
        (case.name, case.text)
        for case, found in checked
        if case.grave and found[0].verdict in ("verbatim", "typography")
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("what", "share"),
    [
        ("another name", 0.98),
        ("another negation", 0.98),
        ("another number", 0.98),
        ("another speaker", 0.95),
        ("invented", 1.0),
    ],
)
def test_what_was_doctored_is_grave(checked, what, share):
    of_this = [(case, found[0]) for case, found in checked if case.name == what]
    missed = [(case.text, one.verdict) for case, one in of_this if not one.grave]
    assert len(missed) <= (1 - share) * len(of_this), missed


def test_true_copies_raise_no_alarm(checked):
    true = [(case, found[0]) for case, found in checked if not case.grave]
    alarms = [(case.name, case.text, one.verdict, one.differences) for case, one in true if one.grave]
    assert len(alarms) <= 0.02 * len(true), alarms


def test_verdicts(checked):
    wrong = [
        (case.name, case.text, found[0].verdict) for case, found in checked if found[0].verdict not in case.verdicts
    ]
    assert len(wrong) <= 0.02 * len(checked), wrong


SOURCE = (
    "« Le gouvernement du Mali demande le retrait sans délai de la force de 12000 soldats », "
    "a déclaré Abdoulaye Diop.\n\n« Nous ne partirons pas », a répondu El-Ghassim Wane."
)


@pytest.mark.parametrize(
    ("text", "verdict", "grave"),
    [
        ("“The government of Mali asks for the withdrawal without delay of the force of 12000 soldiers,” said Abdoulaye Diop.", "translated", False),
        ("“The government of Mali asks for the withdrawal without delay of the force of 21000 soldiers,” said Abdoulaye Diop.", "translated", True),
        ("“The government of Mali does not ask for the withdrawal without delay of the force of 12000 soldiers,” said Abdoulaye Diop.", "translated", True),
        ("“The government of Mali asks for the withdrawal without delay of the force of 12000 soldiers,” said Robert Zimmer.", "other speaker", True),
        ("“The cook of the palace prefers tomatoes from the northern gardens in spring,” said Abdoulaye Diop.", "not found", True),
    ],
)  # fmt: skip
def test_translations(text, verdict, grave):
    [found] = check(text, [parse_text(SOURCE)])
    assert (found.verdict, found.grave) == (verdict, grave)


def test_a_finding_points_into_both_texts():
    source = parse_text(SOURCE, published="2023-06-20")
    text = "Dans la nuit, « le gouvernement du Mali demande un retrait sans délai », a dit Abdoulaye Diop."
    [found] = check(text, [source])
    assert text[found.start : found.end] == found.text
    assert source.text[found.source_start : found.source_end] == found.source_text
    assert (found.verdict, found.source_speaker, found.source_date) == ("edited", "Abdoulaye Diop", "2023-06-20")
    for one in found.differences:
        assert text[one.start : one.end] == one.ours
        assert source.text[one.source_start : one.source_end] == one.theirs


def test_brackets_show_what_is_edited():
    source = parse_text("“We will work with our partners along the northern border,” said Jane Roe.")
    [found] = check("“We will work with [its] partners along the northern border,” said Jane Roe.", [source])
    assert (found.verdict, found.grave) == ("edited", False)


def test_an_institution_and_its_spokesman_do_not_contradict():
    source = parse_text(
        "“We are concerned about the effects of this decision,” said Matthew Miller, spokesman of the State Department."
    )
    [found] = check("“We are concerned about the effects of this decision,” the State Department said.", [source])
    assert not found.grave


@pytest.mark.parametrize("text", ["", "Rien.", "« »", "«", "« ... », a dit Awa.", "“12”", "« Oui », dit-il." * 50])
def test_odd_texts_do_not_raise(text):
    check(text, [parse_text(SOURCE), parse_text(""), parse_text("«")])
    check(SOURCE, [parse_text(text)])


def test_a_text_against_itself_is_verbatim():
    documents = [parse_text(text) for text in articles()]
    for document in documents[:8]:
        assert {one.verdict for one in check(document, [document])} == {"verbatim"}


def run(*arguments):
    return click_runner().invoke(main, [str(argument) for argument in arguments])


def test_command_exits_with_what_it_found(tmp_path):
    (tmp_path / "source.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "good.txt").write_text("« Nous ne partirons pas », a dit El-Ghassim Wane.", encoding="utf-8")
    (tmp_path / "bad.txt").write_text("« Nous partirons », a dit El-Ghassim Wane.", encoding="utf-8")
    assert run("check", tmp_path / "good.txt", "--against", tmp_path / "source.txt").exit_code == 0
    bad = run("check", tmp_path / "bad.txt", "--against", tmp_path / "source.txt")
    assert bad.exit_code == 1
    assert json.loads(bad.stdout)["differences"][0]["change"] == "negation"
    table = run("check", tmp_path / "bad.txt", "--against", tmp_path / "source.txt", "-f", "table")
    assert "CUT" in table.stdout


def test_command_gives_csv(tmp_path):
    (tmp_path / "source.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "bad.txt").write_text("« Nous partirons », a dit El-Ghassim Wane. Rien.", encoding="utf-8")
    (tmp_path / "silent.txt").write_text("Rien.", encoding="utf-8")
    found = run("check", tmp_path / "bad.txt", "--against", tmp_path / "source.txt", "-f", "csv")
    [row] = csv.DictReader(io.StringIO(found.stdout, newline=""))
    assert found.exit_code == 1
    assert (row["verdict"], row["grave"], row["source_speaker"]) == ("cut", "1", "El-Ghassim Wane")
    assert row["differences"].startswith("negation: ")
    assert list(row) == list(
        json.loads(run("check", tmp_path / "bad.txt", "--against", tmp_path / "source.txt").stdout)
    )
    silent = run("check", tmp_path / "silent.txt", "--against", tmp_path / "source.txt", "-f", "csv")
    assert (silent.exit_code, len(silent.stdout.splitlines())) == (0, 1)


@pytest.mark.parametrize("name", ["results.jsonl", "results.db"])
def test_command_reads_results(tmp_path, name):
    (tmp_path / "source.txt").write_text(SOURCE, encoding="utf-8")
    assert run("parse", tmp_path / "source.txt", "-o", tmp_path / name, "-q").exit_code == 0
    (tmp_path / "text.txt").write_text("« Nous ne partirons pas », a dit Abdoulaye Diop.", encoding="utf-8")
    found = run("check", tmp_path / "text.txt", "--against", tmp_path / name)
    assert (found.exit_code, json.loads(found.stdout)["verdict"]) == (1, "other speaker")


@pytest.mark.parametrize(("text", "source"), [("", SOURCE), ("« Oui », a dit Awa Diarra.", "")])
def test_command_says_that_there_is_nothing_to_read(tmp_path, text, source):
    folders = [tmp_path / "texts", tmp_path / "sources"]
    for folder, content in zip(folders, (text, source), strict=True):
        folder.mkdir()
        if content:
            (folder / "a.txt").write_text(content, encoding="utf-8")
    ran = run("check", folders[0], "--against", folders[1])
    assert (ran.exit_code, "nothing to read in" in ran.stderr) == (3, True)
