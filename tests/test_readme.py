"""README.md keeps its word: its Python runs as a doctest, its console blocks are run and compared."""

import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONSOLE = re.findall(r"```console\n(.*?)```", README, re.S)


def sessions():
    """Each command of a console block with the output that stands below it."""
    for block in CONSOLE:
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, output = part.partition("\n")
            yield pytest.param(command, output.rstrip(), id=command[:50])


def test_python_examples():
    failures = doctest.testfile(
        str(ROOT / "README.md"), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE
    )
    assert failures.attempted > 3
    assert failures.failed == 0


@pytest.mark.parametrize(("command", "output"), list(sessions()))
def test_console_examples(command, output, tmp_path):
    program = f"{shlex.quote(sys.executable)} -m quoteparse "
    environment = {**os.environ, "COLUMNS": "120", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    ran = subprocess.run(
        command.replace("quoteparse ", program, 1)
        if command.startswith("quoteparse ")
        else command.replace("| quoteparse ", f"| {program}"),
        shell=True,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=True,
    )
    assert ran.stdout.rstrip() == output


def paths():
    """The commands of each reader's path under "Where to go"."""
    section = README.split("\n## Where to go\n")[1].split("\n## ")[0]
    return [block.strip() for block in re.findall(r"```sh\n(.*?)```", section, re.S)]


@pytest.mark.integration  # a dozen programs are started
@pytest.mark.parametrize("commands", paths(), ids=["journalist", "researcher", "engineer"])
def test_each_readers_path(commands, tmp_path):
    """Run in a folder that holds the seeds, as a fresh clone does, with the program on the path."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "bin").mkdir()
    for name, call in (("quoteparse", "-m quoteparse "), ("python", "")):
        program = tmp_path / "bin" / name
        program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {call}"$@"\n')
        program.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
    }
    ran = subprocess.run(
        ["sh", "-e", "-c", commands], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120
    )
    assert ran.returncode == 0, ran.stderr
    assert "Diop" in ran.stdout or "Diarra" in ran.stdout


def test_the_two_commands_are_single_lines():
    """Each sets everything up in a fresh clone: a virtual environment, the installation, the job."""
    lines = [line for line in README.splitlines() if line.startswith("python3 -m venv ")]
    assert len(lines) == 2
    assert "quoteparse parse seeds" in lines[0]
    assert "-m pytest" in lines[1]


def test_the_first_screen_holds_what_a_newcomer_needs():
    screen = "\n".join(README.splitlines()[:60])
    assert "quoteparse parse seeds" in screen
    assert "-m pytest" in screen
    assert "parse_text(" in screen


@pytest.mark.parametrize("page", [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))])
def test_links_lead_somewhere(page):
    links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert not [link for link in links if not (page.parent / link).exists()]
