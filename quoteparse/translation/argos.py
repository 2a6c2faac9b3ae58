"""The default engine: Argos Translate's packages, driven by CTranslate2 and SentencePiece themselves.

Needs the extra ``quoteparse[translate]``. Nothing here can reach the network. A process holds one copy of each model,
shared by all threads; a forked child leaves the copy of its parent alone and loads its own.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from ..model import QuoteparseError
from .engine import LanguagePair, Translated, missing_pair
from .guard import runs_on
from .packages import Package, best_packages, model_hash, signature
from .resident import resident
from .tokenizers import Tokenizer, load_tokenizer

BEAM = 2
"""Half of Argos's own 4: one and a half times as fast."""
BATCH = 32
"""Sentences that go through the network together."""
WINDOW = 150
"""Pieces sent at once; Argos trains its models on sentences of at most 150."""
NOT_INSTALLED = 'translation needs an extra: pip install "quoteparse[translate]"'
LENGTH_PENALTY = 0.2
"""As Argos sets it."""
_CONTINUES = re.compile("<0x[89AB][0-9A-F]>")
"""A byte that goes on with a character: no piece to begin with."""


class Model(NamedTuple):
    """A loaded package."""

    translator: Any
    tokenizer: Tokenizer
    prefix: str


class ArgosEngine:
    """Translate with the ``.argosmodel`` packages that are installed.

    ``folder`` is where packages are looked for, by default where Argos Translate puts them. ``threads`` sentences are
    worked on at a time, by default as many as this process may use processors; run in several processes, give 1.
    """

    name = "argos"

    def __init__(self, folder: Path | None = None, *, beam: int = BEAM, threads: int | None = None) -> None:
        self.folder = folder
        self.beam = beam
        self.threads = threads or usable_processors()
        if find_spec("ctranslate2") is None or find_spec("sentencepiece") is None:
            raise QuoteparseError(NOT_INSTALLED)

    def pairs(self) -> tuple[LanguagePair, ...]:
        """Return the installed pairs."""
        return tuple(sorted(best_packages(self.folder)))

    def fingerprint(self, source: str, target: str) -> str:
        """Return engine, package, version, hash of the model, beam: ``argos/fr_en-1.9/3b3052fe14c1/beam2``."""
        package = self._package(source, target)
        return f"{self.name}/{package.name}/{model_hash(package)}/beam{self.beam}"

    def translate_batch(self, texts: Sequence[str], source: str, target: str) -> list[Translated]:
        """Translate sentences; what ran away is tried once more without repetitions, then called suspect."""
        package = self._package(source, target)
        model = resident(self.name, signature(package), self.threads, lambda: load_model(package, self.threads))
        results = self._translate(model, texts)
        bad = [n for n, result in enumerate(results) if _ran_away(texts[n], result)]
        if bad:
            again = self._translate(model, [texts[n] for n in bad], no_repeat_ngram_size=3)
            for n, result in zip(bad, again, strict=True):
                results[n] = result if not _ran_away(texts[n], result) else result._replace(status="suspect")
        return results

    def _package(self, source: str, target: str) -> Package:
        package = best_packages(self.folder).get((source, target))
        if package is None:
            raise missing_pair(self, source, target)
        return package

    def _translate(self, model: Model, texts: Sequence[str], **options: Any) -> list[Translated]:
        """Cut into windows, translate the short before the long, and join again."""
        encoded = [model.tokenizer.encode(text) for text in texts]
        cut = [list(_windows(model.tokenizer, pieces)) for pieces in encoded]
        windows = sorted((window for parts in cut for _, window in parts), key=lambda window: (len(window), window))
        batches = [windows[start : start + BATCH] for start in range(0, len(windows), BATCH)]
        waiting = [result for batch in batches for result in self._submit(model, batch, options)]
        done = {
            tuple(window): _output(model, _finish(result), len(window))
            for window, result in zip(windows, waiting, strict=True)
        }
        return [_join([(space, done[tuple(window)]) for space, window in parts]) for parts in cut]

    def _submit(self, model: Model, batch: list[list[str]], options: dict[str, Any]) -> list[Any]:
        results: list[Any] = model.translator.translate_batch(
            batch,
            target_prefix=[[model.prefix]] * len(batch) if model.prefix else None,
            beam_size=self.beam,
            length_penalty=LENGTH_PENALTY,
            replace_unknowns=True,
            max_input_length=0,
            max_decoding_length=max(length_cap(len(pieces)) for pieces in batch),
            asynchronous=True,
            **options,
        )
        return results


def length_cap(pieces: int) -> int:
    """Return how many pieces the translation of so many may have: three for one and twenty."""
    return 3 * pieces + 20


def usable_processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _windows(tokenizer: Tokenizer, pieces: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Cut a sentence that is too long, before a word if there is one: a model would silently drop its end.

    Each window comes with what stands before it when they are joined again.
    """
    space = ""
    while len(pieces) > WINDOW:
        reach = range(WINDOW // 2, WINDOW)
        starts = [n for n in reach if tokenizer.starts_word(pieces, n)]
        starts = starts or [n for n in reach if not _CONTINUES.fullmatch(pieces[n])]
        cut = starts[-1] if starts else WINDOW
        yield space, pieces[:cut]
        space = " " if tokenizer.starts_word(pieces, cut) else ""
        pieces = pieces[cut:]
    if pieces:
        yield space, pieces


def _finish(result: Any) -> list[str]:
    try:
        pieces: list[str] = result.result().hypotheses[0]
    except RuntimeError as error:
        raise QuoteparseError(f"CTranslate2 failed on a sentence: {error}; is the package made for it?") from error
    return pieces


def _output(model: Model, pieces: list[str], sent: int) -> Translated:
    if model.prefix:
        pieces = pieces[1:]
    text = model.tokenizer.decode(pieces).strip()
    return Translated(text, "suspect" if len(pieces) >= length_cap(sent) else "ok")


def _join(parts: list[tuple[str, Translated]]) -> Translated:
    text = "".join(space + part.text for space, part in parts)
    return Translated(text, "ok" if all(part.status == "ok" for _, part in parts) else "suspect")


def _ran_away(text: str, result: Translated) -> bool:
    return result.status != "ok" or runs_on(text, result.text)


def load_model(package: Package, threads: int = 1) -> Model:
    """Load a package; ``QuoteparseError`` says that it is broken, and why."""
    import ctranslate2

    tokenizer = load_tokenizer(package)
    try:
        translator = ctranslate2.Translator(str(package.path / "model"), inter_threads=threads, intra_threads=1)
    except (RuntimeError, ValueError, OSError, MemoryError) as error:
        raise QuoteparseError(
            f"the package {package.path} is broken: {error}. To mend it: quoteparse models install FILE.argosmodel"
        ) from error
    return Model(translator, tokenizer, package.target_prefix)
