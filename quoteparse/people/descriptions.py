"""Whom a description means: *le ministre*, *l'octogénaire*, *le Lausannois*."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from unicodedata import normalize

from ..words.classes import ADVERB, DET, DOCUMENT, GROUP, LINK, LISTED, NAME, PREP, ROLE, SAYS, WORD, pattern
from ..words.clauses import NOUN_PHRASE, Phrase
from ..words.demonyms import is_demonym
from ..words.places import is_place
from ..words.text import Words
from .in_full import told_in_full
from .introduced import introduced
from .people import People, Speaker, agrees
from .person import called_so, is_partisan
from .roles import head_of, offices
from .unnamed import subject_described

_LONGEST_ANAPHOR = 3
_AGE = pattern("<link> <number> <word+adverb>? $")
"""*la jeune femme de 30 ans*: an age tells nobody apart."""


def described(people: People, words: Words, mention: Phrase, at: int) -> Speaker:
    """Return whom a mention without a name means: who was given this role, who was spoken of last, or nobody known."""
    if words.lowers[mention.start] in words.lexicon.indefinite:
        return people.describe(words, mention)
    head = head_of(words, mention)
    known = _same_role(people, words, mention, head, at) if head is not None else None
    for read in (_both, _too, _compatriot, _relative, introduced, _anaphor, _body, _longer, told_in_full, issuer):
        known = known or read(people, words, mention, head, at)
    return known or people.describe(words, mention)


def _anaphor(people: People, words: Words, mention: Phrase, head: int | None, at: int) -> Speaker | None:
    """*la maire*, *the actress*, *le Lausannois*: a short definite role that nobody was given means the person last
    spoken of."""
    if not _is_short(words, mention):
        return None
    person = people.describe(words, mention)
    if person.number != "s":
        return None
    noun = words.lowers[head if head is not None else mention.end - 1]
    special = words.lexicon.hypernyms.get(noun, frozenset())
    at = people.sentences.around(at)[0] if at else at
    partisan = people.nearest(at, lambda p: agrees(p, person.gender, "s") and is_partisan(p, words.lexicon, noun))
    known = partisan or people.nearest(
        at,
        lambda p: (
            agrees(p, person.gender, "s") and any(not special.isdisjoint(offices(words.lexicon, n)) for n, _ in p.roles)
        ),
    )
    if known or (head is not None and person.gender == "*" and noun not in words.lexicon.anybody):
        return known
    reach = _FAR if noun in words.lexicon.anybody else _NEAR
    found = people.recent(at, person.gender, "s", reach)
    if found is None or not found.named or found.thing:
        return None
    return found if head is None or noun in words.lexicon.anybody or not found.roles else None


_TOO = pattern("<det> <adverb> <role>")


def _too(people: People, words: Words, mention: Phrase, head: int | None, at: int) -> Speaker | None:
    """*el también exministro*, *a também deputada*: what else the person last spoken of is."""
    if not _TOO.match(words.classes, mention.start) or NAME in words.classes[mention.start : mention.end]:
        return None
    found = people.recent(at, people.describe(words, mention).gender, "s", _FAR)
    return found if found and found.named and not found.thing else None


def _relative(people: People, words: Words, mention: Phrase, head: int | None, at: int) -> Speaker | None:
    """*la mère*, *the father*, after *sa mère*, *her father*: whoever is told to be somebody's is another."""
    if head is None or words.classes[head] != ROLE or not _is_short(words, mention):
        return None
    noun, text = words.lowers[head], people.words
    last = min(at, len(text.lowers)) - 1
    for index in range(last, max(0, last - _REACH), -1):
        if index in people.named_at and people.named_at[index].personal:
            return None  # who is named since may be the one: *son avocat … Me Roy … l'avocat*
        if text.lowers[index] == noun and text.lowers[index - 1] in text.lexicon.possessive:
            return people.describe(text, Phrase(index - 1, index + 1))
    return None


