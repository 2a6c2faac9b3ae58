"""The day of a quotation: the phrase that belongs to its cue, or that of the speech event it follows on from."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..lang import load_pack
from ..model import Quotation, Span
from ..words.classes import AUX, FINITE, MODAL, PRONOUN, RELATIVE, THAT
from ..words.sentences import ends_sentence
from .cues import A_WORD, FARTHEST, FEW, LONGER, SAID, Narration, of_cue, of_occasion, opening
from .find import FoundDate

_STOP = re.compile(r"([.!?…]{1,8})[\"»”’)\]]{0,3}\s{1,5}|\n")
_ANOTHER = frozenset(FINITE + AUX + MODAL + THAT + RELATIVE)
"""Classes that begin another clause behind a cue."""
_BEGINNING = 20
"""Characters before a date with which a sentence can begin: *But on Thursday*."""
_OF_SPEECH = frozenset("so")
"""Flags of the verbs of speech, with and without a clause."""
_EDGE = re.compile(r"[,;:()«»“”\"–—]")


def date_quotations(
    text: str,
    quotations: Sequence[Quotation],
    anchor: datetime.date,
    language: str | None,
    aside: Sequence[Span] = (),
) -> list[Quotation]:
    """Return the quotations with their day, ``date_source`` "text" and ``date_text`` where the text tells it.

    ``quotations`` are in order of appearance; those that have a date keep it. ``anchor`` is the day of publication;
    what is ``aside`` (posts) is no narration and dates nothing.

    >>> said = Quotation("", "", "direct", "Non", ((2, 5),), 2, 5, 0, 7, cue="a dit", cue_start=12, cue_end=17)
    >>> found = date_quotations("« Non », il a dit mardi.", [said], datetime.date(2023, 6, 21), "fr")
    >>> found[0].date, found[0].date_text
    ('2023-06-20', 'mardi')
    """
    if not quotations or load_pack(language) is None:
        return list(quotations)
    marked = [span for quotation in quotations if quotation.kind != "indirect" for span in quotation.content_spans]
    said = [span for quotation in quotations for span in quotation.content_spans]
    told = Narration(_without(text, [*aside, *said]), anchor, language)
    around = Narration(_without(text, [*aside, *marked]), anchor, language)
    dated: list[Quotation] = []
    event: _Event | None = None
    for quotation in quotations:
        if quotation.date:
            dated.append(quotation)
            continue
        sentence = sentence_around(text, told, quotation)
        found = _of_quotation(told, sentence, quotation)
        if found is None and event and _follows_on(told, quotation, event, sentence):
            found = event.date
        elif found is None and (before := _sentence_before(around, sentence)):
            found = _announced(around, before, quotation)
        if found:
            day = text[found.start : found.end]
            quotation = replace(quotation, date=found.value, date_source="text", date_text=day)
        if quotation.kind != "indirect":
            event = _Event(found, sentence[1], quotation.speaker)
        dated.append(quotation)
    return dated


@dataclass(frozen=True, slots=True)
class _Event:
    """The quotation before: its day, where its sentence ends, who spoke."""

    date: FoundDate | None
    end: int
    speaker: str | None


def _without(text: str, spans: Iterable[Span]) -> str:
    """Return the text with quotations and posts blacked out, as long as it was."""
    pieces, position = [], 0
    for start, end in sorted(spans):
        if end > position:
            pieces += [text[position:start], SAID * (end - max(start, position))]
            position = end
    return "".join([*pieces, text[position:]])


def sentence_around(text: str, told: Narration, quotation: Quotation) -> Span:
    """Return the sentence that holds a quotation and its cue."""
    start, end = quotation.outer_start, quotation.outer_end
    if quotation.cue_start is not None and quotation.cue_end is not None:
        start, end = min(start, quotation.cue_start), max(end, quotation.cue_end)
    begin = _last_stop(told, max(0, start - FARTHEST), start)
    if end == quotation.outer_end and text[quotation.end - 1 : quotation.end] in (".", "!", "?", "…"):
        follow = A_WORD.search(told.text, end, end + 10)
        if follow and follow.group()[0].isupper():
            return begin, end
    return begin, _next_stop(told, end, end + FARTHEST)


def _is_end(told: Narration, stop: re.Match[str]) -> bool:
    """Whether a stop or a line end ends a sentence."""
    return stop.group() == "\n" or ends_sentence(told.text, *stop.span(1), told.lexicon.abbreviations)


def _last_stop(told: Narration, begin: int, end: int) -> int:
    stops = reversed(list(_STOP.finditer(told.text, begin, end)))
    return next((stop.end() for stop in stops if _is_end(told, stop)), begin)


def _next_stop(told: Narration, begin: int, end: int) -> int:
    stops = _STOP.finditer(told.text, begin, end)
    return next((stop.start() + 1 for stop in stops if _is_end(told, stop)), min(end, len(told.text)))


def _of_quotation(told: Narration, sentence: Span, quotation: Quotation) -> FoundDate | None:
    """Return the day that the sentence of a quotation gives to its cue; a month or a year only from its own clause."""
    if quotation.cue_start is None or quotation.cue_end is None:
        return None
    cue = quotation.cue_start, quotation.cue_end
    found = of_cue(told, cue, sentence) or of_cue(told, cue, _clause_of(told, sentence, cue), LONGER)
    if found is None and cue[0] < quotation.outer_start:
        found = opening(told, sentence, cue) or of_occasion(told, (sentence[0], cue[0]))
    return found or of_occasion(told, _right_behind(told, (cue[1], sentence[1])), set_in=True)


def _right_behind(told: Narration, stretch: Span) -> Span:
    """Return what stands behind a cue up to the next clause: *… said “…” in a note Monday.*"""
    start, end = stretch
    for word in A_WORD.finditer(told.text, start, end):
        another = told.class_of(word.group()) in _ANOTHER and word.group().lower() not in told.occasions
        if another and not told.is_possessive(word.start()):
            return start, word.start()
    return start, end


def _clause_of(told: Narration, sentence: Span, cue: Span) -> Span:
    """Return the clause of a cue: up to the marks and commas around it."""
    edges = [edge.end() for edge in _EDGE.finditer(told.text, sentence[0], cue[0])]
    after = _EDGE.search(told.text, cue[1], sentence[1])
    return edges[-1] if edges else sentence[0], after.start() if after else sentence[1]


def _follows_on(told: Narration, quotation: Quotation, event: _Event, sentence: Span) -> bool:
    """Tell whether a quotation goes on with the speech event before it: nobody new speaks, and soon after."""
    if event.date is None or sentence[0] - event.end > FARTHEST:
        return False
    same = quotation.speaker is not None and quotation.speaker == event.speaker
    return (same or "floating" in quotation.flags) and not _another_day_begins(told, event, quotation)


def _another_day_begins(told: Narration, event: _Event, quotation: Quotation) -> bool:
    """*… he said on Monday. On Thursday he left. “I am tired”*: a sentence between the two begins with another day."""
    for date in told.dates((event.end, max(event.end, quotation.outer_start))):
        begin = _last_stop(told, max(event.end, date.start - _BEGINNING), date.start)
        if date.precision == "day" and len(A_WORD.findall(told.text, begin, date.start)) < FEW:
            return event.date is None or event.date.value != date.value
    return False


def _sentence_before(told: Narration, sentence: Span) -> Span | None:
    """Return the sentence before one."""
    end = len(told.text[max(0, sentence[0] - FARTHEST) : sentence[0]].rstrip()) + max(0, sentence[0] - FARTHEST)
    begin = _last_stop(told, max(0, end - FARTHEST), end - 1)
    return (begin, end) if begin < end else None


def _is_named(sentence: str, speaker: str | None) -> bool:
    """Whether a word of a name stands in a sentence."""
    return any(word[0].isupper() and word in sentence for word in A_WORD.findall(speaker or ""))


def _announced(told: Narration, before: Span, quotation: Quotation) -> FoundDate | None:
    """Return the day of the speech event that the sentence before tells, if the quotation takes it up.

    *The department expressed regret in a statement on Tuesday. “We are concerned,” it said.*
    """
    here = "\n" not in told.text[before[1] : quotation.outer_start]
    mention = (quotation.mention or "").lower()
    pronoun = not mention or told.class_of(mention.split()[0].strip("'-")) == PRONOUN
    definite = not pronoun and mention.split()[0] in told.lexicon.definite
    named = _is_named(told.text[slice(*before)], quotation.speaker)
    if not (pronoun or definite or named) or SAID in told.text[slice(*before)]:
        return None
    found = None
    if quotation.speaker_kind != "document":  # a paper has the day on which it came out
        verb = _verb_of_speech(told, before)
        if verb and (pronoun or here):
            found = of_cue(told, verb, before) or (_first(told, before) if here else None)
        elif verb and named:
            found = _beside(told, of_cue(told, verb, before), verb)
    return found or of_occasion(told, before)


def _beside(told: Narration, date: FoundDate | None, verb: Span) -> FoundDate | None:
    """Return a date that stands within a few words of a verb."""
    if date is None:
        return None
    between = told.text[min(date.end, verb[1]) : max(date.start, verb[0])]
    return date if len(A_WORD.findall(between)) <= FEW else None


def _verb_of_speech(told: Narration, sentence: Span) -> Span | None:
    """Return the first verb of a sentence by which somebody speaks: *said*, *ha parlato*."""
    for word in A_WORD.finditer(told.text, *sentence):
        if not _OF_SPEECH.isdisjoint(told.lexicon.verbs.get(word.group().lower(), ("", ""))[1]):
            return word.span()
    return None


def _first(told: Narration, sentence: Span) -> FoundDate | None:
    """*Ieri, dopo la riunione, la sindaca ha parlato*: the day with which a sentence begins."""
    found = of_cue(told, (sentence[0], sentence[0]), sentence)
    return found if found and len(A_WORD.findall(told.text, sentence[0], found.start)) < FEW else None
