"""Phrases that are a cue by themselves: *selon X*, *according to X*, *X zufolge*."""

from __future__ import annotations

import re

from ..words.classes import BY, OBJECT, POSTPOSITION, PRONOUN, RELATIVE, pattern
from ..words.clauses import NOUN_PHRASE, VERB_GROUP, Phrase, after_apposition, noun_phrases, subject_after
from ..words.text import Words
from .place import Place


def phrases_of(place: Place, start: int, end: int, kinds: str) -> list[tuple[tuple[int, int], Phrase]]:
    """Return the phrases (*selon X*, *X zufolge*) of a stretch, as (words of the phrase, speaker).

    >>> from .place import example
    >>> place = example("Selon le maire, « tout va bien » à Kayes.")
    >>> [place.words.string(p.start, p.end) for _, p in phrases_of(place, place.start, place.index, "F")]
    ['le maire']
    >>> phrases_of(example("Le maire dit « tout va bien »."), 0, 3, "F")
    []
    """
    words, found = place.words, []
    for match in re.finditer(f"[{kinds}]", words.classes[start:end]):
        at = start + match.start()
        behind = words.classes[at] != POSTPOSITION
        told = _TOLD.match(words.classes, at + 1, end) if behind else None
        speaker = _after_phrase(words, at + 1, end) if behind else _before_phrase(words, start, at)
        own = _who_tells(words, told, end) if told else None
        if told and own:
            found.append(((at + (words.lowers[at] in words.lexicon.as_told), told.end()), own))
        elif speaker:
            found.append(((at, at + 1), speaker))
    return found


_TOLD = pattern(
    f"<word+pronoun+det+object+that+relative+subord>{{0,2}}? (?:(?:<aux>? <passive>)? <participle> <by> | "
    f"(?:{VERB_GROUP.pattern}))"
)
"""*según dijeron ayer dos testigos*, *secondo quanto riferito dalla polizia*: a verb between phrase and speaker."""


def _who_tells(words: Words, told: re.Match[str], end: int) -> Phrase | None:
    by = words.classes[told.end() - 1] == BY
    noun = NOUN_PHRASE.match(words.classes, told.end(), end) if by else None
    return Phrase(*noun.span()) if noun else None if by else subject_after(words, told.end(), end)


def _before_phrase(words: Words, start: int, index: int) -> Phrase | None:
    if words.classes[index - 1 : index] == PRONOUN:
        return Phrase(index - 1, index)
    phrases = noun_phrases(words, start, index)
    return phrases[-1] if phrases and phrases[-1].end == index else None


def _after_phrase(words: Words, index: int, end: int) -> Phrase | None:
    char = words.classes[index : index + 1]
    if char in (PRONOUN, OBJECT) and index < end:
        return Phrase(index, index + 1)
    if char == RELATIVE:
        stop = index - 2 if words.classes[index - 2] == "," else index - 1
        phrases = noun_phrases(words, max(0, stop - 24), stop)
        return phrases[0] if phrases and "," not in words.classes[phrases[0].end : stop - 12] else None
    match = NOUN_PHRASE.match(words.classes, index, end)
    return after_apposition(words, Phrase(match.start(), match.end()), end) if match else None
