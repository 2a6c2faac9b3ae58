"""Quotation marks: where they stand in a paragraph, and which way each one looks."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..model import Segment, Span

BLANK = " \t\u00a0\u202f\u2009\u2002\u2003\ufeff"
_ELIDED = "(?!(?:[tT]was|[tT]is|[tT]were|[tT]would|[eE]m|[tT]il|[nN]uff|[nN]eath|[fF]raid|[bB]urbs)\\b)"
"""What an apostrophe opens in English, and no quotation: *'twas, 'em*."""
_LETTER = "[A-ZÀÈÉÓ](?:[ ,]|['’][a-z]{1,2}\\b)"
"""A word of one letter with which a sentence begins: *'I am', 'I'm', 'A man', 'È un'*, unlike *the 'X' factor*."""
_MARK = re.compile(
    "«|»|“|”|„|‟|‹|›|,,(?=[^\\W\\d_])|\"(?!(?<=[0-9]\")[0-9])|＂|「|」|『|』|<<|>>|''|``"
    f"|‘{_ELIDED}(?=[^\\W_])|‚(?=[^\\W_])|'{_ELIDED}(?<![^\\W_]')(?=[^\\W\\d_]{{2}}|{_LETTER})|'(?![^\\W_])|’(?![^\\W_])"
)
"""Each way begins with a letter of its own, so that the search skips to the next of them."""
_FAMILIES = {
    **dict.fromkeys(("«", "»", "<<", ">>"), "guillemets"),
    **dict.fromkeys(("‹", "›"), "chevrons"),
    **dict.fromkeys(("“", "”", "„", ",,", "‟", '"', "＂", "''", "``"), "double"),
    **dict.fromkeys(("「", "」"), "corner"),
    **dict.fromkeys(("『", "』"), "white corner"),
    **dict.fromkeys(("‘", "’", "‚", "'"), "single"),
}
_OPENING = frozenset("«‹„‟‘‚「『") | {"<<", "``", ",,"}
_CLOSING = frozenset("»›」』’") | {">>"}
_BEFORE_OPENING = frozenset(" \t\u00a0\u202f\u2009\u2002\u2003([{—–-/'’:;,«“‹„>|¿¡")

_AFTER_CLOSING = frozenset(",.;:!?)]}»”")


class Mark(NamedTuple):
    """One quotation mark. ``way`` is 1 when it can only open, -1 when it can only close, 0 when both are likely."""

    start: int
    end: int
    sign: str
    family: str
    way: int


def find_marks(text: str, start: int, end: int, double_low: bool = False) -> list[Mark]:
    """Return the marks of ``text[start:end]``, apostrophes and inch signs left out as far as their neighbours tell.

    ``double_low`` says that the paragraph's language writes „x“, so that “ closes.

    >>> [(m.sign, m.way) for m in find_marks('Le "oui" l\\'emporte', 0, 19)]
    [('"', 1), ('"', -1)]
    >>> find_marks("L'équipe d'Abidjan n'a pas cédé", 0, 31), find_marks("'Twas late; let 'em go", 0, 22)
    ([], [])
    >>> find_marks('Un tour en 1 min 02"40', 0, 22)
    []
    """
    marks = []
    for match in _MARK.finditer(text, start, end):
        sign = match.group()
        family = _FAMILIES[sign]
        a, b = match.span()
        marks.append(Mark(a, b, sign, family, _way(text, a, b, start, end, sign, double_low)))
    return marks


def _way(text: str, a: int, b: int, start: int, end: int, sign: str, double_low: bool) -> int:
    before = text[a - 1] if a > start else " "
    after = text[b] if b < end else " "
    if sign == "„" and before not in _BEFORE_OPENING and (after.isspace() or after in _AFTER_CLOSING):  # „Schande„ für
        return -1
    if sign in _OPENING:
        return 1
    if sign in _CLOSING:
        return -1
    opens = before in _BEFORE_OPENING and not after.isspace() and after not in _AFTER_CLOSING
    closes = not before.isspace() and not (after.isalnum() and before not in ".,!?…")
    if sign == "“" and double_low:  # “Wir gehen”, as English printers set it
        return 1 if opens and not closes else -1
    if sign in "“”":
        return _curly_way(sign, opens, closes)
    if opens == closes:
        return -1 if before.isdigit() and not after.isalnum() else 0
    return 1 if opens else -1


def _curly_way(sign: str, opens: bool, closes: bool) -> int:
    """“ opens and ” closes, unless the neighbours say clearly that the printer took the one for the other."""
    if opens == closes:
        return 1 if sign == "“" else -1
    return 1 if opens else -1


def between(text: str, opener: Mark, closer: Mark) -> Segment:
    """Return what stands between two marks.

    >>> opener, closer = find_marks("« oui »", 0, 7)
    >>> segment = between("« oui »", opener, closer)
    >>> segment.start, segment.end
    (2, 5)
    """
    start, end = trim(text, opener.end, closer.start)
    flags = ("reversed",) if opener.sign in ("»", ">>", "›") else ()
    return Segment(start, end, opener.start, closer.end, opener.sign, flags)


def trim(text: str, start: int, end: int) -> Span:
    """Leave out the blanks at both ends.

    >>> trim(" oui ", 0, 5)
    (1, 4)
    """
    while start < end and text[start] in BLANK:
        start += 1
    while end > start and text[end - 1] in BLANK:
        end -= 1
    return start, end
