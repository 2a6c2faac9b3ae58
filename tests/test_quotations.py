"""Marks, segments and the evidence for and against them, one table each; every text is invented."""

import pytest
from doubling import STRAIGHT, growth
from hostile_inputs import repeat

from quoteparse import parse_text
from quoteparse.quotations import find_segments
from quoteparse.quotations.case import example_case
from quoteparse.quotations.evidence import nickname, parenthesis
from quoteparse.text import paragraphs

NBSP, THIN = "\u00a0", "\u202f"

SEGMENTS = [
    # marks of every kind, with any space
    ("« Oui »", ["Oui"]),
    (f"«{NBSP}Oui{NBSP}»", ["Oui"]),
    (f"«{THIN}Oui{THIN}!{THIN}»", [f"Oui{THIN}!"]),
    ("«Oui»", ["Oui"]),
    ("Il dit “oui” et ‹non›.", ["oui", "non"]),
    ("Er sagte „nein“ und ging.", ["nein"]),
    ('Il dit "oui", puis "non".', ["oui", "non"]),
    ("<< Il faut agir >>, dit-elle.", ["Il faut agir"]),
    ("Hon sade ”ja” igen.", ["ja"]),
    # nested: the outermost counts
    ("« Il m'a dit “pars” », jure-t-il.", ["Il m'a dit “pars”"]),
    ("« Le mot « non » me déplaît », dit-elle.", ["Le mot « non » me déplaît"]),
    ("\"Ils criaient 'justice' partout\", dit-elle.", ["Ils criaient 'justice' partout"]),
    # single marks alone; apostrophes are none
    ("He said ‘we are done’ twice.", ["we are done"]),
    ("The workers' union isn't the owners' friend.", []),
    ("L'équipe d'Arles n'a pas pu s'entraîner.", []),
    ("Rock 'n' roll of the '90s", []),
    # inches
    ('Un écran de 27" pour deux.', []),
    ('Un écran 27" et "un clavier" neuf.', ["un clavier"]),
    # reversed
    (" » C'est fini « , dit-il, » et bien fini « .", ["C'est fini", "et bien fini"]),
    ("» Seule la fin manque. « Je reste », dit-elle. Il part, lui.", ["Je reste"]),
    ("›C'est fini‹, dit-il.", ["C'est fini"]),
    ("« Il a dit ‹ non › hier », dit-elle.", ["Il a dit ‹ non › hier"]),
    # swapped, glued, of two kinds
    ("Er sprach von einer „Schande„ für alle.", ["Schande"]),
    ('"Non", dit-il."Jamais."', ["Non", "Jamais."]),
    ('Il dit non."Jamais', ["Il dit non."]),
    ("« Nous partons demain”, dit-elle.", ["Nous partons demain"]),
    ("\"On y va demain' dit Zoé.", ["On y va demain"]),
    ('« Un écran de 27" pour deux', ['Un écran de 27" pour deux']),
    ("“Un po' di mare.", ["Un po' di mare."]),
    # what other marks hold is a part of what the next paragraph goes on with
    ("\"Il m'a dit 'pars' hier.\n\"Je reste.\"", ["Il m'a dit 'pars' hier.", "Je reste."]),
    ("« Un « deux » trois.\n« Quatre »", ["Un", "deux", "Quatre"]),
    # unclosed, unopened, reopened, over paragraphs
    ("« Nous restons. Personne ne part.", ["Nous restons. Personne ne part."]),
    ("Nous restons », dit-elle.", ["Nous restons"]),
    ("« Un.\n« Deux », dit-elle.", ["Un.", "Deux"]),
    ("“One.\nTwo.\nThree,” she said.", ["One.", "Two.", "Three,"]),
    ("« Un, dit Paul. « Deux », dit Zoé.", ["Un, dit Paul.", "Deux"]),
    # one odd mark never swallows its neighbours
    ('Il cite la France", pays voisin, et "un ami" de plus.', ["Il cite la France", "un ami"]),
    ('Elle a "parlé.\nIl a dit "oui" hier.', ["parlé.", "oui"]),
    # empty ones
    ("Il écrit «  » et rien d'autre.", []),
    ("", []),
    ('"', []),
    ("»»»«««", []),
]


@pytest.mark.parametrize(("text", "contents"), SEGMENTS)
def test_segments(text, contents):
    found = [text[s.start : s.end] for s in find_segments(text, paragraphs(text))]
    assert [f.strip("»« ") for f in found] == [c.strip("»« ") for c in contents]


FLAGS = [
    ("« Nous restons.", ("unclosed",)),
    ("Nous restons », dit-elle.", ("unopened",)),
    (" » C'est fini « , dit-il.", ("reversed",)),
    ("« Un.\n« Deux », dit-elle.", ("unclosed", "continued")),
]


