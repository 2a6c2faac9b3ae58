"""What the caller named becomes the files to read: files, folders, globs, lists of paths, the standard input.

Folders are read in sorted order, depth first. A link is followed when it leads to a file inside the same folder, never
out of it. In a folder, files that are no articles (images, scripts, hidden files) are passed over and counted.
"""

from __future__ import annotations

import contextlib
import glob
import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import BinaryIO

from ..model import QuoteparseError
from .article import Article, Source
from .decode import looks_binary
from .names import printable, shown
from .sniff import HEAD, SUFFIXES, suffix
from .streams import Meter, open_file
from .words import block_words

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://")
_SAVED = re.compile(
    r"(?:_files|_fichiers|_archivos|_ficheiros|_arquivos|_file|-Dateien|_bestanden|-filer|_tiedostot)\Z"
)
"""As browsers call such a folder, by their language."""
_NO_ARTICLES = frozenset(
    block_words("""
    .css .js .mjs .map .svg .png .jpg .jpeg .gif .webp .avif .ico .woff .woff2 .ttf .eot .mp3 .mp4 .webm .pdf .rtf .doc
    .xlsx .xls .ods .pptx .ppt .odp .bib .bz2 .xz .7z .rar
    .py .pyc .sh .toml .cfg .ini .yaml .yml .lock .log .db .sqlite .sqlite3 .pkl .npy
    """)
)


def find_sources(inputs: Iterable[str], meter: Meter, listed: Iterable[str] = ()) -> Iterator[Source | Article]:
    """Yield what is to be read, in order; what cannot be found is yielded as a failure.

    What is ``listed`` comes after the inputs; its ids are the paths as they stand in the list. Raises
    ``QuoteparseError`` for an address of the web: nothing is ever fetched.
    """
    given, paths = tuple(inputs), tuple(listed)
    for name in (*given, *paths):
        refuse_url(name)
    taken: dict[str, int] = {}
    for name in given:
        for found in _find(name, meter):
            yield _distinct(found, taken) if len(given) > 1 else found
    for name in paths:
        own = printable(os.path.normpath(name))
        for found in _find(name, meter):
            yield replace(found, id=own if found.id in (own, os.path.basename(own)) else f"{own}/{found.id}")


def refuse_url(name: str) -> None:
    """Raise when the input is an address.

    >>> refuse_url("https://example.org/a")
    Traceback (most recent call last):
    ...
    quoteparse.model.QuoteparseError: https://example.org/a is an address, and quoteparse never fetches: save the page \
first, for example: curl -sL 'https://example.org/a' | quoteparse parse -
    """
    if _URL.match(name):
        raise QuoteparseError(
            f"{name} is an address, and quoteparse never fetches: save the page first, "
            f"for example: curl -sL '{name}' | quoteparse parse -"
        )


def is_one_file(name: str) -> bool:
    """Tell an input that is one file, and no archive: its records are of one kind.

    >>> [is_one_file(name) for name in ("-", ".", "*.jsonl", "news.tar.gz")]
    [True, False, False, False]
    """
    packed = SUFFIXES.get(suffix(name)) in ("zip", "tar") or name.lower().endswith(".tgz")
    return name == "-" or (not packed and os.path.exists(name) and not os.path.isdir(name))


def _distinct(found: Source | Article, taken: dict[str, int]) -> Source | Article:
    """Several inputs may hold files of the same name: the second is called ``name~2``."""
    if not isinstance(found, Source):
        return found
    number = taken[found.id] = taken.get(found.id, 0) + 1
    return found if number == 1 else replace(found, id=f"{found.id}~{number}")


def _find(name: str, meter: Meter) -> Iterator[Source | Article]:
    if name == "-":
        yield Source("stdin", "-", standard_input)
        return
    try:
        mode = os.stat(name).st_mode
    except (OSError, ValueError) as error:
        yield from _missing(name, error, meter)
        return
    if stat.S_ISDIR(mode):
        yield from _folder(name, meter)
    else:
        yield _file(name, printable(os.path.basename(name)), meter, pipes=True)


