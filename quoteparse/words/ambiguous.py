"""Words that can be two things, read again with their neighbours: *la note* or *il la note*, *her* or *her mother*.

``RULES`` run in order, each on what the ones before it left, and yield what they change: a word's index, its new class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .adverbs import adverb_in_name
from .advisers import adviser
from .capitals import (
    attribute_of_body,
    capital_of_sentence,
    capital_particle,
    common_noun,
    double_surname,
    given_name,
    letters_behind_name,
    particle_of_surname,
    role_as_surname,
    surname,
    surname_again,
    surname_behind_particle,
    surname_with_article,
    title_as_surname,
)
from .classes import (
    BOUNDARY,
    CLOSE,
    COORD,
    DASH,
    DET,
    EITHER,
    FINITE,
    GERUND,
    INFINITIVE,
    LINK,
    NAME,
    NEGATION,
    OBJECT,
    OPEN,
    PARTICIPLE,
    PASSIVE,
    PRONOUN,
    ROLE,
    SAYS,
    THAT,
    TITLE,
    VERB,
    WORD,
    pattern,
)
from .datelines import dateline
from .joined import elided_surname, hyphened_name, hyphened_particle
from .offices import fields_of_office, linked_field_of_office, linker_of_office, party_of_office, title_without_name
from .prepositions import opens_clause
from .relatives import relative_not_conjunction, role_behind_name
from .text import Words
from .things import before_hyphen, opens_sentence, thing_as_name, thing_speaks
from .unknown_verbs import modal_before_infinitive, verb_behind_noun, verb_behind_quotation, verb_by_ending

AmbiguityRule = Callable[[Words], Iterator[tuple[int, str]]]


def settle(words: Words) -> None:
    """Apply all rules to the classes of ``words``."""
    for rule in RULES:
        if changes := list(rule(words)):
            chars = list(words.classes)
            for index, char in changes:
                chars[index] = char
            words.classes = "".join(chars)


_BEFORE_NOUN = pattern(
    "<pronoun> (?=<says+listed+title+name+word+number>) | <impersonal> (?=<listed+title+name+number>)"
)


def determiner_not_pronoun(words: Words) -> Iterator[tuple[int, str]]:
    """A determiner that looks like a pronoun: *her mother*, *her support of*, *this man*."""
    for match in _BEFORE_NOUN.finditer(words.classes):
        sure = words.classes[match.end()] not in SAYS or _noun_class(words, match.end())
        if sure and words.lowers[match.start()] in words.lexicon.determiners:
            yield match.start(), DET


def _noun_class(words: Words, index: int) -> str | None:
    """Return the class of the noun that a verb form is as well: *la note*, *les jurés*."""
    lower, lexicon = words.lowers[index], words.lexicon
    stems = (lower, *map(lower.removesuffix, lexicon.plural_endings))
    return next((lexicon.nouns[stem] for stem in stems if stem in lexicon.nouns), None)


_DETERMINER_BEFORE_FORM = pattern("<det> (?=<form+modal>)")


def pronoun_by_onset(words: Words) -> Iterator[tuple[int, str]]:
    """A pronoun that looks like an article: *lo riferisce*, *gli dice*, where no such article stands, and *lo spiega*
    before a finite form that is no noun, but *lo stop*."""
    for match in _DETERMINER_BEFORE_FORM.finditer(words.classes) if words.lexicon.onsets else ():
        onsets = words.lexicon.onsets.get(words.lowers[match.start()])
        finite = words.classes[match.end()] == FINITE and not _noun_class(words, match.end())
        if onsets and (finite or not words.lowers[match.end()].startswith(onsets)):
            yield match.start(), OBJECT


_AFTER_DETERMINER = pattern("(?<=<det+possessive>) <form+modal>")
_CLITIC_AFTER = pattern(
    "(?:<pronoun+name+role+group+document+word+possessive+relative+negation+object+first+quotation> | <quotation> "
    "<comma>) $"
)
"""What stands before an object pronoun that looks like a determiner: a subject, or a quotation (« … », leur dit X)."""


def noun_after_determiner(words: Words) -> Iterator[tuple[int, str]]:
    """A noun that looks like a verb, behind its determiner.

    *la note*, *the ruling*; but *il la note*, *le juge l'interroge*, and, without a subject, *Lo spiega il geologo*.
    """
    classes, nouns = words.classes, set[int]()
    for match in _AFTER_DETERMINER.finditer(classes):
        index = match.start()
        clitic = words.lowers[index - 1] in words.lexicon.object_pronouns
        before, behind = classes[max(0, index - 2) : index - 1], classes[index + 1 : index + 2]
        fronted = before in ("", ".", "|", ":") and behind in (DET, *((NAME, ROLE, TITLE) if before == ":" else ()))
        opens = words.text[words.starts[index - 1]].isupper()  # « … » La juge hausse le ton
        subject = not opens and (index - 2 in nouns or _CLITIC_AFTER.search(classes, max(0, index - 3), index - 1))
        if not clitic or not ((fronted and words.lexicon.dropped_plurals) or subject):
            nouns.add(index)
            yield index, _noun_class(words, index) or WORD


_AFTER_TO = pattern("(?<=<prep>) <says>")


def infinitive(words: Words) -> Iterator[tuple[int, str]]:
    """An infinitive that looks like a finite form.

    *to call*: a form that is the lemma as well hangs on another verb behind a preposition, as a gerund does.
    """
    for match in _AFTER_TO.finditer(words.classes):
        lower = words.lowers[match.start()]
        if words.lexicon.verbs.get(lower, ("",))[0] == lower:
            yield match.start(), GERUND


_AFTER_PREPOSITION = pattern("(?<=<prep+link>) <reports>")


def noun_after_preposition(words: Words) -> Iterator[tuple[int, str]]:
    """A noun that looks like a verb, behind a preposition.

    *nella nota*, *no comunicado*, *aux jurés*; but *to report*, where the form is the infinitive.
    """
    for match in _AFTER_PREPOSITION.finditer(words.classes):
        lower, noun = words.lowers[match.start()], _noun_class(words, match.start())
        if noun and words.lexicon.verbs.get(lower, (lower,))[0] != lower:
            yield match.start(), noun


_NOUN_PLACE = pattern("(?<=<det>) <adverb+negation> | (?<=<link>) <adverb>")


def noun_not_adverb(words: Words) -> Iterator[tuple[int, str]]:
    """A noun that looks like an adverb.

    *le point*, *chef d'établissement*, *l'élu d'Ensemble Montréal*: behind an article or linker stands no adverb.
    """
    known = words.lexicon.classes
    for match in _NOUN_PLACE.finditer(words.classes):
        index = match.start()
        capital = words.text[words.starts[index]].isupper()
        if words.classes[index] == NEGATION or (words.lowers[index] not in known and not capital):
            yield index, WORD
        elif capital and words.classes[index - 1] == LINK:
            yield index, NAME


_ALONE = pattern(
    "<det> (?=<predicate+clitic+modal+prep+comma+close>) | (?<=<reports>) <det> (?=<stop+break+colon+semicolon> | $)"
)
_BEFORE_ADJECTIVE = pattern("<det> <adverb> (?!<clitic>{0,2} <predicate+modal+verb+comma+stop+link>)")


def determiner_alone(words: Words) -> Iterator[tuple[int, str]]:
    """A determiner that is the subject.

    *certains disent*, *several say*, *insiste un autre*, but *several claims*: without a noun it is the subject.
    """
    for match in _ALONE.finditer(words.classes):
        noun = words.classes[match.end() : match.end() + 1] in (*SAYS,) and _noun_class(words, match.end())
        if words.lexicon.capital_nouns and _BEFORE_ADJECTIVE.match(words.classes, match.start()):
            continue  # einer kürzlich in Jena veröffentlichten Studie
        if words.lowers[match.start()] in words.lexicon.demonstratives and not noun:
            yield match.start(), PRONOUN


_VERB_AS_NOUN = pattern("(?<=<det+prep+link+possessive+number+comma>) <verb> (?=<listed+name+word+title>)")


def adjective_not_verb(words: Words) -> Iterator[tuple[int, str]]:
    """An adjective that looks like a verb: *the left wing*."""
    for match in _VERB_AS_NOUN.finditer(words.classes):
        yield match.start(), WORD


_FINITE = pattern("<says>")
_CLAUSE_REST = pattern("<!stop+break+semicolon+colon>{0,40}")
_CLAUSE_ENDS = frozenset(BOUNDARY + OPEN + CLOSE + DASH + COORD + THAT)


def verb_without_prefix(words: Words) -> Iterator[tuple[int, str]]:
    """A verb of speech whose prefix is missing.

    *gab zu*, *teilte der Sprecher mit*; but *Es gab Streit*: without its prefix the verb is another.
    """
    separable = words.lexicon.separable
    for match in _FINITE.finditer(words.classes) if separable else ():
        prefixes = separable.get(words.lowers[match.start()])
        if prefixes and not _ends_clause(words, match.end(), prefixes):
            yield match.start(), VERB


def _ends_clause(words: Words, start: int, prefixes: frozenset[str]) -> bool:
    """Tell whether one of the prefixes stands at the end of a clause, in the sentence from ``start`` on."""
    stop = _CLAUSE_REST.match(words.classes, start).end()  # type: ignore[union-attr]
    return any(
        words.lowers[index] in prefixes and (words.classes[index + 1 : index + 2] or ".") in _CLAUSE_ENDS
        for index in range(start, stop)
    )


_BRACKET = pattern(
    "(?<=<aux+passive>) <!predicate+edge>{1,25}? (<participle+either>) (?=(<boundary+close+open+coord+dash> "
    "| <passive> | $))"
)
_INFINITIVE_LAST = pattern(
    "(?<=<modal+passive>) <!predicate+edge>{1,25}? (<finite>) (?=<boundary+close+open+coord+dash> | $)"
)


def infinitive_last(words: Words) -> Iterator[tuple[int, str]]:
    """An infinitive behind its modal, far off.

    *will das Werk schließen*: behind a modal the form that closes the clause is the infinitive.
    """
    for match in _INFINITIVE_LAST.finditer(words.classes) if words.lexicon.separable else ():
        lower = words.lowers[match.start(1)]
        if words.lexicon.verbs.get(lower, ("",))[0].endswith(lower):
            yield match.start(1), INFINITIVE


def participle_of_bracket(words: Words) -> Iterator[tuple[int, str]]:
    """A participle far from its auxiliary.

    *hat … gesagt* is active, *wurde … gesagt* passive: far from its auxiliary the participle tells it.
    """
    for match in _BRACKET.finditer(words.classes) if words.lexicon.separable else ():
        passive = words.classes[match.start() - 1] == PASSIVE or match.group(2) == PASSIVE
        flags = words.flags(match.start(1))
        yield match.start(1), PARTICIPLE if passive and "p" not in flags else EITHER


_ATTRIBUTE = pattern(
    "<det+link> (?:<prep> | <prep+link> <!predicate+boundary>{0,6} <prep>) <quotation> (<reports>) "
    "(?=<listed+word+name>)"
)


_FAR_ATTRIBUTE = pattern(
    "<det+link> <prep+by+link+weak> <det+link>? <word+adverb>{0,2} <noun>{1,2} (<reports>) (?=<listed+word+name>)"
)
"""*die in Kiel formulierten Forderungen*, *die vom Rat geforderten Kürzungen*."""


def participle_as_adjective(words: Words) -> Iterator[tuple[int, str]]:
    """A participle between article and noun.

    *die als „…“ bezeichnete Regelung*: between an article and its noun a participle says nothing.
    """
    for match in _ATTRIBUTE.finditer(words.classes):
        yield match.start(1), WORD
    for match in _FAR_ATTRIBUTE.finditer(words.classes) if words.lexicon.capital_nouns else ():
        if words.lowers[match.start(1)].endswith(words.lexicon.plural_endings):
            yield match.start(1), WORD


_ENCLITIC = pattern("(?<=<says>) <subord+pronoun+impersonal>")


def enclitic(words: Words) -> Iterator[tuple[int, str]]:
    """A pronoun that hangs on its verb: *queixou-se*."""
    for match in _ENCLITIC.finditer(words.classes):
        if words.hyphened(match.start()) and words.lowers[match.start()] in words.lexicon.reflexives:
            yield match.start(), OBJECT


RULES: tuple[AmbiguityRule, ...] = (
    dateline,
    determiner_not_pronoun,
    determiner_alone,
    pronoun_by_onset,
    noun_after_determiner,
    noun_not_adverb,
    given_name,
    noun_after_preposition,
    infinitive,
    role_behind_name,
    title_without_name,
    verb_behind_noun,
    adjective_not_verb,
    verb_without_prefix,
    infinitive_last,
    participle_of_bracket,
    participle_as_adjective,
    enclitic,
    adverb_in_name,
    hyphened_particle,
    surname_behind_particle,
    capital_particle,
    elided_surname,
    capital_of_sentence,
    hyphened_name,
    thing_as_name,
    thing_speaks,
    opens_sentence,
    before_hyphen,
    surname,
    party_of_office,
    attribute_of_body,
    title_as_surname,
    role_as_surname,
    double_surname,
    surname_with_article,
    surname_again,
    particle_of_surname,
    common_noun,
    linker_of_office,
    fields_of_office,
    linked_field_of_office,
    adviser,
    verb_by_ending,
    verb_behind_quotation,
    modal_before_infinitive,
    relative_not_conjunction,
    opens_clause,
    letters_behind_name,
)
