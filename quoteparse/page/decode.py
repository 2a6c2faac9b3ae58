"""Bytes of a page become a str: byte-order mark, UTF-8 when it is valid, the declared charset, else Windows-1252."""

from __future__ import annotations

import codecs
import re

from ..text import CONTROL_BYTES, bare_utf16, decode_damaged, decode_marked

_DECLARED = re.compile(rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.\-]{2,40})", re.I)
_HEAD = 4096
_PIECE = 32_768
_MARKUP = re.compile(rb"<(?:p[ >]|(?:!doctype|html|head|body|div|article|meta)\b)", re.I)
_UNICODE = ("utf-8", "utf-16", "utf-32")
_NOT_FOR_PAGES = frozenset(
    {"idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"}
)
# The names that the WHATWG Encoding Standard reads as a larger charset.
_LARGER = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949"}
_LARGER |= {"iso8859-9": "cp1254", "shift_jis": "cp932", "iso8859-11": "cp874", "tis-620": "cp874"}


def recode_page(data: bytes, served: str | None = None) -> tuple[bytes, tuple[str, ...]]:
    """Return the source of a page in UTF-8 and a warning when some bytes could not be read; never raises.

    ``served`` is the charset that the server named: it counts as one that the page declares, and goes before it.

    >>> recode_page('<meta charset="iso-8859-1">“déjà”'.encode("cp1252"))[0].decode()
    '<meta charset="iso-8859-1">“déjà”'
    """
    text, warnings = decode_page(data, served)
    return (data if text is None else text.encode("utf-8", "replace")), warnings


def decode_page(data: bytes, served: str | None = None) -> tuple[str | None, tuple[str, ...]]:
    """Return the source of a page, or None when it is UTF-8 as it stands, and a warning when bytes were replaced.

    Valid UTF-8 is UTF-8, whatever the page declares: wrong declarations are common, valid UTF-8 by chance is not.

    >>> decode_page('<meta charset="iso-8859-1">déjà'.encode())
    (None, ())
    >>> decode_page(b"d\\xe9j\\xe0")
    ('déjà', ('not UTF-8 and no charset declared: read as Windows-1252',))
    >>> decode_page(b"\\x93d\\xe9j\\xe0\\x94", served="iso-8859-1")
    ('“déjà”', ())
    """
    if marked := decode_marked(data):
        return marked
    if utf16 := bare_utf16(data[:_HEAD]):
        return _read(data, utf16)
    if b"\x1b" in data and (declared := _declared(data, served)) and declared.startswith("iso2022"):
        return _read(data, declared)
    return (None, ()) if _is_utf8(data) else _not_utf8(data, _declared(data, served))


def _is_utf8(data: bytes) -> bool:
    """Tell whether bytes are UTF-8, a piece at a time: no text as long as the page is made for it.

    >>> _is_utf8("é".encode() * 20_000), _is_utf8(b"d\\xe9j\\xe0"), _is_utf8("é".encode()[:1])
    (True, False, False)
    """
    view, position = memoryview(data), 0
    try:
        while position < len(data):
            end = position + _PIECE
            position += codecs.utf_8_decode(view[position:end], "strict", end >= len(data))[1]
    except UnicodeDecodeError:
        return False
    return True


def _not_utf8(data: bytes, declared: str | None) -> tuple[str, tuple[str, ...]]:
    if declared and declared not in _UNICODE:
        return _read(data, declared)
    if _binary(data[:_HEAD]):
        return "", ("binary data: not read",)
    damaged = data.decode("utf-8", "replace")
    if declared and damaged.count("\ufffd") * 20 < len(damaged):
        return damaged, ("damaged UTF-8: bytes replaced",)
    return data.decode("cp1252", "replace"), ("not UTF-8 and no charset declared: read as Windows-1252",)


def _binary(head: bytes) -> bool:
    """Tell an image, an archive, a compressed page: control characters (more than 2 %), and nothing of a page's markup.

    >>> _binary(bytes(range(256))), _binary(b"<p>" + bytes(range(256))), _binary(b"d\\xe9j\\xe0")
    (True, False, False)
    """
    return len(CONTROL_BYTES.findall(head)) > 0.02 * len(head) and not _MARKUP.search(head)


def _read(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    try:
        return decode_damaged(data, encoding)
    except (UnicodeError, ValueError, LookupError):
        return data.decode("cp1252", "replace"), (f"not readable as {encoding}: read as Windows-1252",)


def _declared(data: bytes, served: str | None) -> str | None:
    """Return the codec that the server or the head of the page names, one that the bytes may be in if there is one:
    this is asked of bytes that are not UTF-8."""
    found = _DECLARED.search(data[:_HEAD])
    named = [_codec(name) for name in (served, found and found[1].decode("ascii")) if name]
    known = [name for name in named if name]
    return next((name for name in known if name not in _UNICODE), known[0] if known else None)


def _codec(charset: str) -> str | None:
    """Return the codec of a charset, when it is one for text."""
    try:
        name = codecs.lookup(charset).name
        "x".encode(name)
    except (LookupError, ValueError):  # a codec of bytes or of nothing at all: "rot13", "hex", "undefined"
        return None
    return None if name in _NOT_FOR_PAGES else _LARGER.get(name, name)
