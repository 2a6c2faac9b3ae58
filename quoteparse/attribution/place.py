"""Where a segment stands among the words, and how what a rule finds there becomes an attribution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..lang import load_pack
from ..model import Attribution, Segment
from ..people.roles import told_of_another, told_of_several
from ..words.bodies import is_seated
from ..words.classes import GROUP, LINK, NAME, NEGATION, pattern
from ..words.clauses import Phrase
from ..words.lexicon import given_names, lexicon_of
from ..words.names import behind_complement
from ..words.offices import is_party
from ..words.read import read_words
from ..words.sentence_starts import Sentences
from ..words.text import Words


@dataclass(slots=True)
class Place:
    """Where a segment stands: its ``Q`` among the words, and the sentence around it, as word indices."""

    words: Words
    index: int
    start: int
    end: int
    segment: Segment

    def classes(self, start: int, end: int) -> str:
        """Return the classes of the words from ``start`` to before ``end``."""
        return self.words.classes[start:end]


def place_of(words: Words, sentences: Sentences, segments: Sequence[Segment], number: int) -> Place:
    """Return the place of a segment."""
    index = words.word_of[number]
    start, end = sentences.around(index)
    return Place(words, index, start, end, segments[number])


def example(text: str, code: str = "fr") -> Place:
    """Return the place of the first « » of a text: what the examples of the rules are read from.

    >>> place = example("« Oui », dit Paul.")
    >>> place.words.classes[place.index :]
    'Q,BN.'
    """
    start, end = text.index("«"), text.index("»") + 1
    segment = Segment(start + 1, end - 1, start, end, "«")
    words = read_words(text, [(start, end)], lexicon_of(load_pack(code)))
    return place_of(words, Sentences(words, [segment]), [segment], 0)


def make(place: Place, rule: str, strength: float, cue: tuple[int, int] | None, mention: Phrase | None) -> Attribution:
    """Return an attribution in offsets, from word indices."""
    words = place.words
    name, role = named_part(words, mention) if mention else (None, None)
    ends = [place.index, place.index + 1, *(cue or ()), *((mention.start, mention.end) if mention else ())]
    return Attribution(
        rule=rule,
        strength=strength,
        cue=words.span(*cue) if cue else None,
        mention=words.span(name.start, name.end) if name else None,
        role=words.span(role.start, role.end) if role else None,
        clause=words.span(min(ends), max(ends)),
        sentence=words.span(place.start, max(place.end, place.start + 1)),
        rumour=bool(cue) and not words.lexicon.rumour.isdisjoint(words.lowers[slice(*cue)] if cue else ()),
        negated=cue is not None and _denies(words, cue),
    )


def named_part(words: Words, phrase: Phrase) -> tuple[Phrase, Phrase | None]:
    """Return the words of a phrase that name somebody, and the role told before a name: what a mention is made of."""
    if NAME not in words.classes[phrase.start : phrase.end]:
        return _without_addressee(words, _without_linker(words, phrase)), None
    phrase = _without_second(words, _without_linker(words, phrase))
    named = _without_body(words, _without_tail(words, phrase))
    return split_role(words, _without_addressee(words, named))


def _denies(words: Words, cue: tuple[int, int]) -> bool:
    """Whether a cue says that something was not said: *n'a jamais dit*; but *n'a dit que*."""
    return any(words.classes[n] == NEGATION and words.lowers[n] in words.lexicon.denials for n in range(*cue))


def _without_linker(words: Words, phrase: Phrase) -> Phrase:
    """*réponse du ministère*: the linker is no part of the mention, unless it is an article too (*der Minister*)."""
    start = phrase.start
    while start < phrase.end - 1 and words.classes[start] == LINK and words.lowers[start] not in words.lexicon.features:
        start += 1
    return Phrase(start, phrase.end, phrase.governed)


_TAIL = pattern("<name> <name+part>{0,20} (<word>{1,2}) $")
_OBJECT = pattern("<name> <name+part>{1,3} (<link> <!link>*) $")


def _without_tail(words: Words, phrase: Phrase) -> Phrase:
    """*Paul Roy retire*, *Otto Reiter der Kanzlerin*: what stands behind a given name and a surname is no part of them,
    unless a linker joins it that is no article."""
    found = _tail_of(words.classes[phrase.start : phrase.end])
    if found is None:
        return phrase
    name, tail = phrase.start + found[0], phrase.start + found[1]
    if words.classes[tail] == LINK and words.lowers[tail] not in words.lexicon.oblique:
        return phrase
    return Phrase(phrase.start, tail, phrase.governed) if words.lowers[name] in given_names() else phrase


_WITH_BODY = pattern("<name> <name+part>{1,3} (<link>{1,2} <det>? <word+name+role>{0,2} <group> <!link>{0,5}) $")
_WITH_MORE = pattern("<name> <part>? <name> <part>? <name>? (<link>{1,2} <det>? <!link>{1,8}) $")


def _without_body(words: Words, phrase: Phrase) -> Phrase:
    """*Johanna Weller von der Universität Jena*, *Paul Roy du syndicat Sud*: the name of the body to which a given name
    and a surname belong is not the speaker's; nor, where no linker is a
    part of names, is what stands behind his surname (*Ann Reed of Ohio*)."""
    found = _WITH_BODY.search(words.classes, phrase.start, phrase.end)
    if found is None and (words.lexicon.capital_nouns or words.lexicon.names_before_nouns):
        found = _WITH_MORE.search(words.classes, phrase.start, phrase.end)
        found = found if found and words.lowers[found.start(1) - 1] not in given_names() else None
    if found is None or words.lowers[found.start()] not in given_names():
        return phrase
    return Phrase(phrase.start, found.start(1), phrase.governed)


_SECOND = pattern("<name> <part>? <name> (<role+title>{1,2} <name>)")


def _without_second(words: Words, phrase: Phrase) -> Phrase:
    """*warf Anna Roth Kanzler Jan Ott vor*: where nouns have capitals, an office right behind a given name and a
    surname is of somebody else."""
    for match in _SECOND.finditer(words.classes, phrase.start, phrase.end) if words.lexicon.capital_nouns else ():
        if words.lowers[match.start()] in given_names() and not words.hyphened(match.start(1)):
            return Phrase(phrase.start, match.start(1), phrase.governed)
    return phrase


_ADDRESSED = pattern("(?:<pronoun> | <name>) (<link> <!link>{1,6}) $")


def _without_addressee(words: Words, phrase: Phrase) -> Phrase:
    """*sagte Roth der Zeitung*, *sagte sie der Ministerin*: behind a pronoun, or a surname that is told with a given
    name elsewhere, an article opens the words for whom it is said to."""
    found = _ADDRESSED.match(words.classes, phrase.start, phrase.end)
    if found is None or words.lowers[found.start(1)] not in words.lexicon.oblique:
        return phrase
    person = words.classes[phrase.start] != NAME or words.lowers[phrase.start] in _surnames(words)
    return Phrase(phrase.start, found.start(1), phrase.governed) if person else phrase


def _surnames(words: Words) -> frozenset[str]:
    """The words behind given names, looked for once."""
    if words.surnames is None:
        pairs = zip(words.lowers, words.lowers[1:], strict=False)
        words.surnames = frozenset(second for first, second in pairs if first in given_names())
    return words.surnames


@lru_cache(1024)
def _tail_of(classes: str) -> tuple[int, int] | None:
    """Where a name of two words begins, and where what is no part of it does."""
    match = _TAIL.search(classes) or _OBJECT.search(classes)
    return (match.start(), match.start(1)) if match else None


_NAME_AT_END = pattern(
    "(?<=<listed+word+title+adverb+det+number+possessive+comma>) (?<!<link>) (?<!<link+weak> <det>) <title>{0,2} "
    "<name> <name+part>* (?:<link>? <name> <name+part>*){0,2} $"
)


_TWO = pattern("<name> <coord> <det>? <noun+link>{0,4} <role+title> <name>")
"""*Mutter Anna und Vater Ben*, *le ministre Roy et la maire Petit*: two names, each with a role."""
_OF_BODY = pattern("^ <det>? <role> <link>{1,2} <det>? <group> $")
"""*Ein Sprecher der Stadt Kiel*, *la présidente du groupe RN*: the name is the body's of which the phrase tells."""


