"""Scrapy for real: a project made by `scrapy startproject` crawls a site on loopback into a feed."""

import asyncio
import dataclasses
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from loopback import article, front_page, site

from quoteparse import parse_html
from quoteparse.model import QuoteparseError

pytestmark = pytest.mark.integration

COUNT = 12
SAID = "« Nous partons demain », a déclaré Awa Diarra."

SPIDER = """
import scrapy

class NewsSpider(scrapy.Spider):
    name = "news"
    start_urls = ["{site}/"]

    def parse(self, response):
        yield from response.follow_all(css="a", callback=self.parse_article)

    def parse_article(self, response):
        yield {{"url": response.url, "title": response.css("h1::text").get()}}
"""

POISON = '''
"""Loaded by every interpreter of the crawl: pages that hang or kill whatever parses them."""
import os, signal, sys, time
import quoteparse.parse as parse

sound = parse.parse_html

def parse_html(html, **options):
    if "HANG" in html:
        time.sleep(3600)
    if "KILL" in html:
        os.kill(os.getpid(), signal.SIGKILL)
    return sound(html, **options)

parse.parse_html = parse_html
'''

KILLER = '''
    def closed_once(self):
        """Kill every child of this process, once."""
        import os, pathlib, signal
        if not getattr(self, "killed", 0):
            me = str(os.getpid())
            for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
                try:
                    fields = stat.read_text().rpartition(")")[2].split()
                except OSError:
                    continue
                if fields[1] == me:
                    os.kill(int(stat.parent.name), signal.SIGKILL)
                    self.killed = getattr(self, "killed", 0) + 1
        self.crawler.stats.set_value("killed", self.killed)

    @classmethod
    def from_crawler(cls, crawler, *args, **kwargs):
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.closed_once, scrapy.signals.item_scraped)
        return spider
'''


@pytest.fixture
def project(tmp_path):
    """Make a project with the one settings line; returns a function that crawls and reads feed and stats."""
    subprocess.run(
        [sys.executable, "-m", "scrapy", "startproject", "-q", "news", tmp_path], check=False, capture_output=True
    )
    subprocess.run([sys.executable, "-m", "scrapy", "startproject", "news", tmp_path], check=False, capture_output=True)
    settings = tmp_path / "news" / "settings.py"
    assert settings.exists()

    def crawl(spider, pages, *, environment=None, **options):
        lines = ['ADDONS = {"quoteparse.integrations.scrapy.QuoteparseAddon": 500}', "DOWNLOAD_DELAY = 0"]
        lines += [f"{name} = {value!r}" for name, value in options.items()]
        settings.write_text(settings.read_text(encoding="utf-8") + "\n" + "\n".join(lines), encoding="utf-8")
        with site(pages) as address:
            (tmp_path / "news" / "spiders" / "news.py").write_text(spider.format(site=address), encoding="utf-8")
            return run(tmp_path, environment or {}), address

    return crawl


def run(folder, environment):
    feed = folder / "items.jsonl"
    command = [
        sys.executable,
        "-m",
        "scrapy",
        "crawl",
        "news",
        "-O",
        feed,
        "-s",
        "LOG_LEVEL=INFO",
        "-s",
        "STATS_DUMP=True",
    ]
    told = subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, timeout=600, check=False
    )
    assert told.returncode == 0, told.stderr
    items = [json.loads(line) for line in feed.read_text(encoding="utf-8").splitlines()]
    return sorted(items, key=lambda i: i["url"]), told.stderr


def pages(**other):
    served = {f"/article/{n}": article(n) for n in range(COUNT)} | {f"/article/{n}": p for n, p in other.items()}
    return {"/": front_page(COUNT), **served}


def expected(address, number):
    url = f"{address}/article/{number}"
    record = parse_html(article(number), url=url).to_dict()
    return record["quotations"], record["posts"]


def number_of(item):
    return int(item["url"].rpartition("/")[2])


@pytest.mark.parametrize("workers", [2, 0])
def test_one_settings_line_is_enough(project, workers):
    (items, log), address = project(SPIDER, pages(), QUOTEPARSE_WORKERS=workers)
    assert sorted(map(number_of, items)) == list(range(COUNT))
    for item in items:
        quotations, posts = expected(address, number_of(item))
        assert without_ids(item["quotations"]) == without_ids(quotations)
        assert without_ids(item["posts"]) == without_ids(posts)
        assert item["posts"][0]["handle"]
        assert item["quotations"][0]["speaker"]
        check_ids(item, item["url"])
    assert f"'quoteparse/items': {COUNT}" in log
    assert f"'quoteparse/posts': {COUNT}" in log
    assert "Traceback" not in log


def check_ids(item, document_id):
    for name, letter in (("quotations", "q"), ("posts", "p")):
        assert item[name]
        for number, result in enumerate(item[name], 1):
            assert (result["document_id"], result["id"]) == (document_id, f"{document_id}:{letter}{number}")


def without_ids(results):
    return [{k: v for k, v in r.items() if k not in ("id", "document_id", "post_id", "speaker_id")} for r in results]


