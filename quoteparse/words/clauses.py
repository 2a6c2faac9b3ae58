"""Sentences, noun phrases and verb groups: patterns over the classes of words (``quoteparse.words.lexicon``)."""

from __future__ import annotations

from typing import NamedTuple

from .appositions import named_before
from .classes import (
    ADVERB,
    BY,
    CLITIC,
    COMMA,
    DET,
    DOCUMENT,
    FORM,
    GROUP,
    LINK,
    LISTED,
    NAME,
    NOUN,
    PHRASE,
    PREP,
    PRONOUN,
    RELATIVE,
    SUBJECT,
    SUBORD,
    THAT,
    WEAK,
    WORD,
    pattern,
)
from .complements import APPOSITION, BARE_ROLE, COMPLEMENTS, FAR_APPOSITION, MANNER, ONE_OF, PLACE, SHORT_COMPLEMENT
from .lexicon import given_names
from .names import behind_complement
from .offices import names_bearer
from .relatives import relative_clause, whose_words
from .text import Words

NOUN_PHRASE = pattern(
    "(?!<det> <number> <adverb>) (?:<det+link>{1,2} <number>? <adverb>? <noun+part>{1,9} | <title>{1,2} "
    "<noun+part>{1,6} | <part>{1,2} <name> <name+part>{0,3} | <name+role+group+document> <noun+part>{0,8} | "
    "<number>{1,2} <word+name+role+group+document> <noun+part>{0,7} | <handle>) (?:<link> <number> <adverb> | "
    "(?:(?:(?<=<role+group+document>) <participle>)? <link>{1,2} <det>? <number>? | (?<=<name+role>) <coord> <det>? "
    "(?=<name>) | (?<=<role>) <coord> (?=<role>) | (?<=<name>) <coord> <det>? (?=<noun+link>{0,4} <role+title> "
    "<name>) | (?<=<role+group>) <weak> <det>? (?=<name>)) <noun+part>{1,6}){0,3}"
)
"""A determiner, a title or a name, its nouns, and up to three complements (*of …*, *chargée de …*)."""
VERB_GROUP = pattern(
    "<clitic+det>{0,3} (?:(?:<aux> | (?<=<object+negation>) <passive>) "
    "<clitic>{0,4} <participle+either> | <aux> <clitic>{0,3} <infinitive> | "
    "<modal> <clitic+link>{0,3} <infinitive+either+gerund> | <says>)"
)
"""A reporting verb with its auxiliary or modal, clitics, negation and adverbs."""
GERUND = pattern("<prep>? <object+negation>{0,2} <gerund>")


class Phrase(NamedTuple):
    """A run of words, as (start, end) indices, and whether a preposition stands before it."""

    start: int
    end: int
    governed: bool = False


class Cue(NamedTuple):
    """A verb group and its subject, both as word indices."""

    start: int
    end: int
    verb: int
    """Index of the reporting verb itself."""
    subject: Phrase | None


def verb_in(words: Words, start: int, end: int) -> int:
    """Return the index of the reporting verb in a verb group: its last verb form."""
    index = end - 1
    while index > start and words.classes[index] not in FORM:
        index -= 1
    return index


def cues_in(words: Words, start: int, end: int) -> list[Cue]:
    """Return the verb groups of a stretch of words, in order, each with the subject before it, if any."""
    found = []
    position = start
    while match := VERB_GROUP.search(words.classes, position, end):
        group = _without_determiner(words, match.start(), match.end())
        found.append(Cue(group, match.end(), verb_in(words, group, match.end()), None))
        position = match.end()
    return found


def _without_determiner(words: Words, start: int, end: int) -> int:
    """A determiner that is no object pronoun is no part of a verb group."""
    while start < end - 1 and words.classes[start] in DET + ADVERB:
        if words.classes[start] == DET and words.lowers[start] in words.lexicon.object_pronouns:
            break
        start += 1
    return start


