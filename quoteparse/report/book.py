"""A report is one page; one that a browser would not like to open is an index and parts in a folder beside it."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ..model import Document, QuoteparseError
from ..text import replace_surrogates
from ..version import __version__
from .entries import Entry, entry_of
from .index import Index

_FILES = Path(__file__).with_name("page")
_SCRIPTS = ("start", "offsets", "places", "details", "article", "posts", "corrections", "index", "open")
_ONE_PAGE = 4_000_000
"""Characters of records up to which a report is one page: it then opens in a third of a second."""
_PART = 2_000_000
"""Characters of records in each part of a larger one."""


def page(documents: Iterable[Document], statements: Iterable[Any] = ()) -> str:
    """Return one self-contained page of some documents; ``statements`` are records of ``quoteparse link``."""
    book = Book(None, statements)
    for document in documents:
        book.add(entry_of(document))
    return book.text()


def write_report(
    documents: Iterable[Document],
    path: Path,
    statements: Iterable[Any] = (),
    across: Callable[[], Mapping[str, str]] = dict,
) -> list[Path]:
    """Write a report of any number of documents; return the files: the page, then the parts where it has some.

    ``across`` is asked when all are read: the name under which a person goes in all of them, of each other name.
    """
    book = Book(path, statements)
    for document in documents:
        book.add(entry_of(document))
    return book.close(across())


class Book:
    """Takes entries one by one, keeps the records of one part in memory, and writes the index at last."""

    def __init__(self, path: Path | None, statements: Iterable[Any] = ()) -> None:
        self._path = path
        self._statements = [_plain(statement) for statement in statements]
        self._index = Index()
        self._records: dict[str, str] = {}
        self._size = self._count = 0
        self._seen: Counter[str] = Counter()
        self._parts: list[Path] = []

    def add(self, entry: Entry) -> None:
        """Add a document; a part that is full is written. Of documents of one id each has an address of its own."""
        own = entry.line["id"]
        self._seen[own] += 1
        if self._seen[own] > 1:
            entry = _under(f"{own} ({self._seen[own]})", entry)
        limit = _PART if self._parts else _ONE_PAGE
        if self._path and self._records and self._size + len(entry.record) > limit:
            self._write_part()
        self._index.add(entry, len(self._parts))
        self._records[entry.line["id"]] = entry.record
        self._size += len(entry.record)
        self._count += 1

    def text(self, across: Mapping[str, str] | None = None) -> str:
        """Return the page: all of it, or the index of the parts; ``across`` as ``write_report`` has it."""
        across = across or {}
        if self._parts:
            return _render([], index=self._index.data(across), folder=self._folder.name)
        index = {} if self._count == 1 else {"index": self._index.data(across)}
        return _render(self._records.values(), statements=self._concerned(), **index)

    def close(self, across: Mapping[str, str] | None = None) -> list[Path]:
        """Write what is left; return the files."""
        if self._path is None:
            raise ValueError("a book without a path is not written: its text() is")
        if self._parts and self._records:
            self._write_part()
        _write(self._path, self.text(across))
        return [self._path, *self._parts]

    @property
    def _folder(self) -> Path:
        assert self._path is not None
        return self._path.with_name(self._path.stem + "_files")

    def _write_part(self) -> None:
        if not self._parts:
            _make_empty(self._folder)
        path = self._folder / f"{len(self._parts):04d}.html"
        assert self._path is not None
        back = f"../{quote(self._path.name)}"
        _write(path, _render(self._records.values(), statements=self._concerned(), back=back))
        self._parts.append(path)
        self._records, self._size = {}, 0

    def _concerned(self) -> list[Any]:
        """The statements that stand in one of the documents at hand."""
        return [one for one in self._statements if any(m.get("document_id") in self._records for m in one["members"])]


def _under(key: str, entry: Entry) -> Entry:
    """The entry under another address; the document's id stays what it is."""
    record = f'{{"key":{json.dumps(key, ensure_ascii=False)},{entry.record[1:]}'
    return replace(entry, record=record, line={**entry.line, "id": key})


def _make_empty(folder: Path) -> None:
    """Take away the parts of an earlier report; a folder that holds anything else is not ours."""
    folder.mkdir(exist_ok=True)
    held = list(folder.iterdir())
    foreign = [file.name for file in held if not (file.suffix == ".html" and file.stem.isdecimal())]
    if foreign:
        raise QuoteparseError(f"{folder} holds {foreign[0]}, which is no part of a report: name another output")
    for file in held:
        file.unlink()


def _write(path: Path, text: str) -> None:
    """Put a page in its place whole."""
    beside = path.with_name(path.name + ".part")
    beside.write_bytes(text.encode())
    os.replace(beside, path)


def _render(records: Iterable[str], **frame: Any) -> str:
    """Put the records, and what is told beside them, into the page; what is empty is left out."""
    told = {"version": __version__, **{name: value for name, value in frame.items() if value}}
    fields = replace_surrogates(json.dumps(told, ensure_ascii=False, separators=(",", ":")))
    data = f'{{"documents":[{",".join(records)}],{fields[1:]}'
    parts = {"style": _text("report.css"), "script": _script(), "words": _inert(_text("words.json"))}
    parts |= {"style_hash": _hash(parts["style"]), "script_hash": _hash(parts["script"]), "data": _inert(data)}
    pieces = _text("report.html").split("%%")
    return "".join(parts[piece] if number % 2 else piece for number, piece in enumerate(pieces))


def _plain(statement: Any) -> Any:
    return statement.to_dict() if hasattr(statement, "to_dict") else statement


def _inert(data: str) -> str:
    """JSON that ends no script element and begins no comment in one, whatever it holds.

    >>> _inert('"</script><!--"')
    '"\\\\u003c/script>\\\\u003c!--"'
    """
    return data.replace("<", "\\u003c")


@cache
def _text(name: str) -> str:
    return (_FILES / name).read_text(encoding="utf-8")


@cache
def _script() -> str:
    """All of the script: its files are one, in this order."""
    return '"use strict";\n' + "\n".join(_text(f"{name}.js") for name in _SCRIPTS)


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
