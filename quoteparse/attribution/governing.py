"""The verb that governs a segment and its subject: of the cues of a sentence, the one whose content the marks hold."""

from __future__ import annotations

from collections.abc import Sequence

from ..words.classes import (
    ADVERB,
    BREAK,
    BY,
    COMMA,
    COORD,
    DOCUMENT,
    EITHER,
    FIRST,
    GROUP,
    IMPERSONAL,
    LINK,
    NAME,
    NEGATION,
    OBJECT,
    PARTICIPLE,
    PREP,
    PRONOUN,
    QUOTATION,
    SAYING,
    SUBORD,
    THAT,
    WORD,
    pattern,
)
from ..words.clauses import (
    GERUND,
    Cue,
    Phrase,
    can_speak,
    cues_in,
    noun_phrases,
    subject_after,
    subject_before,
    verb_in,
)
from ..words.lexicon import given_names
from ..words.text import Words
from .place import Place
from .whence import whence_before

_MOST_CUES = 6
"""Cues of one sentence that are weighed, the last ones."""
NEAR = 4
"""Words between a cue and its content over which any reporting verb counts; farther off only speech proper does."""


def last_cue(place: Place, start: int, stop: int) -> Cue | None:
    """Return the last cue of a stretch before the segment, finite or gerund, with its subject.

    >>> from .place import example
    >>> place = example("Awa Diarra a déclaré hier : « Tout va bien »")
    >>> found = last_cue(place, 0, place.index)
    >>> place.words.string(found.start, found.end), place.words.string(found.subject.start, found.subject.end)
    ('a déclaré', 'Awa Diarra')
    >>> last_cue(example("Le pont rouvre lundi : « Tout va bien »"), 0, 4)
    """
    words = place.words
    cues = cues_in(words, start, stop)[-_MOST_CUES:]
    gerunds = list(GERUND.finditer(words.classes, start, stop))
    gerunds = [g for g in gerunds if stop - g.end() <= NEAR or is_speech(words, Cue(0, 0, g.end() - 1, None))]
    if gerunds and (not cues or gerunds[-1].start() > cues[-1].start):
        match = gerunds[-1]
        cue = Cue(match.start(), match.end(), verb_in(words, match.start(), match.end()), None)
        return Cue(cue.start, cue.end, cue.verb, _gerund_subject(place, cues, match.start()))
    found = [c for c in (_with_subject(place, cues, cue) for cue in cues if _counts(place, cue, stop)) if c.subject]
    return _governing(words, found, stop) if found else None


def _with_subject(place: Place, cues: Sequence[Cue], cue: Cue) -> Cue:
    subject = cue_subject(place, cues, cue)
    kind = place.words.classes[subject.start] if subject else ""
    if kind == FIRST:
        subject = None
    if kind == IMPERSONAL or is_read(place.words, cue) or verb_flags(place.words, cue) == "d":
        subject = told_in(place.words, place.start, cue) or _document(place.words, place.start, cue.start)
        subject = subject or _document(place.words, cue.end, place.index)
    return Cue(cue.start, cue.end, cue.verb, subject)


def is_read(words: Words, cue: Cue) -> bool:
    """*heißt es*, *liest man*: nobody is told to say what is read somewhere."""
    nobody = (
        words.classes[cue.end : cue.end + 1] == IMPERSONAL and words.lowers[cue.end] not in words.lexicon.determiners
    )
    return nobody and "d" in words.flags(cue.verb)


_FARTHEST_DOCUMENT = 60
"""Words before a sentence in which a document is looked for."""
_BESIDE = 3
"""Words behind a verb among which a word points to a document."""


def told_in(words: Words, start: int, cue: Cue) -> Phrase | None:
    """*Der Bericht ist kurz. Darin heißt es*: the document last told of in the paragraph, if a word points to it.

    >>> from .place import example
    >>> words = example("Der Bericht ist da. Darin heißt es: « Alles gut. »", "de").words
    >>> told_in(words, 5, Cue(6, 7, 6, None))[:2]
    (0, 2)
    >>> told_in(words, 6, Cue(6, 7, 6, None))
    """
    if words.lexicon.therein.isdisjoint(words.lowers[max(start, cue.start - _BESIDE) : cue.end + _BESIDE]):
        return None
    begin = max(words.classes.rfind(BREAK, 0, start) + 1, start - _FARTHEST_DOCUMENT)
    phrases = noun_phrases(words, begin, cue.start)
    return next((p for p in reversed(phrases) if DOCUMENT in words.classes[p.start : p.end]), None)


