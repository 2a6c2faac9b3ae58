"""Tell a translation that ran away: neural models repeat themselves on short or odd input, without any error."""

from __future__ import annotations

from collections import Counter


def runs_on(source: str, output: str) -> bool:
    """Tell whether an output is empty, far too long, or mostly one run of words over and over, as its source is not.

    More than three times the source and some ten words is far too long; the source counts in bytes, since a
    character of a script such as Chinese stands for more.

    >>> runs_on("une salade", "salad salad salad salad salad salad")
    True
    >>> runs_on("Nous partons demain.", "We leave tomorrow.")
    False
    """
    if not output.strip():
        return True
    if len(output) > 3 * len(source.encode("utf-8", "replace")) + 60:
        return True
    return _repeats(output.split()) and not _repeats(source.split())


def _repeats(words: list[str]) -> bool:
    """Tell whether one run of one to four words, at least three times there, makes up more than half."""
    for size in range(1, 5):
        runs = Counter(zip(*(words[n:] for n in range(size)), strict=False))
        count = max(runs.values(), default=0)
        if count >= 3 and count * size > len(words) / 2:
            return True
    return False
