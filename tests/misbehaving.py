"""Work for worker processes that goes wrong in the ways in which real work does; the payload says how."""

import contextlib
import os
import signal
import time
from pathlib import Path

from quoteparse.batch.work import Translation, outcome
from quoteparse.model import Document, QuoteparseError


def maker(folder=None):
    def work(payload):
        return misbehave(payload, folder)

    return work


def refusing():
    raise QuoteparseError("no such language")


def broken():
    raise ImportError("no module named lxml")


def starving():
    raise MemoryError


def parsing(folder):
    """Stands where the parsing of an article stands: what is to go wrong is the article's content."""

    def work(article):
        if article.error:
            return outcome(Document(article.id, status="error", error_type=article.error_type), None)
        return outcome(Document(article.id, text=misbehave(article.content, folder)), None)

    return work


def parsing_unless_told(job, layout):
    """The real work, but for an article whose content says what is to go wrong."""
    from quoteparse.batch.work import parsing as real

    parse = real(job, layout)
    return lambda article: parse(article) if article.content not in WAYS else WAYS[article.content]()


def translating():
    return lambda chunk: Translation((), None)


def misbehave(payload, folder):
    if payload.startswith("die once "):
        payload = "die" if first_time(Path(folder) / payload) else payload
    return WAYS.get(payload, lambda: f"{payload}!")()


def loop():
    while True:
        pass


def busy():
    """A quarter of a second of work."""
    end = time.process_time() + 0.25
    while time.process_time() < end:
        pass
    return "busy!"


def no_memory():
    raise MemoryError


def noise():
    print("noise", flush=True)
    os.write(1, b"noise")
    return "print!"


WAYS = {
    "hang": lambda: time.sleep(1000),
    "loop": loop,
    "in C": lambda: sum(range(10**12)),
    "busy": busy,
    "die": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "exit": lambda: os._exit(3),
    "no memory": no_memory,
    "print": noise,
    "long": lambda: "x" * 3_000_000,
    "slow": lambda: time.sleep(0.02) or "slow!",
}


def first_time(mark):
    with contextlib.suppress(FileExistsError):
        mark.touch(exist_ok=False)
        return True
    return False
