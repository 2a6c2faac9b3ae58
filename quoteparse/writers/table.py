"""A table for a terminal: who said what, when, in which language. Control characters never reach the terminal.

KIND tells whether it was said at all. On a narrow terminal each row is a line of its cells and, below it, the words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..model import Document, QuoteparseError
from . import Layout
from .streams import Output
from .view import Row, counted, hidden, rows

_NARROW, _NARROW_SORTED = 60, 90
"""Below so many cells there is no room for columns."""
_NARROWEST = 20
_TITLES = ("KIND", "WHO", "WHAT", "WHEN", "LANG")
_SORTED_TITLES = (*_TITLES, "WHERE")
_WHEN, _LANG, _KIND = 10, 4, 9
_WHO = (14, 24)
"""A fifth of the table, within these limits."""
_BRACKETS, _WHERE = 2, 16
_UNSEEN = frozenset("\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


class Table:
    """Prints each document as it comes."""

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._output = Output(path)
        titles = _SORTED_TITLES if layout.sort else _TITLES
        above = _lines(titles, _columns(layout.width, bool(layout.sort))) if not _is_narrow(layout) else []
        self._before = _text([*above, ""] if above else [])

    @staticmethod
    def render(document: Document, layout: Layout) -> bytes:
        """Return the lines of one document and a blank one; nothing under a filter that none of its results meets."""
        if layout.filtered and document.status == "ok" and not rows(document, layout.indirect):
            return b""
        return (table(document, layout.width, layout.indirect) + "\n").encode("utf-8", "replace")

    @staticmethod
    def render_rows(shown: Iterable[Row], layout: Layout) -> bytes:
        """Return rows of any document, each with its document; one without a result is the heading of its document."""
        lines: list[str] = []
        for row in shown:
            if row.result is None:
                heading = " · ".join(_heading(row.document, layout.indirect))
                lines += wrap(clean(heading), max(layout.width, _NARROWEST))
            elif _is_narrow(layout):
                lines += _block(_sorted_cells(row), layout.width)
            else:
                lines += _lines(_sorted_cells(row), _columns(layout.width, True))
        return _text(lines)

    @staticmethod
    def held(path: Path, layout: Layout) -> Iterator[str]:
        """Raise: a table does not tell which documents it holds."""
        raise QuoteparseError(f"{path}: a table cannot be carried on; write JSON lines (-f jsonl) to use --resume")

    def write(self, content: bytes) -> None:
        """Print one document, the titles of the columns before the first."""
        if content:
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
    lines = wrap(clean(" · ".join(_heading(document, indirect))), max(width, _NARROWEST))
    for row in rows(document, indirect) if document.status == "ok" else ():
        lines += _lines(_cells(row), _columns(width)) if width >= _NARROW else _block(_cells(row), width)
    return "\n".join(lines) + "\n"


def _heading(document: Document, indirect: bool) -> list[str]:
    if document.status == "error":
        return [document.id, f"error: {document.error}"]
    parts = [document.id, document.title, document.published, document.language, _counts(document, indirect)]
    return [part for part in (*parts, *document.warnings) if part]


def _counts(document: Document, indirect: bool) -> str:
    unseen, own = hidden(document, indirect), sum(post.in_article for post in document.posts)
    parts = [counted(len(document.quotations) - unseen, "quotation"), counted(own, "post")]
    if own < len(document.posts):
        parts.append(f"{len(document.posts) - own} of other stories")
    if unseen:
        parts.append(f"{unseen} indirect not shown")
    return ", ".join(parts)


def _is_narrow(layout: Layout) -> bool:
    return layout.width < (_NARROW_SORTED if layout.sort else _NARROW)


def _columns(width: int, where: bool = False) -> tuple[int, ...]:
    who = min(max(width // 5, _WHO[0]), _WHO[1])
    behind = (_WHEN + _BRACKETS, _LANG, _WHERE) if where else (_WHEN, _LANG)
    what = width - (_KIND + who + sum(behind)) - 2 * (2 + len(behind))
    return (_KIND, who, what, *behind)


def _cells(row: Row) -> tuple[str, ...]:
    who = row.speaker or row.get("mention") or "?"
    if row.get("handle") and row.get("handle") not in who:
        who += f" @{row.get('handle')}"
    what = clean(row.get("text") or row.get("permalink") or "")
    if row.get("translation"):
        what += f"  → {clean(row.get('translation'))}"
    kind = row.kind if row.manner == "posted" else row.manner
    return (kind or "", clean(who), what, (row.get("date") or "")[:10], row.get("language") or "")


def _sorted_cells(row: Row) -> tuple[str, ...]:
    """The cells of a row that stands by itself: its document, and in brackets the day of an article."""
    kind, who, what, when, language = _cells(row)
    if not when and row.dated[0]:
        when = f"({row.dated[0][:10]})"
    return (kind, who, what, when, language, clean(row.document.id))


def _block(cells: tuple[str, ...], width: int) -> list[str]:
    """The row of a narrow terminal.

    >>> _block(("said", "Awa Diarra", "Nous ouvrirons dix centres.", "2023-06-20", "fr"), 22)
    ['said · Awa Diarra ·', '2023-06-20 · fr', '  Nous ouvrirons dix', '  centres.']
    """
    kind, who, what, *others = cells
    width = max(width, _NARROWEST)
    about = wrap(" · ".join(cell for cell in (kind, who, *others) if cell), width)
    return [*about, *("  " + line for line in wrap(what, width - 2))]


def _lines(cells: tuple[str, ...], columns: tuple[int, ...]) -> list[str]:
    wrapped = [wrap(cell, width) for cell, width in zip(cells, columns, strict=True)]
    height = max(map(len, wrapped))
    full = [cell + [""] * (height - len(cell)) for cell in wrapped]
    return [
        "  ".join(pad(part, width) for part, width in zip(line, columns, strict=True)).rstrip()
        for line in zip(*full, strict=True)
    ]


def _text(lines: list[str]) -> bytes:
    return "".join(line + "\n" for line in lines).encode("utf-8", "replace")


def clean(text: str) -> str:
    """Take out what could steer a terminal: control characters, marks that turn the direction of writing.

    >>> clean("rou\\x1b[31mge\\u202e fin\\nici")
    'rou[31mge fin ici'
    """
    return harmless(" ".join(text.split()))


def harmless(text: str) -> str:
    r"""The same for a text whose lines and blanks are to stay.

    >>> harmless("fr-en   1.0\x1b]0;a\x07\n\u061cfin")
    'fr-en   1.0]0;a\nfin'
    """
    return "".join(c for c in text if c in "\n\t" or (unicodedata.category(c) not in ("Cc", "Cs") and c not in _UNSEEN))


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
