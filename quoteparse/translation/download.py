"""Fetch a package from the index of Argos Translate: the one place of quoteparse that reaches the network.

Only ``quoteparse models install PAIR`` comes here. A download that breaks off is taken up where it stopped, and becomes
a file under its own name only when it is complete.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

from ..model import QuoteparseError
from ..version import __version__
from .engine import LanguagePair
from .install import LARGEST, file_hash, install_file
from .packages import Package, index_url, version_key

_INDEX_LIMIT = 20_000_000
_TRIES = 4
_SECONDS = 30.0
"""Without a byte for so long, a connection counts as broken."""

DownloadProgress = Callable[[int, int | None], None]
"""Called with the bytes that are there, and all that will be if it is known."""


def downloads_folder() -> Path:
    """Return where downloads wait until they are complete: ``quoteparse/downloads`` in the user's cache."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "quoteparse" / "downloads"


def install_pair(
    pair: LanguagePair,
    *,
    index: str | None = None,
    sha256: str | None = None,
    folder: Path | None = None,
    progress: DownloadProgress | None = None,
) -> Package:
    """Download the newest package of a pair and install it.

    ``sha256`` is compared when it is given, here or in the index; the size the server tells always is, and so are the
    check sums inside the package.
    """
    entry = _find(_read_index(index_url(index)), pair, index_url(index))
    url = _link(entry, pair)
    file = downloads_folder() / f"translate-{pair[0]}_{pair[1]}-{_tidy(entry.get('package_version'))}.argosmodel"
    wanted = sha256 or entry.get("sha256")
    if not (file.is_file() and wanted and file_hash(file) == str(wanted).lower()):
        download(url, file, progress)
    package = install_file(file, sha256=str(wanted) if wanted else None, folder=folder)
    file.unlink(missing_ok=True)
    return package


def download(url: str, file: Path, progress: DownloadProgress | None = None) -> None:
    """Fetch a file, in several goes when the connection breaks, and put it in place when it is complete."""
    part = file.with_name(file.name + ".part")
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
        for attempt in range(_TRIES):
            time.sleep(attempt / 4)
            if _go_on(url, part, progress):
                os.replace(part, file)
                return
    except OSError as error:
        raise QuoteparseError(f"{url} cannot be stored as {file}: {error}") from error
    raise QuoteparseError(f"{url} broke off {_TRIES} times; the same command goes on where it stopped")


def _go_on(url: str, part: Path, progress: DownloadProgress | None) -> bool:
    """Fetch the rest of a file; True when it is complete, False when it must be tried again.

    The connection broke, or the server refuses (416) to go on after what is there, which is then dropped.
    """
    there = part.stat().st_size if part.exists() else 0
    mark = part.with_name(part.name + ".etag")
    headers = {"Range": f"bytes={there}-", "If-Range": mark.read_text()} if there and mark.exists() else {}
    try:
        with _open(url, headers) as answer:
            if answer.status == 416:
                part.unlink()
                return False
            resumed = answer.status == 206
            total = _total(answer, there if resumed else 0)
            _keep_mark(mark, answer)
            with part.open("ab" if resumed else "wb") as target:
                return _copy(answer, target, total, progress)
    except (http.client.HTTPException, ConnectionError, TimeoutError):
        return False


def _copy(answer: Any, target: IO[bytes], total: int | None, progress: DownloadProgress | None) -> bool:
    while block := answer.read(1 << 16):
        target.write(block)
        if target.tell() > LARGEST:
            raise QuoteparseError(f"{answer.url} is larger than {LARGEST} bytes")
        if progress:
            progress(target.tell(), total)
    return total is None or target.tell() == total


def _keep_mark(mark: Path, answer: Any) -> None:
    """Remember which version of the file this is, so that halves of two versions are never joined."""
    etag = answer.headers.get("ETag") or answer.headers.get("Last-Modified")
    if etag and not etag.startswith("W/"):
        mark.write_text(etag)
    else:
        mark.unlink(missing_ok=True)


def _total(answer: Any, there: int) -> int | None:
    length = answer.headers.get("Content-Length", "")
    return there + int(length) if re.fullmatch("[0-9]{1,15}", length) else None


def _open(url: str, headers: dict[str, str]) -> Any:
    """Open a URL over HTTPS (or HTTP on this very machine); so must be whatever it leads on to."""
    _check_url(url)
    request = urllib.request.Request(url, headers={"User-Agent": f"quoteparse/{__version__}", **headers})
    try:
        answer = urllib.request.build_opener(_SafeRedirects).open(request, timeout=_SECONDS)
    except urllib.error.HTTPError as error:
        if error.code == 416:
            return error
        raise QuoteparseError(f"{url} answers {error.code} {error.reason}") from error
    except urllib.error.URLError as error:
        raise QuoteparseError(f"{url} cannot be reached: {error.reason}") from error
    return answer


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect is followed only where a caller may go: https, or this machine."""

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        _check_url(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        here = parts.hostname in ("127.0.0.1", "::1", "localhost")
    except ValueError as error:
        raise QuoteparseError(f"{url!r} is no URL") from error
    if parts.scheme != "https" and not (parts.scheme == "http" and here):
        raise QuoteparseError(f"{url} is refused: packages are fetched over HTTPS only")


def _read_index(url: str) -> list[Any]:
    try:
        with _open(url, {}) as answer:
            entries = json.loads(answer.read(_INDEX_LIMIT))
    except (ValueError, RecursionError) as error:
        raise QuoteparseError(f"{url} is no index of packages") from error
    except (http.client.HTTPException, OSError) as error:
        raise QuoteparseError(f"{url} cannot be read: {error}") from error
    if not isinstance(entries, list):
        raise QuoteparseError(f"{url} is no index of packages")
    return entries


def _find(entries: list[Any], pair: LanguagePair, url: str) -> dict[str, Any]:
    """Return the newest package of a pair."""
    known = [e for e in entries if isinstance(e, dict) and e.get("type", "translate") == "translate"]
    mine = [e for e in known if (e.get("from_code"), e.get("to_code")) == pair]
    if not mine:
        near = sorted({f"{e.get('from_code')}-{e.get('to_code')}" for e in known if e.get("from_code") == pair[0]})
        there = f"from {pair[0]} there are: {', '.join(near)}" if near else f"there is nothing from {pair[0]}"
        raise QuoteparseError(f"{url} has no package {pair[0]}-{pair[1]}; {there}")
    return max(mine, key=lambda e: version_key(str(e.get("package_version"))))


def _link(entry: dict[str, Any], pair: LanguagePair) -> str:
    links = entry.get("links")
    usable = [x for x in links if isinstance(x, str)] if isinstance(links, list) else []
    for scheme in ("https://", "http://"):
        for link in usable:
            if link.startswith(scheme):
                return link
    raise QuoteparseError(f"the index gives no link for {pair[0]}-{pair[1]}")


def _tidy(version: Any) -> str:
    return re.sub("[^A-Za-z0-9]", "_", str(version))[:40]
