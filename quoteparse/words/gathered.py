"""What is gathered while a pack is read: the class of each word form, the verbs with lemma and flags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import TypeVar

from ..lang.base import LanguagePack, entries
from ..lang.verb_forms import verb_forms
from .classes import (
    ADVERB,
    AUX,
    BY,
    COORD,
    DET,
    DOCUMENT,
    EITHER,
    FINITE,
    FIRST,
    GERUND,
    GROUP,
    IMPERSONAL,
    INFINITIVE,
    LINK,
    LISTED,
    MODAL,
    NEGATION,
    OBJECT,
    PART,
    PARTICIPLE,
    PASSIVE,
    PHRASE,
    POSTPOSITION,
    PREP,
    PRONOUN,
    RELATIVE,
    ROLE,
    SAYING,
    SUBORD,
    THAT,
    TITLE,
    VERB,
    WEAK,
    WORD,
)

SHORTEST_PART = 3
PARTS = re.compile(r"[^\W_]+")

_BEFORE_VERBS = ((ADVERB, "people.not_names"), (PART, "people.particles"))
_NOUNS = (
    (WORD, "refusals.works"),
    (GROUP, "people.collectives"),
    (DOCUMENT, "people.documents"),
    (SAYING, "speech.nouns"),
    (ROLE, "people.roles"),
)
"""Blocks of a pack and the class of their words; what a later line says wins. The verbs come behind these."""
_SMALL_WORDS = (
    (TITLE, "people.titles"),
    (ADVERB, "speech.adverbs"),
    (MODAL, "speech.modals"),
    (AUX, "speech.rumour"),
    (PASSIVE, "speech.passives"),
    (AUX, "speech.auxiliaries"),
    (PREP, "people.prepositions"),
    (WEAK, "speech.weak_phrases"),
    (PHRASE, "speech.phrases"),
    (POSTPOSITION, "speech.postpositions"),
    (BY, "speech.agents"),
    (OBJECT, "speech.object_pronouns"),
    (OBJECT, "speech.reflexives"),
    (SUBORD, "people.subordinators"),
    (COORD, "people.coordinators"),
    (RELATIVE, "people.relatives"),
    (PRONOUN, "people.demonstratives"),
    (DET, "people.determiners"),
    (LINK, "people.linkers"),
    (FIRST, "people.first_person"),
    (IMPERSONAL, "people.impersonal"),
    (PRONOUN, "people.pronouns"),
    (THAT, "speech.conjunctions"),
    (NEGATION, "speech.negations"),
)
"""The same for what wins over verbs."""
BLOCKS = (*_BEFORE_VERBS, *_NOUNS, *_SMALL_WORDS)
"""All of them, in their order: what a later one says of a word wins."""
_FEATURES = re.compile(r"[mfn*][sp*]?")


def without_features(line: str) -> tuple[str, str]:
    """Return the entry of a line and its features, "" where none stand behind it.

    >>> without_features("porte-parole *s"), without_features("tout le monde")
    (('porte-parole', '*s'), ('tout le monde', ''))
    """
    entry, _, features = line.rpartition(" ")
    return (entry, features) if entry and _FEATURES.fullmatch(features) else (line, "")


_Told = TypeVar("_Told")


def _respell(table: dict[str, _Told]) -> None:
    """Add each word as the Swiss write it, unless it is another word: *hiess* beside *hieß*, *äusserte*, *gemäss*."""
    for word in [word for word in table if "ß" in word]:
        table.setdefault(word.replace("ß", "ss"), table[word])


class Gathered:
    """What is gathered while a pack is read: a later block wins over an earlier one."""

    def __init__(self, verb_prefixes: tuple[str, ...] = ()) -> None:
        self.classes: dict[str, str] = {}
        self.longer: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.verbs: dict[str, tuple[str, str]] = {}
        self.features: dict[str, str] = {}
        self.verb_prefixes = verb_prefixes
        self.parted: dict[str, set[str]] = {}
        """Finite form of a reporting verb -> its prefixes, "" where it stands without one."""

    def separable(self) -> dict[str, frozenset[str]]:
        """Return the forms that never stand without a prefix, each with its prefixes."""
        return {form: frozenset(own) for form, own in self.parted.items() if "" not in own}

    def add_pack(self, pack: LanguagePack) -> dict[str, str]:
        """Add all blocks of a pack; return the nouns among its words, even where a word is a verb form first."""
        self.add_blocks(pack, _BEFORE_VERBS)
        self.add_other_verbs(pack.speech.other_verbs, verb_forms(pack.code))
        self.add_blocks(pack, _NOUNS)
        nouns = {word: char for word, char in self.classes.items() if char in LISTED}
        self.add_verbs(pack.speech.verbs, verb_forms(pack.code))
        self.add_blocks(pack, _SMALL_WORDS)
        _respell(self.verbs)
        _respell(self.parted)
        for table in (self.classes, self.features, nouns):
            _respell(table)
        return nouns

    def add_blocks(self, pack: LanguagePack, blocks: Iterable[tuple[str, str]]) -> None:
        """Add blocks of a pack, each as (class, path of the block), such as ("R", "people.roles")."""
        for char, path in blocks:
            self.add(attrgetter(path)(pack), char)

    def add(self, block: str, char: str) -> None:
        """Add a block whose lines are an entry and, perhaps, its gender and number: ``ministre *s``."""
        for line in entries(block):
            entry, features = without_features(line)
            if features:
                told = features.ljust(2, "*" if char in DET + PRONOUN else "s")
                self.features[entry] = self.features[" ".join(PARTS.findall(entry))] = told  # ex-wife is read as two
            self.put(entry.lower(), char)

    def put(self, entry: str, char: str) -> None:
        """Give an entry of one word or several its class, in place of the one that it had."""
        if entry.isalpha():
            self.classes[entry] = char
            return
        first, *others = PARTS.findall(entry) or [entry]
        if others:
            known = self.longer.setdefault(first, [])
            known[:] = [entry for entry in known if entry[0] != tuple(others)] + [(tuple(others), char)]
        else:
            self.classes[first] = char

    def add_verbs(self, block: str, made: Mapping[str, str]) -> None:
        """Add a block whose lines are ``lemma flags | finite forms | participles | gerunds``; where a line stops behind
        the flags, ``made`` has the forms of the lemma."""
        for line in entries(block):
            head, _, forms = line.partition("|")
            lemma, _, flags = head.strip().partition(" ")
            columns = (forms or made.get(lemma, "")).split("|")
            verb = (lemma, "".join(sorted(set(flags))))
            finite, participles, gerunds = ([column.split() for column in columns] + [[], [], []])[:3]
            self._add_forms(verb, [lemma], INFINITIVE)
            self._add_forms(verb, gerunds, GERUND)
            self._add_forms(verb, participles, PARTICIPLE)
            self._add_forms(verb, finite, FINITE)
            self._add_forms(verb, sorted({*finite} & {*participles}), EITHER)
            self._part(lemma, finite)

    def add_other_verbs(self, block: str, made: Mapping[str, str]) -> None:
        """Add verbs that report nothing: ``lemma -form that is another word as well``, or a form where none is made."""
        for line in entries(block):
            lemma = line.split(" ")[0]
            for form in made.get(lemma, lemma).split():
                self.put(form, VERB)

    def _part(self, lemma: str, finite: list[str]) -> None:
        """Note with which prefix each finite form goes; a longer prefix wins (*hinzu* over *hin*)."""
        known = (p for p in self.verb_prefixes if lemma.startswith(p) and len(lemma) > len(p) + SHORTEST_PART)
        prefix = max(known, key=len, default="")
        for form in finite if self.verb_prefixes else ():
            self.parted.setdefault(form, set()).add("" if form.startswith(prefix) else prefix)

    def _add_forms(self, verb: tuple[str, str], forms: list[str], char: str) -> None:
        """Add forms of a verb, which is a lemma and flags: a form of two verbs has the flags of both."""
        for form in forms:
            spoken = form.replace("_", " ")
            known = self.verbs.get(spoken)
            if known and {self.classes.get(spoken), char} == {FINITE, PARTICIPLE}:
                self.classes[spoken] = EITHER
            elif self.classes.get(spoken) != EITHER:
                self.put(spoken, char)
            self.verbs[spoken] = (verb[0], "".join(sorted(set(verb[1] + known[1])))) if known else verb
