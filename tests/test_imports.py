"""Importing quoteparse costs next to nothing and does nothing."""

import subprocess
import sys

import pytest

NAMES = """
bs4 lxml trafilatura htmldate langdetect lingua ctranslate2 sentencepiece pyarrow scrapy pyspark warcio
argostranslate torch onnxruntime stanza spacy
"""
HEAVY = set(NAMES.split())

WATCH = """
import sys
seen = []
def watch(event, args):
    if event.startswith(("socket.", "subprocess.", "os.system", "_thread.start")):
        seen.append(event)
    if event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+") and not str(args[0]).endswith(".pyc"):
        seen.append(f"{event} {args[0]}")
sys.addaudithook(watch)
"""


def run(code, *flags):
    return subprocess.run(
        [sys.executable, *flags, "-c", code], capture_output=True, text=True, check=True, timeout=60
    ).stdout.strip()


def loaded_after(code):
    return set(run(f"import sys\n{code}\nprint(*sys.modules)").split())


@pytest.mark.parametrize("code", ["import quoteparse", "import quoteparse.cli"])
def test_nothing_heavy_is_imported(code):
    assert not loaded_after(code) & HEAVY


def test_the_face_loads_not_even_click():
    assert "click" not in loaded_after("import quoteparse")


@pytest.mark.parametrize(
    "code", ["import quoteparse", "import quoteparse; quoteparse.parse_text('« Oui », a dit Awa Diarra.')"]
)
def test_no_socket_no_thread_no_file(code):
    assert run(f"{WATCH}\n{code}\nprint(seen)", "-B") == "[]"


def test_every_public_name_is_there():
    assert run("import quoteparse; print([n for n in quoteparse.__all__ if not hasattr(quoteparse, n)])") == "[]"


def test_an_unknown_name_is_an_attribute_error():
    import quoteparse

    with pytest.raises(AttributeError, match="no attribute 'parse_pdf'"):
        quoteparse.parse_pdf  # noqa: B018
