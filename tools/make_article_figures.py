"""Write docs/figures.md, how well whole articles are read, and the results behind it, with which CI compares.

Run ``PYTHONPATH=. python tools/make_article_figures.py``. The articles are those of tests/articles, annotated for this
project; the weights by which speakers are chosen were not made from them.
"""

import json
from pathlib import Path

from quoteparse import parse_text
from quoteparse.evaluate import figures, judge, read_annotated
from quoteparse.lang import load_pack

ROOT = Path(__file__).parent.parent
GOLD = ROOT / "tests" / "articles" / "gold.jsonl"
LAST = ROOT / "tests" / "articles" / "last.jsonl"
PAGE = ROOT / "docs" / "figures.md"

HEAD = """\
# How well whole articles are read

Made by `tools/make_article_figures.py` over the {articles} articles of Wikinews in `tests/articles`: F1 of quotations
found, found with the right speaker by any words (**mention**), and by name (**who**); the
[page on evaluating](evaluate.md) says what counts. These are few articles: figures that differ by a few points are the
same. The cases of the start page are invented, and the parser is developed against them; these articles were annotated
for measuring.

| language | quotations | found | mention | who |
|---|---|---|---|---|
"""
PEERS = "\n<!-- peers: tests/benchmarks/quotations.py -->\n"
"""What stands from here on in the page is another script's."""
CALIBRATION = """
## Confidence

How often a quotation that was found is one, and its person right by name, for each tenth of `confidence`: on one
calibrated scale the last two columns agree.

| confidence | quotations | mean confidence | right |
|---|---|---|---|
"""


def main():
    """Parse the articles, keep the results, write the page."""
    gold = read_annotated(GOLD)
    LAST.write_text("".join(map(_line, gold)), encoding="utf-8")
    scored = figures(judge(gold, read_annotated(LAST)))
    rows = [(load_pack(code).name, part) for code, part in scored["by_language"].items()]
    page = HEAD.format(articles=len(gold)) + "".join(_row(*row) for row in [*rows, ("all", scored["quotations"])])
    _, begin, beside_others = PAGE.read_text(encoding="utf-8").partition(PEERS)
    page += CALIBRATION + "".join(map(_bin, scored["calibration"])) + begin + beside_others
    PAGE.write_text(page, encoding="utf-8")


def _line(document):
    result = parse_text(document.text, url=document.url, published=document.published)
    kept = ("content_spans", "kind", "speaker", "mention", "confidence")
    quotations = [{name: quotation[name] for name in kept} for quotation in result.to_dict()["quotations"]]
    return json.dumps({"id": document.id, "text": document.text, "quotations": quotations}, ensure_ascii=False) + "\n"


def _row(name, part):
    shares = " | ".join(f"{100 * part[column]['f1']:.1f}" for column in ("overlap", "mention", "who"))
    return f"| {name} | {part['overlap']['gold']} | {shares} |\n"


def _bin(tenth):
    span = f"{tenth['from']:.1f} to {tenth['to']:.1f}"
    return f"| {span} | {tenth['found']} | {tenth['confidence']:.2f} | {tenth['right']:.2f} |\n"


if __name__ == "__main__":
    main()
