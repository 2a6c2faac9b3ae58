"""How fast quoteparse is, as ratios inside one run: absolute speeds differ by half from hour to hour on shared machines.

    python tests/benchmarks/ratios.py [--quick] [--peers] [NAME=LIMIT ...]

The contenders of a ratio read the same pages or texts, in turn, in one process; of each item the least CPU time of all
rounds counts, so that what else the machine does is left out. Lower is better. It makes its own pages (150 to 200 kB:
menus, scripts, styles, teasers, two tweets, an article with quotations) and texts. With ``NAME=LIMIT`` only those ratios
are measured; the exit code is 1 when one is above its limit, 2 when a name is unknown or could not be measured.
``--peers`` adds what is installed of goose3, newspaper4k, tweetfinder and textacy (with a spaCy model of French).

html/trafilatura         parse_html, everything on, over trafilatura.extract
html/lxml                the same over lxml's parse of the page
html_resiliparse/trafilatura   parse_html with extractor="resiliparse" over trafilatura.extract
posts/lxml               the posts alone over lxml's parse
text/words               parse_text over one pass that finds the words of a text
tiny/text                a sentence with a quotation over an article of 4,000 characters
cold_html                a process that reads its first page over one that imports trafilatura
rss                      the most memory of a process that reads 20 pages over one that extracts them with trafilatura
growth                   a text of 1 MB over ten of 100 kB
"""

import argparse
import html
import json
import logging
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict

import batch
import embeds

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|[^\w\s]|_")
RSS = "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
"""Linux's own count: that of ``resource`` begins with the memory of the process that started this one."""
READ_20 = f"import sys; sys.path.insert(0, {sys.path[0]!r}); import ratios; pages = ratios.make_pages(20); "
IMPORT_TRAFILATURA = "from trafilatura import extract; extract('<p>x</p>')"


def make_page(chance, number):
    """A news page: what is around the article is nine tenths of it."""
    paragraphs = [f"<p>{html.escape(one, quote=False)}</p>" for one in batch.paragraphs(chance, 18)]
    for place in (5, 11):
        paragraphs.insert(place, embeds.FORMS["blockquote"](embeds.Tweet(chance)))
    title = embeds.sentence(chance, 9)
    described = {"@type": "NewsArticle", "headline": title, "datePublished": "2023-06-21T08:00:00+02:00"}
    menu = "".join(
        f'<li class="menu__item menu__item--{n % 7}"><a class="menu__link" href="/rubrique/{n}">{embeds.sentence(chance, 2)}</a></li>'
        for n in range(160)
    )
    teasers = "".join(
        f'<div class="card card--small" data-id="{n}"><a href="/articles/{n}.html" title="lire"><img loading="lazy" '
        f'class="card__image" src="/images/{n}-320.jpg" srcset="/images/{n}-640.jpg 2x" alt=""><h3 class="card__title">'
        f'{embeds.sentence(chance, 8)}</h3></a><p class="card__text">{embeds.sentence(chance, 16)}</p></div>'
        for n in range(90)
    )
    settings = json.dumps({f"key{n}": embeds.sentence(chance, 6) for n in range(700)}, ensure_ascii=False)
    style = "".join(f".card--{n}{{margin:0 {n}px;color:#123}}" for n in range(600))
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} | Le Courrier</title>'
        f'<meta property="og:title" content="{title}"><meta property="og:url" content="https://exemple.fr/{number}">'
        f'<script type="application/ld+json">{json.dumps(described)}</script><style>{style}</style>'
        f"<script>window.settings={settings};</script></head><body><header><nav><ul>{menu}</ul></nav></header><main>"
        f'<article class="article"><h1>{title}</h1>{"".join(paragraphs)}</article><aside>{teasers}</aside></main>'
        f"<footer><ul>{menu}</ul></footer></body></html>"
    ).encode()


def make_pages(count):
    chance = random.Random(1)
    return [make_page(chance, number) for number in range(count)]


def make_texts(count):
    """Articles of some 4,000 characters, a third of whose paragraphs hold a quotation."""
    chance = random.Random(2)
    return ["\n".join(batch.paragraphs(chance, 18)) for _ in range(count)]


def least(items, rounds, *contenders):
    """The CPU seconds of each contender over all items, the least of all rounds for each item."""
    best = defaultdict(lambda: float("inf"))
    for turn in range(rounds):
        for number, item in enumerate(items):
            for who in range(len(contenders)):
                who = (who + turn) % len(contenders)
                start = time.process_time()
                contenders[who](item)
                best[who, number] = min(best[who, number], time.process_time() - start)
    return [sum(best[who, number] for number in range(len(items))) for who in range(len(contenders))]


def of_pages(quick):
    import trafilatura
    from lxml import etree

    from quoteparse import parse_html

    every, fast, posts, extract, parse = least(
        make_pages(6 if quick else 20),
        4 if quick else 7,
        parse_html,
        lambda page: parse_html(page, extractor="resiliparse") if has("resiliparse") else None,
        lambda page: parse_html(page, only="posts"),
        trafilatura.extract,
        lambda page: etree.fromstring(page, parser=etree.HTMLParser(encoding="utf-8")),
    )
    yield "html/trafilatura", every / extract
    yield "html/lxml", every / parse
    yield "posts/lxml", posts / parse
    if has("resiliparse"):
        yield "html_resiliparse/trafilatura", fast / extract