def _both(people: People, words: Words, mention: Phrase, head: int | None, at: int) -> Speaker | None:
    """*les auteurs*, *the researchers*: behind two people who are one speaker they are meant."""
    if head is None or words.classes[head] != ROLE or words.classes[mention.start] not in (DET, ROLE):
        return None
    if NAME in words.classes[mention.start : mention.end] or people.describe(words, mention).number != "p":
        return None
    return people.nearest(at, lambda person: person.number == "p" and person.named, least=3)


def _body(people: People, words: Words, mention: Phrase, head: int | None, at: int) -> Speaker | None:
    """*l'association*, *the bank*: the body of which this noun was told, or which has it in its name; of a general noun
    the only body that did anything so far, else the one last named."""
    short = mention.end - mention.start <= _LONGEST_ANAPHOR and words.lowers[mention.start] in words.lexicon.definite
    if head is None or not short or words.classes[head] != GROUP:
        return None
    noun = words.lowers[head]
    kinds = words.lexicon.hypernyms.get(noun, frozenset()) | {noun}

    def is_of_kind(person: Speaker) -> bool:
        told = {*person.nouns, *person.parts}
        tails = words.lexicon.compounds and any(_is_longer(one, noun) for one in told)
        return _is_body(person) and (tails or not kinds.isdisjoint(told))

    known = people.nearest(at, is_of_kind)
    if known or (len(kinds) == 1 and noun not in words.lexicon.anybody):
        return known

    def fits(person: Speaker) -> bool:
        return _is_body(person) and not person.nouns and all(words.lexicon.nouns.get(p) != GROUP for p in person.parts)

    only = people.acting(at, fits)
    return only or people.nearest(at, lambda person: person.thing and fits(person), least=1)


def _is_longer(word: str, noun: str) -> bool:
    """*Verkehrsministerium* is a *Ministerium*."""
    return len(noun) >= _SHORTEST_TAIL and word.endswith(noun) and len(word) - len(noun) >= _SHORTEST_HEAD


def _longer(people: People, words: Words, mention: Phrase, head: int | None, at: int) -> Speaker | None:
    """*das Ministerium* after *das Verkehrsministerium*: the only body told before by a longer word that ends so."""
    short = mention.end - mention.start == 2 and words.lowers[mention.start] in words.lexicon.definite
    if head is None or not short or words.classes[head] != GROUP or not words.lexicon.compounds:
        return None
    text, noun = people.words, words.lowers[head]
    begin = max(0, min(at, len(text.lowers)) - _REACH)
    before = range(begin, min(at, len(text.lowers)))
    found = {text.lowers[n]: n for n in before if text.classes[n] == GROUP and _is_longer(text.lowers[n], noun)}
    if len(found) != 1:
        return None
    index = next(iter(found.values()))
    article = index > 0 and text.lowers[index - 1] in words.lexicon.definite
    return people.describe(text, Phrase(index - article, index + 1))


_SHORTEST_HEAD = 3
"""Letters of a compound before the noun that may stand for it."""
_SHORTEST_ORIGIN, _STEM = 5, 5
"""Letters of the name of an inhabitant, and those that it has in common with the adjective."""


def _compatriot(people: People, words: Words, mention: Phrase, head: int | None, at: int) -> Speaker | None:
    """*der Franzose*, *the Spaniard*, *le Sénégalais*: of whom it was told before (*the Spanish coach Luis Roy*)."""
    if mention.end - mention.start != 2 or not _is_short(words, mention):
        return None
    noun = words.lowers[mention.end - 1]
    own = people.describe(words, mention)
    if len(noun) < _SHORTEST_ORIGIN or (head is not None and noun not in words.lexicon.anybody):
        return None

    stem = plain(noun)[:_STEM]

    def is_from_there(person: Speaker) -> bool:
        told = (word for _, role in person.roles for word in _WORD.findall(role.lower()))
        return bool(person.roles and agrees(person, own.gender, "s")) and any(
            plain(word).startswith(stem) and words.lexicon.classes.get(word, WORD) == WORD for word in told
        )

    return people.nearest(at, is_from_there)


