"""Fuzz quoteparse with Atheris: inputs that reach new code are kept and changed again, and what breaks is kept apart.

    pip install -e '.[fuzz]'
    python tests/fuzz/run.py [--seconds 600] [--found FOLDER] [text html readers dates entities writers]

The targets run one after the other, each for so many seconds. It begins with the inputs of ``tests/fuzz/corpus`` and with those that an
earlier run left in the folder (``--found``, by default ``build/fuzz``), so that the next run goes on where this one ended. An input that
breaks something is written to ``FOLDER/TARGET.broken``; mend it, and put the input into ``tests/fuzz/broken/TARGET`` as a test.
"""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
LONGEST = 4096
"""Bytes of an input."""
HANGS = 60
"""Seconds that one input may take: what takes longer is kept as broken."""
FIGURES = re.compile(r"^stat::(\w+):\s+(\d+)$|^#\d+\s+DONE\s+cov: (\d+) ft: (\d+) corp: (\d+)", re.M)


def fuzz_here(target, arguments):
    """Fuzz in this process; it never comes back."""
    import atheris

    sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent.parent)]
    with atheris.instrument_imports(include=["quoteparse"]):
        from targets import TARGETS
    atheris.Setup([sys.argv[0], *arguments], TARGETS[target])
    atheris.Fuzz()


def fuzz(target, seconds, found):
    """Fuzz in a process of its own, and return a line of figures and whether nothing broke."""
    inputs, broken = found / target, found / f"{target}.broken"
    for folder in (inputs, broken):
        folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, __file__, "--only", target, str(inputs), str(HERE / "corpus" / target)]
    command += [f"-dict={HERE / 'dictionary.txt'}", f"-max_total_time={seconds}", f"-max_len={LONGEST}"]
    command += [f"-timeout={HANGS}", f"-artifact_prefix={broken}/", "-print_final_stats=1", "-rss_limit_mb=2048"]
    before = os.times()
    ran = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    told = ran.stdout + ran.stderr
    (found / f"{target}.log").write_text(told, encoding="utf-8")
    stats = {name: int(number) for name, number, *_ in FIGURES.findall(told) if name}
    done = [match[2:] for match in FIGURES.findall(told) if match[2]]
    edges, features, kept = done[-1] if done else ("?", "?", "?")
    line = (
        f"{target:9} {stats.get('number_of_executed_units', 0):9,} executions, {cpu:6.0f} s CPU, "
        f"{edges} edges, {features} features, {kept} inputs kept, {stats.get('peak_rss_mb', 0)} MB"
    )
    return (
        line if ran.returncode == 0 else f"{line}\nBROKEN, see {broken} and {found / target}.log",
        ran.returncode == 0,
    )


def main():
    """Fuzz the targets that are asked for."""
    if sys.argv[1:2] == ["--only"]:
        fuzz_here(sys.argv[2], sys.argv[3:])
    sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent.parent)]
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("targets", nargs="*", help="those that are run; by default all")
    options.add_argument("--seconds", type=int, default=600, help="of each target (default: 600)")
    options.add_argument("--found", type=Path, default=HERE.parent.parent / "build" / "fuzz")
    asked = options.parse_args()
    known = sorted(path.name for path in (HERE / "corpus").iterdir())
    well = True
    for target in asked.targets or known:
        if target not in known:
            options.error(f"{target}: there is no such target (known: {' '.join(known)})")
        line, fine = fuzz(target, asked.seconds, asked.found)
        print(line, flush=True)
        well = well and fine
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
