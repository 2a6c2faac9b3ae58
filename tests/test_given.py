"""What the caller says of an article: its day, its language, its handles."""

import datetime

import pytest

from quoteparse import QuoteparseError, parse_html, parse_text
from quoteparse.dates import find_dates

SAID = "« Nous partirons demain », a déclaré mardi Awa Diarra."
TUESDAY = "“We will leave tomorrow,” said Jane Doe on Tuesday."
EAST = datetime.timezone(datetime.timedelta(hours=9))


@pytest.mark.parametrize(
    "published",
    [
        "2023-06-20",
        "20230620",
        "2023-06-20T06:00:00+09:00",
        "2023-06-20T21:00:00-05:00",
        "2023-06-20T06:00:00+0900",
        "Tue, 20 Jun 2023 22:00:00 -0500",
        datetime.date(2023, 6, 20),
        datetime.datetime(2023, 6, 20, 6, 0, tzinfo=EAST),
        datetime.datetime(2023, 6, 20, 23, 59),
        "20 juin 2023",
        "June 20, 2023",
        "20.06.2023",
        1687262400,
        1687262400.5,
        1687262400000,
        "1687262400",
        "1687262400000",
    ],
)
def test_days_are_counted_by_the_clock_of_the_newspaper(published):
    assert [q.date for q in parse_text(TUESDAY, published=published).quotations] == ["2023-06-20"]


def test_the_clock_of_a_page_counts_as_well():
    head = '<meta property="article:published_time" content="2023-06-20T06:00:00+09:00">'
    document = parse_html(f"<html lang=en><head>{head}</head><body><p>{TUESDAY}</p></body></html>", extractor="none")
    assert document.published == "2023-06-19T21:00:00Z"
    assert [q.date for q in document.quotations] == ["2023-06-20"]
    assert "day" not in document.to_dict()


@pytest.mark.parametrize(
    "published",
    [
        "hier",
        "",
        "2023-02-31",
        "0001-01-01T00:00:00+01:00",
        20230620,
        datetime.datetime.max.replace(tzinfo=EAST),
        datetime.datetime.min.replace(tzinfo=EAST),
    ],
)
def test_no_day_of_an_article(published):
    with pytest.raises(QuoteparseError, match="no date of an article"):
        parse_text(SAID, published=published)


@pytest.mark.parametrize("code", ["fr", "FR", "fr-FR", "fr_CA", "fra", "fre"])
def test_every_code_of_a_language_is_known(code):
    document = parse_text(SAID, language=code)
    assert (document.language, document.warnings) == ("fr", ())
    assert [q.speaker for q in document.quotations] == ["Awa Diarra"]


@pytest.mark.parametrize("code", ["fra", "fre", "fr-FR", "FR"])
def test_every_code_in_a_page_is_known(code):
    assert parse_html(f"<html lang={code}><body><p>{SAID}</p></body></html>", extractor="none").language == "fr"


@pytest.mark.parametrize("code", ["", "French", "f", "<b>", "und", 1])
def test_no_language_code(code):
    with pytest.raises(QuoteparseError, match="no language code"):
        parse_text(SAID, language=code)


def test_a_language_without_a_pack_is_told():
    (warning,) = parse_text(SAID, language="xx").warnings
    assert "no pack for the language 'xx'" in warning


@pytest.mark.parametrize("handles", [{"Awa Diarra": None}, {1: "awa"}, [("Awa Diarra", "awa")], "Awa"])
def test_no_table_of_handles(handles):
    for text in ("", SAID):
        with pytest.raises(QuoteparseError, match="no table of handles"):
            parse_text(text, handles=handles)


def test_an_unknown_extractor_is_refused_where_none_is_needed():
    with pytest.raises(QuoteparseError, match="is no extractor"):
        parse_html("<p>", extractor="none of these", only="posts")


@pytest.mark.parametrize("anchor", [None, "2023-06-21", 20230621])
def test_days_are_counted_from_a_date(anchor):
    with pytest.raises(TypeError, match=r"counts from a datetime\.date"):
        find_dates("hier", anchor, "fr")


