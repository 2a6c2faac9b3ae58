"""Speakers who are named by the lines around a quotation: a label or an announcement before it, a signature below."""

from __future__ import annotations

from ..model import Attribution
from ..words.classes import BREAK, HANDLE, NAME, OBJECT, PHRASE, ROLE, TITLE, VERB, WEAK, pattern
from ..words.clauses import NOUN_PHRASE, Phrase, subject_before
from .governing import is_speech, last_cue
from .phrases import phrases_of
from .place import Place, make
from .reading import Cues, Reading

_ANNOUNCES = pattern("(?:(?<=<says>) (<stop>) | (<colon>)) <break>{1,4} $")


def announced(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """An announcement in the paragraph before.

    The paragraph before ends with a colon or a verb (*Ibrahim raconte.*), and this one is the quotation.

    >>> from .reading import asked
    >>> announced(*asked("Le maire se justifie ainsi :\\n« Nous n'avons pas eu le choix. »")).rule
    'announced'
    >>> announced(*asked("Le maire inaugure le pont.\\n« Nous n'avons pas eu le choix. »"))
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
        found and is_speech(words, found) and OBJECT not in place.classes(start, colon)
    ):
        return None
    if found and found.subject:
        return make(place, "announced", 0.9, (found.start, found.end), found.subject)
    for cue, speaker in phrases_of(place, start, colon, PHRASE + WEAK):
        return make(place, "announced", 0.85, cue, speaker)
    verb = words.classes.find(VERB, start, colon)
    subject = subject_before(words, start, verb if verb > start else colon)
    return make(place, "announced", 0.7, None, subject) if subject else None


def labelled(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A label before the words: *Léa Martinez – Parce que …*: the answers of an interview.

    >>> from .reading import asked
    >>> labelled(*asked("Léa Martin – « Parce que tout va trop vite. »", flags=("labelled",))).rule
    'labelled'
    >>> labelled(*asked("Léa Martin – « Parce que tout va trop vite. »"))
    """
    if "labelled" not in reading.segments[number].flags:
        return None
    index = reading.words.word_of[number]
    start = reading.words.classes.rfind("|", 0, index) + 1
    return make(reading.place(number), "labelled", 0.9, None, Phrase(start, index - 1)) if index - start > 1 else None


_ENDS = pattern("<break+comma+open> | <stop> (?:<break> | $) | $")


def signed(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A signature behind the words:  "…" – Name, or – @handle on a line of its own.

    >>> from .reading import asked
    >>> signed(*asked("« Le pont rouvrira en juin. »\\n– Awa Diarra")).rule
    'signed'
    >>> signed(*asked("« Le pont rouvrira en juin. »\\n– Awa Diarra part demain."))
    """
    words = reading.words
    index = words.word_of[number]
    match = pattern("<break>{0,4} <dash>").match(words.classes, index + 1)
    if not match:
        return None
    noun = NOUN_PHRASE.match(words.classes, match.end())
    alone = noun and _ENDS.match(words.classes[noun.end() : noun.end() + 2])
    if not noun or not alone or noun.group()[0] not in NAME + TITLE + HANDLE + ROLE:
        return None
    return make(reading.place(number), "signed", 0.85, None, Phrase(noun.start(), noun.end()))


_LINE_BELOW = pattern(
    "<stop>? <break>{1,4} (<title>{0,2} <name> <name+part>{1,4}) (<comma> "
    "<!says+stop+colon+semicolon+quotation+aux+break>{1,15})? (?=<break> | $)"
)


def signed_below(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A signature below the words.

    A paragraph that is one quotation, and below it a line with a name and an office: *Awa Diarra, maire*.

    >>> from .reading import asked
    >>> signed_below(*asked("« Le pont rouvrira en juin. »\\nAwa Diarra, maire de Kayes")).rule
    'signed_below'
    >>> signed_below(*asked("« Le pont rouvrira en juin. »\\nAwa Diarra est maire de Kayes."))
    """
    index = reading.words.word_of[number]
    match = _LINE_BELOW.match(reading.words.classes, index + 1)
    if not _begins_paragraph(reading, index) or not match or not match.group(2) or headed(reading, cues, number):
        return None
    return make(reading.place(number), "signed_below", 0.85, None, Phrase(*match.span(1)))


_LINE_ABOVE = pattern(
    "(?:^ | <break>) <dash>? (<title>{0,2} <name> <name+part>{1,4}) (?:<comma> | <open> | <dash>) "
    "<!says+stop+colon+semicolon+quotation+aux+break>{1,15} <stop>? <break>{1,4} $"
)
_MOST_LINES = 20
"""Lines above each other by which it is known where they stand."""
_LONGEST_LINE = 32
"""Words of a line above a quotation, and of the breaks around it."""


def headed(reading: Reading, cues: Cues, number: int) -> Attribution | None:
    """A name above the words.

    A line with a name and an age or an office, and below it a paragraph that begins with the quotation: what passers-by
    or several critics say. The first of such lines tells whether they all stand above their quotations or below.

    >>> from .reading import asked
    >>> headed(*asked("Que disent les habitants ?\\nAwa Diarra, 34 ans\\n« Le pont rouvrira en juin. »")).rule
    'headed'
    >>> headed(*asked("« Il pleut. »\\nAwa Diarra, 34 ans\\n« Le pont rouvrira en juin. »"))
    """
    words = reading.words
    index = words.word_of[number]
    line = _line_above(reading, index)
    if line is None:
        return None
    above = line
    for _ in range(_MOST_LINES):
        quotation = _quotation_above(words.classes, above.start)
        if quotation is None:
            break
        found = _line_above(reading, quotation)
        if found is None:
            return None
        above = found
    return make(reading.place(number), "headed", 0.9, None, line)


def _line_above(reading: Reading, index: int) -> Phrase | None:
    """The name in the line above a quotation that begins its paragraph."""
    if not _begins_paragraph(reading, index):
        return None
    match = _LINE_ABOVE.search(reading.words.classes, max(0, index - _LONGEST_LINE), index)
    return Phrase(*match.span(1)) if match else None


_ALONE = pattern("(<quotation>) <stop>? <break>{1,4} <dash>? <title>{0,2} $")


_LONGEST_GAP = 9
"""Words and breaks between a quotation and the name in the line below it."""


def _quotation_above(classes: str, start: int) -> int | None:
    """The quotation with which the paragraph above a line ends."""
    match = _ALONE.search(classes, max(0, start - _LONGEST_GAP), start)
    return match.start(1) if match else None


def _begins_paragraph(reading: Reading, index: int) -> bool:
    return reading.words.classes[index - 1 : index] in (BREAK, "")
