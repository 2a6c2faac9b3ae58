"""Which language a text is in, short texts and tweets above all."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib import import_module
from typing import Any, Literal, get_args

from ..lang import base_code
from ..model import QuoteparseError
from .ngrams import FUNCTION_WORD, LONGEST, MOST_WORDS, UNITS, load_table, scores, unpack
from .scripts import ALPHABETS, BEYOND_LATIN, CANDIDATES, FOREIGN_LETTER, NEIGHBOURS, foreign_letters, script_shares

__all__ = ["BACKENDS", "Backend", "detect_language", "detecting_with"]

Backend = Literal["ngrams", "langdetect", "lingua"]
"""What detects: our own tables, the library langdetect, or lingua (extra ``[lingua]``)."""
BACKENDS: tuple[Backend, ...] = get_args(Backend)
_backend: ContextVar[Backend] = ContextVar("language backend", default="ngrams")

FREQUENT = frozenset({"ar", "de", "en", "es", "fr", "it", "ja", "nl", "pt", "ru", "sw", "tr", "zh"})
RARE = 2.5
"""Nats by which every other language starts behind the frequent ones."""
BORROWED = 0.5
"""Nats by which a language that borrows its neighbour's n-grams starts behind."""
PRIOR = 1.0
"""Nats ahead for the language of the document, in texts below ``PRIOR_BELOW`` letters."""
PRIOR_BELOW = 40
UNSURE = 0.25
"""Below this confidence the answer is None."""
MARGIN, MARGIN_OF_PRIOR = 4, 2
"""Function words by which a language must be ahead of all others to be known without a look at the letters."""
FEWEST_LETTERS = 8
"""With fewer letters (a character of Chinese, Japanese or Korean counts three), the words of hashtags are read too."""

_LINKS = re.compile(
    r"https?://\S{1,2000}|www\.\S{1,2000}|pic\.twitter\.com/\S{1,200}|\bt\.co/\S{1,200}|[@#]\w{1,200}|\bRT\b|&[a-z]{2,8};"
)
_OF_LINKS = ("http", "www.", "pic.", "t.co", "@", "#", "RT", "&")
"""One of these stands in whatever ``_LINKS`` finds."""
_ENOUGH_LETTERS = re.compile("(?:[^A-Za-z]{0,20}[A-Za-z]){8}")
"""Eight letters near the beginning, which most texts have: others are counted one by one."""
_HASHTAG = re.compile(r"#(\w{1,200})")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_VOWEL_POINTS = re.compile("[\u0640\u064b-\u065f\u0670]")
_STRETCHED = re.compile(r"(\w)\1{2,200}")
_LAUGHTER = re.compile(r"\b(?:(?:ha|ah|he|eh|hi|ja|je|ka|rs|lo){2,100}[hajl]?|k{2,3}|ha|ah)\b")
_WORD = re.compile(r"[^\W\d_]{1,60}|[¿¡]")
_LATIN_WORD = re.compile("[a-zªµºß-öø-\u02af\u1e00-\u1eff]+|[¿¡]")
"""The same in lower case and the Latin script: a set of characters is faster than a class less another."""


def detect_language(text: str, prior: str | None = None, backend: Backend | None = None) -> tuple[str | None, float]:
    """Return the language of a text as (ISO 639-1 code, confidence 0-1); (None, confidence) when unsure.

    ``prior`` is the language of the document around the text; it helps our own tables in short texts. Links,
    handles, hashtags and laughter are left out first. Texts longer than 240 characters are read in four places.
    ``backend`` is "ngrams" (the tables of this package, the default and the fastest), "langdetect" (the library,
    seeded) or "lingua" (extra ``[lingua]``); all three say the same of the same text every time.

    Never raises for a text, whatever it is; raises ``QuoteparseError`` for an unknown backend, and for lingua when it
    is not installed.

    >>> detect_language("Nous partirons quand ils le voudront.")[0]
    'fr'
    >>> detect_language("Merci", prior="fr")[0]
    'fr'
    >>> detect_language("12 : 30 !")
    (None, 0.0)
    >>> detect_language("Nous partirons quand ils le voudront.", backend="langdetect")
    ('fr', 1.0)
    """
    backend = backend or _backend.get()
    other = None if backend == "ngrams" else _load(backend)
    if not isinstance(text, str):
        return None, 0.0
    prior = base_code(prior)
    places = _places(text)
    plain = None if other else _by_function_words(places, prior)
    if plain:
        return plain
    pieces = [_cleaned(piece) for piece in places]
    shares = script_shares("".join(pieces))
    if not shares:
        return None, 0.0
    script, share = next(iter(shares.items()))
    if other:
        found: tuple[str | None, float] = other.detect(" ".join(pieces))
        return found
    if script in ("han", "kana"):
        return _east_asian(shares, prior)
    if script == "latin" or script in CANDIDATES:
        return _most_likely(pieces, script, share, prior)
    return (None, 0.0) if script == "none" else (script, round(0.99 * share, 4))


