"""Rules that find the cue behind a segment: the incise, the subject and its verb, *selon X*."""

from __future__ import annotations

import re

from ..model import Attribution
from ..words.classes import (
    COMMA,
    DET,
    DOCUMENT,
    IMPERSONAL,
    INFINITIVE,
    LINK,
    OBJECT,
    PHRASE,
    POSTPOSITION,
    PREP,
    PRONOUN,
    RELATIVE,
    REPORTS,
    SAYING,
    SUBORD,
    WEAK,
    WORD,
    pattern,
)
from ..words.clauses import (
    NOUN_PHRASE,
    VERB_GROUP,
    Cue,
    Phrase,
    cues_in,
    subject_after,
    subject_before,
    verb_in,
)
from ..words.lexicon import given_names
from ..words.text import Words
from .alone import without_subject
from .governing import belongs_behind, is_reflexive, last_cue, reads_out, told_in
from .phrases import phrases_of
from .place import Place, make
from .quoted import quoted

_INVERTED_PRONOUN = pattern(
    "<comma+open+dash>? <clitic+det>{0,3} (?:<aux+passive> <object>? <pronoun+impersonal> "
    "<adverb+object>{0,3} <reports+word>? | <says+word> <object>? <pronoun+impersonal>)"
)
_AFTER = pattern("<comma+open+dash>?")


def incise_with_pronoun(place: Place) -> Attribution | None:
    """An incise with a pronoun behind the verb: « … », a-t-il ajouté; "…", sagte er.

    >>> from .place import example
    >>> incise_with_pronoun(example("« Nous restons », a-t-elle ajouté.")).rule
    'incise_with_pronoun'
    >>> incise_with_pronoun(example("« Nous restons » est son slogan."))
    """
    words = place.words
    match = _INVERTED_PRONOUN.match(words.classes, place.index + 1, min(place.end, place.index + 12))
    if not match:
        return None
    pronoun = next(i for i in range(match.start(), match.end()) if words.classes[i] in PRONOUN + IMPERSONAL)
    known = pattern("<reports>").search(match.group())
    if not words.hyphened(pronoun) and (
        words.classes[pronoun] == IMPERSONAL or words.classes[pronoun + 1 :][:1] == LINK
    ):
        return None
    if not known and not words.hyphened(pronoun):
        return None
    if known and not words.hyphened(pronoun) and words.classes[pronoun - 1] == WORD:
        return None
    begin = match.start() + len(_AFTER.match(match.group()).group())  # type: ignore[union-attr]
    apart = pronoun == match.end() - 1 and not words.hyphened(pronoun)
    speaker = None if words.classes[pronoun] == IMPERSONAL else Phrase(pronoun, pronoun + 1)
    return make(place, "incise_with_pronoun", 0.97, (begin, match.end() - apart), speaker)


_READ_IN = pattern(
    "<comma+open+dash>? ((?:<object>{0,2} <says> | <modal>) <object+impersonal>{0,2} <adverb+infinitive>{0,2} | "
    "<aux> <object>? <impersonal> <adverb+object>{0,2} <participle>) <prep+by+weak+link> "
    "(?=<det+link+document+word+role+group+name>)"
)


_WRITTEN = pattern("<document+saying>")
_THEREIN = pattern("<comma> (<says>) <impersonal>? <adverb>")
_FAR_COMMA = pattern("<comma> (?=<says> <impersonal>)")
_PARTED = pattern("<colon+semicolon+quotation>")


def _read_far(place: Place) -> re.Match[str] | None:
    """*Sie sei „kaum sichtbar“ in Erscheinung getreten, heißt es aus dem Ministerium*."""
    classes = place.words.classes
    for comma in _FAR_COMMA.finditer(classes, place.index + 1, place.end):
        if _PARTED.search(classes, place.index + 1, comma.start()):
            return None
        if match := _READ_IN.match(classes, comma.start(), place.end):
            return match
    return None


def document_behind(place: Place) -> Attribution | None:
    """An incise in which a document speaks.

    « … », lit-on dans un communiqué; „…“, heißt es in dem Bericht; « … », dit-on à la préfecture.

    >>> from .place import example
    >>> document_behind(example("« Ni un pas en arrière », pouvait-on lire sur une banderole.")).rule
    'document_behind'
    >>> document_behind(example("« Oui », a dit le maire."))
    """
    words = place.words
    match = _READ_IN.match(words.classes, place.index + 1, place.index + 10) or _read_far(place)
    read = _THEREIN.match(words.classes, place.index + 1, place.end)
    inside = told_in(words, place.start, Cue(*read.span(1), read.start(1), None)) if read else None
    if read and inside and "d" in words.flags(read.start(1)):
        return make(place, "document_behind", 0.9, read.span(1), inside)
    noun = NOUN_PHRASE.match(words.classes, match.end(), place.end) if match else None
    if not match or not noun or not set(match.group(1)) & set(REPORTS + INFINITIVE):
        return None
    verb = verb_in(words, *match.span(1))
    reads = reads_out(words, verb, match.group(1)) and _WRITTEN.search(noun.group())
    if not reads and (IMPERSONAL not in match.group(1) or not pattern("<listed>").search(noun.group())):
        return None
    return make(place, "document_behind", 0.9, match.span(1), Phrase(noun.start(), noun.end()))


