"""Whom a word can mean, as tables: gender and number, places and bodies, what nothing tells to be somebody."""

import pytest

from quoteparse import parse_text
from quoteparse.people.person import Speaker, agrees, is_abbreviation, is_untold, means
from quoteparse.words.names import Name

AWA = Speaker("Awa Diarra", ("awa", "diarra"), "f", "s")
DALE = Speaker("Dale", ("dale",), "*", "s")
PARIS = Speaker("Paris", ("paris",), "*", "s", kind="place")
MAYORS = Speaker("les maires", ("les", "maires"), "*", "p", named=False, kind="group")
WOMEN = Speaker("les élues", ("les", "élues"), "f", "p", named=False, kind="group")
CREW = Speaker("l'équipage", ("l'équipage",), "m", "*", named=False, kind="group")


@pytest.mark.parametrize(
    ("person", "words", "others"),
    [
        (AWA, {("f", "s"), ("*", "s")}, {("m", "s"), ("f", "p"), ("*", "p"), ("n", "s")}),
        (DALE, {("f", "s"), ("m", "s"), ("*", "s")}, {("m", "p"), ("*", "p")}),
        (PARIS, {("*", "s"), ("n", "s")}, {("m", "s"), ("f", "s"), ("*", "p")}),
        (MAYORS, {("f", "p"), ("m", "p"), ("*", "p")}, {("m", "*"), ("f", "*"), ("*", "*")}),
        (WOMEN, {("f", "p"), ("*", "p")}, {("m", "p"), ("f", "*")}),
        (CREW, {("m", "p"), ("*", "p"), ("m", "*")}, {("f", "p"), ("m", "s"), ("f", "*")}),
    ],
    ids=lambda one: getattr(one, "name", ""),
)
def test_words_that_can_mean_somebody(person, words, others):
    assert {asked for asked in words | others if agrees(person, *asked)} == words


@pytest.mark.parametrize(
    ("told", "gender", "untold"),
    [
        ({}, "f", True),
        ({}, "m", True),
        ({}, "*", False),
        ({"gender": "f"}, "f", False),
        ({"kind": "person"}, "f", False),
        ({"kind": "person", "named": False}, "f", True),
        ({"roles": [("maire", "maire de Tours")]}, "m", False),
    ],
)
def test_a_pronoun_is_hardly_a_name_of_which_nothing_is_told(told, gender, untold):
    assert is_untold(Speaker("Tours", ("tours",), **told), gender) is untold


@pytest.mark.parametrize(
    ("parts", "body", "meant"),
    [
        ("diarra", False, True),
        ("awa", False, True),
        ("awa diarra", False, True),
        ("roy", False, False),
        ("diarra", True, True),
        ("awa", True, False),
        ("awa diarra", True, True),
        ("awa diarra roy", True, False),
    ],
)
def test_of_a_body_only_the_last_words_are_its_name(parts, body, meant):
    assert means(Speaker("Awa Diarra", ("awa", "diarra"), body=body), tuple(parts.split())) is meant


@pytest.mark.parametrize(
    ("text", "short"),
    [("AFP", True), ("EU", True), ("UNRWA", True), ("X", False), ("UNESCO", False), ("Afp", False), ("A B", False)],
)
def test_one_short_word_in_capitals_is_an_abbreviation(text, short):
    parts = tuple(text.lower().split())
    assert is_abbreviation(Name(0, len(parts), parts, text, "*", False, False)) is short


@pytest.mark.parametrize(
    ("person", "thing"),
    [
        (PARIS, True),
        (AWA, False),
        (MAYORS, False),
        (Speaker("le rapport", ("le", "rapport"), named=False, kind="document"), False),
        (Speaker("NBT", ("nbt",), kind="organisation"), True),
        (Speaker("Rapport Roy", ("roy",), kind="document"), True),
    ],
)
def test_what_is_surely_no_human_being(person, thing):
    assert person.thing is thing


def test_the_fullest_role_is_told():
    assert AWA.role is None
    assert (
        Speaker("Roy", ("roy",), roles=[("Me", ""), ("maire", "maire de Lens"), ("élu", "élu")]).role == "maire de Lens"
    )
    assert Speaker("Roy", ("roy",), roles=[("Me", "")]).role is None


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [
        ("« C'est grave », a dit la chaise.", "la chaise", "unknown"),
        ("« C'est grave », a dit la police.", "la police", "organisation"),
        ("« C'est grave », dit le rapport.", "le rapport", "document"),
        ("Une dizaine de maires sont venus. « C'est grave », ont-ils dit.", "Une dizaine de maires", "group"),
    ],
)
def test_what_a_noun_tells_of_whoever_it_describes(text, speaker, kind):
    [quotation] = parse_text(text, language="fr").quotations
    assert (quotation.speaker, quotation.speaker_kind) == (speaker, kind)


def test_a_place_between_is_not_whom_a_pronoun_means():
    for between in ("Paris", "Tours", "AFP"):
        text = f"Awa Diarra est venue. {between} suit. « C'est grave », a-t-elle dit."
        assert parse_text(text, language="fr").quotations[0].speaker == "Awa Diarra"
