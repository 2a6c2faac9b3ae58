"""Whether a marked segment is a quotation: evidence is weighed, and the weightiest piece gives its name to the verdict.

Marks also stand around titles, nicknames, operations, glosses and words held at a distance. ``FOR`` and ``AGAINST`` are
tuples of small functions that look at one segment and return a weight, 0 when they have nothing to say.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from ..lang.words import Words
from ..model import Attribution, Segment


@dataclass(frozen=True, slots=True)
class Case:
    """One segment, its place among the words, and what attribution says of it."""

    words: Words
    segment: Segment
    index: int
    """Index of its ``Q``."""
    attribution: Attribution | None

    @property
    def content(self) -> str:
        """The words between the marks."""
        return self.words.text[self.segment.start : self.segment.end]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Accepted or refused, by which piece of evidence, how surely."""

    accepted: bool
    rule: str
    confidence: float


Evidence = Callable[[Case], float]
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+){0,4}")
_BIAS = -0.6


def weigh(case: Case) -> Verdict:
    """Add up the evidence for and against a segment.

    >>> from ..lang.lexicon import lexicon_of
    >>> from ..lang.words import read_words
    >>> text = 'Elle a dit : "Nous ne partirons pas demain."'
    >>> words = read_words(text, [(13, 44)], lexicon_of(None))
    >>> said = Attribution("colon", 0.95)
    >>> weigh(Case(words, Segment(14, 43, 13, 44, '"'), len(words.classes) - 1, said)).accepted
    True
    """
    weights = [(rule(case), rule.__name__) for rule in EVIDENCE]
    total = _BIAS + sum(w for w, _ in weights)
    accepted = total > 0
    decisive = max(weights) if accepted else min(weights)
    name = decisive[1] if decisive[0] else "no_evidence"
    return Verdict(accepted, name, round(1 / (1 + math.exp(-abs(total))), 2))


def word_count(case: Case) -> int:
    """Count the words between the marks."""
    return len(_WORD.findall(case.content))


def cued(case: Case) -> float:
    """Somebody speaks in the sentence of the segment."""
    strength = case.attribution.strength if case.attribution else 0.0
    if strength >= 0.9:
        return 3.5
    if strength >= 0.75:
        return 2.2
    return 1.5 if strength >= 0.55 else 0.4 if strength else 0.0


def clause(case: Case) -> float:
    """The content is long enough to be a clause."""
    count = word_count(case)
    return 2.0 if count >= 10 else 1.2 if count >= 6 else 0.4 if count >= 4 else 0.0


def utterance(case: Case) -> float:
    """The content is a sentence of its own: a capital at its start, a full stop at its end."""
    content = case.content
    whole = content[:1].isupper() and content[-1:] in ".!?…" and word_count(case) >= 3
    return 1.0 if whole else 0.0


def first_person(case: Case) -> float:
    """Somebody says I or we."""
    classes = case.words.lexicon.classes
    return 1.0 if any(classes.get(w) == "i" for w in re.findall(r"[^\W_]+", case.content.lower())[:60]) else 0.0


def fragment(case: Case) -> float:
    """One or two words that nobody says."""
    strength = case.attribution.strength if case.attribution else 0.0
    return -1.2 if word_count(case) <= 2 and strength < 0.9 else 0.0


def named_thing(case: Case) -> float:
    """*le film « Nuit »*, *dit « le Lion »*, *le mot « sanction »*: the word before tells what the marks hold."""
    words = case.words
    begin = case.index - 1
    while begin > 0 and words.classes[begin] in "wa,Nd:" and case.index - begin < 4:
        if words.lowers[begin] in words.lexicon.refusals:
            break
        begin -= 1
    kind = words.lexicon.refusals.get(words.lowers[begin]) if begin >= 0 else None
    if kind is None or "," in words.classes[begin : case.index - 1]:
        return 0.0
    return -3.0 if word_count(case) <= 8 else -1.0


def capitals(case: Case) -> float:
    """A few words in capitals inside a sentence: a name or a title."""
    count = word_count(case)
    if count > 6 or not case.content[:1].isupper():
        return 0.0
    before = case.words.classes[case.index - 1] if case.index else "|"
    if before in ".|:" or (case.attribution and case.attribution.strength >= 0.9):
        return 0.0
    if case.words.lexicon.capital_nouns:
        name = count > 1 and all(w[0].isupper() for w in _WORD.findall(case.content) if len(w) > 3)
        return -0.8 if name else 0.0
    return -2.5 if count <= 3 else -1.5


def parenthesis(case: Case) -> float:
    """*(« notre mer »)*: an explanation."""
    around = case.words.classes[max(0, case.index - 1) : case.index + 2]
    return -2.5 if around.startswith("(") and word_count(case) <= 6 else 0.0


def explained(case: Case) -> float:
    """*« gwo ka » (grand tambour)*: a word that is explained behind it."""
    after = case.words.classes[case.index + 1 : case.index + 2]
    return -1.0 if after == "(" and word_count(case) <= 4 else 0.0


def unopened(case: Case) -> float:
    """A lone closing mark is a slip unless a cue stands right behind it."""
    if "unopened" not in case.segment.flags:
        return 0.0
    if case.attribution and case.attribution.rule.startswith("incise"):
        return 0.0
    behind = case.words.text[case.segment.outer_end : case.segment.outer_end + 2].strip(" .")
    return -0.5 if not behind.strip() and word_count(case) >= 5 else -9.0


EVIDENCE: tuple[Evidence, ...] = (
    cued,
    clause,
    utterance,
    first_person,
    fragment,
    named_thing,
    capitals,
    parenthesis,
    explained,
    unopened,
)
