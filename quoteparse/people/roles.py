"""The roles that a document gives to the bearer of a name: *le ministre Paul Roy*, *Paul Roy, ministre,*."""

from __future__ import annotations

import re

from ..words.classes import (
    COMMA,
    COORD,
    DET,
    DOCUMENT,
    GROUP,
    LINK,
    MODAL,
    NAME,
    NEGATION,
    OBJECT,
    PART,
    PREDICATE,
    ROLE,
    TITLE,
    VERB,
    pattern,
)
from ..words.clauses import NOUN_PHRASE, Phrase, without_complement
from ..words.lexicon import Lexicon, given_names
from ..words.names import Name
from ..words.offices import party_beside
from ..words.sentence_starts import Sentences
from ..words.text import Words
from .person import Speaker, features

_PREDICATE = tuple(PREDICATE + MODAL + OBJECT + NEGATION + VERB)
_HEAD = pattern("<role+group+document>")


def head_of(words: Words, phrase: Phrase) -> int | None:
    """Return the index of the noun that tells who somebody is: the first role, body or document, the last one before a
    complement where nouns stand before the noun of which they tell more (*a government spokesman*).

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.read import read_words
    >>> words = read_words("a sheriff's spokeswoman of the company", (), lexicon_of(load_pack("en")))
    >>> words.lowers[head_of(words, Phrase(0, 7))]
    'spokeswoman'
    """
    match = _HEAD.search(words.classes, phrase.start, phrase.end)
    if match is None or not words.lexicon.names_before_nouns:
        return _told_more(words, match.start(), phrase.end) if match else None
    linker = words.classes.find(LINK, match.start(), phrase.end)
    stop = linker if linker > 0 else phrase.end
    return next(n for n in range(stop - 1, match.start() - 1, -1) if words.classes[n] in ROLE + GROUP + DOCUMENT)


def offices(lexicon: Lexicon, noun: str) -> tuple[str, ...]:
    """Return by which nouns a role is called again: *le président* after *président de la région*, *il consigliere*
    after *consigliere comunale*.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> offices(lexicon_of(load_pack("it")), "consigliere comunale")
    ('consigliere comunale', 'consigliere')
    >>> offices(lexicon_of(load_pack("it")), "primo cittadino")
    ('primo cittadino',)
    """
    first = noun.partition(" ")[0]
    again = first != noun and not lexicon.names_before_nouns and lexicon.nouns.get(first) == ROLE
    return (noun, first) if again else (noun,)


def serves(person: Speaker, head: str, lexicon: Lexicon) -> bool:
    """*the mayor's spokesman*, *le porte-parole du maire*: who is told to be somebody's is not the one whose he is; but
    *the police officer* is an officer."""
    told = (role.lower() for _, role in person.roles)
    if not any(head in role and head in role.replace("’", "'").replace("'", " ").split() for role in told):
        return False
    own = {head, *lexicon.hypernyms.get(head, ())}
    return all(own.isdisjoint(offices(lexicon, noun)) for noun, _ in person.roles)


def _told_more(words: Words, head: int, stop: int) -> int:
    """*l'ancien commissaire*: what may be said of anybody gives way to an office right behind it."""
    two = words.classes[head : min(head + 2, stop)] == ROLE + ROLE
    first, second = (word in words.lexicon.anybody for word in words.lowers[head : head + 2]) if two else (False, False)
    return head + 1 if first and not second else head


def roles_of(words: Words, sentences: Sentences, name: Name, free: bool) -> list[Phrase]:
    """Return the roles beside a name, and those that its sentence gives its bearer; ``free`` tells whether the name
    stands behind no preposition."""
    before, behind = _role_before(words, sentences, name), _role_after(words, sentences, name, free)
    second = behind and (before is None or words.classes[behind.start] == ROLE)  # le juge Roy, rapporteur
    return [*filter(None, (before, behind if second else None)), *_is_called(words, name)]


_NOUN_BEFORE = pattern("<group+document> (?:<link> <noun>)? <word>? <group>? <det>? $")
"""*la chaîne France 3*, *la chaîne de télévision France 3*, *le quotidien régional Le Soir*."""
_NOUN_BEHIND = pattern("<comma+open> <det+link>? <word+adverb+number>{0,2} <group+document>")
"""*Save the Sea, une petite ONG*."""
_FARTHEST = 6


