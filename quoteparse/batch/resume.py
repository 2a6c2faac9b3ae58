"""What an output holds already: ids in eight bytes each, so that millions of documents fit."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from hashlib import blake2b


class Done:
    """The documents that need not be done again; an id that stands there twice is good for two documents.

    >>> done = Done(["a", "b", "b"])
    >>> [done.take(own) for own in ("b", "b", "b", "c")], len(done)
    ([True, True, False, False], 3)
    """

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self._keys = array("Q", sorted(array("Q", map(_key, ids))))
        self._taken = bytearray(len(self._keys))

    def __len__(self) -> int:
        return len(self._keys)

    def take(self, own: str) -> bool:
        """Tell whether a document is done, and count it off."""
        if not self._keys:
            return False
        key = _key(own)
        place = bisect_left(self._keys, key)
        while place < len(self._keys) and self._keys[place] == key:
            if not self._taken[place]:
                self._taken[place] = 1
                return True
            place += 1
        return False


def _key(own: str) -> int:
    return int.from_bytes(blake2b(own.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
