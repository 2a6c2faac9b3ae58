"""Pages: bytes, metadata, the article's text, its headline, and what hostile pages do."""

import gzip
import importlib.util
import logging
import random
import re
import socket

import pytest
from doubling import STRAIGHT, growth
from hostile_inputs import repeat
from hypothesis import given
from hypothesis import strategies as st

from quoteparse import QuoteparseError, parse_html, parse_text
from quoteparse.page import EXTRACTORS, decode, linked_handles, read_metadata, read_page
from quoteparse.page.interviews import questions_of
from quoteparse.page.raw import words_of_source

WORDS = "Les premiers camions ont passé le fleuve à l'aube, sous les applaudissements des riverains venus nombreux."
SAID = "« Le pont est ouvert », a déclaré Awa Diarra."
QUOTED = "Le pont est ouvert"


def page(body, head="", lang="fr"):
    return f"<html lang={lang}><head><title>Le pont de Nort | La Gazette</title>{head}</head><body>{body}</body></html>"


ARTICLE = page(
    "<nav><ul><li><a href=/>Accueil</a><li><a href=/a>Politique</a></ul></nav>"
    f"<article><h1>« Enfin ! » : le pont de Nort rouvre</h1><p>{WORDS}</p><p>{SAID}</p><p>{WORDS[::-1]}</p></article>"
    "<aside><h2>À lire aussi</h2><a href=/b>Le marché couvert sera démoli</a></aside><footer>Mentions légales</footer>"
)


# Bytes

ENCODED = [
    ("déjà vu".encode(), "déjà vu"),
    ("\ufeffdéjà vu".encode(), "déjà vu"),
    ("déjà vu".encode("utf-16"), "déjà vu"),
    ("<p>déjà vu, plus long".encode("utf-16-le"), "<p>déjà vu, plus long"),
    ('<meta charset="windows-1252">“déjà”'.encode("cp1252"), '<meta charset="windows-1252">“déjà”'),
    ('<meta charset="iso-8859-1">“déjà”'.encode("cp1252"), '<meta charset="iso-8859-1">“déjà”'),
    ('<meta charset="iso-8859-1">“déjà”'.encode(), '<meta charset="iso-8859-1">“déjà”'),
    (
        '<meta http-equiv=x content="text/html; charset=gb2312">你好'.encode("gb18030"),
        '<meta http-equiv=x content="text/html; charset=gb2312">你好',
    ),
    ('<meta charset="iso-2022-jp">日本'.encode("iso-2022-jp"), '<meta charset="iso-2022-jp">日本'),
    ('<meta charset="rot13">déjà'.encode("cp1252"), '<meta charset="rot13">déjà'),
    ('<meta charset="\0utf-8">déjà'.encode(), '<meta charset="\ufffdutf-8">déjà'),
    (b"d\xe9j\xe0", "déjà"),
]


@pytest.mark.parametrize(("data", "text"), ENCODED)
def test_bytes_become_text(data, text):
    assert decode(data).source == text


# Metadata

