"""The packs: all that differs between languages, one file each, found by module name.

>>> load_pack("fr").name
'French'
>>> load_pack("xx") is None
True
"""

from __future__ import annotations

import pkgutil
from functools import lru_cache
from importlib import import_module

from .base import LanguagePack
from .codes import base_code

__all__ = ["LanguagePack", "base_code", "load_pack", "pack_codes"]


@lru_cache(maxsize=1)
def pack_codes() -> tuple[str, ...]:
    """Return the codes of all packs, sorted: each two-letter module of this folder is one."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__) if len(m.name) == 2))


@lru_cache(maxsize=256)
def load_pack(code: str | None) -> LanguagePack | None:
    """Return the pack of a language code ("fr", "fr-CA", "fra"), or None when there is none."""
    base = base_code(code)
    if base not in pack_codes():
        return None
    pack: LanguagePack = import_module(f".{base}", __name__).PACK
    return pack
