"""Words with a capital that are a name or none: the part of the rules for ambiguous words that is about names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, count

from .classes import DET, FINITE, GROUP, LINK, NAME, OBJECT, PART, ROLE, STOP, TITLE, WORD, pattern
from .lexicon import given_names
from .places import is_place
from .text import Words

_GIVEN_NAME = pattern("<listed> (?=<part>{0,2} <name>)")


def given_name(words: Words) -> Iterator[tuple[int, str]]:
    """A given name that is a noun as well.

    *Manuel Roy*, *Roman Petit*: a noun with a capital that is a given name is one before a surname.
    """
    for match in _GIVEN_NAME.finditer(words.classes):
        index = match.start()
        close = words.starts[index + 1] - words.ends[index] == 1
        if close and words.text[words.starts[index]].isupper() and words.lowers[index] in given_names():
            yield index, NAME


_FIRST_NAME = pattern("<name> (?<!<!stop+break+colon+open+dash> <name>)")
_FIRST_CAPITAL = pattern(
    "<name> (?!<predicate+name+part+quotation+title+handle+possessive> | <link> (?!<adverb>? <word>) | "
    "<comma> (?!<word> <coord> <word>) | <negation+object>{1,2} <predicate+modal+verb>)"
)
INSIDE = pattern("(?<=<!stop+break+colon+open+dash>) <name>")


def capital_of_sentence(words: Words) -> Iterator[tuple[int, str]]:
    """A first word that is no name.

    The first word of a sentence is a name only if it is a given name or stands inside a sentence as well; before a verb
    or a linker it is none where the text has it in small letters (*Morte di Luca Roy … per la morte*), nor before what
    neither a name nor a noun of the packs follows (*Momenti di terrore*; *Soddisfatto, felice e stanco*).
    """
    inside = {words.lowers[m.start()] for m in INSIDE.finditer(words.classes)}
    found = [m.start() for m in _FIRST_NAME.finditer(words.classes)]
    firsts = {lower for lower in {words.lowers[n] for n in found} - inside if lower not in given_names()}
    again = compress(count(), map(firsts.__contains__, words.lowers))
    small = {words.lowers[n] for n in again if words.lowers[n].isalpha() and words.text[words.starts[n]].islower()}
    for index in found:
        lower = words.lowers[index]
        alone = lower in firsts and _FIRST_CAPITAL.match(words.classes, index) and not _opens_body(words, index)
        if lower in small or alone:
            yield index, WORD


def _opens_body(words: Words, index: int) -> bool:
    """*Osterby Council*: where nouns stand behind names, a body's noun with a capital as well."""
    if words.lexicon.capital_nouns or words.classes[index + 1 : index + 2] != GROUP:
        return False
    noun = words.string(index + 1, index + 2)
    return words.lexicon.names_before_nouns and noun[0].isupper() and not noun.isupper() and is_apart(words, index + 1)


SENTENCE_BEGINS = pattern("(?:^ | <stop+break+colon+open+dash>) $")
_CAPITAL_PARTICLE = pattern("<link+det+prep+part+object> (?=<name>)")
_BEFORE_VERB = pattern("<name> <comma>? <object+negation>{0,2} <says+aux+passive+modal+verb>")


def capital_particle(words: Words) -> Iterator[tuple[int, str]]:
    """A surname that begins with a particle.

    *il ministro Di Maio*, *secondo D'Amico*: a particle with a capital inside a sentence begins a name; at its start
    where the same name stands inside one, or a verb behind it.
    """
    if words.lexicon.capital_nouns:
        return
    particles = words.lexicon.particles
    found = [n for n in (m.start() for m in _CAPITAL_PARTICLE.finditer(words.classes)) if _opens_name(words, n)]
    pairs = {tuple(words.lowers[n : n + 2]) for n in found if not _begins(words, n)}
    for index in found:
        own = words.lowers[index] in particles or words.classes[index] in LINK + OBJECT
        link = words.classes[index] == LINK and not is_place((words.lowers[index + 1],))
        acts = link and _BEFORE_VERB.match(words.classes, index + 1) is not None
        if own and (acts or tuple(words.lowers[index : index + 2]) in pairs):
            yield index, NAME


def _begins(words: Words, index: int) -> bool:
    return SENTENCE_BEGINS.search(words.classes, max(0, index - 1), index) is not None


