"""What was translated once is not translated again: an SQLite file shared by runs and processes.

A connection lives for one call only, so that nothing is carried into a forked child or another thread. The key is the
SHA-256 of the text (NFC), the pair and the engine's fingerprint, so that a new model or setting starts afresh. The
file holds translations, but no source text.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from .engine import Translated

PROTECTION = 1
"""Part of every key: raised when the cutting or the protection of sentences changes what comes out."""
_WAIT = 30.0
"""Seconds to wait for another process that is writing."""
_AT_ONCE = 500
"""Keys in one question; SQLite allows 999."""


def cache_file() -> Path | None:
    """Return the cache's place: ``quoteparse/translations.sqlite`` in ``XDG_CACHE_HOME`` or ``~/.cache``.

    ``QUOTEPARSE_TRANSLATION_CACHE`` names another file; when it says ``off`` there is no cache.
    """
    given = os.environ.get("QUOTEPARSE_TRANSLATION_CACHE")
    if given:
        return None if given == "off" else Path(given)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "quoteparse" / "translations.sqlite"


def key(text: str, source: str, target: str, fingerprint: str) -> str:
    """Return the key of one translation, the same on every machine."""
    parts = (unicodedata.normalize("NFC", text), source, target, fingerprint, str(PROTECTION))
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def read(file: Path, keys: Sequence[str]) -> dict[str, Translated]:
    """Return what the cache holds of these keys; a missing file holds nothing."""
    if not keys or not file.exists():
        return {}
    found: dict[str, Translated] = {}
    with _connection(file) as connection:
        for some in _slices(keys):
            marks = ",".join("?" * len(some))
            rows = connection.execute(f"SELECT key, text, status FROM translation WHERE key IN ({marks})", some)
            found.update({row[0]: Translated(row[1], row[2]) for row in rows})
    return found


def write(file: Path, results: Mapping[str, Translated]) -> None:
    """Add translations in one transaction; of two processes that know the same key the last one stays."""
    if not results:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    rows = [(k, r.text, r.status) for k, r in results.items()]
    with _connection(file) as connection, connection:
        connection.executemany("INSERT OR REPLACE INTO translation VALUES (?, ?, ?)", rows)


@contextmanager
def _connection(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file, timeout=_WAIT)) as connection:
        connection.execute(
            "CREATE TABLE IF NOT EXISTS translation (key TEXT PRIMARY KEY, text TEXT NOT NULL, status TEXT NOT NULL)"
            " WITHOUT ROWID"
        )
        yield connection


def _slices(keys: Sequence[str]) -> Iterable[Sequence[str]]:
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))
