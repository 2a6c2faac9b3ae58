"""Hostile texts and pages: nothing raises, the laws hold, and twice the length costs twice the time.

The unit run reads every family at a small size and measures the small doublings of every fifth; those of the others
are CI's (``python -m pytest -m slow tests/test_hostile.py -k costs_twice``). The full proof, up to a quarter of a million
characters, takes some minutes: ``python -m pytest -m slow tests/test_hostile.py``.
"""

import re
from pathlib import Path

import pytest
from doubling import STRAIGHT, cost, growth
from hostile_inputs import PAGES, SENTENCE, SIGNATURE, TEXTS, repeat
from laws import check_laws

from quoteparse import parse_html, parse_text
from quoteparse.language import detect_language
from quoteparse.quotations import flood_warning, floods

SENTINEL = "\n\n« Le témoin reste debout », a déclaré Jeanne Témoin.\n"


def test_the_manual_counts_the_families():
    manual = (Path(__file__).parent.parent / "docs" / "reliability.md").read_text(encoding="utf-8")
    assert f"{len(TEXTS)} families of hostile texts, {len(PAGES)} of hostile pages" in manual


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_a_hostile_page_is_read(make):
    document = parse_html(make(1_000))
    check_laws(document)
    assert document.status == "ok"


@pytest.mark.parametrize("make", TEXTS.values(), ids=TEXTS)
def test_a_hostile_text_is_read_and_a_quotation_before_it_is_found(make):
    document = parse_text(SENTINEL + make(1_000), language="fr")
    check_laws(document)
    assert document.status == "ok"
    assert any(q.text == "Le témoin reste debout" and q.speaker == "Jeanne Témoin" for q in document.quotations)


def mostly_slow(families):
    """Families of which the unit run has every fifth."""
    return [
        pytest.param(make, id=name, marks=pytest.mark.slow if n % 5 else ())
        for n, (name, make) in enumerate(families.items())
    ]


CARELESS = re.compile("(?:a )+b")


def test_a_quadratic_rule_would_be_seen():
    """Nearly always at the first look; a busy machine holds up the shorter text now and then, and so hides it."""

    def parse(text):
        parse_text(text)
        CARELESS.search(text)

    assert any(growth(parse, lambda length: repeat("a ", length), 4_000, attempts=2) > STRAIGHT for _ in range(3))


def read_text(text):
    """A text as French: its language told, since the same nonsense twice as long may be another one, at another cost."""
    return parse_text(text, language="fr")


def read_html(html):
    return parse_html(html, language="fr")


@pytest.mark.parametrize("make", mostly_slow(TEXTS))
def test_twice_the_text_costs_twice_the_time(make):
    assert growth(read_text, make, 2_000) <= STRAIGHT


@pytest.mark.parametrize("make", mostly_slow(PAGES))
def test_twice_the_page_costs_twice_the_time(make):
    assert growth(read_html, make, 2_000) <= STRAIGHT


@pytest.mark.parametrize("make", TEXTS.values(), ids=TEXTS)
def test_twice_the_text_costs_its_language_twice_the_time(make):
    assert growth(detect_language, make, 4_000) <= STRAIGHT


@pytest.mark.slow
@pytest.mark.parametrize("make", TEXTS.values(), ids=TEXTS)
def test_a_long_hostile_text_costs_its_length(make):
    assert growth(read_text, make, 125_000, attempts=4, again=2) <= STRAIGHT


@pytest.mark.slow
@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_a_long_hostile_page_costs_its_length(make):
    assert growth(read_html, make, 125_000, attempts=4, again=2) <= STRAIGHT


@pytest.mark.long
@pytest.mark.parametrize("make", TEXTS.values(), ids=TEXTS)
def test_a_megabyte_of_text_costs_its_length(make):
    assert growth(read_text, make, 500_000, attempts=4, again=2) <= STRAIGHT


@pytest.mark.long
@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_a_megabyte_of_page_costs_its_length(make):
    assert growth(read_html, make, 500_000, attempts=4, again=2) <= STRAIGHT


def test_a_quotation_costs_the_same_however_many_posts_stand_beside_it():
    posts = "".join(
        f"Le pont numéro {n} est ouvert depuis ce matin.\n— Awa D{n} (@awa{n}) June 20, 2023\n" for n in range(99)
    )
    said = "« Nous avons attendu ce jour depuis trois longues années », a déclaré le maire.\n" * 300

    def costs_more():
        apart = cost(parse_text, posts, 2) + cost(parse_text, said, 2)
        return cost(parse_text, posts + said, 2) > 3 * apart

    assert not all(costs_more() for _ in range(4)), "a busy machine lets one take longer now and then"


def test_signature_lines_without_posts_are_no_dialogue():
    document = parse_text("Il pleut.\n" + f"{SIGNATURE}\n" * 9)
    assert (len(document.posts), document.quotations, document.refused) == (9, (), ())


def test_a_huge_line_is_read():
    document = parse_text(SENTENCE * 3 + "mot " * 100_000)
    assert len(document.quotations) >= 1


def test_accents_that_composing_makes_longer():
    """U+0344 becomes two characters in NFC: offsets hold all the same."""
    document = parse_text("e\u0301 a\u0344 " * 9 + SENTINEL)
    check_laws(document)
    assert [q.speaker for q in document.quotations] == ["Jeanne Témoin"]


@pytest.fixture
def few(monkeypatch):
    """A tenth of the short pieces that are weighed otherwise: two hundred."""
    monkeypatch.setattr(floods, "_MOST_SHORT", floods._MOST_SHORT // 10)


@pytest.mark.parametrize("name", ["typographic marks that open", "angle marks", "quotations of one word"])
def test_of_a_flood_of_short_marked_words_so_many_are_weighed(name, few):
    """Each costs a fraction of a millisecond; those of an article are never so many. What is longer is read behind them."""
    document = parse_text(TEXTS[name](3_600) + SENTINEL, language="fr")
    assert len(document.quotations) + len(document.refused) == 201
    assert [q.speaker for q in document.quotations][-1] == "Jeanne Témoin"
    assert "were not weighed" in document.warnings[-1]


def test_a_flood_of_marks_tells_how_much_of_it_was_not_weighed(few):
    flood = parse_text("« Oui ». " * 203 + SENTINEL, language="fr")
    assert flood.warnings == flood_warning(3)
    assert len(flood.quotations) + len(flood.refused) == 201
    assert parse_text("« Oui ». " * 200 + SENTINEL, language="fr").warnings == ()


def test_of_each_post_and_the_text_around_what_was_not_weighed_is_told_once(few):
    link = "<a href='https://twitter.com/awadiarra/status/1234567890123456789'>March 12, 2024</a>"
    words = f"<p>{'« Oui ». ' * 202}</p>&mdash; Awa Diarra (@awadiarra) {link}"
    post = f"<blockquote class='twitter-tweet'>{words}</blockquote>"
    document = parse_html(f"<article><p>{'« Non ». ' * 203}</p>{post}</article>", language="fr", extractor="none")
    assert document.warnings == flood_warning(5)
