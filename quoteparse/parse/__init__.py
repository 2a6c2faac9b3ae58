"""The only room that knows the ORDER of the steps.

A page or a text becomes a ``Document`` whose ``text`` never changes again; the posts are found and their spans set
aside; quotations are found in what is left (and inside the posts' own text), paragraph by paragraph; attribution
gives each a cue, a speaker, a handle and a date.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping, Sequence

from ..dates import date_quotations, printed_day
from ..language import Backend, detect_language, detecting_with
from ..model import Document, Only, Post, Quotation, QuoteparseError, Span
from ..page import (
    EXTRACTORS,
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
from ..posts import FlatPosts, find_embeds, find_posts, make_post
from ..records import replace
from ..text import is_markup, replace_surrogates
from .given import Published, read_given, read_handles, read_published, refuse_place
from .stretches import find_quotations, set_aside
from .view import View, view
from .weighing import noted, weighing

__all__ = ["Published", "parse_html", "parse_text", "read_published", "weighing"]

_DETECTED_CHARACTERS = 5_000
"""The beginning of a document is enough to tell its language."""
_MARKUP = "the text is HTML, and was read as it stands, tags and all; parse_html reads pages"
_CLEAR, _CLEAR_CHARACTERS = 0.95, 200
"""How sure, and about how long a text, the detection must be to overrule what a page declares."""


def parse_text(
    text: str,
    *,
    url: str | None = None,
    language: str | None = None,
    published: Published = None,
    handles: Mapping[str, str] | None = None,
    document_id: str | None = None,
    language_backend: Backend = "ngrams",
) -> Document:
    """Read an article given as plain text.

    ``language`` is a code such as "fr" when the caller knows it; ``published`` the day of the article (see
    ``Published``), to which "mardi" or "yesterday" is relative; ``handles`` maps names to the handles that the
    caller knows; ``document_id`` is the document's own (a hash of the text by default), with which
    those of its results begin; ``language_backend`` is what detects languages (see ``detect_language``).
    Text never raises: an empty or hostile one gives a document with warnings.

    Raises ``TypeError`` for what is no str, ``QuoteparseError`` for a language code or a date that cannot be read, for
    a backend that is unknown or not installed, and for an address or a path in place of the text, unless it comes with
    a ``document_id``: then it is the text of a record.

    >>> document = parse_text("« Nous partirons demain », a déclaré Awa Diarra.", published="2023-06-21")
    >>> document.language, document.quotations[0].speaker
    ('fr', 'Awa Diarra')
    """
    if not isinstance(text, str):
        raise TypeError(f"parse_text takes a str, not {type(text).__name__}; for a page (bytes or str) call parse_html")
    if document_id is None:
        refuse_place(text, "parse_text")
    text = replace_surrogates(text)
    given = read_given(document_id or _digest(text.encode()), url, language, published)
    if is_markup(text):
        given = replace(given, warnings=(*given.warnings, _MARKUP))
    known, read = read_handles(handles), view(text)
    if read:
        text = read.text
    with detecting_with(language_backend):
        document = _read(given, text, find_posts(text, given.language), known)
    return read.restored(document) if read else document


def parse_html(
    html: str | bytes,
    *,
    url: str | None = None,
    language: str | None = None,
    published: Published = None,
    handles: Mapping[str, str] | None = None,
    extractor: str = "trafilatura",
    only: Only | None = None,
    document_id: str | None = None,
    language_backend: Backend = "ngrams",
) -> Document:
    """Read an article given as an HTML page, as bytes (decoded here) or str.

    ``extractor`` takes the article out of the page: "trafilatura", "readability", "resiliparse" (the fastest) or "none"
    (the whole page, block by block). ``only`` asks for less: "posts" reads no article, and ``Document.text`` is then
    empty, its id the hash of the page's source; "quotations" leaves the posts out: no ``post_id`` then. The
    other arguments are those of :func:`parse_text`; what they leave open the page's own metadata fills. Pages never
    raise: an empty or hostile one gives a document with warnings.

    Raises ``TypeError`` for what is neither bytes nor str, ``QuoteparseError`` for what ``parse_text`` raises it for,
    for an unknown ``extractor`` or ``only``, and for an extractor that is not installed.

    >>> page = "<html lang=fr><h1>Le pont</h1><p>« Nous partirons demain », a déclaré Awa Diarra.</p>"
    >>> document = parse_html(page, extractor="none")
    >>> document.text
    'Le pont\\n« Nous partirons demain », a déclaré Awa Diarra.'
    """
    if not isinstance(html, (str, bytes)):
        raise TypeError(f"parse_html takes bytes or str, not {type(html).__name__}")
    if document_id is None and isinstance(html, str):
        refuse_place(html, "parse_html")
    if only not in (None, "posts", "quotations"):
        raise QuoteparseError(f"only={only!r}: there are only='posts' and only='quotations'.")
    given, known = read_given(document_id or "", url, language, published), read_handles(handles)
    if only != "posts" or extractor not in EXTRACTORS:
        get_extractor(extractor)
    with detecting_with(language_backend):
        if only == "posts":
            return _posts_alone(given, decode(html))
        document = _read_page(given, read_page(html), extractor, known)
    return document.narrowed(document.quotations, ()) if only == "quotations" else document


def _posts_alone(given: Document, page: Page) -> Document:
    """The posts of a page, without its article."""
    document = replace(given, id=given.id or _digest(page.markup), warnings=given.warnings + page.warnings)
    return _with_posts(document, tuple(make_post(found) for found in find_embeds(page)))


def _read_page(given: Document, page: Page, extractor: str, handles: Mapping[str, str]) -> Document:
    """The steps that a page needs before its text stands: facts, posts, article."""
    facts, names = read_metadata(page), linked_handles(page)
    given = _with_facts(given, facts, page)
    embeds = find_embeds(page)
    posts = [make_post(found) for found in embeds]
    slots = [
        Slot(found.elements, post.text if post.in_article else None) for found, post in zip(embeds, posts, strict=True)
    ]
    article = read_article(page, facts, slots, extractor)
    read = view(article.text, kept=article.spans.values())
    text = read.text if read else article.text
    placed = tuple(_placed(post, article.spans.get(n), read) for n, post in enumerate(posts))
    stand = FlatPosts(placed) if page.root is not None else find_posts(text, given.language)
    document = replace(
        _with_printed_day(given, page, article.text),
        id=given.id or _digest(article.text.encode()),
        extractor=article.extractor,
        warnings=given.warnings + page.warnings + article.warnings,
    )
    document = _read(document, text, stand, {**names, **handles}, article.questions)
    return read.restored(document) if read else document


def _placed(post: Post, span: Span | None, read: View | None) -> Post:
    """A post where it stands in the text as read."""
    return replace(post, spans=(read.place(span) if read else span,)) if span else post


def _with_facts(given: Document, facts: Metadata, page: Page) -> Document:
    """What the caller said stands; the page's own facts fill the rest."""
    return replace(
        _with_page_date(given, facts, page),
        url=given.url or facts.url,
        title=facts.title,
        author=facts.author,
        site=facts.site,
        language=given.language or facts.language,
        language_source=given.language_source or ("markup" if facts.language else None),
    )


