"""Keep what no engine may touch: handles, hashtags, links, emoji, and numbers with their units.

What stands at the edge of a sentence is never sent. What stands inside is sent as a placeholder, and the placeholder
must come back exactly once; when it does not, the sentence is cut around it. Numbers with units are sent as they are,
and become placeholders only when they come back changed: a model needs them for agreement and order.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

_LINK = (
    r"https?://[^\s<>«»“”\"]{1,2000}"
    r"|(?<![\w@.-])www\.[^\s<>«»“”\"]{1,2000}"
    r"|pic\.twitter\.com/\w{1,40}"
    r"|(?<![\w@./-])(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}/[^\s<>«»“”\"…]{0,2000}"
    r"|(?<![\w.+-])[A-Za-z0-9_][A-Za-z0-9_.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}"
)
_HANDLE = r"(?<![\w@])@\w{1,50}(?:[.@](?=\w)[\w-]{1,63}){0,6}"
_HASHTAG = r"(?<![\w&#])#(?=[\d_]{0,99}[^\W\d_])\w{1,140}"
_PICTURE = "\u203c\u2049\u2190-\u21ff\u231a-\u23ff\u25a0-\u27bf\u2b00-\u2bff\u3030\U0001f000-\U0001faff"
_EMOJI = f"[{_PICTURE}][{_PICTURE}\ufe0e\ufe0f\u200d\u20e3\U000e0020-\U000e007f]{{0,60}}|[0-9#*]\ufe0f?\u20e3"
_ELLIPSIS = r"…|\.{3,6}"
_NUMBER = "(?:[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3}){1,5}|[0-9]{1,15})(?:[.,][0-9]{1,9}){0,5}"
_UNIT = (
    "%|‰|°[CF]?|[kM]?€|Mds?€|[$£¥₽]|km/h|m/s|km²|km|[cmd]m²|[cmd]m|m[²³]?|ha|[kmM]?g|t|[cdhm]?[lL]"
    "|[kMGT]?Wh?|[kMGT][oBb]|[kMG]?Hz"
)
_QUANTITY = rf"(?<![\w.,])(?:[$€£¥][ \u00a0\u202f]?{_NUMBER}|{_NUMBER}[ \u00a0\u202f]?(?:{_UNIT})(?![\w²³]))"
_ENTITY = re.compile(
    f"(?P<link>{_LINK})|(?P<handle>{_HANDLE})|(?P<hashtag>{_HASHTAG})|(?P<emoji>{_EMOJI})"
    f"|(?P<ellipsis>{_ELLIPSIS})|(?P<quantity>{_QUANTITY})"
)
_LINK_TAIL = ".,;:!?…'’*"
_STEMS = ("XQ", "QZ", "ZX", "JQ", "QX", "VQ")
"""Pairs of letters that hardly any language writes: a placeholder is a pair, a number and an X."""


class Entity(NamedTuple):
    """A stretch that must come out as it went in; kind is link, handle, hashtag, emoji, ellipsis or quantity."""

    start: int
    end: int
    kind: str


class Masked(NamedTuple):
    """A text to send, and the strings that its placeholders stand for (or that it must still hold when it returns)."""

    text: str
    stem: str = ""
    originals: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


Form = list[str | Masked]
"""A sentence ready to be sent: plain strings stay as they are."""


def find_protected(text: str) -> list[Entity]:
    """Return the protected stretches of a text, in order.

    >>> text = "Merci @UN_MINUSMA : 20 % de #Mali_2023, voir https://t.co/a_b."
    >>> [(e.kind, text[e.start : e.end]) for e in find_protected(text)]
    [('handle', '@UN_MINUSMA'), ('quantity', '20 %'), ('hashtag', '#Mali_2023'), ('link', 'https://t.co/a_b')]
    """
    found = []
    for match in _ENTITY.finditer(text):
        kind = match.lastgroup or ""
        length = len(match.group().rstrip(_LINK_TAIL)) if kind == "link" else len(match.group())
        found.append(Entity(match.start(), match.start() + length, kind))
    return found


def edges(text: str) -> tuple[int, int]:
    """Return the span that is left when the protected stretches at both ends are cut off.

    A number with its unit stays: it is part of the sentence.

    >>> text = "@AmbDiop8 Nous partons demain… pic.twitter.com/oKKo2"
    >>> start, end = edges(text)
    >>> text[start:end]
    'Nous partons demain'
    """
    fixed = [e for e in find_protected(text) if e.kind != "quantity"]
    start, end = 0, len(text)
    for entity in fixed:
        if _matters(text[start : entity.start]):
            break
        start = entity.end
    for entity in reversed(fixed):
        if entity.start < start or _matters(text[entity.end : end]):
            break
        end = entity.start
    core = text[start:end]
    if not has_words(core):
        return start, start
    return start + len(core) - len(core.lstrip(_SPACE_AND_DASHES)), start + len(core.rstrip())


_SPACE_AND_DASHES = " \t\u00a0\u202f:;,–—-•|>"


_MARKS = frozenset('«»“”„"‹›')


def has_words(text: str) -> bool:
    """Tell whether there is a letter or a digit."""
    return any(c.isalnum() for c in text)


def _matters(text: str) -> bool:
    """Tell whether a stretch between the edge and something protected belongs to the sentence: words, or a mark."""
    return any(c.isalnum() or c in _MARKS for c in text)


def send_numbers(sentence: str) -> Form:
    """Mask all but the numbers with units, which must come back as they are.

    >>> send_numbers("Selon @a_b, 20 % partent")
    [Masked(text='Selon XQ0X, 20 % partent', stem='XQ', originals=('@a_b',), kept=('20 %',))]
    """
    entities = [e for e in find_protected(sentence) if e.kind != "ellipsis"]
    names = [e for e in entities if e.kind != "quantity"]
    return _mask(sentence, names, [e for e in entities if e.kind == "quantity"])


def mask_all(sentence: str) -> Form:
    """Mask the numbers with units too."""
    return _mask(sentence, [e for e in find_protected(sentence) if e.kind != "ellipsis"], [])


def split_around(sentence: str) -> Form:
    """Cut the sentence around every protected stretch; this cannot fail.

    >>> [part if isinstance(part, str) else [part.text] for part in split_around("Selon @a_b, tous partent")]
    [['Selon'], ' ', '@a_b', ', ', ['tous partent']]
    """
    form: Form = []
    at = 0
    for entity in [e for e in find_protected(sentence) if e.kind != "ellipsis"]:
        form += _part(sentence[at : entity.start])
        form.append(sentence[entity.start : entity.end])
        at = entity.end
    return form + _part(sentence[at:])


def _part(text: str) -> Form:
    words = text.strip(_SPACE_AND_DASHES)
    if not has_words(words):
        return [text] if text else []
    start = text.index(words)
    around: list[str | Masked] = [text[:start], Masked(words), text[start + len(words) :]]
    return [part for part in around if part]


FORMS: tuple[Callable[[str], Form], ...] = (send_numbers, mask_all, split_around)
"""The forms in which a sentence is sent, one after the other, until its protected stretches come back whole."""


def _mask(sentence: str, entities: list[Entity], kept: list[Entity]) -> Form:
    stem = next((s for s in _STEMS if s.lower() not in sentence.lower()), None)
    if stem is None:
        return split_around(sentence)
    text, at = "", 0
    for number, entity in enumerate(entities):
        text += f"{sentence[at : entity.start]}{stem}{number}X"
        at = entity.end
    originals = tuple(sentence[e.start : e.end] for e in entities)
    wanted = tuple(sentence[e.start : e.end] for e in kept)
    return [Masked(text + sentence[at:], stem if originals else "", originals, wanted)]


def unmask(masked: Masked, output: str) -> str | None:
    """Put the originals back; None when a placeholder is lost or doubled, or a number was changed.

    >>> masked = Masked("Selon XQ0X", "XQ", ("@a_b",))
    >>> unmask(masked, "According to xq0x"), unmask(masked, "According to XQ X")
    ('According to @a_b', None)
    """
    if not all(_squeezed(number) in _squeezed(output) for number in masked.kept):
        return None
    if not masked.originals:
        return output
    placeholder = re.compile(rf"(?<![^\W_]){masked.stem}([0-9]{{1,4}})X(?![^\W_])", re.IGNORECASE)
    if sorted(int(n) for n in placeholder.findall(output)) != list(range(len(masked.originals))):
        return None
    restored = placeholder.sub(lambda m: masked.originals[int(m[1])], output)
    return restored if len(placeholder.findall(output)) == output.lower().count(masked.stem.lower()) else None


def _squeezed(text: str) -> str:
    """Without the spaces, which every language sets its own way: 20 % and 20% are one number."""
    return re.sub(r"\s", "", text)
