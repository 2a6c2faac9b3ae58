"""The two clocks of a time limit.

Processor time counts against an article: a sound one must not fail because the machine is busy. The worker sets a timer
of the kernel's, which ends the process though it be deep in C. The parent's clock on the wall is for what waits and
does nothing: asleep, stopped, blocked.
"""

from __future__ import annotations

import contextlib
import signal
from pathlib import Path

EXPIRED = -getattr(signal, "SIGPROF", 0)
"""Exit status of a worker whose timer ran out."""


def expects_timer() -> None:
    """Let the timer end this process, whoever started it."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGPROF})


def allow(seconds: float) -> None:
    """Let this process go on for so much processor time; 0: without limit."""
    signal.setitimer(signal.ITIMER_PROF, seconds)


def is_at_work(pid: int) -> bool:
    """Tell a process that runs, or would if the machine were less busy; False where the system does not say (no Linux).

    >>> import os
    >>> is_at_work(os.getpid()) or not Path("/proc/self/stat").exists()
    True
    """
    with contextlib.suppress(OSError):
        state = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b") ")[2][:1]  # proc(5): the name may hold anything
        return state in (b"R", b"D")
    return False
