"""A pack made ready for reading: each word form with the one class it is read as.

The classes, their letters and their meaning stand in `quoteparse.words.classes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from ..lang import load_pack, pack_codes
from ..lang.base import FLAGS, LanguagePack, entries, flagged
from .gathered import PARTS, SHORTEST_PART, Gathered, without_features
from .sentences import abbreviations_of


class Elsewhere(NamedTuple):
    """Of lines that lead elsewhere: what they begin with, what one that promotes something holds, how the label of a
    player begins."""

    related: tuple[str, ...]
    promotions: tuple[str, ...]
    players: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of one pack, by form, lower case."""

    classes: dict[str, str]
    """Word -> class."""
    nouns: dict[str, str]
    """Role, collective, document or noun of speech -> its class, even where the word is a verb form first."""
    longer: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    """First word -> entries of several words that begin with it, as (the other words, class), longest first."""
    verbs: dict[str, tuple[str, str]]
    """Form of a reporting verb -> (lemma, flags)."""
    separable: dict[str, frozenset[str]]
    """Form of a verb that reports only with a prefix at the end of its clause (*teilte … mit*) -> its prefixes."""
    oblique: dict[str, str]
    """Determiner that opens no subject -> the gender of the nouns before which it opens none, ``*`` for all."""
    features: dict[str, str]
    """Pronoun, determiner, title, role, collective or document -> gender and number, as ``ms``."""
    refusals: dict[str, str]
    """Word that speaks against a quotation -> "nickname", "work" or "gloss"."""
    agents: frozenset[str]
    bare: frozenset[str]
    """Verbs whose content can follow without a conjunction."""
    press: dict[str, str]
    """Last word of the name of a paper or broadcaster -> "press"."""
    rumour: frozenset[str]
    denials: frozenset[str]
    """Negations that deny a cue by themselves: *pas, jamais, never*."""
    bare_only: frozenset[str]
    """Those of them that take no noun as their object: *say*."""
    unsaid: frozenset[str]
    """Verbs whose clause is believed, wished or ordered, and not said."""
    infinitives: frozenset[str]
    """Auxiliaries in the infinitive: *avoir, haber*."""
    modals: frozenset[str]
    """*al* asegurar: those that are prepositions before a noun too."""
    as_told: frozenset[str]
    """*wie, comme*."""
    pointers: tuple[tuple[str, ...], ...]
    """*lo* ha detto X, *es lo que* dijo X: by their words."""
    closings: tuple[tuple[str, ...], ...]
    """*così* X, *a dirlo è* X."""
    bare_objects: frozenset[str]
    """What can be said and opens no clause: *nothing, goodbye*."""
    clause_endings: tuple[str, ...]
    """Endings of verbs that no block lists, where a clause can follow without a conjunction."""
    reported: frozenset[str]
    own: frozenset[str]
    """Words by which somebody speaks of himself: *I, my, we*."""
    reflexives: frozenset[str]
    object_pronouns: frozenset[str]
    onsets: Mapping[str, tuple[str, ...]]
    """The letters before which alone a word is an article, not a pronoun."""
    demonstratives: frozenset[str]
    determiners: frozenset[str]
    definite: frozenset[str]
    """Determiners of what is known already: *le, la, ce, the*."""
    indefinite: frozenset[str]
    former: frozenset[str]
    """*le premier*, *the former*."""
    latter: frozenset[str]
    """*le second*, *the latter*."""
    possessive: frozenset[str]
    """Determiners that tell whose somebody is: *his, her*."""
    anybody: frozenset[str]
    namesake: frozenset[str]
    """Nouns of places that are called by the name of a person: the *lycée* Jean Moulin."""
    seat: frozenset[str]
    """Nouns of bodies that are called by the place behind them: *Landgericht* Ulm."""
    sworn: frozenset[str]
    """Offices of justice that nobody has of whom it is not told: *the prosecutor*."""
    source: frozenset[str]
    """What stands before the body from which words come: spiegano *dal* Comune."""
    therein: frozenset[str]
    """Words that point to a document told before: *darin* heißt es."""
    hypernyms: dict[str, frozenset[str]]
    """Role -> those that it can stand for: *élu* -> *maire, sénateur*."""
    special: frozenset[str]
    """All roles for which another can stand, titles among them: *maire*, *me*."""
    ages: frozenset[str]
    decades: dict[str, int]
    """Nouns for people by their age -> its first year: *quadragénaire* -> 40."""
    demonym_endings: tuple[str, ...]
    given_names: dict[str, str]
    """Given names of this pack, lower case -> gender."""
    titles: frozenset[str]
    things: frozenset[str]
    """Nouns that are no names, where all nouns have capitals; ``*ung`` ends such, ``^neue`` opens a sentence."""
    particles: frozenset[str]
    """Small words that may stand inside a name: *van, da*."""
    parties: dict[str, tuple[tuple[str, ...], ...]]
    """First word of political parties -> their words, the longest first."""
    natural_gender: bool
    """Whether no article has a gender: *he* and *she* mean human beings alone."""
    names_before_nouns: bool
    """Whether a name can tell more of the noun behind it: *a Renault spokesman*."""
    verb_endings: tuple[str, ...]
    adverb_endings: tuple[str, ...]
    dropped_plurals: tuple[str, ...]
    plural_endings: tuple[str, ...]
    capital_nouns: bool
    compounds: bool
    abbreviations: frozenset[str]
    """Those of `quoteparse.words.sentences`."""
    elsewhere: Elsewhere
    charges: tuple[str, ...]
    slogans: dict[str, str]
    """Noun of what bears a slogan -> "slogan"."""
    chants: frozenset[str]
    """Lemmas of verbs of what a crowd says together."""
    closes_with_opening_mark: bool
    """Whether the language writes „x“, so that “ closes."""

    def noun_in(self, lower: str, nouns: Mapping[str, str]) -> str | None:
        """Return what ``nouns`` says of a word: as it stands, or of the last part of a compound, its genitive too."""
        known = nouns.get(lower)
        if known or not self.compounds:
            return known
        bare = lower.removesuffix("s") if lower.removesuffix("s") in nouns else lower.removesuffix("es")
        forms = (lower, lower.removesuffix("s"), lower.removesuffix("es"))
        tails = (form[cut:] for form in forms for cut in range(SHORTEST_PART, len(form) - SHORTEST_PART))
        return nouns.get(bare) or next((nouns[tail] for tail in tails if tail in nouns), None)


