"""Zip and tar: the articles inside, one after the other, without unpacking to disk."""

from __future__ import annotations

import contextlib
import io
import lzma
import posixpath
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, cast

from .article import Article, ReaderOptions, Source
from .names import printable
from .sniff import SUFFIXES, suffix
from .streams import seekable

_LARGEST_HEADER = 1 << 16
"""Bytes of a tar's extra header: names of members, and what extended headers (POSIX.1-2001, pax) tell of them."""
_LARGEST_DIRECTORY = 64 << 20
"""Bytes of a zip's list of members: half a million of them."""
_END_OF_ZIP = struct.Struct("<4s4H2LH")
"""The end record of PKWARE's APPNOTE, 4.3.16."""
ArchiveMember = tuple[str, Callable[[], BinaryIO]]
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
ReadSource = Callable[[Source, ReaderOptions], Iterator[Article]]


def read_members(
    source: Source, members: Iterator[ArchiveMember], reading: ReaderOptions, read: ReadSource
) -> Iterator[Article]:
    """Yield the articles of each member; the id of a member is the archive's id and its path inside,
    which never leads out of it."""
    empty = True
    try:
        for name, opened in members:
            if suffix(name) in SUFFIXES or not suffix(name):
                empty = False
                inside = printable(posixpath.normpath(f"/{name}").lstrip("/"))
                yield from _read_member(Source(f"{source.id}/{inside}", source.path, opened, name), reading, read)
    except DAMAGED as error:
        yield source.failure("unreadable", f"the archive breaks off: {str(error)[:200] or type(error).__name__}")
        return
    if empty:
        yield source.failure("no_text", f"{source.path}: the archive holds no file of a kind that is read")


def _read_member(member: Source, reading: ReaderOptions, read: ReadSource) -> Iterator[Article]:
    """A zip has a list of its members: one that is damaged inside costs no other."""
    try:
        yield from read(member, reading)
    except (zipfile.BadZipFile, lzma.LZMAError) as error:
        yield member.failure("unreadable", f"{member.path}: {str(error)[:200]}")


def zip_members(stream: BinaryIO) -> Iterator[ArchiveMember]:
    """Yield the files of a zip in the order of their names."""
    with seekable(stream) as whole, bounded(whole), zipfile.ZipFile(whole) as archive:
        for info in sorted(archive.infolist(), key=lambda info: info.filename):
            if not info.filename.endswith("/"):  # ``is_dir`` raises for a name that is empty
                yield info.filename, cast("Callable[[], BinaryIO]", partial(_open_member, archive, info))


@contextlib.contextmanager
def bounded(whole: BinaryIO) -> Iterator[None]:
    """Raise for a list of members that would fill the memory: it is read whole."""
    size = whole.seek(0, io.SEEK_END)
    whole.seek(max(0, size - (1 << 16) - _END_OF_ZIP.size))
    tail = whole.read()
    found = tail.rfind(b"PK\5\6")
    if 0 <= found <= len(tail) - _END_OF_ZIP.size:
        directory = _END_OF_ZIP.unpack_from(tail, found)[5]
        if min(directory, size) > _LARGEST_DIRECTORY:
            raise zipfile.BadZipFile("its list of members is longer than allowed")
    whole.seek(0)
    yield


def _open_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    try:
        return cast("BinaryIO", archive.open(info))
    except RuntimeError as error:  # NotImplementedError, of a compression that Python does not know, is one too
        locked = "it is locked with a password; unpack the archive first" if info.flag_bits & 1 else str(error)
        raise OSError(locked) from error


def tar_members(stream: BinaryIO) -> Iterator[ArchiveMember]:
    """Yield the regular files of a tar in the order in which they stand in it."""
    with tarfile.open(fileobj=stream, mode="r|", tarinfo=_Header) as archive:
        while (info := archive.next()) is not None:
            archive.members.clear()  # type: ignore[attr-defined]  # it would keep them all
            if info.isreg():
                yield info.name, partial(_extract, archive, info)


class _Header(tarfile.TarInfo):
    """The header of a member. tarfile reads extra headers whole, and the maps of sparse files, which no article is."""

    def _proc_member(self, tarfile_: tarfile.TarFile) -> tarfile.TarInfo:
        """Raise for a header that announces more than is ever needed (tarfile names this method to be overridden)."""
        if self.type == tarfile.GNUTYPE_SPARSE:
            raise tarfile.ReadError("a sparse file is not read")
        if self.type in _EXTRA and self.size > _LARGEST_HEADER:
            raise tarfile.ReadError(f"a header of {self.size:,} bytes")
        member: tarfile.TarInfo = super()._proc_member(tarfile_)  # type: ignore[misc]
        return member


_EXTRA = (
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
)


def _extract(archive: tarfile.TarFile, info: tarfile.TarInfo) -> BinaryIO:
    member = archive.extractfile(info)
    if member is None:
        raise OSError("not a file")
    return cast("BinaryIO", member)
