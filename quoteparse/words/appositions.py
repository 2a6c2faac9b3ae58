"""Who is told more of beside his name, where the comma behind the apposition is left out."""

from __future__ import annotations

from .classes import ROLE, pattern
from .text import Words

_UNCLOSED = pattern(
    "((?:<det>? <role+group+word+name>{0,3} <role>)? <title>{0,2} <name> <name+part>{0,4}) <comma> "
    "(<det> <noun+part+number>{1,8} (?:<link> <det>? <title>? <noun+part>{1,5})?)"
)


def named_before(words: Words, start: int, stop: int) -> tuple[int, int] | None:
    """Return the name with which a sentence begins, when all else before the verb at ``stop`` is an apposition whose
    second comma is missing: *Anne Roy, a friend of the family said*.

    >>> from ..lang import load_pack
    >>> from .lexicon import lexicon_of
    >>> from .read import read_words
    >>> words = read_words("Anne Roy, a friend of Paul Orr said it.", (), lexicon_of(load_pack("en")))
    >>> named_before(words, 0, 8)
    (0, 2)
    >>> words = read_words("Anne Roy, the friend of Paul Orr said it.", (), lexicon_of(load_pack("en")))
    >>> named_before(words, 0, 8)
    """
    match = _UNCLOSED.fullmatch(words.classes, start, stop)
    if match is None or ROLE not in match.group(2):
        return None
    return match.span(1) if words.lowers[match.start(2)] in words.lexicon.indefinite else None
