"""Quotations without a cue of their own: those that follow another, headlines, announced paragraphs, dash lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from ..model import Attribution
from .before import sentence_subject
from .clauses import NOUN_PHRASE, Phrase, subject_before
from .governing import is_speech, last_cue
from .phrases import phrases_of
from .place import Place, make, place_of
from .reading import Reading
from .reading import example as read_example

WEAK = 0.5
"""Below this an attribution is a guess that a follow-on rule may better."""
_FEWEST_SHARED = 2
_FARTHEST = 4
_FARTHEST_SEGMENT = 60
"""Marked segments looked at behind one: few articles hold more."""
_LONGEST_HEADLINE = 30
"""In words."""
_WORD = re.compile(r"\w{3,}")

Cues = Sequence[Attribution | None]
Rule = Callable[[Reading, Cues, int], Attribution | None]


def follow(reading: Reading, cues: Cues, in_post: bool = False) -> list[Attribution | None]:
    """Return the attributions with those filled in that follow from the segments around.

    Inside a post nobody is far: the words are its author's unless a dash line says no.

    >>> reading, cues, _ = example("« Nous restons », dit Awa. « Nous y croyons. »")
    >>> [found.rule for found in follow(reading, cues)]
    ['incise_with_noun', 'floating']
    """
    if in_post:
        return [signed(reading, cues, n) or cue or _posted(reading, n) for n, cue in enumerate(cues)]
    found = list(cues)
    for number, attribution in enumerate(found):
        if attribution is not None and attribution.strength >= WEAK and reading.segments[number].mark != "-":
            found[number] = colon_alone(reading, found, number) or attribution
            continue
        for rule in RULES:
            better = rule(reading, found, number)
            if better:
                found[number] = better
                break
    return found


def example(text: str, number: int = -1, flags: tuple[str, ...] = (), code: str = "fr") -> tuple[Reading, Cues, int]:
    """Return what a rule is asked about one « » of a text, the last one; ``flags`` are those of the first.

    >>> example("« Oui », dit Paul. « Non. »")[2]
    1
    """
    reading = read_example(text, code, flags)
    return reading, reading.cues(), range(len(reading.segments))[number]


def _posted(reading: Reading, number: int) -> Attribution:
    return make(_place(reading, number), "poster", 0.8, None, None)


def colon_alone(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """*Et encore : « … »*: a colon that nobody stands before goes on with the speaker of the last quotation."""
    own = cues[number]
    if own is None or own.rule != "colon" or own.mention or own.cue or own.dropped or not number:
        return None
    between = _between(reading, number, number - 1)
    if not _sure(cues[number - 1]) or "|" in between or re.search("[NTRG]", between.rpartition(".")[2]):
        return None
    return _same(reading, cues, number, number - 1, "colon", own.strength)


def _place(reading: Reading, number: int) -> Place:
    return place_of(reading.words, reading.sentences, reading.segments, number)


def continued(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A quotation that runs over paragraphs: each part has the speaker of its neighbour.

    >>> text = "« Nous avons tout perdu. »\\n« Il faut rebâtir », dit Awa Diarra."
    >>> continued(*example(text, 0, ("continued",))).same_as
    1
    >>> continued(*example(text, 0))
    """
    segments = reading.segments
    if number and "continued" in segments[number - 1].flags and cues[number - 1]:
        return _same(reading, cues, number, number - 1, "continued", 0.9)
    if "continued" in segments[number].flags:
        for later in range(number + 1, min(number + _FARTHEST_SEGMENT, len(segments))):
            cue = cues[later]
            if cue and cue.strength >= WEAK and cue.same_as is None:
                return _same(reading, cues, number, later, "continued", 0.9)
            if "continued" not in segments[later].flags:
                break
    return None


def _same(reading: Reading, cues: Cues, number: int, other: int, rule: str, strength: float) -> Attribution:
    place = _place(reading, number)
    made = replace(make(place, rule, strength, None, None), same_as=other)
    source = cues[other]
    if source and source.mention and (rule == "continued" or "|" not in _between(reading, number, other)):
        return replace(made, mention=source.mention, cue=source.cue if rule == "continued" else None)
    return made


def _between(reading: Reading, number: int, other: int) -> str:
    first, last = sorted((reading.words.word_of[number], reading.words.word_of[other]))
    return reading.words.classes[first:last]


_ANNOUNCES = re.compile(r"(?:(?<=[VB])(\.)|(:))\|{1,4}$")


