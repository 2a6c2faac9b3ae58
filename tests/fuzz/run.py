"""Fuzz quoteparse with Atheris: inputs that reach new code are kept and changed again, and what breaks is kept apart.

    pip install -e '.[fuzz]'
    python tests/fuzz/run.py [--seconds 600] [--found FOLDER] [text html readers dates entities writers]
    python tests/fuzz/run.py --quick

The targets run one after the other, each for so many seconds. They begin with the inputs of ``tests/fuzz/corpus`` and with those
that an earlier run left in the folder (``--found``, by default ``build/fuzz``), so that the next run goes on where this one ended. An input
that breaks something is written to ``FOLDER/TARGET.broken``: mend it, and put the input into ``tests/fuzz/broken/TARGET`` as a test.
``--quick`` is CI's: a minute in all, the same inputs every time for the same code.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
TESTS = HERE.parent
LONGEST = 4096
"""Bytes of an input."""
HANGS = 60
"""Seconds that one input may take: what takes longer is kept as broken."""
QUICK = {"text": 1_500, "html": 800, "readers": 2_500, "dates": 20_000, "entities": 40_000, "writers": 300}
"""Executions of a quick run, some ten seconds each."""
_STAT = re.compile(r"^stat::(\w+):\s+(\d+)$", re.M)
_DONE = re.compile(r"^#\d+\s+DONE\s+cov: (\d+) ft: (\d+) corp: (\d+)", re.M)


class Asked(NamedTuple):
    """How a target is fuzzed."""

    found: Path
    limits: tuple[str, ...]
    """Options of libFuzzer: when it ends, and whether it does the same every time."""


def fuzz_here(target, arguments):
    """Fuzz in this process; it never comes back."""
    import atheris

    sys.path[:0] = [str(HERE), str(TESTS), str(TESTS.parent)]
    with atheris.instrument_imports(include=["quoteparse"]):
        from targets import TARGETS
    atheris.Setup([sys.argv[0], *arguments], TARGETS[target])
    atheris.Fuzz()


def fuzz(target, asked):
    """Fuzz in a process of its own; print its figures and return whether nothing broke."""
    inputs, broken = asked.found / target, asked.found / f"{target}.broken"
    for folder in (inputs, broken):
        folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, __file__, "--only", target, str(inputs), str(HERE / "corpus" / target), *asked.limits]
    command += [f"-dict={HERE / 'dictionary.txt'}", f"-max_len={LONGEST}", f"-timeout={HANGS}", "-rss_limit_mb=2048"]
    command += [f"-artifact_prefix={broken}/", "-print_final_stats=1"]
    before = os.times()
    ran = subprocess.run(
        command, capture_output=True, text=True, errors="replace", env={**os.environ, "PYTHONHASHSEED": "0"}
    )
    after = os.times()
    told = ran.stdout + ran.stderr
    (asked.found / f"{target}.log").write_text(told, encoding="utf-8")
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    print(figures(target, told, cpu), flush=True)
    if ran.returncode:
        print(f"BROKEN, see {broken} and {asked.found / target}.log", flush=True)
    return ran.returncode == 0


def figures(target, told, cpu):
    """A line of what libFuzzer tells at its end."""
    stats = {name: int(number) for name, number in _STAT.findall(told)}
    edges, features, kept = (_DONE.findall(told) or [("?", "?", "?")])[-1]
    return (
        f"{target:9} {stats.get('number_of_executed_units', 0):9,} executions, {cpu:6.0f} s CPU, "
        f"{edges} edges, {features} features, {kept} inputs kept, {stats.get('peak_rss_mb', 0)} MB"
    )


def fuzz_all(targets, asked, runs):
    """Fuzz one target after the other, all of them whatever breaks."""
    limited = [
        asked._replace(limits=(*asked.limits, f"-runs={runs[target]}") if runs else asked.limits) for target in targets
    ]
    well = [fuzz(target, one) for target, one in zip(targets, limited, strict=True)]
    return all(well)


def main():
    """Fuzz the targets that are asked for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("targets", nargs="*", help="those that are run; by default all")
    options.add_argument("--seconds", type=int, default=600, help="of each target (default: 600)")
    options.add_argument("--quick", action="store_true", help="few executions, the same every time")
    options.add_argument("--found", type=Path, default=TESTS.parent / "build" / "fuzz")
    asked = options.parse_args()
    if unknown := set(asked.targets) - QUICK.keys():
        options.error(f"{' '.join(unknown)}: there is no such target (known: {' '.join(QUICK)})")
    targets = asked.targets or list(QUICK)
    if asked.quick:
        shutil.rmtree(asked.found / "quick", ignore_errors=True)
        well = fuzz_all(targets, Asked(asked.found / "quick", ("-seed=1",)), QUICK)
    else:
        well = fuzz_all(targets, Asked(asked.found, (f"-max_total_time={asked.seconds}",)), None)
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--only"]:
        fuzz_here(sys.argv[2], sys.argv[3:])
    main()