@lru_cache(maxsize=64)
def first_words(lexicon: Lexicon, kinds: str) -> frozenset[str]:
    """Return the words with which the entries of some classes begin: without them, no word is of these classes.

    >>> from .classes import REPORTS
    >>> "dit" in first_words(lexicon_of(load_pack("fr")), REPORTS), first_words(lexicon_of(None), REPORTS)
    (True, frozenset())
    """
    words = {word for word, char in lexicon.classes.items() if char in kinds}
    return frozenset(words | {first for first, known in lexicon.longer.items() if any(c in kinds for _, c in known)})


def lexicon_of(pack: LanguagePack | None) -> Lexicon:
    """Return the lexicon of a pack; of no pack, one without words.

    >>> lexicon_of(None).classes
    {}
    """
    return _lexicon(pack.code if pack else None)


_FLAGGED = (
    *("anybody", "bare", "bare_only", "definite", "indefinite", "namesake", "possessive", "seat", "source", "therein"),
    *("former", "latter", "sworn", "unsaid"),
)
"""Flags that are words of the lexicon under their own names."""
_SPOKEN = ("agents", "as_told", "bare_objects", "infinitives", "modals", "reflexives", "reported", "rumour")
"""Blocks of a pack's words of speech that are sets of words under their own names."""


@cache
def _lexicon(code: str | None) -> Lexicon:
    pack, reading, nouns = _gathered(code)
    speech, people = pack.speech, pack.people
    return Lexicon(
        classes=reading.classes,
        nouns=nouns,
        longer={k: tuple(sorted(v, key=lambda e: -len(e[0]))) for k, v in reading.longer.items()},
        verbs=reading.verbs,
        separable=reading.separable(),
        oblique=_with_gender(people.oblique),
        features=reading.features,
        refusals=_refusals(pack),
        press=dict.fromkeys(entries(pack.refusals.press), "press"),
        denials=frozenset(entries(speech.negations)) - _flagged(pack, "half"),
        pointers=_by_words(speech.pointers),
        closings=_by_words(speech.closings),
        clause_endings=entries(speech.clause_endings),
        own=frozenset(entries(people.own)),
        **{name: frozenset(entries(getattr(speech, name))) for name in _SPOKEN},
        object_pronouns=frozenset(line.split(" ")[0] for line in entries(speech.object_pronouns)),
        onsets={word: tuple(onsets) for word, *onsets in map(str.split, entries(speech.onsets))},
        demonstratives=_first_words(people.demonstratives),
        determiners=_first_words(people.determiners),
        **{name: _flagged(pack, name) for name in _FLAGGED},
        hypernyms=(hypernyms := _hypernyms(people.hypernyms)),
        special=frozenset().union(*hypernyms.values()),
        ages=frozenset(entries(people.ages)),
        decades={line.split()[0]: int(line.split()[-1]) for line in entries(people.ages) if line[-1].isdigit()},
        demonym_endings=entries(people.demonym_endings),
        given_names=_given_names(people.masculine_names, people.feminine_names),
        titles=_first_words(people.titles),
        things=frozenset(entries(people.things)),
        particles=frozenset(entries(people.particles)),
        parties=_by_first(people.parties),
        natural_gender=not any(reading.features.get(word, "*")[0] in "mf" for word in _flagged(pack, "definite")),
        names_before_nouns=pack.names_before_nouns,
        verb_endings=entries(speech.verb_endings),
        adverb_endings=entries(speech.adverb_endings),
        dropped_plurals=entries(speech.dropped_plurals),
        plural_endings=tuple(sorted(entries(people.plural_endings), key=len, reverse=True)),
        capital_nouns=pack.capital_nouns,
        compounds=pack.compounds,
        abbreviations=abbreviations_of(code),
        elsewhere=Elsewhere(*map(entries, (pack.refusals.related, pack.refusals.promotions, pack.refusals.players))),
        charges=entries(pack.refusals.charges),
        slogans=dict.fromkeys(entries(pack.refusals.slogans), "slogan"),
        chants=frozenset(entries(pack.refusals.chants)),
        closes_with_opening_mark="„ “" in pack.marks,
    )


