"""Say what a bill of materials (CycloneDX) lists; fail where a dependency of the project is not in it.

Usage: python .ci/materials.py FILE
"""

import json
import re
import sys
import tomllib
from pathlib import Path


def project(name):
    """A project's name as package indexes have it."""
    return re.sub("[-_.]+", "-", re.match("[A-Za-z0-9._-]+", name).group()).lower()


bill = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
listed = {project(part["name"]): part for part in bill["components"]}
for name, part in sorted(listed.items()):
    licences = [one.get("expression") or one["license"].get("id", "named") for one in part.get("licenses", ())]
    print(f"{name} {part['version']}: {', '.join(licences) or 'no licence told'}")
asked = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
missing = {project(need) for need in asked} - set(listed)
sys.exit(f"not in the bill: {', '.join(sorted(missing))}" if missing else 0)
