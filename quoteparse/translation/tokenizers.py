"""The two ways in which Argos's packages cut words into pieces: SentencePiece, and Moses words with BPE."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

from ..model import QuoteparseError
from .packages import Package


class Tokenizer(Protocol):
    """Text to pieces and back."""

    def encode(self, text: str) -> list[str]:
        """Return the pieces of a text."""
        ...

    def decode(self, pieces: list[str]) -> str:
        """Return the text of pieces."""
        ...

    def starts_word(self, pieces: list[str], n: int) -> bool:
        """Tell whether a word starts with the n-th piece."""
        ...


def load_tokenizer(package: Package) -> Tokenizer:
    """Load what cuts the texts of a package; SentencePiece goes before BPE, as in Argos Translate."""
    file = package.path / "sentencepiece.model"
    return SentencePiece(file) if file.is_file() else Bpe(package)


class SentencePiece:
    """SentencePiece itself; what Argos Translate does on top of it, turning every _ into a space, is left out."""

    def __init__(self, file: Path) -> None:
        import sentencepiece

        try:
            self.processor: Any = sentencepiece.SentencePieceProcessor(model_file=str(file))
        except (RuntimeError, OSError, ValueError) as error:
            raise QuoteparseError(
                f"the package {file.parent} is broken: {file.name} is no SentencePiece model"
            ) from error

    def encode(self, text: str) -> list[str]:
        """Return the pieces of a text."""
        pieces: list[str] = self.processor.encode(text, out_type=str)
        return pieces

    def decode(self, pieces: list[str]) -> str:
        """Return the text of pieces."""
        text: str = self.processor.decode(pieces)
        return text

    def starts_word(self, pieces: list[str], n: int) -> bool:
        """Tell whether a word starts with the n-th piece: it begins with the mark for a space."""
        return pieces[n].startswith("\u2581")


class Bpe:
    """Words as Moses cuts them, then byte pair encoding (Sennrich, Haddow and Birch 2016); needs sacremoses."""

    def __init__(self, package: Package) -> None:
        try:
            sacremoses = import_module("sacremoses")
        except ImportError as error:
            raise QuoteparseError(
                f"the package {package.path.name} needs sacremoses: pip install sacremoses"
            ) from error
        self.normalizer: Any = sacremoses.MosesPunctNormalizer(package.source)
        self.tokenizer: Any = sacremoses.MosesTokenizer(package.source)
        self.detokenizer: Any = sacremoses.MosesDetokenizer(package.target)
        ranks = _read_merges(package.path / "bpe.model")
        self.pieces_of = lru_cache(maxsize=100_000)(lambda word: cut_word(word, ranks))

    def encode(self, text: str) -> list[str]:
        """Return the pieces of a text; all but the last of a word end with @@."""
        words: list[str] = self.tokenizer.tokenize(self.normalizer.normalize(text))
        return [piece for word in words for piece in self.pieces_of(word)]

    def decode(self, pieces: list[str]) -> str:
        """Return the text of pieces."""
        words = " ".join(pieces).replace("@@ ", "").split(" ")
        text: str = self.detokenizer.detokenize(words)
        return text

    def starts_word(self, pieces: list[str], n: int) -> bool:
        """Tell whether a word starts with the n-th piece: the one before has no @@."""
        return not pieces[n - 1].endswith("@@")


_END = "</w>"


def cut_word(word: str, ranks: Mapping[tuple[str, str], int]) -> tuple[str, ...]:
    """Cut a word into pieces: join the neighbours that were joined first in training, until none are left that were.

    >>> cut_word("abab", {("a", "b"): 0, ("a", "b</w>"): 1})
    ('ab@@', 'ab')
    """
    symbols = [*word[:-1], word[-1:] + _END]
    while len(symbols) > 1:
        known = [(ranks[pair], pair) for pair in pairwise(symbols) if pair in ranks]
        if not known:
            break
        symbols = _joined(symbols, min(known)[1])
    pieces = [*symbols[:-1], symbols[-1].removesuffix(_END)]
    return (*(f"{piece}@@" for piece in pieces[:-1]), *pieces[-1:])


def _joined(symbols: list[str], pair: tuple[str, str]) -> list[str]:
    joined: list[str] = []
    at = 0
    while at < len(symbols):
        both = tuple(symbols[at : at + 2]) == pair
        joined.append("".join(pair) if both else symbols[at])
        at += 2 if both else 1
    return joined


def _read_merges(file: Path) -> dict[tuple[str, str], int]:
    """Read the merges, one pair a line, the earliest first; a first line may tell the version."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise QuoteparseError(f"the package {file.parent} is broken: bpe.model cannot be read") from error
    pairs = [tuple(line.split(" ")) for line in lines if not line.startswith("#version")]
    return {(pair[0], pair[1]): rank for rank, pair in reversed(list(enumerate(pairs))) if len(pair) == 2}
