"""Packages from an index, over loopback: whole, in pieces, from servers that misbehave."""

import hashlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from click.testing import CliRunner
from tiny_packages import SOUND, hollow_package

from quoteparse import QuoteparseError
from quoteparse.cli import main
from quoteparse.translation import install as installing
from quoteparse.translation.download import download, downloads_folder, install_pair
from quoteparse.translation.packages import index_url

pytestmark = pytest.mark.integration


@pytest.fixture(autouse=True)
def nothing_is_loaded(monkeypatch):
    monkeypatch.setattr(installing, "find_spec", lambda name: None)


class Server(ThreadingHTTPServer):
    """Serves what is in ``files``; the next answers stop after as many bytes as ``cuts`` says."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.files = {}
        self.cuts = []
        self.ranges = []
        self.etag = '"one"'
        self.knows_ranges = True
        self.url = f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        server = self.server
        if self.path.startswith("/to/"):
            return self.answer(302, b"", Location=self.path.removeprefix("/to/"))
        if self.path not in server.files:
            return self.answer(404, b"nothing here")
        content = server.files[self.path]
        asked = self.headers.get("Range")
        server.ranges.append(asked)
        fresh = self.headers.get("If-Range") == server.etag
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and server.knows_ranges and fresh else 0
        if start and start >= len(content):
            return self.answer(416, b"")
        return self.answer(206 if start else 200, content[start:], ETag=server.etag)

    def answer(self, status, content, **headers):
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        cut = self.server.cuts.pop(0) if self.server.cuts and status in (200, 206) else len(content)
        self.wfile.write(content[:cut])
        self.close_connection = True

    def log_message(self, *arguments):
        pass


@pytest.fixture
def server():
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join(10)


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "store"))
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    return tmp_path / "store"


def offer(server, tmp_path, **entry):
    content = hollow_package(tmp_path / "offer.zip", {**SOUND, "README.md": b"x" * 100_000}).read_bytes()
    server.files["/fr_en"] = content
    known = {"from_code": "fr", "to_code": "en", "package_version": "1.9", "links": [f"{server.url}/fr_en"], **entry}
    older = {**known, "package_version": "1.2", "links": [f"{server.url}/old"]}
    server.files["/index.json"] = json.dumps([older, known, {"type": "sbd"}, "junk"]).encode()
    return content


def test_a_pair_is_found_fetched_and_installed(server, store, tmp_path):
    offer(server, tmp_path)
    seen = []
    done = install_pair(("fr", "en"), index=server.url, progress=lambda there, total: seen.append((there, total)))
    assert done.path == store / "translate-fr_en-1_9"
    assert seen[-1] == (len(server.files["/fr_en"]),) * 2
    assert [p.name for p in downloads_folder().iterdir() if not p.name.endswith(".etag")] == []


def test_a_download_that_breaks_off_goes_on_where_it_stopped(server, store, tmp_path):
    content = offer(server, tmp_path)
    server.cuts = [300, 200]
    file = tmp_path / "new" / "file"
    download(f"{server.url}/fr_en", file)
    assert file.read_bytes() == content
    assert server.ranges == [None, "bytes=300-", "bytes=500-"]


def test_it_goes_on_in_the_next_run_too(server, store, tmp_path):
    content = offer(server, tmp_path)
    server.cuts = [100, 100, 100, 100]
    file = tmp_path / "file"
    with pytest.raises(QuoteparseError, match="broke off 4 times"):
        download(f"{server.url}/fr_en", file)
    assert not file.exists()
    download(f"{server.url}/fr_en", file)
    assert server.ranges[-1] == "bytes=400-"
    assert file.read_bytes() == content


@pytest.mark.parametrize("change", ["another version", "no ranges", "too much there", "no etag"])
def test_halves_of_two_files_are_never_joined(server, store, tmp_path, change):
    content = offer(server, tmp_path)
    server.cuts = [100] * 4
    file = tmp_path / "file"
    with pytest.raises(QuoteparseError):
        download(f"{server.url}/fr_en", file)
    part = tmp_path / "file.part"
    if change == "another version":
        server.etag = '"two"'
        server.files["/fr_en"] = content = content[::-1]
    elif change == "no ranges":
        server.knows_ranges = False
    elif change == "too much there":
        part.write_bytes(content + b"more")
    else:
        (tmp_path / "file.part.etag").unlink()
    download(f"{server.url}/fr_en", file)
    assert file.read_bytes() == content
    assert not part.exists()


@pytest.mark.parametrize("where", ["index", "argument"])
def test_the_sha256_is_checked(server, store, tmp_path, where):
    right = hashlib.sha256(offer(server, tmp_path)).hexdigest()
    wrong = "0" * 64
    offer(server, tmp_path, **({"sha256": wrong} if where == "index" else {}))
    with pytest.raises(QuoteparseError, match="SHA-256"):
        install_pair(("fr", "en"), index=server.url, sha256=wrong if where == "argument" else None)
    assert not store.exists()
    assert install_pair(("fr", "en"), index=server.url, sha256=right).pair == ("fr", "en")


def test_what_is_wrong_is_told(server, store, tmp_path):
    offer(server, tmp_path)

    def refused(match, pair=("fr", "en"), index=server.url):
        with pytest.raises(QuoteparseError, match=match):
            install_pair(pair, index=index)

    refused("has no package fr-de; from fr there are: fr-en", ("fr", "de"))
    refused("there is nothing from xx", ("xx", "de"))
    refused("answers 404", index=f"{server.url}/none/")
    refused("over HTTPS only", index="http://example.org/")
    refused("over HTTPS only", index="file:///etc")
    refused("over HTTPS only", index=f"{server.url}/to/http://example.org/index.json")
    refused("is no URL", index="https://[bad")
    refused("cannot be reached", index="http://127.0.0.1:9/")
    server.files["/fr_en"] = server.files["/fr_en"][:-100]
    refused("cut short")
    for content in (b"<html>", b"{}", b"[" * 100_000, b"\xff\xfe"):
        server.files["/index.json"] = content
        refused("is no index of packages")
    offer(server, tmp_path, links=["ipfs://x", 5])
    refused("gives no link")
    assert not any(store.iterdir()) if store.exists() else True


def test_the_command_takes_a_pair(server, store, tmp_path):
    offer(server, tmp_path)
    done = CliRunner().invoke(main, ["models", "install", "FR-EN", "--index", server.url])
    assert done.output == f"fr-en 1.9 installed in {store / 'translate-fr_en-1_9'}\n"
    done = CliRunner().invoke(main, ["models", "install", "FR-DE"], env={"ARGOS_PACKAGE_INDEX": server.url})
    assert done.exit_code == 1
    assert "has no package fr-de" in done.output


def test_the_index_is_argos_translates(monkeypatch):
    monkeypatch.delenv("ARGOS_PACKAGE_INDEX", raising=False)
    assert index_url().startswith("https://")
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", "https://example.org/a/")
    assert index_url() == "https://example.org/a/index.json"
    assert index_url("https://example.org/b.json") == "https://example.org/b.json"