def _opens_name(words: Words, index: int) -> bool:
    """Whether a word has a capital, as the one right behind it, and is none of a line of capitals."""
    start, end = words.starts[index], words.ends[index]
    capital = words.text[start].isupper() and (end - start == 1 or not words.text[start:end].isupper())
    return capital and words.starts[index + 1] - end == 1


_GAPS = (" ", "\u00a0", " “", ' "', " ‘", " '")
"""Between a given name and what follows: a blank, before a nickname a mark as well (*Awa “Killer” Fall*)."""
_SURNAME = pattern(
    "(?<=<name>) (?:<form+listed+aux+modal+prep+det+adverb+object+word+subord+weak+first> | "
    "<title> (?!<title+part+handle>))"
)


def surname(words: Words) -> Iterator[tuple[int, str]]:
    """A surname that is another word as well.

    What has a capital behind a given name is a surname, whatever else the word means: *Jay Porter, Luis Fuentes*; a
    title too, unless a given name follows (*Luis Rey Gil*).
    """
    for match in _SURNAME.finditer(words.classes):
        index = match.start()
        start = words.starts[index]
        close = words.text[words.ends[index - 1] : start] in _GAPS and words.text[start].isupper()
        free = words.classes[index] != TITLE or not _is_of_next(words, index)
        if close and free and words.lowers[index - 1] in given_names():
            yield index, NAME


def _is_of_next(words: Words, index: int) -> bool:
    """*Awa Mme Anne Roy*, *Anne Dr. Roy*: a title that is cut short or stands before a given name is no surname."""
    before_name = words.classes[index + 1 : index + 2] == NAME
    short = words.ends[index] - words.starts[index] < _SHORTEST_TITLE
    return before_name and (short or words.lowers[index + 1] in given_names())


_SHORTEST_TITLE = 3
"""Letters of a title that can be a surname: *Rey*."""
_ATTRIBUTE = pattern("(?<=<name>) <role> (?!<name+title+part+handle>)")


def attribute_of_body(words: Words) -> Iterator[tuple[int, str]]:
    """The end of a body's name that is a role as well.

    *Amnesty International*: where nouns stand behind names, a capital right behind a word that is no given name.
    """
    for match in _ATTRIBUTE.finditer(words.classes) if not words.lexicon.names_before_nouns else ():
        index = match.start()
        body = is_apart(words, index) and words.lowers[index - 1] not in given_names()
        if body and not words.string(index, index + 1).isupper():
            yield index, NAME


_LAST_NAME = pattern("(?<=<name>) <title+name> (?!<name+title+part+handle>)")
_TITLE_ALONE = pattern("(?<!<det+link+possessive>) <title> (?!<name+title+part+handle>)")


def title_as_surname(words: Words) -> Iterator[tuple[int, str]]:
    """A surname that is a title as well.

    *Gail King … King asked*: what stands right behind a name and before none is a surname, and one again later on.
    """
    behind = [m.start() for m in _LAST_NAME.finditer(words.classes)]
    known = {words.lowers[n] for n in behind if is_apart(words, n)}
    for match in _TITLE_ALONE.finditer(words.classes) if known else ():
        index = match.start()
        if words.lowers[index] in known and words.text[words.starts[index]].isupper():
            yield index, NAME


_ROLE_BEHIND_NAME = pattern("(?<!<name+title+role+det+link>) (<name>) (<role>) (?!<name+title+part+handle+role>)")
_ROLE_SPEAKS = pattern("(?:(?<=<quotation>) (<role>) <says> | (?<=<quotation> <says>) (<role>) (?!<name+role+title>))")


def role_as_surname(words: Words) -> Iterator[tuple[int, str]]:
    """A surname that is a role as well.

    *Zerilda Baker … “…,” Baker said*: what stands behind one name, and without an article beside a verb of speech.
    """
    speaks = (next(n for n in (m.start(1), m.start(2)) if n >= 0) for m in _ROLE_SPEAKS.finditer(words.classes))
    alone = {words.lowers[n] for n in speaks if words.text[words.starts[n]].isupper()}
    surnames = set()
    for match in _ROLE_BEHIND_NAME.finditer(words.classes) if alone and words.lexicon.names_before_nouns else ():
        first, index = match.start(1), match.start(2)
        named = words.lowers[index] in alone and is_apart(words, index) and not is_place((words.lowers[first],))
        if named and not words.string(first, first + 1).isupper():
            surnames.add(words.lowers[index])
    again = (n for n, lower in enumerate(words.lowers) if lower in surnames) if surnames else ()
    yield from ((n, NAME) for n in again if words.text[words.starts[n]].isupper() and words.classes[n] == ROLE)


