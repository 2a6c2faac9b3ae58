"""Every case of tests/cases/quotations: who said what, in invented news, filed by where the case comes from.

``in_the_wild``: passages of several sentences as papers print them; ``synthetic``: one construction each; ``negative``:
marks that hold no quotation; ``known_failures``: cases of all three kinds that are not read rightly yet (strict xfail:
one that begins to pass must move back to its own file). All were written before the parser was run on them.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

from quoteparse import parse_text

CASES = Path(__file__).parent / "cases" / "quotations"
ORIGINS = ("in_the_wild", "synthetic", "negative", "known_failures")
EDGES = " ,."


def cases(origin):
    lines = (CASES / f"{origin}.jsonl").read_text(encoding="utf-8").splitlines()
    return [pytest.param(case, id=case["id"]) for case in map(json.loads, lines)]


def found(case):
    """What the parser finds, in the words of the case; the cue only where the case names one."""
    document = parse_text(case["text"], language=case["language"])
    keys = [("cue" in expected) for expected in case["quotations"]] + [False] * len(document.quotations)
    return [
        (q.text.strip(EDGES), q.kind, fold(q.speaker or q.mention), q.cue if with_cue else None)
        for q, with_cue in zip(document.quotations, keys, strict=False)
    ]


def expected(case):
    return [(q["content"].strip(EDGES), q["kind"], fold(q["speaker"]), q.get("cue")) for q in case["quotations"]]


def fold(speaker):
    """A description at the start of a sentence begins with a capital."""
    return speaker and speaker.casefold()


def test_each_case_has_a_name_of_its_own():
    names = Counter(case.id for origin in ORIGINS for case in cases(origin))
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize("case", cases("in_the_wild"))
def test_in_the_wild(case):
    assert found(case) == expected(case)


@pytest.mark.parametrize("case", cases("synthetic"))
def test_synthetic(case):
    assert found(case) == expected(case)


@pytest.mark.parametrize("case", cases("negative"))
def test_negative(case):
    assert found(case) == []


@pytest.mark.parametrize("case", cases("known_failures"))
@pytest.mark.xfail(strict=True)
def test_known_failures(case):
    assert found(case) == expected(case)
