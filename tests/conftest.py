"""Options of the test run: --skips-fail makes a skipped test a failure, for runs where everything is installed."""

import gc
import json
import os
import signal
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent
collect_ignore = ["benchmarks/quotations.py"]
"""Has an environment of its own: what it compares with is no dependency of anything here."""

_UNTIMED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("quick", max_examples=60, derandomize=True, **_UNTIMED)
settings.register_profile("many", max_examples=1_000, derandomize=True, database=None, **_UNTIMED)
settings.register_profile("fuzz", max_examples=2_000, derandomize=False, **_UNTIMED)
settings.load_profile("quick")


def pytest_configure(config):
    """Give the programs that tests start the usual signals, even where this run itself was told to ignore them.

    While tests are collected, hardly anything becomes garbage: it is not looked for.
    """
    gc.disable()
    for number in (signal.SIGINT, signal.SIGHUP):
        if signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)


def pytest_collection_finish(session):
    """Freeze what collecting built: no later collection of garbage, here or in a forked child, goes through it."""
    gc.freeze()
    gc.enable()


def pytest_addoption(parser):
    parser.addoption("--skips-fail", action="store_true", help="end with an error when a test was skipped")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if session.config.getoption("--skips-fail") and skipped and exitstatus == 0:
        reporter.write_line(f"{len(skipped)} skipped test(s): with --skips-fail that is a failure", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def everything_loaded():
    """What workers import and build at their start, in this process: those that are forked from it have it.

    It is frozen, so that no collection of garbage, here or in a child, goes through it and copies its pages.
    """
    from quoteparse import parse_html

    parse_html("<html><body><article>" + "<p>« Le pont est ouvert », a déclaré Awa Diarra.</p>" * 9 + "</article>")
    gc.collect()
    gc.freeze()


@pytest.fixture
def forked_workers(everything_loaded, monkeypatch):
    """A pool's workers are forked, not started from a bare interpreter."""
    import forked

    monkeypatch.setattr("quoteparse.batch.pool._spawn", forked.spawn)


class Ran(NamedTuple):
    returncode: int
    stdout: bytes
    stderr: bytes


@pytest.fixture
def quoteparse(capfdbinary, monkeypatch, tmp_path_factory, forked_workers):
    """A run of the command line from inside, which saves the start of an interpreter; its workers are processes all the same."""

    def run(*args, cwd=None, stdin=b"", **environment):
        given = tmp_path_factory.mktemp("stdin") / "stdin"
        given.write_bytes(stdin)
        before, standard_input = os.dup(0), os.open(given, os.O_RDONLY)
        os.dup2(standard_input, 0)
        try:
            with monkeypatch.context() as patch:
                for name, value in environment.items():
                    patch.setenv(name, value)
                patch.chdir(cwd or Path.cwd())
                from quoteparse.cli import main

                with pytest.raises(SystemExit) as ended:
                    main([str(arg) for arg in args], prog_name="quoteparse")
        finally:
            os.dup2(before, 0)
            os.close(before)
            os.close(standard_input)
        return Ran(ended.value.code or 0, *capfdbinary.readouterr())

    return run


@pytest.fixture
def parse(quoteparse):
    """The records of a run that ends well."""

    def run(*args, **how):
        ran = quoteparse("parse", *args, **how)
        assert ran.returncode == 0, ran.stderr.decode()
        return [json.loads(line) for line in ran.stdout.splitlines()]

    return run


@pytest.fixture
def seeds():
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def tiny_store(tmp_path_factory):
    """A folder of installed translation packages: fr-en, en-de, and it-en, which runs away."""
    import tiny_packages

    folder = tmp_path_factory.mktemp("packages") / "store"
    tiny_packages.install_all(folder.parent, folder)
    return folder


@pytest.fixture
def models(tiny_store, tmp_path, monkeypatch):
    """The tiny packages where quoteparse looks for packages, and a cache of the test's own."""
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tiny_store))
    monkeypatch.setenv("QUOTEPARSE_TRANSLATION_CACHE", str(tmp_path / "translations.sqlite"))
    return tiny_store
