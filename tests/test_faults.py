"""What happens to a run that is killed, interrupted, starved of disk or left by its reader; and to the run after it.

Programs started from outside, and most of them marked slow (docs/reliability.md has the command). The unit run keeps a
cheap one of each kind: here a run that is interrupted and one whose reader leaves, in test_cli.py an output cut in the
middle of a line and a device that is full, in test_batch.py workers that hang or are killed.
"""

import json
import os
import resource
import signal
import subprocess
import sys
import time

import pytest

DOCUMENTS = 150
SENTENCES = (
    "Le convoi est parti ce matin vers le nord, sous une pluie battante.",
    "« Nous partirons demain », a déclaré Awa Diarra, porte-parole du mouvement.",
    "“We will not leave,” said Paul Mason, a spokesman, on Monday.",
)


@pytest.fixture(scope="module")
def feed(tmp_path_factory):
    path = tmp_path_factory.mktemp("feed") / "feed.jsonl"
    text = "\n".join(SENTENCES * 2)
    path.write_text("".join(json.dumps({"text": f"{n}. {text}"}) + "\n" for n in range(DOCUMENTS)), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def undisturbed(feed, tmp_path_factory):
    out = tmp_path_factory.mktemp("whole") / "out.jsonl"
    assert start(feed, out).wait(300) == 0
    return out.read_bytes()


def start(feed, out, *options, **how):
    command = [sys.executable, "-m", "quoteparse", "parse", feed, "-j", "2", *options]
    if out:
        command += ["-o", out, "--resume"]
    return subprocess.Popen([str(part) for part in command], stderr=subprocess.PIPE, **how)


def begun(run, out, size=1):
    """Wait until something has been written."""
    end = time.monotonic() + 300
    while run.poll() is None and time.monotonic() < end:
        if out.exists() and out.stat().st_size >= size:
            return True
        time.sleep(0.002)
    return False


def listens(pid, number, seconds=300.0):
    """Wait until a process handles a signal, which it does from the beginning of its run on."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with open(f"/proc/{pid}/status") as file:
            caught = next(line for line in file if line.startswith("SigCgt:"))
        if int(caught.split()[1], 16) >> (number - 1) & 1:
            return True
        time.sleep(0.02)
    return False


def children(run):
    with open(f"/proc/{run.pid}/task/{run.pid}/children") as file:
        return [int(pid) for pid in file.read().split()]


def gone(pids, seconds=60.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not any(os.path.exists(f"/proc/{pid}") for pid in pids):
            return True
        time.sleep(0.05)
    return False


linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.mark.slow
@linux
def test_killed_and_resumed(feed, undisturbed, tmp_path):
    out = tmp_path / "out.jsonl"
    run = start(feed, out)
    assert begun(run, out, 0.3 * len(undisturbed))
    workers = children(run)
    run.kill()
    run.wait(300)
    assert gone(workers)
    with open(out, "ab") as file:
        file.write(b'{"id": "feed.jsonl#140", "sta')
    assert 0 < out.stat().st_size < len(undisturbed)
    assert start(feed, out).wait(300) == 0
    assert out.read_bytes() == undisturbed


@pytest.mark.slow
@linux
def test_a_killed_worker_is_replaced(feed, undisturbed, tmp_path):
    out = tmp_path / "out.jsonl"
    run = start(feed, out)
    assert begun(run, out)
    os.kill(children(run)[0], signal.SIGKILL)
    assert run.wait(300) == 0
    assert out.read_bytes() == undisturbed


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), pytest.param(signal.SIGTERM, 143, marks=pytest.mark.slow)]
)
def test_interrupted(feed, tmp_path, number, status):
    out = tmp_path / "out.jsonl"
    run = start(feed, out, "-j", "1")
    assert begun(run, out)
    run.send_signal(number)
    _, told = run.communicate(timeout=300)
    assert run.returncode == status
    assert b"interrupted; the output is valid so far, --resume carries it on" in told
    assert b"Traceback" not in told
    lines = out.read_text(encoding="utf-8").splitlines(keepends=True)
    assert lines[-1].endswith("\n")
    assert [json.loads(line)["id"] for line in lines] == [f"feed.jsonl#{n}" for n in range(1, len(lines) + 1)]
    assert os.listdir(tmp_path) == ["out.jsonl"]


@linux
def test_waiting_for_input_is_interrupted(tmp_path):
    run = subprocess.Popen(
        [sys.executable, "-m", "quoteparse", "parse", "-"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    assert listens(run.pid, signal.SIGTERM)
    run.send_signal(signal.SIGINT)
    assert run.wait(300) == 130
    run.communicate()


def test_the_reader_leaves(feed):
    run = start(feed, None, "-j", "1", stdout=subprocess.PIPE)
    line = run.stdout.readline()
    run.stdout.close()
    assert run.wait(300) == 141
    assert json.loads(line)["id"] == "feed.jsonl#1"
    told = run.stderr.read()
    assert b"the reader of the output has gone" in told
    assert b"Traceback" not in told
    assert b"Exception ignored" not in told


@pytest.mark.slow
@pytest.mark.parametrize(("name", "size"), [("out.jsonl", 100_000), ("out.csv", 40_000), ("out.db", 150_000)])
def test_the_disk_is_full(feed, undisturbed, tmp_path, name, size):
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    out = tmp_path / name
    run = start(feed, out, preexec_fn=limit)
    _, told = run.communicate(timeout=300)
    assert run.returncode == 1
    assert b"File too large" in told or b"full" in told or b"disk I/O error" in told
    assert b"Traceback" not in told
    assert start(feed, out).wait(300) == 0
    if name == "out.jsonl":
        assert out.read_bytes() == undisturbed


def test_no_socket_is_opened(tmp_path):
    """Pages as well: their libraries can do more than read pages."""
    watch = "import sys\nsys.addaudithook(lambda event, args: event.startswith('socket.') and open({!r}, 'a').write(event))\n"
    (tmp_path / "sitecustomize.py").write_text(watch.format(str(tmp_path / "seen")), encoding="utf-8")
    page = tmp_path / "page.html"
    page.write_text(
        "<html lang=fr><body><article><p>" + "</p><p>".join(SENTENCES * 3) + "</p></article></body></html>",
        encoding="utf-8",
    )
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])]),
    }
    run = start(page, tmp_path / "out.jsonl", "-j", "1", env=environment)
    assert run.wait(300) == 0
    assert b'"extractor": "trafilatura' in (tmp_path / "out.jsonl").read_bytes()
    assert not (tmp_path / "seen").exists()


@pytest.mark.slow
@linux
def test_two_runs_on_one_output(feed, undisturbed, tmp_path):
    out = tmp_path / "out.jsonl"
    first = start(feed, out)
    assert begun(first, out)
    first.send_signal(signal.SIGSTOP)
    second = start(feed, out)
    _, told = second.communicate(timeout=300)
    first.send_signal(signal.SIGCONT)
    assert second.returncode == 2
    assert b"another run is writing to out.jsonl" in told
    assert first.wait(300) == 0
    assert out.read_bytes() == undisturbed


@pytest.mark.slow
@pytest.mark.parametrize("descriptor", [0, 2])
def test_closed_standard_streams(feed, undisturbed, tmp_path, descriptor):
    out = tmp_path / "out.jsonl"
    run = start(feed, out, "--limit", "5", preexec_fn=lambda: os.close(descriptor))
    assert run.wait(300) == 0
    assert out.read_bytes() == b"".join(undisturbed.splitlines(keepends=True)[:5])


@pytest.mark.slow
def test_same_bytes_in_another_environment(feed, undisturbed, tmp_path):
    odd = {
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONHASHSEED": "1",
        "TZ": "Pacific/Kiritimati",
        "HOME": "/nowhere",
    }
    out = tmp_path / "out.jsonl"
    assert start(feed, out, "-j", "3", env={**os.environ, **odd}).wait(300) == 0
    assert out.read_bytes() == undisturbed