def standard_input() -> BinaryIO:
    """Open the standard input by its number: ``sys.stdin`` is None where it was closed."""
    return open(0, "rb", closefd=False)


def _missing(name: str, error: Exception, meter: Meter) -> Iterator[Source | Article]:
    matches = sorted(glob.glob(name, recursive=True), key=os.fsencode) if glob.has_magic(name) else []
    files = [path for path in matches if os.path.isfile(path) and not meter.writes(path)]
    base = os.path.dirname(re.split(r"[*?[]", name, maxsplit=1)[0])
    for path in files:
        yield _file(path, printable(os.path.relpath(path, base or ".")), meter)
    if not files:
        own = printable(name)
        why = "no file matches" if glob.has_magic(name) else getattr(error, "strerror", None) or str(error)
        error_type = "not_found" if isinstance(error, FileNotFoundError) else "unreadable"
        yield Article(own, shown(name), error=f"{shown(name)}: {why}", error_type=error_type)


def _file(path: str, own_id: str, meter: Meter, pipes: bool = False) -> Source:
    return Source(own_id, shown(path), partial(open_file, path, meter, pipes))


def _folder(root: str, meter: Meter) -> Iterator[Source | Article]:
    """Walk without recursion: a path may be deeper than the interpreter's stack."""
    inside = os.path.realpath(root) + os.sep
    stack = [iter([root])]
    while stack:
        path = next(stack[-1], None)
        if path is None:
            stack.pop()
        elif path != root and os.path.isdir(path) and os.path.basename(path).startswith("."):
            meter.pass_over(shown(path), "hidden folders")
        elif path != root and _of_saved_page(path):
            meter.pass_over(shown(path), "folders of saved pages")
        elif os.path.isdir(path) and (path == root or not os.path.islink(path)):
            try:
                names = sorted(os.listdir(path), key=os.fsencode)
            except OSError as error:
                own = printable(os.path.relpath(path, root))
                yield Article(own, shown(path), error=f"{shown(path)}: {error.strerror}", error_type="unreadable")
                continue
            stack.append(iter([os.path.join(path, name) for name in names]))
        elif _wanted(path, inside, meter):
            yield _file(path, printable(os.path.relpath(path, root)), meter)


def _of_saved_page(path: str) -> bool:
    """A browser saves what a page is made of into a folder beside it: ``NAME.html`` and ``NAME_files/``."""
    stem = _SAVED.sub("", path)
    return (
        stem != path and os.path.isdir(path) and any(os.path.isfile(stem + end) for end in (".html", ".htm", ".xhtml"))
    )


def _wanted(path: str, inside: str, meter: Meter) -> bool:
    """Tell a file that is to be read; count one that is passed over, by the reason."""
    if os.path.islink(path) and not os.path.realpath(path).startswith(inside):
        meter.pass_over(shown(path), "links out of the folder")
        return False
    if meter.writes(path):
        return False
    if not os.path.isfile(path):
        meter.pass_over(shown(path), "not regular files")
        return False
    ending = suffix(path)
    if ending in SUFFIXES or path.lower().endswith(".gz"):
        return True
    if ending in _NO_ARTICLES or os.path.basename(path).startswith(".") or _binary(path):
        meter.pass_over(shown(path), ending or "hidden or binary files")
        return False
    return True


def _binary(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return looks_binary(file.read(HEAD))
    except OSError:
        return False


def total_size(inputs: Iterable[str], listed: Iterable[str] = ()) -> int:
    """Return the bytes of all files that will be read."""
    total = 0
    for source in find_sources(inputs, Meter(), listed):
        if isinstance(source, Source):
            with contextlib.suppress(OSError):
                total += os.path.getsize(source.path)
    return total
