"""Whether a name or description that the parser gives means the person who is known to speak.

``quoteparse.evaluate.identity`` judges the same question for figures, as a reader would (*il vicepremier Matteo
Salvini* is he). The two are not one: of 255 pairs of names that either takes for one person they differ on 12, so that
sharing them changes the labels of the table. Whoever makes the table anew may: weights and confidence have to follow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import combining, normalize

from quoteparse.lang import load_pack
from quoteparse.words.lexicon import lexicon_of

_WORD = re.compile(r"[^\W_]+")
_LANGUAGES = ("de", "en", "es", "fr", "it", "pt")


def fold(text: str) -> tuple[str, ...]:
    """Return the words of a name without accents, capitals and marks.

    >>> fold("Mme Zoé O'Hara")
    ('mme', 'zoe', 'o', 'hara')
    """
    plain = "".join(char for char in normalize("NFD", text.casefold()) if not combining(char))
    return tuple(_WORD.findall(plain))


def _words(fields: Iterable[str]) -> frozenset[str]:
    lexicons = [lexicon_of(load_pack(code)) for code in _LANGUAGES]
    entries = (entry for lexicon in lexicons for name in fields for entry in getattr(lexicon, name))
    return frozenset(word for entry in entries for word in fold(entry))


_DETERMINERS = _words(["determiners"])
_TITLES = _words(["titles"])
_PRONOUNS = frozenset(
    word
    for lexicon in (lexicon_of(load_pack(code)) for code in _LANGUAGES)
    for word, char in lexicon.classes.items()
    if char in "siu" or (char == "o" and word in lexicon.features)
)


def is_pronoun(text: str) -> bool:
    """Tell whether a mention is a pronoun.

    >>> is_pronoun("Elle"), is_pronoun("Élie")
    (True, False)
    """
    return text.lower() in _PRONOUNS


def bare(text: str) -> tuple[str, ...]:
    """Return the words of a name or a description without determiners and titles before it.

    >>> bare("Le président Roy"), bare("M. Roy")
    (('president', 'roy'), ('roy',))
    """
    words = fold(re.sub(r"\([^)]{0,80}\)", " ", text))
    while len(words) > 1 and words[0] in _DETERMINERS | _TITLES:
        words = words[1:]
    return words


class Names:
    """By which names and mentions each person of an article is known."""

    def __init__(self, quotes: Iterable[dict]) -> None:
        self.told: dict[str, set[tuple[str, ...]]] = {}
        for quote in quotes:
            person, mention = quote.get("speaker_ref"), quote.get("speaker")
            if person and mention and not is_pronoun(mention):
                self.told.setdefault(person, set()).add(bare(mention))

    def means(self, given: str | None, person: str | None) -> bool:
        """Tell whether a name is the person's: the same words, or a last name, or first and last names.

        >>> Names([]).means("Mme Diarra", "Awa Diarra"), Names([]).means("la maire", "Awa Diarra")
        (True, False)
        """
        return bool(given and person and not is_pronoun(given)) and _same(bare(given or ""), bare(person or ""))

    def tells(self, mention: str | None, person: str | None, told: str | None) -> bool:
        """Tell whether some words at hand mean the person: by name, as they are known to do, or as they stand."""
        if not mention:
            return False
        if told and fold(mention) == fold(told):
            return True
        if is_pronoun(mention):
            return False
        words = bare(mention)
        return self.means(mention, person) or self.means(mention, told) or words in self.told.get(person or "", ())


def _same(given: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    if not given or not wanted:
        return False
    if given == wanted:
        return True
    short, long = sorted((given, wanted), key=len)
    if len(short) == 1:
        return short[0] == long[-1]
    return short[0] == long[0] and short[-1] == long[-1]
