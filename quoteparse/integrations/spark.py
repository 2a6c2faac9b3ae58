"""A Spark job: WARC or Parquet in, Parquet out, a file for a file, so that a rerun does only what is missing.

    spark-submit spark.py INPUT OUTPUT
    python -m quoteparse.integrations.spark INPUT OUTPUT

Installed with ``quoteparse[spark]``. INPUT is a folder (or a file) of ``.warc``, ``.warc.gz`` or ``.parquet`` files,
OUTPUT a folder; both on any file system that Arrow knows (a path that all machines see, ``hdfs://``, ``s3://``,
``gs://``). ``a/b.warc.gz`` becomes ``a/b.warc.gz.parquet``. Nothing is shuffled: a task reads one file and writes one
file, under another name until it is whole; a task that is tried again begins its file again.

In a job of your own, ``dataframe.mapInArrow`` takes ``parse_batch`` and ``SPARK_SCHEMA`` of
``quoteparse.integrations.arrow``.
"""

from __future__ import annotations

import functools
import io
import itertools
import os
import posixpath
import sys
import uuid
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, cast

import click
import pyarrow
from pyarrow import fs
from pyarrow.parquet import ParquetWriter

from quoteparse.batch.options import Job
from quoteparse.integrations.arrow import SCHEMA, parse_articles, to_batch
from quoteparse.integrations.beside import TIMEOUT
from quoteparse.readers import Article, ReaderOptions, Source, read_source

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

INPUTS = (".warc", ".warc.gz", ".parquet")
ROWS = 64
"""Articles that a task holds at a time: some 10 MB of pages."""
UNFINISHED = "_unfinished"
"""The folder in OUTPUT for files that are being written; readers of Parquet folders pass over such a name."""
REPORT = "path string, documents long, quotations long, posts long, errors long"
"""What a task tells of its file, in Spark's words."""
_BUFFER = 1 << 20


def missing_files(place: str, output: str) -> list[str]:
    """Return the names, below INPUT, of the files that OUTPUT has no result for; sorted."""
    return sorted(
        set(names_below(place, INPUTS)) - {n.removesuffix(".parquet") for n in names_below(output, (".parquet",))}
    )


def parse_files(
    batches: Iterator[pyarrow.RecordBatch], *, place: str, output: str, job: Job, timeout: float | None
) -> Iterator[pyarrow.RecordBatch]:
    """Parse the files whose names the batches hold (column ``name``): what ``mapInArrow`` runs in a task."""
    for batch in batches:
        for name in batch.column("name").to_pylist():
            yield _parse_file(name, place, output, job, timeout)


def _parse_file(name: str, place: str, output: str, job: Job, timeout: float | None) -> pyarrow.RecordBatch:
    """Write the documents of one file, then give the result its name; return one row of ``REPORT``."""
    system, folder = file_system(output)
    unfinished = posixpath.join(folder, UNFINISHED, uuid.uuid4().hex)
    final = posixpath.join(folder, name + ".parquet")
    for path in (unfinished, final):
        system.create_dir(posixpath.dirname(path), recursive=True)
    counts = dict.fromkeys(("documents", "quotations", "posts", "errors"), 0)
    with system.open_output_stream(unfinished) as stream, ParquetWriter(stream, SCHEMA, compression="zstd") as writer:
        for articles in _chunks(_articles(place, name), ROWS):
            documents = parse_articles(articles, job, timeout)
            writer.write_batch(to_batch(documents, pyarrow.RecordBatch))
            counts["documents"] += len(documents)
            counts["quotations"] += sum(len(d.quotations) for d in documents)
            counts["posts"] += sum(len(d.posts) for d in documents)
            counts["errors"] += sum(d.status != "ok" for d in documents)
    system.move(unfinished, final)
    return pyarrow.RecordBatch.from_pylist([{"path": name, **counts}])


