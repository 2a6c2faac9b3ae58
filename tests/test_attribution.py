"""Cues, mentions, speakers and handles, one table each; every text is invented."""

import re

import pytest
from test_quotation_cases import cases

from quoteparse import parse_html, parse_text
from quoteparse.attribution import choose_speakers
from quoteparse.parse import stretches

CUES = [
    # language, text, rule, mention, cue
    ("fr", "« Nous restons », a-t-elle ajouté.", "incise_with_pronoun", "elle", "a-t-elle ajouté"),
    ("fr", "« C'est une honte », s'est indigné Paul Kaboré.", "incise_with_noun", "Paul Kaboré", "s'est indigné"),
    ("fr", "« Partons », hésite Inès.", "incise_with_noun", "Inès", "hésite"),
    ("fr", "Le maire a précisé : « Tout est prêt. »", "colon", "Le maire", "a précisé"),
    ("fr", "Il a estimé que « rien ne presse ».", "conjunction", "Il", "a estimé"),
    ("fr", "Selon la préfecture, la route est « coupée en deux endroits ».", "phrase_before", "la préfecture", "Selon"),
    ("fr", "La route est « coupée en deux endroits », selon la mairie.", "phrase_after", "la mairie", "selon"),
    ("fr", "La ministre dénonce une « manœuvre grossière ».", "verb_before", "La ministre", "dénonce"),
    ("en", "“We will stay,” said the minister.", "incise_with_noun", "the minister", "said"),
    ("en", "“We will stay,” Anna Reed told reporters.", "subject_and_verb_after", "Anna Reed", "told"),
    ("de", "„Wir bleiben“, sagte sie.", "incise_with_pronoun", "sie", "sagte"),
]


@pytest.mark.parametrize(("language", "text", "rule", "mention", "cue"), CUES)
def test_cues(language, text, rule, mention, cue):
    quotation = parse_text(text, language=language).quotations[0]
    assert (quotation.rule, quotation.mention, quotation.cue) == (rule, mention, cue)
    assert text[quotation.mention_start : quotation.mention_end] == mention
    assert text[quotation.cue_start : quotation.cue_end] == cue


SPEAKERS = [
    # language, text, speaker of the last quotation
    ("fr", "Fatou Sy est venue. « Nous restons », a-t-elle dit.", "Fatou Sy"),
    ("fr", "Paul Roy et Anna Petit étaient là. « Non », a-t-elle dit.", "Anna Petit"),
    ("fr", "Le ministre Paul Roy a parlé. « Oui », a dit M. Roy.", "Paul Roy"),
    ("fr", "Paul Roy, maire de Lens, est venu. « Je reste », a dit le maire.", "Paul Roy"),
    ("fr", "« Je pars », a dit Éric Blanc. « C'est décidé. »", "Éric Blanc"),
    ("fr", "« Je pars. » C'est dit.", None),
    ("en", "Anna Reed came late. “We stay,” she said.", "Anna Reed"),
    ("en", "The mayor, Tom Hale, met residents. “We stay,” Hale said.", "Tom Hale"),
    ("en", "The Harbor Safety Board (HSB) closed the pier. “It is rotten,” the HSB said.", "Harbor Safety Board"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), SPEAKERS)
def test_speakers(language, text, speaker):
    assert parse_text(text, language=language).quotations[-1].speaker == speaker


def test_a_role_stands_beside_the_name():
    quotation = parse_text("« Oui », prédit l'agronome Jean Ndiaye.", language="fr").quotations[0]
    assert (quotation.mention, quotation.role) == ("Jean Ndiaye", "l'agronome")


HANDLES = [
    ("Awa Diarra (@awadiarra) est venue. « Je reste », a dit Awa Diarra.", {}, "awadiarra"),
    ("« Je reste », a dit Mme Diarra. Awa Diarra est maire.", {"Awa Diarra": "@awadiarra"}, "awadiarra"),
    ("« Je reste », a dit Awa Diarra.", {"Dr Awa Diarra": "awadiarra"}, "awadiarra"),
    ("« Je reste », a dit Awa Diarra.", {"Paul Roy": "roy"}, None),
]


@pytest.mark.parametrize(("text", "table", "handle"), HANDLES)
def test_handles(text, table, handle):
    assert parse_text(text, language="fr", handles=table).quotations[0].handle == handle


