"""Put a package file among the installed packages, trusting nothing in it.

The file must be a zip archive with one top folder and the files that a package needs. It is unpacked outside the
packages' folder, on the same file system, read and loaded there, and only then moved to its place in one step: a
package is there as a whole or not at all.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from ..model import QuoteparseError
from .packages import BrokenPackage, Package, packages_folder, read_package

LARGEST = 4 * 1024**3
"""Bytes that a package may hold unpacked; Argos's are some 80 to 300 MB."""
MOST_FILES = 10_000
_FOLDER = re.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


def install_file(file: Path, *, sha256: str | None = None, folder: Path | None = None) -> Package:
    """Install a ``.argosmodel`` file and return the package; one of the same name is replaced.

    ``sha256``, in hex, is compared first when it is given. Raises ``QuoteparseError`` for what is wrong with the file;
    nothing has changed then.
    """
    folder = folder or packages_folder()
    _check_hash(file, sha256)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _archive(file) as archive, _staging(folder) as staging:
            top = _check_names(archive)
            _unpack(archive, staging)
            _check_package(staging / top)
            _move(staging / top, folder / top, staging)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise QuoteparseError(f"{file} is damaged: {error}") from error
    except OSError as error:
        raise QuoteparseError(f"{file} cannot be installed into {folder}: {error}") from error
    package = read_package(folder / top)
    if not isinstance(package, Package):
        raise QuoteparseError(f"{folder / top} was changed by somebody else while it was installed")
    return package


def file_hash(file: Path) -> str:
    """Return the SHA-256 of a file in hex."""
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def _check_hash(file: Path, wanted: str | None) -> None:
    if not file.is_file():
        raise QuoteparseError(f"{file}: no such file")
    if wanted is None:
        return
    try:
        found = file_hash(file)
    except OSError as error:
        raise QuoteparseError(f"{file} cannot be read: {error.strerror}") from error
    if found != wanted.strip().lower():
        raise QuoteparseError(f"{file} is not the file you asked for: its SHA-256 is {found}, not {wanted}")


@contextmanager
def _archive(file: Path) -> Iterator[zipfile.ZipFile]:
    if not zipfile.is_zipfile(file):
        raise QuoteparseError(f"{file} is no package: not a zip archive, or cut short")
    with zipfile.ZipFile(file) as archive:
        yield archive


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """Make a folder beside the packages' folder; inside it, hidden, where that is a file system of its own."""
    outside = folder.parent
    same = os.stat(outside).st_dev == os.stat(folder).st_dev and os.access(outside, os.W_OK)
    staging = tempfile.mkdtemp(prefix=".quoteparse-", dir=outside if same else folder)
    try:
        yield Path(staging)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _check_names(archive: zipfile.ZipFile) -> str:
    """Return the one top folder of an archive whose entries all stay inside it."""
    entries = archive.infolist()
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > LARGEST:
        raise QuoteparseError(f"{archive.filename} is no package: more than {MOST_FILES} files or {LARGEST} bytes")
    names = [entry.filename for entry in entries]
    for entry in entries:
        _check_entry(entry, archive)
    if len({name.casefold() for name in names}) < len(names):
        raise QuoteparseError(f"{archive.filename} is no package: two files of one name")
    tops = {name.split("/")[0] for name in names if "/" in name}
    if len(tops) != 1 or any("/" not in name for name in names):
        raise QuoteparseError(f"{archive.filename} is no package: it must hold one folder, and all files in it")
    top = tops.pop()
    if not _FOLDER.fullmatch(top):
        raise QuoteparseError(f"{archive.filename} is no package: its folder is called {top!r}")
    return top


def _check_entry(entry: zipfile.ZipInfo, archive: zipfile.ZipFile) -> None:
    parts = entry.filename.removesuffix("/").split("/")
    unsafe = any(part in ("", ".", "..") or set(part) & set("\\:\0") for part in parts)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if unsafe or kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise QuoteparseError(f"{archive.filename} is refused: it holds {entry.filename!r}, which is no plain file")


def _unpack(archive: zipfile.ZipFile, staging: Path) -> None:
    """Write the entries, counting what really comes out of them."""
    left = LARGEST
    for entry in archive.infolist():
        path = staging / entry.filename
        if entry.is_dir():
            path.mkdir(parents=True, exist_ok=True)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(entry) as source, path.open("xb") as target:
            while block := source.read(1 << 20):
                left -= len(block)
                if left < 0:
                    raise QuoteparseError(f"{archive.filename} is refused: it unpacks to more than {LARGEST} bytes")
                target.write(block)


def _check_package(path: Path) -> None:
    """Read what was unpacked, and load it where that is possible."""
    package = read_package(path)
    if package is None:
        raise QuoteparseError(f"{path.name} is no translation package")
    if isinstance(package, BrokenPackage):
        raise QuoteparseError(f"{path.name} is no package that works: {package.why}")
    if find_spec("ctranslate2") and find_spec("sentencepiece"):
        from .argos import load_model

        load_model(package)


def _move(new: Path, place: Path, staging: Path) -> None:
    """Move a package to its place; what is there goes to the staging folder, and back when the move fails."""
    os.chmod(new, 0o755)
    old = Path(tempfile.mkdtemp(dir=staging)) / place.name  # a new package may bear any name, "old" too
    if place.exists():
        os.rename(place, old)
    try:
        os.rename(new, place)
    except OSError:
        if old.exists():
            os.rename(old, place)
        raise
