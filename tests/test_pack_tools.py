"""The tools for whoever looks after the packs: the lint, and the page that tells what each language has."""

import runpy
from pathlib import Path

import pytest

from quoteparse.lang import LanguagePack, load_pack, pack_codes
from quoteparse.lang.base import PeopleWords, SpeechWords

ROOT = Path(__file__).parent.parent
LINT = runpy.run_path(str(ROOT / "tools" / "lint_packs.py"))
TABLE = runpy.run_path(str(ROOT / "tools" / "make_language_table.py"))


@pytest.mark.parametrize("code", [code for code in pack_codes() if load_pack(code).speech.verbs])
def test_a_sub_list_holds_words_of_its_list(code):
    assert list(LINT["missing_in_list"](load_pack(code))) == []


def test_the_lint_sees_what_is_wrong():
    pack = LanguagePack(
        code="xx",
        name="None",
        speech=SpeechWords(adverbs="depuis"),
        people=PeopleWords(prepositions="depuis", roles="maire *", anybody="maire\ngaillard"),
    )
    assert list(LINT["overridden"](pack)) == ["depuis: prepositions wins over adverbs"]
    assert list(LINT["missing_in_list"](pack)) == ["gaillard: anybody, but not in roles or collectives or titles"]


def test_the_page_on_languages_is_what_the_packs_hold():
    assert TABLE["PAGE"].read_text(encoding="utf-8") == TABLE["page"](), "run: python tools/make_language_table.py"
