"""How fast a batch runs: one worker against two, the share of reading and writing, the memory of the parent.

    python tests/benchmarks/batch.py [--pages 2000] [--texts 50000] [--only warc|jsonl]

It makes its own data: news pages of some 100 kB in a WARC (needs warcio), short texts in JSON lines. On a machine that
does other things the wall clock tells little: then look at the CPU seconds of all processes, which must not grow with
the number of workers, and at how many cores were had ("wall x"), CPU seconds by wall seconds.
"""

import argparse
import io
import itertools
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

VOCABULARY = """
le la les un une des de du ministre mission accord paix nord retrait conseil force population rapport semaine soutien
pays ville gouvernement région président porte-parole élus budget école hôpital route pluie marché police enquête
"""
WORDS = VOCABULARY.split()
PEOPLE = ["Awa Diarra", "Paul Mercier", "Jeanne Le Goff", "Karim Benali", "Lucie Moreau", "Ousmane Traoré"]
CUES = ["a déclaré", "a affirmé", "explique", "a ajouté", "souligne", "a regretté"]


def sentence(chance, size):
    return " ".join(chance.choice(WORDS) for _ in range(size)).capitalize() + "."


def paragraphs(chance, count):
    for number in range(count):
        if number % 3 == 1:
            said = sentence(chance, 12)[:-1]
            yield f"« {said} », {chance.choice(CUES)} {chance.choice(PEOPLE)}. {sentence(chance, 20)}"
        else:
            yield " ".join(sentence(chance, chance.randrange(8, 25)) for _ in range(3))


def page(chance, number):
    """A page with the clutter of real ones: scripts, menus, styles, two embedded posts."""
    body = "".join(f"<p>{p}</p>" for p in paragraphs(chance, 15))
    post = (
        '<blockquote class="twitter-tweet"><p lang="fr" dir="ltr">{text}</p>&mdash; {name} (@{handle}) '
        '<a href="https://twitter.com/{handle}/status/{id}">June 20, 2023</a></blockquote>'
    )
    name = chance.choice(PEOPLE)
    handle = name.replace(" ", "")[:15]
    embeds = "".join(
        post.format(text=sentence(chance, 15), name=name, handle=handle, id=1671100000000000000 + n) for n in range(2)
    )
    menu = "".join(f'<li class="menu-item"><a href="/rubrique/{n}">{chance.choice(WORDS)}</a></li>' for n in range(300))
    script = "<script>" + "window.data.push({a:1,b:'x'});" * 1500 + "</script>"
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Titre {number}</title>'
        f'<meta property="article:published_time" content="2023-06-21T08:00:00Z">{script}</head><body><nav><ul>{menu}</ul></nav>'
        f"<article><h1>Titre {number}</h1>{body}{embeds}</article><footer>{menu}</footer></body></html>"
    )


def make_warc(path, count):
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    chance = random.Random(0)
    with open(path, "wb") as file:
        writer = WARCWriter(file, gzip=True)
        for number in range(count):
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            body = io.BytesIO(page(chance, number).encode())
            record = writer.create_warc_record(
                f"https://example.org/{number}", "response", payload=body, http_headers=headers
            )
            writer.write_record(record)


def make_lines(path, count):
    chance = random.Random(0)
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            text = "\n".join(paragraphs(chance, 3))
            file.write(json.dumps({"id": f"n{number}", "text": text, "date": "2023-06-21"}, ensure_ascii=False) + "\n")


def run(source, out, jobs):
    """Wall and CPU seconds of a run with all its processes, and the memory of the parent over time."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    command = [
        sys.executable,
        "-m",
        "quoteparse",
        "parse",
        source,
        "-o",
        out,
        "-j",
        str(jobs),
        "-q",
        "--overwrite",
        "--timeout",
        "300",
    ]
    process = subprocess.Popen(command)
    memory, parent = [], [0.0]
    watch = threading.Thread(target=watch_parent, args=(process, memory, parent))
    watch.start()
    status = process.wait()
    wall = time.monotonic() - start
    watch.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert status == 0, status
    return wall, cpu, memory, parent[0]


def watch_parent(process, memory, parent):
    while process.poll() is None:
        try:
            with open(f"/proc/{process.pid}/status") as status:
                memory += [int(line.split()[1]) // 1024 for line in status if line.startswith("VmRSS")]
            with open(f"/proc/{process.pid}/stat") as status:
                ticks = status.read().rpartition(")")[2].split()[11:13]
            parent[:] = [sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")]
        except (OSError, ValueError):
            return
        time.sleep(0.2)


def share_of_reading_and_writing(source, limit=2000):
    """CPU seconds of reading, parsing and writing the same articles, one after the other, in this process."""
    from quoteparse.batch.job import Job, parse_article
    from quoteparse.readers import read_articles
    from quoteparse.writers import Layout, renderer, writer_class

    clocks = [time.process_time()]
    articles = [article for article, _ in zip(read_articles([str(source)]), range(limit), strict=False)]
    clocks.append(time.process_time())
    documents = [parse_article(article, Job()) for article in articles]
    clocks.append(time.process_time())
    render, writer = renderer(Layout("jsonl")), writer_class("jsonl")(Path(os.devnull), Layout("jsonl"))
    for document in documents:
        writer.write(render(document))
    clocks.append(time.process_time())
    reading, parsing, writing = (b - a for a, b in itertools.pairwise(clocks))
    return reading, parsing, writing


def measure(name, source, count, folder):
    print(f"{name}: {count} articles, {source.stat().st_size / 1e6:.0f} MB")
    walls, cpus, outputs = [], [], []
    for jobs in (1, 2):
        out = folder / f"{name}{jobs}.jsonl"
        wall, cpu, memory, parent = run(source, out, jobs)
        half = memory[len(memory) // 2 :] or memory
        print(
            f"  -j {jobs}: {wall:7.1f} s wall, {cpu:7.1f} s CPU (wall x {cpu / wall:.2f}), {count / wall:6.0f} articles/s, "
            f"parent {parent:.1f} s CPU, {max(memory)} MB at most, {min(half)}-{max(half)} MB in the second half"
        )
        walls.append(wall)
        cpus.append(cpu)
        outputs.append(out.read_bytes())
    print(
        f"  two workers: {walls[0] / walls[1]:.2f} times as fast, CPU {cpus[1] / cpus[0]:.2f} times, same bytes: {outputs[0] == outputs[1]}"
    )
    reading, parsing, writing = share_of_reading_and_writing(source)
    print(
        f"  CPU: reading {reading:.2f} s, parsing {parsing:.2f} s, writing {writing:.2f} s: {(reading + writing) / parsing:.1%} of the parse"
    )


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=int, default=2_000)
    options.add_argument("--texts", type=int, default=50_000)
    options.add_argument("--only", choices=["warc", "jsonl"])
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if asked.only != "jsonl":
            make_warc(folder / "pages.warc.gz", asked.pages)
            measure("warc", folder / "pages.warc.gz", asked.pages, folder)
        if asked.only != "warc":
            make_lines(folder / "texts.jsonl", asked.texts)
            measure("jsonl", folder / "texts.jsonl", asked.texts, folder)


if __name__ == "__main__":
    main()
