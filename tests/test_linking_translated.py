"""Statements across languages with a translation model: a real one of CTranslate2, which is built here."""

import json

import pytest
from click_runner import click_runner
from test_linking import document

from quoteparse import link
from quoteparse.cli import main
from quoteparse.translation import translate_documents

pytestmark = pytest.mark.integration

LEXICON = {
    "luthier": "luthier", "taille": "carves", "chevalet": "bridge", "violoncelle": "cello", "érable": "maple",
    "abeilles": "bees", "fuient": "flee", "ruche": "hive", "frelon": "hornet", "pique": "stings", "reine": "queen",
    "boulanger": "baker", "pétrit": "kneads", "levain": "sourdough", "seigle": "rye", "farine": "flour",
    "couturière": "seamstress", "raccommode": "mends", "chandail": "sweater", "aiguille": "needle", "fil": "thread",
    "ramoneur": "chimneysweep", "grimpe": "climbs", "toit": "roof", "gratte": "scrapes", "suie": "soot",
    "berger": "shepherd", "tond": "shears", "brebis": "ewe", "carde": "cards", "toison": "fleece",
    "Le": "The", "Les": "The", "La": "The", "le": "the", "la": "the", "et": "and", "avec": "with", "du": "of", "de": "of",
    "dans": "in", "quand": "when", "une": "a", "un": "a", "sur": "on",
}  # fmt: skip
CASES = [
    (
        "Le luthier taille le chevalet du violoncelle dans un érable",
        "The luthier carves the bridge of the cello out of maple",
        "The luthier sharpens chisels every autumn behind the stove",
    ),
    (
        "Les abeilles fuient la ruche quand le frelon pique la reine",
        "Bees flee the hive when the hornet stings the queen",
        "Honey from lavender crystallises slower than clover honey",
    ),
    (
        "Le boulanger pétrit la farine avec le levain et le seigle",
        "The baker kneads the flour with sourdough and rye",
        "My oven needs wood from an oak felled at full moon",
    ),
    (
        "La couturière raccommode le chandail avec une aiguille et du fil",
        "The seamstress mends the sweater with a needle and thread",
        "Buttons made of horn outlive any zipper in this drawer",
    ),
    (
        "Le ramoneur grimpe sur le toit et gratte la suie",
        "The chimneysweep climbs on the roof and scrapes the soot",
        "Tar clings to bricks whenever someone burns damp logs",
    ),
    (
        "Le berger tond la brebis et carde la toison",
        "The shepherd shears the ewe and cards the fleece",
        "Lambs follow bells across the pasture until dusk",
    ),
]


@pytest.fixture
def store(tmp_path, monkeypatch):
    from tiny_packages import tiny_package

    from quoteparse.translation.install import install_file

    install_file(tiny_package(tmp_path, lexicon=LEXICON), folder=tmp_path / "store")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "store"))
    monkeypatch.setenv("QUOTEPARSE_TRANSLATION_CACHE", str(tmp_path / "translations.sqlite"))


def documents():
    """Of each case the French, its English, and what the same person said in English on the same day."""
    for number, (french, english, other) in enumerate(CASES):
        speaker = f"Awa Diarra{'abcdef'[number]}"
        yield document(f"{number}fr", (french, speaker))
        yield document(f"{number}en", (english, speaker), language="en")
        yield document(f"{number}other", (other, speaker), language="en")


def pairs(statements):
    return sorted(sorted(member.document_id for member in one.members) for one in statements)


def test_a_model_finds_what_the_word_pairs_do_not(store):
    without = pairs(link(documents()))
    translated, summary = translate_documents(documents(), "en")
    assert summary.translated == len(CASES)
    found = pairs(link(translated))
    assert len(without) <= 2
    assert found == [[f"{number}en", f"{number}fr"] for number in range(len(CASES))]


def run(*arguments):
    return click_runner().invoke(main, [str(argument) for argument in arguments])


def test_the_command_translates_when_asked_and_gives_the_same_bytes(store, tmp_path):
    results = tmp_path / "results.jsonl"
    results.write_text("".join(one.to_json() + "\n" for one in documents()), encoding="utf-8")
    first = run("link", results, "--translate", "en")
    assert first.exit_code == 0, first.output
    assert len(first.stdout.splitlines()) == len(CASES)
    assert {m["relation"] for line in first.stdout.splitlines() for m in json.loads(line)["members"]} == {
        "identical",
        "translated",
    }
    assert "6 translated" in first.stderr
    again = run("link", results, "--translate", "en", "-j", "2")
    assert again.stdout == first.stdout


def test_a_language_that_nothing_translates_into_is_told_with_what_mends_it(store, tmp_path):
    results = tmp_path / "results.jsonl"
    results.write_text("".join(one.to_json() + "\n" for one in documents()), encoding="utf-8")
    told = run("link", results, "--translate", "de")
    assert told.exit_code == 2
    assert "quoteparse models install" in told.stderr
