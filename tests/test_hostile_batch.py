"""All families of hostile texts and pages as one folder through the command line: each file has its record, and what must be found is.

No clock decides here: the limit of each document is far above what it takes.
"""

import json
import subprocess
import sys

import pytest
from hostile_inputs import PAGES, TEXTS

LENGTH = 30_000
SAID, SPEAKER = "Le témoin reste debout", "Jeanne Témoin"
SENTINEL = f"« {SAID} », a déclaré {SPEAKER}.\n\n"


def folder_of(folder):
    """One file a family; a text begins with a quotation that must be found. Return the names of the texts."""
    for kind, families in (("txt", TEXTS), ("html", PAGES)):
        for number, make in enumerate(families.values()):
            content = (SENTINEL if kind == "txt" else "") + make(LENGTH)
            (folder / f"{number}.{kind}").write_bytes(content.encode("utf-8", "surrogatepass"))
    return {f"{number}.txt" for number in range(len(TEXTS))}


def run(folder, out, *options):
    command = [sys.executable, "-m", "quoteparse", "parse", folder, "-o", out, "--language", "fr", "--timeout", "600"]
    ran = subprocess.run([str(part) for part in [*command, *options]], capture_output=True, text=True, check=False)
    assert "Traceback" not in ran.stderr, ran.stderr[-2_000:]
    assert ran.returncode == 1, ran.stderr[-2_000:]  # one failed
    return [json.loads(line) for line in out.read_bytes().split(b"\n")[:-1]]


def name_of(record):
    return record["source"].replace("\\", "/").rsplit("/", 1)[-1]


@pytest.mark.slow
def test_every_hostile_file_of_a_folder_has_its_record(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    texts = folder_of(folder)
    records = run(folder, tmp_path / "two.jsonl", "-j", "2")
    assert sorted(map(name_of, records)) == sorted(path.name for path in folder.iterdir())
    failed = {name_of(record): record["error_type"] for record in records if record["status"] != "ok"}
    assert failed == {f"{list(TEXTS).index('NUL')}.txt": "binary"}
    read = {name_of(record): record for record in records if name_of(record) in texts - failed.keys()}
    lost = [name for name, one in read.items() if not any(map(is_sentinel, one["quotations"]))]
    assert not lost
    assert run(folder, tmp_path / "one.jsonl", "-j", "1") == records


def is_sentinel(quotation):
    return (quotation["text"], quotation["speaker"]) == (SAID, SPEAKER)
