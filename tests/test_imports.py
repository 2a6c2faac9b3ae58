"""What importing and parsing load, open and start: the chosen libraries, nothing of the network, no process, no file."""

import ast
import contextlib
import json
import os
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from sources import tree

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

WATCHED = """
socket. ssl. subprocess. pty. os.system os.exec os.fork os.posix_spawn os.spawn
urllib. http. ftplib. smtplib. imaplib. poplib. telnetlib. nntplib. webbrowser. syslog. signal.
os.mkdir os.remove os.rename os.rmdir os.link os.symlink os.truncate os.chmod os.chown os.putenv os.unsetenv
shutil. tempfile. sqlite3. os.kill os.chdir
"""
"""Audit events, or what they begin with, that neither an import nor a parse causes. Reading files is no harm."""

PROGRAM = f"""
import _thread, json, os, sys
seen, told = [], {{}}
def watch(event, args):
    if event.startswith({tuple(WATCHED.split())!r}):
        seen.append(event)
    if event == "open":
        path, mode, flags = args
        if not str(path).endswith(".pyc") and (set(mode or "") & set("wax+") or flags & (os.O_WRONLY | os.O_RDWR)):
            seen.append(f"open {{path}}")
def stage(name):
    told[name] = [sorted({{module.partition(".")[0] for module in sys.modules}} - before), seen.copy()]
    seen.clear()
def counted(start):
    def started(*args, **how):
        seen.append("_thread")
        return start(*args, **how)
    return started
for name in ("start_new_thread", "start_joinable_thread"):  # of which no audit event tells before Python 3.12
    if hasattr(_thread, name):
        setattr(_thread, name, counted(getattr(_thread, name)))
before = {{module.partition(".")[0] for module in sys.modules}}
sys.addaudithook(watch)
"""

PAGE = "<html><body><article>" + "<p>« Le pont est ouvert », a déclaré Awa Diarra.</p>" * 9 + "</article></body></html>"
STAGES = {
    "import": "import quoteparse",
    "names": "assert not [n for n in quoteparse.__all__ if not hasattr(quoteparse, n)]",
    "text": "said = quoteparse.parse_text('« Oui », a dit Awa Diarra le 3 mai 2023.')",
    "page": f"page = quoteparse.parse_html({PAGE!r}, language='fr')",
    "more": "quoteparse.link([said, page]); quoteparse.check('« Oui », a dit Awa Diarra.', [said]); page.to_json()",
}


def run(code, *flags):
    """What a bare interpreter prints: one in which nobody measures coverage, which loads much by itself."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    command = [sys.executable, *flags, "-c", code]
    return subprocess.run(command, env=bare, capture_output=True, text=True, check=True, timeout=600).stdout.strip()


@pytest.fixture(scope="module")
def stages():
    """Of each stage, the top modules that were there behind it, and what it did that it should not."""
    steps = "".join(f"{code}\nstage({name!r})\n" for name, code in STAGES.items())
    ipv6 = "import socket, urllib3.util.connection as c\ntold['ipv6'] = c.HAS_IPV6 is socket.has_ipv6\n"
    return json.loads(run(f"{PROGRAM}{steps}{ipv6}print(json.dumps(told))", "-B"))


@pytest.mark.parametrize("stage", STAGES)
def test_nothing_is_opened_started_or_written(stages, stage):
    assert stages[stage][1] == []


def test_what_should_not_happen_would_be_seen():
    harm = """
import socket, subprocess, threading, tempfile
socket.socket().close()
subprocess.run([sys.executable, "-S", "-c", ""])
threading.Thread(target=int).start()
tempfile.NamedTemporaryFile().close()
os.close(os.open(os.devnull, os.O_WRONLY))
stage("harm")
"""
    told = json.loads(run(f"{PROGRAM}{harm}print(json.dumps(told))", "-B"))["harm"][1]
    assert {event.partition(".")[0] for event in told} >= {
        "socket",
        "subprocess",
        "_thread",
        "tempfile",
        "open /dev/null",
    }


def foreign(tops):
    """Of top modules, those that are neither Python's nor quoteparse's."""
    return {top for top in tops if top not in sys.stdlib_module_names and not top.startswith("__")} - {"quoteparse"}


def test_importing_loads_no_library(stages):
    assert foreign(stages["import"][0]) == set()


def test_the_command_line_loads_click_alone():
    told = json.loads(run(f"{PROGRAM}import quoteparse.cli\nstage('cli')\nprint(json.dumps(told))", "-B"))["cli"]
    assert foreign(told[0]) == {"click"}
    assert told[1] == []


def test_the_callers_requests_go_out_as_before(stages):
    """urllib3 is told what the interpreter says of IPv6, and does not try."""
    assert stages["ipv6"] is True


def test_nothing_but_the_chosen_dependencies_loads(stages):
    """The core's, what they need, and what these use where it is installed (urllib3: brotli, PySocks)."""
    chosen, used = set(), set()
    waiting = list(PROJECT["dependencies"])
    while waiting:
        name = _project(waiting.pop())
        if name not in chosen:
            chosen.add(name)
            with contextlib.suppress(metadata.PackageNotFoundError):
                needs = metadata.requires(name) or ()
                waiting += [need for need in needs if "extra ==" not in need]
                used |= set(map(_project, needs))
    owners = metadata.packages_distributions()
    loaded = {owner.lower().replace("_", "-") for top in stages["more"][0] for owner in owners.get(top, ())}
    assert loaded - {"quoteparse"} <= chosen | used
    assert {"lxml", "trafilatura"} <= loaded