def poisoned(page, word):
    return page.replace("<h1>", f"<!-- {word} --><h1>")


def poison(folder):
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(POISON, encoding="utf-8")
    root = str(Path(__file__).parent.parent)
    return {"PYTHONPATH": os.pathsep.join([str(folder), root, os.environ.get("PYTHONPATH", "")])}


def test_a_page_that_hangs_and_one_that_kills_cost_only_themselves(project, tmp_path):
    served = pages()
    served["/article/3"] = poisoned(article(3), "HANG")
    served["/article/5"] = poisoned(article(5), "KILL")
    (items, log), _ = project(SPIDER, served, environment=poison(tmp_path / "poison"), QUOTEPARSE_TIMEOUT=3)
    assert sorted(map(number_of, items)) == list(range(COUNT))
    without = [number_of(i) for i in items if not i["posts"]]
    assert without == [3, 5]
    assert "'quoteparse/errors': 2" in log
    assert "'quoteparse/timeouts': 1" in log
    assert "'quoteparse/errors/worker_died': 1" in log
    assert "not parsed within 3 seconds" in log


def test_on_error_drop(project, tmp_path):
    served = pages()
    served["/article/3"] = poisoned(article(3), "KILL")
    options = {"QUOTEPARSE_ON_ERROR": "drop"}
    (items, log), _ = project(SPIDER, served, environment=poison(tmp_path / "poison"), **options)
    assert sorted(map(number_of, items)) == [n for n in range(COUNT) if n != 3]
    assert "'item_dropped_count': 1" in log


@pytest.mark.skipif(sys.platform != "linux", reason="finds the children in /proc")
def test_a_killed_worker_costs_nothing(project):
    spider = SPIDER.rstrip() + "\n" + KILLER.replace("{", "{{").replace("}", "}}")
    (items, log), _ = project(spider, pages())
    assert "'killed': " in log
    assert sorted(map(number_of, items)) == list(range(COUNT))
    assert all(item["posts"] for item in items)
    assert "quoteparse/errors" not in log


# --- the pipeline by itself: item classes, fields, options -----------------------------------------------------------


def process(item, response=None, **settings):
    """What the add-on makes of one item, with its stats."""
    from scrapy import Spider
    from scrapy.utils.test import get_crawler

    from quoteparse.integrations.scrapy import PageMiddleware, QuoteparsePipeline

    async def work():
        crawler = get_crawler(Spider, {"QUOTEPARSE_WORKERS": 0, **settings})
        middleware, pipeline = PageMiddleware.from_crawler(crawler), QuoteparsePipeline.from_crawler(crawler)
        if response is not None:
            [seen] = middleware.process_spider_output(response, [item])
            assert seen is item
        try:
            return await pipeline.process_item(item), crawler.stats.get_stats()
        finally:
            await pipeline.close_spider()

    return asyncio.run(work())


def html_response(number=1):
    from scrapy.http import HtmlResponse

    return HtmlResponse("https://journal.example/1", body=article(number).encode(), encoding="utf-8")


def scrapy_item():
    import scrapy

    class NewsItem(scrapy.Item):
        html = scrapy.Field()
        quotations = scrapy.Field()
        posts = scrapy.Field()

    return NewsItem(html=article(1))


def dataclass_item():
    @dataclasses.dataclass
    class NewsItem:
        html: str
        quotations: list = dataclasses.field(default_factory=list)
        posts: list = dataclasses.field(default_factory=list)

    return NewsItem(article(1))


def attrs_item():
    attr = pytest.importorskip("attr")

    @attr.s(auto_attribs=True)
    class NewsItem:
        html: str
        quotations: list = attr.Factory(list)
        posts: list = attr.Factory(list)

    return NewsItem(article(1))


@pytest.mark.parametrize("make", [scrapy_item, dataclass_item, attrs_item, lambda: {"html": article(1)}])
def test_every_kind_of_item(make):
    from itemadapter import ItemAdapter

    item, stats = process(make())
    assert ItemAdapter(item)["posts"][0]["handle"] == "ModiboTraore"
    assert stats["quoteparse/items"] == stats["quoteparse/posts"] == 1


@dataclasses.dataclass
class Bare:
    html: str


def test_an_undeclared_field_is_named_and_the_item_kept(caplog):
    item, stats = process(Bare(article(1)))
    assert item == Bare(article(1))
    assert stats["quoteparse/errors/undeclared_field"] == 1
    assert 'Bare has no field "quotations" and "posts": declare it' in caplog.text
    assert '("" leaves one out)' in caplog.text


def test_an_undeclared_field_raises_when_asked():
    with pytest.raises(QuoteparseError, match='Bare has no field "quotations"'):
        process(Bare(article(1)), QUOTEPARSE_ON_ERROR="raise")


@pytest.mark.parametrize("in_the_item", [False, True])
def test_the_response_is_the_page(in_the_item):
    item = {"html": html_response()} if in_the_item else {"url": "https://journal.example/1"}
    found, _ = process(item, html_response())
    assert found["posts"][0]["handle"] == "ModiboTraore"


