"""Plain values, as JSON holds them, become the typed fields of a dataclass, checked against its annotations."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")


def read_fields(kind: type[T], values: Mapping[str, Any]) -> T:
    """Return an instance of the dataclass ``kind``; lists become tuples, mappings the dataclasses inside it.

    A name that is missing keeps its default; one that the dataclass does not have is passed over. Raises
    ``ValueError`` that names the field whose value does not fit.

    >>> from dataclasses import dataclass
    >>> Place = dataclass(type("Place", (), {"__annotations__": {"name": "str", "at": "tuple[int, int]"}}))
    >>> read_fields(Place, {"name": "Kayes", "at": [3, 8], "more": True})
    Place(name='Kayes', at=(3, 8))
    >>> read_fields(Place, {"name": "Kayes", "at": [3, "8"]})
    Traceback (most recent call last):
    ...
    ValueError: at is [3, '8'], and should be tuple[int, int]
    """
    hints = _hints(typing.cast("Any", kind))
    given = {name: _read(name, values[name], hint) for name, hint in hints.items() if name in values}
    try:
        return kind(**given)
    except TypeError as error:
        missing = ", ".join(name for name in hints if name not in given)
        raise ValueError(f"it lacks one of {missing}") from error


@cache
def _hints(kind: Any) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _read(name: str, value: Any, hint: Any) -> Any:
    read = _as(value, hint) if isinstance(value, list | tuple) else value
    if not _fits(read, hint):
        plain = isinstance(hint, type) and not typing.get_args(hint)
        told = hint.__name__ if plain else str(hint).replace("typing.", "")
        raise ValueError(f"{name} is {value!r:.80}, and should be {told}")
    return read


def _as(value: Any, hint: Any) -> Any:
    """Give a list the form of its annotation: a tuple, and in it tuples or instances."""
    if not isinstance(value, list | tuple) or typing.get_origin(hint) is not tuple:
        return value
    inner = typing.get_args(hint)[0]
    known = is_dataclass(inner)
    if known:
        return tuple(read_fields(inner, one) if isinstance(one, Mapping) else one for one in value)
    return tuple(_as(one, inner) for one in value)


def _fits(value: Any, hint: Any) -> bool:
    """Tell whether a value is what an annotation says."""
    return _check(hint)(value)


@cache
def _check(hint: Any) -> Callable[[Any], bool]:
    """The check of an annotation, made once: results are read by the million."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _check_any(parts)
    if origin is typing.Literal:
        return lambda value: value in parts
    if origin is tuple:
        return _check_tuple(parts)
    if hint in (int, float):
        return lambda value: isinstance(value, (int, hint)) and not isinstance(value, bool)
    plain = origin or hint
    return lambda value: isinstance(value, plain)


def _check_any(parts: tuple[Any, ...]) -> Callable[[Any], bool]:
    if set(parts) == {str, types.NoneType}:
        return lambda value: value is None or isinstance(value, str)
    checks = [_check(part) for part in parts]
    return lambda value: any(check(value) for check in checks)


def _check_tuple(parts: tuple[Any, ...]) -> Callable[[Any], bool]:
    checks = [_check(part) for part in parts if part is not ...]
    if parts[-1] is ...:
        return lambda value: isinstance(value, tuple) and all(map(checks[0], value))
    return lambda value: (
        isinstance(value, tuple)
        and len(value) == len(checks)
        and all(check(one) for check, one in zip(checks, value, strict=True))
    )
