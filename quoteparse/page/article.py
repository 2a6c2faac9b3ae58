"""The article's text: extracted from the page, with the words of each embed at its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..wrapping import WARNING
from .broken_lines import put_lines_together
from .extractors import Extractor, get_extractor, read_whole_page
from .interviews import questions_of
from .metadata import Metadata
from .quote_elements import mark_quotes
from .raw import words_of_source
from .slots import Markers, Slot, fill, place_markers
from .teasers import drop_teasers
from .tree import Page

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MOST_ELEMENTS = 15_000
"""A page with more elements than this is no article's, and takes the extractors minutes."""
_ANCHOR = 6
"""So many words tell where a lost marker stood …"""
_REACH = 2_000
"""… and are looked for so many characters before it and after it."""
_WORDS = re.compile(r"\w+")
_HEAD = 600
"""The headline is looked for in so many characters from the start of the text."""
_SITE_NAME = re.compile(r"\s[|–—·•-]\s[^|–—·•]{2,60}$")


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The text of an article, the span of each slot that has a place in it, and what was odd."""

    text: str
    spans: dict[int, tuple[int, int]]
    extractor: str
    warnings: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    """What an interviewer asks, as the markup sets it apart."""


def read_article(page: Page, metadata: Metadata, slots: Sequence[Slot], extractor: str) -> ArticleText:
    """Extract the article's text; the page's tree is used up.

    The headline is the first paragraph, put there when the extractor does not give it; each slot's words stand where
    the embed stood. A page without a tree, and one in which the extractor finds nothing, is read whole.

    >>> from .tree import read_page
    >>> page = read_page("<title>Le pont</title><h1>Le pont est ouvert</h1><p>Enfin.</p><figure><i>x</i></figure>")
    >>> slot = Slot((page.root.find(".//i"),), "Bravo !")
    >>> article = read_article(page, Metadata(), [slot], "none")
    >>> article.text, article.spans
    ('Le pont est ouvert\\nEnfin.\\nBravo !', {0: (26, 33)})
    """
    read = get_extractor(extractor)
    if page.root is None:
        return ArticleText(words_of_source(page.source), {}, "none")
    markers = Markers(page.markup if slots else b"")
    mark_quotes(page.root, metadata.language)
    place_markers(slots, markers)
    drop_teasers(page.root, metadata.url)
    together = put_lines_together(page.root)
    questions = questions_of(page.root)
    text, used, warnings = _extract(page.root, extractor, read)
    headline = _headline(metadata)
    if headline and not _holds(text[:_HEAD], headline):
        text = f"{headline}\n{text}"
    if slots:
        text = _with_lost_markers(text, page.root, slots, markers)
    text, spans = fill(text, [slot.text for slot in slots], markers)
    return ArticleText(text, spans, used, (*warnings, WARNING) if together else warnings, questions)


def _extract(root: Element, name: str, read: Extractor) -> tuple[str, str, tuple[str, ...]]:
    """Return the text, the extractor that gave it, and warnings."""
    if name != "none" and root.xpath(f"count(descendant-or-self::*) > {_MOST_ELEMENTS}"):
        return read_whole_page(root), "none", (f"too many elements for {name}: the whole page was read",)
    _drop_unread(root)
    try:
        text = read(root)
    except Exception as error:  # whatever an extractor trips over, a page never raises
        return read_whole_page(root), "none", (f"{name} failed ({type(error).__name__}): the whole page was read",)
    if text.strip():
        return text, name, ()
    return read_whole_page(root), "none", (f"{name} found no article: the whole page was read",)


def _drop_unread(root: Element) -> None:
    """Take away what no extractor reads, so that none has to: styles, drawings, scripts but JSON-LD."""
    from lxml.etree import strip_elements

    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            script.tag = "style"
    strip_elements(root, "style", "svg", with_tail=False)


def _headline(metadata: Metadata) -> str | None:
    """The page's only ``h1``, else its title without the site's name."""
    if metadata.headline:
        return metadata.headline
    return _SITE_NAME.sub("", metadata.title) if metadata.title else None


def _holds(text: str, headline: str) -> bool:
    """Whether the words of the headline stand together in the text."""
    return " ".join(_WORDS.findall(headline.lower())) in " ".join(_WORDS.findall(text.lower()))


def _with_lost_markers(text: str, root: Element, slots: Sequence[Slot], markers: Markers) -> str:
    """Put back the markers that the extractor dropped, after the words that stand before them on the page."""
    kept = {int(found["number"]) for found in markers.pattern.finditer(text)}
    lost = [n for n, slot in enumerate(slots) if slot.text and slot.elements and n not in kept]
    if not lost:
        return text
    whole = read_whole_page(root)
    for number in lost:
        before, marker, after = whole.partition(markers[number])
        if marker and (place := _anchored(text, before, after, markers)) is not None:
            text = f"{text[:place]}\n{marker}\n{text[place:]}"
    return text


def _anchored(text: str, before: str, after: str, markers: Markers) -> int | None:
    """Return the end of the line of text that ends as one of the lines before a lost marker does, the nearest first;
    else the start of the line that begins as one of those after it.
    """
    lines = markers.pattern.sub("", before[-_REACH:]).split("\n")
    for line in reversed(lines):
        if place := _find_words(text, _WORDS.findall(line)[-_ANCHOR:]):
            end = text.find("\n", place[1])
            return end if end >= 0 else len(text)
    for line in markers.pattern.sub("", after[:_REACH]).split("\n"):
        if place := _find_words(text, _WORDS.findall(line)[:_ANCHOR]):
            return text.rfind("\n", 0, place[0]) + 1
    return None


def _find_words(text: str, words: list[str]) -> tuple[int, int] | None:
    """Return where those words stand in the text one after the other, when they do so once."""
    if len(words) < _ANCHOR:
        return None
    found = list(re.finditer(r"\W{1,9}".join(map(re.escape, words)), text))
    return found[0].span() if len(found) == 1 else None
