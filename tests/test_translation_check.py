"""`models check`: the sentences that come along, those of the user's own, and what is said where there are none."""

import pytest

from quoteparse.language import detect_language
from quoteparse.model import QuoteparseError
from quoteparse.translation import Translated
from quoteparse.translation.check import SENTENCES, check_pair, read_sentences
from quoteparse.translation.engine import missing_pair
from quoteparse.translation.protection import find_protected

CODES = ("de", "en", "es", "fr", "it", "pt")
BLOCKS = [
    dict(line.split("\t") for line in block.split("\n"))
    for block in SENTENCES.read_text(encoding="utf-8").strip().split("\n\n")[1:]
]


class Knowing:
    """An engine that knows the references by heart, or copies."""

    def __init__(self, *pairs, name="knowing", copies=False):
        self.name, self._pairs, self._copies = name, pairs, copies

    def pairs(self):
        return self._pairs

    def translate_batch(self, texts, source, target):
        known = {b[source]: b[target] for b in BLOCKS if {source, target} <= b.keys()}
        return [Translated(text if self._copies else known.get(text, text)) for text in texts]

    def fingerprint(self, source, target):
        return self.name


@pytest.mark.parametrize("pair", [(a, b) for a in CODES for b in CODES if a != b])
def test_every_pair_of_the_packs_has_sentences(pair):
    assert check_pair(pair, Knowing(pair, copies=True)).works is False
    result = check_pair(pair, Knowing(pair))
    assert len(result.sentences) == (30 if set(pair) == {"fr", "en"} else 12)
    assert result.score > result.copied


@pytest.mark.parametrize("code", CODES)
def test_the_sentences_are_in_their_language_and_hold_the_same_entities(code):
    for block in (b for b in BLOCKS if code in b):
        assert detect_language(block[code])[0] == code
        own, french = ([e for e in find_protected(block[c]) if e.kind != "quantity"] for c in (code, "fr"))
        assert len(own) == len(french)


def test_other_pairs_take_sentences_of_the_user_s_own(tmp_path):
    with pytest.raises(QuoteparseError, match=r"no sentences come along for fr-sw .* --sentences"):
        check_pair(("fr", "sw"), Knowing(("fr", "sw")))
    path = tmp_path / "own.tsv"
    path.write_text("\ufeffMerci beaucoup.\tAsante sana.\n\nOui.\tNdiyo.\n", encoding="utf-8")
    pairs = read_sentences(path)
    assert pairs == [("Merci beaucoup.", "Asante sana."), ("Oui.", "Ndiyo.")]
    assert len(check_pair(("fr", "sw"), Knowing(("fr", "sw")), pairs).sentences) == 2


@pytest.mark.parametrize(("lines", "told"), [("a\tb\nc", "sentence 2"), ("", "sentence 0"), ("\tb", "sentence 1")])
def test_a_file_of_other_lines_is_told(tmp_path, lines, told):
    path = tmp_path / "own.tsv"
    path.write_text(lines, encoding="utf-8")
    with pytest.raises(QuoteparseError, match=told):
        read_sentences(path)


def test_the_message_says_where_a_file_can_be_had(monkeypatch):
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", "https://mirror.example/argos")
    told = str(missing_pair(Knowing(name="argos"), "fr", "en"))
    assert "models install fr-en (from the network)" in told
    assert "FILE.argosmodel, a file fetched elsewhere: https://mirror.example/argos/index.json" in told


@pytest.fixture
def apertium(tmp_path, monkeypatch):
    """A program that lists directions as Apertium does."""
    from quoteparse.translation import engine

    program = tmp_path / "apertium"
    program.write_text("#!/bin/sh\nprintf '  fr-es\\n  spa-eng\\n'\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    for cached in (engine.load_engine, engine._apertium_can):
        cached.cache_clear()
    yield program
    for cached in (engine.load_engine, engine._apertium_can):
        cached.cache_clear()


@pytest.mark.parametrize(("source", "target", "offered"), [("fr", "en", True), ("de", "en", False), (None, "es", True)])
def test_apertium_is_offered_where_it_can(apertium, source, target, offered):
    told = str(missing_pair(Knowing(name="argos"), source, target))
    assert ("--engine apertium" in told) is offered


def test_the_list_shows_what_apertium_has(apertium, tmp_path, monkeypatch):
    from click.testing import CliRunner

    from quoteparse.cli import main

    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "none"))
    shown = CliRunner().invoke(main, ["models", "list"]).output
    assert "fr-es    -               -     Apertium, by rules: --engine apertium" in shown
    assert "Apertium has the pairs above" in shown
