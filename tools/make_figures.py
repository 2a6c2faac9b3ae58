"""Write the figures of the README: what is found, and whose words it is, language by language, over tests/cases.

Run ``PYTHONPATH=. python tools/make_figures.py --write`` (without the option they are printed). The cases are invented
news, written before the parser was run on them, those that it does not read rightly included; the parser is developed
against them, so on other texts figures are lower: measure on your own with ``quoteparse evaluate``. Time is CPU time of
one process beside trafilatura's own on the same page, so that the machine matters little.
"""

import datetime
import json
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

from quoteparse import parse_html, parse_text
from quoteparse.lang import load_pack
from quoteparse.text import folded_words

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests" / "cases" / "quotations"
README = ROOT / "README.md"
BEGIN, END = "<!-- figures: tools/make_figures.py -->\n", "<!-- /figures -->\n"


NOTE = """\
Over the {cases:,} invented cases of `tests/cases`, {day}: a quotation is found when its words are the case's; the
speaker is that of those found. The parser is developed against these cases and its weights are made over them too;
those that it still fails are among them. On 20 whole articles of Wikinews, kept for measuring, it names the right
person for about three of four quotations ([docs/figures.md](docs/figures.md)); `quoteparse evaluate` tells on yours.
A page of {size} kB takes {times:.1f} times what trafilatura takes to extract its text alone, which is part of it."""


def main(arguments):
    """Print the figures, or write them into the README."""
    figures = table()
    if "--write" not in arguments:
        print(figures)
        return
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    README.write_text(before + BEGIN + "\n" + figures + END + rest.partition(END)[2], encoding="utf-8")


def table():
    """Return the figures as Markdown."""
    counts = defaultdict(Counter)
    for path in sorted(CASES.glob("*.jsonl")):
        for case in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            counts[case["language"]] += _counted(case)
    lines = ["| language | quotations | precision | recall | right speaker |", "|---|---|---|---|---|"]
    for code, count in sorted(counts.items(), key=lambda one: -one[1]["wanted"]):
        shares = _share(count, "found", "given"), _share(count, "found", "wanted"), _share(count, "who", "found")
        lines.append(f"| {load_pack(code).name} | {count['wanted']} | {' | '.join(shares)} |")
    size, ours, theirs = _times()
    cases, day = sum(count["cases"] for count in counts.values()), datetime.date.today().isoformat()
    lines += ["", *NOTE.format(cases=cases, day=day, size=size, times=ours / theirs).splitlines()]
    return "\n".join(lines) + "\n"


def _counted(case):
    wanted = Counter((_words(one["content"]), _words(one["speaker"])) for one in case["quotations"])
    document = parse_text(case["text"], language=case["language"])
    given = Counter((_words(one.text), _words(one.speaker or one.mention)) for one in document.quotations)
    said, held = Counter(), Counter()
    for (words, _), number in wanted.items():
        said[words] += number
    for (words, _), number in given.items():
        held[words] += number
    found, who = (said & held).total(), (wanted & given).total()
    return Counter(cases=1, wanted=wanted.total(), given=given.total(), found=found, who=who)


def _words(text):
    return " ".join(folded_words(text or ""))


def _share(count, part, whole):
    return f"{100 * count[part] / count[whole]:.1f}" if count[whole] else "–"


def _times():
    """Size of a page in kB, CPU seconds of reading it, and of the extraction alone; the least of 25."""
    import trafilatura

    said = "<p>« Nous ouvrirons dix centres », a déclaré Awa Diarra, la ministre. Le conseil a siégé mardi.</p>"
    menu = '<nav><ul><li><a href="/a">Rubrique</a></li></ul></nav><script>var a = 1;</script>' * 300
    head = "<html lang=fr><head><title>Le pont</title></head>"
    page = f"{head}<body>{menu}<article>{said * 40}</article>{menu}</body></html>"
    return len(page) // 1000, _least(lambda: parse_html(page)), _least(lambda: trafilatura.extract(page))


def _least(work):
    work()
    taken = []
    for _ in range(25):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)


if __name__ == "__main__":
    main(sys.argv[1:])
