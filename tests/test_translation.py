"""Translation with real models: SentencePiece and CTranslate2, on tiny packages that are built here."""

import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
from dataclasses import replace

import pytest
from click.testing import CliRunner

from quoteparse import QuoteparseError, parse_text, translate
from quoteparse.cli import main
from quoteparse.translation import load_engine, translate_documents
from quoteparse.translation.argos import ArgosEngine, length_cap
from quoteparse.translation.packages import best_packages, installed
from quoteparse.translation.sending import translate_texts

pytestmark = pytest.mark.integration

DIOP = (
    "“In view of all that which precedes, the Government of Mali requests the withdrawal without delay of the MINUSMA."
)
FORK = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")


@pytest.fixture
def seed(seeds):
    return parse_text((seeds / "000_7e5ade231f249089.txt").read_text(encoding="utf-8"))


def french(engine, *texts):
    return [result.text for result in translate_texts(texts, engine, [("fr", "en")])]


def test_words_handles_links_and_emoji(models):
    texts = [
        "Merci à @UN_MINUSMA et #Mali_2023 pour la paix 🕊️ !",
        "Nous partons demain : https://t.co/a_B_c",
        "Cependant le Gouvernement reste disposé à coopérer.",
        "Ağrı, Łódź, 东京, \U0001f600 sont là",
    ]
    assert french(ArgosEngine(), *texts) == [
        "Thanks to @UN_MINUSMA and #Mali_2023 for the peace 🕊️ !",
        "We leave tomorrow : https://t.co/a_B_c",
        "However the Government remains willing to cooperate.",
        "Ağrı, Łódź, 东京, \U0001f600 sont là",
    ]


def test_seed_000_gives_the_french_post_and_quotation_and_nothing_english(models, seed):
    done = translate(seed, to="en")
    foreign = [item for item in (*done.quotations, *done.posts) if item.translation]
    assert {item.language for item in foreign} == {"fr"}
    assert [p.handle for p in done.posts if p.translation] == ["AbdoulayeDiop8"]
    assert all(item.translation.startswith((DIOP, DIOP[1:])) for item in foreign)
    assert all(item.translation_status == "ok" for item in foreign)
    [post] = [p for p in done.posts if p.translation]
    assert post.translation.endswith("willing to cooperate with the partners which… pic.twitter.com/oKKo2RQ2R3")
    english = [item for item in (*done.quotations, *done.posts) if item.language != "fr"]
    assert len(english) > 5
    assert {item.translation_status for item in english} <= {"same_language", "too_short"}
    assert not [item for item in english if item.translation]
    assert done.text == seed.text
    assert [q.text for q in done.quotations] == [q.text for q in seed.quotations]


def test_the_source_comes_to_no_harm_into_french(models, seed):
    """With a package en-fr absent the error says so; a handle in an English post survives the way into German."""
    with pytest.raises(QuoteparseError, match="cannot translate into fr; installed: en-de, fr-en, it-en"):
        translate(seed, to="fr")
    done = translate(seed, to="de")
    [post] = [p for p in done.posts if p.handle == "StateDeptSpox"]
    assert "@UN_MINUSMA" in post.translation
    assert post.translation.endswith(" https://t.co/sZk7TFT5iB")


def test_a_pivot_through_english(models):
    document = parse_text("« Nous partons demain et le Gouvernement reste », a déclaré Awa Diarra.", language="fr")
    [quotation] = translate(document, to="de").quotations
    assert quotation.translation == "Wir gehen morgen und die Regierung bleibt"
    assert quotation.translation_engine.count("+") == 1


def test_a_runaway_model_is_cut_short_tried_again_and_called_suspect(models):
    document = parse_text("« Noi partiamo domani mattina », ha detto Anna Rossi.", language="it")
    [quotation] = translate(document, to="en").quotations
    assert quotation.translation_status == "suspect"
    assert quotation.translation.startswith("We partiamo domani mattina")
    pieces = 60
    assert len(quotation.translation) < 4 * length_cap(pieces)


