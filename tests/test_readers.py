"""Readers: every format, the field names of common dumps, and files that are not what they say."""

import gzip
import io
import json
import os
import tarfile
import tracemalloc
import zipfile

import pytest

from quoteparse.model import QuoteparseError
from quoteparse.readers import Fields, Meter, ReaderOptions, read_articles
from quoteparse.readers.streams import seekable

TEXT = "« Nous partirons demain », a déclaré Awa Diarra.\n"
PAGE = f"<!DOCTYPE html><html><body><p>{TEXT}</p></body></html>"

ABOVE = "<?xml version='1.0'?>\n<!-- a -->\n<!-- b -->"

CELLS = 'url,"titre, date",text\nhttp://a,T,"« Déjà; dit-il »"\n'


def put(folder, name, data):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return str(path)


def read(*inputs, **options):
    return list(read_articles([str(i) for i in inputs], ReaderOptions(**options)))


def records(*values):
    return "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values)


# name of the file, its bytes, what is read: (is_html, content) for each article
FILES = [
    ("plain", "a.txt", TEXT, [(False, TEXT)]),
    ("no suffix", "a", TEXT, [(False, TEXT)]),
    ("page", "a.html", PAGE, [(True, PAGE.encode())]),
    ("page with a wrong suffix", "a.txt", PAGE, [(True, PAGE.encode())]),
    ("page behind comments", "a.txt", f"{ABOVE}{PAGE}", [(True, f"{ABOVE}{PAGE}".encode())]),
    ("nothing but comments", "a.txt", "<!---->" * 60, [(False, "<!---->" * 60)]),
    ("fragment of a page", "a.htm", "<p>x</p>", [(True, b"<p>x</p>")]),
    ("text that starts with a bracket", "a.txt", "[Le ministre] a dit", [(False, "[Le ministre] a dit")]),
    ("JSON lines", "a.jsonl", records({"text": "a"}, {"text": "b"}), [(False, "a"), (False, "b")]),
    ("JSON lines without suffix", "dump", records({"text": "a"}, {"text": "b"}), [(False, "a"), (False, "b")]),
    ("JSON lines that are called .json", "a.json", records({"text": "a"}, {"text": "b"}), [(False, "a"), (False, "b")]),
    ("JSON object", "a.json", json.dumps({"text": "a"}, indent=1), [(False, "a")]),
    ("JSON array", "a.json", json.dumps([{"text": "a"}, {"text": "b"}], indent=1), [(False, "a"), (False, "b")]),
    ("empty JSON array", "a.json", "[]", []),
    ("CSV", "a.csv", 'url,text\nhttp://a,"x, ""y""\nz"\n', [(False, 'x, "y"\nz')]),
    ("CSV of Excel in France", "a.csv", CELLS.replace(",", ";").encode("cp1252"), [(False, "« Déjà; dit-il »")]),
    ("CSV in UTF-16", "a.csv", CELLS.encode("utf-16"), [(False, "« Déjà; dit-il »")]),
    ("CSV with tabs", "a.csv", CELLS.replace(",", "\t"), [(False, "« Déjà; dit-il »")]),
    ("CSV with semicolons without suffix", "dump", "url;text\nhttp://a;x\n", [(False, "x")]),
    ("TSV", "a.tsv", "id\ttext\n1\tx\n", [(False, "x")]),
    ("CSV without suffix", "dump", "url,text\nhttp://a,x\n", [(False, "x")]),
    ("gz of a text", "a.txt.gz", gzip.compress(TEXT.encode()), [(False, TEXT)]),
    ("gz without its suffix", "a.html", gzip.compress(PAGE.encode()), [(True, PAGE.encode())]),
    ("gz of JSON lines", "a.jsonl.gz", gzip.compress(records({"text": "a"}).encode()), [(False, "a")]),
    ("gz in a gz", "a.txt.gz", gzip.compress(gzip.compress(b"x")), [(False, "x")]),
    ("gz in two members", "a.txt.gz", gzip.compress(b"x") + gzip.compress(b"y"), [(False, "xy")]),
    ("not a gz at all", "a.html.gz", PAGE, [(True, PAGE.encode())]),
    ("empty", "a.txt", b"", [(False, "")]),
    ("byte-order mark", "a.txt", b"\xef\xbb\xbfa", [(False, "a")]),
    ("UTF-16", "a.txt", TEXT.encode("utf-16"), [(False, TEXT)]),
    ("UTF-16 without a mark", "a.txt", TEXT.encode("utf-16-le"), [(False, TEXT)]),
    ("Windows-1252", "a.txt", "“déjà”".encode("cp1252"), [(False, "“déjà”")]),
    ("NULs between letters", "a.txt", TEXT.encode() + b"a\0b\0" * 900, [(False, TEXT + "a\0b\0" * 900)]),
    ("a NUL in a text", "a.txt", b"a\0b" + TEXT.encode(), [(False, "a\0b" + TEXT)]),
]


