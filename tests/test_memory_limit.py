"""A whole run stays within 300 MB (``ulimit -v``, each process), whatever the files are: what is too large is one record, the rest is read."""

import gzip
import io
import json
import subprocess
import sys
import tarfile
import zipfile

import pytest

resource = pytest.importorskip("resource")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits the address space")

SAID = "« Nous partirons demain », a déclaré Awa Diarra.\n"
LARGE = 60_000_000
"""Characters: three times what an article may have."""


def json_array(path):
    """Its first entry is too large, and takes four bytes a character in memory."""
    entries = [{"text": "\U0001f6a2" + "x" * LARGE}, *({"text": SAID} for _ in range(3))]
    path.write_text(json.dumps(entries, ensure_ascii=False), encoding="utf-8")


def json_lines(path):
    json_array(path)
    path.write_bytes(path.read_bytes()[1:-1].replace(b"}, {", b"}\n{"))


def csv_rows(path):
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'id,text\n1,"{SAID}"\n2,"')
        file.write("x" * LARGE)
        file.write(f'"\n3,"{SAID}"\n')


def page(path):
    path.write_text("<html><body>" + "<p>mot</p>" * (LARGE // 10), encoding="utf-8")


def packed_text(path):
    with gzip.open(path, "wb", compresslevel=1) as file:
        for _ in range(40):
            file.write(b"mot " * 2_500_000)


def archive(path):
    """A zip of a text that unpacks to too much, and one that is read."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        file.writestr("0.txt", "mot " * (LARGE // 4))
        file.writestr("1.txt", SAID)


def tar(path):
    """The first header of a tar never ends; the second tar has a long name between two members."""
    data = SAID.encode()
    with tarfile.open(path, "w") as file:
        for name in ("a.txt", "b" * 500_000 + ".txt", "c.txt"):
            member = tarfile.TarInfo(name)
            member.size = len(data)
            file.addfile(member, io.BytesIO(data))


def floods(path):
    """As many quotations as a text may hold in half a megabyte."""
    path.write_text(SAID * 10_000, encoding="utf-8")


FILES = {
    "array.json": (json_array, 3, ["too_large"]),
    "lines.jsonl": (json_lines, 3, ["too_large"]),
    "rows.csv": (csv_rows, 2, ["too_large"]),
    "page.html": (page, 0, ["too_large"]),
    "text.txt.gz": (packed_text, 0, ["too_large"]),
    "files.zip": (archive, 1, ["too_large"]),
    "files.tar": (tar, 1, None),
    "floods.txt": (floods, 1, []),
}
"""What makes the file, how many of its articles are read at least, and the failures; None: whatever they are."""


def run_within(megabytes, *arguments):
    """Run the command line, each process of it within so much address space."""
    limit = megabytes * 1_000_000
    return subprocess.run(
        [sys.executable, "-m", "quoteparse", "parse", *map(str, arguments)],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
        capture_output=True,
        timeout=300,
    )


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_a_run_stays_within_300_megabytes(tmp_path, name):
    make, read, failures = FILES[name]
    make(tmp_path / name)
    ran = run_within(300, tmp_path / name, "-j", "2", "-f", "jsonl")
    records = [json.loads(line) for line in ran.stdout.splitlines()]
    assert b"Traceback" not in ran.stderr
    assert sum(record["status"] == "ok" for record in records) >= read, ran.stderr
    if failures is not None:
        assert [record["error_type"] for record in records if record["status"] != "ok"] == failures


@pytest.mark.integration
def test_parquet_is_read_within_300_megabytes(tmp_path):
    """Loading pyarrow maps 281 by itself, 217 where its threads share what glibc maps."""
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    parquet.write_table(pyarrow.table({"text": [SAID] * 500}), tmp_path / "rows.parquet")
    ran = run_within(300, tmp_path / "rows.parquet", "-j", "2", "-f", "jsonl")
    assert b"Traceback" not in ran.stderr
    assert ran.stdout.count(b'"status": "ok"') == 500, ran.stderr
