"""Handles: who of a document's people has which account, and which quotation repeats which post.

Sources of a handle, the later ones only where the earlier ones are silent: the caller's table and the profile links of
the page; ``Name (@handle)`` in the text; a post in the document by the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..model import Post, Quotation
from ..words.classes import NAME, PART, TITLE, pattern
from ..words.lexicon import Lexicon
from .people import People, Person

_PART = re.compile(r"[^\W_]+")
_BRACKET = pattern("<name> <comma>? <open> <handle>")
_ADDRESS = re.compile(r"https?://\S{1,300}|\S{1,60}\.(?:com|co|social)/\S{1,200}")
_FEWEST_WORDS = 4
_SHARED = 0.85


def name_parts(name: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words of a name, lower case, titles left out.

    >>> from ..words.lexicon import lexicon_of
    >>> from ..lang import load_pack
    >>> name_parts("Dr Awa Diarra", lexicon_of(load_pack("fr")))
    ('awa', 'diarra')
    """
    parts = [p for p in _PART.findall(name.lower()) if not p.isdigit()]
    while len(parts) > 1 and lexicon.classes.get(parts[0]) == TITLE:
        parts.pop(0)
    return tuple(parts)


def give_handles(people: People, table: Mapping[str, str], posts: Sequence[Post]) -> None:
    """Tell the people of a document their handles."""
    for name, handle in table.items():
        _give(people, name, handle.lstrip("@"))
    _give_bracketed(people)
    for post in posts:
        if post.author_name and post.handle:
            _give(people, post.author_name, post.handle)


def _give(people: People, name: str, handle: str) -> None:
    parts = name_parts(name, people.words.lexicon)
    person = people.of_name(parts) or _within(people, parts)
    if person is not None:
        people.give_handle(person, handle)


def _within(people: People, parts: tuple[str, ...]) -> Person | None:
    """Return the person whose name in the document is a part of a longer one: *Awa Diarra* of *Awa Diarra Koné*."""
    for person in people.by_part.get(parts[0], ()) if len(parts) > 2 else ():
        if len(person.parts) > 1 and set(person.parts) <= set(parts):
            return person
    return None


def _give_bracketed(people: People) -> None:
    """*Awa Diarra (@awadiarra)*."""
    words = people.words
    for match in _BRACKET.finditer(words.classes):
        start = match.start()
        while start and words.classes[start - 1] in NAME + PART:
            start -= 1
        person = people.of_name(tuple(words.lowers[start : match.start() + 1]))
        if person is not None:
            people.give_handle(person, words.string(match.end() - 1, match.end())[1:])


def of_handle(people: People, handle: str) -> Person:
    """Return the person with a handle; somebody known by nothing else is called by it.

    ``@awadiarra a déclaré`` names *Awa Diarra* when a post of hers stands in the document.
    """
    known = people.by_handle.get(handle.lower())
    if known is None:
        known = Person(f"@{handle}", (handle.lower(),))
        people.give_handle(known, handle)
    return known


class _Posted(NamedTuple):
    """A post with its words, read once for all quotations."""

    post: Post
    line: str
    words: frozenset[str]


def tie_to_posts(quotations: Iterable[Quotation], posts: Iterable[Post]) -> list[Quotation]:
    """Tie each quotation to the post whose words it repeats: its id, handle and date.

    >>> post = Post("d:p1", "d", "twitter", "link", handle="awadiarra", text="Nous partirons demain à midi.")
    >>> said = Quotation("", "", "direct", "Nous partirons demain", ((0, 21),), 0, 21, 0, 21)
    >>> more = replace(said, text="Nous partirons demain à midi")
    >>> [(one.post_id, one.handle) for one in tie_to_posts([said, more], [post])]
    [(None, None), ('d:p1', 'awadiarra')]
    """
    posted = []
    for post in posts:
        words = _words(post.text or "")
        if words:
            posted.append(_Posted(post, f" {' '.join(words)} ", frozenset(words)))
    return [_tied(quotation, posted) for quotation in quotations] if posted else list(quotations)


def _tied(quotation: Quotation, posted: Sequence[_Posted]) -> Quotation:
    said = _words(quotation.text)
    if quotation.post_id or len(said) < _FEWEST_WORDS:
        return quotation
    post = next((one.post for one in posted if _repeats(said, one)), None)
    if post is None:
        return quotation
    return replace(
        quotation,
        post_id=post.id or None,
        handle=quotation.handle or post.handle,
        speaker=quotation.speaker or post.author_name,
        date=quotation.date or post.date,
        date_source=quotation.date_source or ("post" if post.date else None),
    )


def _words(text: str) -> list[str]:
    return _PART.findall(_ADDRESS.sub(" ", text.lower()))


def _repeats(said: list[str], posted: _Posted) -> bool:
    """Tell whether the words stand in the post, side by side or nearly all of them."""
    if f" {' '.join(said)} " in posted.line:
        return True
    return len(said) >= 2 * _FEWEST_WORDS and sum(map(posted.words.__contains__, said)) >= _SHARED * len(said)
