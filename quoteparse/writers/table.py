"""A table for a terminal: who said what, when, in which language. Control characters never reach the terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from ..model import Document, QuoteparseError
from . import Layout
from .streams import Output
from .view import Row, counted, rows

_NARROWEST = 60
_TITLES = ("KIND", "WHO", "WHAT", "WHEN", "LANG")
_WHO, _WHEN, _LANG, _KIND = 24, 10, 4, 9
_UNSEEN = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


class Table:
    """Prints each document as it comes."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._output = Output(path)
        self._before = "\n".join(_lines(_TITLES, _columns(layout.width))).encode() + b"\n\n"

    @staticmethod
    def render(document: Document, layout: Layout) -> bytes:
        """Return the lines of one document and a blank one."""
        return (table(document, layout.width, layout.indirect) + "\n").encode("utf-8", "replace")

    @staticmethod
    def held(path: Path) -> Iterator[str]:
        """Raise: a table does not tell which documents it holds."""
        raise QuoteparseError(f"{path}: a table cannot be carried on; write JSON lines (-f jsonl) to use --resume")

    def write(self, content: bytes) -> None:
        """Print one document, the titles of the columns before the first."""
        self._output.write(self._before + content)
        self._before = b""

    def close(self) -> None:
        """Close the file."""
        self._output.close()


def table(document: Document, width: int, indirect: bool = False) -> str:
    """Return the lines of one document: a heading, then a row for each quotation and post.

    >>> print(table(Document(id="a.txt", status="error", error="binary, not an article"), 80))
    a.txt · error: binary, not an article
    <BLANKLINE>
    """
    heading = clean(" · ".join(_heading(document)))
    if document.status == "error":
        return heading + "\n"
    lines = [heading]
    columns = _columns(width)
    for row in rows(document, indirect):
        lines += _lines(_cells(row), columns)
    return "\n".join(lines) + "\n"


def _heading(document: Document) -> list[str]:
    if document.status == "error":
        return [document.id, f"error: {document.error}"]
    parts = [document.id, document.title, document.published, document.language]
    parts.append(f"{counted(len(document.quotations), 'quotation')}, {counted(len(document.posts), 'post')}")
    return [part for part in (*parts, *document.warnings) if part]


def _columns(width: int) -> tuple[int, ...]:
    what = max(width, _NARROWEST) - (_KIND + _WHO + _WHEN + _LANG) - 4 * 2
    return (_KIND, _WHO, what, _WHEN, _LANG)


def _cells(row: Row) -> tuple[str, ...]:
    who = row.speaker or row.get("mention") or "?"
    if row.get("handle") and row.get("handle") not in who:
        who += f" @{row.get('handle')}"
    what = clean(row.get("text") or row.get("permalink") or "")
    if row.get("translation"):
        what += f"  → {clean(row.get('translation'))}"
    kind = (
        row.kind
        if row.type == "post"
        else {"direct": "said", "mixed": "in part", "indirect": "reported"}.get(row.kind, row.kind)
    )
    return (kind, clean(who), what, (row.get("date") or "")[:10], row.get("language") or "")


def _lines(cells: tuple[str, ...], columns: tuple[int, ...]) -> list[str]:
    wrapped = [wrap(cell, width) for cell, width in zip(cells, columns, strict=True)]
    height = max(map(len, wrapped))
    full = [cell + [""] * (height - len(cell)) for cell in wrapped]
    return [
        "  ".join(pad(part, width) for part, width in zip(line, columns, strict=True)).rstrip()
        for line in zip(*full, strict=True)
    ]


def clean(text: str) -> str:
    """Take out what could steer a terminal: control characters, marks that turn the direction of writing.

    >>> clean("rou\\x1b[31mge\\u202e fin\\nici")
    'rou[31mge fin ici'
    """
    spaced = " ".join(text.split())
    return "".join(c for c in spaced if unicodedata.category(c) not in ("Cc", "Cs") and c not in _UNSEEN)


def shown_width(text: str) -> int:
    """Return how many cells of a terminal a text takes.

    >>> shown_width("é"), shown_width("日本"), shown_width("e\\u0301")
    (1, 4, 1)
    """
    return sum(0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF") for c in text)


def pad(text: str, width: int) -> str:
    """Fill up with spaces to a width in cells."""
    return text + " " * max(0, width - shown_width(text))


def wrap(text: str, width: int) -> list[str]:
    """Break a text into lines of at most ``width`` cells, between words where that is possible.

    >>> wrap("a bon entendeur salut", 11)
    ['a bon', 'entendeur', 'salut']
    >>> wrap("", 5)
    ['']
    """
    lines, line = [], ""
    for word in text.split(" "):
        for piece in _pieces(word, width):
            longer = f"{line} {piece}" if line else piece
            if shown_width(longer) <= width:
                line = longer
            else:
                lines.append(line)
                line = piece
    return [*lines, line]


def _pieces(word: str, width: int) -> list[str]:
    """A word that is wider than the column is cut."""
    pieces, piece, used = [], "", 0
    for character in word:
        cells = shown_width(character)
        if used + cells > width and piece:
            pieces.append(piece)
            piece, used = "", 0
        piece, used = piece + character, used + cells
    return [*pieces, piece]
