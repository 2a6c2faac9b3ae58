"""What the shell offers behind <TAB>, asked for as the shell does; and what a mistyped command is told."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def completed(quoteparse):
    """The answers of the program to <TAB> behind some words: (type, value)."""

    def complete(*words, **environment):
        asked = {"COMP_WORDS": " ".join(["quoteparse", *words]), "COMP_CWORD": str(len(words))}
        ran = quoteparse(_QUOTEPARSE_COMPLETE="bash_complete", **asked, **environment)
        assert ran.returncode == 0
        return [tuple(line.split(",", 1)) for line in ran.stdout.decode().splitlines()]

    return complete


@pytest.mark.parametrize(
    "words", [("parse", "ne"), ("explain", "a/"), ("models", "install", "fr"), ("parse", "a.txt", "-o", "x")]
)
def test_files_are_left_to_the_shell(completed, words):
    assert completed(*words) == [("file", words[-1])]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (("parse", "--language", "f"), {"fr", "fi", "fa"}),
        (("parse", "--lang", "FR"), {"fr"}),
        (("explain", "--language", "fr"), {"fr"}),
        (("parse", "--extractor", ""), {"trafilatura", "readability", "resiliparse", "none"}),
        (("explain", "--extractor", "tr"), {"trafilatura"}),
        (("parse", "--engine", "a"), {"argos", "argostranslate", "apertium"}),
        (("parse", "--kind", "in"), {"indirect", "instagram"}),
        (("parse", "--kind-of-speaker", "p"), {"person", "place"}),
        (("parse", "--language-backend", "l"), {"langdetect", "lingua"}),
        (("ev",), {"evaluate"}),
    ],
)
def test_values_are_offered(completed, words, values):
    assert {value for _, value in completed(*words)} == values


def test_targets_are_those_that_something_is_installed_for(completed, tmp_path):
    empty = {"ARGOS_PACKAGES_DIR": str(tmp_path), "PATH": str(tmp_path)}
    assert ("plain", "en") in completed("parse", "--translate", "e", **empty)
    program = tmp_path / "apertium"
    program.write_text("#!/bin/sh\necho fr-es\n", encoding="utf-8")
    program.chmod(0o755)
    assert completed("parse", "--translate", "", **empty) == [("plain", "es")]
    assert completed("models", "check", "", **empty) == [("plain", "fr-es")]


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not here")
def test_bash_completes_a_file_name(tmp_path):
    (tmp_path / "news.txt").touch()
    (tmp_path / "quoteparse").write_text(
        f"#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -c "
        '"from quoteparse.cli import main; main(prog_name=\'quoteparse\')" "$@"\n',
        encoding="utf-8",
    )
    (tmp_path / "quoteparse").chmod(0o755)
    script = """
        PATH=$PWD:$PATH; shopt -s progcomp
        eval "$(_QUOTEPARSE_COMPLETE=bash_source quoteparse)"
        COMP_WORDS=(quoteparse parse ne); COMP_CWORD=2
        compopt() { echo "compopt $*"; }
        _quoteparse_completion quoteparse; echo "${COMPREPLY[@]}"
    """
    ran = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "compopt -o default" in " ".join(ran.stdout.split())


@pytest.mark.parametrize(("typed", "meant"), [("prase", "parse"), ("explian", "explain"), ("model", "models")])
def test_a_mistyped_command_is_told_what_looks_like_it(quoteparse, typed, meant):
    ran = quoteparse(typed, "x")
    assert ran.returncode == 2
    assert f"No such command '{typed}'. Did you mean {meant}?" in ran.stderr.decode()


def test_a_command_that_looks_like_none_is_told_without_a_guess(quoteparse):
    told = quoteparse("xyz").stderr.decode()
    assert "No such command 'xyz'" in told
    assert "Did you mean" not in told
