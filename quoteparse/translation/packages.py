"""The translation packages on this machine: Argos Translate's own folders, read without Argos Translate.

A package is a folder with ``metadata.json``, a CTranslate2 model in ``model/`` and ``sentencepiece.model`` or
``bpe.model``. What is broken is listed as broken, with why, and disturbs nothing else.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import struct
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from .engine import LanguagePair

INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
"""The public index of Argos Translate's packages."""
_TOKENIZERS = ("sentencepiece.model", "bpe.model")
_VOCABULARIES = (
    "shared_vocabulary.json",
    "shared_vocabulary.txt",
    "source_vocabulary.json",
    "source_vocabulary.txt",
)
_METADATA_LIMIT = 1_000_000


class Package(NamedTuple):
    """An installed package that can be used."""

    path: Path
    source: str
    target: str
    version: str
    target_prefix: str = ""
    """A token that a multilingual model wants first in its output."""

    @property
    def pair(self) -> LanguagePair:
        """Its languages, from and to."""
        return self.source, self.target

    @property
    def name(self) -> str:
        """Pair and version, as the record and the cache know it: ``fr_en-1.9``."""
        return f"{self.source}_{self.target}-{self.version}"


class BrokenPackage(NamedTuple):
    """A folder among the packages that cannot be used."""

    path: Path
    why: str


def index_url(given: str | None = None) -> str:
    """Return the index: as given, or ``ARGOS_PACKAGE_INDEX``, as Argos Translate reads it, or the public one.

    >>> index_url("https://example.org/packages/")
    'https://example.org/packages/index.json'
    """
    url = given or os.environ.get("ARGOS_PACKAGE_INDEX") or INDEX
    return url if url.endswith(".json") else url.rstrip("/") + "/index.json"


def packages_folder() -> Path:
    """Return the folder to install into, as Argos Translate finds it.

    ``ARGOS_PACKAGES_DIR``, else ``argos-translate/packages`` in ``XDG_DATA_HOME`` or ``~/.local/share``.
    """
    given = os.environ.get("ARGOS_PACKAGES_DIR")
    if given:
        return Path(given)
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data) / "argos-translate" / "packages"


def installed(folder: Path | None = None) -> tuple[tuple[Package, ...], tuple[BrokenPackage, ...]]:
    """Return the packages of a folder, those that work and those that do not, by name."""
    folder = folder or packages_folder()
    try:
        paths = sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith("."))
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        return (), (BrokenPackage(folder, f"cannot be read: {error.strerror}"),)
    found = [read_package(path) for path in paths]
    return (
        tuple(p for p in found if isinstance(p, Package)),
        tuple(p for p in found if isinstance(p, BrokenPackage)),
    )


def best_packages(folder: Path | None = None) -> dict[LanguagePair, Package]:
    """Return the package of each pair: of several versions the highest."""
    packages, _ = installed(folder)
    return {p.pair: p for p in sorted(packages, key=lambda p: (version_key(p.version), p.path.name))}


def read_package(path: Path) -> Package | BrokenPackage | None:
    """Read one folder; None for a package of another kind, such as Argos's own sentence splitters."""
    try:
        metadata = _read_metadata(path)
        if metadata.get("type", "translate") != "translate":
            return None
        why = _what_is_missing(path)
        if why:
            return BrokenPackage(path, why)
        return Package(
            path,
            _code(metadata, "from_code"),
            _code(metadata, "to_code"),
            str(metadata.get("package_version") or "0"),
            str(metadata.get("target_prefix") or ""),
        )
    except OSError as error:
        return BrokenPackage(path, f"cannot be read: {error.strerror}")
    except ValueError as error:
        return BrokenPackage(path, str(error))


def _read_metadata(path: Path) -> dict[str, Any]:
    file = path / "metadata.json"
    if not file.is_file():
        raise ValueError("no metadata.json")
    if file.stat().st_size > _METADATA_LIMIT:
        raise ValueError("metadata.json is too large to be true")
    try:
        metadata = json.loads(file.read_bytes())
    except (ValueError, RecursionError) as error:
        raise ValueError("metadata.json is no JSON") from error
    if not isinstance(metadata, dict):
        raise ValueError("metadata.json is no JSON object")
    return metadata


def _code(metadata: dict[str, Any], key: str) -> str:
    code = metadata.get(key)
    if not isinstance(code, str) or not re.fullmatch("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})?", code):
        raise ValueError(f"metadata.json has no {key}")
    return code.lower()


def _what_is_missing(path: Path) -> str | None:
    model = path / "model" / "model.bin"
    if not model.is_file():
        return "no model/model.bin"
    if not any((path / "model" / name).is_file() for name in _VOCABULARIES):
        return "no vocabulary in model/"
    if not any((path / name).is_file() for name in _TOKENIZERS):
        return "neither sentencepiece.model nor bpe.model"
    if not _looks_like_ctranslate2(model):
        return "model/model.bin is no CTranslate2 model"
    return None


def _looks_like_ctranslate2(model: Path) -> bool:
    """A CTranslate2 model starts with its format's version, then the length and the name of its kind."""
    with model.open("rb") as file:
        head = file.read(70)
    if len(head) < 8:
        return False
    version, length = struct.unpack_from("<IH", head)
    name = head[6 : 6 + length].rstrip(b"\0")
    return 1 <= version <= 99 and 4 <= length <= 60 and name.isalnum()


def version_key(version: str) -> tuple[int, ...]:
    """Return a version as numbers, for comparison.

    >>> version_key("1.10") > version_key("1.9")
    True
    """
    return tuple(int(n[:9]) for n in re.findall("[0-9]{1,9}", version))


FileStates = tuple[tuple[str, int, int, int], ...]


def signature(package: Package) -> FileStates:
    """Return what changes when a package is replaced: of model and tokenizer the path, file number, size and time."""
    files = (package.path / "model" / "model.bin", *(package.path / name for name in _TOKENIZERS))
    return tuple(
        (str(file), stat.st_ino, stat.st_size, stat.st_mtime_ns)
        for file, stat in ((file, file.stat()) for file in files if file.exists())
    )


def model_hash(package: Package) -> str:
    """Return the first 12 hex digits of the SHA-256 of model and tokenizer: the same on every machine."""
    return _hash_files(signature(package))


@lru_cache(maxsize=64)
def _hash_files(sign: FileStates) -> str:
    digest = hashlib.sha256()
    for name, *_ in sign:
        with Path(name).open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()[:12]
