"""The verb forms that ``python -m tools.verb_forms`` made: one file a language in ``forms/``, beside the packs."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from .base import entries


@cache
def verb_forms(code: str | None) -> dict[str, str]:
    """Return the forms of each lemma of a language, as ``finite forms | past participles | gerunds``, or nothing.

    >>> verb_forms("en")["say"]
    'say says said | said | saying'
    >>> verb_forms("xx")
    {}
    """
    file = files(__package__) / "forms" / f"{code}.txt"
    if not file.is_file():
        return {}
    lines = (line.partition(" | ") for line in entries(file.read_text(encoding="utf-8")))
    return {lemma: forms for lemma, _, forms in lines}
