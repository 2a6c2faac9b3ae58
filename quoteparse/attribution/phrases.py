"""Phrases that are a cue by themselves: *selon X*, *according to X*, *X zufolge*."""

from __future__ import annotations

import re

from ..words.classes import BY, LISTED, OBJECT, POSTPOSITION, PRONOUN, RELATIVE, WEAK, pattern
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
        if behind and _opens_no_phrase(words, at):
            continue
        told = _TOLD.match(words.classes, at + 1, end) if behind else None
        speaker = _after_phrase(words, at + 1, end) if behind else _before_phrase(words, start, at)
        own = _who_tells(words, told, end) if told else None
        if told and own:
            found.append(((at + (words.lowers[at] in words.lexicon.as_told), told.end()), own))
        elif speaker:
            found.append(((at, at + 1), speaker))
    return found


def _opens_no_phrase(words: Words, at: int) -> bool:
    """*pour s'assurer*, *pour pouvoir*: behind what reports in some places only, a reflexive pronoun or a noun that
    stands bare in the singular opens an infinitive."""
    behind = words.lowers[at + 1 : at + 2]
    if words.classes[at] != WEAK or not behind:
        return False
    bare = words.classes[at + 1] in LISTED and not words.text[words.starts[at + 1]].isupper()
    singular = words.lexicon.features.get(behind[0], "")[1:] == "s"
    return behind[0] in words.lexicon.reflexives or (bare and singular)


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
    if match is None:
        return None
    return _who_issued(words, match, end) or after_apposition(words, Phrase(*match.span()), end)


_ISSUED = pattern("<det> <!name+link>{0,3} <document+saying> <word+participle+adverb+number>{0,5} <by>")
_TELLER = pattern("<that+relative> (<pronoun>)")
_WRITTEN = pattern("<document+saying>")


def _who_issued(words: Words, noun: re.Match[str], end: int) -> Phrase | None:
    """*selon un bilan fourni mardi par la mairie*, *d'après le récit qu'elle en fait*: whose document it is."""
    by = _ISSUED.match(words.classes, noun.start(), end)
    agent = NOUN_PHRASE.match(words.classes, by.end(), end) if by else None
    if agent and by and by.end() >= noun.end():
        return Phrase(*agent.span())
    teller = _TELLER.match(words.classes, noun.end(), end)
    written = _WRITTEN.search(noun.group())
    return Phrase(*teller.span(1)) if teller and written else None