_ROLE = pattern("<role+group+document>")


def _goes_on(words: Words, index: int) -> bool:
    """*la Organización Mundial de la Salud*, *Landgericht Ulm*: behind a body's noun with a capital its own name goes
    on."""
    if words.classes[index - 1] != GROUP or words.lowers[index] in given_names():
        return False
    if words.lexicon.capital_nouns:
        return is_seated(words, index)
    return words.text[words.starts[index - 1]].isupper()


def split_role(words: Words, phrase: Phrase) -> tuple[Phrase, Phrase | None]:
    """Split *l'agronome Jean Ndiaye* into the name and the role before it, if there are both."""
    classes = words.classes[phrase.start : phrase.end]
    begin = _own_name(classes)
    if not begin:
        own = _behind_body(words, phrase) or _behind_owner(words, phrase)
        return (Phrase(own, phrase.end), Phrase(phrase.start, own)) if own else (phrase, None)
    own = phrase.start + begin
    if is_party(words, own, phrase.end) or _goes_on(words, own) or told_of_another(words, phrase.start, own):
        return phrase, None
    if told_of_several(words, phrase.start, own, phrase.end):
        return phrase, None
    alone = own == phrase.end - 1 and words.lowers[own] not in given_names()
    if alone and (_OF_BODY.search(classes[:begin]) or _of_place(words, phrase, classes[:begin])):
        return phrase, None
    at = behind_complement(words, own, phrase.end)
    return Phrase(at, phrase.end), Phrase(phrase.start, at)


_OWNED = pattern("<det>? <name+group+word>{1,4} <possessive> (<name> <name+part>{1,4})")
_IN_COMPLEMENT = pattern("<!link>{0,6} <role+group> <!name>{0,4} (?:<link> | <weak>) <det>? (<name>) <name+part>{2,6}")


def _behind_owner(words: Words, phrase: Phrase) -> int | None:
    """*Sky's Tom Orr*, *the party's Tom Orr*: whose employer or country is told before the name."""
    owned = _OWNED.fullmatch(words.classes, phrase.start, phrase.end)
    return owned.start(1) if owned and words.lowers[owned.start(1)] in given_names() else None


def _behind_body(words: Words, phrase: Phrase) -> int | None:
    """*Chief of Human Resources Tom Orr*: a given name behind another name, of which the role is."""
    told = _IN_COMPLEMENT.fullmatch(words.classes, phrase.start, phrase.end)
    own = behind_complement(words, told.start(1), phrase.end) if told else 0
    return own if told and own > told.start(1) and words.lowers[own] in given_names() else None


_OF_WORD = pattern("<link>{1,2} <det>? <word>{1,2} $")


def _of_place(words: Words, phrase: Phrase, before: str) -> bool:
    """*una residente di via Olmo*: somebody new is told by where he lives or works."""
    return words.lowers[phrase.start] in words.lexicon.indefinite and _OF_WORD.search(before) is not None


@lru_cache(1024)
def _own_name(classes: str) -> int:
    """Where the name behind a role begins; 0 where there are not both."""
    match = None if _TWO.search(classes) else _NAME_AT_END.search(classes)
    return match.start() if match and _ROLE.search(classes[: match.start()]) else 0
