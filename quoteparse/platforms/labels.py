"""Embeds in flat text that no dash signs: their own labels, above and below, tell where they begin and end."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

LONGEST = 4_000
"""Characters between the labels at most: the longest captions are TikTok's."""
_LONGEST_LINE = 300
VIEW_LABEL = re.compile(
    r"(?:view|see|read|show|voir|afficher|ver|vedi|mostra)\b[^\n]{0,20}?\b(?:tweet|post|publication|thread|twitter|x)\b\W{0,3}"
    r"|(?:tweet|post|beitrag)\s(?:ansehen|anzeigen|lesen)\W{0,3}",
    re.I,
)
"""A link to the post, as platforms write it below an embed: *View post*, *Voir le tweet*."""


def labels(text: str, mark: str, head: re.Pattern[str], foot: re.Pattern[str]) -> Iterator[tuple[re.Match[str], ...]]:
    """Yield the labels of each embed as (head, foot): a foot in the line of each ``mark``, the nearest head above it.

    No head stands above another foot. Every character is looked at once for each pattern.

    >>> head, foot = re.compile(r"(?m)^Post by @(\\w{1,20})$"), re.compile(r"^View post$", re.M)
    >>> [above[1] for above, below in labels("View post\\nPost by @awa\\nView post", "View post", head, foot)]
    ['awa']
    """
    floor, at = 0, text.find(mark)
    while at >= 0:
        nearest = max(floor, at - _LONGEST_LINE)
        line = max(nearest, text.rfind("\n", nearest, at) + 1)
        end = text.find("\n", at, at + _LONGEST_LINE)
        end = end if end >= 0 else min(len(text), at + _LONGEST_LINE)
        below = foot.search(text, line, end)
        if below:
            heads = head.finditer(text, max(floor, below.start() - LONGEST), below.start())
            yield from ((above, below) for above in deque(heads, maxlen=1))
            floor = below.end()
        at = text.find(mark, max(end, at + 1))


def words_between(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the stretch between two labels without the blanks around it, None when there are no words.

    >>> words_between("a  bc d", 1, 5), words_between("a  b", 1, 3)
    ((3, 5), None)
    """
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip())
    end = start + len(inner.strip())
    return (start, end) if start < end else None
