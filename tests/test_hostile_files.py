"""Files that are out to do harm: none costs its neighbours, fills the memory, or is written over."""

import csv
import gzip
import io
import json
import os
import subprocess
import sys
import tarfile
import time
import tracemalloc
import zipfile

import pytest

from quoteparse import parse_html
from quoteparse.page.attributes import has_many_attributes
from quoteparse.readers import Fields, ReaderOptions, read_articles
from quoteparse.readers.parquet_pages import page_sizes
from quoteparse.writers.csv_rows import cell, plain

TEXT = "« Nous partirons demain », a déclaré Awa Diarra.\n"
MEGABYTES = 1_000_000


def read(*paths, **how):
    return list(read_articles(map(str, paths), ReaderOptions(**how)))


def held_at_most(work):
    """Bytes that Python held at once during some work."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


# what a run writes is not read, nor written over


@pytest.mark.parametrize("name", ["z.jsonl", "other.txt"])
def test_standard_output_that_leads_into_the_folder_is_not_read(quoteparse, tmp_path, name):
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(TEXT, encoding="utf-8")
    before = os.dup(1)
    out = os.open(tmp_path / name, os.O_WRONLY | os.O_CREAT)
    os.write(out, b"old\n")
    os.dup2(out, 1)
    try:
        quoteparse("parse", tmp_path, "-f", "jsonl")
    finally:
        os.dup2(before, 1)
        os.close(before)
        os.close(out)
    lines = (tmp_path / name).read_text(encoding="utf-8").splitlines()[1:]
    assert [json.loads(line)["id"] for line in lines] == ["0.txt", "1.txt", "2.txt"]


def test_an_output_is_known_by_any_name(quoteparse, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    out = tmp_path / "o.jsonl"
    assert quoteparse("parse", tmp_path, "-o", out).returncode == 0
    os.link(out, tmp_path / "second.jsonl")
    (tmp_path / "third.jsonl").symlink_to("o.jsonl")
    assert quoteparse("parse", tmp_path, "-o", out, "--resume").returncode == 0
    assert out.read_bytes().count(b"\n") == 1


def test_a_summary_is_written_over_nothing_else(quoteparse, tmp_path):
    text, out, summary = (tmp_path / name for name in ("in.json", "o.jsonl", "s.json"))
    text.write_text(json.dumps({"text": TEXT}), encoding="utf-8")
    before = text.read_bytes()
    for place in (text, out):
        ran = quoteparse("parse", text, "-o", out, "--summary", place, "--overwrite")
        assert (ran.returncode, b"name another" in ran.stderr) == (2, True)
    for _ in range(2):
        assert quoteparse("parse", text, "-o", out, "--summary", summary, "--overwrite").returncode == 0
    assert text.read_bytes() == before
    assert json.loads(summary.read_text(encoding="utf-8"))["documents"] == 1
    summary.write_text("precious", encoding="utf-8")
    assert quoteparse("parse", text, "-o", out, "--summary", summary, "--overwrite").returncode == 2
    assert summary.read_text(encoding="utf-8") == "precious"


@pytest.mark.parametrize("line", ['output = "o.jsonl"', "overwrite = true", 'summary = "s"', 'files-from = "l"'])
def test_a_settings_file_that_was_only_found_says_nothing_of_files(quoteparse, tmp_path, line):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "quoteparse.toml").write_text(line, encoding="utf-8")
    found = quoteparse("parse", "a.txt", cwd=tmp_path)
    assert (found.returncode, b"--config" in found.stderr) == (2, True)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "quoteparse.toml"]
    (tmp_path / "l").write_text("a.txt\n", encoding="utf-8")
    assert quoteparse("parse", "a.txt", "--config", "quoteparse.toml", cwd=tmp_path).returncode == 0


@pytest.mark.parametrize("name", ["o.jsonl", "o.csv"])
def test_files_beside_an_output_are_left_alone(quoteparse, tmp_path, name):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    out, precious = tmp_path / name, tmp_path / "precious"
    precious.write_text("mine", encoding="utf-8")
    assert quoteparse("parse", tmp_path / "a.txt", tmp_path / "b.txt", "-o", out).returncode == 1
    (tmp_path / f"{name}.part").symlink_to("precious")
    assert quoteparse("parse", tmp_path / "a.txt", "-o", out, "--resume").returncode == 0
    (tmp_path / f"{name}.lock").write_text("mine too", encoding="utf-8")
    ran = quoteparse("parse", tmp_path / "a.txt", "-o", out, "--resume")
    assert (ran.returncode, b"in the way" in ran.stderr) == (2, True)
    assert (tmp_path / f"{name}.lock").read_text(encoding="utf-8") == "mine too"
    (tmp_path / f"{name}.lock").unlink()
    (tmp_path / f"{name}.lock").symlink_to("nowhere")
    assert quoteparse("parse", tmp_path / "a.txt", "-o", out, "--resume").returncode == 2
    assert precious.read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "nowhere").exists()


# one bad file costs one record


def test_whatever_a_reader_raises_costs_its_file_alone(tmp_path, monkeypatch):
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")

    def stumble(data):
        raise LookupError("nobody thought of this")

    good = read(tmp_path)[0]
    calls = iter([None, stumble, None])
    from quoteparse.readers import plain as reader

    decode = reader.decode_text
    monkeypatch.setattr(reader, "decode_text", lambda data: (next(calls) or decode)(data))
    articles = read(tmp_path)
    assert [a.error_type for a in articles] == [None, "unreadable", None]
    assert articles[0] == good
    assert "nobody thought of this" in articles[1].error


@pytest.mark.integration
def test_times_that_python_cannot_hold_are_read_as_they_are_printed(tmp_path):
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    columns = {
        "zone": pa.array([0, 1], pa.timestamp("us", "Mars/Phobos")),
        "published": pa.array([2**62, 0], pa.timestamp("us")),
        "day": pa.array([2**31 - 1, 0], pa.date32()),
        "pubdate": pa.array([2**62, 0], pa.duration("s")),
        "date": pa.array([1_687_341_600_000_000_001, 0], pa.timestamp("ns")),
    }
    for name, column in columns.items():
        for keep in ((), ("all",)):
            parquet.write_table(pa.table({"text": [TEXT, TEXT], name: column}), tmp_path / f"{name}.parquet")
            articles = read(tmp_path / f"{name}.parquet", fields=Fields(keep=keep))
            assert [(a.content, a.error) for a in articles] == [(TEXT, None)] * 2, name
    assert read(tmp_path / "date.parquet")[0].published.startswith("2023-06-21")


@pytest.mark.integration
def test_only_the_columns_of_an_article_are_read(tmp_path):
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    table = pa.table({"Text": ["x"], "metadata": [{"url": "http://a"}], "own": ["y"], "big": ["z" * 1_000]})
    parquet.write_table(table, tmp_path / "d.parquet")
    [article] = read(tmp_path / "d.parquet", fields=Fields(keep=("own",)), max_size=500)
    assert (article.content, article.url, article.extra) == ("x", "http://a", {"own": "y"})


READ_AND_TELL = """
import sys
from quoteparse.readers import ReaderOptions, read_articles
for article in read_articles([sys.argv[1]], ReaderOptions()):
    print(article.id, article.error_type)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.integration
