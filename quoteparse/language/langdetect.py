"""The langdetect backend: the library itself, with its sampling loop; every detection begins from the same seed.

Ten to a hundred times slower than ``ngrams``, which reads the same profiles in one exact pass; here to compare with
what other programs that use langdetect say.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

_SEED = 0


def detect(text: str) -> tuple[str | None, float]:
    """Return what langdetect says of a cleaned text, the same on any machine, whatever was asked before.

    >>> detect("nous partirons quand ils le voudront")[0]
    'fr'
    >>> detect("12 : 30")
    (None, 0.0)
    """
    from langdetect.lang_detect_exception import LangDetectException

    detector = load().create()
    detector.append(text)
    try:
        found = detector.get_probabilities()
    except LangDetectException:  # a text without letters
        return None, 0.0
    return (found[0].lang.partition("-")[0], round(min(found[0].prob, 1.0), 4)) if found else (None, 0.0)


@cache
def load() -> Any:
    """Read the profiles once a process, in the order of their names: sums of floats depend on it."""
    from langdetect.detector_factory import DetectorFactory

    profiles = sorted((files("langdetect") / "profiles").iterdir(), key=lambda profile: profile.name)
    factory = DetectorFactory()
    factory.set_seed(_SEED)
    factory.load_json_profile([profile.read_text(encoding="utf-8") for profile in profiles if profile.is_file()])
    return factory
