"""Indirect quotations: *a déclaré que …*, *said that …*, *selon X, …*. Precision first: only clear cues count.

The conjunction is no part of the content; a clause that holds marked words is left to those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from ..model import Attribution, Segment
from ..words.classes import (
    BOUNDARY,
    BREAK,
    COLON,
    COMMA,
    FINITE,
    GERUND,
    IMPERSONAL,
    INFINITIVE,
    MODAL,
    NEGATION,
    PASSIVE,
    PHRASE,
    POSSESSIVE,
    PREP,
    PRONOUN,
    QUOTATION,
    SEMICOLON,
    SPEAKER,
    STOP,
    SUBORD,
    THAT,
    pattern,
)
from ..words.clauses import COMPLEMENTS, VERB_GROUP, Cue, Phrase, subject_after, verb_in
from ..words.text import Words
from .governing import cue_subject
from .phrases import phrases_of
from .place import Place, make
from .reading import Reading, read_marked

_FEWEST_WORDS = 4
_LONGEST_SPEAKER = 20
_EMPTY = Segment(0, 0, 0, 0, "")

Found = tuple[Segment, Attribution]
Rule = Callable[[Reading], Iterator[Found]]


def find_indirect(reading: Reading) -> list[Found]:
    """Return the indirect quotations of a text, each with its attribution, in order.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> text = "Le maire a assuré que les travaux seraient finis en juin. Il faut que tout soit prêt."
    >>> found = find_indirect(Reading(text, (), lexicon_of(load_pack("fr"))))
    >>> [text[s.start : s.end] for s, _ in found]
    ['les travaux seraient finis en juin']
    """
    found = [pair for rule in RULES for pair in rule(reading)]
    found.sort(key=lambda pair: (pair[0].start, -pair[0].end))
    kept: list[Found] = []
    for pair in found:
        if not kept or pair[0].start >= kept[-1][0].end:
            kept.append(pair)
    return kept


def example(rule: Rule, text: str, code: str = "fr") -> list[str]:
    """Return the contents that a rule finds in a text.

    >>> example(indirect_phrase, "According to Paul Mason, the bridge will open in June.", "en")
    ['the bridge will open in June']
    """
    return [text[segment.start : segment.end] for segment, _ in rule(read_marked(text, code))]


def indirect_clause(reading: Reading) -> Iterator[Found]:
    """Le maire a assuré que …; the minister said that …

    >>> example(indirect_clause, "Le maire a assuré que le pont rouvrirait en juin.")
    ['le pont rouvrirait en juin']
    >>> example(indirect_clause, "Le maire n'a pas dit que le pont rouvrirait en juin.")
    []
    """
    words = reading.words
    for match in VERB_GROUP.finditer(words.classes):
        opening = _conjunction(words, match.end())
        if opening is None or words.classes[opening : opening + 1] == POSSESSIVE or _is_noun(words, match.start()):
            continue
        if not _asserts(words, match.start(), match.end()):
            continue
        start, end = reading.sentences.around(match.start())
        cue = Cue(match.start(), match.end(), verb_in(words, *match.span()), None)
        place = Place(words, opening, start, end, _EMPTY)
        subject = cue_subject(place, (), cue)
        if subject is None or not _can_speak(words, subject):
            continue
        segment = _content(words, opening, end)
        if segment:
            begin = match.start() + len(pattern("<det>?").match(match.group()).group())  # type: ignore[union-attr]
            yield segment, make(place, "indirect_clause", 0.8, (begin, match.end()), subject)


_THAT = pattern("<comma>? <that>")
_APART = pattern("<!predicate+boundary+negation>{1,12} <comma> <that>")
"""*wies am Montag darauf hin, dass*: in a language that sets verbs apart."""


def _conjunction(words: Words, index: int) -> int | None:
    """Return the first word behind the conjunction that follows a verb group, if one does."""
    direct = _THAT.match(words.classes, index)
    if direct:
        return direct.end()
    apart = _APART.match(words.classes, index) if words.lexicon.separable else None
    if apart:
        return apart.end()
    between = COMPLEMENTS.match(words.classes, index)
    if between and words.classes[between.end() : between.end() + 1] == THAT:
        return between.end() + 1
    return None


def _asserts(words: Words, start: int, end: int) -> bool:
    """A verb of speech proper, neither denied nor only wished."""
    flags = words.flags(verb_in(words, start, end))
    group = words.classes[start:end]
    return "s" in flags and not {NEGATION, PASSIVE, MODAL} & set(group) and group[-1] not in INFINITIVE + GERUND


def _is_noun(words: Words, index: int) -> bool:
    """*after reports that …*: what stands behind a preposition or opens a time clause is no verb."""
    return words.classes[index - 1 : index] in (PREP, SUBORD) and words.classes[index] == FINITE and index > 0


def _can_speak(words: Words, subject: Phrase) -> bool:
    return any(c in SPEAKER for c in words.classes[subject.start : subject.end])


_PART_ENDS = STOP + BREAK + QUOTATION + SEMICOLON + COLON


def _content(words: Words, start: int, end: int) -> Segment | None:
    """Return the clause from word ``start`` to the end of its sentence, if it is one and holds no marks."""
    start += words.classes[start : start + 1] == ","
    stop = start
    while stop < end and words.classes[stop] not in _PART_ENDS:
        stop += 1
    if stop - start < _FEWEST_WORDS or words.classes[stop : stop + 1] == QUOTATION:
        return None
    a, b = words.span(start, stop)
    return Segment(a, b, a, b, "")


def indirect_phrase(reading: Reading) -> Iterator[Found]:
    """Selon X, …; …, according to X.

    >>> example(indirect_phrase, "Selon Awa Diarra, le pont rouvrira en juin.")
    ['le pont rouvrira en juin']
    >>> example(indirect_phrase, "Selon la saison, le pont ouvre à six ou à huit heures.")
    []
    """
    words = reading.words
    for match in pattern("<phrase>").finditer(words.classes):
        start, end = reading.sentences.around(match.start())
        place = Place(words, match.start(), start, end, _EMPTY)
        pairs = phrases_of(place, match.start(), min(end, match.start() + _LONGEST_SPEAKER), PHRASE)
        if not pairs or QUOTATION in words.classes[start:end] or not _can_speak(words, pairs[0][1]):
            continue
        cue, speaker = pairs[0]
        segment = _beside(words, start, end, cue, speaker)
        if segment:
            yield segment, make(place, "indirect_phrase", 0.75, cue, speaker)


def _beside(words: Words, start: int, end: int, cue: tuple[int, int], speaker: Phrase) -> Segment | None:
    """The clause behind the comma when the phrase opens the sentence, the one before it when it ends the sentence."""
    behind = words.classes[speaker.end : speaker.end + 1]
    if cue[0] - start <= 1:
        return _content(words, speaker.end + 1, end) if behind == "," else None
    if behind not in (".", "|", "") or words.classes[cue[0] - 1] != ",":
        return None
    segment = _content(words, start, cue[0] - 1)
    return segment if segment and segment.end == words.ends[cue[0] - 2] else None


_TO_COMMA = pattern("<!predicate+boundary>{0,12} <comma> (?!<says+subord+that+relative>)")


def indirect_mood(reading: Reading) -> Iterator[Found]:
    """*Er sagte, die Lage sei ernst*; *Die Lage sei ernst, sagte er*: the verb's mood stands for the conjunction."""
    words = reading.words
    for match in VERB_GROUP.finditer(words.classes) if words.lexicon.reported else ():
        if not _asserts(words, match.start(), match.end()):
            continue
        start, end = reading.sentences.around(match.start())
        place = Place(words, match.start(), start, end, _EMPTY)
        content, subject = _reported_before(words, start, match.start()), subject_after(words, match.end(), end)
        if content is None:
            cue = Cue(match.start(), match.end(), verb_in(words, *match.span()), None)
            content = _reported_behind(words, match.end(), end)
            subject = cue_subject(replace(place, index=end - 1), (), cue) if content else None
        if content and subject and _can_speak(words, subject):
            yield content, make(place, "indirect_mood", 0.75, match.span(), subject)


