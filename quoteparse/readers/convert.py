"""Formats that hold articles and are not read: how to turn them into one that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

HOW = {
    ".pdf": ("PDF", "pdftotext {name} - | quoteparse parse - (pdftotext comes with Poppler)"),
    ".rtf": ("RTF", "soffice --headless --convert-to docx {name} (soffice is LibreOffice)"),
    ".doc": ("Word before 2007", "soffice --headless --convert-to docx {name} (soffice is LibreOffice)"),
}
_MAGIC = ((b"%PDF-", ".pdf"), (b"{\\rtf", ".rtf"), (b"\xd0\xcf\x11\xe0", ".doc"))


def convertible(head: bytes) -> str | None:
    """Return the suffix of such a format by a file's first bytes.

    >>> convertible(b"%PDF-1.7"), convertible(b"Bonjour")
    ('.pdf', None)
    """
    return next((ending for magic, ending in _MAGIC if head.startswith(magic)), None)


def advice(ending: str, name: str = "FILE") -> str:
    """Say that a format is not read, and how to convert it.

    >>> advice(".rtf")
    'RTF is not read; convert it: soffice --headless --convert-to docx FILE (soffice is LibreOffice)'
    """
    title, command = HOW[ending]
    return f"{title} is not read; convert it: {command.format(name=name)}"


def advices(endings: Iterable[str]) -> Iterator[str]:
    """Yield the advice for each such format among the reasons for which files were passed over."""
    return (advice(ending) for ending in HOW if ending in endings)
