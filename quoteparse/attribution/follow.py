"""Quotations without a cue of their own: those that follow another, and headlines that come again in the article."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..model import Attribution
from ..records import replace
from ..words.classes import PHRASE, POSTPOSITION, pattern
from ..words.clauses import cues_in
from ..words.text import Words
from .answers import answered, unmarked_answers
from .before import sentence_subject
from .governing import last_cue
from .lines import announced, headed, labelled, signed, signed_below
from .phrases import phrases_of
from .place import Place, make
from .reading import Cues, Reading

WEAK = 0.5
"""Below this an attribution is a guess that a follow-on rule may better."""
_FARTHEST = 4
_FARTHEST_SEGMENT = 60
"""Marked segments looked at behind one: few articles hold more."""
_LONGEST_HEADLINE = 30
"""In words."""
_WORD = re.compile(r"\w{3,}")

FollowRule = Callable[[Reading, Cues, int], Attribution | None]


def follow(reading: Reading, cues: Cues, in_post: bool = False) -> list[Attribution | None]:
    """Return the attributions with those filled in that follow from the segments around.

    Inside a post nobody is far: the words are its author's unless a dash line says no.

    >>> from .reading import asked
    >>> reading, cues, _ = asked("« Nous restons », dit Awa. « Nous y croyons. »")
    >>> [found.rule for found in follow(reading, cues)]
    ['incise_with_noun', 'floating']
    """
    if in_post:
        return [signed(reading, cues, n) or cue or _posted(reading, n) for n, cue in enumerate(cues)]
    found = list(cues)
    for number, attribution in enumerate(found):
        told = reading.segments[number].mark != "-" or reading.incises[number]
        below = attribution is not None and attribution.cue is None and number in unmarked_answers(reading)
        if attribution is not None and attribution.strength >= WEAK and told and not below:
            found[number] = colon_alone(reading, found, number) or attribution
            continue
        for rule in RULES:
            better = rule(reading, found, number)
            if better:
                found[number] = better
                break
    return found


def _posted(reading: Reading, number: int) -> Attribution:
    return make(reading.place(number), "poster", 0.8, None, None)


def colon_alone(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """*Et encore : « … »*: a colon that nobody stands before goes on with the speaker of the last quotation.

    >>> from .reading import asked
    >>> colon_alone(*asked("« Nous restons », dit Awa. Et encore : « Nous y croyons. »")).same_as
    0
    >>> colon_alone(*asked("« Nous restons », dit Awa. Paul répond : « Nous y croyons. »"))
    """
    own = cues[number]
    if own is None or own.rule != "colon" or own.mention or own.cue or own.dropped or not number:
        return None
    between = _between(reading, number, number - 1)
    if not _sure(cues[number - 1]) or "|" in between or pattern("<speaker>").search(between.rpartition(".")[2]):
        return None
    return _same(reading, cues, number, number - 1, "colon", own.strength)


def continued(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A quotation that runs over paragraphs: each part has the speaker of its neighbour.

    >>> from .reading import asked
    >>> text = "« Nous avons tout perdu. »\\n« Il faut rebâtir », dit Awa Diarra."
    >>> continued(*asked(text, 0, ("continued",))).same_as
    1
    >>> continued(*asked(text, 0))
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
    place = reading.place(number)
    mention, cue, source = None, None, cues[other]
    if source and source.mention and (rule == "continued" or "|" not in _between(reading, number, other)):
        mention, cue = source.mention, source.cue if rule == "continued" else None
    return replace(make(place, rule, strength, None, None), same_as=other, mention=mention, cue=cue)


def _between(reading: Reading, number: int, other: int) -> str:
    first, last = sorted((reading.words.word_of[number], reading.words.word_of[other]))
    return reading.words.classes[first:last]


def headline(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A headline whose words come again in a quotation of the body.

    >>> from .reading import asked
    >>> headline(*asked("« Trop de bruit »\\nLe quai ferme. « Il y a trop de bruit », dit Awa Diarra.", 0)).same_as
    1
    >>> headline(*asked("« Assez »\\nLe quai ferme. « Il y a trop de bruit », dit Awa Diarra.", 0))
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

    >>> from .reading import asked
    >>> floating(*asked("« Nous restons », dit Awa. « Nous y croyons. »")).same_as
    0
    >>> floating(*asked("« Nous restons », dit Awa. Paul juge cela « absurde »."))
    """
    place = reading.place(number)
    if not number or cues[number - 1] is None or place.index > place.start:
        return None
    before = place.words.word_of[number - 1]
    between = place.words.classes[before + 1 : place.index]
    if "|" in between:
        return None
    if between.count(".") > 1 and pattern("<speaker>").search(between[between.index(".") :]):
        return None
    return _same(reading, cues, number, number - 1, "floating", 0.85)


