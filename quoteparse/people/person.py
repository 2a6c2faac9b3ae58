"""Whoever can speak: a person, a body, a document; and what names and nouns tell of them: kind, gender, number.

The fullest name found in the document is the canonical one; when there is no name, the fullest description.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from unicodedata import normalize

from ..model import PersonKind
from ..words.classes import (
    AUX,
    COMMA,
    DET,
    DOCUMENT,
    EITHER,
    FINITE,
    GROUP,
    LINK,
    NAME,
    NEGATION,
    OBJECT,
    PART,
    RELATIVE,
    ROLE,
    SAYS,
    SOMEBODY,
    TITLE,
    VERB,
    WORD,
    pattern,
)
from ..words.clauses import Phrase
from ..words.lexicon import Lexicon, given_names
from ..words.names import Name
from ..words.offices import is_party
from ..words.places import is_place
from ..words.text import Words


@dataclass(eq=False, slots=True)
class Speaker:
    """Who can speak in this document."""

    name: str
    parts: tuple[str, ...]
    gender: str = "*"
    number: str = "s"
    named: bool = True
    kind: PersonKind = "unknown"
    """What the words told of whoever bears the name or description: a title or a given name is a human being's, a
    determiner before a name is a body's."""
    body: bool = False
    """Whether the name ends with the noun of a body: *the State Department*."""
    roles: list[tuple[str, str]] = field(default_factory=list)
    """(head noun, the whole role), in order of appearance; a title has no more to tell (*Me Roy*)."""
    nouns: set[str] = field(default_factory=set)
    """Nouns of bodies and documents told before the name: *l'ONG Save the Children*, *the network NBC*."""
    handle: str | None = None
    age: int | None = None
    """In years, as it is told beside the name."""

    def __post_init__(self) -> None:
        self.name = " ".join(self.name.split())  # M.\u00a0Roy is M. Roy, on whatever line he stands

    @property
    def personal(self) -> bool:
        """Whether a title or a given name tells that this is a human being."""
        return self.named and self.kind == "person"

    @property
    def thing(self) -> bool:
        """Whether this is surely no human being."""
        return self.named and self.kind in ("organisation", "document", "place")

    def take_role(self, noun: str, role: str) -> None:
        """Remember a role that was told; one that is known tells no more."""
        if (noun, role) not in self.roles:
            self.roles.append((noun, role))

    @property
    def role(self) -> str | None:
        """The fullest role told of this person."""
        return max((r for _, r in self.roles), key=len, default=None) or None


def agrees(person: Speaker, gender: str, number: str) -> bool:
    """Tell whether a word of this gender and number can mean somebody; *il* and *she* mean no place."""
    if number == "p":
        return person.number != "s" and (gender in ("*", person.gender) or person.gender == "*")
    if person.kind == "place" and gender in ("m", "f"):
        return False
    return person.number in ("s", number) and (gender == "*" or person.gender in ("*", gender))


def called_so(person: Speaker, noun: str | None, lexicon: Lexicon) -> bool:
    """*il ministro Anna Neri … il ministro*: who was given a role is meant by it, whatever gender its noun has."""
    one = noun is not None and person.personal and person.number == "s" and not lexicon.natural_gender
    return one and any(told == noun for told, _ in person.roles)


def means(person: Speaker, parts: tuple[str, ...]) -> bool:
    """Whether some words of a name mean its bearer; of a body's name only the last, or several of the first: *the US*
    is no *US Army*, *la Comisión Federal* is the *Comisión Federal de Electricidad*; *Robert Hale* is *Robert A. Hale*,
    *Robert “Bob” Hale*."""
    whole, n = person.parts, len(parts)
    if person.body:
        return whole[-n:] == parts or (n > 1 and whole[:n] == parts)
    without_middle = n == 2 < len(whole) and (whole[0], whole[-1]) == parts and whole[0] in given_names()
    return without_middle or any(whole[i : i + n] == parts for i in range(len(whole) - n + 1))


def is_untold(person: Speaker, gender: str) -> bool:
    """*il* or *elle* is hardly a name of which nothing tells that it is somebody's: *Tours*, *AFP*."""
    return gender in ("m", "f") and person.gender == "*" and not person.personal and not person.roles