@pytest.mark.parametrize(("text", "flags"), FLAGS)
def test_flags(text, flags):
    assert find_segments(text, paragraphs(text))[0].flags == flags


REFUSED = [
    ("fr", "Le film « Les Nuits d'Orient » sort mercredi.", "named_thing"),
    ("fr", "Moussa, dit « le Lion », a signé à Lens.", "named_thing"),
    ("fr", "L'opération « Aube » s'est achevée en mars.", "named_thing"),
    ("fr", "Le mot « sanction » vient du latin.", "named_thing"),
    ("fr", "Le code est simple : « 4812 ».", "digits"),
    ("fr", "La mer (« notre mer ») baigne la ville.", None),
    ("en", "The song “Blue Harbor Nights” was played twice.", None),
    ("en", "He lives in the so-called “Old Quarter” of the town.", None),
    ("de", "Das Schiff „Morgenstern“ liegt im Hafen.", None),
]


MARKS = [
    (
        "nested singles",
        "en",
        "“He told me ‘leave now’ and I left,” said Ann Reed.",
        ["He told me ‘leave now’ and I left,"],
    ),
    (
        "nested guillemets",
        "fr",
        "« Il m’a dit « pars » et je suis là », dit Awa.",
        ["Il m’a dit « pars » et je suis là"],
    ),
    ("all reversed", "de", "»Wir gehen morgen früh«, sagte Anna Roth.", ["Wir gehen morgen früh"]),
    ("reversed among others", "fr", "« Oui », dit Awa. Elle ajoute : »Il le faut«.", ["Oui", "Il le faut"]),
    ("swapped", "en", "”We are leaving tomorrow,“ said Ann Reed.", ["We are leaving tomorrow,"]),
    ("another kind closes", "de", '„Wir gehen morgen früh", sagte Anna Roth.', ["Wir gehen morgen früh"]),
    ("another kind closes", "fr", "« Nous partons demain matin”, a dit Awa Diarra.", ["Nous partons demain matin"]),
    ("Swiss title", "de", "Der Film «Die grosse Stille» läuft heute, sagt Anna Roth.", []),
    (
        "short first piece",
        "en",
        "“We stay.\n“The pipe never broke here,” said Ann Reed.",
        ["We stay.", "The pipe never broke here,"],
    ),
    ("two commas", "de", ",,Wir gehen morgen früh'', sagte Anna Roth.", ["Wir gehen morgen früh"]),
    ("two apostrophes", "it", "''Noi partiamo domani'', ha detto Anna Rossi.", ["Noi partiamo domani"]),
    ("two backticks", "en", "``We are leaving tomorrow,'' said Ann Reed.", ["We are leaving tomorrow,"]),
    ("left open", "fr", "« Nous partons demain, a dit Awa Diarra.\nLe pont ferme.", ["Nous partons demain"]),
    ("compound", "de", "Der „Tornado“-Entwickler Paul Roth sagte: „Wir gehen.“", ["Wir gehen."]),
]


@pytest.mark.parametrize(("kind", "language", "text", "contents"), MARKS)
def test_marks_as_printers_set_them(kind, language, text, contents):
    assert [quotation.text for quotation in parse_text(text, language=language).quotations] == contents


@pytest.mark.parametrize("stop", ["", "."])
def test_the_kind_below_a_headline_does_not_hang_on_its_stop(stop):
    text = f"Le pont restera fermé{stop}\n« Nous n’avons pas le choix » face à la crue, a relevé la maire, Awa Diarra."
    assert [quotation.kind for quotation in parse_text(text, language="fr").quotations] == ["direct"]


CHARGES = [
    ("fr", "Le maire a été mis en examen mardi pour « détournement de fonds »."),
    ("fr", "Elle a été condamnée à une amende de 300 euros pour « outrage à agent »."),
    ("en", "He was charged with “conspiracy to defraud” on Monday."),
    ("en", "She was convicted of “grand theft” in May."),
    ("de", "Er wurde verurteilt wegen „schwerer Untreue“."),
    ("es", "Fue detenido el lunes en Lorville por «estafa agravada»."),
    ("it", "È stato condannato a due anni per «truffa aggravata»."),
    ("pt", "Foi condenado a dois anos por «fraude fiscal»."),
]


@pytest.mark.parametrize(("language", "text"), CHARGES)
def test_a_charge_is_nobodys_words_and_can_be_told(language, text):
    document = parse_text(text, language=language)
    assert [refused.rule for refused in document.refused] == ["charge"]
    assert not document.quotations


@pytest.mark.parametrize(("language", "text", "rule"), REFUSED)
def test_refused(language, text, rule):
    document = parse_text(text, language=language)
    assert not document.quotations
    assert len(document.refused) == 1
    assert rule in (None, document.refused[0].rule)
    assert document.refused[0].why


ACCEPTED = [
    ("fr", "Il juge l'accord « historique ».", "mixed", ["historique"]),
    ("fr", "« Non », a répondu le maire.", "direct", ["Non"]),
    ("fr", "« Nous partons, assure le maire. Tous suivront. »", "direct", ["Nous partons", "Tous suivront."]),
    ("fr", "— Vous partez déjà ? demanda le gendarme.", "direct", ["Vous partez déjà ?"]),
    ("en", "The mayor called the plan “a disgrace.”", "mixed", ["a disgrace."]),
    ("de", "„Wir bleiben“, sagte die Ministerin.", "direct", ["Wir bleiben"]),
    ("es", "«Nos quedamos», dijo la ministra.", "direct", ["Nos quedamos"]),
    ("nl", "De minister: „Wij blijven hier tot het einde.”", "direct", ["Wij blijven hier tot het einde."]),
]


@pytest.mark.parametrize(("language", "text", "kind", "pieces"), ACCEPTED)
def test_accepted(language, text, kind, pieces):
    (quotation,) = (q for q in parse_text(text, language=language).quotations if q.kind != "indirect")
    assert quotation.kind == kind
    assert [text[a:b] for a, b in quotation.content_spans] == pieces
    assert quotation.text == " ".join(pieces)
    assert quotation.rule
    assert 0 < quotation.confidence <= 1