@pytest.mark.parametrize("only", [None, "posts"])
def test_the_ids_of_results_begin_with_the_id_that_was_given(only):
    post = '<blockquote class="twitter-tweet"><a href="https://x.com/awa/status/1671169541234567890"></a></blockquote>'
    document = parse_html(f"<p>{SAID}</p>{post}", document_id="a/1", extractor="none", only=only)
    assert document.id == "a/1"
    assert [q.id for q in document.quotations] == ["a/1:q1"][: only is None]
    assert [(p.id, p.document_id) for p in document.posts] == [("a/1:p1", "a/1")]
    assert parse_text(SAID, document_id="b").quotations[0].id == "b:q1"


def test_a_date_of_digits_needs_a_language_that_says_which_comes_first():
    with pytest.raises(QuoteparseError, match="in two ways"):
        parse_text(SAID, published="03/06/2023")
    assert parse_text(SAID, published="03/06/2023", language="fr").published == "2023-06-03"
    assert parse_text(SAID, published="03/06/2023", language="en-US").published == "2023-03-06"


def test_the_error_of_a_date_speaks_to_a_shell_user_too():
    with pytest.raises(QuoteparseError) as told:
        parse_text(SAID, published="soon")
    assert "datetime" not in str(told.value)
    assert "2023-06-21" in str(told.value)


@pytest.mark.parametrize(
    "place",
    [
        "https://exemple.fr/politique/pont.html",
        " http://exemple.fr/a?b=c\n",
        "file:///home/awa/pont.html",
        "/home/awa/mes articles/pont.html",
        "~/pont.txt",
        "./pont.txt",
        "articles/pont.html",
        "pont.HTM",
        r"C:\Users\awa\pont.html",
        "dump.jsonl.gz",
    ],
)
@pytest.mark.parametrize("parse", [parse_text, parse_html])
def test_an_address_or_a_path_is_no_article(parse, place):
    with pytest.raises(QuoteparseError, match=rf"url=address|{parse.__name__}\(pathlib.Path"):
        parse(place)


@pytest.mark.parametrize(
    "text",
    [
        "Le document est dans pont.html",
        "« Oui », a dit Awa Diarra. https://exemple.fr/pont.html",
        "/r/France",
        "https://exemple.fr/a https://exemple.fr/b",
        "Fin.",
        "a.b",
        "",
    ],
)
def test_a_text_that_names_a_place_is_read(text):
    assert parse_text(text).text == text
    assert parse_html(text).status == "ok"


def test_the_text_of_a_record_is_taken_as_it_is():
    assert parse_text("https://exemple.fr/a", document_id="a").text == "https://exemple.fr/a"
    assert parse_html("pont.html", document_id="a").status == "ok"


@pytest.mark.parametrize(
    "text",
    [
        f"<!DOCTYPE html><html><body><p>{SAID}</p></body></html>",
        f"<p class='x'>{SAID} <b>Elle</b> est partie.</p>",
        f"{SAID} <br/> <a href='https://exemple.fr'>Lire</a> <p>Fin.</p>",
    ],
)
def test_a_page_given_as_a_text_is_told(text):
    assert any("parse_html" in warning for warning in parse_text(text).warnings)


@pytest.mark.parametrize("text", [SAID, "Le signe <b> met en gras. " * 20, "a < b, b > c, <3 <3", "<SAID>" * 9])
def test_a_text_that_shows_a_tag_is_none(text):
    assert parse_text(text, language="fr").warnings == ()


def test_a_backend_reaches_every_language_of_the_record():
    """langdetect takes these words for Catalan, our own tables for Spanish."""
    words = "¡Qué vergüenza!"
    text = f"{SAID} Puis elle a lancé : « {words} »"
    page = f"<blockquote class=twitter-tweet><p>{words}</p>&mdash; Awa (@awa) <a href='https://twitter.com/a/status/1671169541234567890'>20 juin 2023</a></blockquote>"
    for backend, language in (("ngrams", "es"), ("langdetect", "ca"), ("ngrams", "es")):
        assert [q.language for q in parse_text(text, language_backend=backend).quotations] == ["fr", language]
        assert [p.language for p in parse_html(page, only="posts", language_backend=backend).posts] == [language]
        assert parse_text(words, language_backend=backend).language == language


def test_an_unknown_backend_is_told_before_anything_is_read():
    with pytest.raises(QuoteparseError, match="there are ngrams, langdetect, lingua"):
        parse_text("", language_backend="fasttext")
