"""Dates in sentences, and the days of quotations."""

import datetime
import random
from pathlib import Path

import pytest
from doubling import STRAIGHT, growth
from hostile_inputs import repeat

from quoteparse import parse_text
from quoteparse.dates import FoundDate, date_of_cue, find_dates
from quoteparse.dates.meanings import MEANINGS
from quoteparse.dates.phrases import grammar_of
from quoteparse.lang import load_pack, pack_codes
from quoteparse.lang.base import entries

CASES = [
    pytest.param(path.stem, *line.split("\t"), id=f"{path.stem}-{number}")
    for path in sorted((Path(__file__).parent / "cases" / "dates").glob("*.tsv"))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    if not line.startswith("#")
]
WEDNESDAY = datetime.date(2023, 6, 21)


def shown(found: FoundDate) -> str:
    return f"{found.value}..{found.until}" if found.until else found.value


@pytest.mark.parametrize(("language", "anchor", "meant", "sentence"), CASES)
def test_a_sentence(language, anchor, meant, sentence):
    found = find_dates(sentence, datetime.date.fromisoformat(anchor), language)
    assert ([shown(date) for date in found] or ["-"])[0] == meant


def test_the_cases_are_many():
    assert len(CASES) >= 150
    assert sum(case.values[2] == "-" for case in CASES) >= 40
    assert len({case.values[1] for case in CASES}) == 5


@pytest.mark.parametrize("code", [code for code in pack_codes() if load_pack(code).dates.phrases])
def test_the_phrases_of_a_pack_are_well_formed(code):
    grammar = grammar_of(code)
    words = load_pack(code).dates
    assert (len(entries(words.months)), len(entries(words.weekdays))) == (12, 7)
    assert {pattern.meaning for pattern in grammar.patterns} <= set(MEANINGS)
    assert set(grammar.units.values()) <= {"hour", "day", "week", "fortnight", "month", "year", "decade"}
    assert not any(pattern.compiled.match("") for pattern in grammar.patterns)


WORDS_OF_SOME = {"day -10", "day -15", "day -20", "previous -2", "previous 2", "week late", "date this"}
"""*Une dizaine de jours, l'avant-veille*: in other languages these are numbers and units."""
DAYS_OF_THE_WEEK = {"weekday after", "weekday coming", "weekday next", "weekday this"}
"""*Mardi prochain, next Tuesday, el próximo martes*: which Tuesday is meant differs by language."""


def meanings_of(code):
    """What the phrases of a pack can mean, each argument by itself."""
    meant = {f"{p.meaning} {p.argument}".strip() for p in grammar_of(code).patterns}
    return meant - WORDS_OF_SOME - DAYS_OF_THE_WEEK


PARITY = ("de", "en", "es", "fr", "it", "pt")


@pytest.mark.parametrize("code", PARITY)
def test_every_meaning_has_its_phrase_in_every_pack(code):
    assert set().union(*map(meanings_of, PARITY)) - meanings_of(code) == set()


@pytest.mark.parametrize("anchor", [datetime.date.min, datetime.date.max, datetime.date(2024, 2, 29)])
def test_the_ends_of_the_calendar_do_no_harm(anchor):
    for code in pack_codes():
        if grammar_of(code):
            text = " ".join(case.values[3] for case in CASES if case.values[0] == code)
            find_dates(text, anchor, code)


KNOWN_FAILURES = [
    ("en", "2023-06-14", "He came back on the 14th and stayed."),
    ("en", "-", "They stood in line for the Monday Club."),
    ("fr", "2023-06-18..2023-06-21", "Dix personnes ont péri au cours des trois derniers jours."),
    ("fr", "-", "Robinson et Vendredi quittent leur île."),
]


@pytest.mark.xfail(strict=True, reason="known failure")
@pytest.mark.parametrize(("language", "meant", "sentence"), KNOWN_FAILURES)
def test_a_sentence_that_is_read_wrongly(language, meant, sentence):
    found = find_dates(sentence, WEDNESDAY, language)
    assert ([shown(date) for date in found] or ["-"])[0] == meant


def test_no_pack_no_dates():
    assert find_dates("mardi", WEDNESDAY, None) == find_dates("mardi", WEDNESDAY, "xx") == ()


def test_spans_point_into_the_text():
    text = "Il l'a dit MARDI\u00a020\u00a0juin 2023, puis l’an dernier."
    assert [text[d.start : d.end] for d in find_dates(text, WEDNESDAY, "fr")] == [
        "MARDI\u00a020\u00a0juin 2023",
        "l’an dernier",
    ]


def test_later_days_count_from_the_day_before():
    text = "Arrêté le 3, il a été libéré une semaine plus tard, puis repris le lendemain."
    assert [d.value for d in find_dates(text, WEDNESDAY, "fr")] == ["2023-06-03", "2023-06-10", "2023-06-11"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Jan. 3, 2017, to Feb. 1", ["2017-01-03", "2017-02-01"]),
        ("from Dec. 20, 2016, to Jan. 4", ["2016-12-20", "2017-01-04"]),
        ("July 12th, 2014. July 10th", ["2014-07-12", "2014-07-10"]),
        ("on Jan. 3, 2017, and then, after the long winter, on June 1", ["2017-01-03", "2023-06-01"]),
    ],
)
def test_a_day_right_behind_a_whole_date_has_its_year(text, days):
    assert [date.value for date in find_dates(text, WEDNESDAY, "en")] == days


