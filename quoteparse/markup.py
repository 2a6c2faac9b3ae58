"""Reading the markup of an embed: its words with their line breaks, its links, its signature."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# fmt: off
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "p", "pre", "section", "table", "tr", "ul",
})
"""Elements that begin and end a line."""
UNSEEN = frozenset({
    "button", "head", "iframe", "noscript", "object", "script", "select", "style", "svg", "template",
    "textarea", "title",
})
"""Elements whose text nobody reads."""
# fmt: on

_SPACES = re.compile(r"[\t\r\f\n][ \t\r\f\n]*| [ \t\r\f\n]+")
"""White space to be made one: all but a single space."""
_JSX_SPACE = re.compile(r"\{\s?(['\"]) \1\s?\}")


class VisibleLink(NamedTuple):
    """A link inside a ``VisibleWords``: where its words stand and where it leads."""

    start: int
    end: int
    href: str
    title: str
    """Where the link leads in full, when the markup tells (``data-expanded-url``, ``title``); else ""."""
    words: str


class VisibleWords(NamedTuple):
    """The words of an element as a person reads them, and its links by their offsets in those words."""

    text: str
    links: tuple[VisibleLink, ...]


def visible_words(element: Element) -> VisibleWords:
    """Read the words under an element: blocks and ``<br>`` break lines, other white space is one space.

    A line end in the source that no indentation follows is kept: some platforms write their line breaks so.

    >>> from lxml.html import fromstring
    >>> reading = visible_words(fromstring('<div><p>One<br>two &amp; <b>three</b></p><a href="/x">four</a></div>'))
    >>> reading.text, reading.links[0][:3]
    ('One\\ntwo & three\\nfour', (16, 20, '/x'))
    """
    from lxml.etree import iterwalk

    out = _Words()
    hidden: Element | None = None
    for event, node in iterwalk(element, events=("start", "end", "comment", "pi")):
        if event == "start":
            if hidden is None and (node.tag in UNSEEN or "display:none" in (node.get("style") or "").replace(" ", "")):
                hidden = node
            if hidden is None:
                out.open(node)
        else:
            if hidden is None and event == "end":
                out.close(node)
            hidden = None if node is hidden else hidden
            if hidden is None and node is not element:
                out.add(node.tail)
    return out.reading()


class _Words:
    """Gathers words: one space for many, no space at a line's ends."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.links: list[VisibleLink] = []
        self.open_links: list[tuple[Element, int, int]] = []

    def open(self, node: Element) -> None:
        """Take what an opening tag means for the words: a new line, an emoji, the start of a link; then its text."""
        if node.tag == "br":
            self.break_line()
        elif node.tag in BLOCKS:
            self.end_line()
        elif node.tag == "img" and len(node.get("alt") or "") in range(1, 5) and not (node.get("alt") or "a").isascii():
            self.add(node.get("alt"))  # an emoji drawn as a picture
        if node.tag == "a":
            self.open_links.append((node, self.length, len(self.parts)))
        self.add(node.text)

    def close(self, node: Element) -> None:
        """Take what a closing tag means: the end of a link, whose words are known now, and of a line."""
        if self.open_links and self.open_links[-1][0] is node:
            _, start, part = self.open_links.pop()
            words = "".join(self.parts[part:])
            start += len(words) - len(words.lstrip())
            title = node.get("data-expanded-url") or node.get("title") or ""
            self.links.append(VisibleLink(start, max(start, self.length), node.get("href") or "", title, words.strip()))
        if node.tag in BLOCKS:
            self.end_line()

    def end_line(self) -> None:
        """Begin a new line, unless one has just begun."""
        if self.parts and not self.parts[-1].endswith("\n"):
            self.break_line()

    def break_line(self) -> None:
        """Begin a new line in any case; no space stays before it."""
        if self.parts and self.parts[-1].endswith(" "):
            self.length -= 1
            if not (kept := self.parts.pop()[:-1]):
                self.append("\n")
                return
            self.parts.append(kept)
        self.append("\n")

    def add(self, text: str | None) -> None:
        """Add the text of a node, its white space folded into one space or into the line ends it stands for."""
        if not text:
            return
        joined = _SPACES.sub(_one_space, _JSX_SPACE.sub(" ", text))
        if not self.length or self.parts[-1].endswith((" ", "\n")):
            joined = joined.lstrip(" \n")
        self.append(joined)

    def append(self, words: str) -> None:
        """Add words as they are; a line end only behind something."""
        if words and (self.length or words != "\n"):
            self.parts.append(words)
            self.length += len(words)

    def reading(self) -> VisibleWords:
        return VisibleWords("".join(self.parts).rstrip(), tuple(self.links))


