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
    PREDICATE,
    PREP,
    PRONOUN,
    QUOTATION,
    SEMICOLON,
    SPEAKER,
    STOP,
    SUBORD,
    THAT,
    VERB,
    WORD,
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
    """A reporting verb and its conjunction: Le maire a assuré que …; the minister said that …

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
    """A phrase that reports and its clause: Selon X, …; …, according to X.

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
        comma = _clause_comma(words, speaker.end, end)
        return _content(words, comma + 1, end) if comma is not None else None
    if words.classes[cue[0] - 1] != COMMA or (
        behind not in (".", "|", "") and not _END.match(words.classes, speaker.end)
    ):
        return None
    segment = _content(words, start, cue[0] - 1)
    return segment if segment and segment.end == words.ends[cue[0] - 2] else None


def _clause_comma(words: Words, index: int, end: int) -> int | None:
    """Return the comma behind which a clause begins: the first one, or the next behind an apposition."""
    limit = min(end, index + _LONGEST_SPEAKER)
    comma = words.classes.find(COMMA, index, limit)
    if comma < 0 or any(_is_verb(words, n) for n in range(index, comma)):
        return None
    following = words.classes.find(COMMA, comma + 1, limit)
    if following >= 0 and _APPOSED.fullmatch(words.classes, comma + 1, following):
        return following
    return comma


_APPOSED = pattern("<name+title>{1,4} | <gerund> <!predicate+modal+verb>{1,12}")


_TO_COMMA = pattern("<!predicate+boundary>{0,12} <comma> (?!<says+subord+that+relative>)")


def indirect_mood(reading: Reading) -> Iterator[Found]:
    """A clause in the mood of reported speech.

    *Er sagte, die Lage sei ernst*; *Die Lage sei ernst, sagte er*: the verb's mood stands for the conjunction.
    """
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
_BEGINS = pattern("<adverb>{0,2} <comma>? <det+noun+subject+subord+prep+link>")
_LONGEST_BEGINNING = 25
"""Words in which a clause shows its verb."""


def _is_clause(words: Words, start: int, end: int, lemma: str) -> bool:
    """Tell whether a clause begins behind a verb of speech: a verb follows before its sentence ends."""
    if _CLAUSE.match(words.classes, start, end):
        return True
    if words.lowers[start : start + 1] and words.lowers[start] in words.lexicon.bare_objects:
        return False
    if lemma not in words.lexicon.bare_only or not _BEGINS.match(words.classes, start, end):
        return False
    stop = min(end, start + _LONGEST_BEGINNING)
    return any(_is_verb(words, index) for index in range(start + 1, stop))


def _is_verb(words: Words, index: int) -> bool:
    """A verb of a listed class, or a word with the ending of one."""
    own = words.classes[index]
    ending = own == WORD and words.lowers[index].endswith(words.lexicon.clause_endings or ("\0",))
    return own in PREDICATE + MODAL + VERB or ending


_OPENED = pattern(
    "(?:^ | <comma+semicolon+colon+open+dash>) <coord>? <subord+that+relative> "
    "<!comma+semicolon+colon+open+close+dash>* $ | <relative> $"
)


def indirect_bare(reading: Reading) -> Iterator[Found]:
    """A clause without a conjunction.

    *He said the plan would fail*: in some languages a clause follows a verb of speech without a conjunction.
    """
    words = reading.words
    for match in VERB_GROUP.finditer(words.classes) if words.lexicon.bare else ():
        verb = verb_in(words, *match.span())
        lemma = words.lexicon.verbs.get(words.lowers[verb], ("", ""))[0]
        start, end = reading.sentences.around(match.start())
        clause = lemma in words.lexicon.bare and _is_clause(words, match.end(), end, lemma)
        if not clause or not _asserts(words, *match.span()) or _is_noun(words, match.start()):
            continue
        apart = words.classes[match.start() - 1] == COMMA
        if QUOTATION in words.classes[start : match.start()] and words.classes[match.end()] in SUBORD + PREP:
            continue
        if _OPENED.search(words.classes, start, match.start()) or words.classes[match.start() - 1] == QUOTATION:
            continue
        place = Place(words, match.end(), start, end, _EMPTY)
        subject = cue_subject(place, (), Cue(*match.span(), verb, None))
        if apart and (not subject or subject.end > match.start() or _is_told(words, start, match.start())):
            continue
        content = _content(words, pattern("<adverb>* <comma>?").match(words.classes, match.end()).end(), end)  # type: ignore[union-attr]
        if content and subject and subject.end <= match.start() and _can_speak(words, subject):
            yield content, make(place, "indirect_bare", 0.7, match.span(), subject)


