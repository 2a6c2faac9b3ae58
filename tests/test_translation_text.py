"""What happens to a text on its way to an engine and back, without any engine."""

import pytest
from doubling import STRAIGHT, growth
from hypothesis import given
from hypothesis import strategies as st

from quoteparse import Document, Quotation, QuoteparseError
from quoteparse.translation import Summary, Translated, check_target, load_engine, translate, translate_documents
from quoteparse.translation.chrf import chrf
from quoteparse.translation.engine import base_code, find_route
from quoteparse.translation.guard import runs_on
from quoteparse.translation.marks import peel, printed
from quoteparse.translation.protection import find_protected, send_numbers, unmask
from quoteparse.translation.sending import Sentence, cut_text, translate_texts
from quoteparse.translation.sentences import LONGEST, split_sentences

SENTENCES = [
    ("fr", ["M. Keïta et Mme Sow sont là.", "Ils partent."]),
    ("fr", ["Il est né en 2001.", "Elle en 2003."]),
    ("fr", ["« Non ! » a-t-il crié.", "« Oui. »", "Puis rien."]),
    ("fr", ["Rendez-vous av. de la République, p. 12 du guide.", "Merci."]),
    ("fr", ["Jean-P. Mba et J. Diop…", "Non."]),
    ("fr", ["Qui… sait ?", "Personne !"]),
    ("fr", ["Sommes-nous encore R.E.M. ? », dit-il.", "Oui."]),
    ("en", ["Mr. Smith met Gen. Jones in the U.S. Capitol.", "He left at 5 p.m. on Jan. 6."]),
    ("en", ["He said no.", "They left."]),
    ("en", ["See No. 10.", "Then go."]),
    ("de", ["Am 20. Juni kommt Dr. Weiß.", "Er bleibt z. B. in Berlin."]),
    ("es", ["El Sr. Díaz y la Dra. Ruiz viajan a EE.UU.", "¿Volverán?", "¡Sí!"]),
    ("xx", ["Un mot.", "Deux mots."]),
    (None, ["你好。 再见。"]),
]


@pytest.mark.parametrize(("language", "sentences"), SENTENCES)
def test_sentences(language, sentences):
    line = " ".join(sentences)
    expected = sentences if language else ["你好。", "再见。"]
    assert [line[start:end] for start, end in split_sentences(line, language)] == expected


def test_a_long_sentence_is_cut_at_clauses_and_nothing_is_lost():
    line = "Nous avons vu la ville, " * 60 + "mot " * 300 + "x" * 2000
    pieces = [line[start:end] for start, end in split_sentences(line, "fr")]
    assert "".join("".join(pieces).split()) == "".join(line.split())
    assert all(len(piece) <= LONGEST or " " not in piece for piece in pieces)
    assert pieces[0].endswith(",")


ENTITIES = [
    ("Merci @UN_MINUSMA.", ["@UN_MINUSMA"]),
    (".@nom.bsky.social et @a@mastodon.social,", ["@nom.bsky.social", "@a@mastodon.social"]),
    ("écrire à paul.ba@example.org vite", ["paul.ba@example.org"]),
    ("(https://t.co/a_b?c=d&e) fin", ["https://t.co/a_b?c=d&e)"]),
    ("fin.https://t.co/aB pic.twitter.com/xY9", ["https://t.co/aB", "pic.twitter.com/xY9"]),
    ("voir youtu.be/Ab-c et www.example.org.", ["youtu.be/Ab-c", "www.example.org"]),
    ("#Mali_2023 #2024élections #1 C#", ["#Mali_2023", "#2024élections"]),
    ("Bravo 👏🏽👏🏽 🇲🇱 ☀️ 1️⃣", ["👏🏽👏🏽", "🇲🇱", "☀️", "1️⃣"]),
    ("20 % et 1 500,50 €, $30, 3 M€, 35 °C, 12 km/h", ["20 %", "1 500,50 €", "$30", "3 M€", "35 °C", "12 km/h"]),
    ("en 2023 20 % de 3 maisons, le 16 juin", ["20 %"]),
    ("12 mars, 3 grands, 5 labels, 2 têtes", []),
    ("rien du tout", []),
]


