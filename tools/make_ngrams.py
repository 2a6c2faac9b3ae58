"""Write ``quoteparse/language/ngrams.bin`` out of the language profiles of the installed langdetect.

Run ``python tools/make_ngrams.py``; ``tests/test_language.py`` compares the result. The table holds the two- and
three-letter strings of the languages that share a script with another, lower case, each with one byte a language: by
how many units of ``1 / UNITS`` nat the string speaks for it. The file is zlib: the language codes on one line, the
strings on the next, parted by tabs, then the bytes, string after string.
"""

import json
import math
import zlib
from collections import Counter, defaultdict
from pathlib import Path

import langdetect

from quoteparse.lang.base import word_set
from quoteparse.language.ngrams import FLOOR, TEMPERATURE, UNITS, WEIGHTS

OUT = Path(__file__).parent.parent / "quoteparse" / "language" / "ngrams.bin"
LANGUAGES = word_set("""
    af ca cs cy da de en es et fi fr hr hu id it lt lv nl no pl pt ro sk sl so sq sv sw tl tr vi
    bg mk ru uk
    ar fa ur
    hi mr ne
""")


def main() -> None:
    """Write the table."""
    OUT.write_bytes(zlib.compress(table(), 9))


def table() -> bytes:
    """Return the table, not compressed."""
    codes = sorted(LANGUAGES)
    rows: defaultdict[str, bytearray] = defaultdict(lambda: bytearray(len(codes)))
    for index, code in enumerate(codes):
        for gram, share in shares(code).items():
            rows[gram][index] = units(gram, share)
    grams = sorted(gram for gram, row in rows.items() if any(row))
    return "\t".join(codes).encode() + b"\n" + "\t".join(grams).encode() + b"\n" + b"".join(rows[g] for g in grams)


def shares(code):
    """Return the share of each string among all those of its length in a language, in lower case."""
    path = Path(langdetect.__file__).parent / "profiles" / code
    profile = json.loads(path.read_text(encoding="utf-8"))
    counts = Counter()
    for gram, count in profile["freq"].items():
        if len(gram) > 1:
            counts[gram.replace("İ", "i").lower()] += count
    return {gram: count / profile["n_words"][len(gram) - 1] for gram, count in counts.items()}


def units(gram, share):
    """Return what a string is worth to a language: its logarithm above that of a string never seen, weighed."""
    nats = WEIGHTS[len(gram)] * (math.log(share + FLOOR) - math.log(FLOOR)) / TEMPERATURE
    return min(127, round(nats * UNITS))


if __name__ == "__main__":
    main()
