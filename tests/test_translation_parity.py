"""Argos Translate's own code and ours give the same translation of the same package.

Needs argostranslate (docs/translation.md says how to install it without gigabytes):
``pytest -m slow tests/test_translation_parity.py``.
"""

import os
from importlib.util import find_spec

import pytest

from quoteparse import QuoteparseError
from quoteparse.translation.argos import ArgosEngine
from quoteparse.translation.argostranslate import ArgosTranslateEngine
from quoteparse.translation.packages import Package
from quoteparse.translation.sending import translate_texts
from quoteparse.translation.tokenizers import Bpe

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_spec("argostranslate") is None, reason="argostranslate is not installed"),
]

SENTENCES = [
    "Cependant, le Gouvernement est disposé à coopérer avec les Nations Unies dans cette perspective.",
    "Nous partons demain !",
    "Au regard de tout ce qui précède",
    "Merci pour la paix — et sans délai…",
    "Le maire de Łódź, des habitants de 東京 et 3,5 % de plus",
    "É" * 40,
]


@pytest.fixture
def engines(models):
    return ArgosEngine(beam=4), ArgosTranslateEngine()


def test_sentences_are_the_same(engines):
    ours, theirs = (engine.translate_batch(SENTENCES, "fr", "en") for engine in engines)
    assert ours == theirs


def test_whole_texts_are_the_same_handles_and_all(engines, seeds):
    texts = (seeds / "000_7e5ade231f249089.txt").read_text(encoding="utf-8").splitlines()
    for route in ([("fr", "en")], [("fr", "en"), ("en", "de")]):
        ours, theirs = (translate_texts(texts, engine, route) for engine in engines)
        assert ours == theirs


def test_the_underscore_is_the_one_difference(engines):
    ours, theirs = (engine.translate_batch(["Merci @UN_MINUSMA"], "fr", "en")[0].text for engine in engines)
    assert ours == "Thanks @UN_MINUSMA"
    assert theirs == "Thanks @UN MINUSMA"


def test_onnxruntime_was_told_not_to_report_before_it_was_imported(engines):
    assert engines[1].fingerprint("fr", "en").startswith("argostranslate-")
    engines[1].translate_batch(["Nous partons"], "fr", "en")
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"


def test_a_server_is_refused(monkeypatch):
    monkeypatch.setenv("ARGOS_MODEL_PROVIDER", "LIBRETRANSLATE")
    with pytest.raises(QuoteparseError, match="names a server"):
        ArgosTranslateEngine()


def test_byte_pairs_are_cut_as_argos_translate_cuts_them(tmp_path):
    from argostranslate.tokenizer import BPETokenizer

    merges = ["#version: 0.2", "l e</w>", "e n", "m en", "p a", "men t</w>", "a i", "pa i", "o u", "n ou", "s </w>"]
    (tmp_path / "bpe.model").write_text("\n".join(merges) + "\n", encoding="utf-8")
    ours = Bpe(Package(tmp_path, "fr", "en", "1"))
    theirs = BPETokenizer(tmp_path / "bpe.model", "fr", "en")
    for sentence in (*SENTENCES, "« Nous, le gouvernement, l'avons dit : paiement ! »", "a"):
        pieces = ours.encode(sentence)
        assert pieces == theirs.encode(sentence)
        assert ours.decode(pieces) == theirs.decode(pieces)
    assert any(piece.endswith("@@") for piece in ours.encode("gouvernement"))
