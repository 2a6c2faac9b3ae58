"""What the caller says of an article: its address, language and day. Only this can be wrong, and raise."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping

from ..dates import read_date
from ..instants import Instant, instant_of, read_instant
from ..lang import base_code, load_pack, pack_codes
from ..model import Document, QuoteparseError
from ..version import __version__

Published = str | int | float | datetime.date | datetime.datetime | None
"""When the article appeared: a date or datetime, a Unix time in seconds or milliseconds, or a string that holds either
of these, as ISO 8601, e-mail or a site prints it ("2023-06-21", "Wed, 21 Jun 2023 10:00:00 GMT", "21 juin 2023")."""

_SECONDS, _MILLISECONDS = (10**9, 10**10), (10**12, 10**13)
"""Unix times from 2001 to 2286: what is shorter may be a day written without dashes."""
_PLACE = re.compile(r"\s*(?:https?|ftp|file)://[^\s:]{1,1000}(?::[^\s:]{0,1000}){0,4}\s*")
"""One address, with a port, and with one in another at most."""
_FILE = re.compile(
    r"\s*(?:(?:[~.]{0,2}/|[A-Za-z]:[\\/])[^\n<>]{1,1000}|[^\s<>]{1,1000})"
    r"\.(?:html?|xhtml|mhtml|txt|md|jsonl?|csv|tsv|parquet|warc|gz|zip|pdf|docx?|eml)\s*",
    re.I,
)


def read_given(document_id: str, url: str | None, language: str | None, published: Published) -> Document:
    """Return an empty document that holds what the caller said, or raise when it cannot be read."""
    code = _code(language)
    instant = _instant(published, language)
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


def refuse_place(content: str, function: str) -> None:
    """Raise ``QuoteparseError`` where an address or a path was given for the article that stands there.

    >>> refuse_place("Voir https://exemple.fr/a.html et pont.html", "parse_text")
    >>> refuse_place("articles/pont.html", "parse_html")
    Traceback (most recent call last):
    ...
    quoteparse.model.QuoteparseError: parse_html got a path, 'articles/pont.html', and reads no files. Read it first: \
parse_html(pathlib.Path('articles/pont.html').read_bytes())
    """
    if _PLACE.fullmatch(content):
        raise QuoteparseError(
            f"{function} got an address, {content.strip()[:80]!r}, and fetches nothing. Fetch the page with what you "
            "like (curl, requests, Scrapy) and call parse_html(response.content, url=address)"
        )
    if len(content) < 1_100 and _FILE.fullmatch(content):
        path = content.strip()
        read = ".read_bytes()" if function == "parse_html" else ".read_text()"
        raise QuoteparseError(
            f"{function} got a path, {path[:80]!r}, and reads no files. Read it first: "
            f"{function}(pathlib.Path({path[:80]!r}){read})"
        )


def read_published(published: Published, language: str | None = None) -> Instant | None:
    """Return when an article appeared, the day by the clock that told it; None for what is no date of an article.

    ``language`` decides which comes first in 03/06/2023; without it, such a date is none.

    >>> [read_published(day).iso for day in ("21 juin 2023", "2023-06-21 10:00:00", 1687341600, "1687341600000")]
    ['2023-06-21', '2023-06-21T10:00:00', '2023-06-21T10:00:00Z', '2023-06-21T10:00:00Z']
    >>> read_published("03/06/2023"), read_published("03/06/2023", "fr").iso, read_published("hier")
    (None, '2023-06-03', None)
    """
    try:
        if isinstance(published, datetime.datetime):
            return instant_of(published)
        if isinstance(published, datetime.date):
            return Instant(published.isoformat(), published.isoformat())
        if isinstance(published, str):
            return _unix_time(published) or read_instant(published) or _printed(published, language)
        return _unix_time(str(int(published))) if isinstance(published, int | float) else None
    except (ValueError, OverflowError):
        return None


def _unix_time(digits: str) -> Instant | None:
    """Read a Unix time in seconds or milliseconds."""
    number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 13 else 0
    for (first, last), units in ((_SECONDS, 1), (_MILLISECONDS, 1000)):
        if first <= number < last:
            return instant_of(datetime.datetime.fromtimestamp(number // units, datetime.UTC))
    return None


def _printed(line: str, language: str | None) -> Instant | None:
    found = read_date(line, language)
    return Instant(found, found[:10]) if found else None


def _instant(published: Published, language: str | None) -> Instant | None:
    """Return when the caller says that the article appeared."""
    if published is None:
        return None
    if instant := read_published(published, language):
        return instant
    if isinstance(published, str) and read_published(published, "fr"):
        raise QuoteparseError(
            f"published={published!r} can be read in two ways. Say which comes first, day or month: with a language "
            "such as 'fr' or 'en-US', or as 2023-06-21."
        )
    raise QuoteparseError(
        f"published={published!r} is no date of an article. Give a day such as 2023-06-21 or '21 juin 2023', a time "
        "such as 2023-06-21T10:00:00+02:00, or a Unix time."
    )
