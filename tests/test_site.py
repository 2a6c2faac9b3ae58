"""The site is built without a complaint: every page has its place, every link and anchor leads somewhere."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.integration
def test_the_site_is_built_strictly(tmp_path):
    pytest.importorskip("material", reason="needs the extra docs")
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "-q",
        "-f",
        ROOT / ".ci" / "mkdocs.yml",
        "-d",
        tmp_path,
    ]
    ran = subprocess.run(
        command, capture_output=True, text=True, timeout=300, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    )
    assert ran.returncode == 0, ran.stderr
    first = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "Where to go" in first
    assert 'src="images/report-1280.png"' in first
    for file in ("licence.txt", "notice.txt", "examples/most_quoted.R", "changelog/index.html"):
        assert (tmp_path / file).is_file()