def test_that_same_year():
    text = "Rotations stopped in July last year. In August that same year, the envoy left."
    assert [d.value for d in find_dates(text, WEDNESDAY, "en")] == ["2022-07", "2022-08"]


@pytest.mark.parametrize(
    "unit", ["le 3 ", "lundi ", "1 ", "de lundi à ", "entre le 3 et ", "mars 2", "il y a ", "  ", "2023-", "9" * 9]
)
def test_hostile_text_costs_its_length(unit):
    def find(text):
        find_dates(text, WEDNESDAY, "fr")
        find_dates(text, WEDNESDAY, "en")

    assert growth(find, lambda length: repeat(unit, length), 2_000) <= STRAIGHT


def test_random_text_never_raises():
    chance = random.Random(5)
    pieces = [
        "le",
        "du",
        "au",
        "3",
        "31",
        "février",
        "May",
        "2023",
        "lundi",
        "à",
        "et",
        "entre",
        "il y a",
        "ago",
        "weeks",
        "0",
        "²",
        "١",
        "last",
        "mi-",
    ]
    for _ in range(500):
        text = chance.choice([" ", "  ", ""]).join(chance.choices(pieces, k=12))
        for code in ("fr", "en", "de", "es", "pt", "it"):
            find_dates(text, chance.choice([WEDNESDAY, datetime.date.min, datetime.date.max]), code)


@pytest.mark.parametrize(
    ("sentence", "cue", "day"),
    [
        ("The mayor said on Tuesday that the bridge, closed on 3 May, would reopen.", "said", "2023-06-20"),
        ("On Tuesday the mayor, in a letter to the council, said nothing.", "said", "2023-06-20"),
        ("The mayor said he was called to the bridge on Monday.", "said", None),
        ("The envoy, who was arrested on Monday, said nothing.", "said", None),
        ("The envoy has said since Monday that nothing changed.", "said", None),
        ("The talks will open on Friday, she said.", "said", None),
        ("The talks opened last week, she said.", "said", None),
        ("Friday's attack was a warning, she said.", "said", None),
    ],
)
def test_the_phrase_that_belongs_to_a_cue(sentence, cue, day):
    start = sentence.index(cue)
    found = date_of_cue(sentence, (start, start + len(cue)), (0, len(sentence)), WEDNESDAY, "en")
    assert (found.value if found else None) == day


@pytest.mark.xfail(strict=True, reason="known failure: the date of what is told about stands between cue and quotation")
def test_the_date_of_an_event_told_in_the_clause_of_the_cue():
    sentence = "The mayor said the fire on Monday was no accident."
    assert date_of_cue(sentence, (10, 14), (0, len(sentence)), WEDNESDAY, "en") is None


def dates_of(text, **more):
    return [
        (q.text, q.date, q.date_source, q.date_text)
        for q in parse_text(text, **{"published": WEDNESDAY, **more}).quotations
    ]


def test_a_quotation_has_the_day_of_its_cue():
    text = "« Le pont rouvrira demain », a promis lundi la maire, Awa Diarra."
    assert dates_of(text) == [("Le pont rouvrira demain", "2023-06-19", "text", "lundi")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("During questions on Monday, the mayor defended her plan, calling it “fair to all”.", "2023-06-19"),
        ("Ann Reed sent a letter Monday to the council. “We are worried,” Reed said.", "2023-06-19"),
        ("Ann Reed, a judge, spoke in a televised speech on Monday. “We are worried,” she said.", "2023-06-19"),
        ("The mayor called it “fair” and praised the bridge that opened on Monday.", None),
        ("A storm hit the coast on Monday. “We are worried,” said the mayor, Ann Reed.", None),
        ("A wave is awaited on the coast this Monday, “with a risk of floods”, warned the mayor.", None),
        ("Ann Reed asked for an answer no later than Monday. “We are worried,” she said.", None),
        # the occasion and the paper
        ("“We are worried,” the bank said in a note published Monday.", "2023-06-19"),
        ("Ann Reed said in a video posted on Monday on her site that “the bridge is safe”.", "2023-06-19"),
        ("Ann Reed derided the bridge as “a farce” during an exchange at Monday night’s final debate.", "2023-06-19"),
        ("Ann Reed spoke of “a farce” in the plan, known from the bridge that opened Monday.", None),
        ("The ministry spoke on Monday. “We are worried,” says the statement.", None),
        # the speaker named again in the next paragraph
        ("The mayor, Ann Reed, said on Monday that trains run.\n“We are glad,” said Reed.", "2023-06-19"),
        ("The mayor, Ann Reed, opened a bridge near the town on Monday.\n“We are glad,” said Reed.", None),
        # the day of something else
        ("Speaking to the Today programme, Ann Reed called the plan “a farce”.", None),
        ("“We are worried,” said Ann Reed, a singer awarded a prize by her town in 2021.", None),
    ],
)
def test_the_day_of_the_utterance_alone(text, day):
    assert [date for _, date, _, _ in dates_of(text)] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("« Nous sommes inquiets », écrit la maire, Awa Diarra, dans un communiqué lundi.", "2023-06-19"),
        (
            "Awa Diarra était en ville. La ville a émis le lendemain un communiqué affirmant « la fin du chantier ».",
            None,
        ),
        ("Interrogée lundi, Awa Diarra a parlé. « Nous sommes inquiets », dit-elle.", "2023-06-19"),
        ("La maire parle lundi. D’après le communiqué de la ville, « tout est prêt ».", None),
        (
            "Ieri, dopo giorni di silenzio, la sindaca ha parlato in piazza. E ha attaccato: «Così non va».",
            "2023-06-20",
        ),
        ("En un discurso el lunes, Ana Ruiz reiteró su plan.\n«Es el fin», dijo la alcaldesa.", "2023-06-19"),
        ("A ministra Ana Reis afirmou nesta segunda que o trem corre.\n«É o fim», disse Reis.", "2023-06-19"),
        ("Die Botschaft sei heute so aktuell wie damals, fuhr Anna Roth fort: „Gott liebt alle Menschen.“", None),
    ],
)
def test_the_day_of_the_utterance_in_other_languages(text, day):
    assert [date for _, date, _, _ in dates_of(text)][-1:] == [day]


