"""The body from which words come, of a verb without a subject: *«…», spiegano dal Comune*; *explican desde Madrid*."""

from __future__ import annotations

import re

from ..model import Attribution
from ..words.classes import pattern
from ..words.clauses import VERB_GROUP, Phrase, verb_in
from ..words.text import Words
from .place import Place, make

_AFTER = pattern("<comma+dash+subord+prep>{0,2} (?=<clitic+says+aux+modal>)")
_WHO = (
    "<by+weak> (<det>? (?:<group+title+document+saying> <noun+part>{0,6} | <name+role> <noun+part>{0,4}) "
    "(?:<link>{1,2} <det>? <noun+part>{1,5}){0,2})"
)
_BODY = pattern(f"<adverb>{{0,2}} {_WHO}")
_SUBJECT = pattern("<det> <noun> | <title>{0,2} <name> | <pronoun>")
"""*Dalla Procura fanno sapere gli avvocati*: who speaks there."""
_FIRST = pattern(f"<coord+adverb+break>{{0,2}} {_WHO} <comma+adverb>{{0,2}}")


def told_from(place: Place) -> Attribution | None:
    """A verb of several without a subject, and from where they speak.

    «…», spiegano dal Comune; «…», aseguran desde la asociación de vecinos.

    >>> from .place import example
    >>> told_from(example("«I lavori sono finiti», spiegano dal Comune.", "it")).rule
    'incise_with_noun'
    >>> told_from(example("«I lavori sono finiti», spiegano i residenti.", "it"))
    """
    words = place.words
    begin = _AFTER.match(words.classes, place.index + 1)
    group = VERB_GROUP.match(words.classes, begin.end(), begin.end() + 9) if begin else None
    body = whence(words, group.span(), place.end) if group else None
    return make(place, "incise_with_noun", 0.95, group.span(), body) if group and body else None


def whence(words: Words, verb: tuple[int, int], stop: int) -> Phrase | None:
    """Return the body behind a verb group that tells that several speak.

    >>> from .place import example
    >>> words = example("«Sì», hanno detto ieri dal Comune.", "it").words
    >>> whence(words, (2, 4), 8), whence(words, (3, 4), 8)
    (Phrase(start=6, end=7, governed=False), None)
    """
    match = _BODY.match(words.classes, verb[1], stop)
    return None if match and _SUBJECT.match(words.classes, match.end(), stop) else _of_several(words, verb, match)


def whence_before(words: Words, start: int, verb: tuple[int, int]) -> Phrase | None:
    """Return the body that opens the sentence of a verb group: *Dal Comune fanno sapere: «…»*.

    >>> from .place import example
    >>> words = example("Dal Comune dicono: «Sì».", "it").words
    >>> whence_before(words, 0, (2, 3)), whence_before(words, 1, (2, 3))
    (Phrase(start=1, end=2, governed=False), None)
    """
    if _SUBJECT.match(words.classes, verb[1]):
        return None
    return _of_several(words, verb, _FIRST.fullmatch(words.classes, start, verb[0]))


def _of_several(words: Words, verb: tuple[int, int], match: re.Match[str] | None) -> Phrase | None:
    """The body that was found, if the verb tells that several speak, or what is read in a document, and its preposition
    that words come from it."""
    forms = " ".join(words.lowers[slice(*verb)]).split(" ")
    several = any(form.endswith(words.lexicon.dropped_plurals or ("\0",)) for form in forms)
    several = several or words.flags(verb_in(words, *verb)) == "d"
    if not several or not match or words.lexicon.source.isdisjoint(words.lowers[match.start() : match.start(1)]):
        return None
    return Phrase(*match.span(1))