def incise_with_noun(place: Place) -> Attribution | None:
    """An incise with a noun behind the verb.

    « … », a déclaré le ministre; "…," said the minister; but not *In „…“ erzählt die Autorin*.

    >>> from .place import example
    >>> incise_with_noun(example("« Nous restons », a déclaré le ministre.")).rule
    'incise_with_noun'
    >>> incise_with_noun(example("« Nous restons » plaît au ministre."))
    """
    words = place.words
    around = words.classes[place.index - 1 : place.index], words.classes[place.index + 1 : place.index + 2]
    governed = around[0] == PREP and around[1] != COMMA
    begin = _AFTER.match(words.classes, place.index + 1).end()  # type: ignore[union-attr]
    match = VERB_GROUP.match(words.classes, begin, begin + 9)
    if not match:
        return None if governed else _unknown_verb(place, begin)
    if governed and "o" not in _flags(words, match):  # Als „…“ bezeichnete die Autorin den Plan
        return None
    subject = subject_after(words, match.end(), place.end)
    if subject is None:
        return None
    cue = Cue(*match.span(), verb_in(words, *match.span()), None)
    return make(place, "incise_with_noun", 0.95, match.span(), quoted(words, cue, subject) or subject)


def _flags(words: Words, group: re.Match[str]) -> str:
    return words.flags(verb_in(words, *group.span()))


_VERB_AND_NAME = pattern("<comma> <object>? <word> <title>? <name>")


def _unknown_verb(place: Place, begin: int) -> Attribution | None:
    """« … », hésite Inès: a small word between a comma and a name can only be a verb."""
    words = place.words
    if not _VERB_AND_NAME.match(words.classes[begin - 1 : begin + 5]) or not words.lowers[begin].isalpha():
        return None
    verb = begin + (words.classes[begin] == OBJECT)
    subject = subject_after(words, verb + 1, place.end)
    return make(place, "incise_with_noun", 0.8, (begin, verb + 1), subject) if subject else None


_NAMED_FIRST = pattern("<word+adverb+participle+either>{0,3} (?=<name+title+role+det+group>)")


def subject_and_verb_after(place: Place) -> Attribution | None:
    """A subject and its verb behind the marks.

    "…," the minister said; "…," he told reporters; "…," Paul Roy, a lawyer from Lyon, said.

    >>> from .place import example
    >>> subject_and_verb_after(example("« We will stay », the minister said.", "en")).rule
    'subject_and_verb_after'
    >>> subject_and_verb_after(example("« We will stay » is the slogan.", "en"))
    """
    words = place.words
    goes_on = words.classes[place.index - 1] == "," or words.text[place.segment.end - 1] == ","
    if place.index > place.start and (not goes_on or last_cue(place, place.start, place.index)):
        return None
    begin = _AFTER.match(words.classes, place.index + 1).end()  # type: ignore[union-attr]
    stop = min(place.end, begin + 40)
    cues = cues_in(words, begin, stop) if words.classes[begin : begin + 1] not in (RELATIVE, SUBORD, PHRASE) else []
    if not cues or pattern("<quotation+colon+semicolon>").search(words.classes[begin : cues[0].start]):
        return None
    if _AND_INCISE.fullmatch(words.classes, begin, cues[0].start):
        return None
    first = _first_subject(words, begin, cues[0].start)
    subject = first or subject_before(words, begin, cues[0].start)
    if subject is None or subject.start - begin > 3:
        return None
    if belongs_behind(words, cues[0], subject, place.end):
        return None
    subject = quoted(words, cues[0], subject) or subject
    return make(place, "subject_and_verb_after", 0.9, (cues[0].start, cues[0].end), subject)


_AND_INCISE = pattern("<aux+passive+verb> (?:<pronoun> | <det> <noun+word>{1,3}) <comma>")
"""*„Knapp“ sind sie, sagt der Verband*: the marks are a part of the clause before the incise."""


