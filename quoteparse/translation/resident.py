"""The models that this process holds: one copy of each, shared by its threads, and none of its parent's."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from .packages import FileStates

_Model = TypeVar("_Model")

_MODELS: dict[tuple[str, FileStates, int], Any] = {}
_LOCKS = [threading.Lock()]


def resident(engine: str, sign: FileStates, threads: int, load: Callable[[], _Model]) -> _Model:
    """Return the model of an engine and a package, loaded once; a package replaced on disk is loaded anew."""
    key = engine, sign, threads
    with _LOCKS[0]:
        if key not in _MODELS:
            for stale in [k for k in _MODELS if k[0] == engine and k[1][0][0] == sign[0][0] and k[1] != sign]:
                del _MODELS[stale]
            _MODELS[key] = load()
        model: _Model = _MODELS[key]
        return model


def _leave_to_parent() -> None:
    """Forget, in a forked child, the parent's models, without freeing them.

    The threads of a CTranslate2 model do not exist in the child: to use the model would wait for them for ever, and so
    would freeing it.
    """
    import ctypes

    _LOCKS[0] = threading.Lock()
    for model in _MODELS.values():
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(model))
    _MODELS.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave_to_parent)
