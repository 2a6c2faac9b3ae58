"""Bytes of a plain text become a str: byte-order mark, UTF-8, UTF-16 without a mark, else Windows-1252."""

from __future__ import annotations

import codecs
import re

from ..text import BYTE_ORDER_MARKS, CONTROL_BYTES, bare_utf16, decode_marked

_MULTIBYTE = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
_MAGIC = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"%PDF-",
    b"\x7fELF",
    b"SQLite format 3\x00",
    b"\x00asm",
    b"\xca\xfe\xba\xbe",
    b"RIFF",
    b"OggS",
    b"ID3",
    b"BZh",
    b"7z\xbc\xaf",
    b"\xfd7zXZ",
    b"Rar!",
    b"\xd0\xcf\x11\xe0",
)
_SAMPLE = 65_536


def decode_text(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text and a warning when the bytes were not what they should be; never raises.

    >>> decode_text("\\ufeffdéjà".encode())
    ('déjà', ())
    >>> decode_text("déjà".encode("utf-16"))
    ('déjà', ())
    >>> decode_text("déjà".encode("cp1252"))
    ('déjà', ('not UTF-8: read as Windows-1252',))
    >>> decode_text("déjà vu ".encode() + b"\\xff")
    ('déjà vu \\ufffd', ('damaged UTF-8: bytes replaced',))
    """
    if marked := decode_marked(data):
        return marked
    encoding, warnings = text_encoding(data, whole=True)
    return data.decode(encoding, "replace"), warnings


def text_encoding(data: bytes, whole: bool = False) -> tuple[str, tuple[str, ...]]:
    """Return the encoding of a text by its first bytes, or by all of them, and a warning when it is not UTF-8.

    Its codec takes a byte-order mark away. The last character of first bytes may be cut.

    >>> text_encoding("déjà".encode()[:-1]), text_encoding("déjà".encode("utf-16"))
    (('utf-8-sig', ()), ('utf-16', ()))
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding.removesuffix("-le").removesuffix("-be").replace("utf-8", "utf-8-sig"), ()
    if bare := _utf16_without_mark(data):
        return bare, (f"no byte-order mark: read as {bare.upper()}",)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, whole)
    except UnicodeDecodeError:
        return _not_utf8(data)
    return "utf-8-sig", ()


def _utf16_without_mark(data: bytes) -> str | None:
    """Latin text in UTF-16 has a NUL at nearly every second byte, from the beginning on."""
    return bare_utf16(data[: _SAMPLE // 16 * 2]) if bare_utf16(data[:32]) else None


def _not_utf8(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Damaged UTF-8 still has many whole sequences; Windows-1252 has them only by chance."""
    sequences = _MULTIBYTE.findall(data)
    astray = len(_HIGH.findall(data)) - sum(map(len, sequences))
    if len(sequences) >= astray:
        return "utf-8", ("damaged UTF-8: bytes replaced",)
    return "cp1252", ("not UTF-8: read as Windows-1252",)


def looks_binary(data: bytes) -> bool:
    """Tell an image, an archive or a program from a text by its first bytes and its control characters.

    >>> looks_binary(b"%PDF-1.7 ..."), looks_binary(bytes(range(256)) * 9), looks_binary("«déjà»".encode("utf-16"))
    (True, True, False)
    """
    if data.startswith(_MAGIC):
        return True
    sample = data[:_SAMPLE]
    if any(sample.startswith(mark) for mark, _ in BYTE_ORDER_MARKS) or _utf16_without_mark(sample):
        return False
    controls = len(CONTROL_BYTES.findall(sample))
    try:
        sample[:-4].decode("utf-8")
        return controls > 0.5 * len(sample)
    except UnicodeDecodeError as error:
        cut = error.start > len(sample) - 9
        return controls > (0.5 if cut else 0.02) * len(sample)
