"""The day of a quotation: the phrase that belongs to its cue, or that of the speech event it follows on from."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..lang import load_pack
from ..model import Quotation, Span
from ..words.classes import (
    AUX,
    CLITIC,
    DOCUMENT,
    INFINITIVE,
    MODAL,
    PASSIVE,
    PRONOUN,
    RELATIVE,
    REPORTS,
    SAYING,
    THAT,
    VERB,
    WORD,
)
from ..words.lexicon import Lexicon, lexicon_of
from ..words.sentences import ends_sentence
from .find import FoundDate, find_dates

FARTHEST = 600
"""Characters over which a sentence is looked for, and over which a quotation can follow on."""
_STOP = re.compile(r"([.!?…]{1,8})[\"»”’)\]]{0,3}\s{1,5}|\n")
_EDGE = re.compile(r"[,;:()«»“”\"–—]")
_WORD = re.compile(r"[^\W\d_]+")
_SAID = "\x01"
"""Stands for each character of the words said: neither a letter nor a space."""
_FARTHEST_DATE, _FEW = 160, 2
"""Characters between a date and a cue; words between the words said and a date behind them."""
_OTHER_EVENT = frozenset(REPORTS + AUX + MODAL + INFINITIVE + THAT + RELATIVE + VERB)
"""Classes of the lexicon that open another clause, or tell another event."""
_LONGER = "day range week month year"
"""Precisions of a phrase in the cue's own clause."""


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
    marked = [span for quotation in quotations if quotation.kind != "indirect" for span in quotation.content_spans]
    around = _without(text, [*aside, *marked])
    lexicon = lexicon_of(load_pack(language))
    dated: list[Quotation] = []
    event: _Event | None = None
    for quotation in quotations:
        if quotation.date:
            dated.append(quotation)
            continue
        sentence = sentence_around(text, outside, quotation, lexicon.abbreviations)
        found = _of_quotation(outside, sentence, quotation, anchor, language)
        if found is None and _follows_on(quotation, event, sentence, lexicon):
            found = event.date if event else None
        elif found is None and (before := _sentence_before(around, sentence, lexicon.abbreviations)):
            found = _announced(around, before, quotation, anchor, language, lexicon)
        if found:
            day = text[found.start : found.end]
            quotation = replace(quotation, date=found.value, date_source="text", date_text=day)
        if quotation.kind != "indirect":
            event = _Event(found, sentence[1], quotation.speaker)
        dated.append(quotation)
    return dated


def date_of_cue(
    text: str, cue: Span, sentence: Span, anchor: datetime.date, language: str | None, precisions: str = "day"
) -> FoundDate | None:
    """Return the phrase of a sentence that names the day of a cue, the nearest; None without one.

    ``text`` must not hold the words said, which name days of their own. Only a phrase of one of the ``precisions``, not
    after the anchor, with no other verb and no quotation between it and the cue, and that is not the date of something
    else (*since Monday, l'attaque de mardi*) is taken. Offsets of the result point into ``text``.
    """
    start, end = sentence
    found = [
        replace(date, start=date.start + start, end=date.end + start)
        for date in find_dates(text[start:end], anchor, language)
        if date.precision in precisions and date.value <= anchor.isoformat()
    ]
    lexicon = lexicon_of(load_pack(language))
    usable = [
        date
        for date in found
        if not _is_of_something_else(text, date, language)
        and not _in_relative(text, start, date, lexicon)
        and _is_beside(text, date, cue, lexicon)
    ]
    return min(usable, key=lambda date: (_gap(date, cue)[1] - _gap(date, cue)[0], date.start), default=None)


def _gap(date: FoundDate, cue: Span) -> Span:
    """What stands between a date and a cue; nothing where one holds the other."""
    first, last = min(date.end, cue[1]), max(date.start, cue[0])
    return first, max(first, last)


def _is_beside(text: str, date: FoundDate, cue: Span, lexicon: Lexicon) -> bool:
    """Whether nothing between a date and a cue tells of another event: no verb, no clause, no words said.

    Behind the words said only the next few words are the cue's still: *said “…” on Monday*.
    """
    first, last = _gap(date, cue)
    if last - first > _FARTHEST_DATE:
        return False
    between = text[first:last]
    if _SAID in between:
        tail = between[between.rindex(_SAID) :]
        if date.start < cue[0] or len(_WORD.findall(tail)) > _FEW or any(mark in tail for mark in ",;:"):
            return False
        between = between[: between.index(_SAID)]
    classes = [lexicon.classes.get(word.lower(), WORD) for word in _WORD.findall(between)]
    while classes and date.start < cue[0] and classes[-1] in AUX + PASSIVE + CLITIC:  # the verb's own auxiliary
        classes.pop()
    return set(classes).isdisjoint(_OTHER_EVENT if date.start < cue[0] else _OTHER_EVENT | {PRONOUN})


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


