"""The cue of a marked segment: who speaks according to the sentence in which it stands.

``RULES`` are tried in order, the surest first; the first that finds something wins and its name goes into the result.
Each reads the classes of the words (``quoteparse.words.lexicon``) around ``Q``, the place of the segment, so that one
rule serves every language; what differs between languages stands in the packs.
"""

from __future__ import annotations

from collections.abc import Callable

from ..model import Attribution
from .agents import agent_before
from .before import colon, colon_alone, conjunction, name_before, phrase_before, resumed, sentence_subject, verb_before
from .behind import (
    agent_behind,
    document_behind,
    incise_alone,
    incise_with_noun,
    incise_with_pronoun,
    name_behind,
    phrase_after,
    subject_and_verb_after,
)
from .closing import closing_verb, fronted
from .formulas import closed_by, document_before, incise_before, noun_behind, sentence_behind, told_behind, with_words
from .later import closed_later, verb_after
from .place import Place
from .quoted import whom_quoted
from .verb_second import verb_second
from .whence import told_from

CueRule = Callable[[Place], Attribution | None]


def find_cue(place: Place) -> Attribution | None:
    """Return what the first rule that applies says of the segment at ``place``.

    >>> from .place import example
    >>> find_cue(example("« Le pont rouvre », selon Awa Diarra.")).rule
    'phrase_after'
    >>> find_cue(example("Le film « La Nuit » sort lundi."))
    """
    for rule in RULES:
        found = rule(place)
        if found:
            return found
    return None


RULES: tuple[CueRule, ...] = (
    document_behind,
    agent_behind,
    incise_with_pronoun,
    told_from,
    incise_with_noun,
    verb_second,
    colon_alone,
    incise_alone,
    closing_verb,
    fronted,
    noun_behind,
    told_behind,
    sentence_behind,
    closed_by,
    with_words,
    resumed,
    incise_before,
    agent_before,
    whom_quoted,
    document_before,
    colon,
    conjunction,
    name_before,
    name_behind,
    subject_and_verb_after,
    phrase_after,
    phrase_before,
    closed_later,
    verb_before,
    verb_after,
    sentence_subject,
)
SURE = frozenset(
    [
        "agent_before",
        "agent_behind",
        "answered",
        "closed_by",
        "closed_later",
        "colon_alone",
        "continued",
        "document_before",
        "document_behind",
        "headed",
        "incise_with_noun",
        "incise_with_pronoun",
        "labelled",
        "name_behind",
        "noun_behind",
        "phrase_after",
        "resumed",
        "signed",
        "signed_below",
        "subject_and_verb_after",
        "told_behind",
        "verb_after",
        "whom_quoted",
    ]
)
"""Rules whose word stands: in the training articles the weights chose no better; nothing else need be looked at."""
