"""From a document's text to its quotations: the body is read by itself, and so is the text of each post."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..attribution import (
    Chosen,
    Reading,
    Shares,
    by_rule,
    choose_and_note,
    choose_speakers,
    confidence,
    find_indirect,
    find_speakers,
    follow,
    make_quotation,
    may_report,
    medium_of,
    note_speaker,
)
from ..lang import load_pack
from ..language import detect_language
from ..model import Attribution, DateSource, Document, Person, Post, Quotation, Refused, Span
from ..people import People, Speaker, cast, give_handles, tie_to_posts
from ..quotations import Case, Decision, beside_each_other, find_segments, flood_warning, weigh, without_flood
from ..records import replace
from ..text import paragraphs
from ..words.lexicon import lexicon_of
from .weighing import is_weighing, note

_SURE = 0.7
"""Confidence from which a quotation has a language of its own."""
_MOST_WRITERS = 100
"""People whose posts stand in one document: those of a longer list are not looked for in its text."""


class Heard(NamedTuple):
    """What a document's text says: its quotations and what was refused, in order of appearance, and the people."""

    quotations: list[Quotation]
    people: tuple[Person, ...]
    refused: tuple[Refused, ...]
    warnings: tuple[str, ...] = ()


def find_quotations(
    document: Document, handles: Mapping[str, str], aside: Sequence[Span] = (), questions: Sequence[str] = ()
) -> Heard:
    """Find the quotations of the body, which is all but ``aside``, and those in each post. ``questions`` are an
    interviewer's, as the page's markup tells."""
    posts = [post for post in document.posts if post.in_article]
    writers = _writers(document.posts)
    body = _Stretch(document, (0, len(document.text)), aside, document.language, questions=questions)
    stretches: list[People] = []
    found, refused, unweighed = _in_stretch(body, handles, writers, stretches)
    quoted: list[Quotation] = []
    for post in posts:
        more, no, few = _in_post(document, post, handles, writers, stretches) if post.spans else _Read([], [])
        quoted += more
        refused += no
        unweighed += few
    found = tie_to_posts(found, posts[:_MOST_WRITERS], quoted, document.text) + quoted
    found.sort(key=lambda q: (q.start, q.end))
    people, speakers = cast(document.id, found, stretches)
    quotations, refused = _numbered(document, found, speakers), sorted(refused, key=lambda r: r.start)
    return Heard(quotations, people, tuple(refused), flood_warning(unweighed))


def _numbered(document: Document, quotations: Sequence[Quotation], speakers: Mapping[str, Person]) -> list[Quotation]:
    """Give each quotation its id, its speaker's, and its own language; that of its post or document where its words do
    not tell."""
    written = {post.id: post.language for post in document.posts if post.language}
    found = []
    for number, quotation in enumerate(quotations, 1):
        around = written.get(quotation.post_id or "") or document.language
        code, confidence = detect_language(quotation.text, prior=around)
        sure = code is not None and (around is None or confidence >= _SURE)
        own = code if sure else around
        person = speakers.get(quotation.speaker or "")
        quotation = replace(
            quotation,
            id=f"{document.id}:q{number}",
            document_id=document.id,
            language=own,
            speaker_id=person.id if person else None,
            speaker_kind=person.kind if person else None,
            speaker_gender=person.gender if person else None,
        )
        found.append(quotation)
    return found


def set_aside(posts: Sequence[Post], lines: Sequence[Span]) -> list[Span]:
    """Return what is no narration, in order: each post from its first piece to its last, and the ``lines`` of posts."""
    pieces = ((post.spans[0][0], post.spans[-1][1]) for post in posts if post.spans and post.in_article)
    return sorted([*pieces, *lines])


class _Writer(NamedTuple):
    """One of those who wrote the posts of a document: the first post, and the words of name and handle."""

    post: Post
    words: tuple[str, ...]


def _writers(posts: Sequence[Post]) -> list[_Writer]:
    """The people who wrote the first posts."""
    first: dict[tuple[str | None, str | None], Post] = {}
    for post in posts:
        if post.author_name and len(first) < _MOST_WRITERS:
            first.setdefault((post.author_name, post.handle), post)
    return [_Writer(p, tuple(f"{p.author_name} {p.handle or ''}".lower().split())) for p in first.values()]


@dataclass(frozen=True)
class _Stretch:
    """A stretch of a document that is read by itself: the body, or the text of one post."""

    document: Document
    span: Span
    left_out: Sequence[Span]
    language: str | None
    post: Post | None = None
    questions: Sequence[str] = ()


class _Read(NamedTuple):
    """What was found in a stretch and what was refused; how many of its marked segments were not weighed."""

    found: list[Quotation]
    refused: list[Refused]
    unweighed: int = 0