@lru_cache(4096)
def plain(word: str) -> str:
    """Return a word without its accents.

    >>> plain("französisch")
    'franzosisch'
    """
    return "".join(filter(str.isalnum, normalize("NFD", word)))


def _is_body(person: Speaker) -> bool:
    return person.named and person.kind in ("organisation", "unknown")


def _is_short(words: Words, mention: Phrase) -> bool:
    """A definite article, and behind it a role without a complement or the name of an inhabitant."""
    classes = _AGE.sub("", words.classes[mention.start : mention.end])
    if words.lowers[mention.start] not in words.lexicon.definite or len(classes) > _LONGEST_ANAPHOR:
        return False
    return (ROLE in classes and LINK not in classes[1:]) or is_demonym(words, mention.start + 1, mention.end)


_NEAR = 3
_FAR = 6
_SHORTEST_TAIL = 4
"""Letters of a noun that may stand for a compound: *der Minister* after *Innenminister Paul Roy*."""


def _same_role(people: People, words: Words, mention: Phrase, head: int, at: int) -> Speaker | None:
    """A role that the document gave to somebody: *le ministre* after *Paul Roy, ministre de la Santé*."""
    noun, more = words.lowers[head], _complement(words, head, mention.end)
    if words.lexicon.names_before_nouns and words.classes[head] == GROUP:
        more |= {words.lowers[i] for i in range(mention.start, head) if words.classes[i] == NAME}
    gender = words.lexicon.features.get(noun, "**")[0]
    lexicon = words.lexicon
    ends = lexicon.compounds and len(noun) >= _SHORTEST_TAIL
    bare = words.lowers[mention.start] not in lexicon.possessive

    def has_role(person: Speaker) -> bool:
        fits = agrees(person, gender, "s") or (bare and called_so(person, noun, lexicon))
        return bool(person.roles and fits) and any(
            (noun in offices(lexicon, n) or (ends and n.endswith(noun))) and _compatible(words, noun, more, r)
            for n, r in person.roles
        )

    kinds = _bodies(words, head, mention.end)

    def has_it_there(person: Speaker) -> bool:
        own = (_words_of(role) for n, role in person.roles if noun in offices(lexicon, n))
        told = {word for role in own for word in role}
        right = agrees(person, gender, "s") and not is_place(person.parts)
        return right and any(told.issuperset(kind.split()) for kind in kinds)

    return (kinds and people.nearest(at, has_it_there)) or people.nearest(at, has_role, later=True)


def _bodies(words: Words, head: int, end: int) -> set[str]:
    """Return the body of which somebody is president or leader, and what else it may be called: *la présidente de
    l'association* is no *présidente du conseil municipal* when there is one of each."""
    nouns = {words.lowers[i] for i in range(head + 1, end) if words.classes[i] == GROUP}
    return nouns.union(*(words.lexicon.hypernyms.get(noun, ()) for noun in nouns))


def _complement(words: Words, head: int, end: int) -> set[str]:
    """Return the nouns that tell which minister or director somebody is."""
    return {words.lowers[i] for i in range(head + 1, end) if words.classes[i] in _TELLING}


_WORD = re.compile(r"[^\W_]+")
_TELLING = LISTED + WORD + NAME


def _compatible(words: Words, noun: str, more: set[str], role: str) -> bool:
    """*la ministre de la Santé* is no *ministre des Finances*, *the French ministry* no *Russia's ministry*."""
    if not more:
        return True
    known = words.lexicon.classes
    told = {word for word in _words_of(role) if known.get(word, WORD) in _TELLING and word != noun}
    return not told or not more.isdisjoint(told)


@lru_cache(4096)
def _words_of(role: str) -> tuple[str, ...]:
    """The words of a role, which is compared with each description of the document."""
    return tuple(_WORD.findall(role.lower()))


