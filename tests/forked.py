"""Worker processes forked from the test run: as real as others, and they need not start an interpreter and import."""

import contextlib
import os
import signal
import sys
import time


class Forked:
    """What the pool asks of a process, as ``subprocess.Popen`` has it."""

    def __init__(self, pid):
        self.pid, self._status = pid, None

    def kill(self):
        """End it; where coverage is measured, one that the end of its pipe ends has time to say what it ran."""
        patience = time.monotonic() + (2 if "coverage" in sys.modules else 0)
        while self._status is None and time.monotonic() < patience:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            self._status = status if ended else time.sleep(0.01)
        if self._status is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)

    def wait(self):
        if self._status is None:
            self._status = os.waitpid(self.pid, 0)[1]
        return os.waitstatus_to_exitcode(self._status)


def spawn(command, descriptors):
    """Run the program of ``python -c program`` in a child that holds these descriptors and no other."""
    sys.stdout.flush()
    pid = os.fork()
    if pid:
        return Forked(pid)
    try:
        _let_go(descriptors)
        exec(command[-1], {})
    finally:
        os._exit(1)


def _let_go(descriptors):
    """Leave the test run's signals and files, so that a pipe ends when its two owners close it."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nothing, stream)
    sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - open to the end of the process
    last = 2
    for descriptor in (*sorted(descriptors), os.sysconf("SC_OPEN_MAX")):
        os.closerange(last + 1, descriptor)
        last = descriptor
