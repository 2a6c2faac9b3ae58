"""Results as a command reads them: several files in a row; where somebody looks on, how far it is."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from ..model import Document
from ..results import read_results

_SECONDS = 0.5
"""Between two looks at the clock's counter on the terminal."""


def documents_of(results: Iterable[Path]) -> Iterator[Document]:
    """Yield the documents of all files; on a terminal the count of those read stands on standard error meanwhile."""
    documents = chain.from_iterable(map(read_results, results))
    return _told(documents) if sys.stderr is not None and sys.stderr.isatty() else documents


def _told(documents: Iterable[Document]) -> Iterator[Document]:
    last = time.monotonic()
    shown = False
    for number, document in enumerate(documents, 1):
        if time.monotonic() - last > _SECONDS:
            last, shown = time.monotonic(), True
            sys.stderr.write(f"\r{number:,} documents")
            sys.stderr.flush()
        yield document
    if shown:
        sys.stderr.write("\r" + " " * 40 + "\r")
