"""From attributions to speakers: each accepted segment gets the person whose words it holds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..model import Attribution, Post
from ..people.people import People, Speaker
from ..words.classes import QUOTATION
from ..words.clauses import Phrase
from .mentions import who
from .reading import Reading

_LONGEST_CHAIN = 50


def find_speakers(
    reading: Reading,
    people: People,
    attributions: Sequence[Attribution | None],
    accepted: Sequence[bool],
    poster: Post | None = None,
) -> list[Speaker | None]:
    """Return the speaker of each segment, in order; refused segments have none."""
    found: list[Speaker | None] = [_poster(poster)] * len(attributions)
    later = []
    for number, attribution in enumerate(attributions):
        if attribution is None or not accepted[number] or attribution.rule == "poster":
            continue
        if attribution.same_as is not None:
            source = _source(attributions, number)
            if source > number:
                later.append((number, source))
            found[number] = found[source]
            continue
        found[number] = _speaker(reading, people, number, attribution)
        _note(reading, people, number, found[number])
    for number, source in later:
        found[number] = found[source]
    return found


def _poster(post: Post | None) -> Speaker | None:
    name = post and (post.author_name or (f"@{post.handle}" if post.handle else None))
    return Speaker(name, (), handle=post.handle) if post and name else None


def _source(attributions: Sequence[Attribution | None], number: int) -> int:
    """Follow a chain of floating quotations to the one that has a cue."""
    for _ in range(_LONGEST_CHAIN):
        attribution = attributions[number]
        if attribution is None or attribution.same_as is None:
            break
        number = attribution.same_as
    return number


def _speaker(reading: Reading, people: People, number: int, attribution: Attribution) -> Speaker | None:
    incise = next(iter(reading.incises[number]), None)
    if incise is not None and incise.mention is not None:
        return who(people, incise.words, incise.mention, reading.words.word_of[number])
    if attribution.dropped:
        return people.recent(reading.words.word_of[number], "*", attribution.dropped)
    return speaker_of(reading, people, attribution)


def speaker_of(reading: Reading, people: People, attribution: Attribution) -> Speaker | None:
    """Return the speaker of an indirect quotation."""
    if attribution.dropped and attribution.cue:
        return people.recent(bisect_left(reading.words.starts, attribution.cue[0]), "*", attribution.dropped)
    phrase = words_of(reading, attribution.mention) if attribution.mention else None
    return who(people, reading.words, phrase, phrase.start) if phrase else None


def note_speaker(reading: Reading, people: People, attribution: Attribution) -> Speaker | None:
    """Return the speaker of an indirect quotation; who goes on speaking behind it is told by it."""
    person = speaker_of(reading, people, attribution)
    phrase = words_of(reading, attribution.mention) if attribution.mention else None
    if person is not None and phrase is not None:
        people.note(phrase.start, person, 3)
    return person


def words_of(reading: Reading, span: tuple[int, int]) -> Phrase | None:
    """Return the words that a span of offsets covers, or None when it lies inside a segment."""
    start = bisect_left(reading.words.starts, span[0])
    end = bisect_left(reading.words.starts, span[1])
    if start >= end or reading.words.starts[start] != span[0] or reading.words.classes[start] == QUOTATION:
        return None
    return Phrase(start, end)


def _note(reading: Reading, people: People, number: int, person: Speaker | None) -> None:
    if person is not None:
        people.note(reading.words.word_of[number], person, 3)
