"""The laws of the record hold for any text and any page that Hypothesis can think of.

The unit run tries the same few examples each time; the fuzz run tries new ones, as many as its profile says
(tests/conftest.py): ``python -m pytest tests/test_laws.py --hypothesis-profile=fuzz``.
"""

import dataclasses
import json
import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from laws import check_laws

from quoteparse import parse_html, parse_text
from quoteparse.model import Document, QuoteparseError
from quoteparse.parse.given import refuse_place

CASES = Path(__file__).parent / "cases" / "quotations"
_PIECES = """« » “ ” „ " ' ’ ‹ › — – - ( ) [ ] : , . ! ? … @ # ( (@ @awa (@awa) (@awa.example.org) 2023 20 juin
    June hier mardi Awa Diarra M. le ministre la présidente il elle he she a a-t-il déclaré dit said told reporters selon
    according to Le pont est ouvert the bridge is open https://t.co/a1b2c3d4e5 pic.twitter.com/a1b2c3d4e5 > *
    été n’est sagte Minister dijo que disse ha detto 🐟 \u202e \u200f \ufeff é e\u0301 𝒜 ﷽ 橋 الجسر"""
PIECES = st.sampled_from(_PIECES.split())
BREAKS = st.sampled_from([" ", " ", " ", " ", "", "\n", "\n\n", "\r\n", "\u00a0", "\u202f", "\t", "\u2028", "\x85"])
SENTENCES = st.sampled_from(
    [
        "« Le pont est ouvert », a déclaré Awa Diarra.",
        '"The bridge is open," the mayor said on Tuesday.',
        "„Die Brücke ist offen“, sagte die Ministerin gestern.",
        "Selon lui, « rien ne presse ».",
        "— Awa Diarra (@awadiarra) June 20, 2023",
        "— Awa (@awa.example.org) [May 14, 2024 at 3:43 PM](https://bsky.app/profile/awa.example.org/post/3ksxyz)",
        "Merci à tous ! pic.twitter.com/a1b2c3d4e5",
    ]
)


@st.composite
def news_texts(draw):
    """Texts made of what the parser looks for, in any order."""
    parts = draw(st.lists(st.tuples(st.one_of(PIECES, PIECES, SENTENCES), BREAKS), max_size=60))
    return "".join(piece + gap for piece, gap in parts)


def is_an_article(text):
    """Whether a text is not merely the place of one, which is refused."""
    try:
        refuse_place(text, "parse_text")
    except QuoteparseError:
        return False
    return True


ANY_TEXT = st.text(max_size=300).filter(is_an_article)
NEWS = news_texts().filter(is_an_article)
TEXTS = st.one_of(NEWS, ANY_TEXT)


@given(TEXTS)
def test_any_text_obeys_the_laws(text):
    document = parse_text(text)
    check_laws(document)
    assert len(document.text) == len(text)
    assert document.status == "ok"


@given(NEWS)
def test_the_same_text_gives_the_same_result(text):
    first = parse_text(text, published="2023-06-21")
    random.seed(1)
    assert parse_text(text, published="2023-06-21") == first


@given(NEWS, st.sampled_from(["fr", "en", "de", "es", "pt", "it", "xx"]))
def test_any_text_obeys_the_laws_in_any_language(text, language):
    check_laws(parse_text(text, language=language))


@given(
    st.lists(
        st.tuples(st.sampled_from(["p", "div", "blockquote", "q", "b", "li", "h2", "pre"]), news_texts()), max_size=5
    )
)
def test_any_page_obeys_the_laws(parts):
    page = (
        "<html><body><article>" + "".join(f"<{tag}>{text}</{tag}>" for tag, text in parts) + "</article></body></html>"
    )
    check_laws(parse_html(page, extractor="none"))


@given(st.one_of(st.binary(max_size=300), ANY_TEXT))
def test_any_bytes_are_a_page(page):
    check_laws(parse_html(page, extractor="none"))
    check_laws(parse_html(page, only="posts"))


def test_every_field_of_the_document_but_what_stands_beside_it_is_in_the_record():
    fields = [field.name for field in dataclasses.fields(Document) if field.name not in ("refused", "weighed", "day")]
    assert list(parse_text("« Oui », a dit Awa.").to_dict()) == fields


@pytest.mark.slow
@pytest.mark.parametrize("name", ["in_the_wild", "synthetic", "negative"])
def test_a_text_may_break_off_behind_any_word(name):
    for line in (CASES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        for word in re.finditer(r"\w+", case["text"][:3_000]):
            check_laws(parse_text(case["text"][: word.end()], language=case["language"]))