def test_a_quotation_that_repeats_a_post_is_tied_to_it():
    said = "Nous ne quitterons pas la vallée avant la fin des travaux"
    text = (
        f"« {said} », a écrit Awa Diarra lundi soir.\n{said}. pic.twitter.com/aB3dE6gH9j\n"
        "— Awa Diarra (@awadiarra) June 19, 2023\nLa mairie n'a pas répondu."
    )
    document = parse_text(text, language="fr")
    quotation = document.quotations[0]
    assert (quotation.post_id, quotation.handle) == (document.posts[0].id, "awadiarra")


INDIRECT = [
    ("fr", "Le maire a assuré que les travaux seraient finis en juin.", ["les travaux seraient finis en juin"]),
    ("fr", "Le maire n'a pas dit que les travaux seraient finis en juin.", []),
    ("fr", "Selon la police, trois voitures ont été volées lundi.", ["trois voitures ont été volées lundi"]),
    ("en", "The mayor said that the road would be closed.", ["the road would be closed"]),
    ("en", "The mayor walked along the road that was closed.", []),
]


@pytest.mark.parametrize(("language", "text", "contents"), INDIRECT)
def test_indirect(language, text, contents):
    found = parse_text(text, language=language).quotations
    assert [q.text for q in found] == contents
    assert all(q.kind == "indirect" for q in found)


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("« Nous fermons », a déclaré la police.", "la police", None),
        ("« Nous fermons », a déclaré la ministre de la Santé.", "la ministre de la Santé", None),
        ("« Nous fermons », a déclaré la ministre de la Santé, Awa Diarra.", "Awa Diarra", "la ministre de la Santé"),
    ],
)
def test_a_role_does_not_repeat_the_speaker(text, speaker, role):
    found = parse_text(text, language="fr").quotations[0]
    assert (found.speaker, found.role) == (speaker, role)


CHANNEL = (
    "Le ministre Paul Durand a fait valoir que « la loi sera votée avant la fin de la session de printemps ».\n"
    "{post}\n— Canal Sud (@CanalSud) June 20, 2023\nLe vote est attendu en juin."
)


def test_the_handle_of_a_channel_is_not_that_of_the_person_whom_it_quotes():
    post = "« La loi sera votée avant la fin de la session de printemps », souligne @PDurand"
    first = parse_text(CHANNEL.format(post=post)).quotations[0]
    assert (first.speaker, first.handle, first.post_id is not None) == ("Paul Durand", None, True)


def test_the_handle_of_a_post_is_that_of_the_person_who_wrote_it():
    post = "La loi sera votée avant la fin de la session de printemps."
    text = CHANNEL.format(post=post).replace("Canal Sud (@CanalSud)", "Paul Durand (@PDurand)")
    assert parse_text(text).quotations[0].handle == "PDurand"


@pytest.mark.parametrize(
    ("text", "handle"),
    [
        ("Ann Reed tweeted using her @annreed account: “We are leaving the city tonight.”", "annreed"),
        ("Awa Diarra a écrit sur son compte @awadiarra : « Nous quittons la ville ce soir. »", "awadiarra"),
        ("Ann Reed replied to her friend @bobhill: “We are leaving the city tonight.”", None),
    ],
)
def test_an_account_that_a_sentence_gives_its_subject(text, handle):
    assert parse_text(text).quotations[0].handle == handle


