"""Workers that hang, die and are replaced; order; bounded memory; counting; resuming."""

import os
import signal
import time
from contextlib import closing

import pytest

from quoteparse.batch.job import Job, parse_article
from quoteparse.batch.lock import locked
from quoteparse.batch.pool import Pool, Task, WorkersDieError
from quoteparse.batch.pool import _spawn as started
from quoteparse.batch.progress import Progress
from quoteparse.batch.resume import Done
from quoteparse.batch.stages import CHUNK, parse_all, translate_all
from quoteparse.batch.tally import Tally
from quoteparse.batch.work import Outcome, outcome
from quoteparse.model import Document, Post, QuoteparseError
from quoteparse.readers import Article, Meter

pytestmark = pytest.mark.usefixtures("forked_workers")


def pool(jobs=2, work=("misbehaving:maker", ()), seconds=1.0):
    return closing(Pool(jobs, work, seconds))


def do(workers, payloads, batch=1):
    """The replies to all payloads, by number."""
    tasks = [Task(number, payload) for number, payload in enumerate(payloads)]
    waiting = [tasks[i : i + batch] for i in range(0, len(tasks), batch)]
    replies, end = {}, time.monotonic() + 600
    while (waiting or workers.busy) and time.monotonic() < end:
        while waiting and workers.free:
            workers.give(waiting.pop(0))
        for reply in workers.wait(0.5):
            assert reply.task.number not in replies
            replies[reply.task.number] = reply.lost or reply.value
    return [replies.get(number) for number in range(len(tasks))]


def test_work_is_done_and_what_it_prints_goes_nowhere(capfd, monkeypatch):
    monkeypatch.setattr("quoteparse.batch.pool._spawn", started)
    with pool() as workers:
        assert do(workers, ["a", "print", "b"] * 5, batch=4) == ["a!", "print!", "b!"] * 5
    assert capfd.readouterr().out == ""


def test_long_replies_and_long_tasks_do_not_jam_the_pipes():
    with pool() as workers:
        replies = do(workers, ["long", "y" * 3_000_000] * 4)
    assert [len(reply) for reply in replies] == [3_000_000, 3_000_001] * 4


def test_what_takes_workers_down_is_given_up_and_the_rest_is_done():
    reasons = {"hang": "timeout", "die": "worker_died", "exit": "worker_died", "no memory": "out_of_memory"}
    payloads = ["a", "hang", "b", "die", "c", "exit", "d", "no memory", "e"]
    with pool(jobs=3, seconds=0.4) as workers:
        assert do(workers, payloads, batch=3) == [reasons.get(payload, f"{payload}!") for payload in payloads]


def test_what_took_a_worker_down_once_is_tried_again(tmp_path):
    payloads = ["a", "die once 1", "b", "die once 2"]
    with pool(work=("misbehaving:maker", (str(tmp_path),))) as workers:
        assert do(workers, payloads) == [f"{p}!" for p in payloads]


def test_a_worker_killed_from_outside_costs_nothing():
    with pool() as workers:
        workers.give([Task(n, "slow") for n in range(40)])
        os.kill(workers._workers[0].process.pid, signal.SIGKILL)
        done = set()
        while workers.busy:
            done |= {(reply.task.number, reply.value) for reply in workers.wait(1)}
    assert done == {(n, "slow!") for n in range(40)}


def test_a_stopped_worker_is_replaced():
    with pool(jobs=1, seconds=0.3) as workers:
        assert do(workers, ["a"]) == ["a!"]
        os.kill(workers._workers[0].process.pid, signal.SIGSTOP)
        assert do(workers, ["y" * 3_000_000, "b"]) == ["y" * 3_000_000 + "!", "b!"]


def test_a_wrong_option_is_the_callers():
    with pool(work=("misbehaving:refusing", ())) as workers, pytest.raises(QuoteparseError, match="no such language"):
        do(workers, ["a"])


