"""How long linking takes, and how much memory: python tests/benchmarks/linking.py [QUOTATIONS ...]

    python tests/benchmarks/linking.py command QUOTATIONS JOBS   # quoteparse link -j JOBS, on a file of results
    python tests/benchmarks/linking.py check                     # checking against an index

Made-up news: words by Zipf's law out of stock phrases and single words, five quotations a document, a third of them the
words of an earlier one (whole, a fragment, or with words changed), copied the more often the more often they were
copied; a tenth in another language. One process for each number of quotations; the making of the documents is not
counted.
"""

import hashlib
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from itertools import accumulate, islice
from pathlib import Path

from quoteparse import Document, Quotation, link
from quoteparse.checking import Sources
from quoteparse.checking import check as check_text

_WORDS = 60_000
_PHRASES = 20_000


def vocabulary(choose, ending):
    letters, vowels = "bcdfglmnprstv", "aeiou"
    syllables = [a + b for a in letters for b in vowels]
    made = {"".join(choose.choices(syllables, k=choose.choice((1, 2, 2, 3, 3, 4)))) + ending for _ in range(_WORDS * 2)}
    return sorted(sorted(made), key=lambda _: choose.random())[:_WORDS]


class Language:
    def __init__(self, choose, code, ending):
        self.code, self.choose = code, choose
        self.words = vocabulary(choose, ending)
        self.weights = list(accumulate(1 / (n + 2) for n in range(len(self.words))))
        self.phrases = [self._words(choose.choice((3, 4, 5))) for _ in range(_PHRASES)]
        self.phrase_weights = list(accumulate(1 / (n + 5) for n in range(_PHRASES)))

    def _words(self, number):
        return self.choose.choices(self.words, cum_weights=self.weights, k=number)

    def said(self):
        length, words = self.choose.randint(5, 30), []
        while len(words) < length:
            if self.choose.random() < 0.15:
                words += self.choose.choices(self.phrases, cum_weights=self.phrase_weights)[0]
            else:
                words += self._words(4)
        return words[:length]


def repeated(choose, language, earlier):
    words = choose.choice(earlier)
    how = choose.random()
    if how < 0.4 or len(words) < 8:
        return words
    if how < 0.75:
        start = choose.randrange(len(words) - 5)
        return words[start : start + choose.randint(5, 15)]
    return [choose.choice(language.words) if choose.random() < 0.08 else word for word in words]


def quotations(number, choose):
    languages = [Language(choose, "fr", ""), Language(choose, "en", "x")]
    earlier = [[], []]
    for _ in range(number):
        which = int(choose.random() < 0.1)
        language, told = languages[which], earlier[which]
        words = repeated(choose, language, told) if told and choose.random() < 0.35 else language.said()
        if len(told) < 200_000:
            told.append(words)
        yield language.code, " ".join(words)


def documents(number):
    choose = random.Random(7)
    every = quotations(number, choose)
    for index in range(0, number, 5):
        own, day = f"d{index}", f"2023-{choose.randint(1, 12):02}-{choose.randint(1, 28):02}"
        said = [quotation(own, n, *one, choose) for n, one in enumerate(islice(every, 5), 1)]
        text = " ".join(one.text for one in said)
        yield Document(id=own, text=text, published=day, language=said[0].language, quotations=tuple(said))


def quotation(own, n, code, text, choose):
    speaker = f"Awa {choose.choice('ABCDEFGH')}ame{choose.randint(1, 3000)}"
    span = (0, len(text))
    place = {"start": 0, "end": len(text), "outer_start": 0, "outer_end": len(text), "content_spans": (span,)}
    return Quotation(
        id=f"{own}:q{n}", document_id=own, kind="direct", text=text, speaker=speaker, language=code, **place
    )


class Clock:
    """Takes the time that the making of documents needs out of the figure."""

    def __init__(self):
        self.outside = 0.0

    def passing(self, made):
        while True:
            before = time.process_time()
            one = next(made, None)
            self.outside += time.process_time() - before
            if one is None:
                return
            yield one


def measure(number):
    clock, begun = Clock(), time.process_time()
    found = link(clock.passing(documents(number)))
    spent = time.process_time() - begun - clock.outside
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    places = sum(len(one.members) for one in found)
    print(
        f"link: {number:,} quotations: {spent:.1f} s CPU, {peak:,.0f} MB, {len(found):,} statements, {places:,} places"
    )


def measure_command(number, jobs):
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.jsonl"
        with results.open("w", encoding="utf-8") as file:
            file.writelines(one.to_json() + "\n" for one in documents(number))
        given = [sys.executable, "-m", "quoteparse", "link", str(results), "-o", f"{folder}/out.jsonl", "-j", str(jobs)]
        begun, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        process = subprocess.Popen(given)
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, sum(map(resident, (process.pid, *children(process.pid)))))
            time.sleep(0.5)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
        own = hashlib.sha256(Path(f"{folder}/out.jsonl").read_bytes()).hexdigest()[:12]
        told = f"{time.monotonic() - begun:.0f} s, {spent:.0f} s CPU in all, {peak:,.0f} MB in all, sha256 {own}"
        print(f"link -j {jobs}: {number:,} quotations, {results.stat().st_size / 1e6:,.0f} MB: {told}", flush=True)


def children(parent):
    try:
        return [int(own) for own in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]
    except OSError:
        return []


def resident(process):
    """The memory of a process in MB, what it shares with others counted by its share (Linux)."""
    try:
        found = re.search(r"^Pss: *(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text(), re.MULTILINE)
    except OSError:
        return 0.0
    return int(found.group(1)) / 1e3 if found else 0.0


def measure_check():
    sources = list(islice(documents(60_000), 12_000))
    size = sum(len(one.text.encode()) for one in sources) / 1e6
    begun = time.process_time()
    indexed = Sources(sources)
    ready = time.process_time()
    for one in sources[:200]:
        check_text(one, indexed)
    each = (time.process_time() - ready) / 1000
    print(
        f"check: {size:.1f} MB of sources indexed in {ready - begun:.1f} s CPU, then {1000 * each:.2f} ms a quotation"
    )


if __name__ == "__main__":
    if sys.argv[1:] == ["check"]:
        measure_check()
    elif sys.argv[1:2] == ["command"]:
        measure_command(*map(int, sys.argv[2:4]))
    elif len(sys.argv) == 2:
        measure(int(sys.argv[1]))
    else:
        for given in (*(sys.argv[1:] or ("10000", "100000")), "check"):
            subprocess.run([sys.executable, __file__, given], check=True)