def _reported_behind(words: Words, index: int, end: int) -> Segment | None:
    """What follows the comma behind a cue, if its own clause has a reported verb that does not close it."""
    comma = _TO_COMMA.match(words.classes, index, end)
    return _content(words, comma.end(), end) if comma and _is_reported(words, comma.end(), end) else None


def _reported_before(words: Words, start: int, index: int) -> Segment | None:
    """What stands before the comma and a cue that follows it, from the beginning of the sentence."""
    if words.classes[index - 1 : index] != "," or QUOTATION in words.classes[start:index]:
        return None
    segment = _content(words, start, index - 1)
    whole = segment and segment.end == words.ends[index - 2] and _is_reported(words, start, index)
    return segment if whole else None


def _is_reported(words: Words, start: int, end: int) -> bool:
    """Tell whether the first clause of a stretch has a verb in the mood of reported speech, in the second place."""
    for index in range(start + 1, end):
        if words.classes[index] in BOUNDARY:
            return False
        if words.lowers[index] in words.lexicon.reported:
            closes = words.classes[index + 1 : index + 2] in (",", ".", "|", "")
            return words.classes[start] in PRONOUN + IMPERSONAL or not closes
    return False


_CLAUSE = pattern(
    "<adverb>{0,2} (?:<subject> <clitic>{0,2} <predicate+modal+verb> | <det>? "
    "<noun>{1,5} (?:<link>{1,2} <det>? <noun>{1,3}){0,2} <clitic>{0,2} <aux+passive+modal>)"
)
_OPENED = pattern(
    "(?:^ | <comma+semicolon+colon+open+dash>) <coord>? <subord+that+relative> "
    "<!comma+semicolon+colon+open+close+dash>* $ | <relative> $"
)


def indirect_bare(reading: Reading) -> Iterator[Found]:
    """*He said the plan would fail*: in some languages a clause follows a verb of speech without a conjunction."""
    words = reading.words
    for match in VERB_GROUP.finditer(words.classes) if words.lexicon.bare else ():
        verb = verb_in(words, *match.span())
        lemma = words.lexicon.verbs.get(words.lowers[verb], ("", ""))[0]
        clause = _CLAUSE.match(words.classes, match.end()) if lemma in words.lexicon.bare else None
        if not clause or not _asserts(words, *match.span()) or _is_noun(words, match.start()):
            continue
        start, end = reading.sentences.around(match.start())
        if _OPENED.search(words.classes, start, match.start()) or words.classes[match.start() - 1] in COMMA + QUOTATION:
            continue
        subject = cue_subject(Place(words, match.end(), start, end, _EMPTY), (), Cue(*match.span(), verb, None))
        content = _content(words, match.end() + len(pattern("<adverb>*").match(clause.group()).group()), end)  # type: ignore[union-attr]
        if content and subject and subject.end <= match.start() and _can_speak(words, subject):
            yield (
                content,
                make(Place(words, match.end(), start, end, _EMPTY), "indirect_bare", 0.7, match.span(), subject),
            )


RULES: tuple[Rule, ...] = (indirect_clause, indirect_bare, indirect_mood, indirect_phrase)
