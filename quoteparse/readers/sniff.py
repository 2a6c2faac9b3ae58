"""What is in a file: told by its first bytes, and by its suffix where the bytes leave it open."""

from __future__ import annotations

import re

from .decode import decode_text, looks_binary
from .records import KNOWN_NAMES

HEAD = 8_192
"""So many bytes are enough to tell."""

SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".mhtml": "mail",
    ".mht": "mail",
    ".eml": "mail",
    ".docx": "docx",
    ".odt": "odt",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jl": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".warc": "warc",
    ".zip": "zip",
    ".tar": "tar",
    ".tgz": "gz",
    ".gz": "gz",
}
FORMATS = ("text", "html", "json", "jsonl", "csv", "tsv", "parquet", "warc", "mail", "docx", "odt")
"""What a caller may insist on; packed files are opened all the same."""

_XML = re.compile(r"\s*<\?xml[^>]{0,200}>", re.I)
_ELEMENT = re.compile(r"<(?:!doctype\s+html|html|head|body|meta|title|article|div|section|main)\b", re.I)
_MAIL = re.compile(r"[A-Z][A-Za-z-]{1,40}: ")
_MIME = re.compile(r"\nMIME-Version: 1\.0|\nContent-Type: (?:text|multipart)/", re.I)
_JSON_OBJECT = re.compile(r'\s*\{\s*(?:"|\})')
_JSON_ARRAY = re.compile(r"\s*\[\s*(?:\{|\])")


def suffix(name: str) -> str:
    """Return the last suffix, lower case; ".gz" is looked through.

    >>> suffix("a/B.HTML"), suffix("dump.jsonl.gz"), suffix("README"), suffix("x.d/y")
    ('.html', '.jsonl', '', '')
    """
    base = name.rsplit("/", 1)[-1].lower()
    base = base.removesuffix(".gz") if base.count(".") > 1 else base
    stem, dot, end = base.rpartition(".")
    return dot + end if stem else ""


def sniff_format(head: bytes, name: str) -> str:
    """Return the format of a file: one of the formats of ``SUFFIXES``, or "binary".

    >>> [sniff_format(head, "x") for head in (b"PAR1...", b"WARC/1.0", b'{"text": "a"}\\n{"text": "b"}', b'[{"a": 1}]')]
    ['parquet', 'warc', 'jsonl', 'json']
    >>> sniff_format(b"<!DOCTYPE html><p>", "page.txt"), sniff_format(b"Bonjour", "a.html")
    ('html', 'html')
    >>> sniff_format(b"[Le ministre] a dit", "a.txt"), sniff_format(b"url,text\\nhttp://a,b", "-")
    ('text', 'csv')
    """
    by_suffix = SUFFIXES.get(suffix(name))
    if packed := _packed(head):
        return _office(head, by_suffix) or "zip" if packed == "zip" else packed
    if by_suffix == "mail" or _begins_a_mail(head):
        return "mail"
    if looks_binary(head):
        return (
            "html"
            if by_suffix == "html" and b"<" in head and not head.startswith(b"%PDF") and _tags(head)
            else "binary"
        )
    text, _ = decode_text(head)
    if by_suffix in ("docx", "odt"):
        by_suffix = None  # it is no zip
    if by_suffix in ("csv", "tsv", "html"):
        return by_suffix
    return _by_text(text, by_suffix)


def _packed(head: bytes) -> str | None:
    if head.startswith(b"\x1f\x8b"):
        return "gz"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"WARC/1."):
        return "warc"
    if head[257:262] == b"ustar":
        return "tar"
    return None


def _office(head: bytes, by_suffix: str | None) -> str | None:
    """Tell a text of Word or OpenDocument from any other zip: by its suffix, or by its first member."""
    if by_suffix in ("docx", "odt"):
        return by_suffix
    if head[30:85].startswith(b"mimetypeapplication/vnd.oasis.opendocument.text"):
        return "odt"
    return "docx" if head[30:49] == b"[Content_Types].xml" else None


def _begins_a_mail(head: bytes) -> bool:
    r"""Look for the headers of MIME before the first blank line.

    >>> _begins_a_mail(b"From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nOui"), _begins_a_mail(b"Paris: le pont.")
    (True, False)
    """
    text = head.decode("latin-1").replace("\r\n", "\n").partition("\n\n")[0]
    return _MAIL.match(text) is not None and _MIME.search(text) is not None


def _tags(head: bytes) -> bool:
    """A page with some bytes broken is still a page."""
    return re.search(rb"<(?:html|head|body|p|div|article|meta)\b", head, re.I) is not None


def _by_text(text: str, by_suffix: str | None) -> str:
    if _begins_a_page(text):
        return "html"
    if _JSON_OBJECT.match(text) and by_suffix != "text":
        return _json_or_lines(text, by_suffix)
    if _JSON_ARRAY.match(text) and by_suffix != "text":
        return "json"
    if by_suffix is None:
        return _delimited(text) or "text"
    return by_suffix if by_suffix in ("text", "json", "jsonl") else "text"


def _begins_a_page(text: str) -> bool:
    """Look behind the XML declaration and the comments for an element of a page.

    >>> _begins_a_page("<?xml version='1.0'?> <!-- a --><!-- b --> <html>"), _begins_a_page("<!-- a --> Bonjour")
    (True, False)
    """
    declaration = _XML.match(text)
    rest = text[declaration.end() if declaration else 0 :].lstrip()
    while rest.startswith("<!--") and (end := rest.find("-->", 4)) > 0:
        rest = rest[end + 3 :].lstrip()
    return _ELEMENT.match(rest) is not None


def _json_or_lines(text: str, by_suffix: str | None) -> str:
    """An object that is closed on its first line, or whose line is longer than the sample, is a line of many."""
    if by_suffix == "jsonl" or "\n" not in text.strip():
        return "jsonl"
    first, _, rest = text.strip().partition("\n")
    return "jsonl" if first.rstrip().endswith("}") and (not rest or rest.lstrip().startswith("{")) else "json"


def _delimited(text: str) -> str | None:
    """A first line of known field names makes a table."""
    header = text.lstrip("\ufeff").partition("\n")[0].strip()
    for delimiter, name in ((",", "csv"), (";", "csv"), ("\t", "tsv")):
        columns = [column.strip().strip('"').lower() for column in header.split(delimiter)]
        if len(columns) > 1 and KNOWN_NAMES & set(columns):
            return name
    return None
