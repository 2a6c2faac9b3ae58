"""The corpus of the fuzzer changed by chance, but the same every time: no look at the code steers it, as it steers Atheris.

So a change of the code is measured on the same inputs as the code before it, on any machine.
"""

import random
import re
from pathlib import Path

HERE = Path(__file__).parent
LONGEST = 4096
"""Bytes of an input."""
_ENTRY = re.compile(r'"((?:[^"\\]|\\.)*)"\s*$', re.M)
_MOST_CHANGES = 6


def inputs_of(target):
    """Return the inputs of a target's corpus, and those that once broke something, in order."""
    folders = [HERE / part / target for part in ("corpus", "broken")]
    return [path.read_bytes() for folder in folders if folder.exists() for path in sorted(folder.iterdir())]


def dictionary():
    """Return the pieces that mean something to the readers and parsers."""
    written = (HERE / "dictionary.txt").read_text(encoding="utf-8")
    return [entry.encode().decode("unicode_escape").encode("latin-1") for entry in _ENTRY.findall(written)]


def changed(target, count, seed=1):
    """Yield so many inputs, each one of the corpus in which up to six things were changed."""
    chance, inputs, pieces = random.Random(seed), inputs_of(target), dictionary()
    for _ in range(count):
        data = chance.choice(inputs)
        for _ in range(chance.randint(1, _MOST_CHANGES)):
            data = chance.choice(WAYS)(data, chance, inputs, pieces)
        yield data[:LONGEST]


def _span(data, chance, longest=64):
    start = chance.randint(0, len(data))
    return start, min(len(data), start + chance.randint(1, longest))


def _other_byte(data, chance, inputs, pieces):
    at, _ = _span(data, chance)
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _left_out(data, chance, inputs, pieces):
    start, end = _span(data, chance)
    return data[:start] + data[end:]


def _again(data, chance, inputs, pieces):
    start, end = _span(data, chance)
    return data[:end] + data[start:end] * chance.randint(1, 8) + data[end:]


def _piece(data, chance, inputs, pieces):
    at, _ = _span(data, chance)
    return data[:at] + chance.choice(pieces) + data[at:]


def _crossed(data, chance, inputs, pieces):
    other = chance.choice(inputs)
    return data[: _span(data, chance)[0]] + other[_span(other, chance)[0] :]


def _moved(data, chance, inputs, pieces):
    start, end = _span(data, chance)
    at = chance.randint(0, len(data))
    return data[:start] + data[end:at] + data[start:end] + data[max(at, end) :]


WAYS = (_other_byte, _left_out, _again, _piece, _piece, _crossed, _moved)