def _first_subject(words: Words, begin: int, stop: int) -> Phrase | None:
    """The phrase right behind the segment, if only what stands between commas parts it from the verb."""
    start = _NAMED_FIRST.match(words.classes, begin, stop)
    noun = NOUN_PHRASE.match(words.classes, start.end() if start else begin, stop)
    if not noun:
        return None
    between = words.classes[noun.end() : stop]
    if between and not pattern("<comma+open> .* <comma+close> | <relative> .*").fullmatch(between):
        return None
    return Phrase(noun.start(), noun.end())


def incise_alone(place: Place) -> Attribution | None:
    """An incise without a subject: «…», aseguró en la radio: where the language lets a verb stand without its subject.

    >>> from .place import example
    >>> incise_alone(example("«Nos quedamos», aseguró en la radio.", "es")).rule
    'incise_alone'
    >>> incise_alone(example("«Nos quedamos» es el lema.", "es"))
    """
    words, begin = place.words, place.index + 2
    if not words.lexicon.dropped_plurals or words.classes[place.index + 1 : begin] != ",":
        return None
    match = VERB_GROUP.match(words.classes, begin, begin + 9)
    return without_subject(place, "incise_alone", match.span()) if match else None


def phrase_after(place: Place) -> Attribution | None:
    """A phrase that reports, behind the marks: … « … », selon X; "…", according to X.

    >>> from .place import example
    >>> phrase_after(example("La route est « coupée », selon la préfecture.")).rule
    'phrase_after'
    >>> phrase_after(example("La route est « coupée » depuis lundi."))
    """
    stop = min(place.end, place.index + 40)
    for cue, speaker in phrases_of(place, place.index + 1, stop, PHRASE + POSTPOSITION):
        between = place.classes(place.index + 1, cue[0])
        if not pattern("<colon+semicolon+quotation>").search(between) or cue[0] == place.index + 2:
            return make(place, "phrase_after", 0.9, cue, speaker)
    at = place.words.classes[place.index + 1 : place.index + 3]
    if at == COMMA + WEAK or (at.startswith(WEAK) and not last_cue(place, place.start, place.index)):
        for cue, speaker in phrases_of(place, place.index + 1, stop, WEAK):
            return make(place, "phrase_after", 0.75, cue, speaker) if _has_view(place.words, speaker) else None
    return None


_HEAD_SPEAKS = pattern("<!name>* <role+group+title+handle+pronoun> | <name>")


def _has_view(words: Words, phrase: Phrase) -> bool:
    """*für den Minister*, *für Anna Roth*; where all nouns have capitals *für den Schutz* is nobody."""
    return bool(_HEAD_SPEAKS.match(words.classes[phrase.start : phrase.end]))


_NAME_BEHIND = pattern(
    "<colon> (?:<det>? <saying+word+document> <word>? <link>{1,2} <det>?)? (<title>{0,2} <name> <name+part>{0,4}) "
    "(?=<comma+number+stop+break+open+word> | $)"
)


def name_behind(place: Place) -> Attribution | None:
    """A bare name behind the marks.

    « Je ne dormais plus » : Emma, 13 ans, …; « Non » : l'appel de Paul Roy: what opens a paragraph has its speaker
    behind a colon.

    >>> from .place import example
    >>> name_behind(example("« Je ne dormais plus » : le récit d'Emma, 13 ans")).rule
    'name_behind'
    >>> name_behind(example("« Je ne dormais plus » : mille cas par an"))
    """
    words = place.words
    match = _NAME_BEHIND.match(words.classes, place.index + 1, place.index + 16)
    if not match or words.classes[place.index - 1 : place.index] not in ("", "|", "."):
        return None
    told = (
        words.classes[match.start() + 1] in DET + SAYING + WORD + DOCUMENT
        or words.lowers[match.start(1)] in given_names()
    )
    return make(place, "name_behind", 0.8, None, Phrase(*match.span(1))) if told else None


_AGENT = pattern("<by> (<det>? <noun+part>{1,9} (?:<link>{1,2} <det>? <noun+part>{1,5}){0,2})")
_PARTICIPLE = pattern("<participle+either> <link+det+adverb+object+prep>{0,2} $")


def agent_behind(place: Place) -> Attribution | None:
    """The agent of a participle.

    Un plan jugé « insuffisant » par X; qualifié de « honteux » par X: the agent of the participle.

    >>> from .place import example
    >>> agent_behind(example("Un plan jugé « insuffisant » par les syndicats.")).rule
    'agent_behind'
    >>> agent_behind(example("Un plan « insuffisant » par endroits."))
    """
    words = place.words
    verb = _PARTICIPLE.search(words.classes, max(place.start, place.index - 3), place.index)
    agent = _AGENT.match(words.classes, place.index + 1, place.end)
    if verb and agent and not is_reflexive(words, verb.start(), verb.start()):
        return make(place, "agent_behind", 0.85, (verb.start(), verb.start() + 1), Phrase(*agent.span(1)))
    return None
