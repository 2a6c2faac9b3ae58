"""What all forms ask: a verb that asserts, somebody who can speak, a clause that is whole and holds no marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ...model import Attribution, Segment
from ...words.classes import (
    BREAK,
    COLON,
    FINITE,
    GERUND,
    INFINITIVE,
    MODAL,
    NEGATION,
    PASSIVE,
    PREDICATE,
    PREP,
    QUOTATION,
    SEMICOLON,
    STOP,
    SUBORD,
    VERB,
    WORD,
    pattern,
)
from ...words.clauses import VERB_GROUP, verb_in
from ...words.text import Words
from ..reading import Reading, read_marked

_FEWEST_WORDS = 4
LONGEST_SPEAKER = 20
NO_MARKS = Segment(0, 0, 0, 0, "")
SENTENCE_ENDS = pattern("(?!<det>) <!boundary+predicate+modal+verb+quotation>{0,6} (?=<stop+break> | $)")

Reported = tuple[Segment, Attribution]
IndirectRule = Callable[[Reading], Iterator[Reported]]


def contents(rule: IndirectRule, text: str, code: str = "fr") -> list[str]:
    """Return the contents that a rule finds in a text.

    >>> from .phrase import indirect_phrase
    >>> contents(indirect_phrase, "According to Paul Mason, the bridge will open in June.", "en")
    ['the bridge will open in June']
    """
    return [text[segment.start : segment.end] for segment, _ in rule(read_marked(text, code))]


def verb_groups(words: Words) -> list[re.Match[str]]:
    """Return the reporting verbs of a text with all that belongs to them, in order, found once."""
    if words.groups is None:
        words.groups = list(VERB_GROUP.finditer(words.classes))
    return words.groups


def asserts(words: Words, start: int, end: int) -> bool:
    """A verb of speech proper, neither denied nor only wished, and none of belief."""
    lemma, flags = words.lexicon.verbs.get(words.lowers[verb_in(words, start, end)], ("", ""))
    group = words.classes[start:end]
    if lemma in words.lexicon.unsaid:
        return False
    return "s" in flags and not {NEGATION, PASSIVE, MODAL} & set(group) and group[-1] not in INFINITIVE + GERUND


def is_noun(words: Words, index: int) -> bool:
    """*after reports that …*: what stands behind a preposition or opens a time clause is no verb."""
    return words.classes[index - 1 : index] in (PREP, SUBORD) and words.classes[index] == FINITE and index > 0


_PART_ENDS = STOP + BREAK + QUOTATION + SEMICOLON + COLON


def clause_from(words: Words, start: int, end: int) -> Segment | None:
    """Return the clause from word ``start`` to the end of its sentence, if it is one and holds no marks."""
    start += words.classes[start : start + 1] == ","
    stop = start
    while stop < end and words.classes[stop] not in _PART_ENDS:
        stop += 1
    if stop - start < _FEWEST_WORDS or words.classes[stop : stop + 1] == QUOTATION:
        return None
    if words.classes[stop : stop + 1] == STOP and words.lowers[stop] == "?":
        return None
    a, b = words.span(start, stop)
    return Segment(a, b, a, b, "")


def is_verb(words: Words, index: int) -> bool:
    """A verb of a listed class, or a word with the ending of one."""
    own = words.classes[index]
    ending = own == WORD and words.lowers[index].endswith(words.lexicon.clause_endings or ("\0",))
    return own in PREDICATE + MODAL + VERB or ending


def is_told(words: Words, start: int, stop: int) -> bool:
    """Tell whether a stretch holds a verb: then it is what was said, not who said it (*The road is closed, said …*)."""
    return any(is_verb(words, index) for index in range(start, stop))
