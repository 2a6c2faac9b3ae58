"""Answers below topics: each paragraph is a question or a word of what it is about, and the words of the only one who
speaks."""

from __future__ import annotations

from ..model import Segment
from ..words.classes import BREAK, LINK, NAME, ROLE, STOP, TITLE, pattern
from ..words.lexicon import given_names
from .reading import Reading

_FEWEST = 3
"""Paragraphs of that form one behind the other, of which one person says all."""
_LONGEST = 32
"""Words of a topic, at most."""
_SHORTEST_ANSWER = 60
"""In characters."""
_BESIDE = 4
"""Characters before a quotation in which the end of its topic is looked for."""
_STOPS = frozenset(".:?!")
_BEHIND = pattern("<stop>{0,2} (?=<break> | $)")
_PREDICATE = pattern("<reports+aux+passive+modal+verb>")


def under_topics(reading: Reading) -> frozenset[int]:
    """Return the quotations that answer to topics: *El rival. «…»*, *¿Está contento?: «…»*, three paragraphs or more in
    a row; but not *Awa Diarra, maire : «…»*, which tells who speaks.

    >>> from .reading import read_marked
    >>> long = "« Nous avons bien joué, nous avons couru, et nous verrons demain ce que cela vaut. »"
    >>> sorted(under_topics(read_marked("\\n".join(f"{topic}. {long}" for topic in ("Le match", "Le banc", "Ici")))))
    [0, 1, 2]
    >>> under_topics(read_marked("\\n".join(f"{name} : {long}" for name in ("Awa", "Paul Roy", "Anne"))))
    frozenset()
    """
    found: set[int] = set()
    run: list[int] = []
    behind = -1
    for number, segment in enumerate(reading.segments):
        start = _topic_of(reading, segment, number)
        if start is None or start != behind:
            found.update(_kept(reading, run))
            run = []
        if start is not None:
            run.append(number)
            behind = _next_paragraph(reading, number)
    return frozenset(found.union(_kept(reading, run)))


def _topic_of(reading: Reading, segment: Segment, number: int) -> int | None:
    """Return where the paragraph begins that is a topic and a long quotation, nothing behind it."""
    classes, index = reading.words.classes, reading.words.word_of[number]
    start = classes.rfind(BREAK, max(0, index - _LONGEST), index) + 1
    if not start and index >= _LONGEST:
        return None
    topic = reading.words.text[max(0, segment.outer_start - _BESIDE) : segment.outer_start].rstrip()[-1:] in _STOPS
    ends = _BEHIND.match(classes, index + 1)
    long = segment.end - segment.start >= _SHORTEST_ANSWER
    return start if start < index and topic and ends and long else None


def _next_paragraph(reading: Reading, number: int) -> int:
    """Return where the paragraph behind a quotation begins."""
    classes, index = reading.words.classes, reading.words.word_of[number] + 1
    while index < len(classes) and classes[index] in BREAK + STOP:
        index += 1
    return index


def _kept(reading: Reading, run: list[int]) -> list[int]:
    """A run of topics, of which few tell who speaks."""
    free = [number for number in run if _is_free(reading, number)]
    return run if len(free) >= _FEWEST and 2 * len(free) >= len(run) else []


def _is_free(reading: Reading, number: int) -> bool:
    """Whether a topic is a question, or has no verb and names nobody first."""
    words, index = reading.words, reading.words.word_of[number]
    start = words.classes.rfind(BREAK, 0, index) + 1
    if "?" in words.text[words.starts[start] : reading.segments[number].outer_start]:
        return True
    first = words.classes[start] in NAME + TITLE + ROLE and words.classes[start + 1 : start + 2] != LINK
    somebody = words.lowers[start] in given_names() or first
    return not somebody and _PREDICATE.search(words.classes, start, index) is None
