"""What Datasette needs to know of a database of results: labels, facets and ready-made queries."""

from __future__ import annotations

import json
from pathlib import Path

_METADATA = Path(__file__).with_name("datasette.json")


def metadata(database: Path) -> str:
    """Return the metadata as JSON. Datasette knows a database by the name of its file without the suffix.

    >>> list(json.loads(metadata(Path("in/news.db")))["databases"])
    ['news']
    """
    told = json.loads(_METADATA.read_text(encoding="utf-8"))
    told["databases"] = {database.stem: told["databases"]["DATABASE"]}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