def noun_phrases(words: Words, start: int, end: int) -> list[Phrase]:
    """Return the noun phrases of a stretch of words, in order."""
    found = []
    for match in NOUN_PHRASE.finditer(words.classes, start, end):
        before = words.classes[match.start() - 1] if match.start() > start else ""
        governed = before in (PREP, BY, WEAK, PHRASE, LINK) or is_oblique(words, *match.span())
        governed = governed or _is_genitive(words, match.start(), before) or _is_about(words, match.start())
        found.append(Phrase(match.start(), match.end(), governed))
    return found


def _is_genitive(words: Words, start: int, before: str) -> bool:
    """*der Vorwurf der Untätigkeit*, *a preguntas de los vecinos*: an article where determiners tell cases, a linker
    that is no article everywhere, opens the complement of the noun before it."""
    if words.classes[start] != LINK or before == "" or before not in LISTED + NAME + WORD:
        return False
    return bool(words.lexicon.oblique) or not _opens_phrase(words, start)


def is_oblique(words: Words, start: int, end: int) -> bool:
    """*dem Sender*, *der Zeitung*: what the determiner shows to be no subject."""
    gender = words.lexicon.oblique.get(words.lowers[start])
    if gender is None or gender == "*":
        return gender is not None
    heads = (words.lowers[i] for i in range(start + 1, end) if words.classes[i] in LISTED)
    features = words.lexicon.noun_in(next(heads, ""), words.lexicon.features) or "**"
    return features[0] == gender and features[1:] != "p"


def _is_about(words: Words, start: int) -> bool:
    """*De Paul Roy dijo que*: where verbs can stand alone, a linker that is no article opens no subject."""
    return bool(words.lexicon.dropped_plurals) and _is_complement(words, start)


_CLAUSE_BEGINS = pattern("<semicolon+colon+that+subord+open> | <comma> <coord> | <dash>")


def clause_start(words: Words, start: int, index: int) -> int:
    """Return where the clause that holds word ``index`` begins, not before ``start``."""
    last = start
    for match in _CLAUSE_BEGINS.finditer(words.classes, start, index):
        if (
            match.group() == THAT
            and words.classes[match.start() - 1] == ","
            and "," in words.classes[match.end() : index]
        ):
            continue  # Un testigo, que prefiere callar, lo vio todo
        if ")" not in words.classes[match.end() : index] or match.group() != "(":
            last = match.end()
    return last


def subject_before(words: Words, start: int, index: int) -> Phrase | None:
    """Return the subject that stands before the verb group at ``index``, in the sentence from ``start``."""
    classes = words.classes
    place = index - 1
    while place > start and (classes[place] in CLITIC or _is_object(words, place)):
        place -= 1
    if place < start:
        return None
    if classes[place] in SUBJECT:  # l'un d'eux
        return Phrase(place - 2 * classes.endswith(PRONOUN + LINK, start, place), place + 1)
    if classes[place] == RELATIVE:
        return antecedent(words, start, place)
    return _from_phrases(words, start, place + 1)


def _is_object(words: Words, index: int) -> bool:
    """*son frère lui a dit*: a pronoun that can be an object, behind a noun, is one."""
    return words.lowers[index] in words.lexicon.object_pronouns and words.classes[index - 1] in NOUN


def antecedent(words: Words, start: int, relative: int) -> Phrase | None:
    """Return the phrase that a relative pronoun stands for: the one right before it."""
    stop = relative - 1 if words.classes[relative - 1] == "," else relative
    inserted = _INSERTED.search(words.classes, max(start, stop - 16), stop) if stop < relative else None
    if inserted and not _opens_phrase(words, inserted.start() + 1):
        stop = inserted.start()
    phrases = noun_phrases(words, max(start, stop - 16), stop)
    last = phrases[-1] if phrases and phrases[-1].end == stop else None
    return last._replace(start=whose_words(words, last.start, stop)) if last else None


_INSERTED = pattern("<comma> <prep+link>{1,2} <det>? <noun>{1,6} $")
"""*Paul Roy, de la brigade du Sud, qui*: what stands between commas is no antecedent."""