def _project(requirement):
    return re.match("[A-Za-z0-9._-]+", requirement).group().lower().replace("_", "-")


# what the sources import

LIBRARIES = {
    "click": "click",
    "bs4": "beautifulsoup4",
    "lxml": "lxml",
    "lxml_html_clean": "lxml-html-clean",
    "langdetect": "langdetect",
    "trafilatura": "trafilatura",
    "htmldate": "trafilatura",
    "readability": "readability-lxml",
    "resiliparse": "resiliparse",
    "lingua": "lingua-language-detector",
    "ctranslate2": "ctranslate2",
    "sentencepiece": "sentencepiece",
    "argostranslate": "argostranslate",
    "pyarrow": "pyarrow",
    "xlsxwriter": "xlsxwriter",
    "warcio": "warcio",
    "fastwarc": "resiliparse",
    "scrapy": "scrapy",
    "itemadapter": "scrapy",
    "twisted": "scrapy",
    "pyspark": "pyspark",
    "sacremoses": "argostranslate",
}
"""Each library that a source may import, and the project that brings it."""
EAGER = {
    "cli": {"click"},
    "integrations/arrow.py": {"pyarrow"},
    "integrations/scrapy.py": {"scrapy", "itemadapter"},
    "integrations/spark.py": {"pyarrow", "click"},
    "integrations/spark_link.py": {"pyarrow", "click"},
}
"""What is of no use without a library may import it as it is imported itself."""


def imports(path):
    """The libraries that a source imports: (top module, whether as soon as the source is imported)."""
    found = tree(path)
    lazy = {n for f in ast.walk(found) if isinstance(f, (ast.FunctionDef, ast.AsyncFunctionDef)) for n in ast.walk(f)}
    typing = {
        n for i in ast.walk(found) if isinstance(i, ast.If) and "TYPE_CHECKING" in ast.dump(i.test) for n in ast.walk(i)
    }
    for node in ast.walk(found):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module]
        elif isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in LOADERS:
            names = [a.value for a in node.args[:1] if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        else:
            continue
        for top in foreign(name.partition(".")[0] for name in names):
            yield top, node not in lazy and node not in typing


LOADERS = {"import_module", "load", "__import__"}
SOURCES = sorted((ROOT / "quoteparse").rglob("*.py"))
IMPORTS = {path.relative_to(ROOT / "quoteparse").as_posix(): set(imports(path)) for path in SOURCES}


def test_sources_import_the_chosen_libraries_alone():
    assert {top for found in IMPORTS.values() for top, _ in found} <= set(LIBRARIES)


def test_every_library_is_one_that_the_project_asks_for():
    """The core's or an extra's; and each of them is used, but for what trafilatura and pyspark need beside them."""
    extras = PROJECT["optional-dependencies"]
    tools = {"docs", "test", "dev", "fuzz", "integration", "all"}
    asked = {_project(need) for need in PROJECT["dependencies"]}
    asked |= {_project(need) for extra in extras if extra not in tools for need in extras[extra]}
    used = {LIBRARIES[top] for found in IMPORTS.values() for top, _ in found}
    assert used <= asked
    assert asked - used <= {"lxml-html-clean", "pandas"}


def test_libraries_load_when_they_are_needed():
    for path, found in IMPORTS.items():
        may = EAGER.get(path, EAGER.get(path.partition("/")[0], set()))
        assert {top for top, at_once in found if at_once} <= may, path


def test_an_unknown_name_is_an_attribute_error():
    import quoteparse

    with pytest.raises(AttributeError, match="no attribute 'parse_pdf'"):
        quoteparse.parse_pdf  # noqa: B018
