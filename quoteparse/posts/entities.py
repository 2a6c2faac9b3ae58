"""What a post's text points to: links, pictures, mentions and hashtags."""

from __future__ import annotations

import re
from typing import NamedTuple

_LINK = re.compile(r"https?://[^\s<>\"“”«»\[\]()]{1,500}(?:\([^\s()]{0,80}\))?")
_SHORT_LINK = re.compile(r"https?://t[.]co/[A-Za-z0-9]{10}")
_PICTURE = re.compile(r"pic[.](?:twitter|x)[.]com/[A-Za-z0-9]{1,10}")
_MENTION = re.compile(
    r"(?<![\w/@.])[@＠]([A-Za-z0-9_]{1,63}(?:[.-][A-Za-z0-9_-]{1,63}){0,5}(?:@[A-Za-z0-9-]{1,63}(?:[.][A-Za-z0-9-]{1,63}){1,4})?)"
)
_HASHTAG = re.compile(r"(?<![\w/&])[#＃](\w{1,139})")
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
    rest = _PICTURE.sub(" ", words)
    links = [_trim(link) for link in _LINK.findall(rest)]
    rest = _LINK.sub(" ", rest)
    mentions = [m for m in _MENTION.findall(rest) if not m.isdigit()]
    hashtags = [h for h in _HASHTAG.findall(rest) if not h.isdecimal()]
    return Entities(_once(links), _once(media), _once(mentions), _once(hashtags))


def _label_or_target(link: re.Match[str]) -> str:
    """The label of a link to a mention, a hashtag or a picture; of any other link the target."""
    label, target = link[1].strip(), link[2]
    named = label.startswith(("@", "#", "$", "pic.", "http"))
    return f" {label} " if named else f"{label} {target} "


def _trim(link: str) -> str:
    """A t.co link has ten letters, whatever is glued to it; no link ends in punctuation."""
    short = _SHORT_LINK.match(link)
    return short.group() if short else link.rstrip(".,;:!?…'’»*_")


def _once(found: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
