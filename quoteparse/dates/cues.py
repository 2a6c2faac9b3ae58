"""The day of a quotation: the phrase that belongs to its cue, or that of the speech event it follows on from."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..lang import load_pack
from ..model import Quotation, Span
from ..words.classes import DOCUMENT, PRONOUN, RELATIVE, REPORTS, SAYING
from ..words.lexicon import Lexicon, lexicon_of
from ..words.sentences import ends_sentence
from .find import FoundDate, find_dates

FARTHEST = 600
"""Characters over which a sentence is looked for, and over which a quotation can follow on."""
_STOP = re.compile(r"([.!?…]{1,8})[\"»”’)\]]{0,3}\s{1,5}|\n")
_EDGE = re.compile(r"[,;:()«»“”\"–—]")
_WORD = re.compile(r"[^\W\d_]+")
_SPEECH = frozenset(REPORTS + SAYING + DOCUMENT)
"""Classes of the lexicon that make a sentence a speech event: verbs and nouns of speech, documents."""
_SAID = "\x01"
"""Stands for each character of the words said: neither a letter nor a space."""


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
    outside = _without(text, [*aside, *(span for quotation in quotations for span in quotation.content_spans)])
    lexicon = lexicon_of(load_pack(language))
    dated: list[Quotation] = []
    event: _Event | None = None
    for quotation in quotations:
        if quotation.date:
            dated.append(quotation)
            continue
        sentence = sentence_around(text, outside, quotation, lexicon.abbreviations)
        found = date_of_cue(outside, _clause_of(outside, sentence, quotation), sentence, anchor, language)
        if found is None and _follows_on(quotation, event, sentence, lexicon):
            found = event.date if event else None
        elif found is None and (before := _sentence_before(outside, sentence, lexicon.abbreviations)):
            found = _announced(outside, before, quotation, anchor, language, lexicon)
        if found:
            day = text[found.start : found.end]
            quotation = replace(quotation, date=found.value, date_source="text", date_text=day)
        event = _Event(found, sentence[1], quotation.speaker)
        dated.append(quotation)
    return dated


def date_of_cue(
    text: str, clause: Span, sentence: Span, anchor: datetime.date, language: str | None
) -> FoundDate | None:
    """Return the phrase that names the day of a cue: in its clause, else elsewhere in its sentence; None without one.

    ``text`` must not hold the words said, which name days of their own. Only a phrase that names one day, not after
    the anchor, and that is not the date of something else (*since Monday, l'attaque de mardi*) is taken. Offsets of the
    result point into ``text``.
    """
    start, end = sentence
    found = [
        replace(date, start=date.start + start, end=date.end + start)
        for date in find_dates(text[start:end], anchor, language)
        if date.precision == "day" and date.value <= anchor.isoformat()
    ]
    lexicon = lexicon_of(load_pack(language))
    usable = [
        d for d in found if not _is_of_something_else(text, d, language) and not _in_relative(text, start, d, lexicon)
    ]
    inside = [date for date in usable if clause[0] <= date.start and date.end <= clause[1]]
    middle = (clause[0] + clause[1]) / 2
    return min(inside or usable, key=lambda date: (abs(date.start - middle), date.start), default=None)


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
            pieces += [text[position:start], _SAID * (end - max(start, position))]
            position = end
    return "".join([*pieces, text[position:]])


def sentence_around(text: str, outside: str, quotation: Quotation, abbreviations: frozenset[str]) -> Span:
    """Return the sentence that holds a quotation and its cue; ``outside`` is the text without the words said."""
    start, end = quotation.outer_start, quotation.outer_end
    if quotation.cue_start is not None and quotation.cue_end is not None:
        start, end = min(start, quotation.cue_start), max(end, quotation.cue_end)
    begin = _last_stop(outside, max(0, start - FARTHEST), start, abbreviations)
    if end == quotation.outer_end and text[quotation.end - 1 : quotation.end] in (".", "!", "?", "…"):
        follow = _WORD.search(outside, end, end + 10)
        if follow and follow.group()[0].isupper():
            return begin, end
    return begin, _next_stop(outside, end, end + FARTHEST, abbreviations)


def _stops(text: str, begin: int, end: int, abbreviations: frozenset[str]) -> Iterator[re.Match[str]]:
    """Yield the stops and line ends of a stretch that end a sentence."""
    for stop in _STOP.finditer(text, begin, end):
        if stop.group() == "\n" or ends_sentence(text, *stop.span(1), abbreviations):
            yield stop


def _last_stop(text: str, begin: int, end: int, abbreviations: frozenset[str]) -> int:
    return max((stop.end() for stop in _stops(text, begin, end, abbreviations)), default=begin)


def _next_stop(text: str, begin: int, end: int, abbreviations: frozenset[str]) -> int:
    return next((stop.start() + 1 for stop in _stops(text, begin, end, abbreviations)), min(end, len(text)))


def _clause_of(outside: str, sentence: Span, quotation: Quotation) -> Span:
    """Return the clause of a quotation's cue: up to the marks and commas around it."""
    if quotation.cue_start is None or quotation.cue_end is None:
        return quotation.outer_start, quotation.outer_start
    edges = [edge.end() for edge in _EDGE.finditer(outside, sentence[0], quotation.cue_start)]
    after = _EDGE.search(outside, quotation.cue_end, sentence[1])
    return edges[-1] if edges else sentence[0], after.start() if after else sentence[1]


def _is_of_something_else(text: str, date: FoundDate, language: str | None) -> bool:
    """*Since Monday, l'attaque de mardi, Friday's attack*: the date of something else."""
    if text[date.end - 2 : date.end] in ("'s", "’s"):
        return True
    pack = load_pack(language)
    before = _WORD.findall(text, max(0, date.start - 20), date.start)
    return bool(before) and pack is not None and before[-1].lower() in pack.dates.of_something_else.split()


def _in_relative(text: str, sentence_start: int, date: FoundDate, lexicon: Lexicon) -> bool:
    """*…, who was arrested on Monday, …*: a clause that begins with a relative pronoun."""
    edges = [edge.end() for edge in _EDGE.finditer(text, sentence_start, date.start)]
    first = _WORD.search(text, edges[-1], date.start) if edges else None
    return first is not None and lexicon.classes.get(first.group().lower()) == RELATIVE


def _follows_on(quotation: Quotation, event: _Event | None, sentence: Span, lexicon: Lexicon) -> bool:
    """Tell whether a quotation goes on with the speech event before it: nobody new speaks, and soon after."""
    if event is None or sentence[0] - event.end > FARTHEST:
        return False
    same = quotation.speaker is not None and quotation.speaker == event.speaker
    return event.date is not None and (same or "floating" in quotation.flags)


def _sentence_before(outside: str, sentence: Span, abbreviations: frozenset[str]) -> Span | None:
    """Return the sentence before one."""
    end = len(outside[max(0, sentence[0] - FARTHEST) : sentence[0]].rstrip()) + max(0, sentence[0] - FARTHEST)
    begin = _last_stop(outside, max(0, end - FARTHEST), end - 1, abbreviations)
    return (begin, end) if begin < end else None


def _announced(
    outside: str, before: Span, quotation: Quotation, anchor: datetime.date, language: str | None, lexicon: Lexicon
) -> FoundDate | None:
    """Return the day of the speech event that the sentence before tells, if the quotation takes it up.

    *The department expressed regret in a statement on Tuesday. “We are concerned,” it said.*
    """
    mention = (quotation.mention or "").lower()
    taken_up = not mention or lexicon.classes.get(mention.split()[0].strip("'-")) == PRONOUN
    if not taken_up or _SAID in outside[before[0] : before[1]]:
        return None
    classes = {lexicon.classes.get(word.lower()) for word in _WORD.findall(outside, *before)}
    if not classes & _SPEECH:
        return None
    return date_of_cue(outside, before, before, anchor, language)