@pytest.mark.parametrize(("name", "data", "expected"), [f[1:] for f in FILES], ids=[f[0] for f in FILES])
def test_formats(tmp_path, name, data, expected):
    articles = read(put(tmp_path, name, data))
    assert [a.error for a in articles] == [None] * len(expected)
    assert [(a.is_html, a.content) for a in articles] == expected


# the fields of a record as a tool writes it -> content, is_html, url, published, title, id
DUMPS = {
    "trafilatura": (
        {
            "title": "T",
            "author": "A; B",
            "date": "2023-06-21",
            "text": "x",
            "raw_text": "y",
            "source": "https://a/b",
            "language": None,
            "id": None,
        },
        ("x", False, "https://a/b", "2023-06-21", "T", "d.jsonl#1"),
    ),
    "news-please": (
        {"maintext": "x", "date_publish": "None", "url": "https://a/b", "authors": ["A"], "title": ""},
        ("x", False, "https://a/b", None, None, "d.jsonl#1"),
    ),
    "newspaper4k": (
        {"text": "x", "publish_date": "2023-06-21T10:00:00", "canonical_link": "https://a/c", "title": "T"},
        ("x", False, "https://a/c", "2023-06-21T10:00:00", "T", "d.jsonl#1"),
    ),
    "goose3": (
        {"cleaned_text": "x", "publish_date": "2023-06-21"},
        ("x", False, None, "2023-06-21", None, "d.jsonl#1"),
    ),
    "Scrapy with pages": ({"url": "https://a", "html": PAGE}, (PAGE, True, "https://a", None, None, "d.jsonl#1")),
    "Scrapy, body a page": (
        {"url": "https://a", "body": PAGE, "text": "t"},
        (PAGE, True, "https://a", None, None, "d.jsonl#1"),
    ),
    "Scrapy, body a text": (
        {"url": "https://a", "body": "1 < 2"},
        ("1 < 2", False, "https://a", None, None, "d.jsonl#1"),
    ),
    "minet": (
        {"url": "https://a", "body": PAGE, "http_status": "200"},
        (PAGE, True, "https://a", None, None, "d.jsonl#1"),
    ),
    "minet extract": (
        {"resolved_url": "https://a", "raw_content": "x"},
        ("x", False, "https://a", None, None, "d.jsonl#1"),
    ),
    "datatrove": (
        {"text": "x", "id": "shard/7", "metadata": {"url": "https://a", "date": "2023-06-21"}},
        ("x", False, "https://a", "2023-06-21", None, "shard/7"),
    ),
    "a page that was not stored": ({"html": None, "text": "x"}, ("x", False, None, None, None, "d.jsonl#1")),
    "a text that is missing": ({"text": None, "url": "https://a"}, ("", False, "https://a", None, None, "d.jsonl#1")),
    "a source that is no address": ({"text": "x", "source": "Le Matin"}, ("x", False, None, None, None, "d.jsonl#1")),
    "lone surrogates": ({"text": "a\ud800", "title": "\udfff"}, ("a\ufffd", False, None, None, "\ufffd", "d.jsonl#1")),
    "a list of authors, a list in a list": (
        {"text": "x", "title": ["A", None, ["B"]], "id": json.loads("[" * 450 + "]" * 450)},
        ("x", False, None, None, "A", "d.jsonl#1"),
    ),
    "an id that is a number": ({"text": "x", "id": 7}, ("x", False, None, None, None, "7")),
    "capitals": (
        {"Text": "x", "URL": "https://a", "Date": "2023-06-21"},
        ("x", False, "https://a", "2023-06-21", None, "d.jsonl#1"),
    ),
}


