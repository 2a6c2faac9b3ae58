"""The recipes of docs/pipelines.md, run beside the packages that they are for; each where it is installed."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest
from loopback import article, front_page, site

pytestmark = pytest.mark.neighbours

RECIPES = Path(__file__).parent.parent / "docs" / "pipelines.md"
QUOTED = ("Le pont 1 rouvrira lundi matin", "Modibo Traoré")


def recipe(title, **given):
    """Run the Python block under a heading of the page, with these names given; returns its names."""
    section = RECIPES.read_text(encoding="utf-8").partition(f"### {title}\n")[2]
    code = section.partition("```python\n")[2].partition("```")[0]
    assert code, title
    names = {"__name__": "recipe", **given}
    exec(compile(code, f"docs/pipelines.md: {title}", "exec"), names)
    return names


def check(document):
    """The invented article's first quotation and its tweet are there."""
    record = document if isinstance(document, dict) else document.to_dict()
    assert (record["quotations"][0]["text"], record["quotations"][0]["speaker"]) == QUOTED


def test_trafilatura():
    trafilatura = pytest.importorskip("trafilatura")
    names = recipe("trafilatura", html=article(1), url="https://journal.example/1")
    check(names["document"])
    assert names["document"].posts[0].handle == "ModiboTraore"
    check(names["from_text"])
    assert trafilatura.__version__


def test_web_poet():
    web_poet = pytest.importorskip("web_poet")
    names = recipe("web-poet")
    response = web_poet.HttpResponse("https://journal.example/1", article(1).encode(), encoding="utf-8")
    page = names["QuotationsPage"](response=response)
    item = asyncio.run(page.to_item())
    assert (item.quotations[0]["text"], item.quotations[0]["speaker"]) == QUOTED
    assert item.posts[0]["handle"] == "ModiboTraore"


def test_crawlee(tmp_path, monkeypatch):
    pytest.importorskip("crawlee")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CRAWLEE_STORAGE_DIR", str(tmp_path / "storage"))
    pages = {"/": front_page(3), **{f"/article/{n}": article(n) for n in range(3)}}
    with site(pages) as address:
        names = recipe("Crawlee")
        asyncio.run(names["crawl"]([f"{address}/"]))
    stored = [
        json.loads(p.read_text(encoding="utf-8")) for p in sorted((tmp_path / "storage" / "datasets").rglob("0*.json"))
    ]
    found = {record["url"].rpartition("/")[2]: record for record in stored if record["quotations"]}
    assert sorted(found) == ["0", "1", "2"]
    check(found["1"])


def test_fundus():
    pytest.importorskip("fundus")
    from datetime import datetime

    from fundus import Article
    from fundus.scraping.html import HTML

    names = recipe("fundus")
    html = HTML("https://journal.example/1", "https://journal.example/1", article(1), datetime(2023, 6, 20), None)
    document = names["quotations_of"](Article(html=html))
    check(document)
    assert document.posts


def test_news_please():
    newsplease = pytest.importorskip("newsplease")
    names = recipe("news-please")
    found = newsplease.NewsPlease.from_html(article(1), url="https://journal.example/1")
    check(names["quotations_of"](found))


def test_ray():
    ray = pytest.importorskip("ray")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        names = recipe("Ray Data", rows=[{"id": f"a{n}", "html": article(n)} for n in range(30)])
        found = sorted(names["documents"].take_all(), key=lambda row: row["id"])
    finally:
        ray.shutdown()
    assert [row["id"] for row in found] == sorted(f"a{n}" for n in range(30))
    assert all(row["status"] == "ok" and len(row["posts"]) == 1 for row in found)
    check(next(row for row in found if row["id"] == "a1"))


def test_datatrove(tmp_path):
    pytest.importorskip("datatrove")
    given = tmp_path / "in"
    given.mkdir()
    lines = [
        {"id": f"a{n}", "text": f"« Le pont {n} rouvrira lundi matin », a déclaré Modibo Traoré."} for n in range(20)
    ]
    (given / "a.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    code = recipe_code("datatrove").replace('"in"', repr(str(given))).replace('"out"', repr(str(tmp_path / "out")))
    script = tmp_path / "job.py"
    script.write_text(code, encoding="utf-8")
    for _ in range(2):
        subprocess.run([sys.executable, script], check=True, cwd=tmp_path, capture_output=True, timeout=300)
    import gzip

    found = []
    for path in sorted((tmp_path / "out").glob("*.jsonl.gz")):
        found += map(json.loads, gzip.decompress(path.read_bytes()).decode().splitlines())
    assert sorted(row["id"] for row in found) == sorted(line["id"] for line in lines)
    check(next(row["metadata"]["document"] for row in found if row["id"] == "a1"))


def recipe_code(title):
    section = RECIPES.read_text(encoding="utf-8").partition(f"### {title}\n")[2]
    return section.partition("```python\n")[2].partition("```")[0]
