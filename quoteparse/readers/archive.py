"""Zip and tar: the articles inside, one after the other, without unpacking to disk."""

from __future__ import annotations

import lzma
import posixpath
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, cast

from .article import Article, Reading, Source
from .sniff import SUFFIXES, suffix
from .streams import seekable

Member = tuple[str, Callable[[], BinaryIO]]
DAMAGED = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
)
"""What the standard library raises on a broken archive."""
ReadSource = Callable[[Source, Reading], Iterator[Article]]


def read_members(source: Source, members: Iterator[Member], reading: Reading, read: ReadSource) -> Iterator[Article]:
    """Yield the articles of each member; the id of a member is the archive's id and its path inside,
    which never leads out of it."""
    try:
        for name, opened in members:
            if suffix(name) in SUFFIXES or not suffix(name):
                inside = posixpath.normpath(f"/{name}").lstrip("/")
                yield from _read_member(Source(f"{source.id}/{inside}", source.path, opened, name), reading, read)
    except DAMAGED as error:
        yield source.failure("unreadable", f"the archive breaks off: {str(error)[:200] or type(error).__name__}")


def _read_member(member: Source, reading: Reading, read: ReadSource) -> Iterator[Article]:
    """A zip has a list of its members: one that is damaged inside costs no other."""
    try:
        yield from read(member, reading)
    except (zipfile.BadZipFile, lzma.LZMAError) as error:
        yield member.failure("unreadable", f"{member.path}: {str(error)[:200]}")


def zip_members(stream: BinaryIO) -> Iterator[Member]:
    """Yield the files of a zip in the order of their names."""
    with seekable(stream) as whole, zipfile.ZipFile(whole) as archive:
        for info in sorted(archive.infolist(), key=lambda info: info.filename):
            if not info.filename.endswith("/"):  # ``is_dir`` raises for a name that is empty
                yield info.filename, cast("Callable[[], BinaryIO]", partial(_open_member, archive, info))


def _open_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    try:
        return cast("BinaryIO", archive.open(info))
    except RuntimeError as error:  # NotImplementedError, of a compression that Python does not know, is one too
        locked = "it is locked with a password; unpack the archive first" if info.flag_bits & 1 else str(error)
        raise OSError(locked) from error


def tar_members(stream: BinaryIO) -> Iterator[Member]:
    """Yield the regular files of a tar in the order in which they stand in it."""
    with tarfile.open(fileobj=stream, mode="r|") as archive:
        for info in archive:
            if info.isreg():
                yield info.name, partial(_extract, archive, info)


def _extract(archive: tarfile.TarFile, info: tarfile.TarInfo) -> BinaryIO:
    member = archive.extractfile(info)
    if member is None:
        raise OSError("not a file")
    return cast("BinaryIO", member)
