"""What is done with one article: an article in, a document out, never an exception."""

from __future__ import annotations

from dataclasses import replace

from ..model import Document
from ..page.decode import recode_page
from ..parse import Published, parse_html, parse_text, read_published
from ..readers import Article
from .failure import failed
from .filters import kept
from .options import Job

__all__ = ["Job", "check", "parse_article"]


def parse_article(article: Article, job: Job) -> Document:
    """Return the document of an article, with the article's id and place; a failure becomes a record of status "error".

    >>> parse_article(Article("a.txt", "in/a.txt", content="« Rien », a dit Awa Diarra."), Job()).id
    'a.txt'
    """
    if article.error is not None:
        return failed(article, article.error_type or "unreadable", article.error)
    try:
        return kept(_parse(article, job), job.asked, job.only)
    except MemoryError:
        raise
    except Exception as error:
        return failed(article, "internal", f"{type(error).__name__}: {str(error)[:500]}")


def _parse(article: Article, job: Job) -> Document:
    published, warnings = _published(article, job)
    handles = job.handles or None
    if article.is_html:
        page, damaged = _page(article)
        warnings += damaged
        document = parse_html(
            page,
            document_id=article.id or None,
            url=article.url,
            language=job.language,
            language_backend=job.language_backend,
            published=published,
            handles=handles,
            extractor="none" if article.is_article else job.extractor,
            only=job.only,
        )
    else:
        text = article.content if isinstance(article.content, str) else article.content.decode("utf-8", "replace")
        document = parse_text(
            text,
            document_id=article.id or None,
            url=article.url,
            language=job.language,
            language_backend=job.language_backend,
            published=published,
            handles=handles,
        )
    return replace(
        document,
        source=article.source,
        source_index=article.index,
        title=article.title or document.title,
        author=article.author or document.author,
        site=article.site or document.site,
        extra=article.extra,
        warnings=(*article.warnings, *warnings, *document.warnings),
    )


def _page(article: Article) -> tuple[str | bytes, tuple[str, ...]]:
    """The page as it is; only where its server named a charset it is decoded here, with that at hand."""
    if article.charset and isinstance(article.content, bytes):
        return recode_page(article.content, article.charset)
    return article.content, ()


def _published(article: Article, job: Job) -> tuple[Published, tuple[str, ...]]:
    """The caller's date, else the record's own where it can be read; a date that cannot is told, not raised."""
    if job.published or not article.published:
        return job.published, ()
    if read_published(article.published, job.language):
        return article.published, ()
    return None, (f"the date {article.published[:40]!r} cannot be read",)


def check(job: Job) -> None:
    """Raise ``QuoteparseError`` now for an option that every article would stumble over."""
    parse_text("", language=job.language, published=job.published, language_backend=job.language_backend)
    if job.extractor != Job().extractor:
        parse_html("<p></p>", extractor=job.extractor)
