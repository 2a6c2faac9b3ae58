"""Find every embedded social post and every quotation in news articles, and say who said it, where and when.

>>> from quoteparse import parse_text
>>> document = parse_text("« Nous partirons demain », a déclaré Awa Diarra.")
>>> [(q.speaker, q.text) for q in document.quotations]
[('Awa Diarra', 'Nous partirons demain')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .version import __version__

__all__ = [
    "Difference",
    "Document",
    "Finding",
    "FoundDate",
    "Member",
    "OtherSpeaker",
    "Person",
    "Post",
    "Quotation",
    "QuoteparseError",
    "Refused",
    "Statement",
    "__version__",
    "check",
    "detect_language",
    "find_dates",
    "link",
    "parse_html",
    "parse_many",
    "parse_text",
    "read_date",
    "translate",
]

if TYPE_CHECKING:
    from .batch.many import parse_many
    from .checking import Difference, Finding, check
    from .dates import FoundDate, find_dates, read_date
    from .language import detect_language
    from .linking import Member, Statement, link
    from .model import Document, Person, Post, Quotation, QuoteparseError, Refused
    from .parse import parse_html, parse_text
    from .translation import translate
    from .weighed import OtherSpeaker

_HOMES = {
    "Difference": "checking",
    "Document": "model",
    "Finding": "checking",
    "FoundDate": "dates",
    "Member": "linking",
    "OtherSpeaker": "weighed",
    "Person": "model",
    "Post": "model",
    "Quotation": "model",
    "QuoteparseError": "model",
    "Refused": "model",
    "Statement": "linking",
    "check": "checking",
    "detect_language": "language",
    "find_dates": "dates",
    "link": "linking",
    "parse_html": "parse",
    "parse_many": "batch.many",
    "parse_text": "parse",
    "read_date": "dates",
    "translate": "translation",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that ``import quoteparse`` costs next to nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
