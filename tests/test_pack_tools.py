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
def test_nothing_is_wrong_in_a_pack(code):
    pack = load_pack(code)
    assert [*LINT["redundant"](pack), *LINT["unknown_flags"](pack), *LINT["missing_in_list"](pack)] == []


@pytest.mark.integration
def test_every_form_of_a_verb_is_known_or_was_read():
    pytest.importorskip("simplemma")
    assert [line for code in pack_codes() for line in LINT["unknown_forms"](load_pack(code))] == []


@pytest.mark.parametrize(
    ("check", "speech", "people", "told"),
    [
        ("redundant", {"adverbs": "depuis"}, {"prepositions": "depuis"}, "depuis: adverbs, but prepositions wins"),
        ("redundant", {}, {"roles": "maire *\nmaire *"}, "maire: roles, but roles wins"),
        ("redundant", {}, {"roles": "maire * +anybody\nmaire *"}, None),
        ("redundant", {"object_pronouns": "le"}, {"determiners": "le ms"}, None),
        ("unknown_flags", {"adverbs": "depuis +anybody"}, {}, "depuis +anybody: adverbs have no such flag"),
        ("unknown_flags", {}, {"roles": "maire * +anybdy"}, "maire * +anybdy: roles have no such flag"),
        ("unknown_flags", {}, {"roles": "maire * +anybody"}, None),
        ("missing_in_list", {}, {"oblique": "dem"}, "dem: oblique, but not in determiners or linkers"),
        ("missing_in_list", {}, {"oblique": "dem", "determiners": "dem ms"}, None),
    ],
)
def test_the_lint_sees_what_is_wrong(check, speech, people, told):
    pack = LanguagePack(code="xx", name="None", speech=SpeechWords(**speech), people=PeopleWords(**people))
    assert list(LINT[check](pack)) == [told] * bool(told)


def test_the_page_on_languages_is_what_the_packs_hold():
    assert TABLE["PAGE"].read_text(encoding="utf-8") == TABLE["page"](), "run: python tools/make_language_table.py"
