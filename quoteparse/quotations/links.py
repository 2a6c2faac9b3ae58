"""Lines that lead elsewhere: to another article, to a video. What is quoted in them is nobody's here."""

from __future__ import annotations

from .case import Case

_LONGEST = 60
"""Characters of a line that are looked at."""
_ALONE = 25
"""Characters of a line that only says that the next one leads elsewhere: *À lire aussi sur ce sujet :*."""
_EDGE = " \u00a0-–—>•*"
_NONE = ("\0",)


def related_line(case: Case) -> float:
    """*Lire aussi : « … »*, the line below one that says so alone, and the title of a video above its player's label.

    >>> from .case import example
    >>> related_line(example("À lire aussi : « Le pont rouvre lundi »")) < 0
    True
    >>> related_line(example("Il a dit : « Le pont rouvre lundi »")) < 0
    False
    """
    text, segment, lexicon = case.words.text, case.segment, case.words.lexicon
    start = text.rfind("\n", 0, segment.outer_start) + 1
    line = text[start : min(segment.outer_start, start + _LONGEST)].lower().lstrip(_EDGE)
    above = text[max(0, start - _LONGEST) : max(0, start - 1)].rsplit("\n", 1)[-1].lower().lstrip(_EDGE)
    below = text[segment.outer_end : segment.outer_end + _LONGEST].lower().lstrip(". ")
    played = below.startswith("\n") and below.lstrip("\n ").startswith(lexicon.players or _NONE)
    related = lexicon.related or _NONE
    alone = len(above) <= _ALONE and above.startswith(related)
    return -6.0 if played or line.startswith(related) or alone else 0.0
