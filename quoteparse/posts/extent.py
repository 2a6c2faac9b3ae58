"""Where the text of a flattened post begins and ends, around its signature line.

Extractors leave it in one of two orders: the whole text before the signature, or the first line before it and the
rest behind (trafilatura 1.2 to 2.1 walks a quotation's elements in document order and writes a paragraph's tail,
the signature, before the texts that follow the paragraph's line breaks).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from ..model import Span
from .joins import Join, Surroundings, closes_a_post, fills, fits, weigh_join
from .signatures import Signature
from .units import TextUnit, glued_parts, glued_words, sentences, units_above, units_below

_REACH = 6_000
"""Characters looked at on each side: markdown makes a post of 280 characters ten times as long."""
_UNITS = 40
_PICTURE_LABEL = re.compile(r"\[?\\?\[image or embed\\?\](?:\]\([^()\s]{1,300}\))?\s{0,4}\Z", re.I)
"""What Bluesky's embed prints for a picture."""
_WIDE = 3
"""More line ends than these stand in no post; a paragraph of its own and a blank line make three."""
_HOPELESS = -7.0
"""No later line makes good a sum below this."""


@dataclass(frozen=True, slots=True)
class Extent:
    """The stretches of a post's text, in order, and how sure they are."""

    spans: tuple[Span, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class SignedStretch:
    """A signature with the stretch of text that can belong to its post."""

    text: str
    signature: Signature
    floor: int
    ceiling: int
    next_signature: bool
    """Another signature stands at ``ceiling``: the line above it is that one's."""
    limit: int
    language: str | None
    paragraph_gap: int = 1
    early_signatures: bool = False
    """Some signature of this text is certain to stand before the rest of its post."""

    @property
    def around(self) -> Surroundings:
        """What the rules may know."""
        below = next(units_below(self.text, self.signature.end, self.ceiling, _REACH), None)
        margin = below.indent if below and not self.next_signature else None
        return Surroundings(
            self.text, self.signature.name, self.signature.handle, self.language, self.paragraph_gap, margin
        )

    def prior(self, upward: bool) -> float:
        """What the order of the text says about one more line above, or below."""
        if upward:
            return -1.5 if self.early_signatures else 0.0
        return 0.5 if self.early_signatures else -1.5


def find_extent(place: SignedStretch) -> Extent:
    """Find the stretches of the text of the post that a signature closes."""
    above = _above(place)
    if not above:
        return Extent((), 0.5)
    if above[0].quoted:
        return _quoted(above)
    above, clean = _cut_to_limit(place, above)
    tail, sure = _tail(place, above)
    if tail:
        head = _first_line(above)
        return Extent((_stretch(head), _stretch(tail)), clean * sure)
    head, sure = _grow(place, above, upward=True)
    return Extent((_stretch(head),), clean * sure)


def certain_tail(place: SignedStretch) -> bool:
    """Tell whether a picture link behind the signature proves that the extractor wrote the signature too early."""
    behind = place.signature.end
    if not _ends_its_line(place) or place.text.find("pic.", behind, min(place.ceiling, behind + _REACH)) < 0:
        return False
    above = _above(place)
    return bool(above) and not above[0].quoted and bool(_closed_tail(place, above, _below(place, above)))


def _above(place: SignedStretch) -> list[TextUnit]:
    """Return the lines that may be the post's, nearest first, without the label that stands for a picture."""
    reach = _REACH if place.signature.url else 5 * place.limit
    units = list(islice(units_above(place.text, place.floor, place.signature.start, reach), _UNITS))
    if units and (label := _PICTURE_LABEL.search(place.text, units[0].start, units[0].end)):
        kept = place.text[units[0].start : label.start()].rstrip()
        rest = replace(units[0], end=units[0].start + len(kept))
        return [rest, *units[1:]] if kept else units[1:]
    return units


def _stretch(units: list[TextUnit]) -> Span:
    return min(u.start for u in units), max(u.end for u in units)


def _first_line(above: list[TextUnit]) -> list[TextUnit]:
    """Return the units of the line nearest to the signature."""
    return above[: next((n for n, unit in enumerate(above) if n and unit.gap), len(above))]


def _quoted(above: list[TextUnit]) -> Extent:
    """A block of lines marked with ``>`` is the post: one span a line, without the marks."""
    lines: list[Span] = []
    for unit in above:
        if not unit.quoted:
            break
        if unit.gap == 0 and lines:
            lines[-1] = (unit.start, lines[-1][1])
        else:
            lines.append((unit.start, unit.end))
    return Extent(tuple(reversed(lines)), 0.97)


def _cut_to_limit(place: SignedStretch, above: list[TextUnit]) -> tuple[list[TextUnit], float]:
    """Cut the nearest line where it was glued, else into sentences, when it is not the post's alone.

    With the lines comes how sure the cut is: a sentence is a weak place to begin a post.
    """
    nearest, *rest = above
    own = nearest.start > place.floor and place.text[place.floor : nearest.start].rstrip(" >")[-1:] == "\n"
    if own and fits([place.text[nearest.start : nearest.end]], place.limit):
        return above, 1.0
    parts, sure = glued_parts(place.text, nearest), 0.9
    for cut, surer in ((glued_words, 0.7), (sentences, 0.6)):
        if len(parts) == 1 or not fits([place.text[parts[0].start : parts[0].end]], place.limit):
            parts[:1], sure = cut(place.text, parts[0]), surer
    return parts + rest, sure


def _grow(place: SignedStretch, units: list[TextUnit], *, upward: bool) -> tuple[list[TextUnit], float]:
    """Take units from the nearest on, as far as their joins and the break behind them weigh most in sum."""
    words = [place.text[u.start : u.end] for u in units]
    around, total, widest = place.around, 0.0, max(1, units[0].gap)
    sums = [_weigh_break(units, 1, widest)]
    for n, (near, far) in enumerate(pairwise(units), 1):
        if far.gap > max(widest, _WIDE) or total < _HOPELESS or not fits(words[: n + 1], place.limit):
            break
        upper, lower = (words[n], words[n - 1]) if upward else (words[n - 1], words[n])
        total += weigh_join(Join(upper, lower, upward, far, near, widest, around)) + place.prior(upward)
        widest = max(widest, far.gap)
        full = 1.3 * fills(words[: n + 1], place.limit)
        sums.append(total + full + _weigh_break(units, n + 1, widest))
    best = max(range(len(sums)), key=sums.__getitem__)
    margin = sums[best] - max((s for n, s in enumerate(sums) if n != best), default=sums[best] - 4)
    return units[: best + 1], 1 / (1 + math.exp(-margin))


def _weigh_break(units: list[TextUnit], taken: int, widest: int) -> float:
    """What the break behind the last unit taken says: a post ends where the text breaks more than within it."""
    if taken >= len(units):
        return 0.0
    near, far = units[taken - 1], units[taken]
    if far.gap and (far.quoted != near.quoted or abs(far.indent - near.indent) > 1):
        return 2.5
    return 2.5 if far.gap > widest else -2.0 if 0 < far.gap < widest else 0.0


def _below(place: SignedStretch, above: list[TextUnit]) -> list[TextUnit]:
    """Return the lines that may be the rest of the post: none where the text keeps the order of the page."""
    text, signature = place.text, place.signature
    if not _ends_its_line(place):
        return []
    if closes_a_post(text[above[0].start : above[0].end]):
        return []
    units = list(islice(units_below(text, signature.end, place.ceiling, _REACH), _UNITS))
    units = [u for u in units if not _PICTURE_LABEL.fullmatch(text, u.start, u.end)]
    if place.next_signature:
        units = units[:-1]
    return units if units and units[0].gap <= max(1, above[0].gap) and units[0].indent == above[0].indent else []


def _ends_its_line(place: SignedStretch) -> bool:
    """Tell whether more of the post may stand below: not where the text kept links, or each link on its own line."""
    text, signature = place.text, place.signature
    line_end = text.find("\n", signature.end, signature.end + 40)
    return not (signature.url or signature.date_below or line_end < 0 or text[signature.end : line_end].strip())


def _closed_tail(place: SignedStretch, above: list[TextUnit], below: list[TextUnit]) -> list[TextUnit]:
    """Return the lines down to the picture link that closes the post."""
    words = [place.text[u.start : u.end] for u in _first_line(above)]
    for n, unit in enumerate(below, 1):
        words.append(place.text[unit.start : unit.end])
        if not fits(words, place.limit):
            return []
        if closes_a_post(words[-1]):
            return below[:n]
    return []


def _tail(place: SignedStretch, above: list[TextUnit]) -> tuple[list[TextUnit], float]:
    """Find the lines behind the signature that belong to its post."""
    below = _below(place, above)
    if not below:
        return [], 1.0
    if closed := _closed_tail(place, above, below):
        return closed, 0.95
    if below[0].gap > 1:
        return [], 1.0
    first = _first_line(above)
    whole = TextUnit(first[-1].start, first[0].end, below[0].gap, below[0].indent, False)
    taken, sure = _grow(place, [whole, *below], upward=False)
    return taken[1:], sure
