"""Incises inside the marks: « Nous partons, assure le maire. Tous suivront. » The reporter's words are cut out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..model import Attribution, Segment, Span
from ..records import replace
from ..words.classes import AUX, DASH, FIRST, PRONOUN, REPORTS, SAYING, SPEAKER, WORD, pattern
from ..words.clauses import NOUN_PHRASE, VERB_GROUP, Phrase, can_speak, subject_after, verb_in
from ..words.lexicon import Lexicon, first_words
from ..words.read import read_words
from ..words.text import Words
from .place import Place, make
from .whence import whence

_FEWEST_CHARACTERS = 20
_PRONOUN = pattern(
    "(?<=<comma+stop+open+dash>) <clitic+det>{0,3} (?:<aux+passive> <object>? <pronoun> "
    "<adverb+object>{0,3} <reports> | <says+word> <object>? <pronoun>) (?:<!comma+stop+quotation+break>{0,25}) "
    "(?=<comma+stop+colon+break+close+dash> | $)"
)
_NOUN = pattern(
    "(?<=<comma+dash>) <negation+object>{0,2} (?:<aux> <clitic>{0,3} <participle+either> | "
    "<says>) (?=<det+title+name+role+group+prep>)"
)
_DASHES = "—–―"
_MARK_SPACES = " ,\u00a0\u202f"


@dataclass(frozen=True, slots=True)
class Incise:
    """The reporter's words inside the marks, commas included, and whose words stand around them."""

    span: Span
    attribution: Attribution
    words: Words
    """The words of the segment, incise and all."""
    mention: Phrase | None
    """Who speaks, in ``words``; None where the verb stands without its subject."""


def find_incises(text: str, segment: Segment, lexicon: Lexicon) -> tuple[Incise, ...]:
    """Return the incises inside a segment, in order.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> text = "« Je reste, affirme-t-elle. Je crois en vous. »"
    >>> (found,) = find_incises(text, Segment(2, 45, 0, 47, "«"), lexicon_of(load_pack("fr")))
    >>> text[slice(*found.span)], text[slice(*found.attribution.mention)]
    (', affirme-t-elle', 'elle')
    >>> find_incises("« Je reste, car je crois en vous. »", Segment(2, 33, 0, 35, "«"), lexicon_of(load_pack("fr")))
    ()
    """
    if segment.end - segment.start < _FEWEST_CHARACTERS or not _may_hold(text[segment.start : segment.end], lexicon):
        return ()
    words = read_words(text, (), lexicon, segment.start, segment.end)
    found = _apart([incise for rule in RULES for incise in rule(words, segment)])
    if found and found[-1].span[1] >= segment.end and _incise_follows(text, segment, lexicon):
        found = found[:-1]
    return found if spans_beside(text, segment, found) else ()


_FOLLOWS = 60
"""Characters behind the marks in which an incise shows itself."""


def _incise_follows(text: str, segment: Segment, lexicon: Lexicon) -> bool:
    """*« La route est sûre, prétend la ville », a rappelé le juge*: behind the marks the reporter's own incise stands,
    so that what ends the words is the speaker's."""
    words = read_words(text, (), lexicon, segment.outer_end, min(len(text), segment.outer_end + _FOLLOWS))
    match = VERB_GROUP.match(words.classes, 1) if words.classes[:1] == "," else None
    return match is not None and subject_after(words, match.end(), len(words.classes)) is not None


_BEHIND = " \t\u00a0\u202f\u2009,.:;–-—"


def spans_beside(text: str, segment: Segment, incises: Iterable[Incise]) -> tuple[Span, ...]:
    """Return what is left of a segment without its incises, and without the marks that stand behind them."""
    spans: list[Span] = []
    begin = segment.start
    for incise in incises:
        start, end = incise.span
        if start > begin:
            spans.append((begin, start))
        begin = end
        while begin < segment.end and text[begin] in _BEHIND:
            begin += 1
    if begin < segment.end:
        spans.append((begin, segment.end))
    return tuple(spans)


def _apart(found: list[Incise]) -> tuple[Incise, ...]:
    """Of incises that overlap the first counts, the longest where several begin together."""
    kept: list[Incise] = []
    for incise in sorted(found, key=lambda i: (i.span[0], -i.span[1])):
        if not kept or incise.span[0] >= kept[-1].span[1]:
            kept.append(incise)
    return tuple(kept)


_WORD = re.compile(r"[^\W\d_]+")
_HYPHENED = re.compile(r"[-\u2010\u2011]([^\W\d_]+)")
_OPENS = re.compile(r"[,?!…–—―]|(?<=[ \u00a0])-(?=[ \u00a0.,])")
_NEAR, _NEAR_CHARACTERS = 8, 160
"""Words between the comma or dash that opens an incise and its verb, at most, and the characters that hold them."""