def test_a_translation_in_brackets_behind_a_post_is_the_posts():
    text = "Il écrit :\nThe keeper of the old mill comes home tonight with a new boat, and the village is glad.\n— Ann Reed (@annreed) January 23, 2013\n{}\nFin."
    behind = parse_text(
        text.format("(« Le gardien du vieux moulin rentre ce soir avec un bateau neuf, et le village est heureux. »)")
    ).quotations[-1]
    assert (behind.handle, behind.speaker) == ("annreed", "Ann Reed")
    apart = parse_text(text.format("Le club a parlé d'un « gardien du vieux moulin de retour ce soir ».")).quotations
    assert all(q.handle is None for q in apart)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("« Nous partons demain », a écrit Awa Diarra dans un communiqué.", "un communiqué"),
        ("“We are leaving tomorrow,” Ann Reed said in a press release on Monday.", "a press release"),
        ("„Wir gehen morgen“, sagte Anna Roth in einem Interview.", "einem Interview"),
        ("«Nos vamos mañana», dijo Marta Rubio en un comunicado.", "un comunicado"),
        ("«Partiamo domani», ha detto Anna Ferri in un'intervista.", "un'intervista"),
        ("“Vamos embora amanhã”, disse Rita Lopes numa entrevista.", "entrevista"),
        ("“We are leaving tomorrow,” Ann Reed said in a café.", None),
        ("“The report is late,” Ann Reed said.", None),
    ],
)
def test_the_medium_is_named_beside_the_cue(text, medium):
    assert parse_text(text).quotations[0].medium == medium


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Er sprach mit Karl Roth, weil Anna Weiß ihn „einen alten Lügner“ nannte.", "Anna Weiß"),
        ("Niemand verstand, dass sie ihn „einen alten Lügner“ nannte.", "sie"),
        ("Die Frau, die die Stadt „einen alten Sumpf“ nannte, ging weg.", "Die Frau"),
    ],
    ids=["the first phrase behind a conjunction", "its pronoun", "whom a relative clause tells of"],
)
def test_a_verb_that_closes_a_clause_tells_its_subject(text, mention):
    [quotation] = parse_text(text, language="de").quotations
    assert (quotation.rule, quotation.mention, quotation.cue) == ("closing_verb", mention, "nannte")


def test_what_was_chosen_among_all_is_in_the_record():
    """The second quotation has no cue: its mention is what was chosen, not what the rules had proposed."""
    first, second = parse_text("« Nous rouvrirons le pont », a déclaré Awa Diarra. « Il était temps. »").quotations
    assert (first.rule, first.mention) == ("incise_with_noun", "Awa Diarra")
    assert (second.speaker, second.mention, second.cue) == ("Awa Diarra", "Awa Diarra", None)
    assert second.rule in ("nearby", "same_speaker")


@pytest.mark.parametrize(
    ("said", "speakers"),
    [
        ("« Le pont, a déclaré Awa Diarra, rouvrira lundi. »", ["Awa Diarra"]),
        ("« Le pont rouvrira lundi », a déclaré Awa Diarra. « Il était temps. »", ["Awa Diarra", "Ville"]),
        ("Selon Awa Diarra, « le pont rouvrira ». Et d'ajouter : « Il était temps. »", ["Awa Diarra"] * 2),
    ],
    ids=["an incise inside", "the rest is the poster's", "a verb without a subject"],
)
def test_whom_a_post_quotes(said, speakers):
    page = (
        f'<article><p>Texte.</p><blockquote class="twitter-tweet"><p lang="fr">{said}</p>&mdash; Ville (@ville) <a href='
        '"https://twitter.com/ville/status/1671169541234567890">June 20, 2023</a></blockquote></article>'
    )
    found = parse_html(page, extractor="none").quotations
    assert [quotation.speaker for quotation in found] == speakers
    assert len({quotation.post_id for quotation in found}) == 1


def test_what_goes_on_with_refused_marks_has_a_speaker_all_the_same():
    text = "Awa Diarra a évoqué l'opération « Aube ». « Nous y croyons tous. »"
    document = parse_text(text, language="fr")
    assert [(q.text, q.speaker) for q in document.quotations] == [("Nous y croyons tous.", "Awa Diarra")]
    assert [text[refused.start : refused.end] for refused in document.refused] == ["Aube"]


def test_a_quotation_goes_on_with_one_that_was_taken(monkeypatch):
    """Over the cases of several pieces no link of the choice leads to marks that the evidence refused."""
    linked = []

    def choose_and_look(reading, people, proposals, taken):
        attributions, *others = choose_speakers(reading, people, proposals, taken)
        links = (said.same_as for said, yes in zip(attributions, taken, strict=True) if said and yes)
        linked.extend(taken[other] for other in links if other is not None)
        return attributions, *others

    monkeypatch.setattr(stretches, "choose_speakers", choose_and_look)
    pieces = re.compile(r'[«“„\n?–—]|"[^"]*"')
    for case in (param.values[0] for param in cases("synthetic")):
        if len(pieces.findall(case["text"])) > 1:
            parse_text(case["text"], language=case["language"])
    assert len(linked) > 5
    assert all(linked)
