"""The people of a document: who is in the record, of what kind and gender, spoken of where; every text is invented."""

import subprocess
import sys
from pathlib import Path

import pytest

from quoteparse import parse_text
from quoteparse.words.places import is_place

ROOT = Path(__file__).parent.parent
ARTICLE = (
    "Mme Awa Diarra, maire de Kayes, a réagi. « Nous partirons », a-t-elle dit. Le ministre Paul Roy (@proy) était là "
    "avec Jean Petit à Paris. « C'est non », répond la police. Selon le rapport, c'est « une catastrophe annoncée »."
)


def people(text, language="fr"):
    return {one.name: one for one in parse_text(text, language=language).people}


def test_the_people_of_an_article():
    document = parse_text(ARTICLE, language="fr", document_id="a")
    found = [(one.id, one.name, one.kind, one.gender, one.roles, one.quotations) for one in document.people]
    assert found == [
        ("a:s1", "Awa Diarra", "person", "f", ("maire de Kayes",), 1),
        ("a:s2", "Paul Roy", "person", "m", ("Le ministre",), 0),
        ("a:s3", "Jean Petit", "person", "m", (), 0),
        ("a:s4", "la police", "organisation", None, (), 1),
        ("a:s5", "le rapport", "document", None, (), 1),
    ]
    awa, paul = document.people[:2]
    assert [document.text[start:end] for start, end in awa.mentions] == ["Awa Diarra", "elle"]
    assert paul.handles == ("proy",)
    said = document.quotations[0]
    assert (said.speaker_id, said.speaker_kind, said.speaker_gender) == ("a:s1", "person", "f")


KINDS = [
    # language, text, who speaks, of what kind
    ("fr", "« C'est grave », ont dit Luc Sorel et Kris Wallen.", "Luc Sorel et Kris Wallen", "group"),
    ("fr", "« C'est grave », ont dit les pêcheurs.", "les pêcheurs", "group"),
    ("fr", "« C'est grave », a dit le pêcheur.", "le pêcheur", "person"),
    ("fr", "La France a dénoncé « une manœuvre odieuse ».", "France", "place"),
    ("fr", "« C'est grave », a dit Mme France.", "France", "person"),
    ("en", "“It is grave,” said Charlotte.", "Charlotte", "person"),
    ("en", "NBT said it was “a very sad day”.", "NBT", "organisation"),
    ("en", "Kgosi Ramolo said it was “a very sad day”. Ramolo left.", "Kgosi Ramolo", "person"),
    ("en", "A Velto spokesman said it was “a very sad day”.", "A Velto spokesman", "person"),
    ("en", "Port Hale police said it was “a very sad day”.", "Port Hale police", "organisation"),
]


@pytest.mark.parametrize(("language", "text", "speaker", "kind"), KINDS)
def test_kinds(language, text, speaker, kind):
    document = parse_text(text, language=language)
    assert [(q.speaker, q.speaker_kind) for q in document.quotations] == [(speaker, kind)]


BODIES = [
    # language, text: a general noun for a body, the abbreviation of one, the issuer of a document, an inhabitant
    ("en", "Harlow Finch raised rates. “We are calm,” the bank said.", "Harlow Finch"),
    ("fr", "La chaîne de télévision Canal Sol s'est excusée. « C'est une erreur », a dit la chaîne.", "Canal Sol"),
    ("fr", "L'Institut national de recherche marine a tranché. « C'est grave », a averti l'INRM.",
     "Institut national de recherche marine"),
    ("it", "Il Fondo agricolo nazionale ha deciso. «È tardi», ha detto il Fan.", "Fondo agricolo nazionale"),
    ("de", "Der Dienst sei nötig, schreibt der NZB in seinem Bericht. „Es ist spät“, heißt es in dem Bericht.", "NZB"),
    ("en", "Osas Obaya, a Nigerian writer, sat down. “It is easier for me,” the Nigerian said.", "Osas Obaya"),
    ("de", "Anne Maluks Haus brannte. Dann kam Maluk. „Es ist spät“, sagte sie.", "Anne Maluk"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker"), BODIES)
def test_bodies(language, text, speaker):
    assert parse_text(text, language=language).quotations[-1].speaker == speaker


OFFICES = [
    # language, text: a general word for the office of whoever was named
    ("en", "Senator Anna Reed spoke before Paul Mason. “It is late,” the lawmaker said.", "Anna Reed"),
    ("de", "Bürgermeisterin Anna Roth sprach vor Paul Hagel. „Es ist spät“, sagte die Politikerin.", "Anna Roth"),
    ("it", "Il sindaco Luca Gatti ha parlato. «È tardi», ha detto il primo cittadino.", "Luca Gatti"),
    ("es", "El alcalde Luis Faro habló. «Es tarde», dijo el regidor.", "Luis Faro"),
    ("pt", 'O treinador Rui Brito falou. "É tarde", disse o técnico.', "Rui Brito"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), OFFICES)
def test_offices(language, text, speaker):
    assert parse_text(text, language=language).quotations[-1].speaker == speaker


GENDERS = [
    # language, text, who, the gender that the words tell
    ("fr", "« C'est grave », a dit Mme Koreva.", "Koreva", "f"),
    ("fr", "« C'est grave », a dit la ministre Dominique Koreva.", "Dominique Koreva", "f"),
    ("fr", "Koreva parle. « C'est grave », a-t-elle dit.", "Koreva", "f"),
    ("fr", "« C'est grave », a dit Dominique Koreva.", "Dominique Koreva", None),
    ("fr", "« C'est grave », a dit la police.", "la police", None),
    ("en", "“It is grave,” said Anna Reed.", "Anna Reed", "f"),
    ("en", "“It is grave,” said the spokesperson.", "the spokesperson", None),
]


@pytest.mark.parametrize(("language", "text", "who", "gender"), GENDERS)
def test_gender_is_what_the_words_tell(language, text, who, gender):
    assert people(text, language)[who].gender == gender


ROLES = [
    # language, text, who, the roles told of this person
    ("fr", "Le ministre Paul Roy est là.", "Paul Roy", ("Le ministre",)),
    ("fr", "Il est au courant de ces faits anciens, Mgr Luc Roy le dit.", "Luc Roy", ()),
    ("fr", "« Non », a dit le frère du ministre Paul Roy.", "Paul Roy", ("ministre",)),
    ("fr", "Les ministres Anne Roy et Paul Faye sont là.", "Anne Roy", ("Les ministres",)),
]


@pytest.mark.parametrize(("language", "text", "who", "roles"), ROLES)
def test_roles(language, text, who, roles):
    assert people(text, language)[who].roles == roles


def test_two_words_that_a_pronoun_means_are_a_human_being():
    text = "Kavir Roede spoke. “It is late,” he said. “It is grave,” said Velto Nork. “It is on us,” it said."
    assert people(text, "en")["Kavir Roede"].kind == "person"
    assert people("“It is grave,” said Velto Nork.", "en")["Velto Nork"].kind == "unknown"


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("fr", "« Je pars », a-t-il annoncé. Paul Roy a ensuite quitté la salle.", "Paul Roy"),
        ("en", "“I am leaving,” she said. Ann Reed left the room.", "Ann Reed"),
        ("en", "“I am leaving,” she said. Paul Roy left the room. Ann Reed stayed.", "Ann Reed"),
    ],
)
def test_a_pronoun_that_nobody_stands_before_means_who_is_named_soon(language, text, who):
    assert parse_text(text, language=language).quotations[0].speaker == who


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("fr", "Paul Roy a rencontré Jean Petit à Paris. Ce dernier a annoncé : « Je pars demain. »", "Jean Petit"),
        ("de", "Paul Roy hat Jan Klein in Berlin getroffen. Dieser sagte: „Ich gehe morgen.“", "Jan Klein"),
    ],
)
def test_the_latter_is_who_is_named_last(language, text, who):
    assert parse_text(text, language=language).quotations[0].speaker == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Krause war da.", []),
        ("Neue Krume gilt ab Montag.", []),
        ("Das Problem bleibt. Probleme sagte er nicht.", []),
        ("Krause sagte am Montag: „Ich gehe.“", ["Krause"]),
        ("Der Sprecher Krause war da.", ["Krause"]),
        ("„Ich gehe“, sagte Neue Krume.", ["Neue Krume"]),
    ],
)
def test_in_german_one_word_is_somebody_who_speaks_or_holds_an_office(text, who):
    assert list(people(text, "de")) == who


