"""Whether two neighbouring units of text belong to one post: small rules, each a weight for or against.

A weight is a rough log-odds: positive says that the farther unit belongs to the post of which the nearer one is a
part, negative that the post ends between them. ``weigh_join`` adds them up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ..lang import load_pack, pack_codes
from ..lang.base import entries
from ..language import detect_language
from .signatures import plain
from .units import TextUnit, weighed_length

_PICTURE_END = re.compile(r"pic[.](?:twitter|x)[.]com/\w{1,24}[\])]{0,1}(?:\([^()\s]{0,300}\))?\Z")
_LINK_END = re.compile(r"https?://t[.]co/\w{1,24}[\])>]{0,2}\Z")
_TOKEN = re.compile(r"(?<![\w/.&=#@])[#@]\w{2,}|https?://t[.]co/|pic[.](?:twitter|x)[.]com/")
_EMOJI = re.compile("[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2600-\u27bf\u2b05-\u2b55\u203c\u2049\u25b6\u25c0]")
_TOLD_OF_PLATFORMS = ("tweet*", "twitter*", "bluesky*", "mastodon*", "instagram*")


@cache
def _words(field: str, more: Sequence[str] = ()) -> re.Pattern[str]:
    """Return the expression of a block of `PostWords` in all packs: the article's language is not sure here."""
    packs = filter(None, map(load_pack, pack_codes()))
    found = dict.fromkeys([*more, *(entry for pack in packs for entry in entries(getattr(pack.posts, field)))])
    return re.compile(rf"\b(?:{'|'.join(map(_word, found))})", 0 if field == "first_words" else re.IGNORECASE)


def _word(entry: str) -> str:
    if entry.endswith("*"):
        return re.escape(entry[:-1])
    return re.escape(entry[:-1]) + "['’]" if entry.endswith("'") else re.escape(entry) + r"\b"


_NAME = re.compile(r"(?<=[^\W_A-Z] )[A-ZÀ-Þ]\w+")
_STOP = re.compile(r"[.!?…。！？][\"”»“’')\]]?\Z")
_BULLET = re.compile(r"[-–—•▪►→*✅✔➡👉🔴🔵▶📌️⃣]|[0-9]{1,2}[).:/️⃣]|[0-9][\ufe0f\u20e3]")
_MARKDOWN_BLOCK = re.compile(r"#{1,6} |[*+-] |[0-9]{1,2}[.] |\||!\[|```")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the rules may know besides the two units."""

    text: str
    name: str | None
    handle: str
    language: str | None
    """The article's."""
    paragraph_gap: int
    """How many line ends stand between the article's paragraphs."""
    margin_below: int | None
    """The margin of the line behind the signature: the article's, where the post is in a block of its own."""


@dataclass(frozen=True, slots=True)
class Join:
    """Two neighbouring units, in the order of the text; ``far`` is the one in question, ``near`` is in the post."""

    upper: str
    lower: str
    upward: bool
    far: TextUnit
    near: TextUnit
    widest: int
    """The widest break between what is already in the post."""
    around: Surroundings

    @property
    def far_words(self) -> str:
        """The words in question."""
        return self.upper if self.upward else self.lower

    @property
    def near_words(self) -> str:
        """The words that are in the post."""
        return self.lower if self.upward else self.upper


def weigh_length(join: Join) -> float:
    """The lines of a post of several lines are short; long ones are paragraphs, or posts of one line."""
    far, near = len(plain(join.far_words)), len(plain(join.near_words))
    return 1.8 - min(1.4, far / 220) - min(4.0, near / 75) - 0.9 * (far < 25)


def weigh_gap(join: Join) -> float:
    """A break narrower than the article's own stands inside a block; one wider than those before ends the post."""
    gap = join.far.gap
    if gap == 0:
        return 0.3
    if gap > join.widest:
        return -4.0
    return 3.5 if gap < join.around.paragraph_gap else 0.0


def weigh_line_broken_inside(join: Join) -> float:
    """A blank before the line end, or punctuation after it, shows a sentence cut by a link on a line of its own."""
    if join.far.gap != 1:
        return 0.0
    text, cut = join.around.text, join.lower
    end = join.far.end if join.upward else join.near.end
    open_end = text[end : end + 1] in (" ", "\u00a0") or cut[:1] in ",.;:!?)’'"
    lone = bool(_TOKEN.match(join.upper) and " " not in join.upper) or bool(_TOKEN.match(cut) and " " not in cut)
    return 3.0 if open_end else 2.0 if lone else 0.0


def weigh_margin(join: Join) -> float:
    """Another margin is another block; a margin unlike the article's holds one together."""
    if join.far.quoted != join.near.quoted:
        return -6.0
    if join.far.gap and abs(join.far.indent - join.near.indent) > 1:
        return -4.0
    own = join.around.margin_below is not None and join.near.indent > join.around.margin_below + 1
    return 4.0 if own and join.far.gap else 0.0


