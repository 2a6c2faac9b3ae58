"""From marks to segments: paired paragraph by paragraph, so that one odd mark never swallows its neighbours."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from ..model import Segment, Span
from ..words.lexicon import Lexicon
from .dashes import find_dashed
from .interview import find_answers
from .marks import BLANK, Mark, between, find_marks, trim
from .nicknames import is_in_name
from .open_end import OpenEnd

_LETTER = re.compile(r"[^\W_]")
_LABEL = 30
"""Characters of a line without a stop that is no part of a quotation over paragraphs, but a label."""
_FOLLOWING = 8
"""Marks looked at behind what may be an inch sign or an apostrophe."""
_LONGEST_GAP = 6
"""Paragraphs that a quotation can run on without a mark of its own at their start."""


def find_segments(
    text: str,
    paragraphs: Iterable[Span],
    double_low: bool = False,
    lexicon: Lexicon | None = None,
    questions: Sequence[str] = (),
) -> list[Segment]:
    """Return the outermost marked segments of the paragraphs, in order; ``questions`` are those of an interview.

    >>> [(s.start, s.end) for s in find_segments("Il dit « oui » puis « non ».", [(0, 28)])]
    [(9, 12), (22, 25)]
    >>> find_segments("L'équipe d'Abidjan gagne", [(0, 24)])
    []
    """
    spans = list(paragraphs)
    found = []
    for (start, end), (following, _) in zip_longest(spans, spans[1:], fillvalue=(len(text), 0)):
        marks = find_marks(text, start, end, double_low)
        found.append(_pair(text, start, end, marks, OpenEnd(text, end, text[following : following + 2], lexicon)))
    _join_paragraphs(text, spans, found)
    held = (s for segments in found for s in segments if _LETTER.search(text, s.start, s.end))
    marked = [s for s in held if not is_in_name(text, s)]
    answers = find_answers(text, spans, marked, lexicon, questions) if lexicon else []
    others = [s for s in (*marked, *find_dashed(text, spans, marked, lexicon)) if not _is_inside(s, answers)]
    return sorted([*_outermost(others), *answers], key=lambda s: s.start)


def _is_inside(segment: Segment, answers: Sequence[Segment]) -> bool:
    """What somebody quotes in an answer is a part of it."""
    number = bisect_right(answers, segment.outer_start, key=lambda a: a.outer_start) - 1
    return number >= 0 and segment.outer_start < answers[number].outer_end


def _outermost(segments: Sequence[Segment]) -> list[Segment]:
    """Leave out the marks inside a paragraph that a dash opens."""
    dashed = sorted((s for s in segments if s.mark == "-"), key=lambda s: s.start)
    return [s for s in segments if s.mark == "-" or not _is_inside(s, dashed)]


def _pair(text: str, start: int, end: int, marks: Sequence[Mark], open_end: OpenEnd) -> list[Segment]:
    marks = _facing(text, marks)
    glued = _glued(text, marks)
    segments: list[Segment] = []
    stack: list[Mark] = []
    families: Counter[str] = Counter()
    inner: list[Segment] = []
    lost: list[Mark] = []
    for number, mark in enumerate(marks):
        if mark.way == 0 and not stack and number == len(marks) - 1 and number == len(segments) * 2:
            mark = mark._replace(way=-1)
        if not stack and mark.start in glued:
            mark = mark._replace(way=1)
        following = marks[number + 1 : number + 1 + _FOLLOWING]
        if stack and (_is_inch(text, mark, stack[-1], following) or _is_possessive(text, mark, following)):
            continue
        if _closes(mark, stack, families) or _closes_single(mark, stack):
            opener = _unwind(stack, mark, families)
            segment = between(text, opener, mark)
            if stack:
                inner.append(segment)
            else:
                segments.append(segment)
                inner = []
        elif mark.way >= 0 and _opens(mark, stack, families):
            stack.append(mark)
            families[mark.family] += 1
        elif mark.way < 0 and not stack and _can_stand_unopened(text, segments, marks, mark):
            segments.append(_unopened(text, start, mark))
        elif mark.way < 0 and stack:
            lost.append(mark)
    return segments + open_end.segments(stack, inner, lost)


def _facing(text: str, marks: Sequence[Mark]) -> Sequence[Mark]:
    """Turn the marks that the printer took for their opposites."""
    for family in ("chevrons", "guillemets"):
        if _is_reversed(text, [m for m in marks if m.family == family]):
            marks = [m._replace(way=-m.way) if m.family == family else m for m in marks]
    turned = _turned(text, marks)
    return [m._replace(way=-m.way) if m in turned else m for m in marks] if turned else marks


def _is_reversed(text: str, marks: Sequence[Mark]) -> bool:
    """» x « throughout the paragraph: it begins with », ends with «, and no sentence begins behind the last."""
    if len(marks) < 2 or len(marks) % 2 or marks[0].sign not in ("»", ">>", "›") or marks[-1].way < 0:
        return False
    return not text[marks[-1].end : marks[-1].end + 3].strip(BLANK)[:1].isupper()


def _turned(text: str, marks: Sequence[Mark]) -> set[Mark]:
    """Return the marks of the pairs »x« that stand among pairs « x »: nothing is open, and they touch the words."""
    guillemets = [m for m in marks if m.family == "guillemets"]
    if not guillemets or (guillemets[0].sign in ("»", ">>") and guillemets[0].way > 0):  # turned already
        return set()
    found: set[Mark] = set()
    depth = 0
    for mark, following in pairwise(guillemets):
        if mark in found or mark.way > 0:
            depth += mark not in found
        elif depth:
            depth -= 1
        elif following.way > 0 and _touches(text, mark, following):
            found |= {mark, following}
    return found


def _touches(text: str, first: Mark, last: Mark) -> bool:
    behind = text[last.end : last.end + 1]
    return text[first.end].isalnum() and not text[last.start - 1].isspace() and not behind.isalnum()


def _closes(mark: Mark, stack: list[Mark], families: Counter[str]) -> bool:
    """A mark closes what its family has open; a straight one only what was opened last."""
    if mark.way > 0 or not families[mark.family]:
        return False
    return mark.way < 0 or stack[-1].family == mark.family


def _closes_single(mark: Mark, stack: list[Mark]) -> bool:
    """*the 'plan" of the mayor*: opened with a single mark and closed with a double one."""
    return mark.way < 0 and mark.family == "double" and len(stack) == 1 and stack[0].family == "single"


