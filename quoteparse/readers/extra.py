"""The user's own columns: fields of a record that go along into the result, as JSON can hold them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from ..text import replace_surrogates

_DEEPEST = 20
"""Lists and objects in one another; what lies deeper is left out, and says so."""
_TOO_DEEP = "…"


def own_columns(
    record: Mapping[Any, Any], keep: tuple[str, ...], lookup: Callable[[str], Any], bodies: frozenset[str]
) -> dict[str, Any]:
    """Return the fields that the user keeps, by name; None where a record has no such field.

    "all" keeps every field but those that hold the article itself (``bodies``).

    >>> own_columns({"a": 1, "text": "Oui"}, ("all", "b"), {}.get, frozenset({"text"}))
    {'b': None, 'a': 1}
    """
    kept = {name: as_plain(lookup(name)) for name in keep if name != "all"}
    if "all" in keep:
        own = {replace_surrogates(str(key)): value for key, value in record.items()}
        kept |= {name: as_plain(value) for name, value in own.items() if name.lower() not in bodies}
    return kept


def as_plain(value: Any, depth: int = 0) -> Any:
    """Return a value as JSON can hold it: dates in ISO 8601, what is no number as None, all else in words.

    >>> import datetime
    >>> as_plain({"day": datetime.date(2023, 6, 21), "n": float("nan"), 3: (b"oui", True, "\\ud800")})
    {'day': '2023-06-21', 'n': None, '3': ['oui', True, '\ufffd']}
    """
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping | list | tuple):
        return _inside(value, depth + 1) if depth < _DEEPEST else _TOO_DEEP
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return replace_surrogates(value.isoformat() if hasattr(value, "isoformat") else str(value))


def _inside(value: Any, depth: int) -> Any:
    if isinstance(value, Mapping):
        return {replace_surrogates(str(key)): as_plain(item, depth) for key, item in value.items()}
    return [as_plain(item, depth) for item in value]
