"""Whom a word can mean, as tables: gender and number, places and bodies, what nothing tells to be somebody."""

import pytest

from quoteparse import parse_text
from quoteparse.attribution import Reading
from quoteparse.lang import load_pack
from quoteparse.people import People
from quoteparse.people.person import Speaker, agrees, is_abbreviation, is_common_noun, is_untold, means
from quoteparse.words.lexicon import lexicon_of
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


def everybody(text, language, known=()):
    reading = Reading(text, (), lexicon_of(load_pack(language)))
    return People(reading.words, reading.sentences, known)


@pytest.mark.parametrize(
    ("full", "called"),
    [
        ("Awa Diarra", "Awa Diarra"),
        ("Mme Awa Diarra", "Awa Diarra"),
        ("Awa Sira Mariam Diarra", "Awa Sira Mariam Diarra"),
        ("Awa Sira Mariam Nana Diarra", "Diarra"),
        ("Diarra", "Diarra"),
        ("Awa Petit", "Diarra"),
        ("Awa Diarra, Bamako", "Diarra"),
        ("Awa Diarra 🌊", "Awa Diarra"),
        ("🐟 Awa 🇲🇱 Diarra 👩🏿‍🚒⚖️", "Awa Diarra"),
        ("🌊", "Diarra"),
    ],
)
def test_who_posts_is_known_by_the_last_name(full, called):
    """And by no emoji, which many put into their names."""
    people = everybody("La députée Diarra est venue.", "fr", [full])
    found = people.of_name(("diarra",))
    assert (found.name, found.kind) == (called, "person")


def test_who_posts_under_a_surname_is_a_human_being():
    for known, kind in (((), "unknown"), (["Kavir Silko"], "person"), (["Kavir Nork"], "unknown")):
        assert everybody("Il a vu Silko hier.", "fr", known).of_name(("silko",)).kind == kind


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Henin", "Luc Hénin"),
        ("Hérin", "Luc Hénin"),
        ("Mme Henin", "Luc Hénin"),
        ("Horlin", "Horlin"),
        ("Paul Henin", "Paul Henin"),
    ],
)
def test_a_surname_that_nobody_has_is_another_spelling(written, meant):
    people = everybody(f"Luc Hénin est venu. {written} a parlé.", "fr")
    assert people.of_name(tuple(written.removeprefix("Mme ").lower().split())).name == meant


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Am Montag kam Krumen auf den Tisch.", ["krumen"]),
        ("Heute kamen Krumen.", ["krumen"]),
        ("Krumen, sagte er, kamen.", ["krumen"]),
        ("Krause sagte es.", []),
        ("Gestern sagte Krause nichts.", []),
        ("Der Sprecher Krause kam.", []),
        ("Herr Krause kam.", []),
        ("Neue Krume kommt.", ["krume"]),
        ("Anne Krause kam.", []),
    ],
)
def test_a_german_name_that_nothing_tells_to_be_one_is_a_noun(text, nouns):
    people = everybody(text, "de")
    found = [" ".join(name.parts) for name in people.named_at.values() if is_common_noun(people.words, name)]
    assert found == nouns


def test_a_common_noun_is_nobody_spoken_of():
    people = everybody("Anne Krause war da. Neue Krume gilt.", "de")
    assert [who.name for _, _, who in people.events] == ["Anne Krause"]


