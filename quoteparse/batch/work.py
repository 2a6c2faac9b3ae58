"""What workers do: parse an article and render it for the writer; or translate a chunk of documents and render them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from ..model import Document
from ..readers import Article
from ..writers import Layout, renderer

PARSE = "quoteparse.batch.work:parsing"
TRANSLATE = "quoteparse.batch.work:translating"


class Outcome(NamedTuple):
    """What the parent needs to know of a document, and what its writer is to put down."""

    id: str
    status: str
    error_type: str | None
    error: str | None
    warnings: tuple[str, ...]
    quotations: int
    posts: int
    other_posts: int
    """Posts of other stories that the page carries along."""
    url: str | None
    content: Any
    """Rendered for the writer; the document itself when it goes on to translation."""


def outcome(document: Document, content: Any) -> Outcome:
    """Sum a document up."""
    own = sum(post.in_article for post in document.posts)
    return Outcome(
        document.id,
        document.status,
        document.error_type,
        document.error,
        document.warnings,
        len(document.quotations),
        own,
        len(document.posts) - own,
        document.url,
        content,
    )


def parsing(job: Any, layout: Layout | None) -> Callable[[Article], Outcome]:
    """Return the work on one article; without a layout its document is not rendered. Raises for a wrong option."""
    from .job import check, parse_article

    check(job)
    render = renderer(layout) if layout else None

    def work(article: Article) -> Outcome:
        document = parse_article(article, job)
        return outcome(document, render(document) if render else document)

    return work


@dataclass(frozen=True, slots=True)
class Chunk:
    """Documents that are translated together; ``untranslated`` says why they are not to be, after all."""

    documents: tuple[Document, ...]
    untranslated: str | None = None


@dataclass(frozen=True, slots=True)
class Translation:
    """A chunk, translated and rendered."""

    outcomes: tuple[Outcome, ...]
    summary: Any


def translating(to: str, engine: str, layout: Layout) -> Callable[[Chunk], Translation]:
    """Return the work on one chunk. Raises ``QuoteparseError`` when nothing translates into this language."""
    from ..translation import check_target, translate_documents

    able = check_target(to, engine)
    render = renderer(layout)

    def work(chunk: Chunk) -> Translation:
        """Translate a chunk, or only mark it where it has taken workers down."""
        if chunk.untranslated:
            documents, summary = [_marked(document, chunk.untranslated) for document in chunk.documents], None
        else:
            documents, summary = translate_documents(chunk.documents, to, engine=able)
        return Translation(tuple(outcome(document, render(document)) for document in documents), summary)

    return work


def _marked(document: Document, why: str) -> Document:
    return replace(document, warnings=(*document.warnings, f"not translated: {why}"))
