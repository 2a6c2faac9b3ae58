"""What every language's generator gives: the forms of one verb, by the way they stand in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Forms(NamedTuple):
    """The forms of one reporting verb that news uses, each tuple in paradigm order, without doubles."""

    finite: tuple[str, ...]
    """What stands by itself beside a speaker: *déclare*, *said*, *teilte mit*."""
    participles: tuple[str, ...]
    """What an auxiliary needs: *déclaré*, *said*, *mitgeteilt*."""
    gerunds: tuple[str, ...]
    """What hangs on another verb: *déclarant*, *saying*, *diciendo*."""


def made(finite: str, participles: str, gerunds: str) -> Forms:
    """Make forms from blank-separated lists.

    >>> made("say says say", "said", "saying")
    Forms(finite=('say', 'says'), participles=('said',), gerunds=('saying',))
    """
    return Forms(*(tuple(dict.fromkeys(block.split())) for block in (finite, participles, gerunds)))


def phrase(forms: Forms, rest: str) -> Forms:
    """Let each form be followed by the fixed words of a phrase.

    >>> phrase(made("fait font", "fait", "faisant"), "savoir").finite
    ('fait savoir', 'font savoir')
    """
    return Forms(*(tuple(f"{form} {rest}" for form in group) for group in forms))


def phrase_behind(word: str, forms: Forms) -> Forms:
    """Let each form follow a fixed word.

    >>> phrase_behind("deutlich", made("macht", "gemacht", "machend")).participles
    ('deutlich gemacht',)
    """
    return Forms(*(tuple(f"{word} {form}" for form in group) for group in forms))


def by_ending(verb: str, table: Mapping[str, str]) -> tuple[str, tuple[str, ...]] | None:
    """Find the longest ending of ``verb`` in a table of irregular verbs: what stands before it, and its parts.

    A key that begins with ``=`` is a whole verb: Italian *dare*, but not *guardare*.

    >>> by_ending("contredire", {"dire": "dis dit"})
    ('contre', ('dis', 'dit'))
    >>> by_ending("guardare", {"=dare": "dà"}) is None
    True
    """
    if "=" + verb in table:
        return "", tuple(table["=" + verb].split())
    for cut in range(len(verb)):
        if verb[cut:] in table:
            return verb[:cut], tuple(table[verb[cut:]].split())
    return None


def parts(block: str) -> dict[str, str]:
    """Read a table of principal parts: one verb a line, its infinitive first.

    >>> parts("dire dis dit disent")
    {'dire': 'dis dit disent'}
    """
    lines = (line.split(maxsplit=1) for line in block.splitlines() if line.strip())
    return {infinitive: rest.strip() for infinitive, rest in lines}


def words(block: str) -> tuple[str, ...]:
    """Read a blank-separated list.

    >>> words("be er ver")
    ('be', 'er', 'ver')
    """
    return tuple(block.split())
