"""What a paragraph opens and never closes: where it ends, and which of the marks inside it are strays."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from ..model import Segment
from ..words.lexicon import Lexicon
from .marks import BLANK, Mark, between, trim

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST_WORD = 4
"""Letters before a single mark that closes: *po' di* and *d’ ici* are elisions."""
_SINGLE = ("'", "‘", "‚")


@dataclass(frozen=True, slots=True)
class OpenEnd:
    """The end of a paragraph of ``text`` at ``end``; ``following`` begins the next one."""

    text: str
    end: int
    following: str = ""
    lexicon: Lexicon | None = None

    def segments(self, stack: Sequence[Mark], inner: Sequence[Segment], lost: Sequence[Mark]) -> list[Segment]:
        """Return what the marks on the ``stack`` opened, and those of the ``inner`` pairs that are not a part of it.

        ``lost`` are the closing marks that closed nothing.

        >>> from .marks import find_marks
        >>> text = "« Nous restons"
        >>> [text[s.start : s.end] for s in OpenEnd(text, 14).segments(find_marks(text, 0, 14), (), ())]
        ['Nous restons']
        """
        stack = [m for m in stack if m.family != "single"]
        if not stack:
            return [s for s in inner if s.mark not in _SINGLE]
        if len(stack) == 1:
            whole = self._continued(stack[0], inner) or self._closed(stack[0], inner, lost)
            if whole:
                return [whole, *(s for s in inner if s.outer_start >= whole.outer_end and s.mark not in _SINGLE)]
        return self._cut(stack, inner)

    def _continued(self, opener: Mark, inner: Sequence[Segment]) -> Segment | None:
        """The next paragraph opens with the same mark: what other marks hold inside is a part of the quotation."""
        if not self.following.startswith(opener.sign) or any(s.mark == opener.sign for s in inner):
            return None
        return self._until(opener, self.end)

    def _closed(self, opener: Mark, inner: Sequence[Segment], lost: Sequence[Mark]) -> Segment | None:
        """A mark of another kind closes it, or the one that closes the stray opening mark inside."""
        closer = next((m for m in lost if m.start > opener.end and self._can_close(m)), None)
        if closer:
            return between(self.text, opener, closer)
        nested = next((s for s in inner if s.outer_start > opener.start and s.mark == opener.sign), None)
        if nested and self._is_stray(opener, nested):
            return replace(nested, start=trim(self.text, opener.end, nested.end)[0], outer_start=opener.start)
        return None

    def _can_close(self, mark: Mark) -> bool:
        """A single mark may be an apostrophe, a straight one an inch sign."""
        before = self.text[max(0, mark.start - _SHORTEST_WORD) : mark.start]
        if mark.family != "single":
            return not before[-1:].isdigit()
        return before[-1:] in (".", "!", "?", "…", ",") or (before.isalpha() and before[-1] not in "sSxXzZ")

    def _is_stray(self, opener: Mark, nested: Segment) -> bool:
        """*„Das wird nach „freiem Ermessen entschieden“*: the sentence runs on over the mark, nobody speaks in it."""
        piece = self.text[opener.end : nested.outer_start].rstrip(BLANK)
        if self.lexicon is None or not piece[-1:].isalpha():
            return False
        words = _WORD.findall(piece.lower())
        return len(words) > 2 and not any("s" in self.lexicon.verbs.get(w, ("", ""))[1] for w in words)

    def _cut(self, stack: Sequence[Mark], inner: Sequence[Segment]) -> list[Segment]:
        """What was opened ends with its paragraph, or where the next segment begins."""
        inside = sorted(s.outer_start for s in inner)
        found = []
        for opener, following in zip_longest(stack, stack[1:]):
            first = bisect_right(inside, opener.start)
            stop = min([*inside[first : first + 1], following.start if following else self.end, self.end])
            found.append(self._until(opener, stop))
        return found + [s for s in inner if s.outer_start > stack[-1].start]

    def _until(self, opener: Mark, stop: int) -> Segment:
        a, b = trim(self.text, opener.end, stop)
        return Segment(a, b, opener.start, b, opener.sign, ("unclosed",))
