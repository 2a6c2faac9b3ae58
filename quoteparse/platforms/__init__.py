"""The platforms: one file each, with its hosts, permalink shapes, embed variants, id times and examples.

>>> get_platform("twitter").title
'X (Twitter)'
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from .base import Platform

__all__ = ["Platform", "get_platform", "platforms"]

_NOT_PLATFORMS = {"base", "forms", "labels", "markup"}


@cache
def platforms() -> tuple[Platform, ...]:
    """Return every platform, by name: each module of this folder that holds a ``PLATFORM``.

    >>> "twitter" in [platform.name for platform in platforms()]
    True
    """
    names = sorted(module.name for module in iter_modules(__path__) if module.name not in _NOT_PLATFORMS)
    return tuple(import_module(f".{name}", __name__).PLATFORM for name in names)


def get_platform(name: str) -> Platform:
    """Return the platform of that name; KeyError when there is none."""
    return {platform.name: platform for platform in platforms()}[name]
