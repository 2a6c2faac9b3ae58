"""Spark 4 for real: a local session on Java, `mapInArrow`, a killed Python worker, a rerun of the job."""

import io
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click_runner import click_runner
from loopback import article

from quoteparse import parse_html

pytestmark = pytest.mark.integration
ENVIRONMENT = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}


@pytest.fixture(scope="module")
def spark():
    os.environ.update(SPARK_LOCAL_IP="127.0.0.1", PYSPARK_PYTHON=sys.executable)
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[2, 3]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "16")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def test_map_in_arrow(spark):
    from quoteparse.integrations.arrow import SCHEMA, SPARK_SCHEMA, parse_batch

    rows = [(f"a{n}", article(n)) for n in range(40)]
    articles = spark.createDataFrame(rows, "id string, html string").repartition(2)
    found = articles.mapInArrow(lambda batches: map(parse_batch, batches), SPARK_SCHEMA).orderBy("id").collect()
    assert [row.asDict(recursive=True) for row in found] == [
        parse_html(page).to_dict() | named(name, page) for name, page in sorted(rows)
    ]
    assert found[0].__fields__ == SCHEMA.names


def named(name, page):
    """What the id of the row changes in the record."""
    document = parse_html(page)
    record = document.to_dict()
    for result in (*record["quotations"], *record["posts"], *record["people"]):
        for key in ("id", "document_id", "post_id", "speaker_id"):
            if result.get(key):
                result[key] = result[key].replace(document.id, name, 1)
    return {"id": name, "extra": "{}"} | {key: record[key] for key in ("quotations", "posts", "people")}


def test_a_task_whose_python_worker_is_killed_is_done_again(spark, tmp_path):
    from quoteparse.integrations.arrow import SPARK_SCHEMA, parse_batch

    fuse = tmp_path / "fuse"

    def dies_once(batches):
        for batch in batches:
            if not fuse.exists():
                fuse.touch()
                os.kill(os.getpid(), signal.SIGKILL)
            yield parse_batch(batch)

    articles = spark.createDataFrame([(f"a{n:02}", article(n)) for n in range(40)], "id string, html string")
    found = articles.mapInArrow(dies_once, SPARK_SCHEMA).select("id", "status").orderBy("id").collect()
    assert fuse.exists()
    assert [(row.id, row.status) for row in found] == [(f"a{n:02}", "ok") for n in range(40)]


# --- the job -------------------------------------------------------------------------------------------------------


def write_warc(path, numbers):
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for number in numbers:
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.0")
            url, page = f"https://journal.example/{number}", io.BytesIO(article(number).encode())
            writer.write_record(writer.create_warc_record(url, "response", payload=page, http_headers=headers))


def read(folder):
    import pyarrow.parquet

    return {
        path.relative_to(folder).as_posix(): pyarrow.parquet.read_table(path).to_pylist()
        for path in sorted(folder.rglob("*.parquet"))
    }


def submit(*arguments, program=None):
    """Run the job, or another program, as users do; returns what it told."""
    from quoteparse.integrations import spark

    launcher = shutil.which("spark-submit", path=str(Path(sys.executable).parent))
    command = [
        launcher,
        "--master",
        "local[2]",
        "--conf",
        "spark.ui.enabled=false",
        program or spark.__file__,
        *map(str, arguments),
    ]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=400, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_the_job_and_its_rerun(tmp_path):
    given, output = tmp_path / "crawl", tmp_path / "found"
    for day in range(3):
        write_warc(given / f"2023-06-{20 + day}" / "news.warc.gz", range(day * 10, day * 10 + 10))
    (given / "2023-06-23").mkdir()
    (given / "2023-06-23" / "torn.warc.gz").write_bytes((given / "2023-06-20" / "news.warc.gz").read_bytes()[:4000])
    told = submit(given, output)
    assert "0 of 4 files are done" in told
    first = read(output)
    assert list(first) == [f"2023-06-{20 + d}/news.warc.gz.parquet" for d in range(3)] + [
        "2023-06-23/torn.warc.gz.parquet"
    ]
    rows = first["2023-06-21/news.warc.gz.parquet"]
    assert [row["id"] for row in rows] == [f"2023-06-21/news.warc.gz#{n}" for n in range(1, 11)]
    assert [row["url"] for row in rows] == [f"https://journal.example/{n}" for n in range(10, 20)]
    assert all(row["status"] == "ok" and row["posts"] and row["quotations"] for row in rows)
    assert first["2023-06-23/torn.warc.gz.parquet"][-1]["status"] == "error"
    whole = output / "2023-06-20" / "news.warc.gz.parquet"
    before = whole.stat()
    (output / "2023-06-21" / "news.warc.gz.parquet").unlink()
    (output / "_unfinished" / "left-behind").write_bytes(b"half")
    assert "3 of 4 files are done" in submit(given, output)
    assert read(output) == first
    assert whole.stat() == before