WITHOUT_PACK = {
    "zh": ("部长在记者会上说：“我们明天将从这里出发，前往上海参加会议。”报纸《桥报》称之为“奇迹”。", ["我们明天将从这里出发，前往上海参加会议。"]),
    "ja": ("市長は記者団に「明日から新しい橋を開通させる予定です」と述べた。映画「橋の名は」は大ヒットした。", ["明日から新しい橋を開通させる予定です"]),
    "ru": ("«Мы завтра откроем мост и больше его не закроем», — заявила Анна Петрова. Газета «Мост» вышла.", ["Мы завтра откроем мост и больше его не закроем"]),
    "pl": ("„Nie ma zgody na takie rozwiązanie i będziemy protestować” – powiedział Jan Most. Film „Zimny most” zdobył nagrodę.", ["Nie ma zgody na takie rozwiązanie i będziemy protestować"]),
    "el": ("«Θα ανοίξουμε τη γέφυρα αύριο το πρωί», δήλωσε η Άννα. Η εφημερίδα «Τα Νέα» έγραψε.", ["Θα ανοίξουμε τη γέφυρα αύριο το πρωί"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "contents"), WITHOUT_PACK.values(), ids=WITHOUT_PACK)
def test_a_language_without_a_pack_is_read_by_its_marks(text, contents):
    assert [quotation.text for quotation in parse_text(text).quotations] == contents


FLAGGED = [
    ("Awa Diarra n'a jamais dit : « Nous partirons demain ».", "negated"),
    ("Awa Diarra n'a pas déclaré « vouloir partir demain ».", "negated"),
    ("Il aurait demandé « des garanties écrites ».", "rumour"),
    ("« [Le président] nous a trahis », accuse Seydou.", "bracketed"),
    ("« Je pars », a dit Éric. « C'est décidé. »", "floating"),
]


@pytest.mark.parametrize(
    "text",
    ["Elle n'a dit que « oui, demain matin ».", "Elle a dit plus tard : « Je pars. »", "Elle a dit « jamais ! »"],
)
def test_what_was_said_is_not_negated(text):
    assert [q.flags for q in parse_text(text, language="fr").quotations] == [()]


@pytest.mark.parametrize(("text", "flag"), FLAGGED)
def test_flags_of_quotations(text, flag):
    assert flag in parse_text(text, language="fr").quotations[-1].flags


HOSTILE = [
    "« a ",
    '"a ',
    "“",
    "»« ",
    "« a », dit ",
    ", a-t-il ",
    "Paul Roy, ",
    "— Paul – ",
    "le ministre de la ",
    "selon ",
    "'a ",
    "« Je, dit le maire de la ville, ",
    "X (Y) ",
    "que a dit que ",
    "\n— ",
    "M. ",
]


HOSTILE_GERMAN = [
    "Er hat „a“ ",
    "Die als „a“ bezeichnete ",
    "sagte, er sei ",
    "gab der Rat ",
    "hat den Plan der Stadt ",
    "„a“ von der Presse genannt, ",
    "Sie sei „a“. ",
    "Dieser sagte „a“. ",
    "Anna Roth, die ",
    "„drei Worte vor „einem ",
    "› a ‹ a„ ",
]


FLOODS = [*(("fr", unit) for unit in HOSTILE), *(("de", unit) for unit in HOSTILE_GERMAN)]


@pytest.mark.parametrize(
    ("language", "unit"),
    [pytest.param(*flood, marks=pytest.mark.slow if n % 4 else ()) for n, flood in enumerate(FLOODS)],
)
def test_cost_grows_with_the_length(language, unit):
    def read(text):
        return parse_text(text, language=language)

    assert growth(read, lambda length: repeat(unit, length), 2_000) <= STRAIGHT


BUILT = "Wir haben die Brücke in drei Jahren gebaut, und ich bin froh, dass sie jetzt offen ist für alle."
LEARNT = "Und es war für uns alle eine lange Zeit, in der wir sehr viel gelernt haben."
OPENED = "Nous avons construit ce pont en trois ans, et je suis heureuse qu'il soit enfin ouvert à tous."
WAITED = "Et c'était pour nous une longue période où nous avons « beaucoup » appris."
NAMED = "DW: Warum so lange?\n\nAna Lopes: {}\n\n{}\n\nDW: Was kostet sie?\n\nAna Lopes: {}\n\nDW: Und dann?\n\nAna Lopes: {}"
ASKED = "Entretien\n\nPourquoi ?\n\n{}\n\n{}\n\nÀ quel prix ?\n\n{}\n\nEt après ?\n\n{}\n\nEnfin ?\n\n{}"


@pytest.mark.parametrize(
    ("language", "text", "goes_on"),
    [
        ("de", NAMED.format(BUILT, LEARNT, BUILT, BUILT), True),
        ("de", NAMED.format(BUILT, "Ein neuer Anfang", BUILT, BUILT), False),
        ("fr", ASKED.format(OPENED, WAITED, OPENED, OPENED, OPENED), True),
        ("fr", ASKED.format(OPENED, "Un nouveau départ", OPENED, OPENED, OPENED), False),
        ("fr", ASKED.format(f"– {OPENED}", WAITED, f"– {OPENED}", f"– {OPENED}", f"– {OPENED}"), True),
    ],
    ids=["named", "named, a heading", "asked", "asked, a heading", "asked, dashes"],
)
def test_an_answer_goes_on_in_the_next_paragraph_and_not_in_a_heading(language, text, goes_on):
    found = parse_text(text, language=language).quotations
    answer, more = (BUILT, LEARNT) if language == "de" else (OPENED, WAITED)
    assert found[0].text == (f"{answer} {more}" if goes_on else answer)
    assert {quotation.text for quotation in found[1:]} == {answer}
    assert {quotation.rule for quotation in found} == {"answered"}


def test_questions_without_somebody_who_speaks_of_himself_are_no_interview():
    plain = "Le pont a été construit en trois ans, et la ville entière est heureuse qu'il soit enfin ouvert."
    assert parse_text(ASKED.format(*[plain] * 5), language="fr").quotations == ()


@pytest.mark.parametrize(
    ("fact", "text", "speaks_against"),
    [
        (parenthesis, "La zone (« notre mer ») est calme", True),
        (parenthesis, "On danse le « gwo ka » (grand tambour) ici", True),
        (parenthesis, "Il trouve cela « trop cher » (voir plus bas)", True),
        (parenthesis, "(Il trouve cela « trop cher » ici)", False),
        (parenthesis, "La zone (« notre mer à nous tous ici et là ») est calme", False),
        (nickname, "Ses amis appellent Karim Martel « la Puce Noire »", True),
        (nickname, "Ses amis appellent Karim Martel « Puce Noire »", True),
        (nickname, "Ses amis appellent Karim Martel « la Grande Puce Noire »", False),
        (nickname, "Ses amis appellent Karim Martel « la »", False),
        (nickname, "Ses amis appellent le maire « la Puce Noire »", False),
    ],
)
def test_facts_that_speak_against_a_quotation(fact, text, speaks_against):
    assert (fact(example_case(text, 0.9)) < 0) is speaks_against


CHARGES = [
    ("fr", "Le maire a été mis en examen mardi pour « détournement de fonds publics » et « recel »."),
    ("en", "The mayor was charged with “misconduct in public office” and “fraud” on Tuesday."),
    ("de", "Gegen den Bürgermeister wird wegen „Untreue“ und „Betrugs“ ermittelt."),
    ("es", "El alcalde fue imputado por «malversación» y «cohecho»."),
    ("it", "Il sindaco è indagato per «peculato» e «truffa»."),
    ("pt", "O prefeito foi indiciado por “peculato” e “corrupção passiva”."),
]


@pytest.mark.parametrize(("language", "text"), CHARGES)
def test_the_words_of_the_law_are_told_apart(language, text):
    document = parse_text(text, language=language)
    assert document.quotations == ()
    assert [one.flags for one in document.refused] == [("charge",), ("charge",)]
