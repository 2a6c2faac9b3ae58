"""Interviews: the answers are quotations without marks, the questions are nobody's.

Four ways to print one: *P. … R. …* in one paragraph or several; *DW: … Ana Lopes: …*, the name before each turn; a
dash before each turn; and questions that are paragraphs of their own. Each answer is one segment, over as many
paragraphs as it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..model import Segment, Span
from ..words.lexicon import Lexicon

FLAG = "answer"
"""The flag of an answer's segment."""
_TELLS = ("r", "a", "answer", "respuesta", "resposta", "réponse", "antwort", "risposta")
"""What stands before an answer, in the languages that have packs."""
_TURN = re.compile(
    r"(?=[PQFDRA])(?:(?<=[.?!…] )|(?<=\n)|(?<![\s\S]))"
    r"([PQFDRA]|Pregunta|Pergunta|Question|Frage|Domanda|Answer|Respuesta|Resposta|Réponse|Antwort|Risposta)"
    r" ?[.:][ -]{0,3}(?=[^\W\d_]|[¿¡«“\"…])"
)
_LABEL = re.compile(
    r"[A-ZÀ-Ý][\w'’.]{0,20}(?:[ \u00a0\u202f-][\w'’.]{1,20}){0,4}(?:[ \u00a0\u202f]\([A-Z]{1,4}\))?"
    r"(?:[ \u00a0\u202f]?:| (?:[–—-]|--))[ \u00a0\u202f]?(?=[^\W_]|[¿¡…])"
)
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST, _FEWEST_MARKS = 3, 2
"""Questions that make an interview; those of them that have their mark."""
_LONGEST_QUESTION = 500
_SHORTEST_PARAGRAPH = 60
_DASHES = "–—―-"
_MOST_ASTRAY = 10
"""One question in so many may stand where an answer is due."""
_ASKS = 0.6
"""Share of the turns of who asks that are questions."""
_ANSWERED = 0.4
"""Share of the answers in which somebody must speak of himself."""


def find_answers(
    text: str, paragraphs: Sequence[Span], marked: Sequence[Segment], lexicon: Lexicon, questions: Sequence[str] = ()
) -> list[Segment]:
    """Return the answers of an interview, in order; none where the text is no interview. ``questions`` are known ones.

    >>> from ..lang import load_pack
    >>> from ..words.lexicon import lexicon_of
    >>> text = "P. ¿Por qué? R. Sí. P. ¿Y ahora? R. No sé. P. ¿Cuándo? R. Mañana."
    >>> [text[s.start : s.end] for s in find_answers(text, [(0, len(text))], (), lexicon_of(load_pack("es")))]
    ['Sí.', 'No sé.', 'Mañana.']
    >>> find_answers("¿Por qué? Nadie lo sabe.", [(0, 24)], (), lexicon_of(load_pack("es")))
    []
    """
    marks = text.count("?", paragraphs[0][0], paragraphs[-1][1]) if paragraphs else 0
    if not paragraphs or (marks < _FEWEST_MARKS and not questions):
        return []
    return (
        _lettered(text, paragraphs)
        or _named(text, paragraphs)
        or _dashed(text, paragraphs)
        or _set_apart(text, paragraphs, marked, lexicon, questions)
        or _asked(text, paragraphs, marked, lexicon)
    )


def _lettered(text: str, paragraphs: Sequence[Span]) -> list[Segment]:
    """*P. ¿Por qué? R. Porque …*: the letters or words for question and answer, in turn."""
    turns = [m for a, b in paragraphs for m in _TURN.finditer(text, a, b)]
    kinds = ["a" if m.group(1).lower() in _TELLS else "q" for m in turns]
    if kinds.count("a") < _FEWEST or kinds.count("q") < _FEWEST:
        return []
    found = []
    for number, turn in enumerate(turns):
        if kinds[number] == "a":
            last = number + 1 == len(turns)
            found.append(_answer(text, paragraphs, turn.end(), None if last else turns[number + 1].start()))
    return [segment for segment in found if segment]


