"""Where sentences end: the one place that tells a full stop from that of an abbreviation, an initial or an ordinal.

The reader of words, the dates of quotations and the translation all ask here.
"""

from __future__ import annotations

import re
from functools import cache

from ..lang import load_pack
from ..lang.base import entries

STOPS = ".!?…"
_BEHIND = " \t\u00a0\u202f»”\"'’)"
"""What may stand between a stop and the next sentence."""
_GOES_ON = frozenset(",;:.!?")
"""No sentence begins with one of these."""
_OPENS_WORD = re.compile("[(«“\"'’\\[-]")
_SHORT_WORDS = "aàeéèiouyóù"
"""Words of one letter; any other single letter is an initial or a part of an abbreviation."""
_LONGEST = 24
"""Characters before a stop in which its abbreviation is looked for: the longest of the packs has 9, in two words."""


def ends_sentence(text: str, start: int, end: int, abbreviations: frozenset[str]) -> bool:
    """Tell whether the stops ``text[start:end]`` (full stops, question marks …) end a sentence.

    >>> text, known = "Élu en nov. 2020. M. Diop part.", abbreviations_of("fr")
    >>> [ends_sentence(text, at, at + 1, known) for at, char in enumerate(text) if char == "."]
    [False, True, False, True]
    """
    if text[end : end + 1].isalnum():
        return False
    after = text[end : end + 6].lstrip(_BEHIND)[:1]
    if after.islower() or after in _GOES_ON:
        return False
    return text[start:end] != "." or not is_abbreviated(text[max(0, start - _LONGEST) : start], after, abbreviations)


def is_abbreviated(before: str, after: str, abbreviations: frozenset[str]) -> bool:
    """Tell whether a full stop belongs to the word before it; ``after`` is the character that follows the blanks.

    >>> is_abbreviated("der 3", "M", abbreviations_of("de")), is_abbreviated("le 3", "M", abbreviations_of("fr"))
    (True, False)
    """
    words = before.rsplit(None, 2)
    if not words:
        return False
    last = words[-1] if words[-1].isalpha() else _OPENS_WORD.split(words[-1])[-1]
    if len(last) == 1 and last.isalpha() and last not in _SHORT_WORDS:
        return True
    if last.isdecimal():
        return len(last) < 3 and "0" in abbreviations
    tried = (last.lower(), " ".join(words[-2:]).lower())
    if not abbreviations.isdisjoint(tried):
        return True
    return after.isdecimal() and not abbreviations.isdisjoint(word + " #" for word in tried)


@cache
def abbreviations_of(language: str | None) -> frozenset[str]:
    """Return the abbreviations of a language without their full stop, lower case; `LanguagePack.abbreviations` says how
    an entry is written.

    >>> "janv #" in abbreviations_of("fr")
    True
    """
    pack = load_pack(language)
    return frozenset(entries(pack.abbreviations)) if pack else frozenset()
