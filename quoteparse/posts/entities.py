"""What a post's text points to: links, pictures, mentions and hashtags."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

_LINK = re.compile(
    r"(?<![$@＠#＃])https?://[^\s<>\"“”«»\[\]\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]{1,500}"
)
"""A link and what may be glued behind it; no mark of direction is part of it."""
_SHORT_LINK = re.compile(
    r"https?://t[.]co/[A-Za-z0-9]{1,10}"
    r"(?:[?][A-Za-z0-9_]{1,20}=[A-Za-z0-9_]{1,20}(?:&[A-Za-z0-9_]{1,20}=[A-Za-z0-9_]{1,20}){0,4}(?:#[A-Za-z0-9_]{1,20})?)?"
)
_PLACE = re.compile(r"https?://(?P<host>[^/?#:()…]{1,255})(?P<port>:[0-9]{1,5})?")
_PATH = re.compile(r"[A-Za-z0-9!*';:=+,.$/%#_~@|&?()À-ÖØ-öø-ɏЀ-ӿ–-]*")
"""What Latin and Cyrillic addresses are written with: text of other scripts begins behind the link."""
_END_OF_LABEL = r"[^\x00-/:-@\[-`{-\x7f]"
"""A letter or digit of ASCII, or another character; told by what it is not: a set so large takes 8 ms to compile."""
_LABEL_OF_HOST = re.compile(rf"{_END_OF_LABEL}(?:[^\x00-,./:-@\[-^`{{-\x7f]{{0,61}}{_END_OF_LABEL})?")
_TOP = re.compile(r"xn--[A-Za-z0-9]{2,59}|[A-Za-z]{2,24}|[^\W\d_A-Za-z]{1,24}")
"""The last label of a host: letters of one script."""
_GLUED_TOP = re.compile(r"[A-Za-z]{2,24}(?=[^\x00-\x7f])")
_PICTURE = re.compile(r"pic[.](?:twitter|x)[.]com/[A-Za-z0-9]{1,10}")
_MENTION = re.compile(
    r"(?:(?<![A-Za-z0-9_!#$%&*@＠/À-ÖØ-öø-ɏ])|(?<=(?<![A-Za-z0-9_+~.-])[Rr][Tt]))[@＠]"
    r"([A-Za-z0-9_]{1,63}(?:[.-][A-Za-z0-9_-]{1,63}){0,5}(?:@[A-Za-z0-9-]{1,63}(?:[.][A-Za-z0-9-]{1,63}){1,4})?)"
    r"(?![A-Za-z0-9_@＠À-ÖØ-öø-ɏ]|://)"
)
_HASHTAG = re.compile(r"(?<![\w/&])[#＃](?!https?://)((?:\w|[^\x00-\x7f\s]|(?<=\w)[\u200c\u200d]){1,280})")
_IN_HASHTAGS = frozenset(
    "_\u200c\u200d\u00b7\u05be\u05f3\u05f4\u0f0b\u0f0c\u3003\u301c\u309b\u309c\u30a0\u30fb\ua67e\uff5e"
)
"""What stands in a hashtag and is no letter, mark or digit (twitter-text, ``hashtagSpecialChars``)."""
_LABEL = re.compile(r"\[([^\[\]]{0,300})\]\((https?://[^()\s]{1,600})\)")
_MARKUP_HOSTS = ("://twitter.com/", "://x.com/", "://bsky.app/", "://mobile.twitter.com/")


class Entities(NamedTuple):
    """The entities of a text, each once, in order."""

    links: tuple[str, ...]
    media: tuple[str, ...]
    mentions: tuple[str, ...]
    hashtags: tuple[str, ...]


_NONE = Entities((), (), (), ())


def find_entities(text: str) -> Entities:
    """Find the links, pictures, mentions (without @) and hashtags (without #) of a post's text.

    Links glued to words or to pictures are told apart; markdown gives its links' targets.

    >>> found = find_entities("Merci @awa ! #Bamako\\nphotos :https://t.co/abcdefghijpic.twitter.com/oKKo2RQ2R3")
    >>> found.links, found.media
    (('https://t.co/abcdefghij',), ('pic.twitter.com/oKKo2RQ2R3',))
    >>> found.mentions, found.hashtags
    (('awa',), ('Bamako',))
    """
    if not text:
        return _NONE
    words = _LABEL.sub(_label_or_target, text)
    media = _PICTURE.findall(words)
    links, rest = _take_links(_PICTURE.sub(" ", words))
    hashtags = map(_tag, _HASHTAG.findall(rest))
    return Entities(_once(links), _once(media), _once(_MENTION.findall(rest)), _once(filter(None, hashtags)))


def _take_links(words: str) -> tuple[list[str], str]:
    """Return the links, and the words without them."""
    links, rest = [], []
    position = 0
    for found in _LINK.finditer(words):
        link = _trim(found.group())
        rest += [words[position : found.start()], " "]
        position = found.start() + len(link) if link else found.end()
        if link:
            links.append(link)
    return links, "".join([*rest, words[position:]])


def _label_or_target(link: re.Match[str]) -> str:
    """The label of a link to a mention, a hashtag or a picture; of any other link the target."""
    label, target = link[1].strip(), link[2]
    named = label.startswith(("@", "#", "$", "pic.", "http"))
    return f" {label} " if named else f"{label} {target} "


def _trim(words: str) -> str:
    """Return the link that words begin with, "" when their host can be none.

    A t.co link has ten letters, whatever is glued to it; no link ends in punctuation, nor in a bracket that it does not
    open.

    >>> _trim("https://example.org/a_(b)),"), _trim("https://example.comだよ"), _trim("http://-a.example/")
    ('https://example.org/a_(b)', 'https://example.com', '')
    """
    if short := _SHORT_LINK.match(words):
        return short.group()
    place = _PLACE.match(words)
    host = _host(place["host"]) if place else ""
    if not place or not host:
        return ""
    end = place.start("host") + len(host)
    path = _PATH.match(words, end) if host == place["host"] else None
    return words[: path.end() if path else end][: _balanced(words, end)].rstrip(".,;:!?…'’»*_(–")


def _host(words: str) -> str:
    """Return the host that words begin with: labels of letters, digits and inner hyphens, the last one of letters."""
    labels = words.rstrip(".,;!'’*_-").split(".")
    glued = _GLUED_TOP.match(labels[-1])
    if glued:
        labels[-1] = glued.group()
    *names, top = labels
    if not names or not _TOP.fullmatch(top) or "_" in names[-1] or not all(map(_LABEL_OF_HOST.fullmatch, names)):
        return ""
    return ".".join(labels)


def _balanced(words: str, start: int) -> int:
    """Return where a bracket closes that nothing opened, or opens that nothing closes; else the end."""
    opened = None
    for n in range(start, len(words)):
        if words[n] == "(":
            opened = n if opened is None else opened
        elif words[n] == ")" and opened is None:
            return n
        elif words[n] == ")":
            opened = None
    return len(words) if opened is None else opened


def _tag(words: str) -> str:
    """Return the hashtag that words begin with, "" when no letter is in it.

    >>> _tag("il·lusió👍"), _tag("1_2")
    ('il·lusió', '')
    """
    end = next((n for n, char in enumerate(words) if not _in_hashtag(char)), len(words))
    return words[:end] if any(map(str.isalpha, words[:end])) else ""


def _in_hashtag(char: str) -> bool:
    return char.isalnum() or char in _IN_HASHTAGS or unicodedata.category(char)[0] == "M"


def _once(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
