"""Take the outer quotation marks off a sentence before it is sent, and put them back as the target prints them.

Engines stumble over marks, and a sentence from the middle of a quotation often carries only one of the two.
"""

from __future__ import annotations

from ..lang import load_pack
from ..lang.base import entries

_CLOSERS = {"«": "»", "“": "”", "„": "“”", '"': '"', "‹": "›", "‘": "’"}
_OPENERS = {"»": "«", "”": "“„", "“": "„", '"': '"', "›": "‹"}
_AFTER = ".,;!?…"


def peel(sentence: str) -> tuple[str, str, str, str]:
    """Return (opening mark, words, closing mark, punctuation after it); a mark comes with its space, or is "".

    A mark is outer when its partner stands at the other end, or nowhere: not in ``« Oui », dit-il, « oui »``.

    >>> peel("« Nous partons. »")
    ('« ', 'Nous partons.', ' »', '')
    >>> peel("“Nous partons.")
    ('“', 'Nous partons.', '', '')
    >>> peel('"Non", dit-il')
    ('', '"Non", dit-il', '', '')
    """
    body = sentence.rstrip(_AFTER)
    closed = body[-1:] in _OPENERS and body != sentence
    text, after = (body, sentence[len(body) :]) if closed else (sentence, "")
    opening = text[:1] if text[:1] in _CLOSERS and _partner(text) in (len(text) - 1, None) else ""
    closing = text[-1:] if len(text) > 1 and text[-1:] in _OPENERS and _first_partner(text) in (0, None) else ""
    if closed and not closing:
        text, after = sentence, ""
    words = text[len(opening) : len(text) - len(closing)]
    if opening:
        opening += words[: len(words) - len(words.lstrip())]
    if closing:
        closing = words.lstrip()[len(words.strip()) :] + closing
    return opening, words.strip() if opening or closing else words, closing, after


def _partner(text: str) -> int | None:
    """Where the mark that opens the text is closed."""
    return _matching(text, range(1, len(text)), text[0], _CLOSERS[text[0]])


def _first_partner(text: str) -> int | None:
    """Where the mark that closes the text was opened."""
    return _matching(text, range(len(text) - 2, -1, -1), text[-1], _OPENERS[text[-1]])


def _matching(text: str, order: range, same: str, other: str) -> int | None:
    depth = 1
    for at in order:
        if text[at] in other:
            depth -= 1
        elif text[at] == same:
            depth += 1
        if not depth:
            return at
    return None


def printed(mark: str, opens: bool, target: str) -> str:
    """Return a mark as the target language prints it, with the space it takes; a straight mark stays straight.

    >>> printed("« ", True, "en"), printed("”", False, "fr"), printed('"', True, "fr")
    ('“', '\\xa0»', '"')
    """
    pack = load_pack(target)
    pairs = entries(pack.marks) if pack else ()
    if not mark or '"' in mark or not pack or not pairs:
        return mark
    pair = pairs[0].split()
    return pair[0] + pack.mark_space if opens else pack.mark_space + pair[-1]
