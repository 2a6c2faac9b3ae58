"""The whole record of each seed, as a person read and approved it.

Written by ``python tests/test_golden.py --write``; read the diff before you commit it.
"""

import json
import sys
from pathlib import Path

import pytest

from quoteparse import parse_text

HERE = Path(__file__).parent
SEEDS = sorted((HERE.parent / "seeds").glob("*.txt"))
PUBLISHED = "2023-06-21"


def golden(seed):
    return HERE / "golden" / f"{seed.stem}.json"


def record(seed):
    found = parse_text(seed.read_text(encoding="utf-8"), published=PUBLISHED).to_dict()
    del found["version"]
    return found


@pytest.mark.parametrize("seed", SEEDS, ids=lambda p: p.stem)
def test_seed_reads_as_approved(seed):
    assert record(seed) == json.loads(golden(seed).read_text(encoding="utf-8"))


if __name__ == "__main__" and "--write" in sys.argv:
    for path in SEEDS:
        golden(path).write_text(json.dumps(record(path), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
