"""The libraries that read pages: loaded when they are first needed, and quiet."""

from __future__ import annotations

import logging
from importlib import import_module
from typing import Any

from ..model import QuoteparseError


def load(module: str, extra: str) -> Any:
    """Import a module, or say which extra of quoteparse brings it.

    What the library logs goes to the handlers that the caller set up, and nowhere when there are none.

    Raises ``QuoteparseError`` when it is not installed.

    >>> load("json", "none").loads("1")
    1
    """
    logger = logging.getLogger(module.partition(".")[0])
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
    try:
        return import_module(module)
    except ImportError as error:
        raise QuoteparseError(
            f"The extractor {extra!r} needs a package that is not installed ({error}). "
            f'Install it with: pip install "quoteparse[{extra}]"'
        ) from None
