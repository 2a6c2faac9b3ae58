"""Worker processes as the parent sees them: fed, watched, and replaced when they hang or die.

Why not ``multiprocessing.Pool``: it waits for ever when a worker is killed. Here the parent waits for pipes and clocks
only, writes without blocking, and knows of each task which worker has it and since when.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..model import QuoteparseError
from .clocks import EXPIRED, is_at_work
from .frames import Frames, frame
from .worker import DONE, OUT_OF_MEMORY, READY, REFUSED

_START_SECONDS = 120.0
"""A worker may take so long to import what it needs, on a machine that does a lot else."""
_DEATHS = 20
"""So many workers dead one after the other with nothing done in between: the trouble is not in a document."""
_FALSE_STARTS = 3
"""The same for workers that die before they are ready."""
_PATIENCE = 20
"""So many times the limit a worker that is at work may take on a busy machine."""
_HELD = 2
_READ = 1 << 20
_F_SETPIPE_SZ = 1031
_REASONS = {OUT_OF_MEMORY: "out_of_memory", EXPIRED: "timeout"}
_BOOT = (
    "import sys\n"
    "sys.path[:] = {path!r}\n"
    "try:\n"
    "    from quoteparse.batch.worker import main\n"
    "    main({tasks}, {replies}, {parent})\n"
    "except MemoryError:\n"
    "    import os\n"
    "    os._exit({memory})\n"
)


class WorkersDieError(Exception):
    """No worker stays alive long enough to finish anything."""


@dataclass(slots=True)
class Task:
    """Something to be done, its place in the run, and how often it took a worker down."""

    number: int
    payload: Any
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a task: a value, or the reason why it was given up ("timeout", "worker_died", "out_of_memory")."""

    task: Task
    value: Any = None
    lost: str | None = None


@dataclass(slots=True)
class _Worker:
    process: subprocess.Popen[bytes]
    tasks: int
    replies: int
    frames: Frames = field(default_factory=Frames)
    outgoing: memoryview = field(default_factory=lambda: memoryview(b""))
    batches: deque[dict[int, Task]] = field(default_factory=deque)
    """What it has been given and has not done: the one at hand, and the next one, so that it need not wait for it."""
    ready: bool = False
    deadline: float = 0.0
    delays: int = 0
    """How often the deadline was put off since its last reply."""


