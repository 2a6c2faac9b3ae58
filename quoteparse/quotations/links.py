"""Lines that lead elsewhere: to another article, to a video. What is quoted in them is nobody's here."""

from __future__ import annotations

from ..words.classes import pattern
from .case import Case, strength

_LONGEST = 60
"""Characters of a line that are looked at."""
_ALONE = 25
"""Characters of a line that only says that the next one leads elsewhere: *À lire aussi sur ce sujet :*."""
_LONGEST_LIST, _TITLE = 6, 200
"""Titles in a list, characters of one."""
_HEADING = 150
"""Characters of a line that can be a heading."""
_SURE = 0.75
"""Strength from which somebody surely speaks."""
_NAME = 6
"""Words of the name of something that is promoted."""
_EDGE = " \u00a0-–—>•*"
_NONE = ("\0",)


def related_line(case: Case) -> float:
    """*Lire aussi : « … »*, the line below one that says so alone, and the title of a video above its player's label.

    >>> from .case import example_case
    >>> related_line(example_case("À lire aussi : « Le pont rouvre lundi »")) < 0
    True
    >>> related_line(example_case("Il a dit : « Le pont rouvre lundi »")) < 0
    False
    """
    text, segment, lexicon = case.words.text, case.segment, case.words.lexicon
    start = text.rfind("\n", 0, segment.outer_start) + 1
    line = text[start : min(segment.outer_start, start + _LONGEST)].lower().lstrip(_EDGE)
    above = text[max(0, start - _LONGEST) : max(0, start - 1)].rsplit("\n", 1)[-1].lower().lstrip(_EDGE)
    below = text[segment.outer_end : segment.outer_end + _LONGEST].lower().lstrip(". ")
    played = below.startswith("\n") and below.lstrip("\n ").startswith(lexicon.elsewhere.players or _NONE)
    related = lexicon.elsewhere.related or _NONE
    alone = len(above) <= _ALONE and above.startswith(related)
    listed = not _is_prose(text, start) and (alone or _in_list(text, start, related))
    return -6.0 if played or line.startswith(related) or listed else 0.0


def is_title(text: str, start: int) -> bool:
    """Whether the line that begins at an offset is short and has no stop.

    >>> is_title("Le pont rouvre\\nIl rouvre lundi.", 0), is_title("Le pont rouvre\\nIl rouvre lundi.", 15)
    (True, False)
    """
    end = text.find("\n", start, start + _HEADING)
    line = text[start : end if end >= 0 else start + _HEADING + 1].rstrip()
    return 0 < len(line) <= _HEADING and not line.rstrip("\"»”“'’) \u00a0\u202f").endswith(tuple(".!?…:;,"))


def _is_prose(text: str, start: int) -> bool:
    """Whether the line that begins at an offset is no title: long, or with the stop of a sentence."""
    line = text[start : start + _TITLE + 1].split("\n", 1)[0]
    return len(line) > _TITLE or line.rstrip().endswith(".")


def _in_list(text: str, start: int, related: tuple[str, ...]) -> bool:
    """One of the titles below *On the subject read also…*: lines without a stop, up to the one that says so."""
    for _ in range(_LONGEST_LIST):
        above = text.rfind("\n", 0, max(0, start - 1)) + 1
        line = text[above : max(0, start - 1)].strip().lower()
        if not line or len(line) > _TITLE or above >= start:
            return False
        if line.rstrip(" .…:").endswith(related) or (line.startswith(related) and len(line) <= _ALONE):
            return True
        if line.endswith((".", "!", "?")):
            return False
        start = above
    return False


def promoted_line(case: Case) -> float:
    """*„Hier ist Bayern“: Der Newsletter informiert Sie*: the name of what a line promotes.

    >>> from .case import example_case
    >>> promoted_line(example_case("« Bonjour Lyon » : notre newsletter du matin")) < 0
    True
    >>> promoted_line(example_case("« Tout va bien », dit la maire dans notre newsletter")) < 0
    False
    """
    text, segment = case.words.text, case.segment
    start = max(text.rfind("\n", 0, segment.outer_start) + 1, segment.outer_start - _LONGEST)
    end = text.find("\n", segment.outer_end, segment.outer_end + _LONGEST)
    if case.count > _NAME:
        return 0.0
    behind = text[segment.outer_end : end if end >= 0 else segment.outer_end + _LONGEST]
    around = f"{text[start : segment.outer_start]}\0{behind}".lower()
    promotes = any(word in around for word in case.words.lexicon.elsewhere.promotions)
    return -4.0 if promotes and not _is_told(case) else 0.0


_TOLD = pattern("<comma> <!det+listed+word+name+adverb>")


def _is_told(case: Case) -> bool:
    """*« Tout va bien », dit la maire dans notre newsletter*, *« … », dans notre newsletter*: behind a comma stands who
    says it, or where; only a noun would tell what it is."""
    inside = case.content[-1:] == ","
    behind = "," * inside + case.words.classes[case.index + 1 : case.index + 3]
    return _TOLD.match(behind) is not None or (behind.startswith(",") and strength(case) >= _SURE)