def test_an_installation_that_does_not_import_is_told_in_a_line(capfd, monkeypatch):
    monkeypatch.setattr("quoteparse.batch.pool._spawn", started)
    with (
        pool(work=("misbehaving:broken", ())) as workers,
        pytest.raises(QuoteparseError, match="ImportError: no module"),
    ):
        do(workers, ["a"])
    assert capfd.readouterr().err == ""


def test_workers_that_cannot_start_end_the_run():
    with pool(work=("misbehaving:starving", ())) as workers, pytest.raises(WorkersDieError):
        do(workers, ["a", "b"])


def test_no_worker_is_left_when_the_pool_is_closed():
    with pool() as workers:
        workers.give([Task(0, "hang")])
        workers.wait(0.5)
        pid = workers._workers[0].process.pid
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_worker_that_cannot_be_started_leaves_nothing_open(monkeypatch):
    def refuse(command, descriptors):
        raise BlockingIOError("Resource temporarily unavailable")

    monkeypatch.setattr("quoteparse.batch.pool._spawn", refuse)
    with pool() as workers:
        before = os.listdir("/proc/self/fd")
        with pytest.raises(BlockingIOError):
            workers.give([Task(0, "a")])
        assert os.listdir("/proc/self/fd") == before


# --- the stages


def articles(contents):
    return (Article(f"{number}", "", content=content) for number, content in enumerate(contents))


def staged(contents, folder, jobs=2, ordered=True):
    with pool(jobs, ("misbehaving:parsing", (str(folder),)), 0.3) as workers:
        return [(o.id, o.status, o.error_type) for o in parse_all(articles(contents), workers, ordered)]


def test_one_outcome_for_each_article_in_order(tmp_path):
    contents = ["slow" if n % 7 == 0 else "a" for n in range(40)]
    contents[5], contents[30] = "loop", "die once x"
    expected = [(str(n), "ok", None) for n in range(40)]
    expected[5] = ("5", "error", "timeout")
    assert staged(contents, tmp_path) == expected
    contents[5] = "hang"
    assert sorted(staged(contents, tmp_path, ordered=False)) == sorted(expected)


def test_reading_waits_for_the_workers(tmp_path):
    """Backpressure: while the first article hangs, only so many others are read."""
    read = 0

    def counted():
        nonlocal read
        for article in articles(["hang"] + ["a"] * 6_000):
            read += 1
            yield article

    with pool(2, ("misbehaving:parsing", (str(tmp_path),)), 0.3) as workers:
        outcomes = parse_all(counted(), workers)
        assert next(outcomes).error_type == "timeout"
        assert read < 3_000
        assert sum(1 for _ in outcomes) == 6_000


def test_chunks_do_not_depend_on_the_workers():
    seen = []

    class Recording(Pool):
        def give(self, batch):
            seen.append(len(batch[0].payload.documents))
            super().give(batch)

    outcomes = iter([Outcome(str(n), "ok", None, None, (), 0, 0, 0, None, None) for n in range(2 * CHUNK + 3)])
    with closing(Recording(1, ("misbehaving:translating", ()), 5.0)) as workers:
        list(translate_all(outcomes, workers))
    assert seen == [CHUNK, CHUNK, 3]


# --- small parts


def test_done_counts_what_stands_twice():
    done = Done(["a"] * 3 + [str(n) for n in range(1000)])
    assert [done.take("a") for _ in range(4)] == [True, True, True, False]
    assert all(done.take(str(n)) for n in range(1000))
    assert not any(done.take(str(n)) for n in range(2000))


