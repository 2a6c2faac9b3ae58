"""Which texts of a document are translated, and where the translations go."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

from ..model import Document, Post, Quotation, QuoteparseError, TranslationStatus
from . import cache as caching
from .engine import Engine, LanguagePair, Translated, base_code, find_route, load_engine, missing_pair
from .protection import find_protected
from .sending import translate_texts
from .summary import Summary, summarize

Cache = bool | str | Path
"""True: the user's cache; False: none; a path: a cache of one's own."""

_Item = TypeVar("_Item", Quotation, Post)


class _Wanted(NamedTuple):
    """A text and the way it goes; what is not translated has a status instead."""

    text: str
    source: str | None
    status: TranslationStatus | None = None


class _Outcome(NamedTuple):
    status: TranslationStatus
    text: str | None = None
    engine: str | None = None
    cached: bool = False


def translate(
    document: Document,
    to: str = "en",
    *,
    engine: str | Engine = "argos",
    cache: Cache = True,
    missing: Literal["mark", "raise"] = "raise",
) -> Document:
    """Return a new document whose quotations and posts carry a translation; the source text stays as it is.

    ``to`` is an ISO 639 code. Translated is what is in another language and has at least two words;
    ``translation_status`` says of each text what became of it: "ok", "suspect" (the model seems to have run away),
    "same_language", "too_short", "unknown_language" or "no_model". ``engine`` is a name or an engine, ``cache`` True,
    False or a path.

    Offline. Raises ``QuoteparseError`` when nothing can translate into ``to``, or a language in the document cannot be
    translated; with ``missing="mark"`` the latter gives the status "no_model" and a warning instead.
    """
    done, _ = translate_documents([document], to, engine=engine, cache=cache, missing=missing)
    return done[0]


def translate_documents(
    documents: Iterable[Document],
    to: str = "en",
    *,
    engine: str | Engine = "argos",
    cache: Cache = True,
    missing: Literal["mark", "raise"] = "mark",
) -> tuple[list[Document], Summary]:
    """Translate the texts of several documents in one batch, and say how it went.

    As :func:`translate`, but a language without a model is marked rather than raised, unless ``missing="raise"``.
    """
    if missing not in ("mark", "raise"):
        raise QuoteparseError(f"missing is 'mark' or 'raise', not {missing!r}")
    documents = list(documents)
    target = base_code(to)
    able = check_target(target, engine)
    wanted = [_wanted(item, document, target) for document in documents for item in _items(document)]
    routes = _routes(wanted, able, target, missing)
    results, error = _translate_all(wanted, routes, able, target, cache)
    outcomes = [(want, _outcome(want, results, routes)) for want in wanted]
    summary = summarize((o.status for _, o in outcomes), sum(o.cached for _, o in outcomes), error)
    return _applied(documents, outcomes, target, able), summary


def check_target(to: str, engine: str | Engine = "argos") -> Engine:
    """Return the engine, or raise ``QuoteparseError`` when it translates nothing into this language."""
    target = base_code(to)
    able = load_engine(engine) if isinstance(engine, str) else engine
    if not any(pair[1] == target for pair in able.pairs()):
        raise missing_pair(able, None, target)
    return able


def _items(document: Document) -> tuple[Quotation | Post, ...]:
    return (*document.quotations, *document.posts)


def _wanted(item: Quotation | Post, document: Document, target: str) -> _Wanted:
    """Decide on one text; its own language goes before the document's."""
    text = item.text or ""
    try:
        source = base_code(item.language or document.language or "")
    except QuoteparseError:
        source = None
    if count_words(text) < 2:
        return _Wanted(text, source, "too_short")
    if source is None:
        return _Wanted(text, None, "unknown_language")
    return _Wanted(text, source, "same_language" if source == target else None)


def count_words(text: str) -> int:
    """Count the words, without handles, hashtags, links and the like.

    >>> count_words("« Non ! » https://t.co/a #Mali"), count_words("Pas d'accord")
    (1, 3)
    """
    at = 0
    rest = []
    for entity in find_protected(text):
        rest.append(text[at : entity.start])
        at = entity.end
    return len(re.findall(r"\w+", " ".join([*rest, text[at:]])))


Routes = dict[str, tuple[LanguagePair, ...]]


def _routes(wanted: Sequence[_Wanted], engine: Engine, target: str, missing: str) -> Routes:
    pairs = engine.pairs()
    routes: Routes = {}
    for source in sorted({w.source for w in wanted if w.source and not w.status}):
        route = find_route(pairs, source, target)
        if route:
            routes[source] = route
        elif missing == "raise":
            raise missing_pair(engine, source, target)
    return routes


_Results = dict[tuple[str, str], _Outcome]
"""By source language and text."""


def _translate_all(
    wanted: Sequence[_Wanted], routes: Routes, engine: Engine, target: str, cache: Cache
) -> tuple[_Results, str | None]:
    """Look into the cache, translate the rest, language by language, and write the cache."""
    results: _Results = {}
    errors: list[str] = []
    file = caching.cache_file() if cache is True else Path(cache) if cache else None
    for source, route in routes.items():
        texts = list(dict.fromkeys(w.text for w in wanted if w.source == source and not w.status))
        label = "+".join(engine.fingerprint(*pair) for pair in route)
        keys = {text: caching.key(text, source, target, label) for text in texts}
        known = _read(file, list(keys.values()), errors)
        new = [text for text in texts if keys[text] not in known]
        fresh = dict(zip(new, translate_texts(new, engine, route), strict=True))
        _write(file, {keys[text]: result for text, result in fresh.items()}, errors)
        for text in texts:
            result = fresh.get(text) or known[keys[text]]
            results[source, text] = _Outcome(result.status, result.text, label, text not in fresh)
    return results, errors[0] if errors else None


def _read(file: Path | None, keys: list[str], errors: list[str]) -> dict[str, Translated]:
    try:
        return caching.read(file, keys) if file else {}
    except (OSError, sqlite3.Error) as error:
        errors.append(f"{file}: {error}")
        return {}


def _write(file: Path | None, results: dict[str, Translated], errors: list[str]) -> None:
    try:
        if file:
            caching.write(file, results)
    except (OSError, sqlite3.Error) as error:
        errors.append(f"{file}: {error}")


def _outcome(want: _Wanted, results: _Results, routes: Routes) -> _Outcome:
    if want.status or want.source is None:
        return _Outcome(want.status or "unknown_language")
    return results[want.source, want.text] if want.source in routes else _Outcome("no_model")


def _applied(
    documents: Sequence[Document], outcomes: Sequence[tuple[_Wanted, _Outcome]], target: str, engine: Engine
) -> list[Document]:
    """Put the outcomes where their texts came from, in the same order."""
    applied = []
    following = iter(outcomes)
    for document in documents:
        own = list(islice(following, len(_items(document))))
        results = iter([outcome for _, outcome in own])
        quotations = tuple(_with(q, next(results), target) for q in document.quotations)
        posts = tuple(_with(p, next(results), target) for p in document.posts)
        missing = sorted({want.source for want, outcome in own if outcome.status == "no_model" and want.source})
        warnings = tuple(f"not translated: {missing_pair(engine, source, target)}" for source in missing)
        warnings = (*document.warnings, *(w for w in warnings if w not in document.warnings))
        applied.append(replace(document, quotations=quotations, posts=posts, warnings=warnings))
    return applied


def _with(item: _Item, outcome: _Outcome, target: str) -> _Item:
    return replace(
        item,
        translation=outcome.text,
        translation_language=None if outcome.text is None else target,
        translation_engine=outcome.engine,
        translation_status=outcome.status,
    )
