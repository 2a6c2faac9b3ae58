"""What the caller says of an article: its address, language and day. Only this can be wrong, and raise."""

from __future__ import annotations

import datetime
import re

from .. import __version__
from ..model import Document, QuoteparseError

Published = str | datetime.date | datetime.datetime | None
"""When the article appeared: an ISO 8601 string, a date or a datetime."""

_LANGUAGE_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")


def read_given(url: str | None, language: str | None, published: Published) -> Document:
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