@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="needs Linux's account of a process")
def test_a_cell_that_fills_a_page_costs_an_error_not_the_memory(tmp_path):
    """Its neighbours in the group make its column small on the average; the next group is read."""
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path = tmp_path / "d.parquet"
    cells = [TEXT] * 50 + ["a" * 200 * MEGABYTES] + [TEXT] * 13
    parquet.write_table(pa.table({"text": cells + [TEXT] * 2}), path, row_group_size=64, compression="zstd")
    ran = subprocess.run([sys.executable, "-c", READ_AND_TELL, path], capture_output=True, text=True, check=True)
    *told, kilobytes = ran.stdout.splitlines()
    assert told == ["d.parquet#1 too_large", "d.parquet#65 None", "d.parquet#66 None"]
    assert int(kilobytes) < 200_000


@pytest.mark.integration
@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="needs Linux's account of a process")
@pytest.mark.parametrize("unit", ["<w:r></w:r>", "<w:r><w:t>a</w:t></w:r>"])
def test_the_markup_of_an_office_text_is_not_held(tmp_path, unit):
    path = tmp_path / "d.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        text = f'<w:document xmlns:w="w"><w:p>{unit * (30 * MEGABYTES // len(unit))}</w:p></w:document>'
        archive.writestr("word/document.xml", text)
    ran = subprocess.run([sys.executable, "-c", READ_AND_TELL, path], capture_output=True, text=True, check=True)
    record, kilobytes = ran.stdout.splitlines()
    assert record == "d.docx None"
    assert int(kilobytes) < 120_000


