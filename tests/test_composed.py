"""Text whose accents are characters of their own: read as if they were not, spans in what was given."""

from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from laws import check_laws

from quoteparse import parse_html, parse_text

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
TEXT = (
    "« Nous partirons à l'été », a déclaré Élodie Gérard le 20 décembre. « C'est décidé », a ajouté Élodie.\n"
    "À bientôt !\n— Éric Béré (@ericb) 20 décembre 2023"
)


def told(document):
    """What a document says, wherever it stands."""
    said = [(q.text, q.speaker, q.mention, q.cue, q.rule, q.date, q.language) for q in document.quotations]
    posted = [(p.text, p.author_name, p.handle, p.date) for p in document.posts]
    return [tuple(normalize("NFC", value or "") for value in one) for one in said + posted]


@pytest.mark.parametrize("text", [TEXT, *(path.read_text(encoding="utf-8") for path in SEEDS)], ids=len)
def test_the_form_of_the_accents_makes_no_difference(text):
    text = normalize("NFC", text)
    apart = parse_text(normalize("NFD", text), published="2023-12-21")
    check_laws(apart)
    assert apart.text == normalize("NFD", text)
    assert told(apart) == told(parse_text(text, published="2023-12-21")) != []


def test_a_page_is_read_composed():
    document = parse_html(normalize("NFD", "<p>« Nous partirons », a déclaré Élodie Gérard.</p>"), extractor="none")
    assert [q.speaker for q in document.quotations] == ["Élodie Gérard"]


@given(st.text("Eé\u0301\u0327\u0345a« »\n", max_size=60))
def test_the_laws_hold_whatever_the_accents_stand_behind(text):
    check_laws(parse_text(text + " « Nous e\u0301tions là », a dit E\u0301lodie Roy."))
