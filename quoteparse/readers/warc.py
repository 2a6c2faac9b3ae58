"""WARC: the HTML pages that a crawler stored. WARC-Date is the day of the fetch, never the day of publication.

warcio reads it; FastWARC, where it is installed, is some three times as fast.
"""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from ..model import QuoteparseError
from .article import Article, ReaderOptions, Source
from .plain import too_large

_HTML = ("text/html", "application/xhtml+xml")
_MARKUP = re.compile(rb"\s{0,200}<[!a-z]", re.I)
_CUT_SHORT = "the archive breaks off inside this page"
_LONGEST_HEADER = 1 << 20
"""Bytes of a record's own header, or of the server's; also what the libraries read ahead."""
_PIECE = 1 << 16
_CHARSET = re.compile(r"charset\s{0,3}=\s{0,3}[\"']?([A-Za-z0-9_-]{2,30})", re.I)


class Response(NamedTuple):
    """A stored answer of a server: the address, status and Content-Type, and the body, cut after the size limit."""

    url: str | None
    status: int
    content_type: str
    body: bytes
    cut_short: bool
    """The archive ends before the body does."""

    @property
    def is_page(self) -> bool:
        """A page that the server gave; where it did not name the type, the data tell (RFC 9110, 8.3)."""
        html = self.content_type.lower().startswith(_HTML) if self.content_type else bool(_MARKUP.match(self.body))
        return html and 200 <= self.status < 300


def read_warc(source: Source, stream: BinaryIO, reading: ReaderOptions) -> Iterator[Article]:
    """Yield one article for each HTML response with a status of 2xx, numbered in their order."""
    index = 0
    try:
        for response in _responses(stream, reading.max_size + 1):
            if response.is_page:
                index += 1
                yield _article(response, index, source, reading)
    except QuoteparseError:
        raise
    except Exception as error:  # the readers raise many kinds on a broken archive
        yield source.failure("unreadable", _broken(index, error), index + 1)
        return
    if index == 0:
        yield source.failure("no_text", f"{source.path}: the WARC holds no page that a server gave (status 2xx, HTML)")


def _broken(index: int, error: Exception) -> str:
    said = " ".join(str(error).split())[:200] or type(error).__name__
    place = f"behind its page {index}" if index else "from its start"
    return (
        f"the WARC cannot be read {place} ({said}): it is damaged there. Fetch it again, or try to mend it with "
        "'warcio recompress'"
    )


def _article(response: Response, index: int, source: Source, reading: ReaderOptions) -> Article:
    if len(response.body) > reading.max_size:
        return too_large(source, reading, index)
    return Article(
        source.numbered(index),
        source.path,
        index,
        content=response.body,
        is_html=True,
        charset=found[1] if (found := _CHARSET.search(response.content_type[:200])) else None,
        url=response.url,
        warnings=(_CUT_SHORT,) if response.cut_short else (),
    )


def _responses(stream: BinaryIO, size: int) -> Iterator[Response]:
    try:
        import fastwarc
    except ImportError:
        return _with_warcio(stream, size)
    return _with_fastwarc(fastwarc, stream, size)


class _Metered:
    """A stream that gives what is at hand, so that what precedes a break is given before the break is told; while a
    header is looked for, only so much: the libraries put a line together that never ends, again with each piece."""

    def __init__(self, stream: BinaryIO) -> None:
        self._read = getattr(stream, "read1", stream.read)
        self.tell, self.seek = stream.tell, stream.seek
        self._room: int | None = None

    def read(self, size: int = _PIECE) -> bytes:
        """Return some bytes; raise ``OSError`` where a header ought to have ended."""
        if self._room is not None and self._room <= 0:
            raise OSError(f"a header of more than {_LONGEST_HEADER:,} bytes")
        data: bytes = self._read(size)
        if self._room is not None:
            self._room -= len(data)
        return data

    @contextlib.contextmanager
    def header(self) -> Iterator[None]:
        """Inside, a header is read."""
        self._room = _LONGEST_HEADER
        try:
            yield
        finally:
            self._room = None


def _with_warcio(stream: BinaryIO, size: int) -> Iterator[Response]:
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.statusandheaders import StatusAndHeadersParser
    except ImportError as error:
        raise QuoteparseError("reading WARC needs warcio: pip install 'quoteparse[warc]'") from error
    parser = StatusAndHeadersParser([], verify=False)
    metered = _Metered(stream)
    with contextlib.redirect_stderr(io.StringIO()):  # it prints what it stumbles over, as it is
        archive = ArchiveIterator(metered, no_record_parse=True)
    while (record := _next(archive, metered)) is not None:
        if record.rec_type == "response" and record.length:
            with metered.header():
                record.http_headers = parser.parse(record.raw_stream)
            body = record.content_stream().read(size)
            yield Response(
                record.rec_headers.get_header("WARC-Target-URI"),
                _status(record.http_headers.get_statuscode()),
                record.http_headers.get_header("Content-Type") or "",
                body,
                len(body) < size and record.raw_stream.limit > 0,
            )
        while record.raw_stream.read(_PIECE):
            pass


def _with_fastwarc(fastwarc: Any, stream: BinaryIO, size: int) -> Iterator[Response]:
    metered = _Metered(stream)
    archive = fastwarc.ArchiveIterator(metered, record_types=fastwarc.WarcRecordType.any_type)
    while (record := _next(archive, metered)) is not None:
        if record.record_type == fastwarc.WarcRecordType.response and record.http_headers is not None:
            body = record.reader.read(size)
            yield Response(
                record.headers.get("WARC-Target-URI"),
                record.http_headers.status_code or 0,
                record.http_headers.get("Content-Type") or "",
                body,
                len(body) < min(size, record.content_length),
            )
        record.reader.consume()


def _next(archive: Any, metered: _Metered) -> Any:
    """The next record of any kind, its header read; None at the end. What precedes it has been read to its end."""
    with metered.header(), contextlib.redirect_stderr(io.StringIO()):
        return next(archive, None)


def _status(code: str | None) -> int:
    return int(code) if code and re.fullmatch("[0-9]{3}", code) else 0
