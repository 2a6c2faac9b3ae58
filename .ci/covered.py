"""Print how much of the code some runs of tests have run; fail below two limits.

Usage: python .ci/covered.py FOLDER LINES BRANCHES, the folder with the data of the runs, the limits in per cent.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

folder, *limits = sys.argv[1:]
os.environ["COVERAGE_FILE"] = str(Path(folder) / "all")
os.environ.pop("COVERAGE_PROCESS_START", None)


def coverage(*command):
    """Run coverage.py; files that a killed worker left half-written are passed over with a warning."""
    subprocess.run([sys.executable, "-m", "coverage", *command], check=True)


coverage("combine", "--quiet", *map(str, Path(folder).iterdir()))
coverage("report", "--ignore-errors", "--skip-covered", "--show-missing", "--sort=cover")
coverage("json", "--ignore-errors", "--quiet", "-o", str(Path(folder) / "all.json"))
found = json.loads((Path(folder) / "all.json").read_text(encoding="utf-8"))["totals"]
shares = (
    100 * found["covered_lines"] / found["num_statements"],
    100 * found["covered_branches"] / found["num_branches"],
)
print("lines {:.1f} %, branches {:.1f} %".format(*shares))
sys.exit(any(share < float(limit) for share, limit in zip(shares, limits, strict=True)))
