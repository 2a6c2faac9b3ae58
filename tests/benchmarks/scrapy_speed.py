"""A crawl of a site on loopback with the pages parsed in the crawler itself and in two processes beside it.

    python tests/benchmarks/scrapy_speed.py [--pages 300] [--goal]

Prints, for each, pages per second from the 40th item on (both have loaded what they need by then), the CPU time of the
crawler and of its processes, and by how much a heartbeat of 20 ms in the event loop comes late. The site is served by a
process of its own. ``--goal`` ends with 1 when two processes are not 1.7 times as fast as none once warm, or the median
lag is above 10 ms; it means something on a machine with nothing else to do.
"""

import argparse
import asyncio
import json
import multiprocessing
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from loopback import article, front_page, site

BEAT = 0.02
WARM = 40
GOAL_SPEED, GOAL_LAG = 1.7, 0.010


def crawl(address, workers, feed):
    """Run one crawl in this process; return its figures."""
    import scrapy
    from scrapy.crawler import AsyncCrawlerProcess

    lags, times = [], []

    def scraped():
        times.append((time.perf_counter(), time.process_time()))

    class NewsSpider(scrapy.Spider):
        name = "news"
        start_urls = (f"{address}/",)

        def parse(self, response):
            self.began = time.perf_counter()
            self.heart = asyncio.ensure_future(self.beat())
            yield from response.follow_all(css="a", callback=self.parse_article)

        def parse_article(self, response):
            yield {"url": response.url}

        async def beat(self):
            while True:
                due = time.perf_counter() + BEAT
                await asyncio.sleep(BEAT)
                lags.append(time.perf_counter() - due)

        def closed(self, reason):
            self.seconds = time.perf_counter() - self.began
            self.heart.cancel()

    process = AsyncCrawlerProcess(
        {
            "ADDONS": {"quoteparse.integrations.scrapy.QuoteparseAddon": 500},
            "QUOTEPARSE_WORKERS": workers,
            "FEEDS": {feed: {"format": "jsonlines", "overwrite": True}},
            "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
            "DOWNLOAD_DELAY": 0,
            "LOG_LEVEL": "WARNING",
            "TELNETCONSOLE_ENABLED": False,
        }
    )
    crawler = process.create_crawler(NewsSpider)
    crawler.signals.connect(scraped, scrapy.signals.item_scraped)
    process.crawl(crawler)
    process.start()
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    found = [json.loads(line) for line in Path(feed).read_text(encoding="utf-8").splitlines()]
    (began, cpu), (ended, cpu_then) = times[WARM - 1], times[-1]
    warm = len(times) - WARM
    return {
        "workers": workers,
        "pages": len(found),
        "pace": warm / (ended - began),
        "crawler_cpu_a_page": (cpu_then - cpu) / warm,
        "quotations": sum(len(item["quotations"]) for item in found),
        "seconds": crawler.spider.seconds,
        "cpu": own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime,
        "workers_cpu": children.ru_utime + children.ru_stime,
        "beats": len(lags),
        "lag": statistics.median(lags) if lags else crawler.spider.seconds,
        "worst_lag": max(lags, default=crawler.spider.seconds),
    }


def serve(pages, told):
    """The site's own process."""
    served = {"/": front_page(pages), **{f"/article/{n}": article(n, 80) for n in range(pages)}}
    with site(served) as address:
        told.put(address)
        time.sleep(3600)


def measure(address, workers):
    """One crawl in a fresh interpreter."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--crawl", address, str(workers), f"{folder}/feed.jsonl"]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return json.loads(told.splitlines()[-1])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--goal", action="store_true")
    parser.add_argument("--crawl", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.crawl:
        address, workers, feed = options.crawl
        print(json.dumps(crawl(address, int(workers), feed)))
        return 0
    told = multiprocessing.Queue()
    server = multiprocessing.Process(target=serve, args=(options.pages, told), daemon=True)
    server.start()
    try:
        address = told.get(timeout=60)
        inline, beside = measure(address, 0), measure(address, 2)
    finally:
        server.terminate()
    print(f"pages of {len(article(options.pages, 80).encode()) / 1000:.1f} kB")
    for figures in (inline, beside):
        print(
            f"workers {figures['workers']}: {figures['pages']} pages, {figures['quotations']} quotations, "
            f"{figures['pace']:.1f} pages/s once warm ({figures['seconds']:.1f} s from the front page to the end); "
            f"CPU: crawler {1000 * figures['crawler_cpu_a_page']:.1f} ms a page once warm, "
            f"workers {figures['workers_cpu']:.1f} s in all, everything {figures['cpu']:.1f} s; "
            f"heartbeats {figures['beats']}, "
            f"lag: median {1000 * figures['lag']:.1f} ms, worst {1000 * figures['worst_lag']:.0f} ms"
        )
    speed = beside["pace"] / inline["pace"]
    print(f"two workers: {speed:.2f} times as fast once warm, {inline['seconds'] / beside['seconds']:.2f} all in all")
    reached = speed >= GOAL_SPEED and beside["lag"] <= GOAL_LAG
    return 1 if options.goal and not reached else 0


if __name__ == "__main__":
    sys.exit(main())
