"""What the fuzzer calls: one function of bytes for each door through which strange input comes.

Each asserts what must hold whatever the bytes are, and raises when it does not. Nothing here needs Atheris:
``tests/test_fuzz.py`` leads the corpus, and every input that once broke something, through the same functions.
"""

import csv
import datetime
import io
import json
import re
import sqlite3
import tempfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from laws import check_laws

from quoteparse import parse_html, parse_text
from quoteparse.batch.job import Job, parse_article
from quoteparse.dates import find_dates, match_date, read_date
from quoteparse.model import Document
from quoteparse.posts.entities import find_entities
from quoteparse.readers import ReaderOptions, Source, read_source
from quoteparse.readers.names import printable
from quoteparse.writers import Layout, renderer, writer_class
from quoteparse.writers.csv_rows import plain

LANGUAGES = (None, "fr", "en", "de", "es", "it", "pt", "nl")
ANCHOR = datetime.date(2023, 6, 21)
LARGEST = 20_000
"""Bytes of an article that the readers are told to let pass."""
LONE = re.compile("[\ud800-\udfff]")
"""Half a character: an output has U+FFFD for it."""
ONE_BY_ONE = ("jsonl", "csv", "sqlite")
"""The formats whose outputs can be carried on: they tell which documents they hold."""


def _choice(data, among):
    """The first byte says which of several ways is taken, the rest is the input."""
    return among[data[0] % len(among)] if data else among[0], data[1:]


def text(data):
    """A text: the laws of the record hold, and no character is lost."""
    language, rest = _choice(data, LANGUAGES)
    words = rest.decode("utf-8", "surrogateescape")
    document = parse_text(words, language=language, published="2023-06-21", document_id="a")
    check_laws(document)
    assert document.status == "ok"
    assert len(document.text) == len(words)


def html(data):
    """A page in bytes: the laws hold, and every link of a post leads to the web."""
    extractor, page = _choice(data, ("none", "none", "none", "trafilatura"))
    document = parse_html(page, extractor=extractor, url="https://example.org/a")
    check_laws(document)
    for post in document.posts:
        for link in (*post.links, *filter(None, [post.permalink])):
            assert link.startswith(("http://", "https://")), link


def readers(data):
    """A file whose name is the first line: each article or failure can be told, and none is over the limit."""
    name, _, content = data.partition(b"\n")
    name = name.decode("ascii", "replace").replace("/", "")[:40] or "-"
    source = Source(name, name, lambda: io.BytesIO(content))
    for number, article in enumerate(read_source(source, ReaderOptions(max_size=LARGEST))):
        article.id.encode("utf-8")
        assert (article.error is None) == (article.error_type is None)
        assert article.error is None or not article.content
        assert len(article.content) <= LARGEST
        if number == 0 and article.error is None and len(article.content) < 300:
            check_laws(parse_article(article, Job()))


def dates(data):
    """Dates in a text and a line that is one: spans lie in the text, days are days."""
    language, rest = _choice(data, LANGUAGES)
    words = rest.decode("utf-8", "surrogateescape")
    found = find_dates(words, ANCHOR, language)
    for date in found:
        assert 0 <= date.start < date.end <= len(words)
        _is_date(date.value)
        _is_date(date.until)
    assert all(a.end <= b.start for a, b in pairwise(found))
    _is_date(read_date(words, language))
    if at_start := match_date(words, 0, language):
        assert 0 < at_start[0] <= len(words)
        _is_date(at_start[1])


def _is_date(date):
    if date is not None:
        datetime.date.fromisoformat((date[:10] + "-01-01")[:10])


def entities(data):
    """What a post's text points to: in the form of each kind, each once."""
    found = find_entities(data.decode("utf-8", "surrogateescape"))
    for kind in found:
        assert len(set(kind)) == len(kind)
    assert all(link.startswith(("http://", "https://")) and not link[-1].isspace() for link in found.links)
    assert all(name and not name.startswith(("@", "＠")) for name in found.mentions)
    assert all(tag and not tag.startswith(("#", "＃")) and not tag.isdigit() for tag in found.hashtags)


def writers(data):
    """A document in every format: what is read back is what was written, and an output knows what it holds."""
    name, title, words = ([*data.decode("utf-8", "surrogateescape").split("\n", 2), "", ""])[:3]
    first = replace(parse_text(words, document_id=printable(name) or "a"), title=title or None)
    failed = Document(id=f"{first.id}!", status="error", error=title or "e", error_type="timeout")
    documents = [replace(first, extra={title: words[:40], "n": 1}), failed]
    wanted = [json.loads(LONE.sub("\ufffd", json.dumps(one.to_dict(), ensure_ascii=False))) for one in documents]
    with tempfile.TemporaryDirectory() as folder:
        for form, read in READ_BACK.items():
            path = Path(folder) / f"o.{form}"
            _write(path, form, documents)
            read(path, wanted)
            if form in ONE_BY_ONE:
                assert list(writer_class(form).held(path, Layout(form))) in ([], [wanted[0]["id"]])


def _write(path, form, documents):
    layout = Layout(form)
    render, writer = renderer(layout), writer_class(form)(path, layout)
    for document in documents:
        writer.write(render(document))
    writer.close()


def _lines(path, wanted):
    assert [json.loads(line) for line in path.read_bytes().split(b"\n")[:-1]] == wanted


def _array(path, wanted):
    assert json.loads(path.read_text(encoding="utf-8")) == wanted


def _rows(path, wanted):
    """Cells hold the words, U+FFFD for NUL, which no reader of CSV takes; none is a formula."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t" if path.suffix == ".tsv" else ","))
    assert next(row for row in rows if row["type"] == "error")["document_id"] != ""
    results = {one["id"]: one for one in wanted[0]["quotations"] + wanted[0]["posts"]}
    for row in filter(lambda row: row["id"], rows):
        assert plain(row["text"]) == (results[plain(row["id"])]["text"] or "").replace("\0", "\ufffd")
    assert not [cell for row in rows for cell in row.values() if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


def _tables(path, wanted):
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert [row[0] for row in connection.execute("SELECT id FROM documents ORDER BY rowid")] == [
        one["id"] for one in wanted
    ]
    for kind in ("quotations", "posts"):
        held = connection.execute(f"SELECT id, text FROM {kind} ORDER BY rowid").fetchall()
        assert held == [(one["id"], one["text"]) for one in wanted[0][kind]]
    connection.close()


def _shown(path, wanted):
    """What is shown to people steers no terminal."""
    assert not set(path.read_text(encoding="utf-8")) & set("\x1b\x07\x9b\u202e\u2066\x00")


READ_BACK = {"jsonl": _lines, "json": _array, "csv": _rows, "tsv": _rows, "sqlite": _tables, "table": _shown}

TARGETS = {one.__name__: one for one in (text, html, readers, dates, entities, writers)}