def _is_end(text: str, stop: re.Match[str], abbreviations: frozenset[str]) -> bool:
    """Whether a stop or a line end ends a sentence."""
    return stop.group() == "\n" or ends_sentence(text, *stop.span(1), abbreviations)


def _last_stop(text: str, begin: int, end: int, abbreviations: frozenset[str]) -> int:
    stops = reversed(list(_STOP.finditer(text, begin, end)))
    return next((stop.end() for stop in stops if _is_end(text, stop, abbreviations)), begin)


def _next_stop(text: str, begin: int, end: int, abbreviations: frozenset[str]) -> int:
    stops = _STOP.finditer(text, begin, end)
    return next((stop.start() + 1 for stop in stops if _is_end(text, stop, abbreviations)), min(end, len(text)))


def _of_quotation(
    outside: str, sentence: Span, quotation: Quotation, anchor: datetime.date, language: str | None
) -> FoundDate | None:
    """Return the day that the sentence of a quotation gives to its cue; a month or a year only from its own clause."""
    if quotation.cue_start is None or quotation.cue_end is None:
        return None
    cue = quotation.cue_start, quotation.cue_end
    found = date_of_cue(outside, cue, sentence, anchor, language)
    found = found or date_of_cue(outside, cue, _clause_of(outside, sentence, cue), anchor, language, _LONGER)
    if found or cue[0] > quotation.outer_start:
        return found
    return _opening(outside, sentence, cue, anchor, language) or _of_statement(
        outside, (sentence[0], cue[0]), anchor, language
    )


def _opening(outside: str, sentence: Span, cue: Span, anchor: datetime.date, language: str | None) -> FoundDate | None:
    """*In a debate on Wednesday, the mayor praised her plan, calling it …*: what opens a sentence dates it."""
    comma = outside.find(",", sentence[0], cue[0])
    if comma < 0 or _SAID in outside[sentence[0] : cue[0]]:
        return None
    found = [
        replace(date, start=date.start + sentence[0], end=date.end + sentence[0])
        for date in find_dates(outside[sentence[0] : comma], anchor, language)
        if date.value <= anchor.isoformat() and date.end >= comma - sentence[0] - _FEW
    ]
    return next((date for date in found if not _is_of_something_else(outside, date, language)), None)


def _of_statement(outside: str, stretch: Span, anchor: datetime.date, language: str | None) -> FoundDate | None:
    """*wrote a letter Wednesday, a publié mardi un communiqué*: the day beside a noun of speech or a document."""
    lexicon = lexicon_of(load_pack(language))
    for word in _WORD.finditer(outside, *stretch):
        if lexicon.classes.get(word.group().lower()) in (SAYING, DOCUMENT):
            found = date_of_cue(outside, word.span(), stretch, anchor, language)
            if found and len(_WORD.findall(outside, *_gap(found, word.span()))) <= _FEW:
                return found
    return None


def _clause_of(outside: str, sentence: Span, cue: Span) -> Span:
    """Return the clause of a cue: up to the marks and commas around it."""
    edges = [edge.end() for edge in _EDGE.finditer(outside, sentence[0], cue[0])]
    after = _EDGE.search(outside, cue[1], sentence[1])
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


def _is_named(sentence: str, speaker: str | None) -> bool:
    """Whether a word of a name stands in a sentence."""
    return any(word[0].isupper() and word in sentence for word in _WORD.findall(speaker or ""))


def _announced(
    outside: str, before: Span, quotation: Quotation, anchor: datetime.date, language: str | None, lexicon: Lexicon
) -> FoundDate | None:
    """Return the day of the speech event that the sentence before tells, if the quotation takes it up.

    *The department expressed regret in a statement on Tuesday. “We are concerned,” it said.*
    """
    here = "\n" not in outside[before[1] : quotation.outer_start]
    mention = (quotation.mention or "").lower()
    pronoun = not mention or lexicon.classes.get(mention.split()[0].strip("'-")) == PRONOUN
    same = pronoun or mention.split()[0] in lexicon.definite or _is_named(outside[slice(*before)], quotation.speaker)
    if not same or _SAID in outside[before[0] : before[1]]:
        return None
    if not pronoun and not here:
        return _of_statement(outside, before, anchor, language)
    verbs = (
        word.span()
        for word in _WORD.finditer(outside, *before)
        if "s" in lexicon.verbs.get(word.group().lower(), ("", ""))[1]
    )
    verb = next(verbs, None)
    found = date_of_cue(outside, verb, before, anchor, language) if verb else None
    if verb and not found and here:
        found = _first(outside, before, anchor, language)
    return found or _of_statement(outside, before, anchor, language)


def _first(outside: str, sentence: Span, anchor: datetime.date, language: str | None) -> FoundDate | None:
    """*Ieri, dopo la riunione, la sindaca ha parlato*: the day with which a sentence begins."""
    found = date_of_cue(outside, (sentence[0], sentence[0]), sentence, anchor, language)
    return found if found and len(_WORD.findall(outside, sentence[0], found.start)) < _FEW else None