def _counts(place: Place, cue: Cue, stop: int) -> bool:
    """A verb of manner is a cue only right before a colon or the marks; a reflexive one needs its pronoun."""
    words, flags = place.words, verb_flags(place.words, cue)
    if "r" in flags and "s" not in flags:
        return is_reflexive(words, cue.start, cue.end)
    if set(flags) & set("sod") or not flags:
        return True
    return words.classes[stop : stop + 1] in (":", THAT) or stop - cue.end <= 1


def is_reflexive(words: Words, start: int, stop: int) -> bool:
    """Tell whether a reflexive pronoun stands in a verb or before it: *elle s'est dite « bouleversée » par la crue*."""
    return not words.lexicon.reflexives.isdisjoint(words.lowers[max(0, start - 2) : stop])


def verb_flags(words: Words, cue: Cue) -> str:
    """Return the flags of the verb of a cue, as its pack tells them."""
    return words.flags(cue.verb)


def _governing(words: Words, cues: Sequence[Cue], stop: int) -> Cue:
    """Of several cues take the last; but *Roy says she calls it* is Roy's, and far off only speech counts."""
    best = cues[-1]
    for cue in reversed(cues[:-1]):
        subject = best.subject
        pronoun = subject is not None and words.classes[subject.start] == PRONOUN
        far = stop - best.end > NEAR and not is_speech(words, best)
        between = words.classes[cue.end : best.start]
        inside = not pattern("<semicolon+colon+stop>").search(between)
        if is_speech(words, cue) and inside and (far or (pronoun and "," not in between and len(between) <= 12)):
            best = cue
    return best


def is_speech(words: Words, cue: Cue) -> bool:
    """Tell whether the verb of a cue is one of speech proper."""
    return "s" in verb_flags(words, cue)


def _document(words: Words, start: int, stop: int) -> Phrase | None:
    """*Dans un communiqué, on peut lire*: the document speaks."""
    phrases = noun_phrases(words, start, stop)
    kinds = (DOCUMENT, GROUP, SAYING)
    found = (p for kind in kinds for p in reversed(phrases) if kind in words.classes[p.start : p.end])
    return next(found, None)


def cue_subject(place: Place, cues: Sequence[Cue], cue: Cue) -> Phrase | None:
    """Return the subject of a cue; ``cues`` are those of the same stretch, from which a coordinated one takes it."""
    words = place.words
    told = _agent(words, cue, place.index) or whence_before(words, place.start, (cue.start, cue.end))
    if told:
        return told
    before = words.classes[cue.start - 1] if cue.start > place.start else ""
    inverted = (
        pattern("<pronoun> (?!<predicate+modal+verb>)").match(words.classes[cue.end : cue.end + 2])
        and words.lowers[cue.end] not in words.lexicon.object_pronouns
    )
    euphonic = pattern("<object> <pronoun>").match(words.classes[cue.end : cue.end + 2]) and words.hyphened(cue.end + 1)
    if euphonic:
        return Phrase(cue.end + 1, cue.end + 2)
    if inverted and (words.hyphened(cue.end) or not before or before in COMMA + COORD + PREP + THAT + QUOTATION):
        return Phrase(cue.end, cue.end + 1)
    inner = pattern("<pronoun>").search(words.classes[cue.start : cue.end])
    if inner:
        return Phrase(cue.start + inner.start(), cue.start + inner.start() + 1)
    if before == COORD:
        earlier = [c for c in cues if c.end < cue.start]
        if earlier:
            return cue_subject(place, earlier[:-1], earlier[-1])
    if before in (PREP, SUBORD, QUOTATION, THAT) or (before == "," and _clause_ends(words, place.start, cue.start - 1)):
        after = _behind(words, cue.end, place.end)
        if after:
            return after
    return _before(place, cue, before)


def _before(place: Place, cue: Cue, before: str) -> Phrase | None:
    """The subject that stands before a verb, else the one behind it; none behind *che* and *que* that cannot speak: *un
    plan que define «largo»*."""
    words = place.words
    subject = subject_before(words, place.start, cue.start)
    if subject and before == "," and _is_inside(words, place.start, subject):
        subject = None
    if subject and before == THAT and words.lexicon.dropped_plurals and not can_speak(words, subject):
        return None
    return subject or _behind(words, cue.end, place.index)