def of_texts(quick):
    from quoteparse import parse_text

    texts = make_texts(12 if quick else 40)
    whole, words = least(texts, 5 if quick else 9, parse_text, lambda text: [w.lower() for w in WORD.findall(text)])
    tiny = "« Nous partirons demain à l'aube », a déclaré Awa Diarra."
    (short,) = least([tiny] * 20, 5, parse_text)
    yield "text/words", whole / words
    yield "tiny/text", (short / 20) / (whole / len(texts))


def of_growth(_):
    from quoteparse import parse_text

    text = "\n".join(make_texts(30))[:100_000]
    once, ten = least([1], 2, lambda _: parse_text(text), lambda _: parse_text(text * 10))
    yield "growth", ten / once / 10


def of_processes(quick):
    page = "ratios.make_pages(1)[0]"
    first = f"import sys; sys.path.insert(0, {sys.path[0]!r}); import ratios; page = {page}; "
    rounds = 3 if quick else 5
    with tempfile.TemporaryDirectory() as compiled:
        ours = [
            in_process(first + "from quoteparse import parse_html; parse_html(page)", compiled) for _ in range(rounds)
        ]
        theirs = [in_process(first + IMPORT_TRAFILATURA, compiled) for _ in range(rounds)]
        bare = min(in_process(first, compiled)[0] for _ in range(rounds))
        yield "cold_html", (min(ours)[0] - bare) / (min(theirs)[0] - bare)
        read = in_process(
            READ_20 + "from quoteparse import parse_html; [parse_html(page) for page in pages]; " + RSS, compiled
        )
        extract = in_process(
            READ_20 + "from trafilatura import extract; [extract(page) for page in pages]; " + RSS, compiled
        )
        yield "rss", int(read[1]) / int(extract[1])


def in_process(code, compiled):
    """The CPU seconds of a process that runs some code, and what it prints.

    Its modules are compiled in the first process, into the folder ``compiled``, as those of an installed package are,
    whatever the environment says of that.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    settings = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": compiled}
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=settings).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, out


def has(module):
    try:
        __import__(module)
    except ImportError:
        return False
    return True


def goose3():
    from goose3 import Goose

    goose = Goose({"enable_image_fetching": False})
    return lambda page: goose.extract(raw_html=page.decode())


def newspaper4k():
    import newspaper

    return lambda page: newspaper.article("https://exemple.fr/", input_html=page.decode(), language="fr")


def tweetfinder():
    import tweetfinder

    return lambda page: tweetfinder.Article(html=page.decode()).list_embedded_tweets()


def textacy():
    import spacy
    from textacy.extract import triples

    model = spacy.load("fr_core_news_sm")
    return lambda text: list(triples.direct_quotations(model(text)))


def of_peers(quick):
    from quoteparse import parse_html, parse_text

    pages, texts = make_pages(3 if quick else 10), make_texts(3 if quick else 10)
    for ours, items, peer in (
        (parse_html, pages, goose3),
        (parse_html, pages, newspaper4k),
        (lambda page: parse_html(page, only="posts"), pages, tweetfinder),
        (parse_text, texts, textacy),
    ):
        try:
            theirs = peer()
        except (ImportError, OSError) as error:
            print(f"{peer.__name__}: not installed ({error})", file=sys.stderr)
            continue
        mine, other = least(items, 2 if quick else 4, ours, theirs)
        yield f"ours/{peer.__name__}", mine / other


MEASURES = {
    of_pages: ("html/trafilatura", "html/lxml", "posts/lxml", "html_resiliparse/trafilatura"),
    of_texts: ("text/words", "tiny/text"),
    of_growth: ("growth",),
    of_processes: ("cold_html", "rss"),
    of_peers: ("ours/goose3", "ours/newspaper4k", "ours/tweetfinder", "ours/textacy"),
}


def measured(limits, peers, quick):
    """Yield the ratios that are asked for: those with a limit, all where there is none."""
    for measure, names in MEASURES.items():
        asked = not limits.keys().isdisjoint(names) if limits else measure is not of_peers
        if asked or (peers and measure is of_peers):
            yield from measure(quick)


def limit(argument):
    name, equals, number = argument.partition("=")
    if not equals or not any(name in names for names in MEASURES.values()):
        raise argparse.ArgumentTypeError(f"{argument!r} is not NAME=LIMIT with the name of a ratio")
    return name, float(number)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--quick", action="store_true", help="fewer items and rounds: half a minute")
    options.add_argument("--peers", action="store_true")
    options.add_argument("limits", nargs="*", type=limit, metavar="NAME=LIMIT")
    chosen = options.parse_args()
    logging.disable(logging.CRITICAL)
    limits = dict(chosen.limits)
    above, found = [], set()
    for name, ratio in measured(limits, chosen.peers, chosen.quick):
        found.add(name)
        above += [name] if ratio > limits.get(name, float("inf")) else []
        told = f"   (at most {limits[name]:g})" if name in limits else ""
        print(f"{name:32} {ratio:8.3f}{told}{'   ABOVE' if name in above else ''}", flush=True)
    if missing := limits.keys() - found:
        print(f"not measured: {', '.join(sorted(missing))}", file=sys.stderr)
    return 2 if missing else 1 if above else 0


if __name__ == "__main__":
    sys.exit(main())
