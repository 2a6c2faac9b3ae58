"""Scripts: most tell the language by themselves; where several languages share one, their alphabets differ."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from ..lang.base import entries

_BLOCKS = """
0041 latin
0370 el
0400 cyrillic
0530 hy
0590 he
0600 arabic
0700 none
0750 arabic
0780 none
08a0 arabic
0900 devanagari
0980 bn
0a00 pa
0a80 gu
0b00 or
0b80 ta
0c00 te
0c80 kn
0d00 ml
0d80 si
0e00 th
0e80 lo
0f00 bo
1000 my
10a0 ka
1100 ko
1200 am
13a0 none
1780 km
1800 none
1c80 cyrillic
1c90 ka
1d00 latin
1f00 el
2000 none
2de0 cyrillic
2e80 han
3040 kana
3100 none
3130 ko
3190 none
31f0 kana
3400 han
a4d0 none
a640 cyrillic
a720 latin
a960 none
ac00 ko
d7b0 none
f900 han
fb00 latin
fb1d he
fb50 arabic
fe00 none
fe70 arabic
ff00 latin
ff66 kana
ffa0 none
20000 han
"""
"""Where blocks of Unicode begin, and what script or, when it has but one, what language is written in them."""

_ROWS = [line.split() for line in entries(_BLOCKS)]
_STARTS = [int(start, 16) for start, _ in _ROWS]
_SCRIPTS = [script for _, script in _ROWS]

CANDIDATES = {
    "cyrillic": ("be", "bg", "mk", "ru", "sr", "uk"),
    "arabic": ("ar", "ckb", "fa", "ps", "ur"),
    "devanagari": ("hi", "mr", "ne"),
}
"""The languages that are told apart in a script; those of the Latin script are all others of the table."""

ALPHABETS = {
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя'",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
    "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئٱ",
    "ckb": "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهھەیێ",
    "fa": "اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأؤئۀة",
    "ps": "اآبپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګگلمنڼوهۀةيېیۍئءأؤ",
    "ur": "اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہھءیئےۓةأۂ",
}
"""The letters of languages that share a script."""

NEIGHBOURS = {"be": "ru", "sr": "mk", "ckb": "fa", "ps": "fa"}
"""Languages of which there are no n-grams, and whose they borrow; their letters tell them apart."""

FOREIGN_LETTER = 4.0
"""Nats that a language loses for each letter of the text that its alphabet lacks."""

BEYOND_LATIN = re.compile("[^\0-\u036f\u1e00-\u2bff]")
_LETTER = re.compile(r"[^\W\d_]")
_WIDE = frozenset({"han", "kana", "ko"})
"""Scripts in which one character says as much as two letters."""


def script_shares(text: str) -> dict[str, float]:
    """Return the share of each script in the letters of a text, the greatest first.

    >>> script_shares("Москва, Paris")
    {'cyrillic': 0.5454545454545454, 'latin': 0.45454545454545453}
    """
    if not BEYOND_LATIN.search(text):
        return {"latin": 1.0} if _LETTER.search(text) else {}
    counts: Counter[str] = Counter()
    for char, number in Counter(c for c in text if c.isalpha()).items():
        script = _SCRIPTS[bisect_right(_STARTS, ord(char)) - 1]
        counts[script] += 2 * number if script in _WIDE else number
    total = sum(counts.values())
    return {script: count / total for script, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))}


def foreign_letters(text: str, language: str) -> int:
    """Count the letters of a text that are not of a language's alphabet, other scripts left out.

    >>> foreign_letters("объявил", "uk"), foreign_letters("оголосив", "uk")
    (1, 0)
    """
    alphabet = ALPHABETS.get(language)
    if alphabet is None:
        return 0
    home = _SCRIPTS[bisect_right(_STARTS, ord(alphabet[0])) - 1]
    letters = Counter(c for c in text if c.isalpha() and c not in alphabet)
    return sum(n for c, n in letters.items() if _SCRIPTS[bisect_right(_STARTS, ord(c)) - 1] == home)
