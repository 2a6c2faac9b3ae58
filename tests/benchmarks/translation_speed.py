"""Sentences per second of processor time: quoteparse beside Argos Translate's own code, on one model of its shape.

    pip install "quoteparse[translate,argos]"    (a CPU build of torch first: see docs/translation.md)
    python tests/benchmarks/translation_speed.py [--sentences 200] [--rounds 3]

Both work with one thread, in turns, in one process; both give the same translations, which is checked. Argos
Translate is called as it offers itself, one text a call, but with sentences cut beforehand: its own splitters would
ask the network.
"""

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
import tiny_packages

WORDS = tuple(tiny_packages.FR_EN)


def sentences(count):
    """Sentences of 6 to 34 words, 20 on average, no two the same."""
    chance = random.Random(1)
    return [" ".join(chance.choices(WORDS, k=chance.randint(6, 34))) + f" {n} ." for n in range(count)]


def argos_translate(path):
    """Argos Translate's own translation of a package, one thread."""
    os.environ.update(ORT_DISABLE_TELEMETRY="1", ARGOS_INTER_THREADS="1", ARGOS_INTRA_THREADS="1")
    from argostranslate.package import Package
    from argostranslate.translate import Language, PackageTranslation

    class OneSentence:
        def split_sentences(self, text):
            return [text]

    translation = PackageTranslation(Language("fr", "French"), Language("en", "English"), Package(path))
    translation.sentencizer = OneSentence()
    return lambda texts: [translation.translate(text) for text in texts]


def ours(store, beam):
    """The engine of quoteparse, one thread, all sentences at once."""
    from quoteparse.translation.argos import ArgosEngine

    engine = ArgosEngine(store, beam=beam, threads=1)
    return lambda texts: [result.text for result in engine.translate_batch(texts, "fr", "en")]


def whole(store, beam):
    """The same with cutting, protection and verification: what ``translate_documents`` does without a cache."""
    from quoteparse.translation.argos import ArgosEngine
    from quoteparse.translation.sending import translate_texts

    engine = ArgosEngine(store, beam=beam, threads=1)
    return lambda texts: [result.text for result in translate_texts(texts, engine, [("fr", "en")])]


def main():
    """Build the model, let all work in turns, print medians."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sentences", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    from quoteparse.translation.install import install_file

    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store"
        package = install_file(tiny_packages.argos_shaped_package(folder), folder=store)
        ways = {
            "argostranslate, beam 4": argos_translate(package.path),
            "quoteparse engine, beam 4": ours(store, 4),
            "quoteparse whole, beam 4": whole(store, 4),
            "quoteparse whole, beam 2": whole(store, 2),
            "quoteparse whole, beam 1": whole(store, 1),
        }
        compare(ways, sentences(options.sentences), options.rounds)


def compare(ways, texts, rounds):
    """Print sentences per processor second of each way, and how often that is of the first."""
    speeds = {name: [] for name in ways}
    for _ in range(rounds):
        outputs = {}
        for name, way in ways.items():
            way(texts[:2])
            start = time.process_time()
            outputs[name] = way(texts)
            speeds[name].append(len(texts) / (time.process_time() - start))
        first = next(iter(outputs.values()))
        assert all(output == first for output in outputs.values()), "the translations differ"
    base = statistics.median(next(iter(speeds.values())))
    for name, measured in speeds.items():
        middle = statistics.median(measured)
        print(f"{name:<28} {middle:6.1f} sentences per CPU second  {middle / base:4.1f} x")


if __name__ == "__main__":
    main()
