"""Argos Translate's own code, sentence by sentence: the same packages, slower, for comparison.

Needs ``quoteparse[argos]``, which brings PyTorch, spaCy and Stanza (see docs/translation.md for sizes). Sentences are
cut by quoteparse, so that Argos's own sentence splitters, which fetch models from the network, are never asked.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from ..model import QuoteparseError
from .engine import LanguagePair, Translated, missing_pair
from .packages import Package, best_packages, model_hash, signature
from .resident import resident


class ArgosTranslateEngine:
    """Translate through ``argostranslate``; beam, threads and number format are what its own settings say."""

    name = "argostranslate"

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        if find_spec("argostranslate") is None:
            raise QuoteparseError('this engine needs an extra: pip install "quoteparse[argos]"')
        if os.environ.get("ARGOS_MODEL_PROVIDER", "OPENNMT") != "OPENNMT":
            raise QuoteparseError("ARGOS_MODEL_PROVIDER names a server; unset it: quoteparse translates offline only")

    def pairs(self) -> tuple[LanguagePair, ...]:
        """Return the installed pairs."""
        return tuple(sorted(best_packages(self.folder)))

    def fingerprint(self, source: str, target: str) -> str:
        """Return engine with its version, package, version, hash of the model, beam."""
        from importlib.metadata import version

        package = self._package(source, target)
        beam = os.environ.get("ARGOS_BEAM_SIZE", "4")
        return f"{self.name}-{version('argostranslate')}/{package.name}/{model_hash(package)}/beam{beam}"

    def translate_batch(self, texts: Sequence[str], source: str, target: str) -> list[Translated]:
        """Translate sentences one by one, as ``argostranslate.translate.translate`` does, with one hypothesis."""
        package = self._package(source, target)
        model = resident(self.name, signature(package), 0, lambda: _load(package))
        return [
            Translated(model.apply(model.package, text, model.translator, _OneSentence(), 1)[0].value.strip())
            for text in texts
        ]

    def _package(self, source: str, target: str) -> Package:
        package = best_packages(self.folder).get((source, target))
        if package is None:
            raise missing_pair(self, source, target)
        return package


class _OneSentence:
    """What Argos Translate asks for sentences: the text is one already."""

    def split_sentences(self, text: str) -> list[str]:
        return [text]


class _Model(NamedTuple):
    apply: Any
    package: Any
    translator: Any


def _load(package: Package) -> _Model:
    """Load by Argos's own classes and settings; onnxruntime, which it imports, would report use to its maker."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import ctranslate2
    from argostranslate import settings
    from argostranslate.package import Package as ArgosPackage
    from argostranslate.translate import apply_packaged_translation

    if settings.model_provider.name != "OPENNMT":
        raise QuoteparseError("Argos Translate is set to ask a server; unset ARGOS_MODEL_PROVIDER in its settings.json")
    translator = ctranslate2.Translator(
        str(package.path / "model"),
        inter_threads=settings.inter_threads,
        intra_threads=settings.intra_threads,
        compute_type=settings.compute_type,
    )
    return _Model(apply_packaged_translation, ArgosPackage(package.path), translator)
