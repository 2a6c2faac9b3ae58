"""What linking costs on Spark, and what its shuffles move: python tests/benchmarks/spark_link.py [QUOTATIONS]

The made-up news of linking.py as Parquet files of 2,000 documents, then the job on as many cores as there are, in one
local session with Java's memory at 4 GB. What the shuffles wrote is read from Spark's own log of events.
"""

import json
import os
import resource
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

import pyarrow.parquet
from linking import documents

from quoteparse.integrations.arrow import to_batch
from quoteparse.integrations.spark_link import link_files

_EACH = 2_000


def write(folder, number):
    made = documents(number)
    folder.mkdir()
    count = 0
    while some := list(islice(made, _EACH)):
        pyarrow.parquet.write_table(to_batch(some, pyarrow.Table), folder / f"part-{count:05}.parquet")
        count += 1
    return count


def session(log):
    from pyspark.sql import SparkSession

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "4g",
        "spark.driver.maxResultSize": "2g",
        "spark.eventLog.enabled": "true",
        "spark.eventLog.dir": log.as_uri(),
        "spark.eventLog.rolling.enabled": "false",
        "spark.eventLog.compress": "false",
    }
    builder = SparkSession.builder.master("local[*]")
    for key, value in settings.items():
        builder = builder.config(key, value)
    return builder.getOrCreate()


def shuffled(log):
    """Bytes and rows that the shuffles wrote."""
    size = rows = 0
    for path in log.iterdir():
        for line in path.read_text(encoding="utf-8").splitlines():
            event = json.loads(line)
            if event["Event"] == "SparkListenerTaskEnd" and event.get("Task Metrics"):
                written = event["Task Metrics"]["Shuffle Write Metrics"]
                size += written["Shuffle Bytes Written"]
                rows += written["Shuffle Records Written"]
    return size, rows


def main(number):
    with tempfile.TemporaryDirectory() as folder:
        place, log = Path(folder) / "results", Path(folder) / "log"
        log.mkdir()
        files = write(place, number)
        spark = session(log)
        begun = time.monotonic()
        found = sum(1 for _ in link_files(spark, str(place)))
        spent = time.monotonic() - begun
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
        spark.stop()
        size, rows = shuffled(log)
        print(
            f"{number:,} quotations in {files} files: {found:,} statements, {spent:.0f} s; shuffled {size / 1e6:,.1f} MB "
            f"in {rows:,} rows; the driver's Python held {peak:,.0f} MB",
            flush=True,
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 20_000)
