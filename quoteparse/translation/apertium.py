"""Apertium, the rule-based translator, if the program is installed: no model to fetch, a rough translation.

On Debian ``apt-get install apertium apertium-fr-es apertium-eng-spa`` gives French to English by way of Spanish.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from ..model import QuoteparseError
from .engine import LanguagePair, Translated, missing_pair

_TWO_LETTERS = """
afr af  arg an  ara ar  ast ast bel be  bul bg  bre br  cat ca  ces cs  cym cy  dan da  deu de  ell el  eng en
epo eo  est et  eus eu  fas fa  fin fi  fra fr  gle ga  glg gl  hbs sh  heb he  hin hi  hun hu  ind id  isl is
ita it  kaz kk  lit lt  lvs lv  mkd mk  mlt mt  nld nl  nno nn  nob nb  oci oc  pol pl  por pt  ron ro  rus ru
slk sk  slv sl  spa es  sqi sq  srd sc  swe sv  tat tt  tur tr  ukr uk  urd ur  uzb uz  zho zh
"""
"""The codes of three letters that Apertium's directions use, and those of two letters (ISO 639-3, ISO 639-1)."""
_CODES = dict(zip(_TWO_LETTERS.split()[::2], _TWO_LETTERS.split()[1::2], strict=True))
_SECONDS = 60.0
"""What a start and a sentence of any length may take; each further thousand sentences may take as long."""


class ApertiumEngine:
    """Translate with the directions that ``apertium -l`` lists."""

    name = "apertium"

    def __init__(self) -> None:
        program = shutil.which("apertium")
        if program is None:
            raise QuoteparseError("Apertium is not installed; on Debian: apt-get install apertium apertium-fr-es")
        self.program = program

    def pairs(self) -> tuple[LanguagePair, ...]:
        """Return the installed pairs."""
        return tuple(sorted(self._directions()))

    def fingerprint(self, source: str, target: str) -> str:
        """Return engine, direction, hash of its data: ``apertium/fr-es/0d52f3a4b1c2``."""
        direction = self._direction(source, target)
        mode = Path(self.program).resolve().parent.parent / "share" / "apertium" / "modes" / f"{direction}.mode"
        try:
            stamp = mode.stat().st_mtime_ns
        except OSError:
            return f"{self.name}/{direction}"
        return f"{self.name}/{direction}/{_hash_data(mode, stamp)}"

    def translate_batch(self, texts: Sequence[str], source: str, target: str) -> list[Translated]:
        """Translate sentences in one run of the program, a blank line between them."""
        direction = self._direction(source, target)
        lines = [" ".join(text.split()) for text in texts]
        outputs = self._run(direction, "\n\n".join(lines)).split("\n\n")
        if len(outputs) != len(lines):
            outputs = [self._run(direction, line) for line in lines]
        return [Translated(output.strip()) for output in outputs]

    def _directions(self) -> dict[LanguagePair, str]:
        listed = self._call(["-l"], "", _SECONDS).split()
        plain = [m for m in (re.fullmatch("([a-z]{2,3})-([a-z]{2,3})", name) for name in sorted(listed)) if m]
        return {(_CODES.get(m[1], m[1]), _CODES.get(m[2], m[2])): m[0] for m in plain}

    def _direction(self, source: str, target: str) -> str:
        direction = self._directions().get((source, target))
        if direction is None:
            raise missing_pair(self, source, target)
        return direction

    def _run(self, direction: str, text: str) -> str:
        seconds = _SECONDS * (1 + text.count("\n\n") / 1000)
        return self._call(["-u", "-f", "txt", direction], text, seconds)

    def _call(self, arguments: list[str], text: str, seconds: float) -> str:
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        try:
            done = subprocess.run(
                [self.program, *arguments],
                input=text.encode("utf-8", "replace"),
                capture_output=True,
                timeout=seconds,
                env=environment,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise QuoteparseError(f"Apertium failed: {error}") from error
        if done.returncode:
            raise QuoteparseError(f"Apertium failed: {done.stderr.decode('utf-8', 'replace').strip()[:300]}")
        return done.stdout.decode("utf-8", "replace")


@lru_cache(maxsize=16)
def _hash_data(mode: Path, stamp: int) -> str:
    """Hash a direction's list of steps and the data files that it names."""
    steps = mode.read_bytes()
    digest = hashlib.sha256(steps)
    for name in sorted(re.findall(rb"'(/[^'\n]{1,300})'", steps)):
        file = Path(os.fsdecode(name))
        digest.update(file.read_bytes() if file.is_file() else b"")
    return digest.hexdigest()[:12]
