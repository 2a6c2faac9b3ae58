"""The only file that knows the ORDER of the steps.

A page or a text becomes a ``Document`` whose ``text`` never changes again; the posts are found and their spans set
aside; quotations are found in what is left (and inside the posts' own text), paragraph by paragraph; attribution
gives each a cue, a speaker, a handle and a date.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from . import __version__
from .attribution import (
    People,
    Reading,
    find_indirect,
    find_speakers,
    follow,
    give_handles,
    make_quotation,
    speaker_of,
    tie_to_post,
)
from .dates import date_quotations
from .lang import load_pack
from .lang.lexicon import lexicon_of
from .language import detect_language
from .model import Document, Post, Quotation, QuoteparseError, Refused, Span
from .page import (
    Metadata,
    Page,
    Slot,
    decode,
    get_extractor,
    guess_published,
    linked_handles,
    read_article,
    read_metadata,
    read_page,
)
from .posts import find_embeds, find_flat_posts, find_posts, make_post
from .quotations import Case, find_segments, weigh
from .text import paragraphs, replace_surrogates

Published = str | datetime.date | datetime.datetime | None
"""When the article appeared: an ISO 8601 string, a date or a datetime."""

_LANGUAGE_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_MOST_WRITERS = 100
"""People whose posts stand in one document: those of a longer list are not looked for in its text."""
_SURE = 0.7
"""Confidence from which a quotation has a language of its own."""
_LONGEST_SIGNATURE = 200
"""Characters from the end of a post to the end of the date in its signature line."""
_DETECTED_CHARACTERS = 5_000
"""The beginning of a document is enough to tell its language."""
_CLEAR, _CLEAR_CHARACTERS = 0.95, 200
"""How sure, and about how long a text, the detection must be to overrule what a page declares."""


def parse_text(
    text: str,
    *,
    url: str | None = None,
    language: str | None = None,
    published: Published = None,
    handles: Mapping[str, str] | None = None,
) -> Document:
    """Read an article given as plain text.

    ``language`` is a code such as "fr" when the caller knows it; ``published`` the day of the article (ISO string,
    date or datetime), to which "mardi" or "yesterday" is relative; ``handles`` maps names to the handles that the
    caller knows. Text never raises: an empty or hostile one gives a document with warnings.

    Raises ``TypeError`` for what is no str, ``QuoteparseError`` for a language code or a date that cannot be read.

    >>> document = parse_text("« Nous partirons demain », a déclaré Awa Diarra.", published="2023-06-21")
    >>> document.language, document.quotations[0].speaker
    ('fr', 'Awa Diarra')
    """
    if not isinstance(text, str):
        raise TypeError(f"parse_text takes a str, not {type(text).__name__}; for a page (bytes or str) call parse_html")
    text = replace_surrogates(text)
    given = _given(url, language, published)
    posts, refused = find_posts(text, given.language)
    return _read(replace(given, refused=refused), text, posts, handles or {})


def parse_html(
    html: str | bytes,
    *,
    url: str | None = None,
    language: str | None = None,
    published: Published = None,
    handles: Mapping[str, str] | None = None,
    extractor: str = "trafilatura",
    only: str | None = None,
) -> Document:
    """Read an article given as an HTML page, as bytes (decoded here) or str.

    ``extractor`` takes the article out of the page: "trafilatura", "readability", "resiliparse" (the fastest) or "none"
    (the whole page, block by block). ``only`` asks for less: "posts" reads no article, and ``Document.text`` is then
    empty; "quotations" leaves the posts out. The other arguments are those of :func:`parse_text`; what they leave open
    the page's own metadata fills. Pages never raise: an empty or hostile one gives a document with warnings.

    Raises ``TypeError`` for what is neither bytes nor str, ``QuoteparseError`` for a language code or a date that
    cannot be read, for an unknown ``extractor`` or ``only``, and for an extractor that is not installed.

    >>> page = "<html lang=fr><h1>Le pont</h1><p>« Nous partirons demain », a déclaré Awa Diarra.</p>"
    >>> document = parse_html(page, extractor="none")
    >>> document.text
    'Le pont\\n« Nous partirons demain », a déclaré Awa Diarra.'
    """
    if not isinstance(html, (str, bytes)):
        raise TypeError(f"parse_html takes bytes or str, not {type(html).__name__}")
    if only not in (None, "posts", "quotations"):
        raise QuoteparseError(f"only={only!r}: there are only='posts' and only='quotations'.")
    given = _given(url, language, published)
    if only == "posts":
        return _posts_alone(given, decode(html))
    get_extractor(extractor)
    document = _read_page(given, read_page(html), extractor, handles or {})
    return replace(document, posts=()) if only == "quotations" else document


def _posts_alone(given: Document, page: Page) -> Document:
    """The posts of a page, without its article."""
    document = replace(given, id=_digest(page.markup), warnings=page.warnings)
    return _with_posts(document, tuple(make_post(found) for found in find_embeds(page)))


def _read_page(given: Document, page: Page, extractor: str, handles: Mapping[str, str]) -> Document:
    """The steps that a page needs before its text stands: facts, posts, article."""
    facts, names = read_metadata(page), linked_handles(page)
    embeds = find_embeds(page)
    posts = [make_post(found) for found in embeds]
    slots = [
        Slot(found.elements, post.text if post.in_article else None) for found, post in zip(embeds, posts, strict=True)
    ]
    article = read_article(page, facts, slots, extractor)
    placed = [replace(post, spans=(article.spans[n],)) if n in article.spans else post for n, post in enumerate(posts)]
    if page.root is None:
        placed = list(find_flat_posts(article.text, given.language))
    document = replace(
        _with_facts(given, facts, page),
        extractor=article.extractor,
        warnings=page.warnings + article.warnings,
    )
    return _read(document, article.text, tuple(placed), {**names, **handles})


def _with_facts(given: Document, facts: Metadata, page: Page) -> Document:
    """What the caller said stands; the page's own facts fill the rest."""
    published, source = given.published, given.published_source
    if not published:
        published, source = facts.published, facts.published_source
    if not published and (published := guess_published(page, given.url or facts.url)):
        source = "htmldate"
    return replace(
        given,
        url=given.url or facts.url,
        title=facts.title,
        author=facts.author,
        site=facts.site,
        published=published,
        published_source=source,
        language=given.language or facts.language,
        language_source=given.language_source or ("markup" if facts.language else None),
    )


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def _given(url: str | None, language: str | None, published: Published) -> Document:
    """Return an empty document that holds what the caller said, or raise when it cannot be read."""
    day = _iso(published)
    return Document(
        id="",
        url=url,
        language=_code(language),
        language_source="given" if language else None,
        published=day,
        published_source="given" if day else None,
        version=__version__,
    )


