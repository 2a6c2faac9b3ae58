"""A Spark job: the results of many files in, the statements that they share out.

    spark-submit spark_link.py RESULTS OUTPUT
    python -m quoteparse.integrations.spark_link RESULTS OUTPUT

Installed with ``quoteparse[spark]``. RESULTS is a folder (or a file) of Parquet as ``quoteparse.integrations.spark``
writes it, OUTPUT a file of JSON lines, what ``quoteparse link`` gives for the same results in the order of their names.

The blocks of ``quoteparse.linking`` are done by tasks: the files are read there, texts aligned, statements described.
Pairs worth a look are found by two shuffles: the runs of three words of all texts by run, and the pairs of texts that
share a rare one by text. The driver holds what linking keeps of the results, about 1.5 kB a quotation, and decides.
"""

from __future__ import annotations

import functools
import pickle
from array import array
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

import click
import pyarrow
from pyarrow.parquet import ParquetFile

from quoteparse.integrations.spark import file_system, names_below, opened, session
from quoteparse.linking import THRESHOLD, link_drafts
from quoteparse.linking.candidates import LOOKED_AT, limit_of, runs_of
from quoteparse.linking.drafts import Draft, draft_of
from quoteparse.linking.outputs import json_line
from quoteparse.linking.search import Alike, Search, Texts, aligning
from quoteparse.linking.spread import BlockWork, Spread
from quoteparse.model import Document
from quoteparse.results import rows_of

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_WAVES = 4
"""Blocks for each core that are handed out together."""
_PARTS = 4
"""Parts for each core into which the texts are cut."""
_WORD64, _SIGN = 1 << 64, 1 << 63


def spread_on(spark: SparkSession) -> Spread:
    """Return a spread over the tasks of a session; blocks go out in waves, so that no more of them are held."""
    context = spark.sparkContext
    width = context.defaultParallelism * _WAVES

    def spread(maker: Callable[..., BlockWork], arguments: tuple[Any, ...], blocks: Iterable[Any]) -> Iterator[Any]:
        held, waiting = context.broadcast((maker, arguments)), iter(blocks)
        while wave := list(islice(waiting, width)):
            yield from context.parallelize(wave, len(wave)).mapPartitions(functools.partial(_done, held)).collect()
        held.unpersist()

    return spread


def _done(held: Any, blocks: Iterable[Any]) -> Iterator[Any]:
    maker, arguments = held.value
    return map(maker(*arguments), blocks)


def search_on(spark: SparkSession) -> Search:
    """Return a search whose pairs are found by shuffles; the texts themselves are sent to each machine once."""

    def search(
        texts: Texts, information: array[float], wanted: Callable[[int, int], bool]
    ) -> Iterator[Alike]:  # the pairs that are not wanted are few: who asked passes over them
        held = spark.sparkContext.broadcast((Packed.of(texts), information))
        pairs = candidate_pairs(spark, held, len(texts))
        rows = pairs.mapInArrow(functools.partial(_aligned, held), "later int, earlier int, like binary")
        found = sorted(rows.collect(), key=lambda row: (row.later, row.earlier))
        held.unpersist()
        return (Alike(row.earlier, row.later, pickle.loads(row.like)) for row in found)

    return search


def candidate_pairs(spark: SparkSession, held: Any, number: int) -> DataFrame:
    """Return the pairs of texts, columns ``earlier`` and ``later``, that ``linking.candidates`` gives."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    numbers = spark.range(0, number, 1, spark.sparkContext.defaultParallelism * _PARTS)
    runs = numbers.mapInArrow(functools.partial(_runs, held), "run long, text int")
    shared = runs.groupBy("run").agg(f.sort_array(f.collect_list("text")).alias("texts"))
    rare = shared.where(f.size("texts").between(2, limit_of(number))).select("texts")
    pairs = rare.mapInArrow(_pairs, "later int, earlier int").repartition("later")
    counted = pairs.groupBy("later", "earlier").count()
    best = Window.partitionBy("later").orderBy(f.desc("count"), "earlier")
    ranked = counted.withColumn("rank", f.row_number().over(best))
    return ranked.where(f.col("rank") <= LOOKED_AT).select("later", "earlier")


def _runs(held: Any, batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """The runs of texts, as signed numbers."""
    texts, _ = held.value
    for batch in batches:
        found, owners = array("q"), array("i")
        for number in batch.column(0).to_pylist():
            runs = [run - _WORD64 if run >= _SIGN else run for run in runs_of(texts[number])]
            found.extend(runs)
            owners.extend([number] * len(runs))
        yield pyarrow.RecordBatch.from_arrays([_column(found), _column(owners)], ["run", "text"])


def _pairs(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """Each two of the texts that share a run."""
    for batch in batches:
        later, earlier = array("i"), array("i")
        for texts in batch.column(0).to_pylist():
            for place, text in enumerate(texts):
                later.extend([text] * place)
                earlier.extend(texts[:place])
        yield pyarrow.RecordBatch.from_arrays([_column(later), _column(earlier)], ["later", "earlier"])


def _column(values: array[int]) -> pyarrow.Array:
    """An Arrow column of 64-bit ("q") or 32-bit integers that shares their memory."""
    kind = pyarrow.int64() if values.typecode == "q" else pyarrow.int32()
    return pyarrow.Array.from_buffers(kind, len(values), [None, pyarrow.py_buffer(values)])


def _aligned(held: Any, batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    texts, information = held.value
    align = aligning(information)
    for batch in batches:
        pairs = zip(batch.column(1).to_pylist(), batch.column(0).to_pylist(), strict=True)
        rows = [
            {"later": b, "earlier": a, "like": pickle.dumps(like)}
            for a, b, like in align((a, b, texts[a], texts[b]) for a, b in pairs)
        ]
        yield pyarrow.RecordBatch.from_pylist(rows, _ALIKE)


_ALIKE = pyarrow.schema([("later", pyarrow.int32()), ("earlier", pyarrow.int32()), ("like", pyarrow.binary())])


class Packed(NamedTuple):
    """Texts as one list of words and where each ends: a third of the memory."""

    words: array[int]
    ends: array[int]

    @classmethod
    def of(cls, texts: Iterable[array[int]]) -> Packed:
        """Return texts packed.

        >>> Packed.of([array("i", [4, 5]), array("i", [6])])[1]
        array('i', [6])
        """
        packed = cls(array("i"), array("q", [0]))
        for text in texts:
            packed.words.extend(text)
            packed.ends.append(len(packed.words))
        return packed

    def __getitem__(self, number: int) -> array[int]:  # type: ignore[override]
        return self.words[self.ends[number] : self.ends[number + 1]]


def reading(place: str) -> Callable[[str], list[Draft]]:
    """Return the work on a file of results: what linking keeps of its documents."""

    def read(name: str) -> list[Draft]:
        with ParquetFile(opened(place, name)) as file:
            return [draft_of(Document.from_dict(row), people=False) for row in rows_of(file)]

    return read


def link_files(spark: SparkSession, place: str, *, threshold: float = THRESHOLD) -> Iterator[str]:
    """Yield the statements that the Parquet files of a folder share, as lines of JSON.

    The outcome is that of ``quoteparse link`` over the same files in the order of their names, but for texts that a
    counter of runs, of which it has a fixed number, takes for common.
    """
    spread = spread_on(spark)
    names = sorted(names_below(place, (".parquet",)))
    drafts = (draft for read in spread(reading, (place,), names) for draft in read)
    statements = link_drafts(drafts, threshold=threshold, spread=spread, search=search_on(spark))
    return map(json_line, statements)


@click.command()
@click.argument("place", metavar="RESULTS")
@click.argument("output")
@click.option("--threshold", type=click.FloatRange(0, 1), default=THRESHOLD, show_default=True)
def main(place: str, output: str, threshold: float) -> None:
    """Write the statements that the Parquet files of RESULTS share to OUTPUT, as JSON lines.

    Exit code: 0, also when nothing stands twice; 2 when RESULTS holds no Parquet file.
    """
    if not names_below(place, (".parquet",)):
        raise click.UsageError(f"{place} holds no .parquet file")
    system, path = file_system(output)
    with system.open_output_stream(path) as stream:
        number = 0
        for line in link_files(session(), place, threshold=threshold):
            stream.write(line.encode())
            number += 1
    click.echo(f"{number:,} statements", err=True)


if __name__ == "__main__":
    from quoteparse.integrations import spark_link  # what goes to the tasks is found there by its module

    spark_link.main()
