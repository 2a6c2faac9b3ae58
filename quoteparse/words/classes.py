"""Word classes: the alphabet in which a text is read, and the patterns over it. No other file knows a letter of it.

Each word of a text has one class, and a class is one character, so that the classes of a text are a string and a rule
about words is a regular expression over that string. Rules write it with names, `pattern` makes the expression:

>>> pattern("<det> <noun>{1,9}").pattern
'D[NRGCLwx#T@]{1,9}'
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class WordClass(NamedTuple):
    """A class of words, or a set of classes that has a name of its own."""

    name: str
    """What patterns call it."""
    letters: str
    """Its character in ``Words.classes``; those of all members for a set."""
    meaning: str
    example: str


CLASSES: dict[str, WordClass] = {}
"""All classes by name, in order."""
SETS: dict[str, WordClass] = {}
"""The named sets of classes."""


def _class(name: str, letter: str, meaning: str, example: str) -> str:
    CLASSES[name] = WordClass(name, letter, meaning, example)
    return letter


FINITE = _class("finite", "V", "reporting verb, finite", "déclare, erklärte")
PARTICIPLE = _class("participle", "K", "past participle of a reporting verb", "déclaré")
EITHER = _class("either", "B", "form of a reporting verb that is finite and participle", "dit, said")
GERUND = _class("gerund", "g", "gerund of a reporting verb", "expliquant, saying")
INFINITIVE = _class("infinitive", "J", "infinitive of a reporting verb", "déclarer")
AUX = _class("aux", "A", "auxiliary", "a, has, hat")
PASSIVE = _class("passive", "U", "auxiliary of the passive", "est, was, wurde")
MODAL = _class("modal", "M", "modal", "peut, will")
VERB = _class("verb", "v", "any other verb", "mange, dort")
NEGATION = _class("negation", "n", "negation", "ne, pas, not")
OBJECT = _class("object", "o", "object pronoun", "lui, se")
ADVERB = _class("adverb", "a", "adverb, not a name", "ensuite, hier")
PHRASE = _class("phrase", "F", "phrase that reports", "selon, according to")
WEAK = _class("weak", "f", "phrase that reports in some places only", "pour, for")
POSTPOSITION = _class("postposition", "Z", "word that reports behind its noun", "zufolge")
SAYING = _class("saying", "L", "noun of speech", "déclaration, mot")
BY = _class("by", "b", "preposition of the agent", "par, von")
DET = _class("det", "D", "determiner", "le, ses, the")
LINK = _class("link", "d", "linker of two nouns", "de, of")
PREP = _class("prep", "P", "other preposition", "à, in")
COORD = _class("coord", "c", "coordinator", "et, and")
SUBORD = _class("subord", "S", "subordinator", "si, when")
THAT = _class("that", "q", "conjunction of reported speech", "que, dass")
RELATIVE = _class("relative", "r", "relative pronoun", "qui, who")
PRONOUN = _class("pronoun", "s", "subject pronoun of the third person", "il, she")
FIRST = _class("first", "i", "subject pronoun of the first person", "je, we")
IMPERSONAL = _class("impersonal", "u", "subject pronoun that names nobody", "on, man")
NAME = _class("name", "N", "name", "Awa, Diarra")
TITLE = _class("title", "T", "title", "M., Dr")
ROLE = _class("role", "R", "role of a person", "ministre, witness")
GROUP = _class("group", "G", "collective", "police, ministry")
DOCUMENT = _class("document", "C", "document", "communiqué, report")
PART = _class("part", "p", "particle of a name", "ben, van")
WORD = _class("word", "w", "any other word", "maison")
POSSESSIVE = _class("possessive", "x", "possessive ending", "'s")
NUMBER = _class("number", "#", "number", "12, 3,5")
HANDLE = _class("handle", "@", "handle", "@awa")
QUOTATION = _class("quotation", "Q", "what stands between marks", "« … »")
STOP = _class("stop", ".", "end of a sentence", ". ! ?")
COMMA = _class("comma", ",", "comma", ",")
SEMICOLON = _class("semicolon", ";", "semicolon", ";")
COLON = _class("colon", ":", "colon", ":")
OPEN = _class("open", "(", "opening bracket", "( [")
CLOSE = _class("close", ")", "closing bracket", ") ]")
DASH = _class("dash", "-", "dash", "–")
BREAK = _class("break", "|", "end of a paragraph", "")


def _set(name: str, letters: str, meaning: str, example: str) -> str:
    SETS[name] = WordClass(name, letters, meaning, example)
    return letters


SAYS = _set("says", FINITE + EITHER, "form of a reporting verb that can be finite", "déclare, dit")
REPORTS = _set("reports", FINITE + PARTICIPLE + EITHER, "finite form or participle of a reporting verb", "déclaré, dit")
FORM = _set("form", REPORTS + INFINITIVE + GERUND, "any form of a reporting verb", "déclare, déclaré, déclarer")
PREDICATE = _set("predicate", AUX + PASSIVE + FINITE + EITHER, "what begins a finite verb group", "a, est, dit")
CLITIC = _set("clitic", ADVERB + OBJECT + NEGATION, "what may stand inside a verb group", "ensuite, lui, ne")
SUBJECT = _set("subject", PRONOUN + FIRST + IMPERSONAL, "subject pronoun", "il, je, on")
LISTED = _set("listed", ROLE + GROUP + DOCUMENT + SAYING, "noun that a pack lists", "ministre, police, rapport, mot")
SOMEBODY = _set("somebody", NAME + ROLE + GROUP + TITLE, "what tells of a person or a body", "Awa, ministre, police")
SPEAKER = _set(
    "speaker",
    NAME + ROLE + GROUP + DOCUMENT + TITLE + HANDLE + PRONOUN,
    "what can speak without a cue that says so",
    "Awa, ministre, rapport, il",
)
NOUN = _set(
    "noun",
    NAME + ROLE + GROUP + DOCUMENT + SAYING + WORD + POSSESSIVE + NUMBER + TITLE + HANDLE,
    "what a noun phrase holds",
    "ministre, Awa, maison",
)
EDGE = _set("edge", COMMA + STOP + SEMICOLON + COLON + BREAK, "what parts clauses", ", . ; :")
BOUNDARY = _set("boundary", EDGE + QUOTATION, "what parts clauses, or is a quotation", ", . « … »")

_BY_NAME = {name: one.letters for name, one in {**CLASSES, **SETS}.items()}
_NAMED = re.compile(r"<(!?)([a-z]{2,20}(?:\+[a-z]{2,20}){0,30})>")


_ONE = r"(\[[^\]]{1,60}\]|\\?[^\[\](){}*+?\\^$|])"
_LOOKS_BEHIND = re.compile(rf"^\(\?<([=!]){_ONE}\){_ONE}(?![{{*+?])([^|]*)$")
"""A look-behind of one class, one class, and no alternative."""


@lru_cache(maxsize=1024)
def pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern over ``Words.classes``: ``<name>`` is a class or a named set, ``<name+part>`` one of several,
    ``<!comma+stop>`` any other; blanks are left out, all else is as in `re`. What a pattern looks for behind one class
    is looked for first, and then before it: a search for a letter is several times as fast.

    >>> pattern("<title>? <name+part>{1,4} (?= <!stop>)").pattern
    'T?[Np]{1,4}(?=[^.])'
    >>> pattern("(?<=<det+link>) <says>").pattern
    '[VB](?<=[Dd][VB])'

    Raises:
        KeyError: There is no class of that name.
    """
    return re.compile(_LOOKS_BEHIND.sub(r"\3(?<\1\2\3)\4", _NAMED.sub(_expression, source.replace(" ", ""))))


def _expression(match: re.Match[str]) -> str:
    letters = "".join(_BY_NAME[name] for name in match.group(2).split("+"))
    if len(letters) == 1 and not match.group(1):
        return re.escape(letters) if letters in ".(|)" else letters
    dash = "-" if DASH in letters else ""
    return f"[{'^' if match.group(1) else ''}{letters.replace(DASH, '')}{dash}]"