def _in_stretch(
    stretch: _Stretch, handles: Mapping[str, str], writers: Sequence[_Writer], stretches: list[People]
) -> _Read:
    """Marks, cues, evidence, speakers: the steps from a stretch of text to its quotations; its people go to
    ``stretches``."""
    text = stretch.document.text
    lexicon = lexicon_of(load_pack(stretch.language))
    marked = find_segments(text, _paragraphs(stretch), lexicon.closes_with_opening_mark, lexicon, stretch.questions)
    segments = without_flood(marked)
    if stretch.post and not segments and not may_report(text[slice(*stretch.span)], lexicon):
        return _Read([], [])
    reading = Reading(text, segments, lexicon, *stretch.span, stretch.left_out)
    indirect = find_indirect(reading)
    if stretch.post is None or segments or indirect:
        at_hand = _at_hand(stretch.post, writers)
        names = [p.author_name for p in at_hand if p.author_name]
        people = People(reading.words, reading.sentences, names, reading.asides())
        give_handles(people, handles, at_hand)
        stretches.append(people)
    if not segments and not indirect:
        return _Read([], [])
    attributions = follow(reading, reading.cues(), in_post=stretch.post is not None)
    cases = [
        Case(reading.words, s, reading.words.word_of[n], attributions[n], reading.beside(attributions, n))
        for n, s in enumerate(reading.segments)
    ]
    verdicts = [weigh(case) for case in beside_each_other(cases)]
    told = [(segment, said, note_speaker(reading, people, said)) for segment, said in indirect]
    attributions, speakers, shares = _chosen(reading, people, attributions, verdicts, stretch.post)
    found, refused = [], []
    for number, (segment, attribution, verdict) in enumerate(
        zip(reading.segments, attributions, verdicts, strict=True)
    ):
        if verdict.accepted:
            person, medium = speakers[number], medium_of(reading, attribution)
            sure = confidence(verdict.confidence, person, shares[number])
            made = make_quotation(text, segment, attribution, person, sure.confidence, medium, sure.others)
            found.append(replace(made, flags=(*made.flags, *verdict.flags)) if verdict.flags else made)
        else:
            refused.append(Refused(segment.start, segment.end, verdict.rule, verdict.why, verdict.flags))
    for segment, said, person in told:
        found.append(make_quotation(text, segment, said, person, said.strength, medium_of(reading, said)))
    return _Read(found, refused, len(marked) - len(segments))


def _chosen(
    reading: Reading,
    people: People,
    proposals: list[Attribution | None],
    verdicts: Sequence[Decision],
    post: Post | None,
) -> tuple[list[Attribution | None], list[Speaker | None], list[Shares]]:
    """Who says each segment, chosen among all who could; in a post, or where no verbs are known, as the rules say."""
    taken, compared = [v.accepted for v in verdicts], dict[int, Chosen]()
    if post is not None or not reading.words.lexicon.verbs:
        attributions, speakers = proposals, find_speakers(reading, people, proposals, taken, post)
        shares = [by_rule(*pair) for pair in zip(proposals, speakers, strict=True)]
    elif is_weighing():
        attributions, speakers, shares, compared = choose_and_note(reading, people, proposals, taken)
    else:
        attributions, speakers, shares = choose_speakers(reading, people, proposals, taken)
    note(reading, proposals, verdicts, compared)
    return attributions, speakers, shares


def _paragraphs(stretch: _Stretch) -> Iterator[Span]:
    """Yield the paragraphs of a stretch, cut where something is left out."""
    position, stop = stretch.span
    for start, end in [*stretch.left_out, (stop, stop)]:
        for a, b in paragraphs(stretch.document.text[position:start]):
            yield position + a, position + b
        position = max(position, end)


def _at_hand(post: Post | None, writers: Sequence[_Writer]) -> list[Post]:
    """The writers whom a stretch can name: all in the body; in a post its own, and those of whose name or handle a word
    stands in its text."""
    if post is None:
        return [writer.post for writer in writers]
    text = (post.text or "").lower()
    return [
        writer.post
        for writer in writers
        if writer.post.handle == post.handle or any(word in text for word in writer.words)
    ]


def _in_post(
    document: Document, post: Post, handles: Mapping[str, str], writers: Sequence[_Writer], stretches: list[People]
) -> _Read:
    """Find the quotations in a post's own text: its author says them unless a dash line names another."""
    gaps = [(a[1], b[0]) for a, b in zip(post.spans, post.spans[1:], strict=False) if a[1] < b[0]]
    span = (post.spans[0][0], post.spans[-1][1])
    stretch = _Stretch(document, span, gaps, post.language or document.language, post)
    found, refused, unweighed = _in_stretch(stretch, handles, writers, stretches)
    source: DateSource | None = "post" if post.date else None
    quoted = [replace(q, post_id=post.id, date=post.date, date_source=source) for q in found]
    return _Read(quoted, refused, unweighed)
