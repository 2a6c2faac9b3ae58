"""What a text's strings of two and three letters and its function words say about its language.

The knowledge is langdetect's (its n-gram profiles, https://github.com/Mimino666/langdetect), read in one exact pass
instead of its sampling loop. ``tools/make_ngrams.py`` writes the table. A row of the table is one byte a language;
widened to two bytes and read as one big integer, rows add up for all languages at once.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from operator import add
from pathlib import Path

from ..lang import load_pack, pack_codes

FLOOR = 5e-5
"""The share that a string never seen in a language is given (langdetect: 0.5 / 10000)."""
WEIGHTS = {2: 0.3, 3: 1.0}
"""Of a string, by its length. Single letters are left out."""
TEMPERATURE = 4.0
"""By which logarithms are divided: neighbouring strings tell the same thing several times."""
UNITS = 80
"""Of the table to a nat."""
FUNCTION_WORD = 1.3
"""Nats for a language whose pack lists a word of the text; twice that for a word that comes again."""
LONGEST = 240
"""Characters of one pass: at most 240 strings of either length and ``MOST_WORDS`` words; the sum stays below 65,536."""
MOST_WORDS = 120

_ALIKE = str.maketrans("șțی", "şţي") | dict.fromkeys(range(0x1EA0, 0x1EFA), "ể")
"""Letters that langdetect's profiles count as one."""
_HAS_ALIKE = re.compile("[șțی\u1ea0-\u1ef9]")


@dataclass(frozen=True, slots=True)
class NgramTable:
    """The n-grams and the function words, each worth something to some languages: sixteen bits a language."""

    languages: tuple[str, ...]
    grams: dict[str, int]
    words: dict[str, int]


def scores(words: list[str]) -> tuple[int, ...]:
    """Return by how many units lower-case words speak for each language of the table, in its order.

    >>> found = scores(["der", "bürgermeister", "hat", "das", "gesagt"])
    >>> load_table().languages[found.index(max(found))]
    'de'
    """
    table = load_table()
    line = f" {' '.join(words)} "[:LONGEST]
    if _HAS_ALIKE.search(line):
        line = line.translate(_ALIKE)
    pairs = list(map(add, line, line[1:]))
    found = {*pairs, *map(add, pairs, line[2:])}
    rows = list(filter(None, map(table.grams.get, found)))
    known = Counter(word for word in words[:MOST_WORDS] if word in table.words)
    rows += [table.words[word] * min(times, 2) for word, times in known.items()]
    return unpack(sum(rows))


def unpack(total: int) -> tuple[int, ...]:
    """Return the units of each language in a sum of rows."""
    size = len(load_table().languages)
    return struct.unpack(f"<{size}H", total.to_bytes(2 * size, "little"))


@cache
def load_table() -> NgramTable:
    """Read the table once a process."""
    head, grams, dense = zlib.decompress((Path(__file__).parent / "ngrams.bin").read_bytes()).split(b"\n", 2)
    languages = tuple(head.decode().split("\t"))
    wide = bytearray(2 * len(dense))
    wide[::2] = dense
    size = 2 * len(languages)
    rows = [int.from_bytes(wide[at : at + size], "little") for at in range(0, len(wide), size)]
    return NgramTable(languages, dict(zip(grams.decode().split("\t"), rows, strict=True)), _function_words(languages))


def _function_words(languages: tuple[str, ...]) -> dict[str, int]:
    rows: dict[str, int] = {}
    worth = round(FUNCTION_WORD * UNITS)
    for code in pack_codes():
        pack = load_pack(code)
        if pack is not None and code in languages:
            for word in sorted(pack.function_words):
                rows[word] = rows.get(word, 0) + (worth << 16 * languages.index(code))
    return rows
