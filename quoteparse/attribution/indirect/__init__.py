"""Indirect quotations: *a déclaré que …*, *said that …*, *selon X, …*. Precision first: only clear cues count.

A form has a file of its own, ``clause`` what they share. The conjunction is no part of the content; a clause that holds
marked words is left to those.
"""

from __future__ import annotations

from ..reading import Reading
from .bare import indirect_bare
from .before import indirect_before
from .clause import IndirectRule, Reported
from .conjunction import indirect_clause
from .mood import indirect_mood
from .phrase import indirect_phrase

RULES: tuple[IndirectRule, ...] = (indirect_clause, indirect_bare, indirect_mood, indirect_phrase, indirect_before)


def find_indirect(reading: Reading) -> list[Reported]:
    """Return the indirect quotations of a text, each with its attribution, in order.

    >>> from quoteparse.lang import load_pack
    >>> from quoteparse.words.lexicon import lexicon_of
    >>> text = "Le maire a assuré que les travaux seraient finis en juin. Il faut que tout soit prêt."
    >>> found = find_indirect(Reading(text, (), lexicon_of(load_pack("fr"))))
    >>> [text[s.start : s.end] for s, _ in found]
    ['les travaux seraient finis en juin']
    """
    found = [pair for rule in RULES for pair in rule(reading)]
    found.sort(key=lambda pair: (pair[0].start, -pair[0].end))
    kept: list[Reported] = []
    for pair in found:
        if not kept or pair[0].start >= kept[-1][0].end:
            kept.append(pair)
    return kept