def test_ids_begin_with_the_address_or_else_a_digest_of_the_content():
    page = article(1)
    check_ids(process({"html": page, "url": "https://journal.example/2"})[0], "https://journal.example/2")
    check_ids(process({"title": "Rien"}, html_response())[0], "https://journal.example/1")
    check_ids(process({"html": page})[0], hashlib.sha256(page.encode()).hexdigest()[:16])


def test_the_item_s_own_text_goes_before_the_response():
    found, _ = process({"text": "Rien à signaler au port."}, html_response())
    assert found["posts"] == []


NOTHING = {"title": "Rien", "quotations": [], "posts": []}


def test_without_page_or_text_the_item_has_empty_lists():
    item, stats = process({"title": "Rien"})
    assert item == NOTHING
    assert stats["quoteparse/items_skipped"] == 1
    item, stats = process({"title": "Rien"}, html_response(), QUOTEPARSE_FROM_RESPONSE=False)
    assert item == NOTHING
    assert process({"title": "Rien", "posts": ["own"]})[0] == {**NOTHING, "posts": ["own"]}
    assert process(Bare(""))[0] == Bare("")


def text_response(kind, body):
    from scrapy.http import Headers
    from scrapy.responsetypes import responsetypes

    made = responsetypes.from_args(headers=Headers({"Content-Type": kind}), url="https://journal.example/1")
    return made("https://journal.example/1", headers={"Content-Type": kind}, body=body.encode(), encoding="utf-8")


def test_a_plain_text_is_read():
    item, stats = process({"title": "Le pont"}, text_response("text/plain; charset=utf-8", SAID))
    assert [q["speaker"] for q in item["quotations"]] == ["Awa Diarra"]
    assert stats["quoteparse/items"] == 1
    item, _ = process({"html": text_response("text/plain", SAID)})
    assert [q["speaker"] for q in item["quotations"]] == ["Awa Diarra"]
    item, _ = process({}, text_response("text/plain", article(1)))
    assert item["posts"][0]["handle"] == "ModiboTraore"


@pytest.mark.parametrize("kind", ["application/json", "application/xml", "text/csv", "text/css"])
def test_data_is_no_article(kind):
    item, stats = process({"title": "Rien"}, text_response(kind, SAID))
    assert item == NOTHING
    assert stats["quoteparse/items_skipped"] == 1


def test_a_feed_in_csv_has_the_columns_whatever_its_first_item_is(project, tmp_path):
    pages = {"/": front_page(3), "/article/0": "", "/article/1": article(1), "/article/2": article(2)}
    project(SPIDER, pages, FEEDS={"items.csv": {"format": "csv"}}, CONCURRENT_REQUESTS=1)
    header, *rows = (tmp_path / "items.csv").read_text(encoding="utf-8").splitlines()
    assert header == "url,title,quotations,posts"
    assert sum("Le pont" in row for row in rows) == 2


def test_fields_are_named_by_settings():
    names = {"QUOTEPARSE_HTML_FIELD": "page", "QUOTEPARSE_POSTS_FIELD": "tweets", "QUOTEPARSE_QUOTATIONS_FIELD": ""}
    item, _ = process({"page": article(1)}, **names)
    assert set(item) == {"page", "tweets"}


def test_other_languages_are_left_out():
    item, stats = process({"html": article(1)}, QUOTEPARSE_LANGUAGES=["en", "de"])
    assert item["quotations"] == item["posts"] == []
    assert stats["quoteparse/other_language"] == 1
    item, _ = process({"html": article(1)}, QUOTEPARSE_LANGUAGES="fr,en")
    assert item["posts"]


@pytest.mark.parametrize("value", [b"\xff\xfe\x00", "", 7, "<" * 10_000, "\ud800"])
def test_no_item_value_raises(value):
    process({"html": value, "text": value, "url": 7, "published": "hier"}, QUOTEPARSE_ON_ERROR="raise")


def test_a_wrong_option_is_told_at_the_start():
    with pytest.raises(QuoteparseError, match="QUOTEPARSE_ON_ERROR"):
        process({}, QUOTEPARSE_ON_ERROR="ignore")


def test_the_backend_of_languages_is_a_setting():
    words = {"text": "« ¡Qué vergüenza! », a déclaré Awa Diarra. Le pont de Valmont est fermé depuis lundi."}
    own = process(dict(words))[0]["quotations"][0]["language"]
    other = process(dict(words), QUOTEPARSE_LANGUAGE_BACKEND="langdetect")[0]["quotations"][0]["language"]
    assert (own, other) == ("es", "ca")
    with pytest.raises(QuoteparseError, match="give one of ngrams"):
        process({}, QUOTEPARSE_LANGUAGE_BACKEND="magic")


def test_pages_are_forgotten_with_their_response():
    import gc

    from quoteparse.integrations.scrapy import Pages

    pages, response, item = Pages(), html_response(), {}
    pages.remember(item, response)
    del response
    gc.collect()
    assert pages.page_of(item) is None
    assert not pages._pages