@pytest.mark.parametrize(
    ("between", "day"),
    [
        ("On Tuesday the bridge was closed for a day.", None),
        ("It rained. On Tuesday the bridge was closed for a day.", None),
        ("The town had closed the bridge on Saturday.", "2023-06-19"),
        ("In May the bridge was closed for a day.", "2023-06-19"),
        ("On Monday the bridge was closed for a day.", "2023-06-19"),
    ],
)
def test_another_day_that_begins_a_sentence_ends_a_speech_event(between, day):
    text = f"“The bridge is safe,” Ann Reed said on Monday.\n{between} “It had to be,” Reed said."
    assert [day for _, day, _, _ in dates_of(text)] == ["2023-06-19", day]


def test_days_inside_the_words_said_do_not_count():
    text = "« Nous serons là mardi », a promis la maire, Awa Diarra."
    assert dates_of(text) == [("Nous serons là mardi", None, None, None)]


def test_a_quotation_that_follows_on_has_the_day_of_the_one_before():
    text = (
        "« Le pont rouvrira », a promis lundi Awa Diarra. « Il faut du temps. » « Nous y veillerons », a-t-elle ajouté."
    )
    assert [(day, source) for _, day, source, _ in dates_of(text)] == [("2023-06-19", "text")] * 3


def test_a_quotation_does_not_take_the_day_of_the_next_ones_cue():
    text = "“We will leave now,” said Ted Johnson. “No, we will not,” said Jane Doe on Monday."
    assert [day for _, day, _, _ in dates_of(text)] == [None, "2023-06-19"]


def test_a_day_in_a_post_or_in_its_labels_is_not_that_of_the_quotation_behind_it():
    text = (
        "La chanteuse a publié une photo.\nMerci à tous ❤️\nUne publication partagée par Awa (@awa) le 4 mai 2023 à 3 :12 PDT\n"
        "Le concert suivant est prévu à Lyon, « sans doute en été », a-t-elle dit."
    )
    assert [q.date for q in parse_text(text, published="2023-06-21").quotations] == [None]


def test_a_new_speaker_does_not_take_the_day_over():
    text = "“The bridge will reopen,” Awa Diarra said on Monday.\n“We have heard that before,” Paul Martin said."
    assert [day for _, day, _, _ in dates_of(text)] == ["2023-06-19", None]


def test_the_sentence_before_announces():
    text = (
        "The ministry regretted the decision in a statement on Tuesday.\n“We are concerned about the effects,” it said."
    )
    assert [day for _, day, _, _ in dates_of(text)] == ["2023-06-20"]


def test_without_a_day_of_the_article_there_is_none():
    text = "« Nous partirons », a dit mardi Awa Diarra."
    assert dates_of(text, published=None) == [("Nous partirons", None, None, None)]


def test_the_newest_post_stands_in_for_the_day_of_the_article():
    text = (
        "« Nous partirons », a dit mardi Awa Diarra.\n"
        "Nous regrettons profondément la décision prise par la ville. https://t.co/sZk7TFT5iB\n— Awa Diarra (@awadiarra) June 21, 2023"
    )
    document = parse_text(text)
    assert (document.published, document.published_source) == ("2023-06-21", "post")
    assert document.quotations[0].date == "2023-06-20"


def test_a_quotation_has_its_own_language():
    text = "The mayor of Lorville told the crowd: « Nous ne partirons pas, quoi qu'il arrive. » She then said it was “a matter of honour”."
    assert [(q.text[:10], q.language) for q in parse_text(text).quotations] == [
        ("Nous ne pa", "fr"),
        ("a matter o", "en"),
    ]
