"""Print what is wrong in the packs: ``python -m tools.lint_packs fr en …`` (no code: every pack with verbs).

Four kinds of lines: an entry that says nothing, as another says the same or wins over it ("depuis: adverbs, but
prepositions wins"); a flag that no block of this kind has; an entry of a sub-list that its list lacks; and, where
simplemma is installed (it is in the extra ``dev``), a verb form that its word list does not know, of a lemma that
``READ`` does not list. The status is the number of lines, 0 when there is none.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from quoteparse.lang import LanguagePack, load_pack, pack_codes
from quoteparse.lang.base import FLAGS, entries
from quoteparse.lang.verb_forms import verb_forms
from quoteparse.words.gathered import BLOCKS, PARTS, without_features

READ = Path(__file__).parent / "verb_forms" / "read.txt"
"""Lemmas with forms that simplemma does not know and that a person has read: ``fr tweeter``."""
SUBLISTS = {"people.oblique": ("people.determiners", "people.linkers")}
"""Field whose words are some of those of other fields: the fields."""
NOUNS = ("people.collectives", "people.documents", "speech.nouns", "people.roles")
CLASS_ALONE = {
    *("people.not_names", "people.prepositions", "people.subordinators", "people.coordinators", "people.relatives"),
    *("people.linkers", "people.first_person", "people.impersonal", "people.pronouns"),
    *("speech.adverbs", "speech.passives", "speech.auxiliaries", "speech.phrases"),
    *("speech.weak_phrases", "speech.postpositions", "speech.conjunctions"),
}
"""Blocks whose words have a class and nothing else: one to which a later block gives a class says nothing here."""


def main(arguments: list[str]) -> int:
    """Print the findings of the packs that are named; return their number."""
    codes = arguments or [code for code in pack_codes() if load_pack(code).speech.verbs]
    found = [f"{pack.code}: {line}" for pack in map(load_pack, codes) for line in findings(pack)]
    print(*found, sep="\n", end="\n" * bool(found))
    return min(len(found), 100)


def findings(pack: LanguagePack) -> Iterator[str]:
    """Yield all that is wrong in a pack."""
    yield from redundant(pack)
    yield from unknown_flags(pack)
    yield from missing_in_list(pack)
    yield from unknown_forms(pack)


def words_of(pack: LanguagePack, path: str) -> list[str]:
    """Return the entries of a block without what follows them: features, flags, forms."""
    return [without_features(line)[0] for line in entries(attrgetter(path)(pack))]


def redundant(pack: LanguagePack) -> Iterator[str]:
    """Yield each entry without which the pack would be read the same, as a later one gives its word a class."""
    seen: dict[tuple[str, ...], tuple[str, str, str]] = {}
    for _, path in BLOCKS:
        for line in lines_of(attrgetter(path)(pack)):
            entry, features = without_features(line.partition(" +")[0])
            key = tuple(PARTS.findall(entry.lower()))
            before = seen.get(key)
            if before and _says_nothing(before, path, entry, features):
                yield f"{entry}: {_name(before[0])}, but {_name(path)} wins"
            seen[key] = path, entry if "+" not in line else "", features


def _says_nothing(before: tuple[str, str, str], path: str, entry: str, features: str) -> bool:
    """Whether an entry seen before adds nothing to a later one: no class, no features, no flag."""
    earlier, word, told = before
    nouns = earlier in NOUNS and path in NOUNS
    return (
        bool(word)
        and (earlier in CLASS_ALONE or earlier == path or nouns)
        and (not told or bool(features and word == entry))
    )


def lines_of(block: str) -> list[str]:
    """Return the lines of a block with their flags."""
    lines = (line.strip() for line in block.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _name(path: str) -> str:
    return path.rpartition(".")[2]


def unknown_flags(pack: LanguagePack) -> Iterator[str]:
    """Yield each entry with a flag that does not belong into its block."""
    for group in ("speech", "people", "refusals", "posts"):
        for name, block in vars(getattr(pack, group)).items():
            for line in lines_of(block) if " +" in block else ():
                for flag in line.split(" +")[1:]:
                    if flag not in FLAGS or f"{group}.{name}" not in FLAGS[flag].blocks:
                        yield f"{line}: {name} have no such flag"


def missing_in_list(pack: LanguagePack) -> Iterator[str]:
    """Yield each entry of a sub-list that its list lacks."""
    for path, lists in SUBLISTS.items():
        whole = {word.lower() for one in lists for word in words_of(pack, one)}
        for word in words_of(pack, path):
            if word.lower() not in whole:
                yield f"{word}: {_name(path)}, but not in {' or '.join(map(_name, lists))}"


def unknown_forms(pack: LanguagePack) -> Iterator[str]:
    """Yield the verb forms that simplemma does not know, and nobody has read; nothing where it is not installed."""
    try:
        import simplemma
    except ImportError:
        return
    read = entries(READ.read_text(encoding="utf-8"))
    for lemma, forms in verb_forms(pack.code).items():
        for form in re.findall(r"[^\s|]+", forms) if f"{pack.code} {lemma}" not in read else ():
            if "_" not in form and not simplemma.is_known(form, lang=pack.code):
                yield f"{form}: form of {lemma} that simplemma does not know"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