def announced(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """The paragraph before ends with a colon or a verb (*Ibrahim raconte.*), and this one is the quotation.

    >>> announced(*example("Le maire se justifie ainsi :\\n« Nous n'avons pas eu le choix. »")).rule
    'announced'
    >>> announced(*example("Le maire inaugure le pont.\\n« Nous n'avons pas eu le choix. »"))
    """
    words = reading.words
    index = words.word_of[number]
    match = _ANNOUNCES.search(words.classes, max(0, index - 5), index)
    if index < 2 or not match:
        return None
    colon = match.start(match.lastindex or 0)
    start, _ = reading.sentences.around(colon)
    place = Place(words, index, start, index + 1, reading.segments[number])
    found = last_cue(place, start, colon)
    if words.classes[colon] == "." and not (
        found and is_speech(words, found) and "o" not in place.classes(start, colon)
    ):
        return None
    if found and found.subject:
        return make(place, "announced", 0.9, (found.start, found.end), found.subject)
    for cue, speaker in phrases_of(place, start, colon, "Ff"):
        return make(place, "announced", 0.85, cue, speaker)
    subject = subject_before(words, start, colon)
    return make(place, "announced", 0.7, None, subject) if subject else None


def labelled(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """*Léa Martinez – Parce que …*: the answers of an interview.

    >>> labelled(*example("Léa Martin – « Parce que tout va trop vite. »", flags=("labelled",))).rule
    'labelled'
    >>> labelled(*example("Léa Martin – « Parce que tout va trop vite. »"))
    """
    if "labelled" not in reading.segments[number].flags:
        return None
    index = reading.words.word_of[number]
    start = reading.words.classes.rfind("|", 0, index) + 1
    return make(_place(reading, number), "labelled", 0.9, None, Phrase(start, index - 1)) if index - start > 1 else None


def signed(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """ "…" – Name, or – @handle on a line of its own.

    >>> signed(*example("« Le pont rouvrira en juin. »\\n– Awa Diarra")).rule
    'signed'
    >>> signed(*example("« Le pont rouvrira en juin. »\\n– Awa Diarra part demain."))
    """
    words = reading.words
    index = words.word_of[number]
    match = re.compile(r"\|{0,4}-").match(words.classes, index + 1)
    if not match:
        return None
    noun = NOUN_PHRASE.match(words.classes, match.end())
    alone = noun and re.match(r"[|,(]|\.(?:\||$)|$", words.classes[noun.end() : noun.end() + 2])
    if not noun or not alone or noun.group()[0] not in "NT@R":
        return None
    return make(_place(reading, number), "signed", 0.85, None, Phrase(noun.start(), noun.end()))


_LINE_BELOW = re.compile(r"\.?\|{1,4}(T{0,2}N[Np]{1,4})(,[^.:;QVAB|]{1,15})?(?=\||$)")


def signed_below(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A paragraph that is one quotation, and below it a line with a name and an office: *Awa Diarra, maire*.

    >>> signed_below(*example("« Le pont rouvrira en juin. »\\nAwa Diarra, maire de Kayes")).rule
    'signed_below'
    >>> signed_below(*example("« Le pont rouvrira en juin. »\\nAwa Diarra est maire de Kayes."))
    """
    classes, index = reading.words.classes, reading.words.word_of[number]
    match = _LINE_BELOW.match(classes, index + 1)
    if classes[index - 1 : index] not in ("|", "") or not match or not match.group(2):
        return None
    return make(_place(reading, number), "signed_below", 0.85, None, Phrase(*match.span(1)))


def headline(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A headline whose words come again in a quotation of the body.

    >>> headline(*example("« Trop de bruit »\\nLe quai ferme. « Il y a trop de bruit », dit Awa Diarra.", 0)).same_as
    1
    >>> headline(*example("« Assez »\\nLe quai ferme. « Il y a trop de bruit », dit Awa Diarra.", 0))
    """
    if not _stands_in_headline(reading, number):
        return None
    wanted = _content_words(reading, number)
    best, shared = None, 0.0
    for other in range(number + 1, min(number + _FARTHEST_SEGMENT, len(reading.segments))):
        cue = cues[other]
        if cue is None or cue.strength < WEAK:
            continue
        common = len(wanted & _content_words(reading, other)) / max(1, len(wanted))
        if common > shared:
            best, shared = other, common
    if best is None or shared < 0.6:
        return None
    return _same(reading, cues, number, best, "headline", 0.7)


def _stands_in_headline(reading: Reading, number: int) -> bool:
    """A short paragraph without a full stop."""
    classes, index = reading.words.classes, reading.words.word_of[number]
    stop = classes.find("|", index, index + _LONGEST_HEADLINE)
    if stop < 0:
        stop = len(classes)
    start = classes.rfind("|", max(0, index - _LONGEST_HEADLINE), index) + 1
    if not start and index >= _LONGEST_HEADLINE:
        return False
    return stop - start < _LONGEST_HEADLINE and classes[stop - 1] != "."


def _content_words(reading: Reading, number: int) -> set[str]:
    segment = reading.segments[number]
    return set(_WORD.findall(reading.words.text[segment.start : segment.end].lower()))


def floating(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A quotation that is a sentence of its own, behind another in the same paragraph.

    >>> floating(*example("« Nous restons », dit Awa. « Nous y croyons. »")).same_as
    0
    >>> floating(*example("« Nous restons », dit Awa. Paul juge cela « absurde »."))
    """
    place = _place(reading, number)
    if not number or cues[number - 1] is None or place.index > place.start:
        return None
    before = place.words.word_of[number - 1]
    between = place.words.classes[before + 1 : place.index]
    if "|" in between:
        return None
    if between.count(".") > 1 and re.search("[NTs]", between[between.index(".") :]):
        return None
    return _same(reading, cues, number, number - 1, "floating", 0.85)


def previous_sentence(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A quotation that is a sentence of its own: the sentence before it tells whose words come.

    >>> previous_sentence(*example("Awa Diarra se dit confiante. « Nous y croyons. »")).rule
    'previous_sentence'
    >>> previous_sentence(*example("Awa Diarra se dit confiante.\\n« Nous y croyons. »"))
    """
    place = _place(reading, number)
    if place.index > place.start or place.start < 2 or place.words.classes[place.start - 1] == "|":
        return None
    start, _ = reading.sentences.around(place.start - 1)
    before = Place(place.words, place.start - 1, start, place.start, place.segment)
    found = last_cue(before, start, place.start - 1)
    if found and found.subject:
        return make(place, "previous_sentence", 0.7, (found.start, found.end), found.subject)
    subject = sentence_subject(before)
    return subject and replace(subject, rule="previous_sentence", strength=0.6)


def _sure(cue: Attribution | None) -> bool:
    return cue is not None and cue.strength >= WEAK


def reported(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """*Es sei „randvoll“*: the verb's mood says that the sentence is reported; those before say by whom.

    >>> told = "Der Arzt Paul Roth sagte, die Lage sei ernst. Die Klinik "
    >>> reported(*example(told + "sei « randvoll ».", code="de")).rule
    'reported'
    >>> reported(*example(told + "ist « randvoll ».", code="de"))
    """
    place = _place(reading, number)
    words = place.words
    if not words.lexicon.reported or words.lexicon.reported.isdisjoint(words.lowers[place.start : place.end]):
        return None
    start = place.start
    for _ in range(_FARTHEST):
        if start < 1:
            break
        before, start = start - 1, reading.sentences.around(start - 1)[0]
        if number and words.word_of[number - 1] >= start and _sure(cues[number - 1]):
            return _same(reading, cues, number, number - 1, "reported", 0.7)
        found = last_cue(Place(words, before, start, before + 1, place.segment), start, before)
        if found and found.subject:
            return make(place, "reported", 0.7, (found.start, found.end), found.subject)
    return None


def floating_paragraph(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A paragraph that is one quotation, behind a paragraph with another.

    >>> floating_paragraph(*example("« Nous restons », dit Awa.\\n« Nous y croyons. »")).same_as
    0
    >>> floating_paragraph(*example("« Nous restons », dit Awa.\\nLe vote a lieu.\\nIl pleut.\\n« Nous y croyons. »"))
    """
    place = _place(reading, number)
    words = place.words
    alone = words.classes[place.index - 1 : place.index] in ("|", "") and words.classes[
        place.index + 1 : place.index + 3
    ].startswith(("|", ".|")) | (place.index + 2 >= len(words.classes))
    if not alone or not number or cues[number - 1] is None:
        return None
    between = words.classes[words.word_of[number - 1] : place.index]
    if between.count("|") > 2:
        return None
    return _same(reading, cues, number, number - 1, "floating_paragraph", 0.7)


def same_paragraph(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A fragment whose sentence has no cue, behind a quotation in the same paragraph.

    >>> same_paragraph(*example("« Nous restons », dit Awa. Rien de « grave » ici.")).same_as
    0
    >>> same_paragraph(*example("« Nous restons », dit Awa.\\nRien de « grave » ici."))
    """
    own = cues[number]
    if not number or cues[number - 1] is None:
        return None
    words = reading.words
    between = words.classes[words.word_of[number - 1] : words.word_of[number]]
    if "|" in between or (own and own.mention and re.search("[NTG]", between)):
        return None
    return _same(reading, cues, number, number - 1, "same_paragraph", 0.4)


RULES: tuple[Rule, ...] = (
    labelled,
    continued,
    announced,
    signed,
    signed_below,
    floating,
    reported,
    headline,
    previous_sentence,
    floating_paragraph,
    same_paragraph,
)
