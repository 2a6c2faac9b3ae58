"""What is known of a candidate for the speaker of a quotation: facts, each of which has a weight.

A fact is a short string that tells of classes of words, distances and counts, never a word of a language: so one block
of weights serves them all.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from ..model import Attribution
from ..people.people import Speaker
from ..words import classes as c
from ..words.clauses import Phrase
from ..words.text import Words
from .reading import Reading
from .speakers import words_of
from .weights import FactGroup, Facts, told

_WEAK = 0.5
_SAID = re.compile(r"[^\W\d_]{3,}")
_HEAD = 200
"""Words in which the first two paragraphs are looked for."""
_PARAGRAPH = 128
"""Words over which the begin of a paragraph is looked for."""


def grade(count: int) -> int:
    """Return the order of magnitude of a count: 0, 1, 2 (for 2 and 3), 3 (4 to 7) … at most 7.

    >>> [grade(n) for n in (0, 1, 3, 8, 1000)]
    [0, 1, 2, 4, 7]
    """
    return _GRADES[count] if count < len(_GRADES) else 7


_GRADES = bytes(count.bit_length() for count in range(128))


def how_many(classes: str, kinds: str) -> int:
    """Return how many words of some classes there are.

    >>> how_many("NVNN", c.NAME)
    3
    """
    return sum(map(classes.count, kinds))


@dataclass(frozen=True, slots=True)
class Said:
    """One quotation, as its candidates are compared."""

    reading: Reading
    number: int
    index: int
    """Of its place among the words."""
    sentence: int
    proposal: Attribution | None
    about: FactGroup
    """Facts of the quotation itself."""
    telling: FactGroup
    """Those of them that tell what kind of speaker it has."""
    cue: Phrase | None
    content: frozenset[str]
    """Its own words, lower case."""


def said(reading: Reading, number: int, proposal: Attribution | None) -> Said:
    """Return a quotation ready for its candidates to be compared."""
    words, segment = reading.words, reading.segments[number]
    index = words.word_of[number]
    content = words.text[segment.start : segment.end]
    before, behind = around(words.classes, index, index + 1)
    alone = before == c.BREAK and words.classes[index + 1 : index + 3].strip(c.STOP)[:1] in (c.BREAK, "")
    about = (
        f"before:{before}",
        f"behind:{behind}",
        f"small:{content[:1].islower()}",
        f"length:{grade(len(content))}",
        f"alone:{alone}",
        f"end:{'w' if content[-1:].isalnum() else content[-1:]}",
        *(telling := _telling(words, index, content)),
        f"cue:{_known(proposal)}",
    )
    cue = words_of(reading, proposal.cue) if proposal and proposal.cue else None
    sentence = bisect_right(reading.sentences.starts, index) - 1
    return Said(
        reading, number, index, sentence, proposal, about, telling, cue, frozenset(_SAID.findall(content.lower()))
    )


def _telling(words: Words, index: int, content: str) -> FactGroup:
    """Whether a quotation speaks of its speaker, and whether it stands in the first paragraphs: a headline's is told
    short."""
    own = not words.lexicon.own.isdisjoint(content.lower().split())
    early = words.classes.count(c.BREAK, 0, index) if index < _HEAD else 2
    return f"own:{own}", f"paragraph:{min(early, 2)}"


def around(classes: str, start: int, end: int) -> tuple[str, str]:
    """Return the classes before and behind some words; the edges of the text are breaks.

    >>> around("NV", 0, 1)
    ('|', 'V')
    """
    return classes[start - 1 : start] or c.BREAK, classes[end : end + 1] or c.BREAK


def _known(proposal: Attribution | None) -> str:
    """What the rules know of the speaker."""
    if proposal is None:
        return "none"
    if proposal.same_as is not None or proposal.dropped:
        return "dropped" if proposal.dropped else "same"
    if proposal.strength < _WEAK:
        return "weak"
    return ("cue" if proposal.cue else "nocue") + ("" if proposal.mention else "-alone")


def kind_of(words: Words, phrase: Phrase) -> str:
    """Return which class of words names somebody: of a pronoun its own, else that of the head.

    >>> from .place import example
    >>> kind_of(example("La ministre de Paris « part ».").words, Phrase(0, 4))
    'R'
    """
    kind = _kind(words.classes[phrase.start : phrase.end], words.lexicon.names_before_nouns)
    return kind if kind != c.WORD or (own := named_kind(words, phrase)) == c.NAME else own


def named_kind(words: Words, phrase: Phrase) -> str:
    """Return the same, where an article that joins nouns as well opens the phrase: *der ADAC*, *der Konzern*."""
    classes = words.classes[phrase.start : phrase.end]
    joined = classes[0] == c.LINK and len(classes) > 1
    return _kind(c.DET * joined + classes[joined:], words.lexicon.names_before_nouns)


@lru_cache(1024)
def _kind(classes: str, nouns_before: bool) -> str:
    """*a government spokesman* speaks as a person, *le gouvernement français* as a body: the head is the first noun but
    where nouns stand before it, and names too: *the Chelsea manager* is described."""
    if len(classes) == 1 and classes in c.SUBJECT + c.OBJECT:
        return classes
    head = classes.split(c.LINK)[0].rstrip(c.POSSESSIVE).rpartition(c.POSSESSIVE)[2]
    described = nouns_before and head[:1] == c.DET and head[-1:] == c.ROLE
    name = next((kind for kind in c.HANDLE + c.NAME if kind in head and not described), "")
    among, nouns = (c.LISTED, head) if nouns_before else (head, c.LISTED)
    return name or next((kind for kind in among if kind in nouns), c.WORD)


def of_phrase(reading: Reading, phrase: Phrase, role: Phrase | None) -> Facts:
    """Facts of the words alone, wherever the quotation stands."""
    words, classes, end = reading.words, reading.words.classes, phrase.end
    kind, begin = kind_of(words, phrase), role.start if role else phrase.start
    before, behind = around(classes, begin, end)
    form = kind if kind in c.PRONOUN + c.NAME else c.WORD
    paragraph = grade(begin - classes.rfind(c.BREAK, max(0, begin - _PARAGRAPH), begin))
    facts = [
        told("kind:{0}{1} p-before:{2} p-before:{2}{3}", kind, "+role" if role else "", before, form),
        told("p-before2:{0} p-behind:{1} p-paragraph:{2}", classes[max(0, begin - 2) : begin], behind, paragraph),
        told("p-shape:{0} p-length:{1}", classes[begin : min(end, begin + 4)], min(end - begin, 6)),
        told("p-behind2:{0} p-verb:{1}", classes[end : end + 2], _verb_beside(words, begin, end)),
    ]
    if words.string(begin, end).isupper():
        facts.append(("p-upper",))
    if reading.sentences.begins(begin):
        facts.append(("p-first",))
    if classes[begin] in c.DET + c.LINK and kind != c.NAME:
        facts.append(told("p-det:{0}", definiteness(words, begin)))
    return facts


def definiteness(words: Words, index: int) -> str:
    """Return what the first words of a description say of it: possessive, indefinite, this, definite or bare.

    >>> from .place import example
    >>> definiteness(example("La ministre « part ».").words, 0)
    'definite'
    """
    lower, lexicon = words.lowers[index], words.lexicon
    if not lexicon.possessive.isdisjoint(words.lowers[index : index + 2]):
        return "possessive"
    if lower in lexicon.indefinite:
        return "indefinite"
    if lower in lexicon.definite:
        return "definite"
    return "this" if lower in lexicon.demonstratives else "bare"


def _verb_beside(words: Words, start: int, stop: int) -> str:
    """The reporting verb right behind or before a phrase, what stands between commas left out."""
    classes = words.classes
    index = _behind_aside(classes, start, stop)
    while classes[index : index + 1] and classes[index] in c.CLITIC + c.AUX + c.PASSIVE + c.MODAL:
        index += 1
    if classes[index : index + 1] and classes[index] in c.FORM:
        return "behind-" + _speech(words, index)
    if classes[stop : stop + 1] and classes[stop] in c.AUX + c.PASSIVE + c.MODAL + c.VERB:
        return "other-behind"
    index = start - 1
    while index >= 0 and classes[index] in c.CLITIC:
        index -= 1
    if index >= 0 and classes[index] in c.REPORTS:
        return "before-" + _speech(words, index)
    return f"phrase-{classes[index]}" if index >= 0 and classes[index] in c.PHRASE + c.WEAK else "none"


_BRACKET = c.pattern("<open> <!close+break>{1,12} <close>")
_APPOSITION = c.pattern("<comma> <!comma+open+stop+break>{1,14} (?:<open> <!close+break>{1,8} <close>)? <comma>")


def _behind_aside(classes: str, start: int, index: int) -> int:
    """Return where the sentence goes on behind brackets and an apposition: behind *Ana Roy (PT), the mayor,*."""
    bracket = _BRACKET.match(classes, index)
    index = bracket.end() if bracket else index
    closes = classes[index : index + 1] == c.COMMA and (bracket or classes[start - 1 : start] == c.COMMA)
    if closes and classes[index + 1 : index + 2] in c.FORM + c.AUX + c.MODAL:
        return index + 1
    aside = _APPOSITION.match(classes, index)
    return aside.end() if aside else index


def _speech(words: Words, index: int) -> str:
    flags = words.lexicon.verbs.get(words.lowers[index], ("", ""))[1]
    return "s" if "s" in flags else "o" if flags else "none"


def of_place(one: Said, phrase: Phrase, kind: str) -> Facts:
    """Facts of where the words stand towards the quotation and its cue."""
    outline, starts = one.reading.outline, one.reading.sentences.starts
    side = "left" if phrase.start < one.index else "right"
    between = outline[phrase.end : one.index] if side == "left" else outline[one.index + 1 : phrase.start]
    sentence = bisect_right(starts, phrase.start) - 1 - one.sentence
    breaks, quotations, commas, names, verbs, others = map(between.count, _COUNTED)
    facts = [
        told("at:{1}{2} {0}@{1}{2} {3}@{1}{2}", kind, side, sentence, one.about[-1]),
        told("gap:{0}{1} breaks:{0}{2}", side, grade(len(between)), min(breaks, 2)),
        told("quotations:{0}{1} verbs:{0}{2}", side, min(quotations, 2), min(verbs, 3)),
        told("commas:{0}{1} names:{0}{2}", side, min(commas, 3), min(names, 3)),
    ]
    if side == "left" and one.about[0] == _BEHIND_COLON and between:
        facts.append(("colon",))
    if not breaks and c.STOP not in between:
        facts.append(told("clauses:{0}{1}", side, min(commas + others, 4)))
    if one.cue:
        facts.append(told("cue-{0}", _beside(one.reading.words.classes, one.cue, phrase)))
    return facts


_COUNTED = c.BREAK + c.QUOTATION + c.COMMA + c.NAME + c.FINITE + c.SEMICOLON
_BEHIND_COLON = f"before:{c.COLON}"


def _beside(classes: str, cue: Phrase, phrase: Phrase) -> str:
    """Where words stand towards the cue of the quotation."""
    if phrase.end <= cue.start:
        between, side = classes[phrase.end : cue.start], "before"
    elif phrase.start >= cue.end:
        between, side = classes[cue.end : phrase.start], "behind"
    else:
        return "inside"
    if c.STOP in between or c.BREAK in between:
        return f"{side}-far"
    far = c.QUOTATION if c.QUOTATION in between else str(grade(len(between)))
    return f"{side}{far}{'v' if how_many(between, c.REPORTS + c.AUX + c.PASSIVE + c.MODAL + c.VERB) else ''}"


def of_same(one: Said, other: int, known: bool) -> Facts:
    """Facts of saying what another quotation's speaker says; ``known`` tells whether anybody is known to say that."""
    words = one.reading.words
    first, last = sorted((words.word_of[other], one.index))
    between = words.classes[first + 1 : last]
    side = "next" if other > one.number else "prev" if other == one.number - 1 else "earlier"
    distance = grade(len(between)), min(between.count(c.BREAK), 3), min(between.count(c.STOP), 4)
    names, verbs = min(how_many(between, c.SOMEBODY), 3), min(how_many(between, c.REPORTS), 3)
    return [
        told("same-words:{0}{1} same-breaks:{0}{2} same-sentences:{0}{3}", side, *distance),
        told("same:{0} same-names:{0}{1} same-verbs:{0}{2}", side, names, verbs),
        told("same-pronouns:{0}{1} same-known:{2}", side, min(between.count(c.PRONOUN), 3), known),
        *of_quotation(one, f"same-{side}"),
    ]


