"""Importing quoteparse costs next to nothing and does nothing."""

import contextlib
import re
import subprocess
import sys
from importlib import metadata

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


PAGE = "<html><body><article>" + "<p>« Le pont est ouvert », a déclaré Awa Diarra.</p>" * 9 + "</article></body></html>"
PARSED = f"import quoteparse; quoteparse.parse_html({PAGE!r}); quoteparse.parse_text('« Oui », a dit Awa Diarra.')"


def test_the_first_page_opens_no_socket_and_starts_nothing():
    assert run(f"{WATCH}\n{PARSED}\nprint(seen)", "-B") == "[]"


def test_the_callers_requests_go_out_as_before():
    """urllib3 is told what the interpreter says of IPv6, and does not try."""
    told = run(f"{PARSED}\nimport socket, urllib3.util.connection as c\nprint(c.HAS_IPV6 is socket.has_ipv6)")
    assert told == "True"


def test_nothing_but_the_chosen_dependencies_loads():
    """The core's, what they need, and what these use where it is installed (urllib3: brotli, PySocks)."""
    chosen, used = set(), set()
    waiting = ["click", "beautifulsoup4", "lxml", "lxml_html_clean", "langdetect", "trafilatura"]
    while waiting:
        name = _project(waiting.pop())
        if name not in chosen:
            chosen.add(name)
            with contextlib.suppress(metadata.PackageNotFoundError):
                needs = metadata.requires(name) or ()
                waiting += [need for need in needs if "extra ==" not in need]
                used |= set(map(_project, needs))
    owners = metadata.packages_distributions()
    tops = {name.partition(".")[0] for name in loaded_after(PARSED)} - loaded_after("pass")
    foreign = {owner.lower().replace("_", "-") for top in tops for owner in owners.get(top, ())}
    assert foreign - {"quoteparse"} <= chosen | used


def _project(requirement):
    return re.match("[A-Za-z0-9._-]+", requirement).group().lower().replace("_", "-")


def test_every_public_name_is_there():
    assert run("import quoteparse; print([n for n in quoteparse.__all__ if not hasattr(quoteparse, n)])") == "[]"


def test_an_unknown_name_is_an_attribute_error():
    import quoteparse

    with pytest.raises(AttributeError, match="no attribute 'parse_pdf'"):
        quoteparse.parse_pdf  # noqa: B018
