"""The examples of docs/examples run on results of the seeds; what they print is what the results hold."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"
pytestmark = pytest.mark.integration


def test_pandas(quoteparse, seeds, tmp_path):
    pytest.importorskip("pandas")
    assert quoteparse("parse", seeds, "--published", "2023-06-21", "-o", tmp_path / "results.jsonl").returncode == 0
    ran = subprocess.run(
        [sys.executable, EXAMPLES / "most_quoted.py", tmp_path / "results.jsonl"],
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert ran.returncode == 0, ran.stderr
    assert "Matthew Miller" in ran.stdout
    assert "2023-06" in ran.stdout


def test_r(quoteparse, seeds, tmp_path):
    if not shutil.which("Rscript"):
        pytest.skip("needs R: apt-get install r-base-core")
    assert quoteparse("parse", seeds, "-o", tmp_path / "quotations.csv", "--raw-cells").returncode == 0
    ran = subprocess.run(
        ["Rscript", EXAMPLES / "most_quoted.R", tmp_path / "quotations.csv"],
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert ran.returncode == 0, ran.stderr
    assert "Matthew Miller" in ran.stdout
    assert "without a speaker" in ran.stdout