def _code(language: str | None) -> str | None:
    """Return the language code in its usual form: "fr", "pt-BR" becomes "pt"."""
    if language is None:
        return None
    if not isinstance(language, str) or not _LANGUAGE_CODE.fullmatch(language):
        raise QuoteparseError(
            f"{language!r} is no language code. Give an ISO 639 code such as 'fr' or 'en', or leave it out: "
            "the language is then detected."
        )
    return re.split("[-_]", language)[0].lower()


def _iso(published: Published) -> str | None:
    """Return a date as the caller gave it, in ISO form; an instant in UTC when it told its offset."""
    if published is None:
        return None
    if isinstance(published, datetime.datetime):
        return _utc(published).isoformat().replace("+00:00", "Z")
    if isinstance(published, datetime.date):
        return published.isoformat()
    try:
        if len(published) == len("2023-06-21"):
            return datetime.date.fromisoformat(published).isoformat()
        return _iso(datetime.datetime.fromisoformat(published.replace("Z", "+00:00")))
    except (ValueError, TypeError, AttributeError):
        raise QuoteparseError(
            f"published={published!r} is no date. Give an ISO 8601 day such as '2023-06-21', a datetime.date or a "
            "datetime.datetime."
        ) from None


def _utc(instant: datetime.datetime) -> datetime.datetime:
    return instant.astimezone(datetime.timezone.utc) if instant.tzinfo else instant


