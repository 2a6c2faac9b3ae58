"""Write the forms of the verbs of the packs.

Run ``python -m tools.verb_forms fr en …`` from the root of the project (no code: every pack). It reads the lemmas in
the packs and writes ``quoteparse/lang/forms/xx.txt``, which nobody edits. To add a verb, add
its line to the pack, and run this. ``--check`` writes nothing and fails where a file differs from what would be
written; ``tests/test_verb_forms.py`` runs it.
"""

import sys
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from quoteparse.lang import load_pack
from quoteparse.lang.base import entries

FORMS = Path(__file__).parent.parent.parent / "quoteparse" / "lang" / "forms"
LANGUAGES = {"de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "pt": "portuguese"}
HEAD = "# made by python -m tools.verb_forms {code} from the lemmas in quoteparse/lang/{code}.py: do not edit\n"


def main(arguments: list[str]) -> int:
    """Write or check the forms of the packs that are named; return the number of files that differ, when checking."""
    codes = [code for code in arguments if not code.startswith("-")] or sorted(LANGUAGES)
    differing = 0
    for code in codes:
        path = FORMS / f"{code}.txt"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        after = made(code)
        if "--check" in arguments:
            differing += after != before
        elif after != before:
            path.write_text(after, encoding="utf-8")
    return differing


def made(code: str) -> str:
    """Return the file of a language: the lemmas in the order of the pack, each with its forms."""
    forms = import_module(f".{LANGUAGES[code]}", __package__).forms
    speech = load_pack(code).speech
    verbs = [entry.split()[0] for entry in entries(speech.verbs)]
    lines = [line(lemma, forms(lemma.replace("_", " "))) for lemma in verbs]
    lines += [other(*entry.split(" -"), forms=forms) for entry in entries(speech.other_verbs)]
    return HEAD.format(code=code) + "".join(lines)


def other(lemma: str, *excepted: str, forms) -> str:
    """Return the line of a verb that reports nothing: its finite forms, without those that are another word as well."""
    return line(lemma, [[form for form in forms(lemma).finite if form not in (lemma, *excepted)]])


def line(lemma: str, groups) -> str:
    """Return one line: lemma, finite forms, participles, gerunds."""
    shown = (" ".join(form.replace(" ", "_") for form in group) for group in groups)
    return " | ".join([lemma, *shown]) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