def nouns_beside(words: Words, name: Name) -> set[str]:
    """Return the nouns of bodies and documents told beside a name, or in it, and the party told there.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.names import find_names
    >>> from ..words.read import read_words
    >>> words = read_words("la chaîne de télévision Canal Sol, un petit journal", (), lexicon_of(load_pack("fr")))
    >>> sorted(nouns_beside(words, find_names(words)[0]))
    ['chaîne', 'journal', 'télévision']
    """
    before = _NOUN_BEFORE.search(words.classes, max(0, name.start - _FARTHEST), name.start)
    behind = _NOUN_BEHIND.match(words.classes, name.end)
    found = range(before.start() if before else name.start, name.end)
    nouns = {words.lowers[n] for n in found if words.classes[n] in GROUP + DOCUMENT}
    party = party_beside(words, name.start, name.end)
    return nouns | ({words.lowers[behind.end() - 1]} if behind else set()) | ({party} if party else set())


_SOMEBODY = pattern("<role+group>")
_TITLES = pattern("<det>? <title>{1,2}")
_MORE = pattern("<word+group>{1,3}")


def told_of_another(words: Words, start: int, own: int) -> int | None:
    """*le frère du ministre Paul Roy*: the name at ``own`` is his of whom the complement tells, not his of whom the
    phrase from ``start`` on does; return where what is told of him begins. *le chef des élus Paul Roy* is Paul Roy.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.read import read_words
    >>> words = read_words("le frère du ministre Paul Roy", (), lexicon_of(load_pack("fr")))
    >>> told_of_another(words, 0, 4), told_of_another(words, 3, 4)
    (3, None)
    """
    linker = words.classes.rfind(LINK, start, own)
    before = words.classes.rfind(LINK, start, linker) if linker > 0 else -1
    if before > 0 and _MORE.fullmatch(words.classes, linker + 1, own):  # le frère du candidat d'opposition Paul Roy
        linker = before
    if linker > 0 and _TITLES.fullmatch(words.classes, linker + 1, own):  # un ami de M. Roy
        return linker + 1 if _SOMEBODY.search(words.classes, start, linker) else None
    role = words.classes.find(ROLE, linker, own) if linker > 0 else -1
    if role < 0 or not _SOMEBODY.search(words.classes, start, linker):
        return None
    return linker + 1 if _is_one(words, linker, role) else None


def _is_one(words: Words, linker: int, role: int) -> bool:
    """*des Ministers*, *du ministre*; unlike *der Minister*, *des élus*, *des insoumis*."""
    of, noun = (words.lexicon.features.get(words.lowers[index], "")[1:] for index in (linker, role))
    return of != "p" and "s" in (of, noun)


def told_of_several(words: Words, start: int, own: int, stop: int) -> bool:
    """*les élèves du lycée Jean Roy*: several people do not have one name, it tells more of the noun before it.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.read import read_words
    >>> words = read_words("les élèves du lycée Jean Roy", (), lexicon_of(load_pack("fr")))
    >>> told_of_several(words, 0, 4, 6), told_of_several(words, 2, 4, 6)
    (True, False)
    """
    if words.lexicon.oblique or COORD in words.classes[own:stop]:
        return False
    head = _HEAD.search(words.classes, start, own) if LINK in words.classes[start:own] else None
    return head is not None and features(words, Phrase(start, own), head.start())[1] == "p"


def _role_before(words: Words, sentences: Sentences, name: Name) -> Phrase | None:
    """*le ministre des Finances Paul Roy*, *the spokesman, Paul Roy*."""
    before = words.classes[max(0, name.start - 14) : name.start]
    if ROLE not in before or (before[-1] == GROUP and len(name.parts) == 1 and not name.personal):
        return None
    stop = name.start
    while stop and words.classes[stop - 1] in TITLE + COMMA + PART:
        stop -= 1
    stop = _before_bracket(words.classes, stop)
    start, _ = sentences.around(name.start)
    for match in NOUN_PHRASE.finditer(words.classes, max(start, stop - 14), name.start):
        if match.end() == stop:
            apart = COMMA in words.classes[stop : name.start]  # le porte-parole du maire, Luc Roy
            another = None if apart else told_of_another(words, match.start(), stop)
            role = Phrase(another or _behind_document(words, match.start(), stop), stop)
            classes = words.classes[role.start : role.end]
            if ROLE in classes and LINK not in classes[-1:] and not classes.endswith(LINK + DET):
                return None if _is_told_more(words, role, name) else role
    return None


