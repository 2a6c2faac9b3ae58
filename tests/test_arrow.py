"""Arrow batches in and out: the record row for row, whatever the rows are."""

import contextlib
import functools
import json
import os
import pickle
import signal
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from loopback import article

from quoteparse import parse_html, parse_text

pytestmark = pytest.mark.integration

TEXT = "« Le pont rouvrira lundi matin », a déclaré Inès Carvalho."


@pytest.fixture
def arrow():
    from quoteparse.integrations import arrow

    return arrow


def batch(rows, **types):
    import pyarrow

    names = dict.fromkeys(name for row in rows for name in row)
    columns = {name: pyarrow.array([row.get(name) for row in rows], types.get(name)) for name in names}
    return pyarrow.RecordBatch.from_pydict(columns)


def test_rows_are_the_records_of_the_plain_calls(arrow):
    page = article(1)
    rows = arrow.parse_batch(batch([{"text": TEXT}, {"html": page.encode(), "url": "https://journal.example/1"}]))
    told = rows.to_pylist()
    assert told[0] == parse_text(TEXT).to_dict() | {"extra": "{}"}
    plain = parse_html(page.encode(), url="https://journal.example/1").to_dict()
    assert told[1]["quotations"][0]["text"] == plain["quotations"][0]["text"]
    assert told[1]["posts"][0]["handle"] == plain["posts"][0]["handle"] == "ModiboTraore"
    assert told[1]["published"] == plain["published"]
    assert rows.schema == arrow.SCHEMA


def test_the_backend_of_languages_is_an_option(arrow):
    rows = batch([{"text": "« ¡Qué vergüenza! », a déclaré Awa Diarra. Le pont de Valmont est fermé depuis lundi."}])
    said = [
        arrow.parse_batch(rows, language_backend=name).to_pylist()[0]["quotations"] for name in ("ngrams", "langdetect")
    ]
    assert [quotations[0]["language"] for quotations in said] == ["es", "ca"]


def test_schema_names_every_key_of_the_record(arrow):
    record = parse_html(article(1)).to_dict()
    assert arrow.SCHEMA.names == list(record)
    for name in ("quotations", "posts"):
        assert [f.name for f in arrow.SCHEMA.field(name).type.value_type] == list(record[name][0])


def test_json_and_arrow_tell_the_same(arrow):
    [record] = arrow.parse_batch(batch([{"html": article(2), "id": "a/2"}])).to_pylist()
    assert record["id"] == "a/2"
    assert record["quotations"][0]["document_id"] == "a/2"
    assert json.loads(json.dumps(record)) == record


HOSTILE = [
    {"text": ""},
    {"text": None},
    {"html": b"\x00\xff\xfe<p>"},
    {"html": ""},
    {"text": "« " * 2_000},
    {"html": "<" * 2_000},
    {"text": TEXT, "date": "hier"},
    {"text": TEXT, "id": ""},
    {"text": TEXT, "url": "http://[::1"},
]


@pytest.mark.parametrize("options", [{}, {"timeout": 20.0}], ids=["here", "beside"])
def test_no_row_raises(arrow, options):
    told = arrow.parse_batch(batch(HOSTILE), **options)
    assert told.num_rows == len(HOSTILE)
    assert {row["status"] for row in told.to_pylist()} == {"ok"}
    assert told.schema == arrow.SCHEMA


@pytest.mark.parametrize(
    "odd",
    [
        {"title": ["a"]},
        {"text": [1, 2]},
        {"text": [["a"], ["b"]]},
        {"text": [{"a": 1}]},
    ],
)
def test_batches_that_hold_no_article(arrow, odd):
    import pyarrow

    told = arrow.parse_batch(pyarrow.RecordBatch.from_pydict(odd))
    assert told.num_rows == len(next(iter(odd.values())))


def test_values_without_a_python_form(arrow):
    import pyarrow

    bad_text = pyarrow.array([b"\xabOui\xbb", TEXT.encode()]).view(pyarrow.string())
    far_day = pyarrow.array([2**62, 0], pyarrow.timestamp("s"))
    told = arrow.parse_batch(pyarrow.RecordBatch.from_pydict({"text": bad_text, "date": far_day})).to_pylist()
    assert told[0]["text"] == "\ufffdOui\ufffd"
    assert told[1]["quotations"][0]["speaker"] == "Inès Carvalho"
    assert told[1]["published"].startswith("1970-01-01")


def test_no_columns_and_no_rows(arrow):
    import pyarrow

    assert arrow.parse_batch(pyarrow.RecordBatch.from_pydict({})).num_rows == 0
    assert arrow.parse_batch(batch([{"text": TEXT}]).slice(0, 0)).schema == arrow.SCHEMA


def test_wrong_options_are_told_in_the_rows(arrow):
    for options in ({"language": "not a code"}, {"language": "not a code", "timeout": 20.0}, {"published": "hier"}):
        [row] = arrow.parse_batch(batch([{"text": TEXT}]), **options).to_pylist()
        assert row["status"] == "error"
        assert row["error"]


def test_the_same_bytes_every_time_and_in_another_process(arrow):
    import pyarrow

    work = pickle.loads(pickle.dumps(functools.partial(arrow.parse_batch, language="fr")))
    given = batch([{"html": article(n)} for n in range(4)])
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        elsewhere = pool.submit(work, given).result()

    def written(table):
        stream = pyarrow.BufferOutputStream()
        with pyarrow.ipc.new_stream(stream, table.schema) as writer:
            writer.write_batch(table)
        return stream.getvalue().to_pybytes()

    assert written(work(given)) == written(elsewhere) == written(work(given))


def test_a_table_gives_a_table(arrow):
    import pyarrow

    table = pyarrow.Table.from_batches([batch([{"text": TEXT}]), batch([{"text": "Rien."}])])
    told = arrow.parse_batch(table)
    assert isinstance(told, pyarrow.Table)
    assert [len(row) for row in told.column("quotations").to_pylist()] == [1, 0]


@pytest.mark.skipif(sys.platform != "linux", reason="finds the child in /proc")
def test_a_killed_child_costs_nothing(arrow):
    work = functools.partial(arrow.parse_batch, timeout=20.0)
    given = batch([{"text": TEXT}] * 3)
    first = work(given).to_pylist()
    [child] = children()
    os.kill(child, signal.SIGKILL)
    assert work(given).to_pylist() == first
    assert child not in children()


def children():
    """The processes whose parent this one is and that parse."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            parent = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1]
            if parent == str(os.getpid()) and b"batch.worker" in stat.with_name("cmdline").read_bytes():
                found.append(int(stat.parent.name))
    return found


def test_spark_s_words_name_the_same_fields(arrow):
    names = [part.split(" ")[0] for part in arrow.SPARK_SCHEMA.split(", ") if ":" not in part]
    assert names[:4] == ["id", "source", "source_index", "status"]
    assert arrow.SPARK_SCHEMA.startswith("id STRING, source STRING, source_index INT")
    assert "quotations ARRAY<STRUCT<id: STRING" in arrow.SPARK_SCHEMA
    assert "content_spans: ARRAY<ARRAY<INT>>" in arrow.SPARK_SCHEMA


def test_importing_quoteparse_loads_none_of_it():
    code = "import sys, quoteparse, quoteparse.cli; print([m for m in ('pyarrow', 'scrapy', 'pyspark') if m in sys.modules])"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )
