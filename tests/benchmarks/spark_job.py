"""What the Spark job costs: Parquet files of short texts, then WARC files of pages, CPU time of Java and Python together.

    python tests/benchmarks/spark_job.py [--texts 200000] [--pages 5000] [--files 20]

It runs what ``python -m quoteparse.integrations.spark`` runs, on data it makes itself: texts of some 0.9 kB, pages of some
100 kB with two tweets each (``batch.py``). A tenth is done first, so that the start of Java and of the Python workers is
not in the figures. Reads ``/proc``: Linux only.
"""

import argparse
import functools
import os
import random
import tempfile
import time
from pathlib import Path

import batch
from spark_cost import tree_cpu


def make_texts(folder, count, files):
    import pyarrow
    import pyarrow.parquet

    chance = random.Random(0)
    for number in range(files):
        own = range(number, count, files)
        columns = {"id": [f"n{n}" for n in own], "text": ["\n".join(batch.paragraphs(chance, 3)) for _ in own]}
        pyarrow.parquet.write_table(pyarrow.Table.from_pydict(columns), folder / f"{number:03}.parquet")


def make_pages(folder, count, files):
    for number in range(files):
        batch.make_warc(folder / f"{number:03}.warc.gz", len(range(number, count, files)))


def job(spark, folder, out):
    """The CPU seconds of one run by all its processes, those on the clock, and what it found."""
    from quoteparse.batch.options import Job
    from quoteparse.integrations.spark import missing_files, parse_files, run

    before, start = tree_cpu(os.getpid()), time.monotonic()
    work = functools.partial(parse_files, place=str(folder), output=str(out), job=Job(), timeout=30.0)
    found = run(spark, missing_files(str(folder), str(out)), work)
    return tree_cpu(os.getpid()) - before, time.monotonic() - start, found


def measure(spark, name, make, count, files, folder):
    """A tenth first, so that all processes have started and are warm, then the whole."""
    for place, number, parts in ((folder / f"{name}-first", count // 10, 2), (folder / name, count, files)):
        place.mkdir()
        make(place, number, parts)
        cpu, wall, found = job(spark, place, folder / f"{place.name}-out")
    print(f"{count} {name} in {files} files: {cpu:.0f} CPU s, {wall:.0f} s on the clock; {found}")
    print(f"  {1000 * cpu / count:.2f} ms a document, {cpu / count * 1e6 / 3600:.2f} core hours a million", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=int, default=200_000)
    parser.add_argument("--pages", type=int, default=5_000)
    parser.add_argument("--files", type=int, default=20)
    options = parser.parse_args()
    from quoteparse.integrations.spark import session

    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    spark = session()
    with tempfile.TemporaryDirectory() as folder:
        for name, make, count in (("texts", make_texts, options.texts), ("pages", make_pages, options.pages)):
            if count:
                measure(spark, name, make, count, options.files, Path(folder))
    spark.stop()


if __name__ == "__main__":
    main()
