"""What the caller says of an article: its address, language and day. Only this can be wrong, and raise."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from ..instants import Instant, instant_of, read_instant
from ..lang import base_code, load_pack, pack_codes
from ..model import Document, QuoteparseError
from ..version import __version__

Published = str | datetime.date | datetime.datetime | None
"""When the article appeared: an ISO 8601 string, a date or a datetime."""


def read_given(document_id: str, url: str | None, language: str | None, published: Published) -> Document:
    """Return an empty document that holds what the caller said, or raise when it cannot be read."""
    code, instant = _code(language), _instant(published)
    return Document(
        id=document_id,
        url=url,
        language=code,
        language_source="given" if language else None,
        published=instant.iso if instant else None,
        published_source="given" if instant else None,
        day=instant.day if instant else None,
        version=__version__,
        warnings=_without_pack(code),
    )


def read_handles(handles: Mapping[str, str] | None) -> Mapping[str, str]:
    """Return the caller's table of names and handles, or raise when it is none."""
    if handles is None:
        return {}
    if isinstance(handles, Mapping) and all(isinstance(word, str) for pair in handles.items() for word in pair):
        return handles
    raise QuoteparseError(
        f"handles={handles!r:.80} is no table of handles. Give a mapping such as {{'Awa Diarra': 'awa'}}."
    )


def _code(language: str | None) -> str | None:
    """Return the language code in its usual form: "pt-BR" becomes "pt", "fra" becomes "fr"."""
    if language is None:
        return None
    code = base_code(language) if isinstance(language, str) else None
    if code is None:
        raise QuoteparseError(
            f"{language!r} is no language code. Give an ISO 639 code such as 'fr' or 'en', or leave it out: "
            "the language is then detected."
        )
    return code


def _without_pack(code: str | None) -> tuple[str, ...]:
    if code is None or load_pack(code):
        return ()
    packs = ", ".join(pack_codes())
    return (f"no pack for the language {code!r} (there are {packs}): read by marks, dashes and colons alone",)


def _instant(published: Published) -> Instant | None:
    """Return when the caller says that the article appeared; the day is that of the caller's own clock."""
    if published is None:
        return None
    try:
        if isinstance(published, datetime.datetime):
            return instant_of(published)
        if isinstance(published, datetime.date):
            return Instant(published.isoformat(), published.isoformat())
        if instant := read_instant(published):
            return instant
    except (ValueError, OverflowError, AttributeError):
        pass
    raise QuoteparseError(
        f"published={published!r} is no date of an article. Give an ISO 8601 day such as '2023-06-21', a datetime.date "
        "or a datetime.datetime."
    )