@pytest.mark.integration
@pytest.mark.parametrize("compression", ["none", "snappy", "gzip"])
def test_a_page_that_claims_gigabytes_is_not_unpacked(tmp_path, compression):
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path = tmp_path / "d.parquet"
    text = "".join(map(str, range(500)))
    parquet.write_table(pa.table({"text": [text]}), path, use_dictionary=False, compression=compression)
    data, at = path.read_bytes(), parquet.ParquetFile(path).metadata.row_group(0).column(0).data_page_offset
    unpacked, _, _ = page_sizes(data[at:])
    claimed, header = thrift(unpacked), data[at : at + 40]
    body = header.index(claimed) + at
    more = thrift(2**31 - 1)  # some bytes longer: so many of the page are left out
    end = at + parquet.ParquetFile(path).metadata.row_group(0).column(0).total_compressed_size
    cut = end - (len(more) - len(claimed))
    path.write_bytes(data[:body] + more + data[body + len(claimed) : cut] + data[end:])
    [article] = read(path)
    assert (article.error_type, "2147483647 bytes" in article.error) == ("too_large", True)


def thrift(number):
    """A positive number as Thrift's compact protocol has it: doubled, seven bits a byte."""
    number, data = 2 * number, b""
    while number > 127:
        number, data = number >> 7, data + bytes([number & 127 | 128])
    return data + bytes([number])


SIZES = b"\x15\x00\x15\x04\x15\x06"


@pytest.mark.parametrize(
    ("between", "what"),
    [
        (b"", "nothing"),
        (b"\x15\x01", "a checksum"),
        (b"\x11\x12", "two truths"),
        (b"\x13\x07\x16\x81\x01\x17" + bytes(8), "a byte, a long number, a fraction"),
        (b"\x18\x03abc", "bytes"),
        (b"\x1c\x15\x02\x1c\x18\x01a\x00\x00", "a struct in a struct"),
        (b"\x05\x10\x02", "a field named by its number"),
    ],
)
def test_the_sizes_of_a_page_stand_in_its_header(between, what):
    header = SIZES + between + b"\x00"
    assert page_sizes(header + b"\x15\x04") == (2, 3, len(header)), what


@pytest.mark.parametrize(
    ("header", "raised"),
    [
        (b"", IndexError),
        (SIZES, IndexError),
        (SIZES + b"\x18\xff\x01a", IndexError),
        (b"\x00", ValueError),
        (b"\x15\x00\x15\x03\x15\x06\x00", ValueError),
        (SIZES + b"\x19\x15\x00\x00", ValueError),
        (SIZES + b"\x1c" * 40, ValueError),
        (b"\x15" + b"\xff" * 40, ValueError),
    ],
    ids=["empty", "cut", "bytes cut", "no sizes", "below nothing", "a list", "too deep", "a number without end"],
)
def test_what_is_no_header_of_a_page_is_told(header, raised):
    with pytest.raises(raised):
        page_sizes(header)


@pytest.mark.integration
def test_a_page_whose_header_never_ends_is_unreadable(tmp_path):
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path = tmp_path / "d.parquet"
    parquet.write_table(pa.table({"text": [TEXT]}), path)
    start = parquet.ParquetFile(path).metadata.row_group(0).column(0).dictionary_page_offset
    data = path.read_bytes()
    path.write_bytes(data[:start] + b"\x15\x00\x18\xff\xff\xff\x7f" + data[start + 7 :])
    [article] = read(path)
    assert (article.error_type, "never ends" in article.error) == ("unreadable", True)


