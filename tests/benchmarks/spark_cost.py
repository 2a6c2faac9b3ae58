"""What Spark costs over a plain pool of processes: 20,000 short texts through `parse_batch`, CPU time of all processes.

    python tests/benchmarks/spark_cost.py [--documents 20000] [--goal]

The pool gets Arrow batches of 500; Spark runs `mapInArrow` over two partitions. Either first does a tenth of the texts
(1,000 at least), so that processes and Java have started and are warm; only what all the texts cost after that is
compared. ``--goal`` ends with 1 when Spark costs more than 1.5 times the pool. Reads ``/proc``: Linux only.
"""

import argparse
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

GOAL = 1.5
TICKS = os.sysconf("SC_CLK_TCK")
ROWS = 500


def short_text(number):
    """An invented item of some 600 characters with two quotations."""
    return (
        f"Le dossier {number} du port revient devant le conseil de Valmont ce mardi, après six mois d'études.\n"
        f"« Nous rouvrirons le quai {number} avant l'été », a déclaré la maire, Inès Carvalho, devant les riverains.\n"
        "Les travaux ont commencé en mars et dureront un an; trois entreprises de la région y prennent part, selon la "
        "préfecture, pour un coût qui n'a pas été rendu public.\n"
        "« C'est un effort sans précédent pour une ville de notre taille », a ajouté Modibo Traoré, chef de chantier.\n"
        f"Une réunion publique se tiendra le {1 + number % 28} juin à la salle des fêtes."
    )


def batches(count):
    """The texts as Arrow batches."""
    import pyarrow

    for start in range(0, count, ROWS):
        numbers = range(start, min(count, start + ROWS))
        columns = {"id": [f"a{n}" for n in numbers], "text": [short_text(n) for n in numbers]}
        yield pyarrow.RecordBatch.from_pydict(columns)


def quotations_of(batch):
    """The work of the pool; the count is a check that both do the same."""
    from quoteparse.integrations.arrow import parse_batch

    return sum(map(len, parse_batch(batch).column("quotations").to_pylist()))


def passes(count):
    """How many texts to warm up with, a batch for each process at least, and how many to measure."""
    return max(count // 10, 2 * ROWS), count


def pool_costs(count):
    """CPU seconds of two processes and of us, for a tenth of the texts and for all of them; the quotations found."""
    costs, found = [], 0
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        for number in passes(count):
            before = tree_cpu(os.getpid())
            found = sum(pool.map(quotations_of, batches(number)))
            costs.append(tree_cpu(os.getpid()) - before)
    return costs, found


def spark_costs(count, folder):
    """The same for Spark, Java and Python together."""
    import pyarrow.parquet
    from pyspark.sql import SparkSession
    from pyspark.sql.functions import size
    from pyspark.sql.functions import sum as total

    from quoteparse.integrations.arrow import SPARK_SCHEMA, parse_batch

    for number in passes(count):
        (folder / str(number)).mkdir()
        for half in range(2):
            table = pyarrow.Table.from_batches([b for n, b in enumerate(batches(number)) if n % 2 == half])
            pyarrow.parquet.write_table(table, folder / str(number) / f"{half}.parquet")
    os.environ.update(SPARK_LOCAL_IP="127.0.0.1", PYSPARK_PYTHON=sys.executable)
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", str(ROWS))
    spark = builder.config("spark.sql.files.openCostInBytes", str(1 << 30)).getOrCreate()
    costs, found = [], 0
    for number in passes(count):
        before = tree_cpu(os.getpid())
        documents = spark.read.parquet(str(folder / str(number))).mapInArrow(
            lambda given: map(parse_batch, given), SPARK_SCHEMA
        )
        found = documents.select(total(size("quotations"))).collect()[0][0]
        costs.append(tree_cpu(os.getpid()) - before)
    spark.stop()
    return costs, found


def tree_cpu(root):
    """CPU seconds of a process and of all below it, those that have ended included."""
    parents, spent = {}, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        fields = read(stat)
        if fields:
            number = int(stat.parent.name)
            parents[number] = int(fields[1])
            spent[number] = sum(map(int, fields[11:15])) / TICKS
    return sum(spent[number] for number in spent if below(number, root, parents))


def read(stat):
    try:
        return stat.read_text().rpartition(")")[2].split()
    except OSError:
        return None


def below(number, root, parents):
    while number != root and number in parents:
        number = parents[number]
    return number == root


def main():
    import tempfile

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--goal", action="store_true")
    options = parser.parse_args()
    (start, plain), found = pool_costs(options.documents)
    with tempfile.TemporaryDirectory() as folder:
        (spark_start, spark), spark_found = spark_costs(options.documents, Path(folder))
    assert found == spark_found, (found, spark_found)
    size = len(short_text(options.documents))
    print(
        f"{options.documents} texts of {size} characters, {found} quotations; CPU s: a tenth with the start, then all"
    )
    print(f"pool of 2:       {start:.1f}, {plain:.1f} ({1000 * plain / options.documents:.2f} ms a text)")
    print(f"Spark, local[2]: {spark_start:.1f}, {spark:.1f} ({1000 * spark / options.documents:.2f} ms a text)")
    print(f"Spark over pool, once warm: {spark / plain:.2f}")
    return 1 if options.goal and spark / plain > GOAL else 0


if __name__ == "__main__":
    sys.exit(main())