def test_the_work_on_parquet_files_and_on_one_file(tmp_path):
    """The same function that the tasks run, here without a cluster around it."""
    import pyarrow
    import pyarrow.parquet

    from quoteparse.batch.job import Job
    from quoteparse.integrations import spark

    given, output = tmp_path / "articles.parquet", tmp_path / "found"
    table = pyarrow.Table.from_pylist([{"id": f"a{n}", "html": article(n), "other": n} for n in range(70)])
    pyarrow.parquet.write_table(table, given)
    assert spark.missing_files(str(given), str(output)) == ["articles.parquet"]
    names = pyarrow.RecordBatch.from_pylist([{"name": "articles.parquet"}])
    [report] = spark.parse_files(iter([names]), place=str(given), output=str(output), job=Job(), timeout=None)
    assert report.to_pylist()[0]["documents"] == report.to_pylist()[0]["posts"] == 70
    assert spark.missing_files(str(given), str(output)) == []
    assert [row["id"] for row in read(output)["articles.parquet.parquet"]] == [f"a{n}" for n in range(70)]
    assert not list((output / "_unfinished").iterdir())


def test_a_task_that_is_killed_leaves_no_result(tmp_path):
    given, output = tmp_path / "crawl", tmp_path / "found"
    write_warc(given / "a.warc.gz", range(200))
    code = (
        "import sys, pyarrow\n"
        "from quoteparse.batch.job import Job\n"
        "from quoteparse.integrations.spark import parse_files\n"
        "names = pyarrow.RecordBatch.from_pylist([{'name': 'a.warc.gz'}])\n"
        "list(parse_files(iter([names]), place=sys.argv[1], output=sys.argv[2], job=Job(), timeout=None))\n"
    )
    task = subprocess.Popen([sys.executable, "-c", code, str(given), str(output)])
    while not list(output.glob("_unfinished/*")):
        assert task.poll() is None
    task.kill()
    task.wait()
    from quoteparse.integrations.spark import missing_files

    assert missing_files(str(given), str(output)) == ["a.warc.gz"]


def test_an_empty_input_is_a_usage_error(tmp_path):
    from click.testing import CliRunner

    from quoteparse.integrations.spark import main

    told = CliRunner().invoke(main, [str(tmp_path), str(tmp_path / "out")])
    assert told.exit_code == 2
    assert "holds no .warc" in told.output


# --- statements ----------------------------------------------------------------------------------------------------


def write_results(folder, documents, each=60):
    import pyarrow
    import pyarrow.parquet

    from quoteparse.integrations.arrow import to_batch

    folder.mkdir()
    for number in range(0, len(documents), each):
        table = to_batch(documents[number : number + each], pyarrow.Table)
        pyarrow.parquet.write_table(table, folder / f"part-{number:04}.parquet", row_group_size=25)


def test_statements_are_those_of_one_process(spark, tmp_path):
    from test_linking import ACROSS, document, made_up

    from quoteparse.cli import main
    from quoteparse.integrations.spark_link import link_files

    documents = list(made_up(400))
    for number, (_, one, first, speaker, other, second, who) in enumerate(ACROSS):
        documents.append(document(f"{number}a", (first, speaker), language=one))
        documents.append(document(f"{number}b", (second, who), language=other))
    write_results(tmp_path / "results", documents)
    files = sorted(map(str, (tmp_path / "results").iterdir()))
    alone = click_runner().invoke(main, ["link", *files]).stdout
    found = "".join(link_files(spark, str(tmp_path / "results")))
    assert len(found.splitlines()) > 80
    assert found == alone


def test_the_pairs_that_the_shuffles_find_are_the_candidates(spark):
    import random
    from array import array

    from quoteparse.integrations.spark_link import Packed, candidate_pairs
    from quoteparse.linking.candidates import candidates

    choose = random.Random(3)
    texts = [array("i", choose.choices(range(25), k=choose.randint(1, 12))) for _ in range(700)]
    texts += [array("i", [*range(100, 106), number]) for number in range(49)]
    held = spark.sparkContext.broadcast((Packed.of(texts), array("d")))
    found = [(row.earlier, row.later) for row in candidate_pairs(spark, held, len(texts)).collect()]
    assert sorted(found) == sorted(candidates(texts))


def test_the_job_of_statements(tmp_path):
    from test_linking import made_up

    from quoteparse.integrations import spark_link

    write_results(tmp_path / "results", list(made_up(120)))
    told = submit(tmp_path / "results", tmp_path / "statements.jsonl", program=spark_link.__file__)
    lines = (tmp_path / "statements.jsonl").read_text(encoding="utf-8").splitlines()
    assert f"{len(lines):,} statements" in told
    assert lines