def test_people_are_known_where_nobody_is_quoted():
    assert list(people("Mme Awa Diarra était à Paris avec le club et M. Roy.")) == ["Awa Diarra", "Roy"]
    assert list(people("Le virus Covid est là, Paul est malade.")) == []


def test_whoever_posts_under_a_name_of_the_article_is_the_same_person():
    text = "La ministre Awa Diarra a réagi.\n\nNous partons demain, « à l'aube ».\n— Awa Diarra (@awa) June 20, 2023\n"
    found = [(one.name, one.handles) for one in parse_text(text, language="fr").people]
    assert found == [("Awa Diarra", ("awa",))]


PLACES = [("new york", True), ("londres", True), ("afrique du sud", True), ("charlotte", False), ("awa diarra", False)]


@pytest.mark.parametrize(("name", "place"), PLACES)
def test_places(name, place):
    assert is_place(tuple(name.split())) is place


def test_the_places_are_what_babel_says():
    babel = pytest.importorskip("babel")
    table = (ROOT / "quoteparse" / "words" / "places.tsv").read_text(encoding="utf-8").splitlines()
    if not table[0].endswith(f" Babel {babel.__version__}"):
        pytest.skip("another version of Babel wrote the table; the run with pinned versions has that one")
    tool = [sys.executable, ROOT / "tools" / "make_places.py", "de", "pt"]
    again = subprocess.run(tool, capture_output=True, encoding="utf-8", check=True).stdout.splitlines()
    assert again == [line for line in table if line[:2] in ("de", "pt")]


def test_a_short_form_with_more_behind_it_in_the_brackets():
    text = "La Ligue des pêcheurs du fleuve (LPF, ex-LP) s'est réunie. « Nous attendrons », a dit la LPF."
    assert [q.speaker for q in parse_text(text, language="fr").quotations] == ["Ligue des pêcheurs du fleuve"]


def test_a_comma_in_the_brackets_makes_no_short_form():
    text = "La Ligue des pêcheurs du fleuve (Mali, 12 ans) s'est réunie. « Nous attendrons », a dit le Mali."
    assert [q.speaker for q in parse_text(text, language="fr").quotations] != ["Ligue des pêcheurs du fleuve"]


def test_names_stand_on_one_line_with_plain_blanks():
    document = parse_text("Joana\u00a0Prado criou um creme. «Não», disse Joana\u00a0Prado.", language="pt")
    assert [(q.speaker, q.mention) for q in document.quotations] == [("Joana Prado", "Joana\u00a0Prado")]
    assert [person.name for person in document.people] == ["Joana Prado"]


def test_two_of_one_surname_are_told_apart_by_their_titles():
    text = "Paul Roy et Mme Roy étaient là. « Oui », a dit Mme Roy. « Non », a dit M. Roy. « Enfin », a dit Paul Roy."
    said = [(one.text, one.speaker) for one in parse_text(text, language="fr").quotations]
    assert said[0][1] != said[2][1]
    assert said[1] == ("Non", "Paul Roy")
