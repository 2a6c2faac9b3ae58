"""The same article in another form says the same: as a page, with other line ends, accents, encodings, with paragraphs
around that have nothing to do with it, with lines that a width broke (test_wrapped.py has more of those).

The unit run takes some of the project's own texts, ``python -m pytest -m slow tests/test_same_article.py`` all of them.

What may differ, and why: the ids and the offsets; a page's posts are its embeds, so that posts which somebody flattened
inside a page are not looked for; blank lines are lost in a page, and what they kept apart may then be read as one
paragraph; who speaks, where a text says it of nobody, may be somebody whom a paragraph before names.
"""

import html
import json
from functools import cache
from pathlib import Path
from unicodedata import normalize

import pytest
from laws import check_laws
from test_wrapped import SEEDS, wrap

from quoteparse import parse_html, parse_text
from quoteparse.batch.job import Job, parse_article
from quoteparse.readers import read_articles

TESTS = Path(__file__).parent
PUBLISHED = "2023-06-21"
OTHER_NEWS = {
    "fr": "Le temps sera sec et doux sur toute la région. Les pluies reviendront dans quelques jours par le nord.",
    "en": "It will be dry and mild all over the region. It will rain again in some days, from the north.",
    "de": "Es bleibt in der ganzen Gegend trocken und mild. In einigen Tagen kommt der Regen aus dem Norden zurück.",
    "es": "En toda la región estará seco y templado. Dentro de unos días volverán las lluvias por el norte.",
    "it": "In tutta la regione sarà secco e mite. Tra qualche giorno torneranno le piogge da nord.",
    "pt": "Em toda a região estará seco e ameno. Dentro de alguns dias voltarão as chuvas pelo norte.",
}


def _read(name):
    return [json.loads(line) for line in (TESTS / name).read_text(encoding="utf-8").splitlines()]


CASES = [case for name in ("synthetic", "in_the_wild", "negative") for case in _read(f"cases/quotations/{name}.jsonl")]
CASES = [case for case in CASES if case.get("language") in OTHER_NEWS]
ARTICLES = [
    *_read("articles/gold.jsonl"),
    *({"id": f"seed {n}", "language": "fr", "text": t} for n, t in enumerate(SEEDS)),
]
SAMPLE = [*CASES[::40], ARTICLES[-1]]


def in_a_page(text, charset="utf-8"):
    lines = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.split("\n"))
    return f"<!doctype html><html><head><meta charset={charset}></head><body><article>{lines}</article></body></html>"


def told(document):
    """What a document says, wherever it stands."""
    check_laws(document)
    said = [(q.text, q.speaker, q.kind, q.date) for q in document.quotations]
    posted = [(p.text, p.author_name, p.handle, p.date) for p in document.posts]
    return [tuple(" ".join(normalize("NFC", value or "").split()) for value in one) for one in said + posted]


@cache
def told_of_text(text, language):
    return told(parse_text(text, document_id="a", language=language, published=PUBLISHED))


@cache
def told_of_page(page, language):
    return told(parse_html(page, extractor="none", language=language, published=PUBLISHED))


def as_text(article, text):
    return told_of_text(text, article["language"])


def as_page(article, page):
    return told_of_page(page, article["language"])


def among_other_news(article):
    other = OTHER_NEWS[article["language"]]
    return f"{other}\n\n{article['text']}\n\n{other}"


FORMS = {
    "accents apart": lambda article: as_text(article, normalize("NFD", article["text"])),
    "line ends of two characters": lambda article: as_text(article, article["text"].replace("\n", "\r\n")),
    "a page": lambda article: as_page(article, in_a_page(article["text"])),
    "other news around": lambda article: as_text(article, among_other_news(article)),
    "a page, other news around": lambda article: as_page(article, in_a_page(among_other_news(article))),
}
DIFFER = {
    "a page": {
        "seed 0": "flattened posts",
        "fr-article-tweet-flat": "a flattened post",
        "it-player-1": "its lines are read as broken at a width when no blank line parts them",
    },
    "other news around": {
        "en-interview-unmarked": "an interview without marks is one to its end: what follows hides it",
        "it-read-19": "what nobody says is given to somebody of the news before",
        "es-read-19": "the same",
    },
}
"""Known differences: form, article, why."""


def known(form):
    """The articles that are known to differ in a form."""
    return {name for kind, names in DIFFER.items() if kind in form for name in names}


def differences(articles, form):
    """The articles that say something else in a form."""
    return {article["id"] for article in articles if FORMS[form](article) != as_text(article, article["text"])}


@pytest.mark.parametrize("form", FORMS)
def test_an_article_says_the_same(form):
    assert differences(SAMPLE, form) - known(form) == set()


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
def test_every_article_says_the_same(form):
    """But for those that are known; of these the list is whole, and none is left that says the same by now."""
    assert differences(CASES + ARTICLES, form) == (known(form) - {"it-player-1"} if "around" in form else known(form))


@pytest.mark.slow
@pytest.mark.parametrize("width", [60, 72, 78])
def test_every_long_article_says_the_same_with_its_lines_broken(width):
    broken = [(article, wrap(article["text"], width)) for article in ARTICLES]
    assert [a["id"] for a, text in broken if as_text(a, text) != as_text(a, a["text"])] == []


# --- encodings

TEXT_CODECS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252")
PAGE_CODECS = ("utf-8", "utf-16", "windows-1252", "iso-8859-15", "macintosh")


def encoded(text, codec):
    """Bytes as an editor saves them: with a mark in front where the codec has two orders of bytes; "" if it cannot."""
    mark = b"\xfe\xff" if codec == "utf-16-be" else b""
    try:
        return mark + text.encode(codec)
    except UnicodeEncodeError:
        return b""


def from_file(article, data, folder, name):
    path = folder / name
    path.write_bytes(data)
    (read,) = read_articles([str(path)])
    return told(parse_article(read, Job(language=article["language"], published=PUBLISHED, extractor="none")))


def differ_encoded(articles, codec, folder, page):
    found, tried = [], 0
    for article in articles:
        text = article["text"].replace("\u202f", "\u00a0")
        data = encoded(in_a_page(text, codec) if page else text, codec)
        tried += bool(data)
        if data and from_file(article, data, folder, "a.html" if page else "a.txt") != (
            as_page(article, in_a_page(text)) if page else as_text(article, text)
        ):
            found.append(article["id"])
    assert tried > len(articles) / 4
    return found


@pytest.mark.parametrize("codec", TEXT_CODECS)
def test_a_text_says_the_same_in_any_encoding(codec, tmp_path):
    assert differ_encoded(SAMPLE, codec, tmp_path, page=False) == []


@pytest.mark.parametrize("codec", PAGE_CODECS)
def test_a_page_says_the_same_in_any_encoding(codec, tmp_path):
    assert differ_encoded(SAMPLE, codec, tmp_path, page=True) == []


@pytest.mark.slow
@pytest.mark.parametrize("codec", TEXT_CODECS)
def test_every_text_says_the_same_in_any_encoding(codec, tmp_path):
    assert differ_encoded(CASES + ARTICLES, codec, tmp_path, page=False) == []


@pytest.mark.slow
@pytest.mark.parametrize("codec", PAGE_CODECS)
def test_every_page_says_the_same_in_any_encoding(codec, tmp_path):
    assert differ_encoded(CASES + ARTICLES, codec, tmp_path, page=True) == []