def _read(given: Document, text: str, posts: tuple[Post, ...], handles: Mapping[str, str]) -> Document:
    """The steps, in their order, once the text and its posts stand."""
    document = replace(given, id=given.id or _digest(text.encode()), text=text)
    document = _with_language(document)
    document = _with_posts(document, posts)
    document = _with_published(document)
    quotations, refused = _quotations(document, handles)
    quotations = _with_days(document, _numbered(document, quotations))
    warnings = document.warnings if text.strip() else (*document.warnings, "the text is empty")
    return replace(document, quotations=quotations, refused=document.refused + refused, warnings=warnings)


def _with_language(document: Document) -> Document:
    """What the caller says stands; what the markup says stands unless the text clearly reads otherwise."""
    if document.language_source == "given":
        return document
    beginning = document.text[:_DETECTED_CHARACTERS]
    code, confidence = detect_language(beginning, prior=document.language)
    if not document.language:
        return replace(document, language=code, language_source="detected" if code else None)
    if code in (None, document.language) or confidence < _CLEAR or len(beginning) < _CLEAR_CHARACTERS:
        return document
    odd = f"the page declares its language as {document.language}, but it reads as {code}"
    return replace(document, language=code, language_source="detected", warnings=(*document.warnings, odd))


def _with_posts(document: Document, posts: tuple[Post, ...]) -> Document:
    """Number the posts in order of appearance."""
    if not posts:
        return document
    numbered = (replace(p, id=f"{document.id}:p{n}", document_id=document.id) for n, p in enumerate(posts, 1))
    return replace(document, posts=tuple(numbered))


def _with_published(document: Document) -> Document:
    """Let the newest post's date stand in when nothing tells when the article appeared."""
    dates = [p.date for p in document.posts if p.date and p.in_article]
    if document.published or not dates:
        return document
    return replace(document, published=max(dates), published_source="post")


def _quotations(document: Document, handles: Mapping[str, str]) -> tuple[tuple[Quotation, ...], tuple[Refused, ...]]:
    """Find the quotations of the body, then those inside each post, and put them in order of appearance."""
    posts = [post for post in document.posts if post.in_article]
    writers = _writers(document.posts)
    spans = sorted(_set_aside(document.text, post) for post in posts if post.spans)
    body = _Stretch(document, (0, len(document.text)), spans, document.language)
    found, refused = _in_stretch(body, handles, writers)
    found = [tie_to_post(quotation, posts[:_MOST_WRITERS]) for quotation in found]
    for post in posts:
        more, no = _in_post(document, post, handles, writers) if post.spans else ([], [])
        found += more
        refused += no
    found.sort(key=lambda q: (q.start, q.end))
    return tuple(found), tuple(sorted(refused, key=lambda r: r.start))


def _numbered(document: Document, quotations: Sequence[Quotation]) -> list[Quotation]:
    """Give each quotation its id and its own language; that of its post or document where its words do not tell."""
    written = {post.id: post.language for post in document.posts if post.language}
    found = []
    for number, quotation in enumerate(quotations, 1):
        around = written.get(quotation.post_id or "") or document.language
        code, confidence = detect_language(quotation.text, prior=around)
        sure = code is not None and (around is None or confidence >= _SURE)
        own = code if sure else around
        found.append(replace(quotation, id=f"{document.id}:q{number}", document_id=document.id, language=own))
    return found


