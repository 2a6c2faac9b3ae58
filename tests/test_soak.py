"""A process that reads documents all day: its memory does not grow, it opens nothing, and nothing is left of it.

CI takes 4,000 short documents in one process and 5,000 in a batch; ``python -m pytest -m long -s tests/test_soak.py``
takes 50,000 in one process and 200,000 in a batch of two workers, a quarter of an hour of CPU.
"""

import contextlib
import gc
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hostile_inputs import word

from quoteparse import parse_html, parse_text
from quoteparse.lang import load_pack
from quoteparse.words.lexicon import lexicon_of
from quoteparse.words.read import _MOST_SHAPES as MOST_SHAPES
from quoteparse.words.read import _shapes as shapes
from quoteparse.words.read import read_words

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

GROWTH = 1.05
"""What memory may be at the end, to what it was when the first documents had been read."""
FIRST = 2_000
SAID = (
    "« Le pont de {0} est ouvert », a déclaré {0} {1}, maire de {0}ville, mardi. « Enfin », a ajouté {1}.",
    "“The bridge of {0} is open,” said {0} {1}, the mayor of {0}ville, on Tuesday. “At last,” {1} added.",
    "„Die Brücke von {0} ist offen“, sagte {0} {1} am Dienstag in {0}stadt.",
    "«El puente de {0} está abierto», dijo {0} {1}, alcalde de {0}, el martes.",
    "Le pont de {0} est ouvert !\n— {0} {1} (@{0}{2}) June 20, 2023\nRien à ajouter pour {1}.",
)
PAGE = "<html><head><title>{0}</title></head><body><article><p>{1}</p></article></body></html>"


NAMES = 1_600
"""So many words are met: as in the news, most have been met when the first documents have been read."""


def article(number):
    """A short text of its own, so that whatever is kept of each shows."""
    return SAID[number % len(SAID)].format(word(number % NAMES), word(7 * number % NAMES), number)


def read(number):
    """Read one document: one of ten is a page."""
    if number % 10 == 9:
        parse_html(PAGE.format(word(number), article(number)), extractor="none")
    else:
        parse_text(article(number), published="2023-06-21")


def memory(pid="self"):
    """Bytes of a process that stand in memory."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) * 1024


def descriptors(pid="self"):
    """Open descriptors, without that of the folder which is being looked through."""
    return len(os.listdir(f"/proc/{pid}/fd")) - (pid == "self")


def read_many(count, first=FIRST):
    """Read so many documents; return memory and descriptors after the first ones and at the end."""
    measured = []
    for number in range(count):
        read(number)
        if number + 1 in (first, count):
            gc.collect()
            measured.append((memory(), descriptors()))
    return measured


def soak_in_one_process(count, first=FIRST):
    """Read so many documents in a process of their own."""
    program = f"import json, test_soak; print(json.dumps(test_soak.read_many({count}, {first})))"
    path = os.pathsep.join([str(Path(__file__).parent), str(Path(__file__).parent.parent)])
    ran = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": path}, capture_output=True, check=True
    )
    (before, open_before), (after, open_after) = json.loads(ran.stdout)
    print(f"{count} documents in one process: {before / 1e6:.1f} MB after {first}, {after / 1e6:.1f} MB at the end "
          f"({after / before - 1:+.1%}), descriptors {open_before} and {open_after}")  # fmt: skip
    assert after <= GROWTH * before
    assert open_after == open_before


def look_at(run, out):
    """What a run has written by now, and memory and descriptors of it and of each of its workers."""
    written = out.stat().st_size if out.exists() else 0
    children = Path(f"/proc/{run.pid}/task/{run.pid}/children").read_text(encoding="ascii").split()
    return written, {pid: (memory(pid), descriptors(pid)) for pid in (str(run.pid), *children)}


def watch(run, out, pause):
    """Look at a run again and again until it has ended."""
    seen = []
    while run.poll() is None:
        with contextlib.suppress(OSError, TypeError):  # a process ends while it is looked at
            seen.append(look_at(run, out))
        time.sleep(pause)
    return seen


def soak_in_a_batch(folder, count, first=FIRST, pause=1.0):
    """Run so many documents as a batch of two workers, look at the processes meanwhile, and at what is left of them."""
    feed, out = folder / "feed.jsonl", folder / "out.jsonl"
    with open(feed, "w", encoding="utf-8") as file:
        file.writelines(json.dumps({"id": str(n), "text": article(n)}) + "\n" for n in range(count))
    command = [sys.executable, "-m", "quoteparse", "parse", str(feed), "-o", str(out), "-j", "2", "-q"]
    run = subprocess.Popen(command)
    seen = watch(run, out, pause)
    assert run.returncode == 0
    with open(out, "rb") as file:
        assert sum(1 for _ in file) == count
    everybody = {pid for _, processes in seen for pid in processes}
    assert not [pid for pid in everybody if os.path.exists(f"/proc/{pid}")]
    compare(
        [one for one in seen if len(one[1]) == 3], out.stat().st_size * first / count, f"{count} documents in a batch"
    )


def compare(seen, enough, what):
    """Compare what was seen when the first documents had been written with what was seen last, process by process."""
    before = next(processes for written, processes in seen if written >= enough)
    after = seen[-1][1]
    assert before.keys() == after.keys()
    for (was, open_before), (now, open_after) in zip(before.values(), after.values(), strict=True):
        print(
            f"{what}: {was / 1e6:.1f} MB, {now / 1e6:.1f} MB at the end ({now / was - 1:+.1%}), descriptors {open_before} and {open_after}"
        )
        assert now <= GROWTH * was
        assert open_after <= open_before


def test_what_is_kept_of_words_is_bounded_and_makes_no_difference():
    lexicon = lexicon_of(load_pack("fr"))
    words = " ".join(word(n, n % 2 == 0) for n in range(3 * MOST_SHAPES)) + " le maire a dit"
    once, again = (read_words(words, (), lexicon).classes for _ in range(2))
    assert once == again
    assert len(shapes(lexicon)) <= MOST_SHAPES
    assert len(shapes(lexicon).before) <= MOST_SHAPES


@pytest.mark.slow
def test_a_process_does_not_grow():
    soak_in_one_process(4_000)


@pytest.mark.slow
def test_a_batch_does_not_grow(tmp_path):
    soak_in_a_batch(tmp_path, 5_000, pause=0.05)


@pytest.mark.long
def test_a_process_does_not_grow_all_day():
    soak_in_one_process(50_000)


@pytest.mark.long
def test_a_batch_does_not_grow_all_day(tmp_path):
    soak_in_a_batch(tmp_path, 200_000, first=2 * FIRST)  # of two workers
