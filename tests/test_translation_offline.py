"""Translation reaches no network, shown three ways: by Python's own audit, in an empty network, by what is imported."""

import json
import os
import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.integration

TRANSLATE = """
import json, sys
from quoteparse import parse_text, translate
text = "« Nous partons demain avec @UN_MINUSMA », a déclaré Awa Diarra. https://t.co/a_b"
done = translate(parse_text(text, language="fr"), to="en")
print(json.dumps([done.quotations[0].translation, sorted(sys.modules)]))
"""
AUDIT = """
import sys
def forbid(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")):
        print("NETWORK", event, arguments, file=sys.stderr, flush=True)
        import os
        os._exit(9)
sys.addaudithook(forbid)
"""
EXPECTED = "We leave tomorrow with @UN_MINUSMA"
NEVER = {"stanza", "onnxruntime", "torch", "spacy", "argostranslate", "minisbd", "urllib3", "requests", "http.client"}


def run(tmp_path, *command, **changes):
    """Run outside CI, in a home of its own, where nothing has been cached."""
    environment = {**os.environ, "HOME": str(tmp_path / "home"), "XDG_CACHE_HOME": str(tmp_path / "home" / "cache")}
    for name in [name for name in environment if name == "CI" or name.startswith("COVERAGE_")]:
        del environment[name]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=600, check=False, env={**environment, **changes}
    )


def test_no_python_code_asks_for_the_network(models, tmp_path):
    done = run(tmp_path, sys.executable, "-c", AUDIT + TRANSLATE)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)[0] == EXPECTED
    caught = run(tmp_path, sys.executable, "-c", AUDIT + "import socket; socket.getaddrinfo('localhost', 80)")
    assert caught.returncode == 9


def test_nothing_that_could_is_imported(models, tmp_path):
    done = run(tmp_path, sys.executable, "-c", TRANSLATE)
    loaded = set(json.loads(done.stdout)[1])
    assert {"ctranslate2", "sentencepiece"} <= loaded
    assert not loaded & NEVER
    assert not list((tmp_path / "home").rglob("Microsoft"))


@pytest.mark.skipif(not shutil.which("unshare"), reason="this system has no unshare")
def test_it_translates_where_there_is_no_network(models, tmp_path):
    empty = ("unshare", "--net") if os.geteuid() == 0 else ("unshare", "--map-root-user", "--net")
    probe = "import socket; socket.create_connection(('192.0.2.1', 80), 2)"
    if run(tmp_path, *empty, "true").returncode:
        pytest.skip("this system allows no empty network")
    assert "unreachable" in run(tmp_path, *empty, sys.executable, "-c", probe).stderr.lower()
    done = run(tmp_path, *empty, sys.executable, "-c", TRANSLATE)
    assert json.loads(done.stdout)[0] == EXPECTED, done.stderr


@pytest.mark.skipif(not shutil.which("strace"), reason="this system has no strace")
def test_no_native_code_asks_for_the_network(models, tmp_path):
    trace = tmp_path / "trace"
    command = ("strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", str(trace))
    done = run(tmp_path, *command, sys.executable, "-c", TRANSLATE)
    assert json.loads(done.stdout)[0] == EXPECTED, done.stderr
    assert "AF_INET" not in trace.read_text()


def test_parsing_without_translation_loads_nothing_of_it(tmp_path):
    program = "import sys, quoteparse; quoteparse.parse_text('« Oui », dit-il.'); print(*sys.modules)"
    loaded = set(run(tmp_path, sys.executable, "-c", program).stdout.split())
    assert "quoteparse.parse" in loaded
    assert not {
        m for m in loaded if m.startswith(("quoteparse.translation", "ctranslate2", "sentencepiece", "sqlite3"))
    }


def test_without_the_extra_the_error_says_what_to_install(models, tmp_path):
    program = """
import sys
sys.modules["ctranslate2"] = None
from quoteparse import QuoteparseError, translate, Document
try:
    translate(Document(id="a"))
except QuoteparseError as error:
    print(error)
"""
    done = run(tmp_path, sys.executable, "-c", program)
    assert 'pip install "quoteparse[translate]"' in done.stdout, done.stderr