@contextmanager
def detecting_with(backend: Backend) -> Iterator[None]:
    """Let ``detect_language`` use a backend inside the block, in this thread or task alone, where none is named.

    Raises ``QuoteparseError`` for a backend that is unknown or not installed.

    >>> with detecting_with("langdetect"):
    ...     detect_language("Nous partirons quand ils le voudront.")
    ('fr', 1.0)
    """
    if backend != "ngrams":
        _load(backend)
    token = _backend.set(backend)
    try:
        yield
    finally:
        _backend.reset(token)


def _load(backend: str) -> Any:
    """Return the module of a backend, ready to detect."""
    if backend not in BACKENDS:
        raise QuoteparseError(f"no language backend {backend!r}: there are {', '.join(BACKENDS)}")
    module = import_module(f".{backend}", __name__)
    module.load()
    return module


def _places(text: str) -> list[str]:
    """Return the text, or of a long one four places of it, evenly spread."""
    room = 2 * LONGEST
    if len(text) <= room:
        return [text]
    return [text[start : start + room] for start in range(0, len(text) - room // 2, max(1, len(text) // 4))][:4]


def _by_function_words(places: list[str], prior: str | None) -> tuple[str, float] | None:
    """Return the language of a text of the Latin script whose function words settle it: well ahead of any other's."""
    if any(BEYOND_LATIN.search(place) for place in places):
        return None
    table = load_table()
    line = " ".join([place[:LONGEST] for place in places])
    words = table.words.keys() & _LATIN_WORD.findall(line.lower())
    counted = words if len(words) <= MOST_WORDS else sorted(words)[:MOST_WORDS]
    units = unpack(sum(map(table.words.__getitem__, counted)))
    second, best = sorted(units)[-2:]
    language = table.languages[units.index(best)]
    margin = MARGIN_OF_PRIOR if language == prior else MARGIN
    return (language, 0.99) if best - second >= round(margin * FUNCTION_WORD * UNITS) else None


def _cleaned(text: str) -> str:
    """Return the words of a text in lower case, without links, handles, hashtags, laughter and stretched letters."""
    text = text if text.isascii() else _VOWEL_POINTS.sub("", unicodedata.normalize("NFKC", text))
    plain = _LINKS.sub(" ", text) if any(map(text.__contains__, _OF_LINKS)) else text
    if (
        not _ENOUGH_LETTERS.match(plain)
        and sum([3 if c > "\u2e7f" else 1 for c in plain[:LONGEST] if c.isalpha()]) < FEWEST_LETTERS
    ):
        plain += " " + " ".join(_CAMEL.sub(" ", tag) for tag in _HASHTAG.findall(text))
    return _LAUGHTER.sub(" ", _STRETCHED.sub(r"\1\1", plain.replace("İ", "i").lower()))


def _most_likely(pieces: list[str], script: str, share: float, prior: str | None) -> tuple[str | None, float]:
    """Weigh the languages of one script."""
    weighed = [scores(_WORD.findall(piece)) for piece in pieces]
    units = weighed[0] if len(weighed) == 1 else [sum(column) for column in zip(*weighed, strict=True)]
    text = "".join(pieces)
    candidates = _candidates(script)
    nats = [units[index] / UNITS - handicap for _, index, handicap in candidates]
    favourite = prior if len(text) < PRIOR_BELOW else None
    for number, (language, _, _) in enumerate(candidates if favourite or script in CANDIDATES else ()):
        if language in ALPHABETS:
            nats[number] -= FOREIGN_LETTER * foreign_letters(text, language)
        nats[number] += PRIOR if language == favourite else 0.0
    best = max(nats)
    confidence = round(share / sum([math.exp(value - best) for value in nats if value > best - 20]), 4)
    return (candidates[nats.index(best)][0] if confidence >= UNSURE else None), confidence


@cache
def _candidates(script: str) -> tuple[tuple[str, int, float], ...]:
    """Return the languages of a script: code, column of the table, nats behind."""
    columns = load_table().languages
    elsewhere = {language for languages in CANDIDATES.values() for language in languages}
    languages = CANDIDATES.get(script) or [language for language in columns if language not in elsewhere]
    rows = []
    for language in languages:
        behind = (0.0 if language in FREQUENT else RARE) + (BORROWED if language in NEIGHBOURS else 0.0)
        rows.append((language, columns.index(NEIGHBOURS.get(language, language)), behind))
    return tuple(rows)


def _east_asian(shares: dict[str, float], prior: str | None) -> tuple[str, float]:
    """Tell Japanese by its kana from Chinese, which has none."""
    kana, han = shares.get("kana", 0.0), shares.get("han", 0.0)
    share = kana + han
    if kana > 0.05 * share:
        return "ja", round(0.99 * share, 4)
    if prior == "ja":
        return "ja", round(0.6 * share, 4)
    return "zh", round(0.95 * share, 4)
