"""Sentences are cut in one place: a full stop behind an abbreviation, an initial or an ordinal ends none."""

import datetime

import pytest

from quoteparse import parse_text
from quoteparse.dates import date_quotations
from quoteparse.lang import load_pack
from quoteparse.model import Quotation
from quoteparse.translation.sentences import split_sentences
from quoteparse.words.lexicon import lexicon_of
from quoteparse.words.read import read_words
from quoteparse.words.sentences import abbreviations_of, ends_sentence

WHOLE = [  # one sentence each, with a quotation and its speaker: (language, text, speaker)
    ("fr", "Awa Diarra, élue en nov. 2020, a déclaré : « Nous partirons demain matin. »", "Awa Diarra"),
    ("fr", "Awa Diarra a déclaré en janv. 2024 que la ville « ne partirait jamais » de la région.", "Awa Diarra"),
    ("fr", "Awa Diarra, citée p. 12 du rapport, a déclaré : « Nous partirons demain matin. »", "Awa Diarra"),
    ("fr", "Awa Diarra, présidente de Roy et Cie. Lyonnaise, a déclaré : « Nous partirons demain. »", "Awa Diarra"),
    ("fr", "Awa Diarra, qui aime, p. ex. Lyon, a déclaré : « Nous partirons demain matin. »", "Awa Diarra"),
    ("en", "Mary Porter, elected in Nov. 2020, said: “We will leave tomorrow morning.”", "Mary Porter"),
    ("en", "Mary Porter of St. Louis said: “We will leave tomorrow morning.”", "Mary Porter"),
    ("en", "Mary Porter, quoted on p. 12 of the report, said: “We will leave tomorrow morning.”", "Mary Porter"),
    ("de", "Eva Lindner, die z. B. Köln kennt, sagte: „Wir werden morgen früh abreisen.“", "Eva Lindner"),
    ("de", "Eva Lindner aus St. Gallen sagte: „Wir werden morgen früh abreisen.“", "Eva Lindner"),
    ("de", "Eva Lindner sagte am 3. Mai 2020: „Wir werden morgen früh abreisen.“", "Eva Lindner"),
    ("de", "Eva Lindner, die am 12. Nov. 2020 antrat, sagte: „Wir werden morgen früh abreisen.“", "Eva Lindner"),
]
TWO = [  # two sentences: a word before the stop that only looks like an abbreviation
    ("fr", "Il vit à Lyon. Paul Roy part."),
    ("fr", "Il est venu en 2020. Paul Roy part."),
    ("fr", "Il a vu le docteur. Paul Roy part."),
    ("en", "He said no. Paul Roy left."),
    ("en", "She met the bishop. Paul Roy left."),
    ("de", "Er kam 2020. Paul Roy ging."),
]


@pytest.mark.parametrize(("code", "text", "speaker"), WHOLE)
def test_the_speaker_is_found_across_an_abbreviation(code, text, speaker):
    (quotation,) = parse_text(text, language=code).quotations
    assert quotation.speaker == speaker


@pytest.mark.parametrize(("code", "text"), [case[:2] for case in WHOLE])
def test_every_room_reads_one_sentence(code, text):
    before = text.partition("«")[0].partition("“")[0].partition("„")[0]
    assert "." not in read_words(before, (), lexicon_of(load_pack(code))).classes
    assert len(split_sentences(before, code)) == 1


@pytest.mark.parametrize(("code", "text"), TWO)
def test_every_room_reads_two_sentences(code, text):
    assert read_words(text, (), lexicon_of(load_pack(code))).classes.count(".") == 2
    assert len(split_sentences(text, code)) == 2


@pytest.mark.parametrize("city", ["Lyon", "Nantes", "Bâle"])
def test_a_short_name_at_the_end_lends_its_day_to_nobody(city):
    text = f"Le feu a pris lundi dans un entrepôt de {city}. Paul Roy juge la situation « catastrophique »."
    start = text.index("catastrophique")
    span = (start, start + 14)
    said = Quotation(
        "", "", "mixed", "catastrophique", (span,), *span, start - 2, start + 16, mention="Paul Roy", speaker="Paul Roy"
    )
    (found,) = date_quotations(text, [said], datetime.date(2023, 6, 21), "fr")
    assert found.date is None


@pytest.mark.parametrize(
    ("code", "text", "ends"),
    [
        ("fr", "Fin.", True),
        ("fr", "Fin. puis", False),
        ("fr", "3.5", False),
        ("fr", "Quoi ?", True),
        ("fr", "n'est. « Il", True),
    ],
)
def test_what_follows_tells(code, text, ends):
    at = max(text.find("."), text.find("?"))
    assert ends_sentence(text, at, at + 1, abbreviations_of(code)) is ends


def test_a_language_without_pack_has_no_abbreviations():
    assert abbreviations_of("xx") == frozenset()
