"""WARC: the HTML pages that a crawler stored. WARC-Date is the day of the fetch, never the day of publication.

warcio reads it; FastWARC, where it is installed, is some three times as fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from ..model import QuoteparseError
from .article import Article, Reading, Source
from .plain import too_large

_HTML = ("text/html", "application/xhtml+xml")
_MARKUP = re.compile(rb"\s{0,200}<[!a-z]", re.I)
_CUT_SHORT = "the archive breaks off inside this page"
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


def read_warc(source: Source, stream: BinaryIO, reading: Reading) -> Iterator[Article]:
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


def _broken(index: int, error: Exception) -> str:
    said = " ".join(str(error).split())[:200] or type(error).__name__
    place = f"behind its page {index}" if index else "from its start"
    return (
        f"the WARC cannot be read {place} ({said}): it is damaged there. Fetch it again, or try to mend it with "
        "'warcio recompress'"
    )


def _article(response: Response, index: int, source: Source, reading: Reading) -> Article:
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


def _with_warcio(stream: BinaryIO, size: int) -> Iterator[Response]:
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.statusandheaders import StatusAndHeadersParser
    except ImportError as error:
        raise QuoteparseError("reading WARC needs warcio: pip install 'quoteparse[warc]'") from error
    parser = StatusAndHeadersParser([], verify=False)
    for record in ArchiveIterator(stream, no_record_parse=True):
        if record.rec_type == "response" and record.length:
            record.http_headers = parser.parse(record.raw_stream)
            body = record.content_stream().read(size)
            yield Response(
                record.rec_headers.get_header("WARC-Target-URI"),
                _status(record.http_headers.get_statuscode()),
                record.http_headers.get_header("Content-Type") or "",
                body,
                len(body) < size and record.raw_stream.limit > 0,
            )


class _Pieces:
    """A stream that gives what is at hand, so that what precedes a break is given before the break is told."""

    def __init__(self, stream: BinaryIO) -> None:
        self.read = getattr(stream, "read1", stream.read)
        self.tell, self.seek = stream.tell, stream.seek


def _with_fastwarc(fastwarc: Any, stream: BinaryIO, size: int) -> Iterator[Response]:
    for record in fastwarc.ArchiveIterator(_Pieces(stream), record_types=fastwarc.WarcRecordType.response):
        if record.http_headers is not None:
            body = record.reader.read(size)
            yield Response(
                record.headers.get("WARC-Target-URI"),
                record.http_headers.status_code or 0,
                record.http_headers.get("Content-Type") or "",
                body,
                len(body) < min(size, record.content_length),
            )


def _status(code: str | None) -> int:
    return int(code) if code and re.fullmatch("[0-9]{3}", code) else 0