def _answer(text: str, paragraphs: Sequence[Span], start: int, stop: int | None) -> Segment | None:
    """Return the answer from ``start`` to ``stop``, which is the end of its paragraph when None."""
    own = [(max(a, start), b if stop is None else min(b, stop)) for a, b in paragraphs if b > start]
    own = own[:1] if stop is None else [span for span in own if span[0] < span[1]]
    spans = [_trim(text, span) for n, span in enumerate(own) if not n or _is_prose(text, span)]
    return _segment([span for span in spans if span[0] < span[1]])


def _segment(spans: Sequence[Span]) -> Segment | None:
    if not spans:
        return None
    start, end = spans[0][0], spans[-1][1]
    return Segment(start, end, start, end, "-", (FLAG,), tuple(spans) if len(spans) > 1 else ())


def _trim(text: str, span: Span) -> Span:
    start, end = span
    while start < end and (text[start].isspace() or text[start] in _DASHES):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _is_prose(text: str, span: Span) -> bool:
    """A paragraph, and no heading or link: long enough, and with the stop of a sentence."""
    start, end = _trim(text, span)
    return end - start >= _SHORTEST_PARAGRAPH and text[end - 1] in '.!…”»"'


def _is_question(text: str, span: Span) -> bool:
    start, end = _trim(text, span)
    return start < end and text[end - 1] == "?" and end - start <= _LONGEST_QUESTION and text[start] not in '«“"'


def _named(text: str, paragraphs: Sequence[Span]) -> list[Segment]:
    """*DW: … ? Ana Lopes: …*: who has most of the questions asks, the others answer."""
    labels = [_LABEL.match(text, a, min(b, a + 120)) for a, b in paragraphs]
    turns: dict[str, list[int]] = {}
    for number, label in enumerate(labels):
        if label:
            turns.setdefault(label.group(), []).append(number)
    asks = {label: sum(_is_question(text, paragraphs[n]) for n in own) / len(own) for label, own in turns.items()}
    asking = {label for label, own in turns.items() if len(own) >= _FEWEST and asks[label] >= _ASKS}
    if not asking and len(turns) == 2 and max(asks.values()) >= _ASKS / 2 and min(asks.values()) <= _ASKS / 4:
        asking = {max(asks, key=lambda label: asks[label])}  # of two who take turns, one asks, with marks or without
    answers = [n for label, own in turns.items() if label not in asking for n in own]
    after = [n for n in answers if n and labels[n - 1] and labels[n - 1].group() in asking]  # type: ignore[union-attr]
    if not asking or len(after) < _FEWEST - 1:
        return []
    first = min(n for label in asking for n in turns[label])
    found = []
    for number in sorted(n for n in answers if n > first):
        label = labels[number]
        follow = _follow_on(text, paragraphs, number + 1, [bool(one) for one in labels])
        spans = [(label.end() if label else 0, paragraphs[number][1]), *follow]
        found.append(_segment([_trim(text, span) for span in spans]))
    return [segment for segment in found if segment]


def _follow_on(text: str, paragraphs: Sequence[Span], start: int, stops: Sequence[bool]) -> Iterator[Span]:
    """Yield the paragraphs with which an answer goes on: up to the next turn, headings left out."""
    for number in range(start, len(paragraphs)):
        if stops[number]:
            return
        if number + 1 < len(paragraphs) and any(stops[number:]) and _is_prose(text, paragraphs[number]):
            yield paragraphs[number]