def _is_told(words: Words, start: int, stop: int) -> bool:
    """Tell whether a stretch holds a verb: then it is what was said, not who said it (*The road is closed, said …*)."""
    return any(_is_verb(words, index) for index in range(start, stop))


def _is_whole(words: Words, start: int, comma: int) -> bool:
    """Tell whether a stretch is a clause that can stand alone: it has a verb, and no subordinator opens all of it."""
    alone = words.classes[start : start + 1] in (SUBORD, PREP) and COMMA not in words.classes[start:comma]
    return not alone and _is_told(words, start, comma)


_SPEAKER_BEFORE = pattern(
    "<comma> <det>? <noun+part>{1,8} (?:<link+prep> <det>? <noun+part>{1,4}){0,2} $ | <comma> <pronoun> $"
)
_END = pattern("(?!<det>) <!boundary+predicate+modal+verb+quotation>{0,6} (?=<stop+break> | $)")
_NAMED = pattern("<!predicate+modal+verb+quotation+semicolon+colon+stop+break>{0,25} (?=<stop+break> | $)")


def indirect_before(reading: Reading) -> Iterator[Found]:
    """A clause before its reporting verb.

    *The bridge will open in June, the mayor said*; *Le pont rouvrira en juin, a annoncé la mairie*.

    >>> example(indirect_before, "Le pont rouvrira en juin, a annoncé la mairie.")
    ['Le pont rouvrira en juin']
    >>> example(indirect_before, "The bridge will open in June, Paul Mason said on Monday.", "en")
    ['The bridge will open in June']
    >>> example(indirect_before, "In a letter to the council, Paul Mason said on Monday.", "en")
    []
    """
    words = reading.words
    for match in VERB_GROUP.finditer(words.classes):
        if not _asserts(words, *match.span()):
            continue
        start, end = reading.sentences.around(match.start())
        comma, subject = _parted(words, start, match.start(), match.end(), end)
        if comma is None or subject is None or not _can_speak(words, subject):
            continue
        if not _is_whole(words, start, comma) or QUOTATION in words.classes[start:end]:
            continue
        segment = _content(words, start, comma)
        if segment and segment.end == words.ends[comma - 1]:
            place = Place(words, match.start(), start, end, _EMPTY)
            yield segment, make(place, "indirect_before", 0.75, match.span(), subject)


def _parted(words: Words, start: int, begin: int, stop: int, end: int) -> tuple[int | None, Phrase | None]:
    """Return the comma that parts what was said from a cue that closes its sentence, and who speaks."""
    if words.classes[begin - 1 : begin] == COMMA:
        subject = subject_after(words, stop, end)
        closes = subject and _NAMED.match(words.classes, subject.end, end + 1)
        return (begin - 1, subject) if closes and subject and subject.start - stop <= _NEAR else (None, None)
    before = _SPEAKER_BEFORE.search(words.classes, max(start, begin - _LONGEST_SPEAKER), begin)
    if not words.lexicon.bare or not before or not _END.match(words.classes, stop, end + 1):
        return None, None
    return before.start(), Phrase(before.start() + 1, begin)


_NEAR = 4
"""Words between a verb and the subject behind it."""


RULES: tuple[Rule, ...] = (indirect_clause, indirect_bare, indirect_mood, indirect_phrase, indirect_before)
