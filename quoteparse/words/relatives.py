"""What tells more of a noun and looks like something else: relative pronouns that look like the conjunction of reported
speech (*il ministro che dice*, *dijo que vendría*), roles that look like verbs (*Paul Roy, juge à Paris*)."""

from __future__ import annotations

from collections.abc import Iterator

from .classes import RELATIVE, ROLE, TITLE, pattern
from .text import Words

_BEFORE_VERB = pattern("<that> (?=<object+negation+adverb>{0,3} <form+aux+passive+modal+verb>)")
_ANTECEDENT = pattern("<name+role+group+document+title+handle> <noun+part+link+det+close>{0,6} (<comma>?) $")
_CLAUSE = pattern(
    "(?:^ | <stop+break+semicolon+colon+quotation+relative+open>) (<!stop+break+colon+quotation>{0,40}) $"
)
_ASIDE = pattern("<comma> <prep+phrase+weak+adverb+by> <!comma>{0,12} <comma> $")
_FARTHEST = 40
"""Words before a pronoun among which a verb of speech is looked for."""


def relative_not_conjunction(words: Words) -> Iterator[tuple[int, str]]:
    """A relative pronoun that looks like a conjunction.

    *il senatore che accusa*, *José Bono, que definió a Ruiz como*: where both are one word, it stands for who can
    speak right before it, and its verb right behind, unless a verb of speech waits for its content: *ha detto al
    ministro che verrà*.
    """
    if not words.lexicon.dropped_plurals:
        return
    for match in _BEFORE_VERB.finditer(words.classes):
        index = match.start()
        start = max(0, index - _FARTHEST)
        antecedent = _ANTECEDENT.search(words.classes, max(0, index - 9), index)
        if antecedent is None or _waits(words, start, index, bool(antecedent.group(1))):
            continue
        yield index, RELATIVE


def _waits(words: Words, start: int, index: int, comma: bool) -> bool:
    """Whether a verb of speech stands before, whose content can begin here; behind a comma none does, unless the comma
    ends an aside."""
    clause = _CLAUSE.search(words.classes, start, index)
    if clause is None or (comma and not _ASIDE.search(words.classes, start, index)):
        return False
    said = pattern("<form>").finditer(words.classes, clause.start(1), index)
    return any("s" in words.flags(one.start()) for one in said)


_BEHIND_NAME = pattern(
    "(?<=<name> <comma>) <finite+either+participle+gerund+title> (?=<link+comma> | <word+role> {0,2} <prep+comma>)"
)


def role_behind_name(words: Words) -> Iterator[tuple[int, str]]:
    """A role that looks like a verb.

    *Paul Roy, juge d'instruction,*, *Luc Roy, ambassadeur de Norland*: behind a name, before its complement.
    """
    for match in _BEHIND_NAME.finditer(words.classes):
        lower = words.lowers[match.start()]
        title = words.classes[match.start()] == TITLE and len(lower) >= _SHORTEST_ROLE
        if title or words.lexicon.nouns.get(lower) == ROLE:
            yield match.start(), ROLE


_SHORTEST_ROLE = 5
"""Letters of a title that can be a role as well: *ambassadeur*, not *Dr*."""
_WITH_VERB = pattern(
    "(?<=<noun>) <that+relative> (?:<clitic>{0,3} <verb+form+aux+passive+modal> | <clitic>{0,2} <word> "
    "(?=<det+link+name+title+prep+role>) | <det>? <noun+part>{1,6} <clitic>{0,3} <verb+aux+passive+modal>) "
    "<!comma+stop+semicolon+colon+that+relative+quotation+open>* <comma>? $"
)


def relative_clause(words: Words, start: int, stop: int) -> int | None:
    """Return where the relative clause begins that ends at ``stop``, with a verb of its own: nobody in it is the
    subject of the verb behind it.

    >>> from ..lang import load_pack
    >>> from .lexicon import lexicon_of
    >>> from .read import read_words
    >>> words = read_words("L'homme qui conduit la voiture dit non.", (), lexicon_of(load_pack("fr")))
    >>> [relative_clause(words, 0, stop) for stop in (2, 6)]
    [None, 2]
    """
    match = _WITH_VERB.search(words.classes, start, stop)
    return match.start() if match else None


_WORDS_OF = pattern("<det+link>? <word>? <saying> <word>? <link> (?=<title+role+word>{0,2} <name>)")


def whose_words(words: Words, start: int, stop: int) -> int:
    """*le parole di Anna Neri, che aggiunge*: of words of speech and whose they are, where their speaker begins.

    >>> from ..lang import load_pack
    >>> from .lexicon import lexicon_of
    >>> from .read import read_words
    >>> words = read_words("Le parole di Anna Neri e il libro di Anna Neri", (), lexicon_of(load_pack("it")))
    >>> whose_words(words, 0, 5), whose_words(words, 6, 11)
    (3, 6)
    """
    match = _WORDS_OF.match(words.classes, start, stop)
    return match.end() if match else start
