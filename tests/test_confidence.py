"""How sure a quotation is, and who else may have said it."""

import json
import sqlite3

import pytest

from quoteparse import Document, parse_text
from quoteparse.attribution.confidence import calibrated, precision
from quoteparse.attribution.cues import SURE
from quoteparse.parse.weighing import weighing
from quoteparse.results import read_results
from quoteparse.writers import Layout
from quoteparse.writers.columns import COLUMNS
from quoteparse.writers.sqlite import Sqlite

OPEN = "Le maire Paul Roy a reçu Awa Diarra. Le ministre Jean Martin attend. « Nous verrons bien demain matin. »"
TOLD = "« Nous reviendrons demain matin, quoi qu'il arrive », a déclaré Awa Diarra."
POST = (
    "« Nous reviendrons demain matin, quoi qu'il arrive »\n\n"
    "Nous reviendrons demain matin, quoi qu'il arrive — Awa Diarra (@awadiarra) June 20, 2023\n"
)


def said(text):
    (quotation, *_) = parse_text(text, language="fr").quotations
    return quotation


def test_who_is_told_is_surer_than_who_is_guessed():
    assert said(TOLD).confidence > 0.9 > said(OPEN).confidence
    assert said(TOLD).other_speakers == ()


def test_others_who_may_have_said_it_stand_in_the_record():
    document = parse_text(OPEN, language="fr")
    (quotation,) = document.quotations
    assert quotation.other_speakers
    assert {"speaker", "confidence"} == set(document.to_dict()["quotations"][0]["other_speakers"][0])
    assert quotation.speaker not in [other.speaker for other in quotation.other_speakers]
    assert Document.from_dict(json.loads(document.to_json())) == document


def test_a_quotation_that_repeats_a_post_is_its_authors_alone():
    quotation = said(POST)
    assert (quotation.speaker, quotation.other_speakers) == ("Awa Diarra", ())
    assert quotation.confidence >= 0.9


def test_the_scale_never_falls_and_never_promises_all():
    values = [calibrated(n / 200) for n in range(201)]
    assert values == sorted(values)
    assert values[0] == 0
    assert values[-1] < 1


@pytest.mark.parametrize("rule", sorted(SURE))
def test_each_rule_whose_word_stands_has_its_precision(rule):
    assert 0.5 < precision(rule) <= 1


def test_explaining_tells_the_same_confidence():
    with weighing():
        explained = parse_text(OPEN, language="fr")
    assert explained == parse_text(OPEN, language="fr")
    assert 0 < explained.weighed[0].share < 1


def test_a_database_holds_the_others_and_gives_them_back(tmp_path):
    document = parse_text(OPEN, language="fr")
    database = Sqlite(tmp_path / "said.db", Layout("sqlite"))
    database.write(Sqlite.render(document, Layout("sqlite")))
    database.close()
    (cell,) = sqlite3.connect(tmp_path / "said.db").execute("SELECT other_speakers FROM quotations").fetchone()
    assert json.loads(cell)[0]["speaker"] == document.quotations[0].other_speakers[0].speaker
    assert list(read_results(tmp_path / "said.db")) == [document]


def test_results_of_before_are_read(tmp_path):
    record = parse_text(OPEN, language="fr").to_dict()
    del record["quotations"][0]["other_speakers"]
    (tmp_path / "old.jsonl").write_text(json.dumps(record), encoding="utf-8")
    (document,) = read_results(tmp_path / "old.jsonl")
    assert document.quotations[0].other_speakers == ()


def test_a_row_has_no_column_of_others():
    assert "other_speakers" not in COLUMNS
