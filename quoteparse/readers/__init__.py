"""Readers: what the caller names becomes articles, whatever the files are. One small file for each format.

The format is told by the content first and by the suffix where the content leaves it open; ``.gz`` is looked through.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO, cast

from ..model import QuoteparseError
from .article import Article, Fields, ReaderOptions, Source, content_id
from .convert import advice, advices, convertible
from .paths import find_sources, is_one_file, total_size
from .sniff import FORMATS, HEAD, sniff_format
from .streams import Meter, Unpacked, look

__all__ = [
    "FORMATS",
    "Article",
    "Fields",
    "Meter",
    "ReaderOptions",
    "Source",
    "advices",
    "content_id",
    "is_one_file",
    "read_articles",
    "read_source",
    "total_size",
]

_DEEPEST = 4
"""A gz in a zip in a tar is read; what is packed deeper is refused."""

_RUBBISH = "behind the packed article stands something else, which is passed over"


def read_articles(
    inputs: Iterable[str],
    reading: ReaderOptions | None = None,
    meter: Meter | None = None,
    listed: Iterable[str] = (),
) -> Iterator[Article]:
    """Yield every article of the inputs, in order; what cannot be read is yielded as a failure, never raised.

    ``listed`` are further paths, which come from a list: their ids are the paths as they stand there. Raises
    ``QuoteparseError`` for an address of the web, and for a format whose library is not installed.
    """
    for found in find_sources(inputs, meter or Meter(), listed):
        if isinstance(found, Article):
            yield found
        else:
            yield from read_source(found, reading or ReaderOptions())


def read_source(source: Source, reading: ReaderOptions, depth: int = 0) -> Iterator[Article]:
    """Yield the articles of one file; whatever a reader stumbles over costs this file alone."""
    try:
        with source.open() as stream:
            yield from _read(source, stream, reading, depth)
    except (OSError, EOFError, zlib.error) as error:
        why = getattr(error, "strerror", None) or str(error) or type(error).__name__
        kind = "not_found" if isinstance(error, FileNotFoundError) else "unreadable"
        yield source.failure(kind, f"{source.path}: {why}")
    except QuoteparseError:  # a library that is not installed
        raise
    except (Exception, RecursionError, MemoryError) as error:
        yield source.failure("unreadable", f"{source.path}: {type(error).__name__}: {str(error)[:200]}")


def _read(source: Source, stream: BinaryIO, reading: ReaderOptions, depth: int) -> Iterator[Article]:
    head, stream = look(stream, HEAD)
    found = sniff_format(head, source.name)
    if reading.input_format and found not in ("gz", "zip", "tar"):
        found = reading.input_format
    if ending := convertible(head):
        yield source.failure("binary", f"{source.path}: {advice(ending, source.path)}")
    elif found == "binary":
        yield source.failure("binary", f"{source.path}: binary, not an article")
    elif depth >= _DEEPEST:
        yield source.failure("unreadable", f"{source.path}: packed too many times")
    elif found == "gz":
        yield from _unpacked(source, Unpacked(fileobj=stream, mode="rb"), reading, depth + 1)
    else:
        yield from _by_format(found, source, stream, reading, depth)


def _unpacked(source: Source, stream: Unpacked, reading: ReaderOptions, depth: int) -> Iterator[Article]:
    for article in _read(source, cast("BinaryIO", io.BufferedReader(stream)), reading, depth):
        yield replace(article, warnings=(*article.warnings, _RUBBISH)) if stream.rubbish else article


def _by_format(name: str, source: Source, stream: BinaryIO, reading: ReaderOptions, depth: int) -> Iterator[Article]:
    """Only the reader that is needed is imported."""
    if name in ("zip", "tar"):
        from .archive import read_members, tar_members, zip_members

        members = zip_members(stream) if name == "zip" else tar_members(stream)
        return read_members(source, members, reading, lambda member, how: read_source(member, how, depth + 1))
    if name in ("json", "jsonl"):
        from .json_document import read_json
        from .json_lines import read_json_lines

        return (read_json if name == "json" else read_json_lines)(source, stream, reading)
    if name in ("csv", "tsv"):
        from .delimited import read_csv, read_tsv

        return (read_csv if name == "csv" else read_tsv)(source, stream, reading)
    return _by_library(name, source, stream, reading)


def _by_library(name: str, source: Source, stream: BinaryIO, reading: ReaderOptions) -> Iterator[Article]:
    if name == "parquet":
        from .parquet import read_parquet

        return read_parquet(source, stream, reading)
    if name == "warc":
        from .warc import read_warc

        return read_warc(source, stream, reading)
    if name == "mail":
        from .mail import read_mail

        return read_mail(source, stream, reading)
    if name in ("docx", "odt"):
        from .office import read_docx, read_odt

        return (read_docx if name == "docx" else read_odt)(source, stream, reading)
    from .plain import read_html, read_text

    return (read_html if name == "html" else read_text)(source, stream, reading)