def test_one_run_at_a_time(tmp_path):
    out = tmp_path / "o.jsonl"
    with locked(out), pytest.raises(QuoteparseError, match="another run is writing"), locked(out):
        pass
    with locked(out):
        pass
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (Article("a", "s", content="x", published="2023-06-21 08:00:00"), "2023-06-21T08:00:00"),
        (Article("a", "s", content="x", published="Wed, 21 Jun 2023 10:00:00 GMT"), "2023-06-21T10:00:00"),
        (Article("a", "s", content="x", published="June 21, 2023"), "2023-06-21"),
        (Article("a", "s", content="x", published="21 juin 2023"), "2023-06-21"),
        (Article("a", "s", content="x", published="hier soir"), None),
        (Article("a", "s", content="x", published="0000-99-99"), None),
    ],
)
def test_dates_of_dumps(article, expected):
    document = parse_article(article, Job())
    assert (document.published or "").startswith(expected or "")
    assert bool(document.published) == bool(expected)
    assert (document.status, bool(document.warnings)) == ("ok", not expected)


CHARSETS = {
    "Windows-1252 served as ISO-8859-1": ("cp1252", "ISO-8859-1", ""),
    "UTF-8 served as ISO-8859-1": ("utf-8", "ISO-8859-1", ""),
    "the server goes before the page": ("iso8859-15", "iso-8859-15", "windows-1251"),
    "served as UTF-8, which it is not": ("cp1252", "utf-8", "windows-1252"),
    "served as nonsense": ("cp1252", "nonsense", "windows-1252"),
}


@pytest.mark.parametrize(("encoding", "served", "declared"), CHARSETS.values(), ids=CHARSETS)
def test_the_charset_of_the_server_counts_as_one_that_the_page_declares(encoding, served, declared):
    quoted = "« Déjà vu »" if encoding == "iso8859-15" else "“Déjà vu”"
    page = f"<html><head><meta charset='{declared}'></head><body><p>{quoted}, a dit Awa Diarra.</p></body></html>"
    article = Article("a", "s", content=page.encode(encoding), is_html=True, charset=served)
    document = parse_article(article, Job(extractor="none"))
    assert [(q.text, q.speaker) for q in document.quotations] == [("Déjà vu", "Awa Diarra")]
    assert document.warnings == ()


@pytest.mark.parametrize("odd", ["²023-06-21", "9" * 5000, "2023-02-30", "\0", "T", "Mon, 99 Foo"])
def test_odd_dates_are_no_dates(odd):
    document = parse_article(Article("a", "s", content="Oui.", published=odd), Job())
    assert (document.published, document.warnings) == (None, (f"the date {odd[:40]!r} cannot be read",))


def test_posts_of_other_stories_are_counted_apart():
    posts = tuple(Post(f"a:p{n}", "a", "twitter", "json", in_article=n > 1) for n in range(3))
    tally = Tally()
    tally.add(outcome(Document(id="a", posts=posts), None))
    assert (tally.posts, tally.to_dict()["posts_of_other_stories"]) == (1, 2)
    assert "1 post, 2 of other stories in" in tally.line()


@pytest.mark.parametrize(("documents", "told"), [(1, "1 document · "), (1200, "1,200 documents · ")])
def test_the_moving_line_counts_in_words(documents, told):
    assert Progress(Tally(documents=documents), Meter(), None, True, False)._line().startswith(told)


def test_the_limit_is_the_processors_time_also_in_c():
    with pool(jobs=1, seconds=0.3) as workers:
        started_at = time.monotonic()
        assert do(workers, ["loop", "a", "in C", "b"]) == ["timeout", "a!", "timeout", "b!"]
        assert time.monotonic() - started_at < 120


def test_a_sound_document_does_not_fail_because_the_machine_is_busy(monkeypatch):
    """One worker that gets a quarter of a processor, or less, works for longer than the limit on the clock."""
    with pool(jobs=1, seconds=0.5) as workers:
        assert do(workers, ["a"]) == ["a!"]
        pid, replies = workers._workers[0].process.pid, []
        workers.give([Task(1, "busy")])
        end = time.monotonic() + 300
        while not replies and time.monotonic() < end:  # stopped most of the time, as a busy machine would have it
            os.kill(pid, signal.SIGSTOP)
            time.sleep(0.06)
            os.kill(pid, signal.SIGCONT)
            replies = workers.wait(0.02)
    assert [reply.value for reply in replies] == ["busy!"]