class Pool:
    """At most ``jobs`` workers that do one kind of work, started when there is something to do.

    A task may take ``time_limit`` seconds of processor time, and as many on the clock when its worker does nothing; one
    that is at work and gets no processor has ``_PATIENCE`` times as many. Where workers have many threads, the
    processor's time is not counted (``counts_processor``).
    """

    def __init__(
        self,
        jobs: int,
        work: tuple[str, tuple[Any, ...]],
        time_limit: float,
        retries: int = 1,
        counts_processor: bool = True,
    ) -> None:
        self.jobs = jobs
        self._work = frame((*work, time_limit if counts_processor else 0.0))
        self.time_limit = time_limit
        self._retries = retries
        self._workers: list[_Worker] = []
        self._again: deque[Task] = deque()
        self._deaths = 0
        self._selector = selectors.DefaultSelector()

    @property
    def busy(self) -> bool:
        """Whether any task is not yet done."""
        return bool(self._again) or any(worker.batches for worker in self._workers)

    @property
    def free(self) -> bool:
        """Whether a worker could take a batch now. What took a worker down goes before anything new."""
        return not self._again and (
            len(self._workers) < self.jobs or any(len(w.batches) < _HELD for w in self._workers)
        )

    def start(self) -> None:
        """Start all workers now, so that they are ready, or nearly, when there is something to do."""
        while len(self._workers) < self.jobs:
            self._write(self._start())

    def fileno(self) -> int:
        """Return what an event loop watches: it can be read when ``wait`` has something to do."""
        return self._selector.fileno()

    def give(self, batch: list[Task]) -> None:
        """Hand a batch to an idle worker, to a new one, or to the one that has least."""
        worker = min(self._workers, key=lambda w: len(w.batches), default=None)
        if worker is None or (worker.batches and len(self._workers) < self.jobs):
            worker = self._start()
        if not worker.batches:
            worker.deadline = time.monotonic() + (self.time_limit if worker.ready else _START_SECONDS)
        worker.batches.append({task.number: task for task in batch})
        worker.outgoing = memoryview(bytes(worker.outgoing) + frame([(t.number, t.payload) for t in batch]))
        self._write(worker)

    def wait(self, seconds: float) -> list[Reply]:
        """Wait at most so long for replies; watch the clocks; replace what died."""
        self._repeat()
        replies: list[Reply] = []
        for key, events in self._selector.select(max(0.0, min(seconds, self._until_deadline()))):
            worker: _Worker = key.data
            if worker not in self._workers:
                continue
            if events & selectors.EVENT_WRITE:
                self._write(worker)
            if events & selectors.EVENT_READ:
                replies += self._read(worker)
        now = time.monotonic()
        for worker in [w for w in self._workers if w.batches and now > w.deadline]:
            if worker.delays < _PATIENCE and is_at_work(worker.process.pid):
                worker.delays += 1
                worker.deadline = now + self.time_limit
            else:
                replies += self._lose(worker, "timeout")
        self._repeat()
        return replies

    def close(self) -> None:
        """End all workers at once: they hold nothing that could be lost."""
        for worker in list(self._workers):
            self._drop(worker)
        self._selector.close()

    def _start(self) -> _Worker:
        (tasks_end, tasks), (replies, replies_end) = os.pipe(), os.pipe()
        boot = _BOOT.format(
            path=sys.path, tasks=tasks_end, replies=replies_end, parent=os.getpid(), memory=OUT_OF_MEMORY
        )
        try:
            process = _spawn([sys.executable, "-c", boot], (tasks_end, replies_end))
        except BaseException:
            os.close(tasks)
            os.close(replies)
            raise
        finally:
            os.close(tasks_end)
            os.close(replies_end)
        os.set_blocking(tasks, False)
        os.set_blocking(replies, False)
        _widen(tasks)
        _widen(replies)
        worker = _Worker(process, tasks, replies, outgoing=memoryview(self._work))
        self._workers.append(worker)
        self._selector.register(replies, selectors.EVENT_READ, worker)
        return worker

    def _repeat(self) -> None:
        """Give what took a worker down to an idle one, each task alone, so that it is known which of them does it."""
        while self._again and (len(self._workers) < self.jobs or any(not w.batches for w in self._workers)):
            self.give([self._again.popleft()])

    def _until_deadline(self) -> float:
        now = time.monotonic()
        return min((w.deadline - now for w in self._workers if w.batches), default=3600.0)

    def _write(self, worker: _Worker) -> None:
        """Write what the pipe takes; wait for room only when there is more."""
        try:
            while worker.outgoing:
                worker.outgoing = worker.outgoing[os.write(worker.tasks, worker.outgoing) :]
        except BlockingIOError:
            if worker.tasks not in self._selector.get_map():
                self._selector.register(worker.tasks, selectors.EVENT_WRITE, worker)
            return
        except BrokenPipeError:  # it died; reading its end of file tells the rest
            worker.outgoing = memoryview(b"")
        if worker.tasks in self._selector.get_map():
            self._selector.unregister(worker.tasks)

    def _read(self, worker: _Worker) -> list[Reply]:
        try:
            data = os.read(worker.replies, _READ)
        except BlockingIOError:
            return []
        if not data:
            return self._lose(worker, None)
        return [reply for message in worker.frames.feed(data) for reply in self._take(worker, message)]

    def _take(self, worker: _Worker, message: tuple[str, Any]) -> Iterator[Reply]:
        kind, value = message
        worker.deadline, worker.delays = time.monotonic() + self.time_limit, 0
        if kind == REFUSED:
            raise QuoteparseError(value)
        if kind == READY:
            worker.ready = True
        elif kind == DONE:
            self._deaths = 0
            for number, result in value:
                yield Reply(worker.batches[0].pop(number), result)
                if not worker.batches[0]:
                    worker.batches.popleft()

    def _lose(self, worker: _Worker, reason: str | None) -> list[Reply]:
        """Replace a worker that hangs (``reason`` is given) or has died, and decide on what it had at hand."""
        started, tasks = worker.ready, [task for batch in worker.batches for task in batch.values()]
        status = self._drop(worker)
        reason = reason or _REASONS.get(status, "worker_died")
        self._deaths += reason != "timeout"
        if self._deaths >= (_DEATHS if started else _FALSE_STARTS):
            raise WorkersDieError(reason)
        if started and tasks and len(worker.batches[0]) == 1:  # what it had at hand, not what was to come next
            tasks[0].attempts += 1
        given_up = [task for task in tasks if task.attempts > self._retries]
        self._again.extendleft(reversed([task for task in tasks if task.attempts <= self._retries]))
        return [Reply(task, lost=reason) for task in given_up]

    def _drop(self, worker: _Worker) -> int:
        for descriptor in (worker.replies, worker.tasks):
            if descriptor in self._selector.get_map():
                self._selector.unregister(descriptor)
            os.close(descriptor)
        worker.process.kill()
        self._workers.remove(worker)
        return worker.process.wait()


def _widen(pipe: int) -> None:
    """Let a pipe hold a whole batch, where the system allows (Linux)."""
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe, _F_SETPIPE_SZ, _READ)


def _spawn(command: list[str], descriptors: tuple[int, ...]) -> subprocess.Popen[bytes]:
    """Start a process that Ctrl-C does not reach: a blocked signal stays blocked in the child, and waits here."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, pass_fds=descriptors, close_fds=True
        )
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