@pytest.mark.parametrize(
    ("language", "text", "gender", "who"),
    [
        ("en", "Anna Reed met NBT in May.", "f", "Anna Reed"),
        ("en", "NBT closed. Anna Reed left it.", "n", "NBT"),
        ("en", "The NBT met Velto Nork.", "n", "NBT"),
        ("en", "NBT closed its doors.", "f", None),
        ("en", "NBT closed its doors.", "*", "NBT"),
        ("fr", "Velto Nork a vu Mme Roy à midi.", "f", "Roy"),
        ("fr", "Velto Nork a vu Mme Roy à midi.", "m", "Velto Nork"),
        ("fr", "Velto Nork a vu Mme Roy à midi.", "*", "Velto Nork"),
        ("fr", "Velto Nork arrive à midi.", "f", "Velto Nork"),
        ("fr", "La Nouvelle Aube a vu Mme Roy à midi.", "f", "Roy"),
    ],
)
def test_whom_a_pronoun_means_of_those_named_before(language, text, gender, who):
    people = everybody(f"{text} Plus.", language)
    found = people.recent(len(people.words.classes) - 2, gender, "s")
    assert (found and found.name) == who


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Velto Nork arrive. Nork dort.", "person"),
        ("fr", "Velto-Tanik Nork arrive. Nork dort.", "unknown"),
        ("de", "Velto Nork war da. Nork sagte es.", "person"),
        ("de", "Velto Nork war da. Dann sagte Nork, es regne.", "person"),
        ("de", "Velto Nork war da. Dann kam Nork, es regnete.", "unknown"),
    ],
)
def test_who_is_called_by_a_surname_is_a_human_being(language, text, kind):
    assert everybody(text, language).of_name(("nork",)).kind == kind


def test_a_name_is_a_subject_another_name_or_one_behind_a_preposition():
    people = everybody(
        "À Lens, Velto Nork dort. Selon Kavir Roede, il dort. Jean Petit et Awa Diarra vont. Luc Hénin dort.", "fr"
    )
    told = {who.name: salience for _, salience, who in people.events}
    assert told == {"Lens": 0, "Velto Nork": 2, "Kavir Roede": 0, "Jean Petit": 1, "Awa Diarra": 1, "Luc Hénin": 2}
    assert people.subject(0, len(people.words.classes)).name == "Luc Hénin"
    assert people.subject(0, 3) is None


@pytest.mark.parametrize(("title", "gender"), [("M.", "m"), ("Mme", "f"), ("Selon", "*")])
def test_a_title_tells_the_gender_of_a_name_without_one(title, gender):
    people = everybody(f"Kavir Roede est venu. {title} Roede a parlé.", "fr")
    assert people.of_name(("roede",)).gender == gender


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Velto Nork dort. Il a vu Awa Diarra.", "Velto Nork"),
        ("Velto Nork dort. Velto Nork rêve.", "Velto Nork"),
        ("Velto Nork dort. Awa Diarra rêve.", None),
        ("Il a vu Awa Diarra.", None),
    ],
)
def test_the_only_one_who_acts(text, who):
    people = everybody(text, "fr")
    found = people.acting(len(people.words.classes), lambda person: True)
    assert (found and found.name) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Paul Roy a rencontré Jean Petit à Paris, et ce dernier a parlé.", "Jean Petit"),
        ("Awa Diarra a vu Jean Petit et Paul Roy, chef du service. Ce dernier a parlé.", "Paul Roy"),
        ("Paul Roy a vu Awa Diarra et le maire. Ce dernier a parlé.", "le maire"),
        ("Ce dernier a parlé.", None),
    ],
)
def test_the_latter_is_no_place_and_nobody_told_of_twice(text, who):
    people = everybody(text, "fr")
    found = people.last(people.words.lowers.index("ce dernier"), "m", "s")
    assert (found and found.name) == who


def test_two_people_as_the_words_describe_them_are_several():
    people = everybody("Le père et la mère dorment.", "fr")
    both = people.as_written(0, 5)
    assert (both.name, both.number, both.kind, both.named) == ("Le père et la mère", "p", "group", False)
    assert people.as_written(0, 5) is both


def test_a_plural_without_a_sign_is_told_by_its_article():
    for article, kind in (("die", "group"), ("der", "person")):
        [quotation] = parse_text(f"„Es ist spät“, so {article} Fischer.", language="de").quotations
        assert (quotation.speaker, quotation.speaker_kind) == (f"{article} Fischer", kind)