def _from_phrases(words: Words, start: int, stop: int) -> Phrase | None:
    """Choose among the phrases of the clause: the one next to the verb, else the first without a preposition."""
    relative = relative_clause(words, start, stop)
    if relative is not None:
        return _from_phrases(words, start, relative)
    if named := named_before(words, start, stop):
        return Phrase(*named)
    begin = clause_start(words, start, stop)
    phrases = noun_phrases(words, begin, stop) or noun_phrases(words, start, stop)
    if not phrases:
        pronouns = [i for i in range(begin, stop) if words.classes[i] == PRONOUN]
        return Phrase(pronouns[0], pronouns[0] + 1) if pronouns else None
    return _best_subject(words, phrases, begin, stop)


_NAME_BEHIND_NOUN = pattern("(?<=<word+document+saying+group+adverb+number>) <title>? <name> <name+part>{0,4} $")


def _is_place(words: Words, index: int, stop: int) -> bool:
    """*die Universität Jena*: one name behind a body's noun, and no given name."""
    return words.classes[index - 1] == GROUP and stop - index == 1 and not _is_given(words, index)


def _opens_verb_last(words: Words, begin: int, phrase: Phrase) -> bool:
    """*wie Präsident Jan Roth das neue Lager preist*: where verbs stand last, who can speak opens the clause."""
    if not words.lexicon.separable or words.classes[begin - 1 : begin] not in (SUBORD, THAT) or phrase.governed:
        return False
    return phrase.start == begin and can_speak(words, phrase)


def _best_subject(words: Words, phrases: list[Phrase], begin: int, stop: int) -> Phrase | None:
    first, last = phrases[0], phrases[-1]
    if first.end < last.start and _opens_verb_last(words, begin, first):
        return first
    if last.end == stop and not last.governed:
        return _with_apposition(words, phrases, len(phrases) - 1)
    oblique = is_oblique(words, last.start, last.end)
    name = None if last.end != stop or oblique else _NAME_BEHIND_NOUN.search(words.classes, last.start, stop)
    if name and not _is_place(words, name.start(), stop):
        return Phrase(name.start(), stop)
    if words.classes[stop - 1 : stop] in (",", ")"):
        inserted = [
            n for n, p in enumerate(phrases) if not p.governed and words.classes[p.end : p.end + 1] in (",", "(")
        ]
        if inserted:
            return _or_apposition(words, phrases, inserted[0])
    pronoun = words.classes.find(PRONOUN, begin, stop)
    free = [n for n, p in enumerate(phrases) if not p.governed]
    if pronoun >= 0 and (not free or pronoun < phrases[free[0]].start):
        return Phrase(pronoun, pronoun + 1)
    return phrases[free[0]] if free else None


def _with_apposition(words: Words, phrases: list[Phrase], number: int) -> Phrase:
    """Of a phrase and its apposition (*le médiateur, Jean Dupuis,*) prefer the one with a name."""
    phrase = phrases[number]
    if has_name(words, phrase) or number == 0:
        return phrase
    before = phrases[number - 1]
    if not before.governed and words.classes[before.end : phrase.start] == "," and has_name(words, before):
        return before
    return phrase


_NAME_WITH_ROLE = pattern("(?:<det> <role+title>{1,2})? <title>? <name>")


def _or_apposition(words: Words, phrases: list[Phrase], number: int) -> Phrase:
    """*le frère du suspect, Eric Paddock, a dit*: the name behind the comma, when there is one."""
    phrase = phrases[number]
    following = phrases[number + 1] if number + 1 < len(phrases) else None
    bare = (
        following
        and following.start == phrase.end + 1
        and _NAME_WITH_ROLE.match(words.classes, following.start, following.end)
    )
    named = NAME in without_complement(words.classes[phrase.start : phrase.end])
    short = GROUP in words.classes[phrase.start : phrase.end] and words.text[words.ends[phrase.end + 1] - 1].isupper()
    apart = words.classes[phrase.end] == "," or not short  # der Verband der Fischer (VDF)
    return following if bare and following and not named and apart else phrase


