"""Write docs/languages.md, what each language has: ``python tools/make_language_table.py``; a test compares it."""

from __future__ import annotations

import sys
from operator import attrgetter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from quoteparse.lang import load_pack, pack_codes
from quoteparse.lang.base import FLAGS, entries, flagged

PAGE = Path(__file__).parent.parent / "docs" / "languages.md"
COLUMNS = {
    "reporting verbs": "speech.verbs",
    "other verbs": "speech.other_verbs",
    "phrases": "speech.phrases",
    "nouns of speech": "speech.nouns",
    "roles": "people.roles",
    "collectives": "people.collectives",
    "documents": "people.documents",
    "titles": "people.titles",
    "nouns for anybody": "+anybody",
    "hypernyms": "people.hypernyms",
    "given names": ("people.masculine_names", "people.feminine_names"),
    "no quotation behind": ("refusals.works", "refusals.nicknames", "refusals.glosses"),
    "abbreviations": "abbreviations",
    "date phrases": "dates.phrases",
}
HEAD = """# What each language has

Made by `python tools/make_language_table.py`: do not edit. A number counts entries of the pack,
`quoteparse/lang/xx.py`, whose fields `quoteparse/lang/base.py` explains.

* **Quotations and speakers** need verbs: {full}.
* **Dates** of quotations (*mardi*, *last week*) need phrases: {dated}.
* All {count} packs tell their language in short texts. Posts are found in any language.

## Packs with verbs

"""


def page() -> str:
    """Return the page."""
    packs = [load_pack(code) for code in pack_codes()]
    full = [pack for pack in packs if pack.speech.verbs]
    dated = [pack for pack in packs if pack.dates.phrases]
    head = HEAD.format(full=names(full), dated=names(dated), count=len(packs))
    rows = [["", *(pack.code for pack in full)], ["---", *("--:" for _ in full)]]
    rows += [[name, *(str(count(pack, paths)) for pack in full)] for name, paths in COLUMNS.items()]
    rest = names([pack for pack in packs if pack not in full])
    return head + "".join(f"| {' | '.join(row)} |\n" for row in rows) + f"\n## Packs without verbs\n\n{rest}.\n"


def names(packs) -> str:
    """Return the names of languages with their codes."""
    return ", ".join(f"{pack.name} (`{pack.code}`)" for pack in packs)


def count(pack, paths: str | tuple[str, ...]) -> int:
    """Return how many entries blocks of a pack hold, or how many have a flag."""
    if paths[0] == "+":
        flag = str(paths[1:])
        return sum(len(flagged(attrgetter(path)(pack), flag)) for path in FLAGS[flag].blocks)
    return sum(len(entries(attrgetter(path)(pack))) for path in ((paths,) if isinstance(paths, str) else paths))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
