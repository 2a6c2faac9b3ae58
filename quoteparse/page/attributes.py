"""Tags with thousands of attributes, told before a parser sees them: it compares each attribute with those before it.

Three hundred kilobytes of them hold lxml up for more than a minute, in C, where no timer of Python's reaches. Tags are
read as the HTML standard has it (WHATWG HTML, 13.2.5, tokenization): a ">" in a quoted value ends no tag.
"""

from __future__ import annotations

import re

_MOST = 3_000
_LONG = 2 * _MOST
"""Bytes of the shortest tag that has so many."""
_ATTRIBUTE = rb"[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+|[\"'][^\s>]*+)?)?"
_TAG = re.compile(rb"<(?:(!--)|[!?][^>]*+|([A-Za-z][^\s/>]*+)(?:" + _ATTRIBUTE + rb")*+)")
_ONE = re.compile(_ATTRIBUTE)
_RAW = {
    name: re.compile(b"</(?i:" + name + b")")
    for name in (b"script", b"style", b"textarea", b"title", b"xmp", b"iframe", b"noembed", b"noframes")
}
"""Elements whose content is no markup, and where it ends."""
_COMMENT_ENDS = re.compile(rb"--!?>")
_NAME = rb"(?:[a-hj-mo-ru-wyzA-HJ-MO-RU-WYZ]|(?!(?i:" + b"|".join(_RAW) + rb")[\s/>])[A-Za-z])"
"""How the name of a tag begins; the letters with which none of the raw elements does are tried first, for speed."""
_QUOTED = rb"(?:(?<![\s/\"'])=(?:\"[^\"]*+\"|'[^']*+')[^<>\"'=]{0,50}+){0,50}+"
_PLAIN = re.compile(
    rb"[^<]*+(?:<(?:/|" + _NAME + rb"[^\s/<>\"'=]*+(?=[\s/>])[^<>\"'=]{0,50}+" + _QUOTED + rb">)[^<]*+)*+"
)
"""What a page is made of mostly, taken in one step: text, closing tags, and tags whose attributes are few and all
written with their quotes, each behind a name and "=", where no reading of a tag differs."""


def has_many_attributes(markup: bytes) -> bool:
    """Tell whether one tag has more attributes than a parser should be given; one pass, linear.

    >>> has_many_attributes(b"<p class='a>b'>Oui</p>")
    False
    >>> has_many_attributes(b"<p" + b"".join(b" a%d='>'" % n for n in range(3_001)) + b">")
    True
    """
    closed: dict[re.Pattern[bytes], bool] = {}
    position = 0
    while tag := _TAG.search(markup, _behind_plain(markup, position)):
        position = tag.end()
        if position - tag.start() > _LONG and _count(markup, tag.end(2), position) > _MOST:
            return True
        name = (tag[2] or b"").lower()
        if tag[1]:
            position = _behind(markup, _COMMENT_ENDS, tag.start() + 2, closed)
        elif name in _RAW:
            position = _behind(markup, _RAW[name], position, closed)
    return False


def _behind_plain(markup: bytes, position: int) -> int:
    """Where the first tag stands that has to be looked at by itself."""
    plain = _PLAIN.match(markup, position)
    return plain.end() if plain else position


def _count(markup: bytes, start: int, end: int) -> int:
    return sum(1 for _ in _ONE.finditer(markup, start, end)) if start >= 0 else 0


def _behind(markup: bytes, end: re.Pattern[bytes], position: int, closed: dict[re.Pattern[bytes], bool]) -> int:
    """Where a comment or a script ends; one that never ends hides nothing, and its end is looked for once."""
    found = end.search(markup, position) if closed.get(end, True) else None
    closed[end] = found is not None
    return found.end() if found else position