_IN_BRACKETS = "<open> <name+group+word+number+link>{1,6} <close>"
_BRACKET, _SHORT_BRACKET = pattern(f"{_IN_BRACKETS} $"), pattern(f"{_IN_BRACKETS} <comma>")
"""*(MDB-AL)*, *(IM)*: a party or a short form, before a name and behind it."""


def _before_bracket(classes: str, stop: int) -> int:
    """*la directrice de l'Institut de la mer (IM), Awa Diarra*: the short form of a body is passed over."""
    match = _BRACKET.search(classes, max(0, stop - 8), stop)
    return match.start() if match else stop


_DOCUMENT = pattern("<det>? <word>? <document> <word>? <link>{1,2} <det>? (?=<word>? <role>)")


def _behind_document(words: Words, start: int, stop: int) -> int:
    """*la novela del escritor Juan Roy*: where what is told of him begins, whose book, letter or report it is."""
    found = _DOCUMENT.match(words.classes, start, stop)
    return found.end() if found and not words.lexicon.names_before_nouns else start


_IS = pattern("<passive> <adverb>{0,2} (?=<det+role+word+number+name>)")


def _is_called(words: Words, name: Name) -> list[Phrase]:
    """*Paul Roy est un peintre et sculpteur de Lyon*, *Anna Reed is the club's captain*: what somebody is.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> from ..words.names import find_names
    >>> from ..words.read import read_words
    >>> words = read_words("Paul Roy est un peintre et sculpteur de Lyon.", (), lexicon_of(load_pack("fr")))
    >>> [words.string(*phrase[:2]) for phrase in _is_called(words, find_names(words)[0])]
    ['un peintre', 'sculpteur de Lyon']
    """
    link = _IS.match(words.classes, name.end)
    match = NOUN_PHRASE.match(words.classes, link.end()) if link else None
    own = without_complement(match.group()) if match else ""
    if match is None or (NAME in own and not (words.lexicon.names_before_nouns and own[-1] == ROLE)):
        return []
    cuts = [n for n in range(*match.span()) if words.classes[n] == COORD]
    edges = zip([match.start(), *(cut + 1 for cut in cuts)], [*cuts, match.end()], strict=True)
    return [Phrase(start, stop) for start, stop in edges if ROLE in words.classes[start:stop]]


def _is_told_more(words: Words, role: Phrase, name: Name) -> bool:
    """*Paul Roy, pilote Renault,*: the name behind the role tells for whom somebody does it."""
    beside = words.classes[role.start - 2 : role.start] == NAME + COMMA and words.classes[role.start] == ROLE
    return beside and len(name.parts) == 1 and not name.personal


_TEAM = pattern("<role> <name>")
"""*pilote Renault*."""
_HEADLINE = pattern("<det> <role> <prep> <!stop+comma+break>{1,9} <colon>")
"""*Kayes, le maire après la réunion : « … »*: behind a headline's topic stands who speaks, no office of the topic."""


def _role_after(words: Words, sentences: Sentences, name: Name, free: bool) -> Phrase | None:
    """*Paul Roy, ministre des Finances,*; *Rui Valdez (MDB-AL), relator da CPI,*."""
    if words.classes[name.end : name.end + 1] not in (",", "("):
        return None
    if not name.personal and not free:
        return None
    bracket = _SHORT_BRACKET.match(words.classes, name.end)
    match = NOUN_PHRASE.match(words.classes, bracket.end() if bracket else name.end + 1)
    if match and not name.personal and _HEADLINE.match(words.classes, match.start()):
        return None
    if not match or _is_subject(words, sentences, name, match):
        return None
    team = _TEAM.fullmatch(match.group()) and words.lowers[match.end() - 1] not in given_names()
    role = team or (ROLE in match.group() and NAME not in without_complement(match.group()))
    return Phrase(match.start(), match.end()) if role else None


def _is_subject(words: Words, sentences: Sentences, name: Name, phrase: re.Match[str]) -> bool:
    """*Interrogé sur Paul Roy, le maire a dit*: inside a sentence, what stands before its verb is no apposition."""
    first = sentences.around(name.start)[0] >= name.start - 1
    verb = words.classes[phrase.end() : phrase.end() + 1] in _PREDICATE
    verb = verb or not words.lexicon.reflexives.isdisjoint(words.lowers[phrase.end() : phrase.end() + 1])
    return not first and verb and phrase.group()[0] in DET + LINK