def _gathered(code: str | None) -> tuple[LanguagePack, Gathered, dict[str, str]]:
    """Return a pack, what is gathered from it, and the nouns among its words; of no language, a pack without words."""
    pack = load_pack(code) or LanguagePack(code="und", name="Unknown")
    reading = Gathered(entries(pack.speech.verb_prefixes))
    return pack, reading, reading.add_pack(pack)


def _flagged(pack: LanguagePack, flag: str) -> frozenset[str]:
    """Return the entries of a pack that have a flag: verbs by their lemma, other words without their features."""
    found = ((path, line) for path in FLAGS[flag].blocks for line in flagged(attrgetter(path)(pack), flag))
    return frozenset(
        line.split()[0] if path == "speech.verbs" else " ".join(PARTS.findall(without_features(line)[0]))
        for path, line in found
    )


def _by_first(block: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the entries of a block, by their words, under the first of these; the longest first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted((tuple(PARTS.findall(entry)) for entry in entries(block)), key=len, reverse=True):
        found[words[0]] = (*found.get(words[0], ()), words)
    return found


def _first_words(block: str) -> frozenset[str]:
    """Return the entries of a block without their features."""
    return frozenset(" ".join(PARTS.findall(line.rsplit(" ", 1)[0])) for line in entries(block))


def _by_words(block: str) -> tuple[tuple[str, ...], ...]:
    """Return the entries of a block by their words, the longest first."""
    return tuple(sorted((tuple(PARTS.findall(entry)) for entry in entries(block)), key=len, reverse=True))


def _with_gender(block: str) -> dict[str, str]:
    """Return the entries of a block with the gender that follows each."""
    found = (line.partition(" ") for line in entries(block))
    return {word: gender or "*" for word, _, gender in found}


def _hypernyms(block: str) -> dict[str, frozenset[str]]:
    """Return the special words of each general one; in the text a word with a hyphen is two."""
    found: dict[str, frozenset[str]] = {}
    for line in entries(block):
        general, special = (
            [" ".join(PARTS.findall(word.replace("_", " "))) for word in side.split()] for side in line.split("=")
        )
        for word in general:
            found[word] = found.get(word, frozenset()) | frozenset(special)
    return found


def _refusals(pack: LanguagePack) -> dict[str, str]:
    words = pack.refusals
    named = {"gloss": words.glosses, "work": words.works, "nickname": words.nicknames}
    return {word.split(" ")[0]: name for name, block in named.items() for word in entries(block)}


def _given_names(masculine: str, feminine: str) -> dict[str, str]:
    names: dict[str, str] = {}
    for gender, block in (("m", masculine), ("f", feminine)):
        for name in entries(block.lower()):
            names[name] = gender if names.get(name, gender) == gender else "*"
    return names


@cache
def given_names() -> dict[str, str]:
    """Return the given names of all packs and of ``given_names.tsv``, lower case, with their gender: ``m``, ``f`` or
    ``*`` for both.

    >>> given_names().get("xyz") is None, given_names()["folashade"]
    (True, 'f')
    """
    table = (Path(__file__).parent / "given_names.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    names = {name: gender for gender, found in rows for name in found.split()}
    for pack in filter(None, map(load_pack, pack_codes())):
        for name, gender in _given_names(pack.people.masculine_names, pack.people.feminine_names).items():
            names[name] = gender if names.get(name, gender) == gender else "*"
    return names