def _may_hold(content: str, lexicon: Lexicon) -> bool:
    """Whether the words of a segment can hold an incise: a hyphen before a pronoun, or a reporting verb soon behind a
    comma, a dash or what else ends no sentence (*« Vous partez ? demanda le maire. »*)."""
    if not lexicon.verbs:
        return False
    if not _pronouns(lexicon).isdisjoint(map(str.lower, _HYPHENED.findall(content))):
        return True
    verbs = first_words(lexicon, REPORTS + SAYING)
    near = (_WORD.findall(piece[:_NEAR_CHARACTERS])[:_NEAR] for piece in _OPENS.split(content)[1:])
    return any(not verbs.isdisjoint(map(str.lower, words)) for words in near)


@lru_cache(maxsize=32)
def _pronouns(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that are pronouns, and those that can be one (*celui-ci*)."""
    return first_words(lexicon, PRONOUN) | lexicon.demonstratives


def _with_pronoun(words: Words, segment: Segment) -> Iterator[Incise]:
    """*, assure-t-elle,*: the first one; behind it a hyphen is more often the speaker's own."""
    for match in _PRONOUN.finditer(words.classes):
        pronoun = words.classes.index(PRONOUN, match.start())
        known = pattern("<reports>").search(match.group())
        if words.hyphened(pronoun) and (known or WORD in match.group()[:4]):
            stop = _clause_end(words, pronoun + 1)
            apart = _PARTICIPLE.match(words.classes, pronoun + 1, stop)
            cue_end = apart.end() if apart else pronoun + 1
            yield from _incise(words, segment, match.start(), stop, Phrase(pronoun, pronoun + 1), cue_end)


_PARTICIPLE = pattern("<adverb+object>{0,3} <participle+either>")


def _with_noun(words: Words, segment: Segment) -> Iterator[Incise]:
    """*, assure le maire,*."""
    for match in _NOUN.finditer(words.classes):
        group = VERB_GROUP.match(words.classes, match.start())
        if group is None or _document(words, group.span(), len(words.classes)):
            continue
        subject = subject_after(words, group.end(), len(words.classes))
        if subject is None or not _says(words, group.span(), subject) or _is_own(words, group.span(), subject):
            continue
        clause = _clause_end(words, subject.end)
        if pattern("<says+aux+that+relative>").search(words.classes[subject.end : clause]) or clause - subject.end > 12:
            continue
        stop = _apposition_end(words, clause)
        yield from _incise(words, segment, match.start(), stop, subject, group.end())


_BETWEEN = pattern(
    "(?<=<dash>) <adverb>{0,2} (<negation+object>{0,2} (?:<aux> <adverb+object+negation>{0,3} <participle+either> "
    "| <says>)) (?!<adverb+comma>{0,2} <first>) <!stop+semicolon+colon+break+quotation+dash>{0,40} "
    "(?=<comma+stop>? <dash> | <stop>? $)"
)


def _between_dashes(words: Words, segment: Segment) -> Iterator[Incise]:
    """*– spiega l'avvocato, Luigi Roi –*, *- ha aggiunto -*: all that stands between two dashes is the reporter's."""
    for match in _BETWEEN.finditer(words.classes):
        if _MARK_AT_END.match(words.text, words.ends[match.end() - 1]):
            continue
        flags = words.flags(verb_in(words, *match.span(1)))
        document = _document(words, match.span(1), match.end())
        subject = document
        if document is None:
            subject = whence(words, match.span(1), match.end()) or subject_after(words, match.end(1), match.end())
        alone = "i" in flags and match.end() - match.end(1) < _FEW
        said = subject or alone if not {"s", "i"}.isdisjoint(flags) else document
        dropped = "s" in flags and words.lexicon.dropped_plurals
        if (said or dropped) and not _is_own(words, match.span(1), subject):
            yield from _incise(words, segment, match.start(), match.end(), subject, match.end(1))


_NOUN_OF_SPEECH = pattern(
    "(?<=<dash>) <impersonal+adverb>{0,2} <aux+passive>? <det>{1,2} <word>? <saying> <word+adverb>? "
    "(?=<link> <!stop+comma+semicolon+colon+break+quotation+dash>{1,20} <comma>? <dash>)"
)


def _of_somebody(words: Words, segment: Segment) -> Iterator[Incise]:
    """*– le parole del sindaco –*, *– è il commento di Luigi Roi –*: a noun of speech and whose it is."""
    for match in _NOUN_OF_SPEECH.finditer(words.classes):
        found = NOUN_PHRASE.match(words.classes, match.end())
        begin = match.end() + (words.lowers[match.end()] not in words.lexicon.features)
        speaker = Phrase(begin, found.end()) if found else None
        if speaker and can_speak(words, speaker):
            stop = words.classes.index(DASH, begin)
            yield from _incise(words, segment, match.start(), stop, speaker, match.end())


def _is_own(words: Words, verb: tuple[int, int], subject: Phrase | None) -> bool:
    """*– Ho chiesto un rinvio –*: an auxiliary of the first person is the speaker's own word, unless its form is one of
    the third and the subject right behind it (*– sono intervenuti i sindaci –*)."""
    own = any(words.classes[n] == AUX and words.lowers[n] in words.lexicon.own for n in range(*verb))
    return own and (subject is None or subject.start != verb[1])


_READ_IN = pattern(
    "<prep+link> <det>? (<document+saying> (?:<link> <noun>)?) "
    "(?:<participle+either+word> <by> (<det>? <group+name+role> <noun+part>{0,4}))?"
)
"""*- si legge nel messaggio -*: the document is the speaker; *nella lettera inviata da Anna Neri* whoever wrote it."""
_IN_A_NOTE = pattern("<adverb> (?:<link> | <participle+either+word> <by>) (<det>? <group+name+role> <noun+part>{0,4})")
"""*- si legge in una nota del Comune -*."""


def _document(words: Words, verb: tuple[int, int], stop: int) -> Phrase | None:
    """The document in which words are read, or its author, behind a verb that tells what documents do."""
    if "d" not in words.flags(verb_in(words, *verb)):
        return None
    found = _READ_IN.match(words.classes, verb[1], stop) or _IN_A_NOTE.match(words.classes, verb[1], stop)
    return Phrase(*found.span(found.lastindex or 0)) if found else None


_FEW = 2
"""Words behind a verb that stands between dashes without its subject: *— concluiu —*, *–reflexiona–*."""
_MARK_AT_END = re.compile(r"[?!]")
_ALONE = pattern(
    "(?<=<comma>) <adverb>? ((?:<aux> <adverb+object+negation>{0,2} <participle+either> | <says>)) "
    "<adverb>? (?=<comma>)"
)


def _without_subject(words: Words, segment: Segment) -> Iterator[Incise]:
    """*, ha detto,*: between commas, where a verb can stand without its subject."""
    for match in _ALONE.finditer(words.classes) if words.lexicon.dropped_plurals else ():
        flags = words.flags(verb_in(words, *match.span(1)))
        if "s" in flags and FIRST not in words.classes[match.start(1) - 1 : match.end()]:
            yield from _incise(words, segment, match.start(), match.end(), None, match.end(1))


RULES = (_with_pronoun, _with_noun, _between_dashes, _of_somebody, _without_subject)


def _says(words: Words, group: Span, subject: Phrase) -> bool:
    """Only verbs of speech are trusted where the speaker's own words could hold the same form, and only of speakers."""
    flags = words.flags(verb_in(words, *group))
    if any(c in SPEAKER for c in words.classes[subject.start : subject.end]):
        return "s" in flags or "i" in flags
    return "s" in flags and words.classes[subject.end : subject.end + 1] in (",", ".", "")


_APPOSITIONS = (
    pattern(
        "<comma> <det>? <listed+word+name+title+part+number>{1,5} (?:<link>{1,2} <det>? <listed+word+name>{1,4}){0,2} "
        "(?=<stop+colon+break> | $)"
    ),
    pattern(
        "<comma> <det>? <adverb>? <role> <noun+link+prep+det+coord+adverb+part+by+weak+saying>{0,25} "
        "(?:<relative> <!comma+stop+semicolon+colon+break+quotation+dash>{1,20})? (?=<stop+break> | $)"
    ),
    pattern("<comma> <relative> <!comma+stop+semicolon+colon+break+quotation+dash>{2,25} (?=<stop+break> | $)"),
)
"""What tells of a speaker behind the name: a short noun phrase, an office however long, what he does."""


def _apposition_end(words: Words, index: int) -> int:
    """*said Neil Grady, a farmer.*: what stands between the name and the full stop is the reporter's too."""
    return max((match.end() for one in _APPOSITIONS if (match := one.match(words.classes, index))), default=index)


def _clause_end(words: Words, index: int) -> int:
    while index < len(words.classes) and words.classes[index] not in ",.:;|)-":
        index += 1
    return index


def _incise(
    words: Words, segment: Segment, start: int, stop: int, subject: Phrase | None, cue_end: int
) -> Iterator[Incise]:
    """Yield the incise, unless nothing of the segment would be left without it."""
    first, last = words.starts[start], words.ends[stop - 1]
    while first > segment.start and words.text[first - 1] in _MARK_SPACES + _DASHES + "-":
        first -= 1
    while segment.mark == "-" and last < segment.end and words.text[last] in _DASHES:
        last += 1
    if first <= segment.start and last >= segment.end:
        return
    place = Place(words, start, 0, len(words.classes), segment)
    attribution = make(place, "incise_inside", 0.97, (start, cue_end), subject)
    if subject is None:
        plural = words.lowers[cue_end - 1].endswith(words.lexicon.dropped_plurals)
        attribution = replace(attribution, dropped="p" if plural else "s")
    yield Incise((first, last), attribution, words, subject)
