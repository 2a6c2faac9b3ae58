"""A text as words with classes: what the rules about cues and speakers read.

The stretches between marks are left out; each stands as one ``Q``. Other characters of ``Words.classes``: ``.`` the end
of a sentence, ``,`` ``;`` ``:`` ``(`` ``)``, ``-`` a dash, ``#`` a number, ``@`` a handle, ``x`` a possessive *'s*,
``|`` the end of a paragraph; all others stand in ``quoteparse.lang.lexicon``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lexicon import Lexicon, given_names

Span = tuple[int, int]

_TOKEN = re.compile(
    r"@[A-Za-z0-9_]{1,30}|[0-9]+(?:[.,][0-9]+){0,8}|(?:[A-Z]\.){2,8}|['’]s(?![^\W_])|[^\W_]+"
    r"|[,;:()\[\]–—―]|[.!?…]+|(?<= )-(?= )|[\n\r\u2028\u2029]+"
)
_PUNCTUATION = {
    ",": ",",
    ";": ";",
    ":": ":",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    "–": "-",
    "—": "-",
    "―": "-",
    "-": "-",
}
_CLOSED = frozenset("DdPcSqrUnoaFfZbsiuTLRGC")
"""Classes that a capital does not turn into a name."""
_END_ABBREVIATION = re.compile(r"[.…]+")


class Words:
    """The words of a text between its marked segments; the n-th character of ``classes`` tells the n-th word."""

    __slots__ = ("classes", "ends", "lexicon", "lowers", "segment_at", "starts", "text", "word_of")

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.lowers: list[str] = []
        self.classes = ""
        self.segment_at: dict[int, int] = {}
        """Index of a ``Q`` -> index of its segment."""
        self.word_of: dict[int, int] = {}
        """Index of a segment -> index of its ``Q``."""

    def string(self, start: int, end: int) -> str:
        """Return the stretch of the text from word ``start`` to before word ``end``."""
        return self.text[self.starts[start] : self.ends[end - 1]]

    def span(self, start: int, end: int) -> Span:
        """Return the offsets of the words from ``start`` to before ``end``."""
        return self.starts[start], self.ends[end - 1]

    def hyphened(self, index: int) -> bool:
        """Tell whether a hyphen stands right before this word: *dit-il*."""
        return self.text[self.starts[index] - 1 : self.starts[index]] in ("-", "\u2010", "\u2011")


def read_words(
    text: str,
    outer: Sequence[Span],
    lexicon: Lexicon,
    start: int = 0,
    end: int | None = None,
    left_out: Sequence[Span] = (),
) -> Words:
    """Read the words of ``text[start:end]``; ``outer`` are the marked segments, marks included, in order.

    ``left_out`` are stretches that are no narration (posts), in order: each ends a paragraph.

    >>> from . import load_pack
    >>> from .lexicon import lexicon_of
    >>> read_words("Bon. Awa Diarra", (), lexicon_of(None)).classes
    'w.NN'
    """
    words = Words(text, lexicon)
    classes: list[str] = []
    position = start
    blocks = [(a, b, number) for number, (a, b) in enumerate(outer)] + [(a, b, -1) for a, b in left_out]
    for a, b, number in sorted(blocks):
        _scan(words, classes, position, a)
        if number >= 0:
            words.segment_at[len(classes)] = number
            words.word_of[number] = len(classes)
        _put(words, classes, a, b, "", "Q" if number >= 0 else "|")
        position = max(position, b)
    _scan(words, classes, position, len(text) if end is None else end)
    words.classes = "".join(classes)
    _settle(words)
    return words


def _put(words: Words, classes: list[str], start: int, end: int, lower: str, char: str) -> None:
    words.starts.append(start)
    words.ends.append(end)
    words.lowers.append(lower)
    classes.append(char)


def _scan(words: Words, classes: list[str], start: int, end: int) -> None:
    """Add the words of one stretch of narration."""
    text, known, longer = words.text, words.lexicon.classes, words.lexicon.longer
    starts, ends, lowers = words.starts, words.ends, words.lowers
    first = len(lowers)
    for match in _TOKEN.finditer(text, start, end):
        token = match.group()
        a, b = match.span()
        char = _PUNCTUATION.get(token) or _odd(words, token, b, classes)
        lower = token
        if not char:
            lower = token.lower()
            char = known.get(lower) or _unknown(words.lexicon, lower)
            if token is not lower and token != lower:
                char = "T" if _is_title(words, lower, b) else _capital(char, token, classes)
        elif char == " ":
            continue
        starts.append(a)
        ends.append(b)
        lowers.append(lower)
        classes.append(char)
    if longer:
        _join(words, classes, first)


def _odd(words: Words, token: str, end: int, classes: list[str]) -> str:
    """Return the class of what is no word, "" for a word, " " for what is passed over."""
    first = token[0]
    if first in ".!?…":
        return "." if _ends_sentence(words, token, end, classes) else " "
    if first in "\n\r\u2028\u2029":
        return "|"
    if "0" <= first <= "9":
        return "#"
    if first == "@":
        return "@"
    return "x" if first in "'’" else ""


def _ends_sentence(words: Words, token: str, end: int, classes: list[str]) -> bool:
    """A full stop after a title, an initial or before a small letter ends nothing."""
    after = words.text[end : end + 3].lstrip(" \u00a0\u202f»”\"'’)")
    if after[:1].islower() or (end < len(words.text) and words.text[end].isalnum()):
        return False
    if token != "." or not classes:
        return True
    return classes[-1] != "T" and not (len(words.lowers[-1]) == 1 and classes[-1] in "Np")


def _unknown(lexicon: Lexicon, lower: str) -> str:
    """Return the class of a word that is not in the lexicon as it stands: a plural, an adverb, or any word."""
    for ending in lexicon.plural_endings:
        if lower.endswith(ending):
            char = lexicon.classes.get(lower[: -len(ending)], "")
            if char in ("R", "G", "C", "L", "T"):
                return char
    if len(lower) > 4 and lower.endswith(lexicon.adverb_endings or ("\0",)):
        return "a"
    return "w"


def _is_title(words: Words, lower: str, end: int) -> bool:
    """A title with its full stop is one even where the word alone is something else: *M.* is not *m'*."""
    return lower in words.lexicon.titles and words.text[end : end + 1] == "."