_COMPLEMENT = pattern("<link> | (?<=<role+group>) <weak>")


def without_complement(classes: str) -> str:
    """Return the classes of a noun phrase before its first complement: *the envoy* of *the envoy for Norland*."""
    return _COMPLEMENT.split(classes, maxsplit=1)[0]


def has_name(words: Words, phrase: Phrase) -> bool:
    """Tell whether a phrase ends with, or is, a name."""
    return NAME in words.classes[phrase.start : phrase.end]


def can_speak(words: Words, phrase: Phrase) -> bool:
    """Tell whether a phrase holds a name, a pronoun, a role, a body, a document: without a cue, nothing else speaks."""
    return pattern("<speaker>").search(words.classes[phrase.start : phrase.end]) is not None


def subject_after(words: Words, index: int, end: int) -> Phrase | None:
    """Return the subject that stands behind the verb group that ends at ``index``: *a déclaré X*, *said X*."""
    classes = words.classes
    if index < end and classes[index] == PRONOUN:
        one_of = ONE_OF.match(classes, index, end)
        return after_apposition(words, Phrase(*one_of.span()), end) if one_of else Phrase(index, index + 1)
    place = PLACE.match(classes, index, end)
    if place and (own := behind_complement(words, place.start(1), place.end())) > place.start(1):
        return Phrase(own, place.end())
    behind = (between.match(classes, index, end) for between in (COMPLEMENTS, SHORT_COMPLEMENT))
    for start in (index, *(match.end() for match in behind if match)):
        match = NOUN_PHRASE.match(classes, start, end)
        if match and is_oblique(words, *match.span()):
            match = NOUN_PHRASE.match(classes, match.end(), end)
        if match and start > index and _stands_without_subject(words, start):
            return None
        if match and not _is_complement(words, start):
            return after_apposition(words, Phrase(*match.span()), end)
    role = BARE_ROLE.match(classes, index, end)
    manner = None if words.lexicon.names_before_nouns else MANNER.match(classes, index, end)
    return Phrase(manner.end() if manner else role.start(), role.end()) if role else None


def _stands_without_subject(words: Words, start: int) -> bool:
    """*dijo a la red Erbol*, *afirma en el vídeo, una época en que*: where a subject can be left out, a name right
    behind the noun of a complement belongs to that noun, and what is new behind a comma is none either."""
    lexicon, before = words.lexicon, words.classes[start - 1]
    if not lexicon.dropped_plurals or before == COMMA:
        return bool(lexicon.dropped_plurals) and words.lowers[start] in lexicon.indefinite
    return words.classes[start] == NAME and before in GROUP + DOCUMENT + WORD and not _is_given(words, start)


def _is_complement(words: Words, index: int) -> bool:
    """*de Paris*, unlike *des élus*, is the complement of a noun."""
    return words.classes[index] == LINK and not _opens_phrase(words, index)


def _opens_phrase(words: Words, index: int) -> bool:
    """A linker that is an article too (*des, der*) can open a phrase."""
    return words.lowers[index] in words.lexicon.features


def after_apposition(words: Words, phrase: Phrase, end: int) -> Phrase:
    """*a rapporté sa femme, Alice*; *dit le chef des forces pour le Sud, le général Roy*: the name is the speaker."""
    classes = words.classes[phrase.start : phrase.end]
    match = APPOSITION.match(words.classes, phrase.end, end)
    named = has_name(words, phrase) and without_complement(classes) == classes
    if match is None and not named:
        far = FAR_APPOSITION.match(words.classes, phrase.end, end)
        match = far if far and names_bearer(words, phrase.start, *far.span(1)) else None
    if match is None or (named and not (_ROLE_OF_BODY.search(classes) and _is_given(words, match.start(1)))):
        return phrase
    return Phrase(*match.span(1))


_ROLE_OF_BODY = pattern("<role> <name> $")
"""*il segretario Fiom, Dario Neri*: behind it a given name begins the name of the speaker."""


def _is_given(words: Words, index: int) -> bool:
    return words.lowers[index] in given_names()