def is_apart(words: Words, index: int) -> bool:
    """Tell whether a word has a capital and stands one blank behind the word before."""
    return words.text[words.starts[index]].isupper() and words.starts[index] - words.ends[index - 1] == 1


_LETTERS_BEHIND_NAME = pattern("<name> <name+part>{0,3} <name> (<name+role>) (?!<name>)")


def letters_behind_name(words: Words) -> Iterator[tuple[int, str]]:
    """Letters behind a given name and a surname: *Ann Reed MP*, *Ann Reed KC*, but *Ann Reed III*, *ANN REED MP*."""
    for match in _LETTERS_BEHIND_NAME.finditer(words.classes):
        index = match.start(1)
        letters, before = words.string(index, index + 1), words.string(index - 1, index)
        short = 1 < len(letters) <= _MOST_LETTERS and letters.isupper() and not set(letters) <= set("IVX")
        if short and not before.isupper() and words.lowers[match.start()] in given_names() and is_apart(words, index):
            yield index, WORD


_MOST_LETTERS = 3
_BEHIND_ARTICLE = pattern("(?<=<name> <name>) <form+listed+aux+modal+prep+adverb+object+word>")


def surname_with_article(words: Words) -> Iterator[tuple[int, str]]:
    """A surname behind an article.

    *Anne Le Maire*: behind a given name and an article, both with capitals, stands the rest of the surname.
    """
    for match in _BEHIND_ARTICLE.finditer(words.classes):
        index = match.start()
        article = words.lowers[index - 1] in words.lexicon.determiners
        if article and words.lowers[index - 2] in given_names() and words.text[words.starts[index]].isupper():
            yield index, NAME


_BEHIND_PARTICLE = pattern("<link> <det>? (<role+document+saying>) (?!<name+title+part>)")


def surname_behind_particle(words: Words) -> Iterator[tuple[int, str]]:
    """A surname behind a particle that is a noun as well.

    *Maria Della Vedova … dice Della Vedova*, *Juan de la Fuente*: with a capital, behind a given name, and again later.
    """
    if words.lexicon.capital_nouns:
        return
    found = [
        (m.start(), m.start(1)) for m in _BEHIND_PARTICLE.finditer(words.classes) if _is_surname(words, m.start(1))
    ]
    particles = [pair for pair in found if words.lowers[pair[0]] in words.lexicon.particles]
    known = {tuple(words.lowers[start : n + 1]) for start, n in particles if _is_given(words, start - 1)}
    yield from ((n, NAME) for start, n in particles if tuple(words.lowers[start : n + 1]) in known)


def _is_surname(words: Words, index: int) -> bool:
    noun = words.string(index, index + 1)
    return noun[0].isupper() and not noun.isupper()


def _is_given(words: Words, index: int) -> bool:
    return index >= 0 and words.classes[index] == NAME and words.lowers[index] in given_names()


_SECOND_HALF = pattern("(?<=<name>) <listed+form>")


def double_surname(words: Words) -> Iterator[tuple[int, str]]:
    """The second half of a surname that is a noun as well.

    *Anna Kamp-Kornbauer … sagte Kamp-Kornbauer*: behind a given name what hangs on a surname is one too, unlike
    *Kamp-Berater*; *das Anna Kamp-Institut* is a body.
    """
    halves = [m.start() for m in _SECOND_HALF.finditer(words.classes) if words.hyphened(m.start())]
    halves = [n for n in halves if words.classes[n] != GROUP or words.classes[max(0, n - 3) : n - 2] != DET]
    known = {tuple(words.lowers[n - 1 : n + 1]) for n in halves if _is_behind_given(words, n - 1)}
    for index in halves if known else ():
        if tuple(words.lowers[index - 1 : index + 1]) in known and words.text[words.starts[index]].isupper():
            yield index, NAME


def _is_behind_given(words: Words, index: int) -> bool:
    given = index > 0 and words.lowers[index - 1] in given_names()
    return given and words.starts[index] - words.ends[index - 1] == 1 and not words.hyphened(index)


