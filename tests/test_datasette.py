"""A real Datasette opens the database of results: keys, search, views and the ready-made queries."""

import asyncio
import json
import re
import sqlite3
from pathlib import Path

import pytest

from quoteparse.batch.job import parse_article
from quoteparse.batch.options import Job
from quoteparse.readers import Article
from quoteparse.writers import Layout, renderer, writer_class
from quoteparse.writers.datasette import metadata

ARTICLES = {
    "a/é 1.txt": "« La retraite attendra », a déclaré Inès Carvalho, la ministre.\n« Nous partons », a-t-elle ajouté.\n",
    "b.txt": "Paul Mason n'a jamais dit que « la retraite est finie ».\n",
}


@pytest.fixture
def database(tmp_path):
    layout = Layout("sqlite", keep=("section",))
    writer, render = writer_class("sqlite")(tmp_path / "news.db", layout), renderer(layout)
    for number, (name, text) in enumerate(ARTICLES.items()):
        article = Article(
            name, name, content=text, published="2023-06-21", site="Le Journal", extra={"section": number}
        )
        writer.write(render(parse_article(article, Job(language="fr"))))
    writer.close()
    return tmp_path / "news.db"


QUERIES = json.loads(metadata(Path("news.db")))["databases"]["news"]["queries"]
PARAMETERS = {"words": "retraite", "name": "carvalho", "month": "2023-06", "outlet": "Le Journal"}
FOUND = {
    "search": 2,
    "by_speaker": 2,
    "denied_or_rumoured": 1,
    "speakers_of_a_month": 1,
    "speakers_of_an_outlet": 1,
    "women_and_men": None,
    "failures": 0,
}


@pytest.mark.parametrize("name", QUERIES)
def test_every_ready_made_query_runs(database, name):
    rows = sqlite3.connect(database).execute(QUERIES[name]["sql"], PARAMETERS).fetchall()
    if FOUND[name] is not None:
        assert len(rows) == FOUND[name]


def test_the_command_prints_the_metadata(quoteparse, database):
    ran = quoteparse("datasette", database)
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["databases"].keys() == {"news"}
    assert b"read" not in ran.stderr


@pytest.mark.integration
def test_datasette_shows_it(database):
    app = pytest.importorskip("datasette.app")
    datasette = app.Datasette([str(database)], metadata=json.loads(metadata(database)))

    def get(path):
        response = asyncio.run(datasette.client.get(path))
        assert response.status_code == 200, (path, response.text[:300])
        return response

    def rows(path):
        return get(path + ("&" if "?" in path else "?") + "_shape=objects").json()["rows"]

    assert {row["id"] for row in rows("/news/quotations.json?_search=retraite")} == {"a/é 1.txt:q1", "b.txt:q1"}
    assert len(rows("/news/most_quoted.json")) == 1
    assert [row["extra_section"] for row in rows("/news/documents.json?_sort=id")] == [0, 1]
    for name in QUERIES:
        query = "&".join(f"{key}={value}" for key, value in PARAMETERS.items())
        assert len(rows(f"/news/{name}.json?{query}")) == FOUND[name] or FOUND[name] is None
    page = get("/news/quotations?_facet=speaker").text
    links = sorted(set(re.findall(r'href="(/news/(?:documents|quotations|people)/[^"?]+)"', page)))
    assert len(links) >= 5  # the rows themselves, and the documents that their keys lead to
    for link in links:
        get(link)
    get("/news")
    get("/")
