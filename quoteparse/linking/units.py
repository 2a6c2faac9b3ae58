"""What is linked: the quotations and posts of many documents, each with its words, speaker and day."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from ..lang import base_code
from ..model import Document, Post, Quotation
from ..text import folded_words
from .comparable import forms

MOST_WORDS = 400
"""Of a text; what comes behind is not compared."""


@dataclass(slots=True, eq=False)
class Unit:
    """A quotation or a post, ready to be compared."""

    document_id: str
    result_id: str
    text: str
    post: bool
    forms: str
    """Its words as they are compared, with blanks between; "" once they are numbered."""
    language: str | None
    speaker: str | None
    key: str | None
    """Of a named speaker: the last word of the name, folded; None for one who is only described."""
    handle: str | None
    """Folded."""
    date: str | None
    day: int | None
    """The day of ``date``, counted."""
    outlet: str | None
    confidence: float
    status: str | None = None
    """Of a post: its platform and status id."""
    inside: str | None = None
    """Of a quotation within a post: the id of the post."""
    translation: str | None = None
    """The text in another language, as far as the results have it and no doubt of it."""
    translation_language: str | None = None
    words: array[int] = field(default_factory=lambda: array("i"))
    """Numbers of its words in a vocabulary."""
    document: int = 0
    """The number of its document."""
    order: int = 0
    """Its number among all units."""


class Vocabulary:
    """Numbers for words, in order of first appearance, and the number of documents in which each stands."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.spread: list[int] = []
        self._last: list[int] = []
        self.documents = 0

    def number(self, words: Iterable[str], document: int) -> array[int]:
        """Return the numbers of words of a document, counting each once for it."""
        numbers, last, spread = self.numbers, self._last, self.spread
        found = array("i")
        for word in words:
            number = numbers.setdefault(word, len(numbers))
            if number == len(last):
                last.append(-1)
                spread.append(0)
            if last[number] != document:
                last[number] = document
                spread[number] += 1
            found.append(number)
        return found


def units_of(document: Document) -> Iterator[Unit]:
    """Yield what of a document can be linked: direct and mixed quotations, and posts with a text.

    Reported words (indirect quotations) are the reporter's, and what was denied was not said.
    """
    outlet = document.site or _host(document.url)
    for post in document.posts:
        if post.text:
            yield _post(post, document, outlet)
    for said in document.quotations:
        if said.kind != "indirect" and "denied" not in said.flags:
            yield _quotation(said, document, outlet)


def numbered(unit: Unit, document: int, order: int, vocabulary: Vocabulary) -> Unit:
    """Give a unit its place, and the numbers of its words."""
    unit.words = vocabulary.number(unit.forms.split(), document)
    unit.forms, unit.document, unit.order = "", document, order
    return unit


def _quotation(q: Quotation, document: Document, outlet: str | None) -> Unit:
    when = q.date or document.published
    return Unit(
        document.id,
        q.id,
        q.text,
        False,
        _joined(forms(q.text)),
        base_code(q.language or document.language),
        q.speaker,
        speaker_key(q.speaker),
        _folded(q.handle),
        when,
        _day(when),
        outlet,
        q.confidence,
        inside=_post_around(q, document),
        translation=_translation(q),
        translation_language=q.translation_language,
    )


def _post(post: Post, document: Document, outlet: str | None) -> Unit:
    text = post.text or ""
    return Unit(
        document.id,
        post.id,
        text,
        True,
        _joined(forms(text, post=True)),
        base_code(post.language or document.language),
        post.author_name,
        speaker_key(post.author_name),
        _folded(post.handle),
        post.date,
        _day(post.date),
        outlet,
        post.confidence,
        f"{post.platform} {post.status_id}" if post.status_id else None,
        translation=_translation(post),
        translation_language=post.translation_language,
    )


def _joined(words: Sequence[str]) -> str:
    return " ".join(words[:MOST_WORDS])


def _translation(one: Quotation | Post) -> str | None:
    return one.translation if one.translation_status == "ok" else None


@lru_cache(maxsize=65536)
def speaker_key(name: str | None) -> str | None:
    """Return the last word of a name, folded, or None for a description.

    >>> speaker_key("Amb. Abdoulaye Diop"), speaker_key("le ministre des Affaires étrangères"), speaker_key(None)
    ('diop', None, None)
    """
    if not name:
        return None
    found = [word for word in name.replace("’", "'").split() if word[:1].isupper()]
    if not found or not name.split()[-1][:1].isupper() or name[:1].islower():
        return None
    folded = folded_words(found[-1])
    return folded[-1] if folded and len(folded[-1]) > 1 else None


def _post_around(said: Quotation, document: Document) -> str | None:
    if said.post_id is None:
        return None
    spans = next((post.spans for post in document.posts if post.id == said.post_id), ())
    return said.post_id if any(start <= said.start and said.end <= end for start, end in spans) else None


def _folded(handle: str | None) -> str | None:
    return handle.casefold() if handle else None


def _day(when: str | None) -> int | None:
    try:
        return date.fromisoformat(when[:10]).toordinal() if when else None
    except ValueError:
        return None


def _host(url: str | None) -> str | None:
    host = url.partition("://")[2].partition("/")[0].casefold() if url else ""
    return host.removeprefix("www.") or None
