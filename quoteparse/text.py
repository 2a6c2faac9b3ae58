"""Plain facts about text: its paragraphs, its bytes. Nothing here rewrites a text in place."""

from __future__ import annotations

import codecs
import hashlib
import html
import re
import unicodedata
from collections.abc import Iterator

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
ACCENT = re.compile("[\u0300-\u036f]")
COMBINED = re.compile("[^\\W\\d_][\u0300-\u036f]{1,9}")
"""A letter and the accents behind it."""
_ACCENTS = re.compile("[\u0300-\u036f]{1,9}")
"""They are found several times as fast as the letters before them."""
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W_]+")
_PLAIN_LETTERS = str.maketrans(
    {"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i"}
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_HUGE_REFERENCE = re.compile(r"&#(?:[0-9]{8}|[xX][0-9A-Fa-f]{7})[0-9A-Fa-f]*;?")
"""A character reference past the last code point; one of thousands of digits makes ``html.unescape`` raise."""

_MARKUP_SAMPLE = 4_000
_OPENING_TAG = re.compile(
    r"<(?:!doctype\s+html|(?:html|head|body|article|section|main|div|p|span|a|b|i|em|strong|h[1-6]|ul|ol|li|br|img|"
    r"figure|blockquote|table|script|style|meta|link)(?=[\s/>]))[^<>]{0,2000}>",
    re.I,
)
_CLOSING_TAG = re.compile(r"</[a-z][a-z0-9]{0,20}\s*>", re.I)

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 stands before UTF-16: its little-endian mark begins with the other's."""
CONTROL_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
"""What no text and no page holds in number: an image or an archive does."""


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of each line that is not blank, without the spaces around it.

    >>> list(paragraphs("One.\\n\\n  Two. \\r\\n"))
    [(0, 4), (8, 12)]
    """
    for line in _LINE.finditer(text):
        words = line.group()
        kept = words.strip()
        if kept:
            start = line.start() + len(words) - len(words.lstrip())
            yield start, start + len(kept)


def replace_surrogates(text: str) -> str:
    """Put U+FFFD for each lone surrogate, one for one, so that offsets hold and every writer can encode the text.

    >>> replace_surrogates("a\\ud800b") == "a\\ufffdb"
    True
    """
    return _SURROGATE.sub("\ufffd", text)


def digest(text: str) -> str:
    """Return what tells one text from another: the first 16 hex digits of its SHA-256.

    >>> digest("Rien.")
    'f77a63392d0e4c8e'
    """
    return hashlib.sha256(replace_surrogates(text).encode()).hexdigest()[:16]


def compose(text: str) -> str:
    """Return the text with its letters and the accents behind them as one character each (Unicode NFC, for letters).

    >>> len("e\u0301te\u0301"), len(compose("e\u0301te\u0301"))
    (5, 3)
    """
    parts, position = [], 0
    for accents in _ACCENTS.finditer(text):
        start = accents.start() - 1
        if start >= position and _LETTER.match(text, start):
            parts += [text[position:start], unicodedata.normalize("NFC", text[start : accents.end()])]
            position = accents.end()
    return "".join([*parts, text[position:]]) if parts else text


def without_accents(text: str) -> str:
    """Return a text without its accents, its ligatures and barred letters as plain ones.

    >>> without_accents("Élodie Cœur, Łódź")
    'Elodie Coeur, Lodz'
    """
    return ACCENT.sub("", unicodedata.normalize("NFKD", text)).translate(_PLAIN_LETTERS)


def folded_words(text: str) -> list[str]:
    """Return the words of a text in small letters without accents.

    >>> folded_words("L’État, c'est MOI")
    ['l', 'etat', 'c', 'est', 'moi']
    """
    return _WORD.findall(without_accents(text).casefold())


def unescape(text: str) -> str:
    """Undo HTML's character references; a number that is no character becomes U+FFFD.

    >>> unescape("d&eacute;j&#224; &#" + "9" * 5000 + ";")
    'déjà \ufffd'
    """
    return html.unescape(_HUGE_REFERENCE.sub("\ufffd", text))


def is_markup(text: str) -> bool:
    """Tell a page, or a piece of one, given as a text, from a text that shows a tag or two.

    It begins with an element, or its beginning holds a tag each hundred characters and one that is closed.

    >>> is_markup("<!DOCTYPE html><p>Oui"), is_markup('« Oui », a dit <b class="x">Awa</b>. <p>Elle part.</p>')
    (True, True)
    >>> is_markup("Avec <b>, un texte est gras. " * 9), is_markup("x < 3 et y > 2")
    (False, False)
    """
    start = text[:_MARKUP_SAMPLE]
    if "<" not in start:
        return False
    opened, closed = len(_OPENING_TAG.findall(start)), len(_CLOSING_TAG.findall(start))
    begins = _OPENING_TAG.match(start.lstrip()) is not None
    return (begins and opened + closed > 1) or (closed > 0 and opened * 100 >= len(start))


def decode_marked(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """Read bytes that begin with a byte-order mark: the text without it, and a warning when some were no characters.

    >>> decode_marked("\\ufeffdéjà".encode()), decode_marked("déjà".encode("utf-16-le")) is None
    (('déjà', ()), True)
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return decode_damaged(data[len(mark) :], encoding)
    return None


def decode_damaged(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    """Read bytes of a known encoding; what is no character of it becomes U+FFFD, with a warning.

    >>> decode_damaged(b"vu\\xff", "utf-8")
    ('vu\ufffd', ('damaged UTF-8: bytes replaced',))
    """
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        return data.decode(encoding, "replace"), (f"damaged {encoding.upper()}: bytes replaced",)


def bare_utf16(sample: bytes) -> str | None:
    """Tell UTF-16 without a mark: Latin letters and markup have a NUL at nearly every second byte.

    >>> bare_utf16("déjà vu".encode("utf-16-be")), bare_utf16(b"vu"), bare_utf16(bytes(8))
    ('utf-16-be', None, None)
    """
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd < 0.1 * half else None
