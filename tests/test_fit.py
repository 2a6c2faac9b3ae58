"""The weights by which speakers are chosen are what ``tools/fit`` makes of the committed table of facts."""

import sys
from pathlib import Path

import pytest

from quoteparse.attribution.weights import weights

ROOT = Path(__file__).parent.parent


@pytest.fixture
def fit(monkeypatch):
    pytest.importorskip("scipy")
    monkeypatch.syspath_prepend(str(ROOT))
    for name in [name for name in sys.modules if name.split(".")[0] == "tools"]:
        monkeypatch.delitem(sys.modules, name)
    from tools.fit import __main__

    return __main__


@pytest.mark.integration
def test_committed_weights_are_what_the_table_makes(fit):
    made = fit.parsed(fit.weights_of(list(fit.read_table(fit.TABLE))))
    kept = fit.parsed(fit.WEIGHTS.read_text(encoding="utf-8"))
    assert set(made) | set(kept)
    assert {key for key in {*made, *kept} if abs(made.get(key, 0) - kept.get(key, 0)) > fit.SLACK} == set()


@pytest.mark.integration
def test_the_scale_of_confidence_is_what_was_observed(fit):
    assert fit.SCALE.read_text(encoding="utf-8") == fit.table_of(fit.read_points(fit.POINTS))


@pytest.mark.integration
def test_committed_weights_of_segments_are_what_the_table_makes(fit):
    assert len(fit.EVIDENCE.read_text(encoding="utf-8").splitlines()) > 200
    assert fit.evidence_apart() == set()


def test_each_choice_has_its_weights():
    assert len(weights("mention")) > 300
    assert len(weights("person")) > 100
    assert set(map(type, weights("mention").values())) == {int}


def test_a_fact_without_a_weight_weighs_nothing():
    known = next(iter(weights("mention")))
    assert weights("mention").of([(known, "nobody knows this")]) == weights("mention")[known]