@pytest.mark.parametrize(("text", "expected"), ENTITIES)
def test_entities(text, expected):
    assert [text[e.start : e.end] for e in find_protected(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Nous partons.", ["“", "Nous partons."]),
        ("« Nous partons. »", ["“", "Nous partons.", "”"]),
        ("« Nous partons ! Nous reviendrons. »", ["“", "Nous partons !", " ", "Nous reviendrons.", "”"]),
        ("« Oui », dit-il, « oui »", ["« Oui », dit-il, « oui »"]),
        ('"Nous partons"', ['"', "Nous partons", '"']),
        ("« Nous partons ».", ["“", "Nous partons", "”."]),
        ("@a @b #c Nous partons 👋 https://t.co/x_y", ["@a @b #c ", "Nous partons", " 👋 https://t.co/x_y"]),
        ("Un mot.\n\n\tDeux mots.\r\n", ["Un mot.", "\n\n\t", "Deux mots.", "\r\n"]),
        ("« #Mali Nous partons… »", ["“#Mali ", "Nous partons", "…”"]),
        ("Nous sommes 20 %", ["Nous sommes 20 %"]),
        ("12 — 13 !", ["12 — 13 !"]),
        ("https://t.co/a 🙏", ["https://t.co/a 🙏"]),
        ("", []),
    ],
)
def test_what_is_sent_and_what_is_not(text, expected):
    parts = cut_text(text, "fr", "en")
    assert [part.words if isinstance(part, Sentence) else part for part in parts] == expected


def test_the_parts_are_the_text_when_no_mark_is_printed_anew():
    text = 'Le "oui" de @Paul_B : 3 %… #a\n\n  puis @Anne_C. Et voilà !'
    parts = cut_text(text, "fr", "xx")
    assert "".join(part.words if isinstance(part, Sentence) else part for part in parts) == text


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("« A « b » c »", ("« ", "A « b » c", " »", "")),
        ("« A « b » c", ("« ", "A « b » c", "", "")),
        ("A « b »", ("", "A « b »", "", "")),
        ("fin. »", ("", "fin.", " »", "")),
        ("„Wir gehen.“", ("„", "Wir gehen.", "“", "")),
        ("l'homme d’Orly", ("", "l'homme d’Orly", "", "")),
        ("«", ("«", "", "", "")),
        ('"', ('"', "", "", "")),
    ],
)
def test_outer_marks(sentence, expected):
    assert peel(sentence) == expected


def test_marks_are_printed_as_the_target_does():
    assert printed("“", True, "fr") + "x" + printed("”", False, "fr") == "«\xa0x\xa0»"
    assert printed("«", True, "de") + printed("»", False, "de") == "„“"
    assert printed("«", True, "xx") == "«"


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("XQ0X saw XQ1X", "@a saw 🎉"),
        ("Xq1x saw xq0x", "🎉 saw @a"),
        ("XQ0X saw XQ0X", None),
        ("XQ0X saw XQ1X XQ2X", None),
        ("XQ0X saw XQ 1X", None),
        ("XQ0X saw XQ1", None),
        ("XQ0X saw", None),
        ("XQ0XXQ1X", None),
    ],
)
def test_a_placeholder_comes_back_once_or_not_at_all(output, expected):
    [masked] = send_numbers("a vu @a et 🎉 ici")
    assert masked.originals == ("@a", "🎉")
    assert unmask(masked, output) == expected


def test_a_text_that_holds_the_placeholder_gets_another_one():
    [masked] = send_numbers("le code xq0x de @a_b est là")
    assert masked.text == "le code xq0x de QZ0X est là"


RUNAWAYS = [
    ("une salade", "salad " * 9, True),
    ("Le mur est défavorable", "The wall is adverse adverse adverse adverse adverse", True),
    ("Il est là", "again and again and again and again and", True),
    ("Bonjour à tous", "", True),
    ("Bonjour à tous", "x" * 200, True),
    ("non, non, non, non !", "no, no, no, no!", False),
    ("Le chat est sur le toit et le chien est sur le mur", "The cat is on the roof and the dog is on the wall", False),
    (
        "他说他不会离开这个城市，因为他的家人都在这里生活。",
        "He said he would not leave this city, because all his family live here.",
        False,
    ),
]


@pytest.mark.parametrize(("source", "output", "expected"), RUNAWAYS)
def test_runaways(source, output, expected):
    assert runs_on(source, output) is expected


@pytest.mark.parametrize(
    ("translations", "references", "score"),
    [
        (["Le chat dort.", "Il pleut sur la ville."], ["Le chat dormait.", "Il neige sur la ville."], 59.86),
        (["abc"], ["xyz"], 0.0),
        ([""], ["Oui."], 0.0),
        (["Nous partons demain"], ["Demain nous partons"], 67.10),
    ],
)
def test_chrf_is_that_of_sacrebleu(translations, references, score):
    """The figures are those of sacrebleu 2.6.0, corpus_chrf."""
    assert chrf(translations, references) == pytest.approx(score, abs=0.05)


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("fr", "en")], (("fr", "en"),)),
        ([("fr", "es"), ("es", "en")], (("fr", "es"), ("es", "en"))),
        ([("fr", "es"), ("es", "en"), ("fr", "en")], (("fr", "en"),)),
        ([("fr", "es"), ("es", "fr")], None),
        ([("fr", "a1"), ("a1", "fr"), ("a1", "b1"), ("b1", "en")], (("fr", "a1"), ("a1", "b1"), ("b1", "en"))),
        ([], None),
    ],
)
def test_routes(pairs, expected):
    assert find_route(pairs, "fr", "en") == expected


