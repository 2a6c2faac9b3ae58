"""Every pack keeps what it promises: its own examples, and data that is well formed. No language is named here."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from quoteparse import parse_text
from quoteparse.lang import load_pack, pack_codes
from quoteparse.lang.base import entries
from quoteparse.lang.verb_forms import verb_forms

PAGE = Path(__file__).parent.parent / "docs" / "adding-a-language.md"
EDGES = " ,."
FEWEST_VERBS = 150
FEATURES = re.compile(r"[mfn*][sp*]?")
PACKS = [pack for pack in map(load_pack, pack_codes()) if pack.speech.verbs]
EXAMPLES = [
    pytest.param(pack.code, example, id=f"{pack.code}-{number}")
    for pack in PACKS
    for number, example in enumerate(pack.examples, 1)
]
BLOCKS = [
    pytest.param(block, id=f"{pack.code}-{name}")
    for pack in PACKS
    for part in (pack.speech, pack.people, pack.refusals)
    for name, block in vars(part).items()
    if block and name not in ("verbs", "masculine_names", "feminine_names")
]


@pytest.mark.parametrize(("code", "example"), EXAMPLES)
def test_example(code, example):
    found = parse_text(example.text, language=code).quotations
    assert [(q.mention, q.text.strip(EDGES)) for q in found] == [(m, c.strip(EDGES)) for m, c in example.quotations]


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.code)
def test_pack_has_examples_of_both_sorts(pack):
    assert any(example.quotations for example in pack.examples)
    assert any(not example.quotations for example in pack.examples)


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.code)
def test_verbs_are_well_formed(pack):
    lines = entries(pack.speech.verbs)
    lemmas = [line.split()[0] for line in lines]
    assert len(lemmas) >= FEWEST_VERBS
    assert len(lemmas) == len(set(lemmas))
    for line in lines:
        lemma, flags, *own = line.split(" | ")[0].split()
        assert set(flags) <= set("soirdpe"), line
        finite, participles, gerunds = verb_forms(pack.code)[lemma].split(" | ")
        assert not own, line
        assert all((finite, participles, gerunds)), line


@pytest.mark.parametrize("block", BLOCKS)
def test_words_are_lower_case_and_stand_one_a_line(block):
    for line in entries(block):
        assert line == line.lower()
        assert not re.search(r"[,;|\"]|  ", line)
    assert len(entries(block)) == len(set(entries(block)))


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.code)
def test_words_with_features_tell_gender_and_number(pack):
    people = pack.people
    for block in (people.pronouns, people.determiners, people.titles, people.collectives, people.documents):
        for line in entries(block):
            assert FEATURES.fullmatch(line.rpartition(" ")[2]), line


PROGRAM = """
import quoteparse.lang as lang
lang.__path__.append({folder!r})
pack = lang.load_pack("gl")
for example in pack.examples:
    found = tuple((q.mention, q.text.strip(" ,.")) for q in quoteparse.parse_text(example.text, language="gl").quotations)
    assert found == tuple((m, c.strip(" ,.")) for m, c in example.quotations), (example.text, found)
"""


def test_the_pack_on_the_page_for_new_languages_reads_its_examples(tmp_path):
    code = re.search(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL).group(1)
    (tmp_path / "gl.py").write_text(code, encoding="utf-8")
    program = "import quoteparse\n" + PROGRAM.format(folder=str(tmp_path))
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