def _agent(words: Words, cue: Cue, stop: int) -> Phrase | None:
    """*a plan described by the mayor as “a mess”*: behind a participle and *by* stands who speaks."""
    passive = words.classes[cue.end - 1] in PARTICIPLE + EITHER and words.classes[cue.end : cue.end + 1] == BY
    if not passive or "p" in verb_flags(words, cue):
        return None
    phrase = next(iter(noun_phrases(words, cue.end, stop)), None)
    begins = phrase is not None and words.classes[cue.end + 1 : phrase.start] in ("", WORD)
    return phrase if phrase and begins and can_speak(words, phrase) else None


def _is_inside(words: Words, start: int, phrase: Phrase) -> bool:
    """*Aunque reconoció la necesidad, dijo que*: where a verb can stand alone, what stands behind the verb of a clause
    before is not its subject."""
    return bool(words.lexicon.dropped_plurals) and _FRONTED.fullmatch(words.classes, start, phrase.start) is not None


_FRONTED = pattern("<coord>? <subord> <clitic>{0,3} <verb+form+aux+passive+modal> <!comma+stop+semicolon+colon>*")


def _behind(words: Words, start: int, stop: int) -> Phrase | None:
    """The subject behind a verb; where a verb can stand without one, only who can speak is no object."""
    subject = subject_after(words, start, stop)
    if subject is None or not words.lexicon.dropped_plurals:
        return subject
    linker = words.classes.find(LINK, subject.start + 1, subject.end)
    head = Phrase(subject.start, linker) if linker > 0 else subject
    return subject if can_speak(words, head) else None


_SUBORDINATE = pattern("(?:^ | <edge>) <subord+that> <!edge>* $")


def _clause_ends(words: Words, start: int, comma: int) -> bool:
    """*„…“, sagte X*; *Ob er gehe, sagte X nicht*; *Faux, répond X*: what ends at the comma is no subject of the verb
    behind it."""
    said = comma - start == 1 and words.classes[start] in _ONE_WORD and words.lowers[start] not in given_names()
    ends = said or words.classes[comma - 1] == QUOTATION
    return ends or _SUBORDINATE.search(words.classes[start:comma]) is not None


_ONE_WORD = NAME + WORD + NEGATION + ADVERB


def _gerund_subject(place: Place, cues: Sequence[Cue], index: int) -> Phrase | None:
    """A gerund has the subject of its sentence: that of the cue before it, else of the clause before or behind it."""
    words = place.words
    for cue in reversed(cues):
        subject = cue_subject(place, cues, cue)
        if subject:
            return subject
    inverted = [m for m in _INVERTED.finditer(words.classes, place.start, index) if words.hyphened(m.start(1))]
    if inverted:
        return Phrase(*inverted[-1].span(1))
    free = (p for p in noun_phrases(words, place.start, index) if not p.governed and can_speak(words, p))
    before = next(free, None) or subject_before(words, place.start, index)
    if before:
        return before
    return _main_subject(words, place.index, place.end)


_INVERTED = pattern("<says+aux+modal> <object>? (<pronoun>)")
"""*a-t-il lâché, estimant que*."""
_MAIN_SUBJECT = pattern(
    "<comma> (?:(<pronoun>) | ((?:<det> | <title>)? <noun+part>{1,8} (?:<link>{1,2} <det>? <noun>{1,4}){0,3}) "
    "(?=<says+aux+object+word+negation+modal>))"
)


def _main_subject(words: Words, start: int, end: int) -> Phrase | None:
    """*En signalant « … », il a rappelé*: the subject of the clause behind the segment."""
    match = _MAIN_SUBJECT.search(words.classes, start, end)
    return Phrase(match.start() + 1, match.end()) if match else None


def belongs_behind(words: Words, cue: Cue, subject: Phrase, end: int) -> bool:
    """*« … à Kayes », une ville du fleuve, a dit le préfet*: what cannot speak is an apposition of the last word when
    somebody who can stands behind the verb."""
    if words.classes[cue.start - 1] != COMMA or can_speak(words, subject):
        return False
    own = subject_after(words, cue.end, end)
    return own is not None and own.start == cue.end and can_speak(words, own)


def reads_out(words: Words, verb: int, group: str) -> bool:
    """Whether a verb tells what can be read somewhere: *lit-on dans*, *lê-se no*; but not *disse no vídeo*, where a
    verb without a subject tells what somebody said there."""
    flags = words.flags(verb)
    somebody = bool(words.lexicon.dropped_plurals) and "s" in flags and OBJECT not in group
    return "d" in flags and not somebody