class Shouting:
    """An engine of a third party: it upper-cases, drops what stands in ``drops``, and notes what it was sent."""

    name = "shouting"

    def __init__(self, drops=(), known=(("fr", "en"),)):
        self.drops = drops
        self.known = known
        self.sent = []

    def pairs(self):
        return self.known

    def fingerprint(self, source, target):
        return f"shouting/{source}-{target}"

    def translate_batch(self, texts, source, target):
        self.sent += texts
        return [Translated(self.shout(text)) for text in texts]

    def shout(self, text):
        for dropped, instead in self.drops:
            text = text.replace(dropped, instead)
        return text.upper()


def outputs(engine, *texts):
    return [result.text for result in translate_texts(texts, engine, [("fr", "en")])]


def test_handles_and_links_come_out_as_they_went_in():
    engine = Shouting()
    text = "@a_B Merci à @UN_MINUSMA et https://t.co/aB_c pour #Mali_fr et 20 km de paix 🎉 https://t.co/zZ"
    assert outputs(engine, text) == [
        "@a_B MERCI À @UN_MINUSMA ET https://t.co/aB_c POUR #Mali_fr ET 20 km DE PAIX 🎉 https://t.co/zZ"
    ]
    assert engine.sent == [
        "Merci à XQ0X et XQ1X pour XQ2X et 20 km de paix",
        "Merci à XQ0X et XQ1X pour XQ2X et XQ3X de paix",
    ]


def test_a_sentence_is_cut_around_what_the_engine_breaks():
    engine = Shouting(drops=[("XQ0X", "Q0X")])
    assert outputs(engine, "Merci à @UN_MINUSMA pour la paix") == ["MERCI À @UN_MINUSMA POUR LA PAIX"]
    assert engine.sent == ["Merci à XQ0X pour la paix", "Merci à", "pour la paix"]


def test_numbers_are_sent_as_they_are_and_protected_when_they_change():
    engine = Shouting(drops=[("20 %", "30 %")])
    assert outputs(engine, "Il reste 20 % des votes", "Il reste 40 % des votes") == [
        "IL RESTE 20 % DES VOTES",
        "IL RESTE 40 % DES VOTES",
    ]
    assert engine.sent[2:] == ["Il reste XQ0X des votes"]


def test_each_sentence_is_sent_once():
    engine = Shouting()
    assert outputs(engine, "Bonjour à tous. Bonjour à tous.", "Bonjour à tous.")[1] == "BONJOUR À TOUS."
    assert engine.sent == ["Bonjour à tous."]


def quotation(text, language="fr", number=0):
    return Quotation(
        f"q{number}", "d", "direct", text, ((0, len(text)),), 0, len(text), 0, len(text), language=language
    )


def document(*texts, language="fr", **fields):
    quotations = tuple(quotation(text, lang, n) for n, (text, lang) in enumerate(texts))
    return Document(id="d", text="…", language=language, quotations=quotations, **fields)


def statuses(done):
    return [q.translation_status for q in done.quotations]


def test_what_is_translated_and_what_is_not():
    source = document(
        ("Nous partons demain", "fr"),
        ("We leave tomorrow", "en"),
        ("Nous restons", None),
        ("Non !", "fr"),
        ("https://t.co/a #b", "fr"),
        ("Wir gehen nun", "de"),
        ("Nous sommes là", "fr-CA"),
    )
    engine = Shouting()
    done, summary = translate_documents([source], "en", engine=engine, cache=False)
    assert statuses(done[0]) == ["ok", "same_language", "ok", "too_short", "too_short", "no_model", "ok"]
    assert [q.translation for q in done[0].quotations if q.translation] == [
        "NOUS PARTONS DEMAIN",
        "NOUS RESTONS",
        "NOUS SOMMES LÀ",
    ]
    assert {(q.translation_language, q.translation_engine) for q in done[0].quotations if q.translation} == {
        ("en", "shouting/fr-en")
    }
    assert [q.text for q in done[0].quotations] == [q.text for q in source.quotations]
    assert "cannot translate from de to en" in done[0].warnings[0]
    assert summary == Summary(translated=3, same_language=1, too_short=2, no_model=1)
    assert source.quotations[0].translation is None


def test_a_text_of_unknown_language_is_left_alone():
    done = translate(document(("Nous partons demain", None), language=None), engine=Shouting(), cache=False)
    assert statuses(done) == ["unknown_language"]


