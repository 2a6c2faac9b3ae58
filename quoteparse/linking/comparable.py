"""What of a text is compared: its words, without marks, brackets, omissions, links and accents."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..text import without_accents

_LEFT_OUT = re.compile(r"https?://\S{1,500}|\bpic\.\S{1,80}|\(\s?(?:\.\s?){2,6}\)|\[\s?(?:\.\s?){2,6}\]|\([…]\)|\[…\]")
_OF_A_POST = re.compile(r"[@＠]\w{1,40}|[#＃]\w{1,100}|\bRT\b")
_WORD = re.compile(
    r"[0-9]+(?:[.,'’ \u00a0\u202f][0-9]{3}(?![0-9])){1,4}|[0-9]+(?:[.,][0-9]+)?|[^\W_]+(?:[\[\]]{1,2}[^\W_]+){0,3}"
)
_GROUPS = re.compile(r"[.,'’ \u00a0\u202f](?=[0-9]{3}(?![0-9]))")
_BRACKETS = str.maketrans("", "", "[]")
_SENTENCE_END = '.!?:…\n«“"”»'


class Word(NamedTuple):
    """A word as it is compared, and where it stands."""

    form: str
    """Small letters, no accents; a number without the marks that group its digits."""
    start: int
    end: int
    name: bool
    """Written with a capital within a sentence."""
    capital: bool = False
    """Written with a capital, wherever it stands."""


def forms(text: str, post: bool = False) -> list[str]:
    """Return the words of a text as they are compared; a bracket inside a word leaves it whole.

    >>> forms("L’[É]tat a dépensé (...) 50 000 euros")
    ['l', 'etat', 'a', 'depense', '50000', 'euros']
    >>> forms("RT @awa: fini ! #Mali https://x.com/a", post=True)
    ['fini']
    """
    found = _WORD.findall(_said(text, post))
    folded = "\n".join(found)
    if not folded.isascii():
        folded = without_accents(folded)
    listed = folded.casefold().split("\n") if found else []
    return [_plain(word) for word in listed] if _needs_care(folded) else listed


def words(text: str, post: bool = False) -> list[Word]:
    """Return the words of a text with their places: the forms are those of ``forms``.

    >>> words("Le pont d’Awa")[3]
    Word(form='awa', start=10, end=13, name=True, capital=True)
    """
    kept = _said(text, post)
    found = []
    for match in _WORD.finditer(kept):
        written = match.group()
        capital = written[0].isupper()
        name = capital and not _opens(kept, match.start())
        found.append(Word(_plain(without_accents(written).casefold()), match.start(), match.end(), name, capital))
    return found


def _said(text: str, post: bool) -> str:
    """A text of the same length, with blanks for links and omissions, and for the handles and hashtags of a post."""
    if "http" in text or "pic." in text or ".." in text or "…" in text or ". ." in text:
        text = _LEFT_OUT.sub(_blank, text)
    return _OF_A_POST.sub(_blank, text) if post else text


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _needs_care(text: str) -> bool:
    return "[" in text or "]" in text or any(map(text.__contains__, "0123456789"))


def _plain(word: str) -> str:
    return _GROUPS.sub("", word) if word[0].isdigit() else word.translate(_BRACKETS)


def _opens(text: str, start: int) -> bool:
    """Whether a word opens a sentence, where any word has a capital."""
    before = text[max(0, start - 3) : start].rstrip(" \u00a0\u202f[(")
    return not before or before[-1] in _SENTENCE_END