def of_quotation(one: Said, form: str) -> Facts:
    """Facts of the quotation itself, for a candidate whom no words at hand name."""
    return [told("{0}@{1}", fact, form) for fact in one.about]


def of_proposal(one: Said, proposal: Attribution | None, nobody: bool) -> Facts:
    """Facts of what the rules say."""
    if proposal is not None:
        return [told("rules rule:{0}", proposal.rule)]
    return [("rules:nobody",)] if nobody and one.proposal is None else []


def named_in(one: Said, person: Speaker) -> bool:
    """Whether the quotation itself names somebody: few speak of themselves so."""
    return person.named and bool(person.parts) and person.parts[-1] in one.content


def sort_of(person: Speaker) -> str:
    """Return the kind of whoever has a name; "described" for others."""
    return person.kind if person.named else "described"


def parts_of(person: Speaker, most: int) -> str:
    """Return how many words a name has, and whether it is surely a human being's."""
    return f"{min(len(person.parts), most)}{'p' if person.personal else ''}" if person.named else "0"


def of_person(
    one: Said, person: Speaker | None, met: int, spoke: int, last: bool, form: str, usage: FactGroup
) -> Facts:
    """Facts of whoever is meant: how often met before, and how often as a speaker; whether the last speaker."""
    if person is None:
        return [("who:nobody",)]
    sort, number = sort_of(person), person.number
    facts = [
        told("who:{0} who:gender{1} who:number{2} who:parts{3}", sort, person.gender, number, parts_of(person, 4)),
        told("who:met{0} who:spoke{1}", grade(met), min(spoke, 2)),
        *(told("{0}:{1}", fact, sort) for fact in one.telling),
        usage,
    ]
    if one.cue:
        facts.append(told("number:{0}:{1}", number_of(one), number))
    if last:
        facts.append(told("who:last who:last:{0}", form))
    if person.roles:
        facts.append(("who:roles",))
    if named_in(one, person):
        facts.append(("who:in-content",))
    if one.proposal and one.proposal.dropped:
        facts.append(told("who:{0}:{1}", one.proposal.dropped, number))
    return facts


def number_of(one: Said) -> str:
    """Return the number that the cue tells where verbs stand without a subject: "p", "s", or "*" where none does."""
    words, plurals = one.reading.words, one.reading.words.lexicon.dropped_plurals
    if not plurals or not one.cue:
        return "*"
    finite = (n for n in range(one.cue.start, one.cue.end) if words.classes[n] in _FINITE)
    return "p" if any(words.lowers[n].endswith(plurals) for n in finite) else "s"


_FINITE = c.PREDICATE + c.MODAL
"""Words of a cue whose endings tell a number."""
