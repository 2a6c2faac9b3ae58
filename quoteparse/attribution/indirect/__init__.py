"""Indirect quotations: *a déclaré que …*, *said that …*, *selon X, …*. Precision first: only clear cues count.

A form has a file of its own, ``clause`` what they share. The conjunction is no part of the content; a clause that holds
marked words is left to those.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from ...words.classes import PHRASE, POSTPOSITION
from ...words.lexicon import Lexicon
from ..reading import Reading
from .as_told import indirect_as_told
from .bare import indirect_bare
from .before import indirect_before
from .clause import IndirectRule, Reported
from .conjunction import indirect_clause
from .infinitive import indirect_infinitive
from .mood import indirect_mood
from .phrase import indirect_phrase

RULES: tuple[IndirectRule, ...] = (
    indirect_clause,
    indirect_infinitive,
    indirect_bare,
    indirect_mood,
    indirect_phrase,
    indirect_before,
    indirect_as_told,
)


_PHRASES = PHRASE + POSTPOSITION
_WORD = re.compile(r"[^\W\d_]+")


def may_report(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a text holds a word by which somebody can be reported at all: a form of a verb of speech, a phrase.

    >>> from quoteparse.lang import load_pack
    >>> from quoteparse.words.lexicon import lexicon_of
    >>> may_report("Il a dit que le pont ferme.", lexicon_of(load_pack("fr"))), may_report("Oui.", lexicon_of(None))
    (True, False)
    """
    words = [word.lower() for word in _WORD.findall(text)]
    alone, pairs = _reporting(lexicon)
    return not alone.isdisjoint(words) or not pairs.isdisjoint(pairwise(words))


@lru_cache(maxsize=32)
def _reporting(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """Return the forms of verbs of speech and the phrases that are one word, and the first two words of all others."""
    entries = [form.split() for form, (_, flags) in lexicon.verbs.items() if "s" in flags]
    entries += [[word] for word, char in lexicon.classes.items() if char in _PHRASES]
    entries += [[first, *more] for first, known in lexicon.longer.items() for more, char in known if char in _PHRASES]
    pairs = frozenset((entry[0], entry[1]) for entry in entries if len(entry) > 1)
    return frozenset(entry[0] for entry in entries if len(entry) == 1), pairs


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
