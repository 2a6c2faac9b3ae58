"""Print what is doubtful in the packs: ``python -m tools.lint_packs fr en …`` (no code: every pack with verbs).

Three kinds of lines: an entry that stands in two blocks of classes, of which only the later one counts ("prepositions
wins over adverbs"); an entry of a sub-list that its list lacks ("anybody, but not in roles"); and, where simplemma is
installed (``pip install simplemma``; nothing else needs it), a verb form that its word list does not know. The status
is the number of broken sub-lists, 0 when there is none: the other two are for a speaker of the language to judge.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from quoteparse.lang import LanguagePack, load_pack, pack_codes
from quoteparse.lang.base import entries
from quoteparse.lang.verb_forms import verb_forms
from quoteparse.words.gathered import BLOCKS

SUBLISTS = {
    "people.definite": ("people.determiners",),
    "people.indefinite": ("people.determiners", "people.demonstratives", "people.impersonal"),
    "people.oblique": ("people.determiners", "people.linkers"),
    "people.anybody": ("people.roles", "people.collectives", "people.titles"),
    "speech.half_negations": ("speech.negations",),
    "speech.agents": ("people.prepositions", "people.linkers", "speech.agents"),
    "speech.bare": ("speech.verbs",),
}
"""Field whose words are some of those of other fields: the fields."""


def main(arguments: list[str]) -> int:
    """Print the findings of the packs that are named; return the number of broken sub-lists."""
    codes = arguments or [code for code in pack_codes() if load_pack(code).speech.verbs]
    broken = 0
    for pack in map(load_pack, codes):
        missing = list(missing_in_list(pack))
        broken += len(missing)
        for line in (*overridden(pack), *missing, *unknown_forms(pack)):
            print(f"{pack.code}: {line}")
    return min(broken, 100)


def words_of(pack: LanguagePack, path: str) -> list[str]:
    """Return the entries of a block without what follows them: features, flags, forms."""
    found = []
    for line in entries(attrgetter(path)(pack)):
        entry = line.partition(" |")[0]
        head, _, last = entry.rpartition(" ")
        told = path == "speech.verbs" or (head and len(last) <= 2 and set(last) <= set("mfn*sp"))
        found.append((head or last) if told else entry)
    return found


def overridden(pack: LanguagePack) -> Iterator[str]:
    """Yield each entry that a later block gives another class than an earlier one."""
    seen: dict[str, tuple[str, str]] = {}
    for char, path in BLOCKS:
        name = path.rpartition(".")[2]
        for word in words_of(pack, path):
            letter, before = seen.get(word.lower(), (char, name))
            if letter != char:
                yield f"{word}: {name} wins over {before}"
            seen[word.lower()] = char, name


def missing_in_list(pack: LanguagePack) -> Iterator[str]:
    """Yield each entry of a sub-list that its list lacks."""
    for path, lists in SUBLISTS.items():
        whole = {word.lower() for one in lists for word in words_of(pack, one)}
        names = " or ".join(one.rpartition(".")[2] for one in lists)
        for word in words_of(pack, path):
            if word.lower() not in whole:
                yield f"{word}: {path.rpartition('.')[2]}, but not in {names}"


def unknown_forms(pack: LanguagePack) -> Iterator[str]:
    """Yield the verb forms that simplemma does not know; nothing where it is not installed."""
    try:
        import simplemma
    except ImportError:
        return
    for lemma, forms in verb_forms(pack.code).items():
        for form in forms.replace("|", " ").split():
            if "_" not in form and not simplemma.is_known(form, lang=pack.code):
                yield f"{form}: form of {lemma} that simplemma does not know"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
