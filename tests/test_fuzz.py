"""The fuzzer's targets, in the ordinary run: its own corpus, and every input that once broke something."""

from pathlib import Path

import pytest
from fuzz.targets import TARGETS

FUZZ = Path(__file__).parent / "fuzz"
PATHS = [path for part in ("corpus", "broken") for path in sorted((FUZZ / part).glob("*/*"))]
INPUTS = [
    pytest.param(
        path,
        id="/".join(path.parts[-3:]),
        marks=[pytest.mark.integration] if any(magic in path.read_bytes() for magic in (b"PAR1", b"WARC/1.")) else (),
    )
    for path in PATHS
]
"""Parquet and WARC are read with an extra."""


@pytest.mark.parametrize("path", INPUTS)
def test_an_input_of_the_fuzzer_breaks_nothing(path):
    TARGETS[path.parent.name](path.read_bytes())


def test_every_target_has_a_corpus():
    assert {path.name for path in (FUZZ / "corpus").iterdir()} == set(TARGETS)


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_nothing_is_an_input_too(target):
    target(b"")