def _dashed(text: str, paragraphs: Sequence[Span]) -> list[Segment]:
    """*–¿Por qué? –Porque … –Otra lesión. –Sí.*: a dash opens each turn, and each question, with its mark or without,
    is followed by an answer."""
    opened = [text[start] in _DASHES for start, _ in paragraphs]
    asks = [turn and _is_question(text, span) for turn, span in zip(opened, paragraphs, strict=True)]
    if sum(asks) < _FEWEST:
        return []
    turns = [number for number in range(asks.index(True), len(asks)) if opened[number]]
    answers, astray = turns[1::2], sum(asks[number] for number in turns[1::2])
    found = []
    for number in answers:
        spans = [paragraphs[number], *_follow_on(text, paragraphs, number + 1, opened)]
        found.append(_segment([_trim(text, span) for span in spans]))
    segments = [segment for segment in found if segment]
    told = sum(segment.end - segment.start for segment in segments)
    return segments if astray * _MOST_ASTRAY < sum(asks) and told * 3 >= len(text) else []


def _asked(text: str, paragraphs: Sequence[Span], marked: Sequence[Segment], lexicon: Lexicon) -> list[Segment]:
    """Questions that are paragraphs of their own: an interview if those who answer speak of themselves."""
    unmarked = "".join(_unmarked(text, marked))
    asks = [_is_question(text, span) for span in paragraphs]
    starts = [n for n in range(1, len(asks)) if asks[n - 1] and not asks[n]]
    if len(starts) < _FEWEST:
        return []
    found = []
    for number in starts:
        label = _TURN.match(text, *paragraphs[number]) or _LABEL.match(text, paragraphs[number][0])
        follow = [s for s in _follow_on(text, paragraphs, number + 1, asks) if _speaks(unmarked, s, lexicon)]
        spans = [(label.end() if label else paragraphs[number][0], paragraphs[number][1]), *follow]
        found.append([_trim(text, span) for span in spans])
    return _told(text, unmarked, found, lexicon)


def _told(text: str, unmarked: str, answers: Sequence[Sequence[Span]], lexicon: Lexicon) -> list[Segment]:
    """Return the answers as segments if they fill the text, without marks, and those who answer speak of themselves."""
    in_marks = sum(text[spans[0][0]] in '«“"„»' for spans in answers)
    speaking = sum(any(_speaks(unmarked, span, lexicon) for span in spans) for spans in answers)
    prose = sum(b - a for spans in answers for a, b in spans)
    if in_marks * 4 > len(answers) or speaking < _ANSWERED * len(answers) or prose * 3 < len(text):
        return []
    return [segment for spans in answers if (segment := _segment(spans))]


def _set_apart(
    text: str,
    paragraphs: Sequence[Span],
    marked: Sequence[Segment],
    lexicon: Lexicon,
    questions: Sequence[str],
) -> list[Segment]:
    """Questions that the page sets apart from the answers, whether they end with a mark or not."""
    asked: list[Span] = []
    for question in questions:
        start = text.find(question, asked[-1][1] if asked else 0)
        if start >= 0:
            asked.append((start, start + len(question)))
    if len(asked) < _FEWEST:
        return []
    found = []
    for number, (_, start) in enumerate(asked):
        last = number + 1 == len(asked)
        stop = next((b for _, b in paragraphs if b > start + 1), start) if last else asked[number + 1][0]
        spans = [_trim(text, (max(a, start), min(b, stop))) for a, b in paragraphs if b > start and a < stop]
        spans = [span for span in spans if span[0] < span[1]]
        found.append([span for place, span in enumerate(spans) if not place or _is_prose(text, span)])
    return _told(text, "".join(_unmarked(text, marked)), [spans for spans in found if spans], lexicon)


def _unmarked(text: str, marked: Sequence[Segment]) -> Iterator[str]:
    """Yield the pieces of a text, what stands between marks as blanks."""
    position = 0
    for segment in marked:
        start, end = max(position, segment.outer_start), max(position, segment.outer_end)
        yield text[position:start]
        yield " " * (end - start)
        position = end
    yield text[position:]


def _speaks(text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether somebody speaks of himself: *I, my, we*."""
    return any(word.lower() in lexicon.own for word in _WORD.findall(text, *span))