_OF_BODY = pattern("<document+saying> <word>? <link>{1,2} <det>? (<group+name>)")
"""*un communiqué du Conseil des ministres*."""
_MOST_DOCUMENTS = 40


def issuer(people: People, words: Words, mention: Phrase, head: int | None, at: int) -> Speaker | None:
    """*le communiqué*, *dem Bericht*: whose document it was when it was named before: the body of which it is (*un
    communiqué du Conseil*), else who said something in it (*schreibt der NDB in seinem Bericht*), else who told it
    (*o Conselho divulgou um comunicado*)."""
    short = mention.end - mention.start <= _LONGEST_ANAPHOR and words.lowers[mention.start] in words.lexicon.definite
    if head is None or not (short or mention.end - mention.start == 1) or words.classes[head] != DOCUMENT:
        return None
    noun, text = words.lowers[head], people.words
    kinds = words.lexicon.hypernyms.get(noun, frozenset()) | {noun}
    stop = min(at, len(text.lowers))

    def tells(lower: str) -> bool:  # em comunicado de imprensa: a phrase that is one word of the reading
        return noun in lower.split() or (words.lexicon.compounds and lower.endswith(noun))

    earlier = (n for n in range(stop - 1, max(-1, stop - _REACH), -1) if text.classes[n] in DOCUMENT + ADVERB)
    for index in list(islice(earlier, _MOST_DOCUMENTS)):
        if text.lowers[index] in kinds or tells(text.lowers[index]):
            told = _of_body(people, index) or _sayer(people, index) or _teller(people, index)
            found = told or _left_out(people, index)
            if found is not None:
                return found
    return None


_REACH = 1000
"""Words before a document in which it is looked for."""


def _of_body(people: People, index: int) -> Speaker | None:
    words = people.words
    match = _OF_BODY.match(words.classes, index)
    if match is None:
        return None
    start = match.start(1)
    phrase = NOUN_PHRASE.match(words.classes, start)
    if words.classes[start] == NAME:
        name = people.named_at.get(start)
        bearer = people.of_name(name.parts) if name else None
        return bearer if bearer and not bearer.personal else None
    return people.describe(words, Phrase(start, phrase.end())) if phrase else None


def _sayer(people: People, index: int) -> Speaker | None:
    """Whose name stands beside a verb of speech in the sentence of word ``index``."""
    words = people.words
    start, stop = people.sentences.around(index)
    for at in range(start, min(stop, start + _REACH)):
        name = people.named_at.get(at)
        beside = words.classes[max(0, at - 2) : at] + words.classes[name.end : name.end + 1] if name else ""
        if name and any(char in SAYS for char in beside):
            return people.of_name(name.parts)
    return None


_SAID = pattern("(<says>) (?:<det> <word+number+adverb+role>{0,4})? $")
"""*filed a defamation lawsuit*."""
_LONGEST_OBJECT = 6


def _teller(people: People, index: int) -> Speaker | None:
    """The subject of the sentence in which it is told that there is a document: *em nota, a Galp …*, *publicou uma
    nota*; who blames one or tells of the one known did not write it."""
    words = people.words
    said = _SAID.search(words.classes, max(0, index - _LONGEST_OBJECT), index)
    known = said is not None and words.lowers[said.start(1) + 1] in words.lexicon.definite
    told = said is not None and not known and "o" not in words.flags(said.start(1))
    if not told and words.classes[index] != ADVERB:
        return None
    start, stop = people.sentences.around(index)
    return people.subject(start, stop) or subject_described(people, start, stop, "*", "s")


def _left_out(people: People, index: int) -> Speaker | None:
    """*En un comunicado, señaló que*: who was spoken of before a sentence that leaves its subject out."""
    words = people.words
    start = people.sentences.around(index)[0]
    opens = index - start == 2 and words.classes[start:index] == PREP + DET and words.lexicon.dropped_plurals
    return people.recent(start, "*", "s") if opens and words.lowers[index - 1] in words.lexicon.indefinite else None
