"""The reader: a text becomes words with classes, which is what the rules about cues and speakers read.

The stretches between marks are left out; each stands as one word of the class quotation. The classes stand in
`quoteparse.words.classes`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, compress, count

from ..model import Span
from .ambiguous import settle
from .classes import (
    ADVERB,
    AUX,
    BREAK,
    BY,
    CLITIC,
    COLON,
    COORD,
    DASH,
    DET,
    DOCUMENT,
    FORM,
    GROUP,
    LINK,
    LISTED,
    MODAL,
    NAME,
    OBJECT,
    OPEN,
    PASSIVE,
    PHRASE,
    POSSESSIVE,
    POSTPOSITION,
    PREP,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    ROLE,
    SAYING,
    STOP,
    SUBJECT,
    SUBORD,
    THAT,
    TITLE,
    VERB,
    WEAK,
    WORD,
)
from .lexicon import Lexicon, given_names
from .sentences import ends_sentence
from .text import Words, is_user_name
from .things import is_thing

_TOKEN = re.compile(
    r"(@[A-Za-z0-9_]{1,30}|[0-9]+(?:[.,][0-9]+){0,8}|[A-Z]\.(?:[A-Z]\.){1,7}|['’]s(?![^\W_])|[^\W_]+"
    r"|[,;:()\[\]–—―]|[.!?…]+|-(?<=[ \u00a0]-)(?=[ \u00a0.,])|[\n\r\u2028\u2029]+)"
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
_SMALL = OBJECT + PRONOUN + PREP + LINK
"""Classes that a word in capitals throughout does not keep: it is a name, as of a party (*EN*, *DES*)."""
_BEGINS = STOP + BREAK + COLON + DASH + OPEN + QUOTATION
"""What a sentence begins behind."""
_CLOSED = frozenset(
    CLITIC
    + SUBJECT
    + LISTED
    + DET
    + LINK
    + PREP
    + COORD
    + SUBORD
    + THAT
    + RELATIVE
    + PASSIVE
    + PHRASE
    + WEAK
    + POSTPOSITION
    + BY
    + TITLE
)
"""Classes that a capital does not turn into a name."""


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
        _put(words, classes, a, b, "", QUOTATION if number >= 0 else "|")
        position = max(position, b)
    _scan(words, classes, position, len(text) if end is None else end)
    words.classes = "".join(classes)
    settle(words)
    return words


def _put(words: Words, classes: list[str], start: int, end: int, lower: str, char: str) -> None:
    words.starts.append(start)
    words.ends.append(end)
    words.lowers.append(lower)
    classes.append(char)


def _scan(words: Words, classes: list[str], start: int, end: int) -> None:
    """Add the words of one stretch of narration.

    Everything that a word tells by itself is looked up once per word of the language; only capitals and full stops,
    which need their neighbours, are looked at one by one.
    """
    parts = _TOKEN.split(words.text[start:end])
    tokens = parts[1::2]
    if not tokens:
        return
    offsets = list(accumulate(map(len, parts), initial=start))
    shapes = _shapes(words.lexicon)
    found = _Found(offsets[1:-1:2], offsets[2::2], list(map(str.lower, tokens)), list(map(shapes.__getitem__, tokens)))
    before = classes[-1] if classes else ""
    for index in list(compress(count(), map(_OPEN.__contains__, found.chars))):
        found.chars[index] = _in_place(words, shapes, found, tokens[index], index, before)
    found.drop()
    _join(words, found)
    words.starts += found.starts
    words.ends += found.ends
    words.lowers += found.lowers
    classes += found.chars


@dataclass(slots=True)
class _Found:
    """The words of one stretch, as four lists of one length; a class " " marks what is to be dropped."""

    starts: list[int]
    ends: list[int]
    lowers: list[str]
    chars: list[str]

    def span(self, index: int) -> Span:
        """Return the offsets of a word."""
        return self.starts[index], self.ends[index]

    def drop(self) -> None:
        """Take out the words of class " "."""
        if " " in self.chars:
            kept = [n for n, char in enumerate(self.chars) if char != " "]
            self.starts = [self.starts[n] for n in kept]
            self.ends = [self.ends[n] for n in kept]
            self.lowers = [self.lowers[n] for n in kept]
            self.chars = [self.chars[n] for n in kept]


_OPEN = frozenset("^!")
"""Classes still open: a verb or a title with a capital, and what may end a sentence."""
_VERBAL = frozenset(FORM + MODAL + AUX + VERB)
_MOST_SHAPES = 16_384
"""Words of which the shape is kept, some 150 bytes each, and as many again that may have been forgotten."""


class _Shapes(dict[str, str]):
    """What a word tells by itself: its class, or that its neighbours decide; filled as words are met.

    When it is full it begins anew, and remembers of the words before those that are met again.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__(_PUNCTUATION)
        self.lexicon = lexicon
        self.before: dict[str, str] = {}

    def __missing__(self, token: str) -> str:
        if len(self) >= _MOST_SHAPES:
            self.before = dict(self)
            self.clear()
            self.update(_PUNCTUATION)
        self[token] = char = self.before.pop(token, None) or self._shape(token)
        return char

    def _shape(self, token: str) -> str:
        first = token[0]
        if first in ".!?…\n\r\u2028\u2029'’@":
            return "|" if first in "\n\r\u2028\u2029" else {"'": POSSESSIVE, "’": POSSESSIVE, "@": "@"}.get(first, "!")
        if "0" <= first <= "9":
            return "#"
        lower = token.lower()
        char = self.lexicon.classes.get(lower) or _unknown(self.lexicon, lower)
        if token == lower:
            if self.lexicon.capital_nouns and char in LISTED:
                return WORD  # die grüne Ministerin
            return NAME if char == WORD and is_user_name(token) else char
        if char == WORD and is_thing(self.lexicon, token):
            return WORD
        guessed = char == ADVERB and lower not in self.lexicon.classes
        return "^" if guessed or char in _VERBAL or lower in self.lexicon.titles else _capital(char, token, "")