def _with_page_date(given: Document, facts: Metadata, page: Page) -> Document:
    """What the markup says, what htmldate reads in the address and near by."""
    if given.published:
        return given
    if facts.published:
        iso, day = facts.published
        return replace(given, published=iso, published_source=facts.published_source, day=day)
    guessed = guess_published(page, given.url or facts.url)
    return replace(given, published=guessed, published_source="htmldate", day=guessed) if guessed else given


def _with_printed_day(given: Document, page: Page, text: str) -> Document:
    """Where nothing told the day: what the article prints at its head; as the last, any day that htmldate finds."""
    if given.published:
        return given
    code = given.language or detect_language(text[:_DETECTED_CHARACTERS])[0]
    if printed := printed_day(text, code):
        return replace(given, published=printed, published_source="text", day=printed)
    guessed = guess_published(page, given.url, anywhere=True)
    return replace(given, published=guessed, published_source="htmldate", day=guessed) if guessed else given


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def _read(
    given: Document, text: str, found: FlatPosts, handles: Mapping[str, str], questions: Sequence[str] = ()
) -> Document:
    """The steps, in their order, once the text and its posts stand; ``questions`` are those of an interview."""
    document = replace(given, id=given.id or _digest(text.encode()), text=text)
    document = _with_language(document)
    document = _with_posts(document, found.posts)
    document = _with_published(document)
    aside = set_aside(document.posts, found.lines)
    said = find_quotations(document, handles, aside, questions)
    quotations = _with_days(document, said.quotations, aside)
    empty = () if text.strip() else ("the text is empty",)
    warnings = (*document.warnings, *empty, *said.warnings)
    document = replace(document, quotations=quotations, people=said.people, warnings=warnings)
    return replace(document, refused=found.refused + said.refused, weighed=noted())


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
    """Take the day that the article prints at its head when nothing else tells when it appeared; the newest post's date
    stands in for it."""
    if document.published:
        return document
    if printed := printed_day(document.text, document.language):
        return replace(document, published=printed, published_source="text", day=printed)
    dates = [p.date for p in document.posts if p.date and p.in_article]
    if not dates:
        return document
    return replace(document, published=max(dates), published_source="post", day=max(dates)[:10])


def _with_days(document: Document, quotations: Sequence[Quotation], aside: Sequence[Span]) -> tuple[Quotation, ...]:
    """Give the quotations that no post dates the day that the narration tells, counted from the day of the article."""
    if not document.day:
        return tuple(quotations)
    anchor = datetime.date.fromisoformat(document.day)
    return tuple(date_quotations(document.text, quotations, anchor, document.language, aside))
