"""The questions of an interview, as the markup sets them apart from the answers.

Bold or italic, a heading, the ``dt`` before a ``dd``, a class that says so: what is lost in the text, where a question
without its mark looks like an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from ..markup import plain_words

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_FEWEST, _FEWEST_MARKS = 3, 2
"""Questions that make an interview; those of them that have their mark."""
_STOPS = (".", "!", "…")
_MOST = 200
"""Questions that are looked at: no interview has more."""
_LONGEST = 500
_ASKED = 0.5
"""Share of what is set apart that must end with a question mark."""
_ASKING = re.compile("question|pregunta|pergunta|frage|domanda")
"""What most classes lack: a quick look, in small letters."""
_CLASS = re.compile(r"(?:^|[\s_-])(?:question|pregunta|pergunta|frage|domanda)s?(?:$|[\s_-])", re.I)
_BOLD = ("strong", "b", "em", "i")
_HEADINGS = ("h2", "h3", "h4")


def questions_of(root: Element) -> tuple[str, ...]:
    """Return the questions of an interview in order, () where the page is none.

    >>> from lxml.html import document_fromstring
    >>> turns = "<p><b>Why?</b></p><p>So.</p><p><b>You left.</b></p><p>Yes.</p><p><b>When?</b></p><p>In May.</p>"
    >>> questions_of(document_fromstring(turns))
    ('Why?', 'You left.', 'When?')
    >>> questions_of(document_fromstring("<p><b>Why?</b></p><p>So.</p>"))
    ()
    """
    for kind in (_by_class, _by_list, _by_type, _by_heading):
        found = [words for words in islice(kind(root), _MOST) if 0 < len(words) <= _LONGEST]
        asked = found if kind is _by_class else _asked(found)
        if len(asked) >= _FEWEST:
            return tuple(asked)
    return ()


def _asked(found: list[str]) -> list[str]:
    """Return the questions and the whole sentences among and behind them, if enough end with a question mark."""
    marks = [number for number, words in enumerate(found) if words.endswith("?")]
    if len(marks) < _FEWEST_MARKS:
        return []
    end = marks[-1] + 1
    while end < len(found) and found[end].endswith(_STOPS):
        end += 1
    return found[marks[0] : end] if len(marks) >= _ASKED * (end - marks[0]) else []


def _by_class(root: Element) -> Iterator[str]:
    """``<p class="question">``."""
    for element in islice(filter(_is_question, root.iter("p", "div", "h2", "h3", "h4", "span")), _MOST):
        if next(element.iterdescendants("p"), None) is None:
            yield plain_words(element)


def _is_question(element: Element) -> bool:
    names = element.get("class")
    return bool(names and _ASKING.search(names.lower()) and _CLASS.search(names))


def _by_list(root: Element) -> Iterator[str]:
    """``<dt>`` before its ``<dd>``."""
    for element in root.iter("dt"):
        following = element.getnext()
        if following is not None and following.tag == "dd":
            yield plain_words(element)


def _by_type(root: Element) -> Iterator[str]:
    """A paragraph that begins in bold or italics, or has nothing else."""
    for element in root.iter("p", "div"):
        first = element[0] if len(element) else None
        if first is not None and first.tag in _BOLD and not (element.text or "").strip():
            yield plain_words(first)


def _by_heading(root: Element) -> Iterator[str]:
    """A heading before its paragraphs."""
    yield from map(plain_words, root.iter(*_HEADINGS))