@pytest.mark.parametrize(("record", "expected"), DUMPS.values(), ids=DUMPS)
def test_dumps(tmp_path, record, expected):
    data = json.dumps(record) + "\n"
    [a] = read(put(tmp_path, "d.jsonl", data), input_format="jsonl")
    assert (a.content, a.is_html, a.url, a.published, a.title, a.id) == expected


def test_fields_that_the_caller_names(tmp_path):
    record = {
        "text": "no",
        "corps": "oui",
        "lien": "https://a",
        "jour": "2023-06-21",
        "cle": "k",
        "meta": {"page": PAGE},
    }
    path = put(tmp_path, "d.jsonl", json.dumps(record))
    [a] = read(path, fields=Fields(text="corps", url="lien", date="jour", id="cle"))
    assert (a.content, a.url, a.published, a.id, a.is_html) == ("oui", "https://a", "2023-06-21", "k", False)
    [a] = read(path, fields=Fields(html="meta.page"))
    assert (a.content, a.is_html) == (PAGE, True)
    [a] = read(path, fields=Fields(text="absent"))
    assert a.error_type == "no_text"
    assert "corps, jour, lien, meta, text" in a.error


# name, bytes, error type
BAD = [
    ("image", "a.txt", b"\x89PNG\r\n\x1a\n" + bytes(99), "binary"),
    ("random bytes", "a.txt", bytes(range(256)) * 40, "binary"),
    ("PDF called html", "a.html", b"%PDF-1.7\n1 0 obj", "binary"),
    ("cut gz", "a.txt.gz", gzip.compress(os.urandom(5000))[:-400], "unreadable"),
    ("gz header alone", "a.txt.gz", gzip.compress(b"x")[:10], "unreadable"),
    ("gz bomb", "a.txt.gz", gzip.compress(bytes(5_000_000)), "binary"),
    ("too large", "a.txt", "mot " * 50_000, "too_large"),
    ("too large when unpacked", "a.txt.gz", gzip.compress(b"mot " * 50_000), "too_large"),
    ("broken zip", "a.zip", b"PK\x03\x04" + bytes(500), "unreadable"),
    ("no field fits", "a.jsonl", '{"a": 1}\n', "no_text"),
    ("a line that is no object", "a.jsonl", "[1, 2]\n", "no_text"),
    ("a line that is no JSON", "a.jsonl", '{"text": \n', "broken_record"),
    ("a deep line", "a.jsonl", '{"text": ' + "[" * 90_000 + "\n", "broken_record"),
    ("a line that is too long", "a.jsonl", '{"text": "' + "x" * 150_000 + '"}\n', "too_large"),
    ("an array that breaks off", "a.json", '[{"text": ', "broken_record"),
    (
        "packed five times",
        "a.gz",
        gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(b"x"))))),
        "unreadable",
    ),
]


