"""Is it what was said, and did that person say it? Each quotation of a text against sources: docs/checking.md."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Document, Quotation
from ..parse import parse_text
from .finding import Difference, Finding
from .judging import judge
from .sources import Sources
from .translated import Translations

__all__ = ["Difference", "Finding", "Sources", "check"]


def check(text: str | Document, sources: Iterable[Document] | Sources) -> tuple[Finding, ...]:
    """Return for each quotation and reported claim of a text what the sources have of it, in order of appearance.

    ``sources`` are documents as ``parse_text`` and ``parse_html`` return them: their whole texts are searched, and
    their quotations tell who speaks. ``Sources(documents)`` indexes them once for many texts.

    >>> source = parse_text("« Nous ouvrirons douze centres lundi », a dit Awa Diarra.")
    >>> copy = "« Nous ouvrirons dix centres lundi », a dit Awa Diarra."
    >>> [(found.verdict, found.grave, found.differences[0].change) for found in check(copy, [source])]
    [('edited', True, 'number')]
    """
    document = parse_text(text) if isinstance(text, str) else text
    indexed = sources if isinstance(sources, Sources) else Sources(sources)
    translations = Translations(indexed)
    return tuple(_checked(said, document, indexed, translations) for said in document.quotations)


def _checked(said: Quotation, document: Document, sources: Sources, translations: Translations) -> Finding:
    language = said.language or document.language
    found = judge(said, document.text, language, sources)
    if found.verdict == "not found":
        return translations.find(said, language) or found
    return found