def test_a_sentence_longer_than_a_window_loses_nothing(models):
    words = [f"mot{n}" for n in range(300)]
    [result] = ArgosEngine().translate_batch([" ".join(["Nous", *words, "demain"])], "fr", "en")
    assert result.text.split() == ["We", *words, "tomorrow"]
    [result] = ArgosEngine().translate_batch(["é" * 500], "fr", "en")
    assert result.text.replace(" ", "") == "é" * 500


def test_batches_give_what_single_calls_give(models):
    texts = [f"Le Gouvernement numéro {n} reste" + " sans délai" * (n % 7) for n in range(100)]
    one_by_one = [ArgosEngine(threads=1).translate_batch([text], "fr", "en")[0] for text in texts[::10]]
    for threads in (1, 2):
        assert ArgosEngine(threads=threads).translate_batch(texts, "fr", "en")[::10] == one_by_one
    assert ArgosEngine(beam=4).translate_batch(texts, "fr", "en")[::10] == one_by_one


def test_the_cache_is_shared_by_documents_runs_and_engines_that_are_the_same(models, seed):
    first, second = translate_documents([seed], "en")[1], translate_documents([seed, replace(seed, id="b")], "en")[1]
    assert first.cached == 0 < first.translated
    assert second.cached == second.translated == 2 * first.translated
    assert translate_documents([seed], "en", engine=ArgosEngine(beam=4))[1].cached == 0
    assert translate_documents([seed], "en", cache=False)[1].cached == 0


def translate_here(text):
    return ArgosEngine(threads=1).translate_batch([text], "fr", "en")[0].text


def test_processes_share_a_cache(models, seed, tmp_path):
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        assert pool.map(cached_count, [(seed, n) for n in range(6)]) == [True] * 6


def cached_count(given):
    seed, number = given
    french = replace(seed.quotations[0], text=f"Nous partons demain {number}", language="fr")
    documents = [replace(seed, quotations=(french,), posts=())]
    first, again = translate_documents(documents, "en")[1], translate_documents(documents, "en")[1]
    return (first.translated, again.cached) == (1, 1)


