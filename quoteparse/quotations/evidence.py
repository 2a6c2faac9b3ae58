"""Whether a marked segment is a quotation: evidence is weighed, and the weightiest piece gives its name to the verdict.

Marks also stand around titles, nicknames, operations, glosses and words held at a distance. ``EVIDENCE`` is a tuple of
small functions that look at one segment and return a weight, 0 when they have nothing to say.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from operator import itemgetter

from ..words.classes import (
    ADVERB,
    COLON,
    COMMA,
    DET,
    DOCUMENT,
    FIRST,
    GROUP,
    LINK,
    NAME,
    PREDICATE,
    PREP,
    PRONOUN,
    REPORTS,
    WORD,
)
from ..words.text import Words
from .case import Case, strength
from .decision import Decision
from .facts import facts
from .fragments import SOME, charge, fragment, slogan, term
from .links import promoted_line, related_line
from .odd_marks import dash, unclosed, unopened
from .weights import fact_weights

Evidence = Callable[[Case], float]
BIAS = 0.5
_LENGTHS = ((1, -0.7), (2, -0.45), (3, -0.35), (5, -0.2), (9, 0.65))
_LONG = 1.45
_STRENGTHS = ((0.75, 1.4), (SOME, 0.6), (0.01, -1.0))
_NO_CUE = -1.4


def weigh(case: Case) -> Decision:
    """Add up the evidence for and against a segment; a positive sum accepts.

    What each piece of evidence weighs here was set by hand; ``weights.tsv`` tells how much more or less the facts of a
    segment weigh. ``tools/fit`` makes it by a logistic regression over articles in six languages, which begins from
    the hand's weights.

    >>> from .case import example_case
    >>> weigh(example_case("Elle a dit : « Nous ne partirons pas demain. »", 0.95)).accepted
    True
    >>> weigh(example_case("Le film « Nuit » sort lundi.")).accepted
    False
    """
    weights = by_hand(case)
    told, worth = learned_of(case, weights), fact_weights()
    hand = BIAS + sum([weight for _, weight in weights])
    total = hand + sum([worth[fact] for fact in told]) / 100
    accepted = total > 0
    name, decisive = (max if accepted else min)(weights, key=itemgetter(1, 0))
    rule = "facts" if accepted != (hand > 0) else name if decisive else "no_evidence"
    confidence = round(1 / (1 + math.exp(-abs(total))), 2)
    return Decision(accepted, rule, confidence, total, [("bias", BIAS), *weights], told)


def learned_of(case: Case, hand: Sequence[tuple[str, float]]) -> list[str]:
    """Return the facts of a segment that add to what the hand's evidence weighs; none of a dash, or where no pack tells
    the words: too few were seen.

    >>> from .case import example_case
    >>> case = example_case("Elle a dit : « oui ».", 0.85)
    >>> "place:last" in learned_of(case, by_hand(case))
    True
    """
    if case.segment.mark == "-" or not case.words.lexicon.verbs:
        return []
    return list(filter(fact_weights().__contains__, facts(case, hand)))


def by_hand(case: Case) -> list[tuple[str, float]]:
    """Return what each piece of evidence weighs, as the hand set it.

    >>> from .case import example_case
    >>> dict(by_hand(example_case("Le film « Nuit » sort lundi.")))["named_thing"]
    -2.2
    """
    return [(rule.__name__, rule(case)) for rule in EVIDENCE]


def cued(case: Case) -> float:
    """Somebody speaks in the sentence of the segment; where no pack tells the verbs, nothing says that nobody does.

    >>> from .case import example_case
    >>> cued(example_case("Il a dit « oui ».", 0.85)) > 0
    True
    >>> cued(example_case("« Oui »")) > 0
    False
    """
    silent = _NO_CUE if case.words.lexicon.verbs else 0.0
    return next((weight for least, weight in _STRENGTHS if strength(case) >= least), silent)


def length(case: Case) -> float:
    """The longer the content, the more likely it is a clause that somebody said.

    >>> from .case import example_case
    >>> length(example_case("« Nous partirons tous demain matin avant l'aube, quoi qu'il arrive »")) > 0
    True
    >>> length(example_case("« oui »")) > 0
    False
    """
    count = case.count
    return next((weight for most, weight in _LENGTHS if count <= most), _LONG)


def clause(case: Case) -> float:
    """The content has a verb that can be said, or a pronoun.

    >>> from .case import example_case
    >>> clause(example_case("« elle part demain »")) > 0
    True
    >>> clause(example_case("« route coupée »")) > 0
    False
    """
    return 0.8 if case.count >= 2 and not case.classes.isdisjoint(PREDICATE + PRONOUN + FIRST) else 0.0


def stop_at_end(case: Case) -> float:
    """The content ends like a sentence or, as American printers do, like a part of one.

    >>> from .case import example_case
    >>> stop_at_end(example_case("« Nous partons. »")) > 0
    True
    >>> stop_at_end(example_case("« Nous partons »")) > 0
    False
    """
    if case.content[-1:] not in ".!?…,":
        return 0.0
    return 0.5 if case.content[:1].isupper() else 1.1


def first_person(case: Case) -> float:
    """Somebody says I or we.

    >>> from .case import example_case
    >>> first_person(example_case("« je pars »")) > 0
    True
    >>> first_person(example_case("« il part »")) > 0
    False
    """
    return 0.4 if FIRST in case.classes else 0.0


_BEHIND_KIND = WORD + ADVERB + COMMA + NAME + LINK + COLON + DET + DOCUMENT + GROUP
"""What may stand between the noun that tells the kind of a thing and its marked name: *le film américain « Nuit »*."""


def named_thing(case: Case) -> float:
    """*le film « Nuit »*, *le mot « sanction »*: the word before tells what the marks hold.

    >>> from .case import example_case
    >>> named_thing(example_case("Le film « Nuit » sort lundi")) < 0
    True
    >>> named_thing(example_case("Le maire « doute »")) < 0
    False
    """
    words = case.words
    begin = case.index - 1
    while begin > 0 and case.index - begin < 4 and words.classes[begin] in _BEHIND_KIND:
        if words.lexicon.noun_in(words.lowers[begin], words.lexicon.refusals):
            break
        begin -= 1
    kind = words.lexicon.noun_in(words.lowers[begin], words.lexicon.refusals) if begin >= 0 else None
    if kind is None or case.count > 8 or (kind == "nickname" and not _is_nickname(words, begin)):
        return 0.0
    if kind == "work" and case.content[:1].islower() and strength(case) >= 0.75:  # juge le projet « absurde »
        return 0.0
    return -2.2 if begin == case.index - 1 else -1.5


def _is_nickname(words: Words, index: int) -> bool:
    """*Moussa, dit « le Lion »*: behind a comma or a bracket it is no verb."""
    return words.classes[index] not in REPORTS or words.classes[index - 1 : index] in (",", "(")


def capitals(case: Case) -> float:
    """A few words inside a sentence that begin with a capital: a name or a title.

    >>> from .case import example_case
    >>> capitals(example_case("Il chante « Les Grands Jours » à Lyon")) < 0
    True
    >>> capitals(example_case("Il trouve cela « trop cher »")) < 0
    False
    """
    if case.content[-1:] in ".!?…" and strength(case) >= 0.9:  # « Tenez bon, Awa Diarra ! », a lancé le maire
        return 0.0
    words = case.parts[:12]
    high = sum([w[0].isupper() for w in words])
    weight = -1.0 if len(words) >= 2 and high >= max(2, 0.6 * len(words)) else 0.0
    before = case.words.classes[case.index - 1] if case.index else "|"
    telling = before not in ".|:(" and not case.words.lexicon.capital_nouns
    if case.content[:1].isupper() and telling and strength(case) < 0.9:
        weight -= 0.7
    return weight


def nickname(case: Case) -> float:
    """*Ses amis appellent Karim Martel « la Puce »*: behind a name that is not the speaker's, a few capitals.

    >>> from .case import example_case
    >>> nickname(example_case("Ses amis appellent Karim Martel « la Puce »", 0.9)) < 0
    True
    >>> nickname(example_case("Ses amis jugent Karim Martel « trop seul »", 0.9)) < 0
    False
    """
    parts = case.parts[1:] if case.parts[:1] and case.parts[0].lower() in case.words.lexicon.definite else case.parts
    if case.words.classes[case.index - 1 : case.index] != NAME or not 0 < len(parts) <= 2:
        return 0.0
    if case.words.lexicon.capital_nouns and len(parts) == len(case.parts):  # warf Roth „Wahlbetrug“ vor
        return 0.0
    mention = case.attribution and case.attribution.mention
    speaks = mention and case.segment.outer_start - mention[1] in range(3)
    return 0.0 if speaks or not all(part[:1].isupper() for part in parts) else -3.0


def parenthesis(case: Case) -> float:
    """*(« notre mer »)*, *« gwo ka » (grand tambour)*: an explanation.

    >>> from .case import example_case
    >>> parenthesis(example_case("La zone (« notre mer ») est calme")) < 0
    True
    >>> parenthesis(example_case("Il trouve cela « trop cher »")) < 0
    False
    """
    classes = case.words.classes
    before, after = classes[case.index - 1 : case.index], classes[case.index + 1 : case.index + 2]
    if case.count > 6:
        return 0.0
    return (-1.5 if before == "(" else 0.0) + (-1.2 if after == "(" else 0.0)


def complement(case: Case) -> float:
    """*l'effet de « halo »*: behind a linker stands a name more often than words of somebody.

    >>> from .case import example_case
    >>> complement(example_case("L'effet de « halo » est connu")) < 0
    True
    >>> complement(example_case("Il trouve cela « trop cher »")) < 0
    False
    """
    return -0.4 if case.words.classes[case.index - 1 : case.index] == LINK else 0.0


def addressee(case: Case) -> float:
    """*un entretien au « Journal du Sud »*: behind a preposition a capital opens a name.

    >>> from .case import example_case
    >>> addressee(example_case("Il a parlé au « Journal du Sud »")) < 0
    True
    >>> addressee(example_case("Il a parlé de « chaos »")) < 0
    False
    """
    before = case.words.classes[case.index - 1 : case.index]
    named = before == PREP and case.content[:1].isupper() and not case.words.lexicon.capital_nouns
    return -1.2 if named and case.count <= 5 and case.content[-1:] not in ".!?…" else 0.0


def press(case: Case) -> float:
    """A few words that end like the name of a paper: *sagte er dem „Abendblatt“*.

    >>> from .case import example_case
    >>> press(example_case("Il l'a dit au « Monde »")) < 0
    True
    >>> press(example_case("Il trouve cela « trop cher »")) < 0
    False
    """
    named = 0 < case.count <= 4 and all(word[:1].isupper() for word in case.parts)
    lexicon = case.words.lexicon
    return (
        -3.0
        if named and case.content[-1:] not in ".!?…" and lexicon.noun_in(case.parts[-1].lower(), lexicon.press)
        else 0.0
    )


def digits(case: Case) -> float:
    """Numbers are not said between marks.

    >>> from .case import example_case
    >>> digits(example_case("Le bus « 42 » passe")) < 0
    True
    >>> digits(example_case("Il trouve cela « trop cher »")) < 0
    False
    """
    content = case.content
    return -4.0 if len(content) < 40 and sum(map(str.isdigit, content)) > len(content) / 3 else 0.0


EVIDENCE: tuple[Evidence, ...] = (
    cued,
    length,
    clause,
    stop_at_end,
    first_person,
    named_thing,
    related_line,
    promoted_line,
    charge,
    slogan,
    fragment,
    term,
    capitals,
    nickname,
    parenthesis,
    complement,
    addressee,
    press,
    digits,
    unclosed,
    unopened,
    dash,
)
