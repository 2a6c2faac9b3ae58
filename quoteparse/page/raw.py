"""The last resort: the words of a page read straight from its source, in one pass, whatever the markup."""

from __future__ import annotations

import re

from ..markup import BLOCKS
from ..text import unescape

_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9:-]{0,40})")
_SKIPPED = frozenset({"script", "style", "svg", "template", "textarea", "title", "head"})
_SPACES = re.compile(r"[ \t\r\f\n]+")
_LINES = re.compile(r" ?\n[ \n]*")


def words_of_source(source: str) -> str:
    """Return the words of a page, blocks and ``<br>`` breaking lines; linear in time, never raises.

    >>> words_of_source("<p>Le pont<br>est <b>ouvert</b> &amp; sûr.<script>x</script><div>Fin</div>")
    'Le pont\\nest ouvert & sûr.\\nFin'
    """
    parts: list[str] = []
    ended: set[str] = set()  # the closing tags that do not come again: not looked for twice
    position = 0
    while (start := source.find("<", position)) >= 0:
        if start > position:
            parts.append(_words(source[position:start]))
        position = _after_tag(source, start, parts, ended)
    parts.append(_words(source[position:]))
    return _LINES.sub("\n", _one_space("".join(parts))).strip()


def _words(text: str) -> str:
    return unescape(_SPACES.sub(" ", text))


def _one_space(text: str) -> str:
    return re.sub(r" {2,}", " ", text)


def _after_tag(source: str, start: int, parts: list[str], ended: set[str]) -> int:
    """Return where the text goes on after what stands at ``start``."""
    if source.startswith("<!--", start):
        return _find(source, "-->", start + 4, ended)
    tag = _TAG.match(source, start)
    if not tag:
        if source.startswith(("<!", "<?"), start):
            return _find(source, ">", start + 2, ended)
        parts.append("<")
        return start + 1
    name = tag[1].lower()
    if name == "br" or name in BLOCKS:
        parts.append("\n")
    end = _find(source, ">", tag.end(), ended)
    if name in _SKIPPED and source[start + 1] != "/":
        closing = _find(source, f"</{tag[1]}", end, ended)
        return _find(source, ">", closing, ended) if closing > end else end
    return end


def _find(source: str, mark: str, start: int, ended: set[str]) -> int:
    """Return the end of the next ``mark``, or ``start`` when there is none: what is never closed hides nothing."""
    if mark in ended:
        return start
    found = source.find(mark, start)
    if found < 0:
        ended.add(mark)
        return start
    return found + len(mark)