def _glued(text: str, marks: Sequence[Mark]) -> set[int]:
    """*says the head."We are full."*: the space before a straight mark was lost, and the marks left make pairs."""
    straight = [m for m in marks if m.sign == '"']
    return {
        m.start
        for m in straight[len(straight) % 2 :: 2]
        if m.way <= 0 and text[m.start - 1 : m.start] in (".", "!", "?") and text[m.end : m.end + 1].isupper()
    }


def _is_inch(text: str, mark: Mark, opener: Mark, following: Sequence[Mark]) -> bool:
    """*“A 27" screen is enough”*: a straight mark behind a figure, where curly ones stand around it."""
    if mark.sign != '"' or opener.sign not in "“„" or not text[mark.start - 1].isdigit():
        return False
    curly = next((m for m in following if m.sign in "“”"), None)
    return curly is not None and curly.way < 0


def _is_possessive(text: str, mark: Mark, following: Sequence[Mark]) -> bool:
    """*‘It is in the boys’ room,’ he said*: behind an s, and a mark that closes a sentence or a part of it comes next.

    >>> from .marks import find_marks
    >>> text = "'It is in the boys' room,' he said of the 'boys' and 'girls.'"
    >>> marks = find_marks(text, 0, len(text))
    >>> [mark.start for mark, behind in pairwise(marks) if _is_possessive(text, mark, [behind])]
    [18]
    """
    closer = next((one for one in following if not _behind_s(text, one)), None) if _behind_s(text, mark) else None
    return closer is not None and closer.family == "single" and closer.way < 0 and text[closer.start - 1] in ",.!?…"


def _behind_s(text: str, mark: Mark) -> bool:
    behind = text[mark.end : mark.end + 2]
    closes = mark.family == "single" and mark.way < 0 and text[mark.start - 1] == "s"
    return closes and behind[:1] in BLANK and behind[1:].islower()


def _opens(mark: Mark, stack: list[Mark], families: Counter[str]) -> bool:
    """A single mark opens nothing inside single ones; a straight one in doubt opens only where nothing is open."""
    if mark.family == "single":
        return not families["single"]
    return mark.way > 0 or not stack


def _unwind(stack: list[Mark], closer: Mark, families: Counter[str]) -> Mark:
    """Take the opener of ``closer`` from the stack, with whatever was left open inside it."""
    while True:
        opener = stack.pop()
        families[opener.family] -= 1
        if opener.family == closer.family or not stack:
            return opener


def _can_stand_unopened(text: str, segments: list[Segment], marks: Sequence[Mark], mark: Mark) -> bool:
    """The first mark of its paragraph closes: the opening one may have been lost before the paragraph's first word.

    A straight mark behind a figure is an inch sign.
    """
    inches = mark.sign == '"' and text[mark.start - 1 : mark.start].isdigit()
    return not segments and marks[0] is mark and mark.family != "single" and not inches


def _unopened(text: str, start: int, closer: Mark) -> Segment:
    a, b = trim(text, start, closer.start)
    return Segment(a, b, start, closer.end, "", ("unopened",))


def _join_paragraphs(text: str, spans: Sequence[Span], found: list[list[Segment]]) -> None:
    """Let a quotation that runs over paragraphs be whole: the one left open goes on until a lost opening mark."""
    for index, segments in enumerate(found):
        if not segments or "unclosed" not in segments[-1].flags:
            continue
        last = segments[-1]
        following = found[index + 1] if index + 1 < len(found) else []
        if following and following[0].mark == last.mark and following[0].outer_start == spans[index + 1][0]:
            segments[-1] = replace(last, flags=("unclosed", "continued"))
            continue
        stop = _closing_paragraph(found, index)
        if stop is None:
            continue
        segments[-1] = replace(last, flags=("continued",))
        for number in range(index + 1, stop):
            a, b = spans[number]
            if b - a < _LABEL and text[b - 1].isalnum():  # *Publicité*
                continue
            found[number] = [Segment(a, b, a, b, "", ("continued",))]
        found[stop][0] = replace(found[stop][0], flags=("continued",))


def _closing_paragraph(found: list[list[Segment]], index: int) -> int | None:
    """Return the next paragraph that closes what paragraph ``index`` left open, if those between have no marks."""
    for stop in range(index + 1, min(index + _LONGEST_GAP, len(found))):
        if found[stop]:
            return stop if "unopened" in found[stop][0].flags else None
    return None