def kind_of_name(name: Name, places: frozenset[str] = frozenset()) -> PersonKind:
    """*Mme Roy* is a person, *Mali*, *Grand Rue* a place; *le Hamas*, *AFP*, *Channel 13* are bodies."""
    if is_place(name.parts) or (len(name.parts) > 1 and not name.personal and not places.isdisjoint(name.parts)):
        return "place"
    if name.thing:
        return "organisation"
    if name.personal:
        return "person"
    body = is_abbreviation(name) or _begins_with_letters(name) or any(map(str.isdigit, name.text))
    return "organisation" if body else "unknown"


_LONGEST_ABBREVIATION = 5


def is_abbreviation(name: Name) -> bool:
    """*AFP*, *NBC*: one short word in capitals."""
    return len(name.parts) == 1 and 2 <= len(name.text) <= _LONGEST_ABBREVIATION and name.text.isupper()


_LONGEST_NAME = 4


def _begins_with_letters(name: Name) -> bool:
    """*BBC Sport Mali*: three capitals or more before words of small letters."""
    first, _, rest = name.text.partition(" ")
    return len(first) > 2 and first.isalpha() and first.isupper() and rest.istitle()


def is_surname(words: Words, name: Name, person: Speaker) -> bool:
    """*Kgosi Ramo … Ramo*: who is called by the last word of the name is a human being, unless a word of it is a noun,
    a place or a linker (*the Commonwealth Games … Games*); where nouns have capitals, he must say something."""
    whole, lexicon = person.parts, words.lexicon
    if len(name.parts) > 1 or not 2 <= len(whole) <= _LONGEST_NAME or name.parts[0] != whole[-1]:
        return False
    beside = words.classes[name.end : name.end + 1] + words.classes[name.start - 1 : name.start]
    if lexicon.capital_nouns and not any(char in SAYS for char in beside):
        return False
    nouns = any(lexicon.classes.get(part, NAME) not in NAME + PART + TITLE for part in whole)
    return not (nouns or any(is_place((part,)) for part in whole) or person.name.isupper() or "-" in person.name)


def is_common_noun(words: Words, name: Name) -> bool:
    """*Probleme*, *Neue Regel*: where nouns have capitals, what neither speaks nor follows a role or a body's noun is
    hardly a name when it is one word, or begins with an adjective."""
    if not words.lexicon.capital_nouns or kind_of_name(name) != "unknown":
        return False
    before, behind = words.classes[name.start - 1 : name.start], words.classes[name.end : name.end + 1]
    if (before and before in SAYS + SOMEBODY) or (behind and behind in SAYS):
        return False
    return len(name.parts) == 1 or name.parts[0].endswith(words.lexicon.plural_endings)


def is_namesake(words: Words, name: Name) -> bool:
    """*au lycée Jean Moulin*, *rue Anne Roy*: what is called by a name is not its bearer."""
    return words.lowers[name.start - 1] in words.lexicon.namesake if name.start else False


def kind_of_noun(words: Words, head: int | None, number: str) -> PersonKind:
    """*la maire*, *des élus*, *la police*, *le rapport*: what a description tells."""
    char = words.classes[head] if head is not None else ""
    if char == ROLE:
        return "group" if number == "p" else "person"
    return "organisation" if char == GROUP else "document" if char == DOCUMENT else "unknown"


def _of_noun(words: Words, index: int) -> str:
    """Return the gender and number of a role, a body or a document, singular or plural."""
    known, lower = words.lexicon.features, words.lowers[index]
    if lower in known:
        return known[lower]
    for ending in words.lexicon.plural_endings:
        if lower.endswith(ending) and lower[: -len(ending)] in known:
            return known[lower[: -len(ending)]][0] + "p"
    return "**"


@lru_cache(64)
def _has_neuter(lexicon: Lexicon) -> bool:
    """Whether articles are neuter too, or tell nothing; where not, such a noun may be anybody: *la autoridad*."""
    return lexicon.natural_gender or any(lexicon.features.get(word, "*")[0] == "n" for word in lexicon.definite)


def features(words: Words, phrase: Phrase, head: int | None) -> tuple[str, str]:
    """Return the gender and number of a description: its determiner's, else its noun's (*une dizaine de maires*)."""
    first, lexicon = words.lowers[phrase.start], words.lexicon
    opens = words.classes[phrase.start] in DET + LINK and lexicon.classes.get(first, DET) in DET + LINK
    determiner = lexicon.features.get(first, "**") if opens else "**"  # but *her neighbour* may be a man
    if head is not None and LINK in words.classes[phrase.start + 1 : head]:
        determiner = "**"
    own = _of_noun(words, head) if head is not None else "**"
    gender = next((f for f in (own[0], determiner[0]) if f != "*"), "*")
    gender = "*" if gender == "n" and not _has_neuter(lexicon) else gender
    number = determiner[1]
    if number == "*":
        number = "p" if {own[0], determiner[0]} == {"f", "m"} else own[1]  # die Ermittler
    return gender, number if number != "*" else "s"


