"""Write the forms of the reporting verbs into the packs.

Run ``python -m tools.verb_forms fr en …`` from the root of the project (no code: every pack). In the block ``VERBS``
of ``quoteparse/lang/xx.py`` a line begins with a lemma and its flags; everything after the first ``|`` is made here. To
add a verb, add a line with the lemma and its flags, and run this. ``--check`` writes nothing and fails where a pack
differs from what would be written; ``tests/test_verb_forms.py`` runs it.
"""

import sys
from importlib import import_module
from pathlib import Path

PACKS = Path(__file__).parent.parent.parent / "quoteparse" / "lang"
LANGUAGES = {"de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "pt": "portuguese"}
START, STOP = 'VERBS = """\n', '"""\n'


def main(arguments: list[str]) -> int:
    """Write or check the packs that are named; return the number of packs that differ, when checking."""
    codes = [code for code in arguments if not code.startswith("-")] or sorted(LANGUAGES)
    differing = 0
    for code in codes:
        path = PACKS / f"{code}.py"
        before = path.read_text(encoding="utf-8")
        after = rewritten(before, code)
        if "--check" in arguments:
            differing += after != before
        elif after != before:
            path.write_text(after, encoding="utf-8")
    return differing


def rewritten(source: str, code: str) -> str:
    """Return the source of a pack with the forms of its block of verbs made anew."""
    head, start, rest = source.partition(START)
    block, stop, tail = rest.partition(STOP)
    forms = import_module(f".{LANGUAGES[code]}", __package__).forms
    return head + start + "".join(line(entry, forms) for entry in block.splitlines()) + stop + tail


def line(entry: str, forms) -> str:
    """Return one line of the block: lemma, flags, finite forms, participles, gerunds."""
    if not entry.strip() or entry.startswith("#"):
        return entry + "\n"
    lemma, *flags = entry.partition("|")[0].split()
    groups = forms(lemma.replace("_", " "))
    shown = (" ".join(form.replace(" ", "_") for form in group) for group in groups)
    return " | ".join([" ".join([lemma, *flags]), *shown]) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