def previous_sentence(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A quotation that is a sentence of its own: the sentence before it tells whose words come.

    >>> from .reading import asked
    >>> previous_sentence(*asked("Awa Diarra se dit confiante. « Nous y croyons. »")).rule
    'previous_sentence'
    >>> previous_sentence(*asked("Awa Diarra se dit confiante.\\n« Nous y croyons. »"))
    """
    place = reading.place(number)
    if place.index > place.start or place.start < 2 or place.words.classes[place.start - 1] == "|":
        return None
    start, _ = reading.sentences.around(place.start - 1)
    before = Place(place.words, place.start - 1, start, place.start, place.segment)
    found = last_cue(before, start, place.start - 1)
    if found and found.subject:
        return make(place, "previous_sentence", 0.7, (found.start, found.end), found.subject)
    subject = sentence_subject(before)
    if not place.words.lexicon.reported.isdisjoint(place.words.lowers[start : place.start]):
        subject = _of_neighbour(reading, before) or subject  # Die Täter hätten geschossen. « … »
    return subject and replace(subject, rule="previous_sentence", strength=0.6)


def _sure(cue: Attribution | None) -> bool:
    return cue is not None and cue.strength >= WEAK


def reported(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """*Es sei „randvoll“*: the verb's mood says that the sentence is reported; those before say by whom.

    >>> from .reading import asked
    >>> told = "Der Arzt Paul Roth sagte, die Lage sei ernst. Die Klinik "
    >>> reported(*asked(told + "sei « randvoll ».", code="de")).rule
    'reported'
    >>> reported(*asked(told + "ist « randvoll ».", code="de"))
    """
    place = reading.place(number)
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
        told = _told(place, start, before)
        if told:
            return told
    return _of_neighbour(reading, place)


def _told(place: Place, start: int, stop: int) -> Attribution | None:
    """Whom an earlier sentence lets speak: the subject of its cue, or who stands with *laut* or *zufolge*."""
    sentence = Place(place.words, stop, start, stop + 1, place.segment)
    main = next((c for c in cues_in(place.words, start, stop) if not _is_inner(place.words, start, c.start)), None)
    found = (main and last_cue(sentence, start, main.end)) or last_cue(sentence, start, stop)
    if found and found.subject:
        return make(place, "reported", 0.7, (found.start, found.end), found.subject)
    phrases = phrases_of(sentence, start, stop, PHRASE + POSTPOSITION)
    return make(place, "reported", 0.7, *phrases[0]) if phrases else None


_INNER = pattern("(?:^ | <edge>) <coord>? (?:<subord+that> | (?<=<comma>) <link+det+relative>) <!edge>* $")


def _is_inner(words: Words, start: int, index: int) -> bool:
    """*…, die seinen Rücktritt gefordert hatte*: what a clause inside the sentence says is not what goes on."""
    return _INNER.search(words.classes[start:index]) is not None


def _of_neighbour(reading: Reading, place: Place) -> Attribution | None:
    """*Der Minister zeigte sich zufrieden. Es sei „gelungen“*: the subject of the last sentence that tells a fact."""
    words, start = place.words, place.start
    for _ in range(_FARTHEST):
        if start < 2 or words.classes[start - 1] == "|":
            return None
        stop, start = start, reading.sentences.around(start - 1)[0]
        if words.lexicon.reported.isdisjoint(words.lowers[start:stop]):
            subject = sentence_subject(Place(words, stop - 1, start, stop, place.segment))
            return subject and replace(subject, rule="reported", strength=0.6)
    return None


def floating_paragraph(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A paragraph that is one quotation, behind a paragraph with another.

    >>> from .reading import asked
    >>> floating_paragraph(*asked("« Nous restons », dit Awa.\\n« Nous y croyons. »")).same_as
    0
    >>> floating_paragraph(*asked("« Nous restons », dit Awa.\\nLe vote a lieu.\\nIl pleut.\\n« Nous y croyons. »"))
    """
    place = reading.place(number)
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

    >>> from .reading import asked
    >>> same_paragraph(*asked("« Nous restons », dit Awa. Rien de « grave » ici.")).same_as
    0
    >>> same_paragraph(*asked("« Nous restons », dit Awa.\\nRien de « grave » ici."))
    """
    own = cues[number]
    if not number or cues[number - 1] is None:
        return None
    words = reading.words
    between = words.classes[words.word_of[number - 1] : words.word_of[number]]
    if "|" in between or (own and own.mention and pattern("<name+title+group>").search(between)):
        return None
    return _same(reading, cues, number, number - 1, "same_paragraph", 0.4)


RULES: tuple[FollowRule, ...] = (
    answered,
    labelled,
    continued,
    announced,
    signed,
    headed,
    signed_below,
    floating,
    reported,
    headline,
    previous_sentence,
    floating_paragraph,
    same_paragraph,
)