_SECOND_NAME = pattern("(?<=<name>) <name>")
_WITHOUT_ARTICLE = pattern("(?<!<det+link+possessive+name>) <listed>")
_NOUN_WITHOUT_ARTICLE = pattern("(?<!<det+link+possessive+name>) <listed+word+adverb>")


def surname_again(words: Words) -> Iterator[tuple[int, str]]:
    """A surname told once with its given name.

    *Horst Lindemann … so Lindemann*: what was a surname once is one again, unless an article stands before it; where
    nouns have capitals, any word: *Anna Große … sagte Große*.
    """
    second = (m.start() for m in _SECOND_NAME.finditer(words.classes))
    surnames = {words.lowers[index] for index in second if words.lowers[index - 1] in given_names()}
    alone = _NOUN_WITHOUT_ARTICLE if words.lexicon.capital_nouns else _WITHOUT_ARTICLE
    for match in alone.finditer(words.classes) if surnames else ():
        index = match.start()
        if words.lowers[index] in surnames and words.text[words.starts[index]].isupper():
            yield index, NAME


_SMALL_IN_SURNAME = pattern("(?<=<name>) <link+prep> <link+det>? (?=<name+word>)")


def particle_of_surname(words: Words) -> Iterator[tuple[int, str]]:
    """A small word that opens a surname, where nouns have capitals.

    *Clara von der Heide … sagte von der Heide*: behind a given name it is a part of the surname, and of the same
    surname later on.
    """
    if not words.lexicon.capital_nouns:
        return
    found = (m.span() for m in _SMALL_IN_SURNAME.finditer(words.classes) if _opens_surname(words, *m.span()))
    surnames = {tuple(words.lowers[start : end + 1]) for start, end in found}
    firsts = {surname[0] for surname in surnames}
    for index in [n for n, lower in enumerate(words.lowers) if lower in firsts] if surnames else ():
        behind = words.lowers[index : index + 3]
        for size in range(2, len(behind) + 1):
            if tuple(behind[:size]) in surnames:
                yield from ((n, PART) for n in range(index, index + size - 1))
                yield index + size - 1, NAME


def _opens_surname(words: Words, start: int, end: int) -> bool:
    """*Anna von Salm*; *zu*, which joins much else, only behind a role or a title: *Gräfin Anna zu Salm*."""
    lowers, noun = words.lowers[start : end + 1], words.string(end, end + 1)
    if lowers[-1] in words.lexicon.nouns or is_place((lowers[-1],)) or not noun[0].isupper() or noun.isupper():
        return False
    told = words.classes[start] == LINK or words.classes[max(0, start - 2) : start - 1] in (ROLE, TITLE)
    small = all(lower in words.lexicon.particles for lower in lowers[:-1])
    return told and small and words.lowers[start - 1] in given_names() and words.text[words.starts[start]].islower()


_ALONE_WITH_ARTICLE = pattern("(?<=<det+link>) <word>{0,2}? (<name>) (?!<name>)")
_NAME_ALONE = pattern("(?<!<name>) <name> (?!<name>)")


def common_noun(words: Words) -> Iterator[tuple[int, str]]:
    """A noun with a capital, where nouns have them.

    *Die Kürzungen*: where nouns have capitals, what once has an article and never a name before it is no name.
    """
    if not words.lexicon.capital_nouns:
        return
    second = {words.lowers[m.start()] for m in _SECOND_NAME.finditer(words.classes)}
    places = [m.start(1) for m in _ALONE_WITH_ARTICLE.finditer(words.classes)]
    nouns = {words.lowers[index] for index in places if not words.string(index, index + 1).isupper()} - second
    nouns = {noun for noun in nouns if noun not in given_names()}
    for match in _NAME_ALONE.finditer(words.classes) if nouns else ():
        if words.lowers[match.start()] in nouns:
            yield match.start(), WORD


_PARAGRAPH = pattern("<!break>{4,40}")


def title_case(words: Words) -> set[int]:
    """Return the words of paragraphs in Title Case: their capitals tell no names."""
    found: set[int] = set()
    for match in _PARAGRAPH.finditer(words.classes):
        line = match.group()
        if STOP not in line and line.count(NAME) > 4 and line.count(NAME) + line.count(FINITE) > len(line) * 0.5:
            found.update(range(*match.span()))
    return found