def _with_days(document: Document, quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Give the quotations that no post dates the day that the text tells, counted from the day of the article."""
    try:
        anchor = datetime.date.fromisoformat((document.published or "")[:10])
    except ValueError:
        return tuple(quotations)
    return tuple(date_quotations(document.text, quotations, anchor, document.language))


def _writers(posts: Sequence[Post]) -> list[Post]:
    """One post of each of the people who wrote the first ones."""
    first: dict[tuple[str | None, str | None], Post] = {}
    for post in posts:
        if post.author_name and len(first) < _MOST_WRITERS:
            first.setdefault((post.author_name, post.handle), post)
    return list(first.values())


def _set_aside(text: str, post: Post) -> Span:
    """Return what a post takes of the text: from its first piece to its last, and the signature line behind them."""
    start, end = post.spans[0][0], post.spans[-1][1]
    if post.form == "flattened" and post.date_text:
        date = text.find(post.date_text, end, end + _LONGEST_SIGNATURE)
        end = date + len(post.date_text) if date >= 0 else end
    return start, end


@dataclass(frozen=True)
class _Stretch:
    """A stretch of a document that is read by itself: the body, or the text of one post."""

    document: Document
    span: Span
    left_out: Sequence[Span]
    language: str | None
    post: Post | None = None


def _in_stretch(
    stretch: _Stretch, handles: Mapping[str, str], writers: Sequence[Post]
) -> tuple[list[Quotation], list[Refused]]:
    """Marks, cues, evidence, speakers: the steps from a stretch of text to its quotations."""
    text = stretch.document.text
    lexicon = lexicon_of(load_pack(stretch.language))
    segments = find_segments(text, _paragraphs(stretch), double_low=lexicon.closes_with_opening_mark)
    reading = Reading(text, segments, lexicon, *stretch.span, stretch.left_out)
    attributions = follow(reading, reading.cues(), in_post=stretch.post is not None)
    verdicts = [
        weigh(Case(reading.words, s, reading.words.word_of[n], attributions[n])) for n, s in enumerate(reading.segments)
    ]
    people = People(reading.words, reading.sentences, [p.author_name for p in writers if p.author_name])
    give_handles(people, handles, writers)
    speakers = find_speakers(reading, people, attributions, [v.accepted for v in verdicts], stretch.post)
    found, refused = [], []
    for segment, attribution, verdict, person in zip(reading.segments, attributions, verdicts, speakers, strict=True):
        if verdict.accepted:
            found.append(make_quotation(text, segment, attribution, person, verdict.confidence))
        else:
            why = f"evidence against it outweighs the evidence for it ({verdict.confidence})"
            refused.append(Refused(segment.start, segment.end, verdict.rule, why))
    for segment, said in find_indirect(reading):
        found.append(make_quotation(text, segment, said, speaker_of(reading, people, said), said.strength))
    return found, refused


def _paragraphs(stretch: _Stretch) -> Iterator[Span]:
    """Yield the paragraphs of a stretch, cut where something is left out."""
    position, stop = stretch.span
    for start, end in [*stretch.left_out, (stop, stop)]:
        for a, b in paragraphs(stretch.document.text[position:start]):
            yield position + a, position + b
        position = max(position, end)


def _at_hand(post: Post, writers: Sequence[Post]) -> list[Post]:
    """The writers whom a post can name: its own, and those of whose name or handle a word stands in its text."""
    text = (post.text or "").lower()
    return [
        writer
        for writer in writers
        if writer.handle == post.handle
        or any(word in text for word in f"{writer.author_name} {writer.handle or ''}".lower().split())
    ]


def _in_post(
    document: Document, post: Post, handles: Mapping[str, str], writers: Sequence[Post]
) -> tuple[list[Quotation], list[Refused]]:
    """Find the quotations in a post's own text: its author says them unless a dash line names another."""
    gaps = [(a[1], b[0]) for a, b in zip(post.spans, post.spans[1:], strict=False) if a[1] < b[0]]
    span = (post.spans[0][0], post.spans[-1][1])
    found, refused = _in_stretch(
        _Stretch(document, span, gaps, post.language or document.language, post), handles, _at_hand(post, writers)
    )
    source = "post" if post.date else None
    return [replace(q, post_id=post.id, date=post.date, date_source=source) for q in found], refused
