"""Find signature lines: what is left of an embed's foot in flat text, ``— Name (@handle) June 20, 2023``.

The shapes are those that ten text extractors leave: on a line of its own, glued to the line before, with the date on
the next line, with markdown links, with two hyphens for the dash. A handle in parentheses is found first; then the
date that must follow it and the dash that must stand before the name are read around it, so that text without such
a handle costs one scan.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..dates.lines import match_date, read_date
from ..model import Refused
from ..platforms import Platform, platforms
from ..platforms.labels import VIEW_LABEL

BIDI = "\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
"""Marks of direction and of no width, which platforms put around names and dates of right-to-left languages."""

_BLANK = rf"[ \t\u00a0\u202f{BIDI}]"
_HANDLE = re.compile(
    rf"[(（][\s{BIDI}\[]{{0,6}}[@＠](?P<handle>[A-Za-z0-9_\\](?:[A-Za-z0-9_.@\\-]{{0,98}}[A-Za-z0-9_])?)"
    rf"[\s{BIDI}]{{0,6}}(?:\]\([^()\s]{{1,300}}\)[\s{BIDI}]{{0,6}})?[)）](?:\]\((?P<url>[^()\s]{{1,500}})\))?"
)
_GAP = re.compile(rf"(?:{_BLANK}|·){{0,8}}")
_NEXT_LINE = re.compile(rf"{_BLANK}{{0,8}}(?:\r?\n{_BLANK}{{0,80}}(?:>[ \t]{{0,4}})?){{1,8}}")
_LINKED_DATE = re.compile(r"\[(?P<label>[^\[\]]{0,90})\]\(<?(?P<url>https?://[^()\s<>]{1,500})>?\)")
_LINE_BELOW = re.compile(r"(?P<gap>[ \t]{0,8}(?:\r?\n[ \t>]{0,80}){0,4})(?P<words>[^\n\r]{0,60})")
_SHORT_LINK_END = re.compile(r"(?:https?://t[.]co/|pic[.](?:twitter|x)[.]com/)\w{1,24}\s{0,6}\Z")
_DATELINE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'’. -]{2,30}(?:,\s\w{2,20}[.]?)?(?:\s\([A-Z]{2,9}\))?\s{0,3}")
_MARGIN = re.compile(r"[ \t\u00a0>]{0,200}")
_DASH_ABOVE = re.compile(r"([—―–]|--)\s{0,20}\Z")
_AROUND_NAME = " \t[\u00a0\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_DASH = re.compile(r"[—―]|--|–|‒")
_WEAK_DASH = re.compile(r"[-–‒][ \u00a0]")
_DATELINE_LENGTH = 80
_NAME_LENGTH = 110
"""Bluesky's names run to 64 characters, twitter's to 50; markup of a link around the name comes on top."""
_DATE_LENGTH = 64
_MOST_REFUSED = 1_000
"""As many refusals are told of at most: a text can be a list of handles."""
_MARKDOWN_LINK = re.compile(r"\[([^\[\]]{0,200})\]\([^()\s]{0,500}\)")
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature line: its stretch from the dash to the end of the date, and what it says."""

    start: int
    end: int
    name: str | None
    handle: str
    platform: Platform
    date: str | None
    """ISO day or instant, as printed."""
    date_text: str | None
    url: str | None
    """Where the date leads, when the text form kept links: the permalink."""
    date_below: bool
    """The date stands on the next line: every link of this text has a line of its own."""


def find_signatures(text: str) -> tuple[tuple[Signature, ...], tuple[Refused, ...]]:
    """Find the signature lines of ``text`` in order, and the handles in parentheses that are none, with why.

    >>> found, refused = find_signatures("Il pleut.\\n— Awa Diarra (@awa) 20 June 2023\\nBy Jo (@jo), Bamako")
    >>> [(s.name, s.handle, s.date_text) for s in found]
    [('Awa Diarra', 'awa', '20 June 2023')]
    >>> [r.why for r in refused]
    ['no dash stands before the name']
    """
    if "@" not in text and "＠" not in text:
        return (), ()
    found: list[Signature] = []
    refused: list[Refused] = []
    floor = 0
    for match in _HANDLE.finditer(text):
        signature = _read_signature(text, floor, match)
        if isinstance(signature, Refused):
            if len(refused) < _MOST_REFUSED:
                refused.append(signature)
        else:
            found.append(signature)
            floor = signature.end
    return tuple(found), tuple(refused)


