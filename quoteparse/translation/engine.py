"""What an engine is, and how one is found by name.

Three come along: ``argos`` (the default), ``argostranslate`` and ``apertium``. Others register themselves: an entry
point of the group ``quoteparse.engines`` whose object, called without arguments, gives an :class:`Engine`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple, Protocol

from ..model import QuoteparseError, TranslationStatus

LanguagePair = tuple[str, str]
"""Two language codes: from, to."""

ENTRY_POINTS = "quoteparse.engines"
_BUILT_IN = {
    "apertium": ("apertium", "ApertiumEngine"),
    "argos": ("argos", "ArgosEngine"),
    "argostranslate": ("argostranslate", "ArgosTranslateEngine"),
}


class Translated(NamedTuple):
    """What an engine makes of one text: ``status`` is "ok", or "suspect" when the engine itself doubts it."""

    text: str
    status: TranslationStatus = "ok"


class Engine(Protocol):
    """Whatever translates single sentences. It needs to know nothing of quotations, handles, caches or pivots."""

    name: str

    def pairs(self) -> tuple[LanguagePair, ...]:
        """Return the pairs that it translates directly, as it stands now; pivots are found by quoteparse."""
        ...

    def translate_batch(self, texts: Sequence[str], source: str, target: str) -> list[Translated]:
        """Translate sentences, none of them empty, of one of its pairs; one result for each, in the same order."""
        ...

    def fingerprint(self, source: str, target: str) -> str:
        """Return what decides the outcome for a pair: engine, model, version, settings. The cache is keyed by it."""
        ...


@cache
def load_engine(name: str) -> Engine:
    """Return the engine of that name; a process has one of each, and so one copy of each model.

    Raises ``QuoteparseError`` for a name that nobody registered.
    """
    if name in _BUILT_IN:
        module, kind = _BUILT_IN[name]
        built_in: Engine = getattr(import_module(f".{module}", __package__), kind)()
        return built_in
    for point in _entry_points():
        if point.name == name:
            registered: Engine = point.load()()
            return registered
    raise QuoteparseError(f"no translation engine {name!r}; there are: {', '.join(engine_names())}")


def engine_names() -> tuple[str, ...]:
    """Return the names of all engines, built in and registered.

    >>> engine_names()[:3]
    ('apertium', 'argos', 'argostranslate')
    """
    return tuple(sorted({*_BUILT_IN, *(point.name for point in _entry_points())}))


def _entry_points() -> Iterable[Any]:
    from importlib.metadata import entry_points

    return entry_points(group=ENTRY_POINTS)


def base_code(code: str) -> str:
    """Return the language of a code, without region or script.

    >>> base_code("fr-CA"), base_code("PT_br")
    ('fr', 'pt')
    """
    base = re.split("[-_]", code, maxsplit=1)[0].lower()
    if not re.fullmatch("[a-z]{2,3}", base):
        raise QuoteparseError(f"{code!r} is no language code; give an ISO 639 code such as en, fr or de")
    return base


def find_route(pairs: Iterable[LanguagePair], source: str, target: str) -> tuple[LanguagePair, ...] | None:
    """Return the shortest chain of pairs from one language to another, or None; ties go to the alphabet.

    >>> find_route([("fr", "es"), ("es", "en"), ("fr", "ca"), ("ca", "en")], "fr", "en")
    (('fr', 'ca'), ('ca', 'en'))
    """
    ordered = sorted(pairs)
    routes: dict[str, tuple[LanguagePair, ...]] = {source: ()}
    fresh = [source]
    while fresh and target not in routes:
        reached = fresh
        fresh = []
        for pair in (p for code in reached for p in ordered if p[0] == code and p[1] not in routes):
            if pair[1] not in routes:
                routes[pair[1]] = (*routes[pair[0]], pair)
                fresh.append(pair[1])
    return routes.get(target)


def missing_pair(engine: Engine, source: str | None, target: str) -> QuoteparseError:
    """Return the error for a pair that cannot be translated: the pair, what is installed, what mends it."""
    there = ", ".join(f"{a}-{b}" for a, b in engine.pairs()) or "nothing"
    wanted = f"from {source} to {target}" if source else f"into {target}"
    pair = f"{source or 'fr'}-{target}"
    mend = install_hint(pair) if engine.name.startswith("argos") else f"add the pair {pair} to {engine.name}"
    other = ". Or use Apertium, which is installed and can: --engine apertium, engine='apertium' in Python"
    able = engine.name != "apertium" and _apertium_can(source, target)
    return QuoteparseError(
        f"{engine.name} cannot translate {wanted}; installed: {there}. To mend it: {mend}{other if able else ''}"
    )


def install_hint(pair: str) -> str:
    """Say how a package for the argos engine is installed, on a machine with and without network."""
    from .packages import index_url

    return (
        f"quoteparse models install {pair} (from the network); on a machine without network, quoteparse models install "
        f"FILE.argosmodel, a file fetched elsewhere: {index_url()} lists the addresses of all"
    )


@cache
def _apertium_can(source: str | None, target: str) -> bool:
    """Whether Apertium is installed and translates the pair, or anything into the target."""
    try:
        pairs = load_engine("apertium").pairs()
    except QuoteparseError:
        return False
    if source is None:
        return any(to == target for _, to in pairs)
    return find_route(pairs, source, target) is not None
