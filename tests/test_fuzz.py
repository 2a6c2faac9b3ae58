"""The fuzzer's targets, in the ordinary run: its own corpus, and every input that once broke something.

CI takes some ten thousand changed inputs besides, the same every time: ``python -m pytest -m slow tests/test_fuzz.py``.
"""

from pathlib import Path

import pytest
from fuzz.changed import changed
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


CHANGED = {"text": 5_000, "html": 4_000, "readers": 6_000, "dates": 15_000, "entities": 40_000, "writers": 1_200}
"""Inputs of each target: half a minute, on a slow machine."""
STEPS = 10


@pytest.mark.slow
@pytest.mark.parametrize("target", TARGETS)
def test_changed_inputs_break_nothing(target):
    for number, data in enumerate(changed(target, CHANGED[target])):
        try:
            TARGETS[target](data)
        except Exception as error:
            pytest.fail(f"input {number} of {target}: {error!r}: {data!r}")


@pytest.mark.parametrize("target", TARGETS)
def test_inputs_are_changed_the_same_way_every_time(target):
    first, again = (list(changed(target, STEPS)) for _ in range(2))
    assert first == again
    assert all(first)
    assert len(set(first)) == STEPS