def _articles(place: str, name: str) -> Iterator[Article]:
    """Yield the articles of a file; their ids begin with its name below INPUT."""
    system, folder = file_system(place)
    path = folder if system.get_file_info(folder).type == fs.FileType.File else posixpath.join(folder, name)
    source = Source(name, name, open=functools.partial(_open, system, path))
    return read_source(source, ReaderOptions(input_format="parquet" if name.endswith(".parquet") else "warc"))


def opened(place: str, name: str) -> BinaryIO:
    """Open a file, by its name below a place; the place may be that file."""
    system, folder = file_system(place)
    is_file = system.get_file_info(folder).type == fs.FileType.File
    return _open(system, folder if is_file else posixpath.join(folder, name))


def _open(system: fs.FileSystem, path: str) -> BinaryIO:
    return io.BufferedReader(cast("io.RawIOBase", system.open_input_file(path)), _BUFFER)


def _chunks(articles: Iterable[Article], size: int) -> Iterator[list[Article]]:
    iterator = iter(articles)
    while chunk := list(itertools.islice(iterator, size)):
        yield chunk


def file_system(place: str) -> tuple[fs.FileSystem, str]:
    """Return the file system of a place, and the path in it."""
    system, path = fs.FileSystem.from_uri(place if "://" in place else os.path.abspath(place))
    return system, path.rstrip("/")


def names_below(place: str, suffixes: tuple[str, ...]) -> list[str]:
    """Return the paths of files below a folder, or the name of one file; not what is hidden or unfinished."""
    system, path = file_system(place)
    kind = system.get_file_info(path).type
    if kind == fs.FileType.File:
        return [posixpath.basename(path)]
    if kind != fs.FileType.Directory:
        return []
    found = system.get_file_info(fs.FileSelector(path, recursive=True))
    names = [posixpath.relpath(info.path, path) for info in found if info.type == fs.FileType.File]
    return [n for n in names if n.endswith(suffixes) and not any(part[0] in "._" for part in n.split("/"))]


@click.command()
@click.argument("place", metavar="INPUT")
@click.argument("output")
@click.option("--timeout", type=float, default=TIMEOUT, show_default=True, help="Seconds for each page; 0: no limit.")
@click.option("--language", help="The language of all pages, when it is known (fr, en …).")
@click.option("--extractor", default="trafilatura", show_default=True, help="What finds a page's main text.")
@click.option("--translate", help="Translate quotations and posts to this language.")
def main(place: str, output: str, timeout: float, language: str | None, extractor: str, translate: str | None) -> None:
    """Parse the WARC or Parquet files of INPUT into Parquet files in OUTPUT; what is there already is not done again.

    Exit code: 0 when every file has its result, 2 when INPUT holds no such file.
    """
    found = names_below(place, INPUTS)
    if not found:
        raise click.UsageError(f"{place} holds no {', '.join(INPUTS)} file")
    missing = missing_files(place, output)
    click.echo(f"{len(found) - len(missing)} of {len(found)} files are done", err=True)
    if missing:
        job = Job(language=language, extractor=extractor, translate=translate)
        work = functools.partial(parse_files, place=place, output=output, job=job, timeout=timeout or None)
        totals = run(session(), missing, work)
        click.echo(", ".join(f"{count} {name}" for name, count in totals.items()), err=True)


def run(spark: SparkSession, names: list[str], work: Any) -> dict[str, int]:
    """Run the work over the files, one task each; return the totals of the reports."""
    files = spark.sparkContext.parallelize([(name,) for name in names], len(names)).toDF("name string")
    reports = files.mapInArrow(work, REPORT).collect()
    return {key: sum(report[key] for report in reports) for key in ("documents", "quotations", "posts", "errors")}


def session() -> SparkSession:
    """Return the session that spark-submit prepared, or a local one.

    Python workers run under our own interpreter unless PYSPARK_PYTHON names another.
    """
    from pyspark.sql import SparkSession

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder: Any = SparkSession.builder
    started: SparkSession = builder.appName("quoteparse").getOrCreate()
    return started


if __name__ == "__main__":
    main()