def weigh_markdown(join: Join) -> float:
    """Headings, list items and tables of markdown are the article's."""
    return -3.0 if join.upward and join.far.gap and _MARKDOWN_BLOCK.match(join.upper) else 0.0


def weigh_language(join: Join) -> float:
    """A change of language is the end of the post, when it leads into the article's."""
    if min(len(join.upper), len(join.lower)) < 30:
        return 0.0
    near, sure = detect_language(plain(join.near_words)[:600])
    far, surer = detect_language(plain(join.far_words)[:600])
    if not near or not far or min(sure, surer) < 0.8:
        return 0.0
    if near != far:
        return -4.0
    return 1.5 if join.around.language and near != join.around.language else 0.0


def weigh_end(join: Join) -> float:
    """Paragraphs end with punctuation, the lines of a post seldom."""
    far = 0.0 if _STOP.search(join.far_words) else 1.5
    return far - (0.0 if _STOP.search(join.near_words) else 0.65) + (0.9 if join.far_words[-1:] in "!?" else 0.0)


def weigh_introduction(join: Join) -> float:
    """A colon at the end of a paragraph introduces the post, unless a list follows."""
    if not join.upper.endswith((":", ":”", ": »")) or not join.upward:
        return 0.0
    return 1.0 if _BULLET.match(join.lower) else -1.5


def weigh_prose(join: Join) -> float:
    """A paragraph begins with an article or a pronoun, holds names, tells of posting and saying, names the author."""
    words = plain(join.far_words)
    weight = -0.4 * min(4, len(_NAME.findall(words)))
    weight -= (1.1 if join.upward else 0.4) * bool(_words("first_words").match(words))
    if len(words) > 40 and _words("told_of", _TOLD_OF_PLATFORMS).search(words):
        weight -= 1.2 if join.upward else 0.7
    names = [part for part in re.findall(r"\w{3,}", join.around.name or "")[-2:] if part[0].isupper()]
    return weight - 0.4 * any(re.search(rf"\b{part}\b", words) for part in names)


def weigh_closed(join: Join) -> float:
    """A picture link or a short link closes a post."""
    words = join.far_words if join.upward else join.near_words
    if _PICTURE_END.search(words):
        return -4.0
    return -2.5 if join.far.gap and _LINK_END.search(words) and len(join.near_words) > 30 else 0.0


def weigh_tokens(join: Join) -> float:
    """Hashtags, mentions, short links, emoji and the first person are a post's."""
    words = plain(join.far_words)
    return 1.1 * bool(_TOKEN.search(words)) + 1.2 * bool(_EMOJI.search(words)) + 0.9 * bool(_words("own").search(words))


def weigh_continuation(join: Join) -> float:
    """A lower line that starts small, with a bullet or with an emoji goes on from the one above."""
    first = join.lower[:1]
    if first.islower() or _BULLET.match(join.lower) or _EMOJI.match(join.lower):
        return 1.0
    bare = len(weightless(join.lower)) if join.upward else 99
    return 4.0 if bare < 3 else 2.0 if bare < 8 else 0.0


def weigh_beginning(join: Join) -> float:
    """A mention in first place starts a post; the first line of a text is its title."""
    starts = join.upward and join.near.gap and re.match(r"[.]?@\w+ \S", plain(join.near_words))
    return -3.0 * bool(starts) - 1.5 * (join.far.start == 0)


def weigh_ellipsis(join: Join) -> float:
    """An embed ends its text with … where it cuts it."""
    return 2.0 if not join.upward and re.search(r"…(?:\s\S{0,80})?\Z", join.lower) else 0.0


def weightless(words: str) -> str:
    """Return the words without links, hashtags and mentions."""
    return re.sub(r"(?:https?://|pic[.]|[#@])\S+", "", plain(words)).strip()


RULES = (
    weigh_length,
    weigh_gap,
    weigh_line_broken_inside,
    weigh_margin,
    weigh_markdown,
    weigh_end,
    weigh_introduction,
    weigh_prose,
    weigh_closed,
    weigh_tokens,
    weigh_continuation,
    weigh_beginning,
    weigh_ellipsis,
    weigh_language,
)


def weigh_join(join: Join) -> float:
    """Add up what the rules say."""
    return sum(rule(join) for rule in RULES)


def closes_a_post(words: str) -> bool:
    """Tell whether words end with a picture link, which is always the last thing in a tweet.

    >>> closes_a_post("Bamako ce matin pic.twitter.com/oKKo2RQ2R3"), closes_a_post("Bamako ce matin.")
    (True, False)
    """
    return bool(_PICTURE_END.search(words))


def fills(words: list[str], limit: int) -> bool:
    """Tell whether words use nearly all that a post can hold: three in five posts of several lines do."""
    return sum(map(weighed_length, words)) + len(words) - 1 >= 0.85 * limit


def fits(words: list[str], limit: int) -> bool:
    """Tell whether words can be one post; one character in twelve is allowed for what print and count differ in."""
    return sum(map(weighed_length, words)) + len(words) - 1 <= limit + limit // 12
