"""Which embedded tweets are found, and how fast: quoteparse beside tweetfinder and goose3.

    python -m venv peers && peers/bin/pip install -e . tweetfinder goose3
    peers/bin/python tests/benchmarks/embeds.py [--pages 240] [--seed 1] [--markdown]

It writes its own pages: news articles of some 60 kB with menus, scripts and styles, in each of which a number of tweets
stand in one of the forms in which publishers set them, or what only looks like a tweet. A peer is asked as its
documentation says; a post counts as found when its id is among those returned. Speed is CPU time of the whole page, quoteparse
with everything on (article, posts, quotations) and for the posts alone.
"""

import argparse
import base64
import html
import json
import logging
import random
import re
import time
from collections import Counter, defaultdict

WORDS = re.findall(
    r"\w+",
    """
le la les un une des de du maire mission accord pont nord retrait conseil travaux population rapport semaine soutien
ville région élus budget école hôpital route pluie marché police enquête fleuve quai
""",
)
PEOPLE = [
    ("Awa Diarra | Maire", "awadiarra"),
    ("Paul Mercier", "pmercier"),
    ("Jeanne Le Goff 🌊", "jlegoff"),
    ("La Gazette (Nord)", "gazettenord"),
]
DAY = 1_440_000_000_000_000_000
WIDGETS = '<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>'


def sentence(chance, size=14):
    return " ".join(chance.choice(WORDS) for _ in range(size)).capitalize() + "."


def paragraph(chance):
    return "<p>" + " ".join(sentence(chance, chance.randrange(9, 22)) for _ in range(4)) + "</p>"


class Tweet:
    """One tweet of an invented person, and the ways in which a page can set it."""

    def __init__(self, chance):
        self.name, self.handle = chance.choice(PEOPLE)
        self.id = str(DAY + chance.randrange(200_000_000_000_000_000))
        self.text = sentence(chance, 10)
        self.more = sentence(chance, 6)

    def url(self, host="twitter.com"):
        return f"https://{host}/{self.handle}/status/{self.id}"

    def block(self, host="twitter.com", name="twitter-tweet"):
        return (
            f'<blockquote class="{name}" data-lang="fr"><p lang="fr" dir="ltr">{self.text}<br>{self.more}</p>&mdash; '
            f'{html.escape(self.name)} (@{self.handle}) <a href="{self.url(host)}?ref_src=twsrc%5Etfw">June 20, 2022</a></blockquote>'
        )

    def data(self):
        return {
            "url": self.url(),
            "full_text": self.text,
            "username": self.handle,
            "name": self.name,
            "date": "Tue Jun 20 10:00:00 +0000 2022",
        }


def in_data(tweet, before, after):
    body = [before, {"type": "embed", "html": tweet.block()}, after]
    return f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(body).replace("<", chr(92) + "u003c")}</script>'


# A form makes the markup of one tweet from the tweet and the paragraphs on its two sides.
FORMS = {
    "blockquote": lambda t, *_: t.block() + WIDGETS,
    "blockquote, x.com": lambda t, *_: t.block("x.com") + WIDGETS,
    "blockquote in a figure": lambda t, *_: (
        f'<figure class="wp-block-embed is-provider-twitter"><div class="wp-block-embed__wrapper">{t.block()}</div></figure>'
    ),
    "link only": lambda t, *_: f'<blockquote class="twitter-tweet"><a href="{t.url()}"></a></blockquote>{WIDGETS}',
    "no class": lambda t, *_: t.block(name="nojs-tweet"),
    "rendered": lambda t, *_: (
        f'<div class="twitter-tweet twitter-tweet-rendered"><iframe data-tweet-id="{t.id}" src="https://platform.twitter.com/embed/Tweet.html?id={t.id}"></iframe></div>'
    ),
    "placeholder with an id": lambda t, *_: f'<div class="embed-twitter" data-embed-id="{t.id}"></div>',
    "AMP": lambda t, *_: f'<amp-twitter width="375" height="472" data-tweetid="{t.id}"></amp-twitter>',
    "Substack": lambda t, *_: f'<div class="tweet" data-attrs="{html.escape(json.dumps(t.data()))}"></div>',
    "oEmbed tag": lambda t, *_: f'<figure class="media"><oembed url="{t.url()}"></oembed></figure>',
    "consent: textarea": lambda t, *_: (
        f'<div class="consent"><textarea>{t.block()}</textarea><p>Nous respectons votre vie privée.</p></div>'
    ),
    "consent: template": lambda t, *_: f"<div class=consent><template>{t.block()}</template></div>",
    "consent: attribute": lambda t, *_: f'<div class=consent data-content="{html.escape(t.block())}"></div>',
    "consent: base64": lambda t, *_: (
        f'<script type="text/template">{base64.b64encode(t.block().encode()).decode()}</script>'
    ),
    "page data": in_data,
}
TRAPS = {
    "prose link": lambda t: f'<p>Elle l\'avait <a href="{t.url()}">écrit sur Twitter</a> la veille.</p>',
    "quotation that links to a tweet": lambda t: (
        f'<blockquote><p>{t.text} <a href="{t.url()}">Source</a> {t.more}</p></blockquote>'
    ),
    "timeline": lambda t: f'<a class="twitter-timeline" href="https://twitter.com/{t.handle}">Tweets by {t.handle}</a>',
    "share button": lambda t: (
        f'<a class="twitter-share-button" href="https://twitter.com/intent/tweet?in_reply_to={t.id}">Tweet</a>'
    ),
    "another story's data": lambda t: in_data(
        t,
        "<p>" + "Autre histoire tout à fait, que cette page ne montre pas. " * 3 + "</p>",
        "<p>" + "Elle finit ici, sans que personne ne la lise vraiment. " * 3 + "</p>",
    ),
}


