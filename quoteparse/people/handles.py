"""Handles: who of a document's people has which account, and which quotation repeats which post.

Sources of a handle, the later ones only where the earlier ones are silent: the caller's table and the profile links of
the page; ``Name (@handle)`` in the text; a post in the document by the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ..model import Post, Quotation
from ..records import replace
from ..words.classes import NAME, PART, TITLE, pattern
from ..words.lexicon import Lexicon
from .people import People, Speaker

_PART = re.compile(r"[^\W_]+")
_BRACKET = pattern("<name> <comma>? <open> <handle>")
_ADDRESS = re.compile(r"https?://\S{1,300}|\S{1,60}\.(?:com|co|social)/\S{1,200}")
_FEWEST_WORDS = 4
_SHARED = 0.85
_LONGEST_SIGNATURE = 150
_REPEATED = 0.9
"""Confidence where the very words stand in a post, whose author then is the speaker: a guess, nobody measured it."""


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
    _give_own(people)
    for post in posts:
        if post.author_name and post.handle:
            _give(people, post.author_name, post.handle)


def _give(people: People, name: str, handle: str) -> None:
    parts = name_parts(name, people.words.lexicon)
    person = people.of_name(parts) or _within(people, parts)
    if person is not None:
        people.give_handle(person, handle)


def _within(people: People, parts: tuple[str, ...]) -> Speaker | None:
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


_OWN = pattern("(<name+part>{2,5}) <!stop+break+quotation+name+handle>{1,10} <det+pronoun> <word+document>? <handle>")
_ACCOUNTS = frozenset(("account", "compte", "cuenta", "conta", "perfil", "konto", "profil", "profile", "profilo"))


def _give_own(people: People) -> None:
    """*Awa Diarra tweeted using her @awadiarra account*, *a écrit sur son compte @awadiarra*."""
    words = people.words
    for match in _OWN.finditer(words.classes):
        beside = {*words.lowers[match.end() - 2 : match.end() - 1], *words.lowers[match.end() : match.end() + 1]}
        said = pattern("<reports>").search(words.classes, match.end(1), match.end())
        person = people.of_name(tuple(words.lowers[slice(*match.span(1))]))
        if said and person is not None and not _ACCOUNTS.isdisjoint(beside):
            people.give_handle(person, words.string(match.end() - 1, match.end())[1:])


def of_handle(people: People, handle: str) -> Speaker:
    """Return the person with a handle; somebody known by nothing else is called by it.

    ``@awadiarra a déclaré`` names *Awa Diarra* when a post of hers stands in the document.
    """
    known = people.by_handle.get(handle.lower())
    if known is None:
        known = Speaker(f"@{handle}", (handle.lower(),))
        people.give_handle(known, handle)
    return known


class _Posted(NamedTuple):
    """A post with its words, read once for all quotations."""

    post: Post
    line: str
    words: frozenset[str]


def tie_to_posts(
    quotations: Iterable[Quotation], posts: Iterable[Post], quoted: Sequence[Quotation] = (), text: str = ""
) -> list[Quotation]:
    """Tie each quotation to the post whose words it repeats: its id, handle and date.

    Words that the post itself quotes (``quoted``, the quotations found in posts) are not its author's: then only the id
    is given. What stands in brackets right behind a post repeats it in another language.

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
    others = {q.post_id: q for q in quoted if _is_of_another(q, posted)}
    return [_tied(quotation, posted, others, text) for quotation in quotations] if posted else list(quotations)


def _is_of_another(quotation: Quotation, posted: Sequence[_Posted]) -> bool:
    """Whether a post says that words in it are another's: it names somebody, who is not its author."""
    post = next((one.post for one in posted if one.post.id == quotation.post_id), None)
    if post is None or not quotation.mention or quotation.cue is None:
        return False
    own = {(post.handle or "").lower(), (post.author_name or "").lower()}
    return not {quotation.mention.lstrip("@").lower(), (quotation.speaker or "").lower()} & own


def _translated(quotation: Quotation, posted: Sequence[_Posted], text: str) -> Post | None:
    """Return the post right behind which a quotation stands alone in brackets."""
    if quotation.cue or text[quotation.outer_start - 1 : quotation.outer_start] != "(":
        return None
    if text[quotation.outer_end : quotation.outer_end + 1] != ")":
        return None
    behind = len(text[max(0, quotation.outer_start - 200) : quotation.outer_start - 1].rstrip())
    behind += max(0, quotation.outer_start - 200)
    return next((one.post for one in posted if one.post.spans and _ends(text, one.post, behind)), None)


def _ends(text: str, post: Post, place: int) -> bool:
    """Whether a post, its signature line included, ends at a place."""
    end = post.spans[-1][1]
    return end <= place and "\n" not in text[end:place].strip() and place - end < _LONGEST_SIGNATURE


def _tied(
    quotation: Quotation, posted: Sequence[_Posted], others: Mapping[str | None, Quotation], text: str
) -> Quotation:
    said = _words(quotation.text)
    if quotation.post_id or len(said) < _FEWEST_WORDS:
        return quotation
    post = next((one.post for one in posted if _repeats(said, one)), None) or _translated(quotation, posted, text)
    if post is None:
        return quotation
    if post.id in others:
        return replace(quotation, post_id=post.id or None)
    if quotation.speaker is None and post.author_name:
        sure = max(quotation.confidence, _REPEATED)
        quotation = replace(quotation, speaker=post.author_name, confidence=sure, other_speakers=())
    return replace(
        quotation,
        post_id=post.id or None,
        handle=quotation.handle or post.handle,
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