@lru_cache(maxsize=32)
def _shapes(lexicon: Lexicon) -> _Shapes:
    return _Shapes(lexicon)


def _in_place(words: Words, shapes: _Shapes, found: _Found, token: str, index: int, before: str) -> str:
    """Return the class of a word with a capital, or of what may end a sentence, given the class before the stretch."""
    place = index - 1
    while place >= 0 and found.chars[place] == " ":
        place -= 1
    previous = found.chars[place] if place >= 0 else before
    if found.chars[index] == "!":
        title = token == "." and previous == TITLE and (place < 0 or words.text[found.starts[place]].isupper())
        ends = not title and ends_sentence(words.text, *found.span(index), words.lexicon.abbreviations)
        return "." if ends else " " if token[0] == "." else ","
    lower = found.lowers[index]
    if _is_title(words, lower, found.ends[index]):
        return TITLE
    noun = words.lexicon.nouns.get(lower) if words.lexicon.capital_nouns else None
    told = noun or words.lexicon.classes.get(lower)
    char = told or _unknown(words.lexicon, lower)
    if char == ADVERB and not told and (lower in given_names() or (previous and previous not in _BEGINS)):
        return NAME  # Mark Kelly: an ending tells less than a capital inside a sentence
    if char in _VERBAL and previous and previous not in _BEGINS and is_thing(words.lexicon, token):
        return WORD
    return _capital(char, token, previous)


@lru_cache(maxsize=4096)
def _unknown(lexicon: Lexicon, lower: str) -> str:
    """Return the class of a word that is not in the lexicon as it stands: a plural, an adverb, or any word."""
    if lower in lexicon.things:
        return WORD
    for ending in lexicon.plural_endings if lower.endswith(lexicon.plural_endings) else ():
        if lower.endswith(ending):
            char = lexicon.classes.get(lower[: -len(ending)], "")
            if char in (ROLE, GROUP, DOCUMENT, SAYING) or (char == TITLE and lower not in given_names()):
                return char  # Inge is no plural of Ing.
    stems = (lower, *map(lower.removesuffix, lexicon.plural_endings)) if lexicon.compounds else ()
    tail = next(filter(None, (lexicon.noun_in(stem, lexicon.nouns) for stem in stems)), None)
    if tail:
        return tail
    if len(lower) > 4 and lower.endswith(lexicon.adverb_endings or ("\0",)):
        return ADVERB
    return WORD


def _is_title(words: Words, lower: str, end: int) -> bool:
    """A title with its full stop, or before a capital, is one even where the word is something else: *M.*, *Me Roy*."""
    if lower not in words.lexicon.titles:
        return False
    return words.text[end : end + 1] == "." or words.text[end + 1 : end + 2].isupper()


def _capital(char: str, token: str, before: str) -> str:
    """A capital makes a name of any word but those of the closed classes; at the start of a sentence it tells less."""
    if char in _CLOSED:
        return NAME if char in _SMALL and len(token) > 1 and token.isupper() else char
    if char in _VERBAL and (not before or before in _BEGINS):
        return char
    return NAME


@lru_cache(maxsize=32)
def _pairs(lexicon: Lexicon) -> frozenset[tuple[str, str]]:
    """Return the first two words of each entry of several words."""
    return frozenset((first, others[0]) for first, known in lexicon.longer.items() for others, _ in known)


def _join(words: Words, found: _Found) -> None:
    """Make one word of each entry of several words."""
    lexicon, lowers, done = words.lexicon, found.lowers, 0
    pairs = _pairs(lexicon)
    firsts = list(compress(count(), map(lexicon.longer.__contains__, lowers[:-1])))
    for index in [n for n in firsts if (lowers[n], lowers[n + 1]) in pairs]:
        for others, char in lexicon.longer[lowers[index]] if index >= done else ():
            done = index + 1 + len(others)
            if tuple(lowers[index + 1 : done]) == others and not _goes_on(words, found, char, done - 1):
                found.ends[index] = found.ends[done - 1]
                lowers[index] = " ".join(lowers[index:done])
                found.chars[index] = char
                found.chars[index + 1 : done] = " " * len(others)
                break
        else:
            done = max(0, index)
    found.drop()


def _goes_on(words: Words, found: _Found, char: str, last: int) -> bool:
    """*o primeiro* is no pronoun in *o primeiro-ministro*, *il primo* none in *il primo cittadino*."""
    if char not in PRONOUN + DET:
        return False
    entries = words.lexicon.longer.get(found.lowers[last], ())
    entry = any(tuple(found.lowers[last + 1 : last + 1 + len(others)]) == others for others, _ in entries)
    return entry or words.text[found.ends[last] : found.ends[last] + 1] == "-"