JSON_LD = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "NewsArticle",
"headline": "Le pont", "datePublished": "2023-06-20T08:30:00+02:00", "author": [{"name": "Awa Diarra"}, {"name": "B. Keita"}],
"publisher": {"name": "La Gazette"}, "inLanguage": "fr-FR"}]}</script>"""
METADATA = [
    (
        JSON_LD,
        {
            "published": ("2023-06-20T06:30:00Z", "2023-06-20"),
            "published_source": "json-ld",
            "author": "Awa Diarra, B. Keita",
            "site": "La Gazette",
        },
    ),
    (
        '<meta property="article:published_time" content="2023-06-20">',
        {"published": ("2023-06-20", "2023-06-20"), "published_source": "meta"},
    ),
    (
        '<meta name="author" content="https://x.example/awa"><meta name="byl" content="Awa Diarra">',
        {"author": "Awa Diarra"},
    ),
    (
        '<link rel=canonical href="https://n.example/pont"><meta property="og:url" content="https://m.n.example/p">',
        {"url": "https://n.example/pont"},
    ),
    (
        '<meta property="og:title" content=" Le\n pont "><meta property="og:site_name" content="La Gazette">',
        {"title": "Le pont", "site": "La Gazette"},
    ),
    (
        '<time datetime="2023-06-20T10:00:00Z">mardi</time>',
        {"published": ("2023-06-20T10:00:00Z", "2023-06-20"), "published_source": "time"},
    ),
    (
        '<script type="application/ld+json">{"broken": </script>',
        {"published": None, "title": "Le pont de Nort | La Gazette"},
    ),
    ('<script type="application/ld+json">' + "[" * 5000 + "</script>", {"published": None}),
    ('<link rel=canonical href="javascript:alert(1)">', {"url": None}),
]


@pytest.mark.parametrize(("head", "facts"), METADATA)
def test_metadata(head, facts):
    metadata = read_metadata(read_page(page("<p>x</p>", head)))
    assert {name: getattr(metadata, name) for name in facts} == facts


CLOCKS = {
    "an offset beside it": ('<meta name="last-modified" content="2023-06-21T09:10:00+02:00">', "2023-06-21"),
    "an offset without a colon": (
        '<meta property="article:modified_time" content="2023-06-20T20:00:00+0100">',
        "2023-06-21",
    ),
    "an offset that leaves the day": ('<meta name="last-modified" content="2023-06-20T18:10:00-05:00">', "2023-06-20"),
    "the day in the address": ('<link rel=canonical href="https://n.example/2023/06/21/pont.html">', "2023-06-21"),
    "another day in the address": ('<link rel=canonical href="https://n.example/2023/05/21/pont.html">', "2023-06-20"),
    "a number in the address": ('<link rel=canonical href="https://n.example/20686812/pont">', "2023-06-20"),
    "nothing": ("", "2023-06-20"),
}


@pytest.mark.parametrize(("head", "day"), CLOCKS.values(), ids=CLOCKS)
def test_days_are_counted_by_the_papers_clock_though_the_page_tells_utc(head, day):
    published = '<meta property="article:published_time" content="2023-06-20T23:30:00Z">'
    assert read_metadata(read_page(page("<p>x</p>", published + head))).published == ("2023-06-20T23:30:00Z", day)


def test_an_offset_of_its_own_goes_before_all():
    head = '<meta property="article:published_time" content="2023-06-20T23:30:00-05:00"><meta name="last-modified" '
    published = read_metadata(read_page(page("<p>x</p>", head + 'content="2023-06-21T09:10:00+02:00">'))).published
    assert published == ("2023-06-21T04:30:00Z", "2023-06-20")


def test_yesterday_is_that_of_the_paper():
    head = '<meta property="article:published_time" content="2023-06-20T23:30:00Z">'
    told = parse_html(
        page(f"<p>{WORDS}</p><p>« Le pont est ouvert », a déclaré hier Awa Diarra.</p>", head + CLOCKS["the day in the address"][0]),
        extractor="none", language="fr",
    )  # fmt: skip
    assert (told.published, told.quotations[0].date) == ("2023-06-20T23:30:00Z", "2023-06-20")


def test_what_the_caller_says_goes_first():
    document = parse_html(
        page(f"<p>{WORDS}</p>", JSON_LD), url="https://a.example", published="2024-01-01", language="en"
    )
    assert (document.url, document.published, document.published_source) == ("https://a.example", "2024-01-01", "given")
    assert (document.language, document.language_source) == ("en", "given")


def test_a_wrongly_declared_language_gives_way_to_the_text():
    more = (
        "La circulation reprendra jeudi dans les deux sens, et les travaux du quai devraient finir avant la rentrée. "
    )
    document = parse_html(
        page(f"<article><h1>Le pont de Nort rouvre</h1><p>{WORDS}</p><p>{more * 9}</p></article>", lang="en")
    )
    assert (document.language, document.language_source) == ("fr", "detected")
    assert any("declares its language" in warning for warning in document.warnings)


def test_names_that_link_to_a_profile_tell_handles():
    links = '<a href="https://x.com/awadiarra">Awa Diarra</a> <a href="https://twitter.com/share">Partager ici</a> <a href="https://x.com/b">@b</a>'
    assert linked_handles(read_page(page(links))) == {"Awa Diarra": "awadiarra"}


# The article


def test_the_article_without_its_surroundings():
    document = parse_html(ARTICLE)
    assert document.text.split("\n") == ["« Enfin ! » : le pont de Nort rouvre", WORDS, SAID, WORDS[::-1]]
    assert document.extractor == "trafilatura"
    assert QUOTED in [q.text for q in document.quotations]


TEASERS = [
    ("<p><a href='/b'>« Je ne reviendrai pas », dit Paul Roy</a></p>", []),
    ("<p><strong><a href='/b'>« Je ne reviendrai pas », dit Paul Roy</a></strong></p>", []),
    ("<h3><a href='https://gazette.example/b'>« Je ne reviendrai pas », dit Paul Roy</a></h3>", []),
    ("<p>À lire aussi : <a href='/b'>« Je ne reviendrai pas », dit Paul Roy</a></p>", []),
    ("<p><a href='/b'>« Je ne reviendrai pas</a> », dit Paul Roy.</p>", ["Je ne reviendrai pas"]),
    ("<p>« Je ne <a href='/b'>reviendrai</a> pas », dit Paul Roy.</p>", ["Je ne reviendrai pas"]),
    ("<p><a href='#note'>« Je ne reviendrai pas », dit Paul Roy.</a></p>", ["Je ne reviendrai pas"]),
    ("<p><a href='https://other.example/b'>« Je ne reviendrai pas », dit Paul Roy.</a></p>", ["Je ne reviendrai pas"]),
    ("<a href='/b'><p>« Je ne reviendrai pas », dit Paul Roy</p></a>", []),
    ("<aside><h4>À lire aussi</h4><ul><li><a href='/b'>« Je pars » : Zoé raconte</a></li></ul></aside>", []),
    ("<div class='card'><a href='/b'><img src='x'><span>« Je ne reviendrai pas », dit Paul Roy</span></a></div>", []),
    ("<p><span>«</span> <i>Je ne pars pas</i><span> »</span>, dit Paul Roy.</p>", ["Je ne pars pas"]),
    (
        "<p>« Je ne pars pas.</p><div>Publicité</div><p>Je ne reviens pas », dit Paul Roy.</p>",
        ["Je ne pars pas.", "Je ne reviens pas"],
    ),
    (
        "<p>« Je ne pars pas,</p><p>et je ne reviens pas », dit Paul Roy.</p>",
        ["Je ne pars pas,", "et je ne reviens pas"],
    ),
    ("<p>« Je ne pars pas,<br>et je ne reviens pas », dit Paul Roy.</p>", ["Je ne pars pas,", "et je ne reviens pas"]),
]


@pytest.mark.parametrize(("body", "quoted"), TEASERS)
def test_teasers_are_nobodys_and_links_and_breaks_part_no_quotation(body, quoted):
    head = "<link rel=canonical href='https://gazette.example/a'>"
    html = page(
        f"<article><h1>Le pont de Nort rouvre</h1><p>{WORDS}</p>{body}<p>{SAID}</p><p>{WORDS}</p></article>", head
    )
    assert [q.text for q in parse_html(html).quotations] == [*quoted, QUOTED]


def test_the_headline_comes_first_even_when_the_extractor_drops_it():
    body = f"<header><h1>Le pont de Nort rouvre</h1></header><article><p>{WORDS}</p><p>{SAID}</p></article>"
    assert parse_html(page(body)).text.startswith("Le pont de Nort rouvre\n")


@pytest.mark.parametrize("extractor", ["trafilatura", "none"])
@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Elle a dit « le <b>pont</b> <a href=/p>est <i>ouvert</i></a> » hier.", "« le pont est ouvert »"),
        ("Elle a dit «&nbsp;oui&nbsp;» et «&#8239;non&#8239;» hier à la mairie.", "«\u202fnon\u202f»"),
        ("Elle a dit <q>le pont est <em>ouvert</em></q> hier à la mairie.", "«\xa0le pont est ouvert\xa0»"),
        ("Elle a dit <q>« oui »</q> hier à la mairie de Nort.", "dit « oui » hier"),
        ("— Le pont est ouvert.<br>— Depuis quand ?", "— Le pont est ouvert.\n— Depuis quand ?"),
    ],
)
def test_inline_markup_breaks_no_quotation(extractor, markup, text):
    document = parse_html(
        page(f"<article><p>{WORDS}</p><p>{markup}</p><p>{WORDS[::-1]}</p></article>"), extractor=extractor
    )
    assert text.replace("\xa0", " ").replace("\u202f", " ") in document.text.replace("\xa0", " ").replace("\u202f", " ")


def test_less_can_be_asked_for():
    embed = '<blockquote class="twitter-tweet"><p>Ouvert !</p>— Awa (@awa) <a href="https://x.com/awa/status/1671169541234567890">x</a></blockquote>'
    html = ARTICLE.replace("<aside>", embed + "<aside>")
    alone = parse_html(html, only="posts")
    assert (alone.text, alone.quotations, [p.handle for p in alone.posts]) == ("", (), ["awa"])
    rest = parse_html(html, only="quotations")
    assert rest.posts == ()
    assert QUOTED in [q.text for q in rest.quotations]


def test_a_quotation_of_a_post_that_is_left_out_names_none():
    embed = '<blockquote class="twitter-tweet"><p>« On y danse ! »</p>— Awa (@awa) <a href="https://x.com/awa/status/1671169541234567890">x</a></blockquote>'
    html = page(f"<article><h1>Le pont</h1><p>{WORDS}</p>{embed}</article>")
    whole, rest = parse_html(html, extractor="none"), parse_html(html, extractor="none", only="quotations")
    assert [(q.text, q.speaker, q.post_id) for q in whole.quotations] == [("On y danse !", "Awa", whole.posts[0].id)]
    assert [(q.text, q.speaker, q.post_id) for q in rest.quotations] == [("On y danse !", "Awa", None)]


def test_wrong_arguments_say_how_to_mend_them():
    with pytest.raises(TypeError, match="bytes or str"):
        parse_html(None)
    with pytest.raises(QuoteparseError, match="only='posts'"):
        parse_html("", only="tweets")
    with pytest.raises(QuoteparseError, match="trafilatura, readability"):
        parse_html("", extractor="goose")


@pytest.mark.parametrize("extractor", EXTRACTORS)
def test_every_extractor_reads_the_article_or_says_what_to_install(extractor):
    package = {"readability": "readability", "resiliparse": "resiliparse"}.get(extractor, "lxml")
    if importlib.util.find_spec(package) is None:
        with pytest.raises(QuoteparseError, match=rf"quoteparse\[{extractor}\]"):
            parse_html(ARTICLE, extractor=extractor)
        return
    text = parse_html(ARTICLE, extractor=extractor).text
    assert text.index("« Enfin ! » : le pont de Nort rouvre") < text.index(SAID)
    assert ("Mentions légales" in text) == (extractor == "none")


# Hostile pages

HOSTILE = {
    "empty": "",
    "blank": " \n ",
    "a comment": "<!-- nothing -->",
    "an unclosed comment": f"<p>{SAID}</p><!-- <p>",
    "unclosed comments": f"<p>{SAID}</p>" + "<!--" * 20_000,
    "unclosed tags": f"<p>{SAID}</p>" + "<a " * 20_000,
    "deep": "<div>" * 3_000 + SAID + "</div>" * 3_000,
    "very deep": "<div>" * 30_000 + SAID,
    "closed wrongly": f"<p>{SAID}</p>" + "<div>" * 10_000 + "</span>" * 10_000,
    "attributes": f"<p>{SAID}</p><p {' '.join(f'a{n}=v' for n in range(15_000))}>x</p>",
    "inline tags": f"<p>{SAID}</p><p>" + "<b>x</b>" * 8_000 + "</p>",
    "a huge reference": f"<p>{SAID}</p><p>&#{'9' * 5000};</p>",
    "a NUL charset": f'<meta charset="\0utf-8"><p>{SAID}</p>',
    "NULs": f"<p>{SAID}</p>\0\0",
    "surrogates": f"<p>{SAID} \ud83d</p>",
    "controls": f"<q>\x1f</q><p>{SAID}</p>\x0b\x01<q>\ufffe</q>",
    "its own markers": f"<p>[[QPAAX00000X]] {SAID}</p>",
    "nested blocks": '<blockquote class="twitter-tweet"><p>a</p>' * 1_500,
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("form", [str, bytes])
def test_hostile_pages_are_read_and_lose_nothing(html, form):
    document = parse_html(html if form is str else html.encode("utf-8", "surrogatepass"))
    assert ("Le pont est ouvert" in document.text) == (SAID in html)
    assert parse_html(html, only="posts").posts == ()


def test_a_page_without_a_tree_still_gives_its_flattened_posts():
    deep = "<div>" * 5_000 + f"<p>{WORDS}<p>Le pont est ouvert !<br>— Awa Diarra (@awadiarra) June 20, 2023<p>{WORDS}"
    document = parse_html(deep)
    assert document.warnings == ("the markup is nested too deeply: read without a tree",)
    assert [(p.handle, p.form) for p in document.posts] == [("awadiarra", "flattened")]


@given(st.binary(max_size=300) | st.text(max_size=300))
def test_no_page_raises(html):
    document = parse_html(html, extractor="none")
    assert document.text is not None


def test_nothing_is_printed(capsys):
    logging.getLogger("trafilatura").setLevel(logging.NOTSET)
    parse_html("<p>x")
    assert capsys.readouterr() == ("", "")


def test_a_page_that_is_an_address_is_not_fetched(monkeypatch):
    monkeypatch.setattr(socket, "socket", lambda *_, **__: pytest.fail("the network was asked"))
    assert parse_html(b"https://news.example/le-pont").published is None
    with pytest.raises(QuoteparseError, match="fetches nothing"):
        parse_html("https://news.example/le-pont")


@pytest.mark.parametrize("seed", range(20))
def test_binary_data_is_no_text_and_does_not_raise(seed):
    """Compressed pages begin with the time of day, so that one of them may look like words where another does not."""
    for data in (gzip.compress(ARTICLE.encode(), mtime=1_700_000_000 + 7 * seed), random.Random(seed).randbytes(2_000)):
        document = parse_html(data)
        assert (document.text, document.quotations, document.posts) == ("", (), ())
        assert "binary data: not read" in document.warnings


# Time

FLOODS = {
    "dashes": "— ",
    "handles": "— a (@b) ",
    "open tags": "<a ",
    "open blocks": "<blockquote ",
    "comments": "<!--",
    "angle brackets": "<",
    "data attributes": 'data-x="https://twitter.com/',
    "escaped addresses": "&quot;https://twitter.com/a/",
    "JSON addresses": '"url":"https://x.com/a/status/1',
    "escaped blocks": "\\u003cblockquote",
    "references": "&#1",
    "spaces": " ",
    "line breaks": "\n ",
}


@pytest.mark.parametrize("flood", FLOODS.values(), ids=FLOODS.keys())
@pytest.mark.parametrize(
    "form",
    [
        "{}",
        "<p>{}</p>",
        "<script>{}</script>",
        "<blockquote class='twitter-tweet'>{}<a href='https://x.com/a/status/1'>",
    ],
)
def test_time_grows_with_the_size(flood, form):
    def read(html):
        parse_html(html, only="posts")
        words_of_source(html)

    assert growth(read, lambda length: form.format(repeat(flood, length)), 12_000) <= STRAIGHT


DATED_PAGE = (
    "<html lang='fr'><body><article><h1>Le pont ferme</h1>{}<p>La maire l'a dit mardi aux riverains.</p></article>"
)
PRINTED = [
    ("<p>Publié le 20 juin 2023 à 18h05</p>", "2023-06-20"),
    ("<p>Par Jean Roche, le 20 juin 2023</p>", "2023-06-20"),
    ("<p>LORVILLE, 20 juin 2023 (AFP) – Le pont sur la Vire ferme, selon la mairie.</p>", "2023-06-20"),
    ("<p>20 juin 2023. - Le pont sur la Vire ferme, selon la mairie.</p>", "2023-06-20"),
]


@pytest.mark.parametrize(("line", "day"), PRINTED)
def test_the_day_that_the_article_prints(line, day):
    document = parse_html(DATED_PAGE.format(line), url="https://example.org/pont")
    assert (document.published, document.published_source) in ((day, "text"), (day, "htmldate"))
    plain = parse_text("Le pont ferme\n" + re.sub("<[^>]+>", "", line) + "\nLa maire l'a dit mardi.", language="fr")
    assert (plain.published, plain.published_source) == (day, "text")


def test_a_day_in_a_sentence_is_not_that_of_the_article():
    assert parse_text("Le pont ferme\nIl avait ouvert le 3 juin 1998.\nIl ferme.", language="fr").published is None


def test_no_day_of_a_program_and_none_of_many():
    never = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "1970-01-01T00:00:00Z"}</script>'
    )
    assert parse_html(f"{never}<p>Le pont ferme.</p>").published is None
    times = '<time datetime="2018-03-12">hier</time><time datetime="2019-01-29">demain</time>'
    assert parse_html(f"<body>{times}<p>Le pont ferme.</p>").published_source != "time"


ANSWERS = [
    "J'ai grandi au bord du canal, mon père était batelier et ma mère tenait l'écluse.",
    "On me l'a répété pendant vingt ans, mais j'ai tourné les manivelles comme les autres.",
    "Tout est électrique, je surveille quatre écluses depuis mon bureau, avec des caméras.",
    "Je connais tous les bateaux par leur nom, et leurs chiens aussi, c'est ma vie.",
]
ASKED = ["Pourquoi ce métier ?", "Est-ce un travail d'homme ?", "Et aujourd'hui ?", "Que direz-vous aux jeunes ?"]
REMARKED = [
    "Pourquoi ce métier ?",
    "On disait que c'était un travail d'homme.",
    "Et aujourd'hui ?",
    "Il reste les gens.",
]
TURNS = {
    "bold": ("<p><strong>{q}</strong></p><p>{a}</p>", ASKED),
    "bold, remarks": ("<p><strong>{q}</strong></p><p>{a}</p>", REMARKED),
    "bold, remarks, one paragraph": ("<p><b>{q}</b> {a}</p>", REMARKED),
    "bold and a break": ("<p><strong>{q}</strong><br>{a}</p>", ASKED),
    "italics": ("<p><em>{q}</em></p><p>{a}</p>", REMARKED),
    "list": ("<dl><dt>{q}</dt><dd>{a}</dd></dl>", ASKED),
    "classes": ("<p class='question'>{q}</p><p class='answer'>{a}</p>", REMARKED),
    "headings": ("<h3>{q}</h3><p>{a}</p>", ASKED),
    "letters": ("<p><b>P.</b> {q}</p><p><b>R.</b> {a}</p>", ASKED),
    "letters, colon": ("<p>Q : {q}</p><p>R : {a}</p>", ASKED),
    "names, colon": ("<p><b>Le Courrier :</b> {q}</p><p><b>Claire Aubert :</b> {a}</p>", REMARKED),
    "names, double hyphen": ("<p>Le Courrier -- {q}</p><p>Claire Aubert -- {a}</p>", ASKED),
    "initials": ("<p>LC : {q}</p><p>C. A. : {a}</p>", ASKED),
    "dashes": ("<p>– {q}</p><p>– {a}</p>", ["Pourquoi ce métier ?", REMARKED[1], "Et aujourd'hui ?", "Et demain ?"]),
}


@pytest.mark.parametrize(("turn", "questions"), TURNS.values(), ids=TURNS)
def test_interviews_as_pages_set_them(turn, questions):
    head = "<h1>Claire Aubert, éclusière</h1><p>L'éclusière Claire Aubert raconte son métier, entre canal et ville.</p>"
    turns = "".join(turn.format(q=q, a=a) for q, a in zip(questions, ANSWERS, strict=True))
    document = parse_html(f"<html lang=fr><body><article>{head}{turns}</article></body></html>")
    assert [q.text for q in document.quotations] == ANSWERS
    assert {q.speaker for q in document.quotations} == {"Claire Aubert"}


def test_headings_that_ask_make_no_interview():
    turns = "".join(f"<h3>{q}</h3><p>{WORDS}</p>" for q in ASKED)
    assert parse_html(f"<html lang=fr><body><article><h1>Le pont</h1>{turns}</article></body></html>").quotations == ()


SHALLOW = (
    "<div class='question'>Why?</div>",
    "<div><b>Why?</b></div>",
    "<dl><dt>Why?</dt><dd>I.</dd></dl>",
    "<p><b>Why?</b> I.</p>",
)


@pytest.mark.parametrize("turn", SHALLOW)
def test_the_time_for_questions_grows_with_the_page(turn):
    assert growth(questions_of, lambda n: read_page("<body>" + repeat(turn, n)).root, 40_000) <= STRAIGHT