def test_errors_name_the_pair_what_is_there_and_what_mends_it():
    german = document(("Wir gehen nun", "de"))
    with pytest.raises(QuoteparseError, match=r"from de to en; installed: fr-en\. To mend it: .*de-en"):
        translate(german, engine=Shouting(), cache=False)
    with pytest.raises(QuoteparseError, match="into pl; installed: nothing"):
        check_target("pl", Shouting(known=()))
    with pytest.raises(QuoteparseError, match=r"no translation engine 'nope'; there are: apertium, argos"):
        load_engine("nope")
    with pytest.raises(QuoteparseError, match="no language code"):
        base_code("english")
    with pytest.raises(QuoteparseError, match="missing is"):
        translate(german, engine=Shouting(), missing="ignore")


def test_the_cache_serves_other_documents_and_runs(tmp_path):
    cache = tmp_path / "new" / "cache.sqlite"
    first, second = document(("Nous partons", "fr")), document(("Nous partons", "fr"), ("Vous partez", "fr"))
    assert translate_documents([first], engine=Shouting(), cache=cache)[1].cached == 0
    engine = Shouting()
    done, summary = translate_documents([second], engine=engine, cache=cache)
    assert (summary.translated, summary.cached, engine.sent) == (2, 1, ["Vous partez"])
    assert [q.translation for q in done[0].quotations] == ["NOUS PARTONS", "VOUS PARTEZ"]
    engine.fingerprint = lambda source, target: "shouting, a new version"
    assert translate_documents([second], engine=engine, cache=cache)[1].cached == 0


def test_a_cache_that_cannot_be_used_costs_no_translation(tmp_path):
    broken = tmp_path / "cache.sqlite"
    broken.write_text("no database " * 100)
    for cache in (broken, broken / "under" / "a" / "file"):
        done, summary = translate_documents([document(("Nous partons", "fr"))], engine=Shouting(), cache=cache)
        assert done[0].quotations[0].translation == "NOUS PARTONS"
        assert summary.cache_error
        assert "cache not used" in str(summary)


def test_a_pivot_goes_through_both_pairs():
    engine = Shouting(known=(("fr", "es"), ("es", "en")))
    done = translate(document(("Nous partons", "fr")), engine=engine, cache=False)
    assert engine.sent == ["Nous partons", "NOUS PARTONS"]
    assert done.quotations[0].translation_engine == "shouting/fr-es+shouting/es-en"


def test_a_runaway_engine_is_suspect():
    engine = Shouting(drops=[("Nous partons", "cada vez " * 20)])
    done, summary = translate_documents([document(("Nous partons", "fr"))], engine=engine, cache=False)
    assert statuses(done[0]) == ["suspect"]
    assert summary.suspect == 1


def test_an_empty_document_and_none_at_all():
    assert translate(Document(id="d"), engine=Shouting(), cache=False) == Document(id="d")
    assert translate_documents([], engine=Shouting(), cache=False) == ([], Summary())


HOSTILE = [
    "@",
    "@a",
    "#a",
    "a.",
    "www.",
    "http://",
    "…",
    ". ",
    "« ",
    '"',
    "XQ0X",
    "1 000 ",
    "9",
    "-.",
    "👏",
    "a@b.",
    "%",
    "\u200d",
    "a/",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_with_length_only(unit):
    def translated(text):
        translate_texts([text], Shouting(), [("fr", "en")])

    assert growth(translated, lambda count: unit * count, 4_000) <= STRAIGHT


class Echo(Shouting):
    """Says again what it was told."""

    def shout(self, text):
        return text


TOKENS = st.sampled_from([
    "« ", " »", "“", "”", '"', "@a_B", "#Mali", "https://t.co/a_b", " ", "\n", ". ", "… ", " ! ", "🙏", "20 %", "XQ0X", "Nous", "partons",
    "M.", "3.", "\xa0", ":", "—", "pic.twitter.com/x", "l'", "\u2028", "(", ")", "é",
])  # fmt: skip


@given(st.lists(TOKENS, max_size=30).map("".join))
def test_an_engine_that_says_it_again_gives_the_text_again(text):
    """Nothing is lost, moved or added on the way, where the target language has no marks of its own."""
    [result] = translate_texts([text], Echo(known=[("fr", "xx")]), [("fr", "xx")])
    assert result.text == text


@given(st.lists(TOKENS, max_size=30).map("".join))
def test_what_is_protected_comes_out_of_any_engine(text):
    [result] = translate_texts([text], Shouting(drops=[("XQ0X", "?"), ("20", "30")]), [("fr", "en")])
    rest = result.text
    for entity in find_protected(text):
        original = text[entity.start : entity.end]
        if entity.kind != "ellipsis":
            assert original in rest
            rest = rest[rest.index(original) + len(original) :]


def test_any_text_comes_through():
    for text in ("\ud800 a b", "\0 a b", "‮ a b", "a" * 10_000, "« " * 500, "@a " * 500, "\u2028a b\u2029c d"):
        [result] = translate_texts([text], Shouting(), [("fr", "en")])
        assert result.text