def test_rubbish_behind_a_gz_costs_nothing_but_a_warning(tmp_path):
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(TEXT.encode()) + b"rubbish" * 9)
    [article] = read(path)
    assert (article.content, len(article.warnings)) == (TEXT, 1)
    path.write_bytes(gzip.compress(TEXT.encode())[:-8] + b"rubbish!" * 9)
    assert [a.error_type for a in read(path)] == ["unreadable"]


# no reader holds more than a record


def test_a_row_that_never_ends_is_not_held(tmp_path):
    path = tmp_path / "d.csv"
    rows = [f'{n},"{TEXT.strip()}"\n' for n in range(2)]
    for long in (
        f"x,{'a' * 5 * MEGABYTES}\n",
        'x,"' + "a\n" * 100_000 + '"\n',
        'x,"' + "\n" * 200_000 + '"\n',
    ):
        path.write_text(f"id,text\n{rows[0]}{long}{rows[1]}", encoding="utf-8")
        found = []
        assert held_at_most(lambda: found.extend(read(path, max_size=30_000))) < 0.75 * MEGABYTES  # noqa: B023
        assert [(a.id, a.error_type) for a in found] == [("0", None), ("d.csv#2", "too_large"), ("1", None)]
    path.write_text("a" * 2 * MEGABYTES, encoding="utf-8")
    assert held_at_most(lambda: read(path, max_size=100_000, input_format="csv")) < 1.5 * MEGABYTES
    assert [a.error_type for a in read(path, max_size=100_000, input_format="csv")] == ["broken_record"]


@pytest.mark.parametrize("kind", ["long name", "pax"])
def test_a_header_of_a_tar_that_never_ends_is_not_held(tmp_path, kind):
    size = 5 * MEGABYTES
    header = tarfile.TarInfo("././@LongLink" if kind == "long name" else "x")
    header.type, header.size = (tarfile.GNUTYPE_LONGNAME if kind == "long name" else tarfile.XHDTYPE), size
    with open(tmp_path / "a.tar", "wb") as file:
        file.write(tar_member("a.txt", TEXT.encode()) + header.tobuf())
        file.write(bytes(size))
    found = []
    assert held_at_most(lambda: found.extend(read(tmp_path / "a.tar", max_size=100_000))) < MEGABYTES
    assert [(a.id, a.error_type) for a in found] == [("a.tar/a.txt", None), ("a.tar", "unreadable")]


def tar_member(name, data, encoding="utf-8"):
    info = tarfile.TarInfo(name)
    info.size = len(data)
    return info.tobuf(tarfile.GNU_FORMAT, encoding, "surrogateescape") + data + bytes(-len(data) % 512)


def test_a_tar_of_many_members_is_not_held(tmp_path):
    with open(tmp_path / "a.tar", "wb") as file:
        for number in range(1_500):
            file.write(tar_member(f"{number}.txt", b"a"))

    def count():
        assert sum(1 for _ in read_articles([str(tmp_path / "a.tar")], ReaderOptions(max_size=9_000))) == 1_500

    assert held_at_most(count) < 0.6 * MEGABYTES


def test_a_list_of_members_that_fills_the_memory_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("quoteparse.readers.archive._LARGEST_DIRECTORY", 10_000)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for number in range(300):
            archive.writestr(f"{number}.txt", "a")
    [article] = read(tmp_path / "a.zip")
    assert (article.error_type, "longer than allowed" in article.error) == ("unreadable", True)