@FORK
@pytest.mark.parametrize("ending", ["os._exit", "sys.exit", "idle"])
def test_a_forked_child_translates_and_ends(models, ending):
    """In a process of its own: a child that waits for ever must not hold up the test run."""
    program = f"""
import os, sys
from quoteparse.translation.argos import ArgosEngine
engine = ArgosEngine()
def say():
    return engine.translate_batch(["Nous partons demain"], "fr", "en")[0].text
assert say() == "We leave tomorrow"
child = os.fork()
if not child:
    if {ending!r} != "idle":
        assert say() == "We leave tomorrow"
    {"os._exit(7)" if ending == "os._exit" else "sys.exit(7)"}
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
assert say() == "We leave tomorrow"
print("both")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=600, check=False)
    assert (done.stdout, done.returncode) == ("both\n", 0), done.stderr


@FORK
def test_a_pool_of_forked_workers_translates(models):
    assert translate_here("Nous partons") == "We leave"
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.map_async(translate_here, ["Nous partons demain"] * 8).get(60) == ["We leave tomorrow"] * 8


def test_threads_share_one_engine(models):
    engine, results = ArgosEngine(), []

    def work(number):
        results.extend(r.text for r in engine.translate_batch([f"Merci pour {number}"] * 20, "fr", "en"))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(results) == sorted(f"Thanks for {n}" for n in range(8) for _ in range(20))


def test_an_updated_package_is_used_by_the_next_call(tmp_path, monkeypatch):
    from tiny_packages import tiny_package

    from quoteparse.translation.install import install_file

    store = tmp_path / "store"
    engine = ArgosEngine(store)
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(store))
    for version, word in (("1.0", "Goodbye"), ("1.0", "Farewell"), ("1.10", "Ciao"), ("1.9", "Never")):
        install_file(tiny_package(tmp_path, lexicon={"Adieu": word}, version=version), folder=store)
        text = engine.translate_batch(["Adieu"], "fr", "en")[0].text
        assert text == ("Ciao" if version == "1.9" else word)
    assert best_packages()["fr", "en"].version == "1.10"


def test_a_target_prefix_is_sent_first_and_taken_off(tmp_path):
    from tiny_packages import tiny_package

    from quoteparse.translation.install import install_file

    install_file(tiny_package(tmp_path, target_prefix="\u2581the"), folder=tmp_path / "store")
    [result] = ArgosEngine(tmp_path / "store").translate_batch(["Nous partons demain"], "fr", "en")
    assert result.text == "leave tomorrow", "a model that says the prefix first has no place left for the first word"


def test_a_package_with_a_bad_model_disturbs_no_other(models, tmp_path, monkeypatch):
    store = tmp_path / "store"
    shutil.copytree(models, store)
    model = store / "translate-it_en-1_9" / "model" / "model.bin"
    model.write_bytes(model.read_bytes()[:5000])
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(store))
    assert translate_here("Nous partons") == "We leave"
    with pytest.raises(QuoteparseError, match=r"it_en-1_9 is broken: .*To mend it: quoteparse models install"):
        ArgosEngine().translate_batch(["Noi"], "it", "en")
    model.with_name("shared_vocabulary.json").unlink()
    assert [broken.why for broken in installed()[1]] == ["no vocabulary in model/"]
    (store / "translate-fr_en-1_9" / "sentencepiece.model").write_bytes(b"no model")
    with pytest.raises(QuoteparseError, match="no SentencePiece model"):
        translate_here("Nous restons")


@pytest.mark.parametrize("form", ["jsonl", "csv", "table"])
def test_the_command_line_shows_translations(models, seeds, form, tmp_path):
    program = [sys.executable, "-m", "quoteparse", "parse", str(seeds / "000_7e5ade231f249089.txt"), "--translate"]
    done = subprocess.run([*program, "en", "-f", form], capture_output=True, timeout=600, check=True)
    flat = " ".join(done.stdout.decode().split()) if form != "jsonl" else done.stdout.decode()
    assert "Government of Mali requests the withdrawal" in flat
    assert "@UN_MINUSMA" in flat or form == "table"
    if form == "jsonl":
        record = json.loads(flat)
        assert {q["language"] for q in record["quotations"] + record["posts"] if q["translation"]} == {"fr"}


def test_the_command_line_names_what_is_missing(models, seeds):
    seed = str(seeds / "000_7e5ade231f249089.txt")
    program = [sys.executable, "-m", "quoteparse", "parse", seed, "--translate", "pl"]
    done = subprocess.run(program, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 2
    assert "cannot translate into pl; installed: en-de, fr-en, it-en" in done.stderr
    assert "quoteparse models install fr-pl" in done.stderr
    assert "index.json lists the addresses" in done.stderr


def test_models_check_tells_a_pair_that_works_from_one_that_does_not(models):
    done = CliRunner().invoke(main, ["models", "check", "FR-EN"])
    assert done.exit_code == 1
    assert "protected  all unharmed" in done.output
    assert "DOES NOT WORK" in done.output
    done = CliRunner().invoke(main, ["models", "check", "en-de", "-v"])
    assert "suspect" in done.output
    assert "of 12 sentences" in done.output
    assert "Apertium" not in done.output
    assert CliRunner().invoke(main, ["models", "check", "french"]).exit_code == 2


def test_one_engine_and_one_model_a_process(models):
    from quoteparse.translation import resident

    for _ in range(3):
        load_engine("argos").translate_batch(["Nous partons"], "fr", "en")
    mine = [key for key in resident._MODELS if key[1][0][0].startswith(str(models / "translate-fr_en-1_9"))]
    assert len([key for key in mine if key[2] == load_engine("argos").threads]) == 1