@pytest.mark.parametrize(("name", "data", "error_type"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_what_cannot_be_read_is_a_failure_with_a_reason(tmp_path, name, data, error_type):
    [a] = read(put(tmp_path, name, data), max_size=100_000)
    assert a.error_type == error_type
    assert a.error


def test_a_bad_record_leaves_its_neighbours_alone(tmp_path):
    lines = records({"text": "a"}) + "nonsense\n" + '{"text": "' + "x" * 2000 + '"}\n' + "\n" + records({"text": "b"})
    articles = read(put(tmp_path, "d.jsonl", lines), max_size=1000)
    assert [(a.id, a.error_type) for a in articles] == [
        ("d.jsonl#1", None),
        ("d.jsonl#2", "broken_record"),
        ("d.jsonl#3", "too_large"),
        ("d.jsonl#4", None),
    ]


def test_a_file_of_one_record_is_no_container(tmp_path):
    compact = put(tmp_path, "a.json", json.dumps({"text": "x" * 20_000}))
    spread = put(tmp_path, "b.json", json.dumps({"text": "x"}, indent=1))
    long_lines = put(tmp_path, "c.json", records({"text": "x" * 20_000}, {"text": "y"}))
    assert [a.id for a in read(compact, spread)] == ["a.json", "b.json"]
    assert [a.id for a in read(long_lines)] == ["c.json#1", "c.json#2"]


def test_an_array_that_breaks_off_keeps_what_came_before(tmp_path):
    articles = read(put(tmp_path, "d.json", '[{"text": "a"}, {"text": "b"}, {"te'))
    assert [(a.index, a.error_type) for a in articles] == [(1, None), (2, None), (3, "broken_record")]


def can_be_read(entry):
    """How deep a JSON text may be differs from one Python to the next."""
    try:
        return bool(json.loads(entry))
    except RecursionError:
        return False


DEEP = "[" * 3_000 + "]" * 3_000
LEFT_OUT = {
    "too large": (json.dumps({"text": 'x\\"]}' * 500, "more": [[1, {"a": "}"}]]}), "too_large"),
    "a text alone": (f'"{"x" * 90_000}"', "too_large"),
    "too deep": (DEEP, "no_text" if can_be_read(DEEP) else "broken_record"),
    "no JSON": ('{"text": tru}', "broken_record"),
    "a line end in a text": ('{"text": "a\nb"}', "broken_record"),
    "a number of many digits": ('{"n": ' + "1" * 5_000 + "}", "broken_record"),
    "a bracket": ("}", "broken_record"),
    "words": ("oui [non, si] {peut-être, jamais}", "broken_record"),
}


@pytest.mark.parametrize(("entry", "error_type"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_an_entry_of_an_array_that_cannot_be_read_leaves_the_others_alone(tmp_path, entry, error_type):
    good = '{"text": "a", "more": "]"}'
    articles = read(put(tmp_path, "d.json", f"[{entry}, {good},{entry},\n {good} , {entry}]"), max_size=1000)
    assert [a.error_type for a in articles] == [error_type, None, error_type, None, error_type]


def test_an_entry_that_is_passed_over_may_be_cut_anywhere(tmp_path):
    """Pieces of 65,536 bytes are looked at: an escape, a character or the end may lie on the border of two."""
    for more in range(8):
        entry = '{"text": "' + "é" * (more % 3) + "x" * more + '\\\\\\"' * 40_000 + '"}'
        articles = read(put(tmp_path, "d.json", f'[{entry},{{"text": "a"}}]'), max_size=1000)
        assert [(a.error_type, a.content) for a in articles] == [("too_large", ""), (None, "a")]


def test_a_page_in_a_cell_is_longer_than_the_csv_module_likes(tmp_path):
    [a] = read(put(tmp_path, "d.csv", f'url,html\nhttp://a,"{PAGE.replace(chr(34), "")}{"x" * 300_000}"\n'))
    assert len(a.content) > 300_000


def test_what_is_odd_about_the_encoding_of_a_table_is_told_of_each_row(tmp_path):
    rows = CELLS + CELLS.partition("\n")[2]
    for data, told in [
        (rows.encode(), ()),
        (rows.encode("cp1252"), ("not UTF-8: read as Windows-1252",)),
        (rows.encode("utf-16-le"), ("no byte-order mark: read as UTF-16-LE",)),
    ]:
        assert [a.warnings for a in read(put(tmp_path, "d.csv", data))] == [told, told]
    late = f"text\n{'a' * 10_000}\n".encode() + "«déjà»\n".encode("cp1252")
    assert [bool(a.warnings) for a in read(put(tmp_path, "d.csv", late))] == [False, True]


@pytest.mark.parametrize("name", ["d.csv", "d.json"])
def test_the_size_limit_holds_for_each_record(tmp_path, name):
    texts = ["x" * 1000, "x" * 1001, "y"]
    dumps = {
        "d.csv": "id,text\n" + "".join(f"{n},{text}\n" for n, text in enumerate(texts)),
        "d.json": json.dumps([{"id": n, "text": text} for n, text in enumerate(texts)]),
    }
    articles = read(put(tmp_path, name, dumps[name]), max_size=1000)
    assert [a.error_type for a in articles] == [None, "too_large", None]


def test_zip_and_tar_are_read_without_unpacking(tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("b/x.html", PAGE)
        archive.writestr("a.txt", TEXT)
        archive.writestr("feed.jsonl", records({"text": "1"}, {"text": "2"}))
        archive.writestr("logo.png", b"\x89PNG")
    path = put(tmp_path, "news.zip", packed.getvalue())
    expected = ["news.zip/a.txt", "news.zip/b/x.html", "news.zip/feed.jsonl#1", "news.zip/feed.jsonl#2"]
    assert [a.id for a in read(path)] == expected
    assert [a.error for a in read(path)] == [None] * 4
    for mode, name in (("w", "news.tar"), ("w:gz", "news.tar.gz")):
        with tarfile.open(tmp_path / name, mode) as archive:
            for member, data in (("../x.txt", TEXT), ("y.html", PAGE)):
                info = tarfile.TarInfo(member)
                info.size = len(data.encode())
                archive.addfile(info, io.BytesIO(data.encode()))
        assert [(a.id, a.error) for a in read(tmp_path / name)] == [
            (f"{name}/x.txt", None),
            (f"{name}/y.html", None),
        ]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["news.tar", "news.tar.gz", "news.zip"]


def test_the_copy_of_a_stream_that_cannot_seek_is_closed():
    class Pipe(io.BytesIO):
        def seekable(self):
            return False

    with seekable(Pipe(b"PK")) as copy:
        assert (copy.read(), copy.seek(0)) == (b"PK", 0)
    assert copy.closed
    with seekable(io.BytesIO(b"PK")) as same:
        pass
    assert not same.closed


def test_a_folder_is_read_in_order_and_passes_over_what_is_no_article(tmp_path):
    for name in ("b.txt", "a/z.txt", "a/.hidden.html", "noext", "x.txt.bak", "B.HTML"):
        put(tmp_path, name, TEXT)
    put(tmp_path, "style.css", "p {}")
    put(tmp_path, ".git/config", "x")
    put(tmp_path, "blob", bytes(range(256)) * 40)
    os.symlink("b.txt", tmp_path / "link.txt")
    os.symlink("/etc/hostname", tmp_path / "out.txt")
    os.symlink("nowhere", tmp_path / "dangling.txt")
    os.symlink(".", tmp_path / "self")
    os.mkfifo(tmp_path / "pipe.txt")
    meter = Meter()
    articles = list(read_articles([str(tmp_path)], ReaderOptions(), meter))
    assert [a.id for a in articles] == [
        "B.HTML",
        "a/.hidden.html",
        "a/z.txt",
        "b.txt",
        "link.txt",
        "noext",
        "x.txt.bak",
    ]
    assert [a.source for a in articles] == [f"{tmp_path}/{a.id}" for a in articles]
    assert meter.skipped.total() == 7
    assert meter.bytes_read > 0


def test_ids(tmp_path):
    put(tmp_path, "one/same.txt", TEXT)
    put(tmp_path, "two/same.txt", TEXT)
    broken = os.fsencode(str(tmp_path)) + b"/caf\xe9.txt"
    with open(broken, "wb") as file:
        file.write(TEXT.encode())
    assert [a.id for a in read(tmp_path)] == ["caf%E9.txt", "one/same.txt", "two/same.txt"]
    assert [a.id for a in read(tmp_path / "one", tmp_path / "two")] == ["same.txt", "same.txt~2"]
    assert [a.id for a in read(tmp_path / "one" / "same.txt")] == ["same.txt"]
    assert [a.id for a in read(tmp_path / "*" / "*.txt")] == ["one/same.txt", "two/same.txt"]


def test_what_is_missing_is_told_and_the_rest_is_read(tmp_path):
    path = put(tmp_path, "a.txt", TEXT)
    articles = read(tmp_path / "nothing.txt", tmp_path / "*.html", "a" * 5000, "nul\0", path)
    assert [a.error_type for a in articles] == ["not_found", "not_found", "unreadable", "unreadable", None]


def test_devices_are_refused(tmp_path):
    [a] = read("/dev/zero")
    assert a.error_type == "unreadable"
    assert "not a regular file" in a.error


@pytest.mark.parametrize("address", ["https://example.org/a", "HTTP://x", "file:///etc/passwd", "s3://bucket/key"])
def test_an_address_is_never_fetched(address):
    with pytest.raises(QuoteparseError, match="never fetches"):
        read(address)


def test_a_long_dump_is_streamed(tmp_path):
    record = json.dumps({"text": "x" * 20_000})
    lines, array = tmp_path / "d.jsonl", tmp_path / "d.json"
    lines.write_text(f"{record}\n" * 500)
    array.write_text(f"[{','.join([record] * 500)}]")
    for path in (lines, array):
        tracemalloc.start()
        count = sum(1 for _ in read_articles([str(path)]))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert count == 500
        assert peak < 1_500_000


@pytest.mark.integration
def test_parquet(tmp_path):
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    table = pa.table(
        {"id": ["a", "b"], "text": ["x", None], "html": [None, PAGE], "date": [pa.scalar(0, pa.date32()), None]}
    )
    parquet.write_table(table, tmp_path / "d.parquet")
    articles = read(tmp_path / "d.parquet")
    assert [(a.id, a.content, a.is_html, a.published) for a in articles] == [
        ("a", "x", False, "1970-01-01"),
        ("b", PAGE, True, None),
    ]
    put(tmp_path, "broken.parquet", b"PAR1" + bytes(100))
    assert [a.error_type for a in read(tmp_path / "broken.parquet")] == ["unreadable"]


def write_warc(path, pages, gz):
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with open(path, "wb") as file:
        writer = WARCWriter(file, gzip=gz)
        for url, status, content_type, body in pages:
            headers = StatusAndHeaders(status, [("Content-Type", content_type)], protocol="HTTP/1.1")
            writer.write_record(
                writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=headers)
            )
            writer.write_record(writer.create_warc_record(url, "metadata", payload=io.BytesIO(b"x: y")))


@pytest.mark.integration
@pytest.mark.parametrize("gz", [False, True])
def test_warc(tmp_path, gz):
    pytest.importorskip("warcio")
    pages = [
        ("http://a/1", "200 OK", "text/html; charset=iso-8859-1", "<p>déjà</p>".encode("latin-1")),
        ("http://a/2", "404 Not Found", "text/html", b"<p>no</p>"),
        ("http://a/3", "200 OK", "image/png", b"\x89PNG"),
        ("http://a/4", "200 OK", "text/html; charset=nonsense", PAGE.encode()),
        ("http://a/5", "200 OK", "text/html", b"x" * 20_000),
    ]
    path = tmp_path / ("d.warc.gz" if gz else "d.warc")
    write_warc(path, pages, gz)
    articles = read(path, max_size=10_000)
    assert [(a.url, a.content, a.charset, a.published) for a in articles[:2]] == [
        ("http://a/1", "<p>déjà</p>".encode("latin-1"), "iso-8859-1", None),
        ("http://a/4", PAGE.encode(), "nonsense", None),
    ]
    assert [(a.id, a.error_type) for a in articles] == [
        (f"{path.name}#1", None),
        (f"{path.name}#2", None),
        (f"{path.name}#3", "too_large"),
    ]
    path.write_bytes(path.read_bytes()[: -20_300 if not gz else -60])
    assert [a.error for a in read(path)][:2] == [None, None]


def warc_record(answer, *, address=b"WARC-Target-URI: http://a/1\r\n", length=None):
    head = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n" + address
    return head + b"Content-Length: %d\r\n\r\n" % (length or len(answer)) + answer + b"\r\n\r\n"


ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Bonjour</p>"
DAMAGED_RECORDS = {
    "no address": (warc_record(ANSWER, address=b""), ["<p>Bonjour</p>"]),
    "HTTP/2": (warc_record(b"HTTP/2 200\r\ncontent-type: text/html\r\n\r\n<p>Deux</p>"), ["<p>Deux</p>"]),
    "no Content-Type, a page": (warc_record(b"HTTP/1.1 200 OK\r\n\r\n<p>Trois</p>"), ["<p>Trois</p>"]),
    "no Content-Type, no page": (warc_record(b"HTTP/1.1 200 OK\r\n\r\n\x89PNG"), []),
    "no HTTP at all": (warc_record(b"<p>Bonjour</p>"), []),
    "a status line alone": (warc_record(b"HTTP/1.1 200 OK"), []),
    "an answer of a name server": (
        warc_record(b"2020\na. 1 IN A 1.2.3.4\n", address=b"WARC-Target-URI: dns:a\r\n"),
        [],
    ),
    "chunks that are none": (
        warc_record(ANSWER.replace(b"\r\n\r\n", b"\r\nTransfer-Encoding: chunked\r\n\r\nzz")),
        ["zz<p>Bonjour</p>"],
    ),
}


@pytest.mark.integration
@pytest.mark.parametrize(("record", "expected"), DAMAGED_RECORDS.values(), ids=DAMAGED_RECORDS)
def test_an_odd_record_of_a_warc_costs_no_other(tmp_path, record, expected):
    pytest.importorskip("warcio")
    articles = read(put(tmp_path, "odd.warc", record + warc_record(ANSWER)))
    assert [a.error for a in articles] == [None] * len(articles)
    assert [a.content.decode() for a in articles] == [*expected, "<p>Bonjour</p>"]


@pytest.mark.integration
def test_a_warc_that_breaks_off_says_so(tmp_path):
    pytest.importorskip("warcio")
    whole, cut = read(put(tmp_path, "cut.warc", warc_record(ANSWER) + warc_record(ANSWER, length=5_000)))
    assert (whole.warnings, cut.warnings) == ((), ("the archive breaks off inside this page",))
    good, bad = read(put(tmp_path, "junk.warc", warc_record(ANSWER) + b"no record\r\n" * 3))
    assert good.error is None
    assert bad.error_type == "unreadable"
    assert bad.error.startswith("the WARC cannot be read behind its page 1 (")
    assert "Fetch it again" in bad.error


ZIPPED = {name: " ".join(str(n * n) for n in range(200)) for name in ("a.txt", "b.txt", "c.txt")}


def zipped(compression, damage=lambda data, at: None):
    """A zip of three texts, the second of which is damaged: ``at`` is where its data begin."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", compression) as archive:
        for name, text in ZIPPED.items():
            archive.writestr(name, text)
        at = archive.getinfo("b.txt").header_offset + len(archive.getinfo("b.txt").FileHeader())
    data = bytearray(packed.getvalue())
    damage(data, at)
    return bytes(data)


def spoil(data, at):
    data[at + 20 : at + 28] = b"\xff" * 8


def lock(data, at):
    """Say in both places that the second text is encrypted."""
    data[at - 30 - len("b.txt") + 6] |= 1
    data[data.index(b"b.txt", data.index(b"PK\x01\x02")) - 46 + 8] |= 1


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_member_of_a_zip_costs_no_other(tmp_path, compression):
    articles = read(put(tmp_path, "news.zip", zipped(compression, spoil)))
    assert [(a.id, a.error_type) for a in articles] == [
        ("news.zip/a.txt", None),
        ("news.zip/b.txt", "unreadable"),
        ("news.zip/c.txt", None),
    ]


def test_a_member_of_a_zip_without_a_name_is_read(tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(zipfile.ZipInfo("x"), "Bonjour.")
    data = packed.getvalue().replace(b"x", b"\0")
    assert [a.content for a in read(put(tmp_path, "news.zip", data))] == ["Bonjour."]


def test_a_locked_member_of_a_zip_says_so(tmp_path):
    _, locked, other = read(put(tmp_path, "news.zip", zipped(zipfile.ZIP_DEFLATED, lock)))
    assert "locked with a password" in locked.error
    assert other.error is None


def test_a_zip_of_a_later_version_is_a_failure(tmp_path):
    data = bytearray(zipped(zipfile.ZIP_DEFLATED))
    data[data.index(b"PK\x01\x02") + 6] = 0xFF
    (failure,) = read(put(tmp_path, "news.zip", bytes(data)))
    assert (failure.error_type, "version" in failure.error) == ("unreadable", True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_lines_of_json_in_any_unicode(tmp_path, encoding):
    lines = "".join(json.dumps({"id": f"{n}", "text": "déjà ਊ"}, ensure_ascii=False) + "\n" for n in range(3))
    articles = read(put(tmp_path, "dump.jsonl", lines.encode(encoding)))
    assert [(a.id, a.content, a.error) for a in articles] == [(f"{n}", "déjà ਊ", None) for n in range(3)]


def test_a_line_of_json_that_is_no_utf8_is_read_with_a_warning(tmp_path):
    lines = ('{"text": "déjà"}\n' * 2).encode("cp1252")
    articles = read(put(tmp_path, "dump.jsonl", lines))
    assert [(a.content, a.warnings) for a in articles] == [("déjà", ("not UTF-8: read as Windows-1252",))] * 2
