"""What a result has won and lost against an earlier one, on the same gold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from .figures import Figures
from .judgement import Judgement

_Key = tuple[tuple[str, str, bool, str], int]
_RANK = {"missed": 0, "spurious": 0, "wrong": 1, "absent": 1, "unnamed": 2, "right": 3}


@dataclass(frozen=True, slots=True)
class ChangedItem:
    """One item that is judged otherwise than before; ``before`` and ``after`` are outcomes, or "absent" for a spurious
    result that the other does not have, or "unnamed" for a right speaker who is not told by name (the check "who")."""

    verdict: Judgement
    before: str
    after: str

    @property
    def gain(self) -> bool:
        """Whether it is better now."""
        return _RANK[self.after] > _RANK[self.before]

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON takes it: the verdict, ``before`` and ``after``."""
        return {**self.verdict.to_dict(), "before": self.before, "after": self.after}


def falls(old: Figures, new: Figures) -> dict[str, float]:
    """Return by how many points the F1 of ``overlap`` and ``who`` have fallen; below 0 where they have risen.

    >>> falls({"overlap": {"f1": 0.9}, "who": {"f1": 0.8}}, {"overlap": {"f1": 0.85}, "who": {"f1": None}})
    {'overlap': 5.0, 'who': 80.0}
    """
    return {name: round(100 * ((old[name]["f1"] or 0) - (new[name]["f1"] or 0)), 2) for name in ("overlap", "who")}


def changes(old: Sequence[Judgement], new: Sequence[Judgement]) -> list[ChangedItem]:
    """Return what is judged otherwise, first in the order of the new verdicts, then what only the old ones had.

    >>> was = Judgement("quotation", "a", "missed", "Nous partons")
    >>> now = Judgement("quotation", "a", "right", "Nous partons")
    >>> [(c.before, c.after, c.gain) for c in changes([was], [now])]
    [('missed', 'right', True)]
    """
    before, after = _keyed(old), _keyed(new)
    found = [_change(v, before.get(key), v) for key, v in after.items()]
    found += [_change(v, v, None) for key, v in before.items() if key not in after]
    return [change for change in found if change.before != change.after]


def _change(verdict: Judgement, old: Judgement | None, new: Judgement | None) -> ChangedItem:
    return ChangedItem(verdict, _state(old), _state(new))


def _state(verdict: Judgement | None) -> str:
    if verdict is None:
        return "absent"
    who = verdict.check("who")
    return "unnamed" if verdict.outcome == "right" and who and not who.right else verdict.outcome


def _keyed(verdicts: Iterable[Judgement]) -> dict[_Key, Judgement]:
    """Key each verdict by what it is about; equal ones are told apart by their number."""
    seen: Counter[tuple[str, str, bool, str]] = Counter()
    keyed: dict[_Key, Judgement] = {}
    for verdict in verdicts:
        about = (verdict.what, verdict.document_id, verdict.in_gold, verdict.text)
        seen[about] += 1
        keyed[about, seen[about]] = verdict
    return keyed