_GOVERNED = pattern("(?:<prep+link+phrase+weak+by> <det>? | <prep+link> <det>? <group>) $")
"""What stands before a name that is no subject: *à Paris*, *de l'hôpital Nasser*."""
_PHRASE_BEFORE = 4
_BESIDE = pattern("<prep+link+phrase+by> <det>? <title>? <name> <name+part>{0,4} <coord> <title>? $")
"""*le son de Queen et Paul Roy*: who is named beside a name that is no subject."""
_INSIDE = pattern("<name+role> <comma> <relative> <!stop+comma+break+semicolon+quotation+relative>{1,14} $")
"""*Awa Diarra, qui a battu Anna Reed, est là*: what ends a relative clause is no subject of the sentence."""
_LONGEST_CLAUSE = 18
_AGENT = pattern("(?:^ | <stop+break+comma+open>) <participle+word> <by> <det>? $")
"""*Interrogé par l'AFP, le ministre*: who asks is not spoken of."""
_BEHIND_SUBJECT = (AUX, FINITE, EITHER, COMMA, WORD, OBJECT, NEGATION, RELATIVE, VERB)


def salience_of(words: Words, name: Name) -> int:
    """Return how likely a pronoun means a name: 2 for a subject, 1 for another name, 0 after a preposition."""
    before = words.classes[max(0, name.start - _PHRASE_BEFORE) : name.start]
    far = words.classes[max(0, name.start - _LONGEST_CLAUSE) : name.start]
    if is_party(words, name.start, name.end) or _is_governed(before) or _BESIDE.search(far):
        return 0
    behind = words.classes[name.end : name.end + 1]
    return 2 if behind in _BEHIND_SUBJECT and not (behind == COMMA and _INSIDE.search(far)) else 1


@lru_cache(1024)
def _is_governed(before: str) -> bool:
    """Whether the classes of the words before a name tell that it is no subject."""
    return bool(_GOVERNED.search(before) or _AGENT.search(before))


_SHORTEST_SURNAME, _LONGEST_SURNAME = 5, 40
"""Letters of a surname that may be spelt in two ways; the longest bounds how many shapes there are."""


def shapes(surname: str) -> tuple[str, ...]:
    """Return a surname without its accents, and without each of its letters: what two spellings have in common.

    >>> sorted({*shapes("hénin")} & {*shapes("henin")})[0], {*shapes("talieb")} & {*shapes("taileb")} != set()
    ('enin', True)
    >>> {*shapes("martin")} & {*shapes("morton")}
    set()
    """
    plain = "".join(filter(str.isalnum, normalize("NFD", surname)))
    if not _SHORTEST_SURNAME <= len(plain) <= _LONGEST_SURNAME:
        return (plain,)
    return (plain, *[plain[:n] + plain[n + 1 :] for n in range(len(plain))])


def is_partisan(person: Speaker, lexicon: Lexicon, noun: str) -> bool:
    """*o petista*, *le socialiste*: whether somebody is of the party whose people a noun tells.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> rui = Speaker("Rui Valdez", ("rui", "valdez"), nouns={"pt"})
    >>> [is_partisan(rui, lexicon_of(load_pack("pt")), noun) for noun in ("petista", "tucano")]
    [True, False]
    """
    told = person.nouns & lexicon.hypernyms.get(noun, frozenset())
    return any(one.partition(" ")[0] in lexicon.parties for one in told)


def is_body_of_kind(person: Speaker, noun: str, lexicon: Lexicon) -> bool:
    """*a pasta* for *o Ministério da Saúde*: whether a noun, of whatever gender, is one for the body of this name.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> ministry = Speaker("Ministério da Saúde", ("ministério", "da", "saúde"), kind="organisation")
    >>> [is_body_of_kind(ministry, noun, lexicon_of(load_pack("pt"))) for noun in ("pasta", "clube")]
    [True, False]
    """
    told = {*person.nouns, *person.parts}
    return not person.personal and not told.isdisjoint(lexicon.hypernyms.get(noun, frozenset()))