def write_page(chance, form, tweets):
    """A page of some 60 kB with its tweets between its paragraphs."""
    menus = "".join(f'<li><a href="/rubrique/{n}">{sentence(chance, 3)}</a></li>' for n in range(120))
    teasers = "".join(
        f'<div class="card"><h3><a href="/a/{n}">{sentence(chance, 8)}</a></h3><img src="/i/{n}.jpg" alt=""></div>'
        for n in range(60)
    )
    script = "<script>var config = " + json.dumps({f"key{n}": sentence(chance, 6) for n in range(250)}) + ";</script>"
    body = [paragraph(chance) for _ in range(4)]
    for tweet in tweets:
        before, after = paragraph(chance), paragraph(chance)
        markup = FORMS[form](tweet, before, after) if form in FORMS else TRAPS[form](tweet)
        body += [before, markup, after]
    title = sentence(chance, 8)
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><meta property="article:published_time" content="2022-06-21">'
        f"<style>.card {{ color: red }}</style>{script}</head><body><nav><ul>{menus}</ul></nav>"
        f"<article><h1>{title}</h1>{''.join(body)}</article><aside>{teasers}</aside>{script}</body></html>"
    )


def make_pages(count, seed):
    chance = random.Random(seed)
    kinds = [*FORMS, *TRAPS]
    for number in range(count):
        form = kinds[number % len(kinds)]
        tweets = [Tweet(chance) for _ in range(chance.randrange(1, 5))]
        yield form, [t.id for t in tweets] if form in FORMS else [], write_page(chance, form, tweets)


def quoteparse_reader(**options):
    from quoteparse import parse_html

    return lambda page: [
        p.status_id for p in parse_html(page, **options).posts if p.platform == "twitter" and p.in_article
    ]


def tweetfinder_reader():
    import tweetfinder

    return lambda page: [str(found["tweet_id"]) for found in tweetfinder.Article(html=page).list_embedded_tweets()]


def goose_reader():
    from goose3 import Goose

    goose = Goose({"enable_image_fetching": False})
    status = re.compile(r"status/([0-9]+)")
    return lambda page: [
        found for tweet in goose.extract(raw_html=page).tweets for found in status.findall(str(tweet))[-1:]
    ]


READERS = {
    "quoteparse": quoteparse_reader,
    "quoteparse, posts only": lambda: quoteparse_reader(only="posts"),
    "tweetfinder": tweetfinder_reader,
    "goose3": goose_reader,
}


def measure(read, pages):
    """What one reader finds in all pages: counts, found and wanted by form, CPU seconds."""
    counts, by_form, spent = Counter(), defaultdict(Counter), 0.0
    for form, wanted, page in pages:
        start = time.process_time()
        try:
            got = read(page)
        except Exception:
            got = []
            counts["raised"] += 1
        spent += time.process_time() - start
        found = len(set(wanted) & set(got))
        counts += Counter(found=found, missed=len(wanted) - found, false=len(set(got) - set(wanted)))
        by_form[form] += Counter(found=found, wanted=len(wanted), false=len(set(got) - set(wanted)))
    return counts, by_form, spent


def show(rows, results, pages, markdown):
    table = [["", *results]]
    for label, cell in rows:
        table.append([label, *(cell(*result) for result in results.values())])
    for number, line in enumerate(table):
        print(
            "| " + " | ".join(line) + " |"
            if markdown
            else "".join(word.ljust(34 if n == 0 else 24) for n, word in enumerate(line))
        )
        if markdown and number == 0:
            print("|" + "---|" * len(line))


def rows_of(pages):
    yield "recall", lambda c, f, s: f"{c['found'] / (c['found'] + c['missed']):.2f}"
    yield "precision", lambda c, f, s: f"{c['found'] / max(1, c['found'] + c['false']):.2f}"
    yield "pages that raised", lambda c, f, s: str(c["raised"])
    yield "pages per CPU second", lambda c, f, s: f"{len(pages) / s:.0f}"
    for form in FORMS:
        yield form, lambda c, f, s, form=form: f"{f[form]['found']} of {f[form]['wanted']}"
    for trap in TRAPS:
        yield f"false: {trap}", lambda c, f, s, trap=trap: str(f[trap]["false"])


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=int, default=240)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--markdown", action="store_true")
    chosen = options.parse_args()
    logging.disable(logging.CRITICAL)
    pages = list(make_pages(chosen.pages, chosen.seed))
    results = {}
    for name, reader in READERS.items():
        try:
            read = reader()
        except ImportError as error:
            print(f"{name}: not installed ({error})")
            continue
        read(pages[0][2])
        results[name] = measure(read, pages)
    show(rows_of(pages), results, pages, chosen.markdown)


if __name__ == "__main__":
    main()