def _one_space(spaces: re.Match[str]) -> str:
    """White space that ends in line ends keeps them (two at most); any other, indentation too, is one space."""
    found = spaces.group()
    ends = found[len(found.rstrip("\n")) :]
    return ends[:2] or " "


_HANDLE = re.compile(r"\([ \n]?@(?P<handle>[A-Za-z0-9_.\-]{1,100}(?:@[A-Za-z0-9.\-]{1,100})?)[ \n]?\)")
_DASH = re.compile(r"(?:[—―–]|--)[ \u00a0\n]?")


class Signed(NamedTuple):
    """The words of an embed, cut at its signature line."""

    text: str
    name: str | None
    handle: str | None
    date_text: str | None


def split_signature(text: str) -> Signed | None:
    """Cut ``text — Name (@handle) date`` into its parts: the last "(@…)", and the last dash before it.

    >>> split_signature("Le pont est ouvert.\\n— Awa Diarra | Maire (@awadiarra) 19 juin 2023")
    Signed(text='Le pont est ouvert.', name='Awa Diarra | Maire', handle='awadiarra', date_text='19 juin 2023')
    >>> split_signature("Le pont est ouvert.") is None
    True
    """
    handles = list(_HANDLE.finditer(text))
    if not handles:
        return None
    found = handles[-1]
    dash = last_dash(text, found.start())
    if dash is None:
        return None
    name = " ".join(text[dash[1] : found.start()].split())
    date = " ".join(text[found.end() :].split()).strip("·- ")
    return Signed(text[: dash[0]].rstrip(), name or None, found["handle"], date or None)


def last_dash(text: str, end: int) -> tuple[int, int] | None:
    """Return (start, end) of the last signature dash before ``end``, at most 200 characters back.

    >>> last_dash("A — B — C", 9)
    (6, 8)
    """
    window = max(0, end - 200)
    found = list(_DASH.finditer(text, window, end))
    return found[-1].span() if found else None


def classes(element: Element) -> list[str]:
    """Return the class names of an element.

    >>> from lxml.html import fromstring
    >>> classes(fromstring('<p class="a b">x</p>'))
    ['a', 'b']
    """
    return (element.get("class") or "").split()


def hrefs(element: Element) -> Iterator[str]:
    """Yield where the links under an element lead, in order."""
    for link in element.iter("a"):
        if href := link.get("href"):
            yield href


def declared_language(element: Element) -> str | None:
    """Return what the first paragraph with a ``lang`` says.

    >>> from lxml.html import fromstring
    >>> declared_language(fromstring('<div><p lang="pt-BR">Bom dia</p></div>'))
    'pt-BR'
    """
    written = (paragraph.get("lang") for paragraph in element.iter("p", "div", "span"))
    return next((code.strip() for code in written if code and code.strip()), None)


def plain_words(element: Element) -> str:
    """Return all the words under an element on one line.

    >>> from lxml.html import fromstring
    >>> plain_words(fromstring("<p> Awa <b>Diarra</b></p>"))
    'Awa Diarra'
    """
    words = "".join(str(text) for text in element.itertext()) if len(element) else element.text or ""
    return " ".join(words.split())
