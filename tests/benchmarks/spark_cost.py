"""What Spark costs over a plain pool of processes: 20,000 short texts through `parse_batch`, CPU time of all processes.

    python tests/benchmarks/spark_cost.py [--documents 20000] [--goal]

The pool gets Arrow batches of 500; Spark runs `mapInArrow` over two partitions, twice: the first run pays for Java's
warming up, the second counts. ``--goal`` ends with 1 when the second costs more than 1.5 times the pool. Reads
``/proc``: Linux only.
"""

import argparse
import os
import resource
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


def pool_cost(count):
    """CPU seconds of two processes, all of them, and the quotations found."""
    before = children_cpu()
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        found = sum(pool.map(quotations_of, batches(count)))
    return children_cpu() - before, found


def children_cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def spark_costs(count, folder):
    """CPU seconds of the first and of the second run, Java and Python together, and the quotations found."""
    import pyarrow.parquet
    from pyspark.sql import SparkSession
    from pyspark.sql.functions import size
    from pyspark.sql.functions import sum as total

    from quoteparse.integrations.arrow import SPARK_SCHEMA, parse_batch

    for half in range(2):
        table = pyarrow.Table.from_batches([b for n, b in enumerate(batches(count)) if n % 2 == half])
        pyarrow.parquet.write_table(table, folder / f"{half}.parquet")
    os.environ.update(SPARK_LOCAL_IP="127.0.0.1", PYSPARK_PYTHON=sys.executable)
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", str(ROWS))
    spark = builder.config("spark.sql.files.openCostInBytes", str(1 << 30)).getOrCreate()
    costs, found = [], 0
    for _ in range(2):
        before = tree_cpu(os.getpid())
        documents = spark.read.parquet(str(folder)).mapInArrow(lambda given: map(parse_batch, given), SPARK_SCHEMA)
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
    plain, found = pool_cost(options.documents)
    with tempfile.TemporaryDirectory() as folder:
        (first, second), spark_found = spark_costs(options.documents, Path(folder))
    assert found == spark_found, (found, spark_found)
    print(f"{options.documents} texts, {found} quotations")
    print(f"pool of 2: {plain:.1f} CPU s")
    print(f"Spark, local[2]: first run {first:.1f} CPU s, second {second:.1f} CPU s")
    print(f"second run over pool: {second / plain:.2f}")
    return 1 if options.goal and second / plain > GOAL else 0


if __name__ == "__main__":
    sys.exit(main())
