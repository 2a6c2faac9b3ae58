"""Apertium, a second real engine, if its French and Spanish are installed (Debian: see docs/translation.md)."""

import shutil
import subprocess

import pytest

from quoteparse import QuoteparseError, parse_text, translate
from quoteparse.translation.apertium import ApertiumEngine
from quoteparse.translation.check import check_pair
from quoteparse.translation.engine import find_route
from quoteparse.translation.sending import translate_texts


def directions():
    program = shutil.which("apertium")
    return (
        subprocess.run([program, "-l"], capture_output=True, text=True, check=False).stdout.split() if program else []
    )


needed = pytest.mark.skipif(
    not {"fr-es", "spa-eng"} <= set(directions()), reason="Apertium's fr-es, eng-spa are not here"
)
pytestmark = [pytest.mark.slow, needed]


@pytest.fixture
def engine():
    return ApertiumEngine()


def test_pairs_and_pivot(engine):
    assert {("fr", "es"), ("es", "en")} <= set(engine.pairs())
    assert find_route(engine.pairs(), "fr", "en") == (("fr", "es"), ("es", "en"))
    assert engine.fingerprint("fr", "es").startswith("apertium/fr-es/")
    assert engine.fingerprint("fr", "es") != engine.fingerprint("es", "fr")
    with pytest.raises(QuoteparseError, match=r"apertium cannot translate from fr to de; installed: .*fr-es"):
        engine.translate_batch(["Non"], "fr", "de")


def test_sentences_stay_apart_and_keep_their_ends(engine):
    texts = ["La police a dit non", "Ils ont tort.", "Mais pourquoi ?", "Nous partons [demain] ^ici$.", "Au revoir…"]
    together = [result.text for result in engine.translate_batch(texts, "fr", "es")]
    assert together == [engine.translate_batch([text], "fr", "es")[0].text for text in texts]
    assert [text[-1] for text in together] == ["o", ".", "?", ".", "…"]


HARMED = [
    "Nous sommes avec @UN_MINUSMA depuis dix ans.",
    "Le site t.co/sZk7TFT5iB donne les détails de la mission.",
    "Voir les images sur pic.twitter.com/oKKo2RQ2R3 de la mission.",
    "Avec #Un_Monde_Meilleur nous voulons la paix 🕊️ et du pain.",
    "Le prix est de 1 500,50 € pour 20 % des habitants.",
]


@pytest.mark.parametrize("text", HARMED)
def test_what_apertium_harms_by_itself_comes_through(engine, text):
    route = find_route(engine.pairs(), "fr", "en")
    [result] = translate_texts([text], engine, route)
    for word in text.split():
        if word[0] in "@#🕊️" or "/" in word:
            assert word in result.text.split()
    assert not ("€" in text and "1 500,50 €" not in result.text)
    assert result.status == "ok"


def test_a_quotation_comes_out_in_english(engine):
    document = parse_text("« Le gouvernement demande le retrait des troupes », a déclaré Awa Diarra.", language="fr")
    [quotation] = translate(document, engine=engine, cache=False).quotations
    assert "withdraw" in quotation.translation.lower() or "retire" in quotation.translation.lower()
    assert quotation.translation_engine.startswith("apertium/fr-es/")


def test_the_check_finds_that_it_works(engine):
    result = check_pair(("fr", "en"), engine)
    assert result.works
    assert result.score == pytest.approx(60.9, abs=3)
