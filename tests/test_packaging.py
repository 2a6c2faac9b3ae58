"""What pyproject.toml, NOTICE and the change log say of the package agrees with what is there."""

import re
import tomllib
from pathlib import Path

import pytest

from quoteparse.version import __version__

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NOTICE = (ROOT / "NOTICE").read_text(encoding="utf-8")


def test_the_newest_release_of_the_change_log_is_this_version():
    released = re.findall(r"^## (\d+\.\d+\.\d+) - \d{4}-\d\d-\d\d$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)
    assert released[0] == __version__


@pytest.mark.parametrize(
    "data", ["quoteparse/language/ngrams.bin", "quoteparse/dates/cldr.tsv", "quoteparse/words/places.tsv"]
)
def test_data_made_from_the_data_of_others_stands_in_the_notice(data):
    assert (ROOT / data).exists()
    assert f"\n{data}\n" in NOTICE


def test_every_licence_named_is_packed():
    packed = [path for pattern in PROJECT["license-files"] for path in ROOT.glob(pattern)]
    assert {path.name for path in packed} >= {"LICENSE", "NOTICE", *(Path(text).name for text in _named())}
    assert {"MIT"} | {Path(text).stem for text in _named()} == set(PROJECT["license"].split(" AND "))


def _named():
    return re.findall(r"licenses/\S+\.txt", NOTICE)


def test_the_pythons_are_those_that_the_readme_names():
    listed = [c.rsplit(" ", 1)[1] for c in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", c)]
    assert PROJECT["requires-python"] == f">={listed[0]}"
    assert f"Python {listed[0]} or newer" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_file_and_command_that_contributors_are_told_of_is_there():
    page = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    paths = re.findall(r"(?:`|python |bash )((?:quoteparse|tests|tools|licenses|\.ci)/[\w./]*)", page)
    assert len(paths) > 10
    assert not [path for path in paths if not (ROOT / path).exists()]
    assert (ROOT / "tools" / "verb_forms" / "__main__.py").exists()