def _read_signature(text: str, floor: int, match: re.Match[str]) -> Signature | Refused:
    def refuse(why: str) -> Refused:
        return Refused(match.start(), match.end(), "signature", why)

    dash = _find_dash(text, max(floor, match.start() - _NAME_LENGTH), match.start())
    if dash is None:
        return refuse("no dash stands before the name")
    date = _read_date_after(text, match.end()) or _undated(text, floor, dash[0], match.end())
    if date is None:
        return refuse("no date follows the handle")
    end, iso, printed, url = date
    handle = match["handle"].replace("\\", "")
    platform = _find_platform(handle, url or match["url"])
    if platform is None:
        return refuse("the handle is that of no platform")
    if _DATELINE.fullmatch(text, _line_start(text, max(floor, dash[0] - _DATELINE_LENGTH), dash[0]), dash[0]):
        return refuse("a dateline and a byline")
    name = plain(text[dash[1] : match.start()]).strip(_AROUND_NAME)
    below = "\n" in text[match.end() : end]
    return Signature(dash[0], end, name or None, handle, platform, iso, printed, url, below)


def _find_platform(handle: str, url: str | None) -> Platform | None:
    """Return the platform that a link names, else the one whose handles look so; twitter's are the commonest."""
    every = _commonest_first()
    linked = next((p for p in every if p.read_permalink(url)), None) if url else None
    return linked or next((p for p in every if p.handle and p.handle.fullmatch(handle)), None)


@cache
def _commonest_first() -> tuple[Platform, ...]:
    return tuple(sorted(platforms(), key=lambda platform: platform.name != "twitter"))


_Date = tuple[int, "str | None", "str | None", "str | None"]
"""Where the date ends, its ISO form, as printed, where it leads."""


def _read_date_after(text: str, position: int) -> _Date | None:
    """Read the date that follows a handle: in a link, on the line itself, or alone on the next line."""
    gap = _GAP.match(text, position)
    start = gap.end() if gap else position
    return _linked_date(text, start) or _inline_date(text, start) or _date_on_next_line(text, position)


def _linked_date(text: str, start: int) -> _Date | None:
    """Read ``[June 20, 2023](permalink)``; a permalink holds even when its label is no date ("View post")."""
    link = _LINKED_DATE.match(text, start)
    if not link:
        return None
    printed = plain(link["label"])
    date = read_date(printed)
    if not date and not any(platform.read_permalink(link["url"]) for platform in platforms()):
        return None
    return link.end(), date, printed or None, link["url"]


def _inline_date(text: str, start: int) -> _Date | None:
    """Read the date at ``start``, whatever follows it on the line (``June 20, 2023Next paragraph``)."""
    found = match_date(text, start)
    return (found[0], found[1], text[start : found[0]].strip(), None) if found else None


def _date_on_next_line(text: str, position: int) -> _Date | None:
    """Read a date that has the next line that is not blank for itself."""
    gap = _NEXT_LINE.match(text, position)
    if not gap:
        return None
    linked = _linked_date(text, gap.end())
    if linked:
        return linked
    line = re.split(r"[\n\r]", text[gap.end() : gap.end() + _DATE_LENGTH], maxsplit=1)[0].rstrip()
    date = read_date(line) if line else None
    return (gap.end() + len(line), date, line, None) if date else None


def _undated(text: str, floor: int, dash: int, end: int) -> _Date | None:
    """Take a signature without a date when a label follows ("View tweet"), or when it stands alone behind a link."""
    line = _LINE_BELOW.match(text, end)
    if line and VIEW_LABEL.fullmatch(line["words"]):
        return line.end(), None, None, None
    alone = end == len(text) or (line is not None and "\n" in line["gap"])
    behind_link = _SHORT_LINK_END.search(text, max(floor, dash - 60), dash)
    return (end, None, None, None) if alone and behind_link else None


def _find_dash(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Find the dash before the name: where the line begins with one, else the last (names may hold dashes)."""
    line = _line_start(text, start, end)
    dashes = [d.span() for d in _DASH.finditer(text, line, end)]
    lead = _MARGIN.match(text, line, end)
    first = lead.end() if lead and (line == 0 or text[line - 1] in "\n\r") else -1
    if first >= 0 and _WEAK_DASH.match(text, first, end):
        dashes.insert(0, (first, first + 1))
    if not dashes:
        above = _DASH_ABOVE.search(text, max(start, line - 50), line) if first >= 0 else None
        return above.span(1) if above else None
    return dashes[0] if dashes[0][0] == first and _is_name(text[dashes[0][1] : end]) else dashes[-1]


def _line_start(text: str, start: int, end: int) -> int:
    """Return where the line that holds ``end`` begins, or ``start`` when it begins before that."""
    return max(text.rfind("\n", start, end) + 1, text.rfind("\r", start, end) + 1, start)


def _is_name(words: str) -> bool:
    """Tell whether a stretch with a dash in it may be one name: short, and no sentence ends in it."""
    return len(words) <= 60 and not re.search(r"[.!?…][\"”»]?\s|https?://|pic\.", words)


def plain(words: str) -> str:
    """Return words without markdown: links give their label, escapes their character, blanks are single.

    >>> plain("[July\\n> 20,  2018](https://example.org)")
    'July 20, 2018'
    """
    words = _ESCAPE.sub("", _MARKDOWN_LINK.sub(r"\1", words))
    return re.sub(r"\s+(?:>\s+)?", " ", words).strip()