WARC = (
    b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Bonjour</p>"
GOOD = WARC % len(ANSWER) + ANSWER + b"\r\n\r\n"
NEVER = {
    "a header of the archive": b"WARC/1.0\r\nX: " + b"a" * 5 * MEGABYTES,
    "headers of the archive": b"WARC/1.0\r\n" + b"X: a\r\n" * MEGABYTES,
    "a header of the server": WARC % (5 * MEGABYTES) + b"HTTP/1.1 200 OK\r\nX: " + b"a" * 5 * MEGABYTES,
    "blank lines": b"\r\n" * 3 * MEGABYTES,
}


@pytest.mark.integration
@pytest.mark.parametrize("library", ["fastwarc", "warcio"])
@pytest.mark.parametrize("rest", NEVER.values(), ids=NEVER)
def test_a_header_of_a_warc_that_never_ends_is_told(tmp_path, monkeypatch, library, rest):
    pytest.importorskip(library)
    if library == "warcio":
        monkeypatch.setitem(sys.modules, "fastwarc", None)
    (tmp_path / "a.warc").write_bytes(GOOD + WARC % (3 * MEGABYTES) + b"a" * 3 * MEGABYTES + b"\r\n\r\n" + GOOD + rest)
    articles = read(tmp_path / "a.warc")
    assert [a.error_type for a in articles][-1] == "unreadable"
    assert [a.content for a in articles if not a.error][:1] == [b"<p>Bonjour</p>"]


@pytest.mark.integration
@pytest.mark.parametrize("library", ["fastwarc", "warcio"])
def test_a_warc_without_a_page_says_so(tmp_path, monkeypatch, library):
    pytest.importorskip(library)
    if library == "warcio":
        monkeypatch.setitem(sys.modules, "fastwarc", None)
    record = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n<p>x"
    (tmp_path / "a.warc").write_bytes(record)
    [article] = read(tmp_path / "a.warc")
    assert (article.error_type, "holds no page" in article.error) == ("no_text", True)


def test_many_records_behind_a_long_one_cost_their_number():
    """Twice the long record and twice the records cost twice the time."""
    from quoteparse.readers import Source
    from quoteparse.readers.json_document import read_json

    def seconds(size):
        data = json.dumps([{"text": "a " * size}, *[{}] * (size // 10)]).encode()
        start = time.process_time()
        assert (
            sum(1 for _ in read_json(Source("a", "a", io.BytesIO), io.BytesIO(data), ReaderOptions())) == size // 10 + 1
        )
        return time.process_time() - start

    def ratio():
        return min(seconds(160_000) for _ in range(2)) / min(seconds(40_000) for _ in range(2))

    assert any(ratio() < 6 for _ in range(4)), "four is linear, sixteen a square; a busy machine is steep now and then"


# nothing is done twice


@pytest.mark.parametrize("name", ["o.jsonl", "o.csv", "o.db"])
def test_nothing_is_done_again_whatever_the_ids(quoteparse, tmp_path, name):
    with open(tmp_path / "latin.tar", "wb") as file:
        file.write(
            tar_member(os.fsdecode("café.txt".encode("latin-1")), TEXT.encode()) + tar_member("b.txt", TEXT.encode())
        )
        file.write(bytes(1024))
    ids = ["'=1", "=1", "a\0b", "''@x", "a;=b", "a;'=b", "\ufeff=1", "tab\t", " a ", "é", "\ud800"]
    lines = "".join(json.dumps({"id": own, "text": TEXT}) + "\n" for own in ids)
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    how = ("parse", tmp_path / "latin.tar", tmp_path / "a.jsonl", "-o", tmp_path / name, "--resume")
    assert quoteparse(*how).returncode == 0
    for _ in range(2):
        again = quoteparse(*how)
        assert (b"12 held" if name == "o.csv" else b"13 held") in again.stderr  # a CSV's last document may lack rows


@pytest.mark.parametrize(
    "text", ["'=1", "=1", "''=1", "a;=b", "a;'=b", "a\t@b", "\ufeff=1", " +1", "\t", "'tis", "＝1", "a"]
)
def test_what_is_put_before_a_formula_is_taken_away_again(text):
    assert plain(cell(text)) == text


@pytest.mark.parametrize(
    "text", ["=1", "＝1", "＋1", "－1", "＠a", "\ufeff=1", "  =1", "oui;=cmd|' /C calc'!A0", "a; +1", "a\t@b"]
)
def test_no_cell_holds_a_formula_also_where_a_semicolon_parts_cells(text):
    row = next(csv.reader(io.StringIO(f"{cell(text)}\n"), delimiter=";", quoting=csv.QUOTE_NONE))
    assert not [
        part for piece in row for part in piece.split("\t") if part.strip("\ufeff ").startswith(tuple("=+-@＝＋－＠"))
    ]


# links and terminals


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,a", "vbscript:a", "//evil.example", "", "https;//x", " "]
)
@pytest.mark.parametrize("platform", ["tiktok", "twitter"])
def test_a_post_links_to_the_web_alone(platform, address):
    codes = {
        "tiktok": '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@awa/video/7106594312292453678" '
        'data-video-id="7106594312292453678"><section><a href="https://www.tiktok.com/@awa">@awa</a> Le pont '
        '<a href="{}">ici</a> <a href="https://example.org/a">là</a></section></blockquote>',
        "twitter": '<blockquote class="twitter-tweet"><p>Le pont <a href="{}">ici</a> <a href="https://example.org/a">là</a>'
        '</p>&mdash; Awa (@awa) <a href="https://twitter.com/awa/status/1671169541234567890">June 20, 2023</a></blockquote>',
    }
    [post] = parse_html(f"<article><p>Texte.</p>{codes[platform].format(address)}</article>").posts
    assert post.links == ("https://example.org/a",)


def test_an_error_cannot_steer_a_terminal(quoteparse, tmp_path):
    for wrong in ("no\x1b]0;t\x07dir/x.jsonl", "no\u061c\u202edir/x.jsonl"):
        ran = quoteparse("parse", tmp_path, "-o", wrong)
        assert ran.returncode == 2
        assert not {"\x1b", "\x07", "\u061c", "\u202e"} & set(ran.stderr.decode())


@pytest.mark.integration
def test_a_package_cannot_steer_a_terminal(quoteparse, tmp_path, monkeypatch):
    import tiny_packages

    tiny_packages.install_all(tmp_path / "packed", tmp_path / "store")
    metadata = next((tmp_path / "store").glob("*/metadata.json"))
    told = json.loads(metadata.read_text(encoding="utf-8")) | {"package_version": "1.0\x1b]0;pwn\x07"}
    metadata.write_text(json.dumps(told), encoding="utf-8")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "store"))
    listed = quoteparse("models", "list")
    assert b"pwn" in listed.stdout
    assert b"\x1b" not in listed.stdout


# attributes without number


def attributes(make, count=3_100):
    return "<p " + "".join(make(n) for n in range(count)) + ">Le pont.</p>"


MANY = {
    "values": attributes(" a{}=b".format),
    "a tag that seems to end": attributes(lambda n: f" a{n}=b" + (' t=">"' if n % 1_000 == 0 else "")),
    "tags in values": attributes(" a{}='<p>'".format),
    "slashes": attributes("/a{}".format),
    "no blanks": attributes('a{}="b"'.format),
    "line ends": attributes("\na{}".format),
    "equals signs first": attributes(" =a{}".format, 6_500),  # each second one is a value
    "odd quotes": attributes(' a{}"'.format),
    "never closed": attributes(" a{}=b".format)[:-14],
    "behind a script": '<script>"<p x=\'"</script>' + attributes(" a{}".format) + "'",
    "behind a comment": "<!--<p x='-->" + attributes(" a{}".format) + "'",
    "behind a comment of four": "<!-->" + attributes(" a{}".format) + "-->",
    "behind CDATA": "<![CDATA[<p x='>" + attributes(" a{}".format) + "'",
}


@pytest.mark.parametrize("page", MANY.values(), ids=MANY)
def test_a_tag_of_many_attributes_reaches_no_parser(page):
    assert has_many_attributes(page.encode())
    start = time.process_time()
    assert any("attributes" in warning for warning in parse_html(page).warnings)
    # As text the 3,100 marked values are weighed, at 0.15 ms each: a cost that grows with their number, not its square.
    assert time.process_time() - start < 60


def test_a_file_without_an_article_is_named_once(quoteparse, tmp_path):
    message = tmp_path / "a.eml"
    message.write_text(
        "From: a@example.org\nSubject: b\nMIME-Version: 1.0\nContent-Type: image/png\n\nx\n", encoding="ascii"
    )
    ran = quoteparse("parse", message)
    assert (ran.returncode, ran.stderr.count(b"a.eml")) == (2, 1), ran.stderr


def test_a_package_may_be_called_old(tmp_path):
    from quoteparse.translation.install import _move

    for number in range(2):
        staging = tmp_path / f"staging{number}"
        (staging / "old").mkdir(parents=True)
        (staging / "old" / "version").write_text(str(number), encoding="utf-8")
        _move(staging / "old", tmp_path / "old", staging)
    assert (tmp_path / "old" / "version").read_text(encoding="utf-8") == "1"