def _capital(char: str, token: str, classes: list[str]) -> str:
    """A capital makes a name of any word but those of the closed classes; at the start of a sentence it tells less."""
    if char in _CLOSED:
        return "N" if char in "osPd" and len(token) > 1 and token.isupper() else char
    if char in "VKBgJMA" and (not classes or classes[-1] in ".|:-(Q"):
        return char
    return "N"


def _join(words: Words, classes: list[str], first: int) -> None:
    """Make one word of each entry of several words, from word ``first`` on."""
    longer, lowers = words.lexicon.longer, words.lowers
    index = first
    while index < len(lowers):
        for others, char in longer.get(lowers[index], ()):
            stop = index + 1 + len(others)
            if tuple(lowers[index + 1 : stop]) == others:
                words.ends[index] = words.ends[stop - 1]
                lowers[index] = " ".join(lowers[index:stop])
                classes[index] = char
                del words.starts[index + 1 : stop], words.ends[index + 1 : stop], lowers[index + 1 : stop]
                del classes[index + 1 : stop]
                break
        index += 1


_NOUN_AFTER_DETERMINER = re.compile(r"(?<=[Dx])[VBKJMg]")
_VERB_BEFORE_CLITIC = frozenset("sNRGCwxrnoi")
_FIRST_CAPITAL = re.compile(r"(?:^|(?<=[.|:(-]))N(?![NdpQT@xVABU,])")


def _settle(words: Words) -> None:
    """Read again, with their neighbours, the words that can be two things."""
    chars = list(words.classes)
    for match in _NOUN_AFTER_DETERMINER.finditer(words.classes):
        index = match.start()
        clitic = words.lowers[index - 1] in words.lexicon.object_pronouns
        if not clitic or (index > 1 and chars[index - 2] not in _VERB_BEFORE_CLITIC) or index == 1:
            chars[index] = words.lexicon.nouns.get(words.lowers[index], "w")
    inside = {words.lowers[m.start()] for m in re.finditer(r"(?<=[^.|:(-])N", words.classes)}
    names = given_names()
    for match in _FIRST_CAPITAL.finditer(words.classes):
        index = match.start()
        lower = words.lowers[index]
        if lower not in inside and lower not in names:
            chars[index] = "w"
    _settle_surnames(words, chars)
    words.classes = "".join(chars)


_ORDINARY = frozenset("VKBJgAMPDRGCLaowSfi")


def _settle_surnames(words: Words, chars: list[str]) -> None:
    """What has a capital behind a given name is a surname, whatever else the word means: *Jay Porter, Luis Fuentes*."""
    names = given_names()
    for index in range(1, len(chars)):
        if chars[index] in _ORDINARY and chars[index - 1] == "N" and words.lowers[index - 1] in names:
            start = words.starts[index]
            if words.text[start].isupper() and start - words.ends[index - 1] == 1:
                chars[index] = "N"
