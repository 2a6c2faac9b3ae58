"""Does an installed pair work? Sentences of news, their references, a score, and what must come out unharmed."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ..model import QuoteparseError
from .chrf import chrf
from .engine import Engine, LanguagePair, find_route, missing_pair
from .protection import find_protected
from .sending import translate_texts

MARGIN = 15.0
"""Points of chrF above the untranslated sentences that a pair must reach. Word by word from a lexicon does not."""
APERTIUM = "61"
"""What Apertium 3.8.3 scores from French to English by way of Spanish, or back (60.9 and 62.3): a rough translation."""
SENTENCES = Path(__file__).with_name("check.tsv")


class PairCheck(NamedTuple):
    """How a pair fared: the score, that of the untranslated sentences, and what was harmed."""

    score: float
    copied: float
    """The score of leaving every sentence as it is: a pair that works is far above."""
    sentences: tuple[tuple[str, str, str, str], ...]
    """Source, reference, translation, status ("ok" or "suspect")."""
    harmed: tuple[str, ...]
    """Handles, hashtags, links and numbers with units that did not come out as they went in."""
    rough: bool = False
    """Whether Apertium's score is for the same sentences."""

    @property
    def suspect(self) -> int:
        """How many sentences the model seems to have run away with."""
        return sum(status != "ok" for *_, status in self.sentences)

    @property
    def works(self) -> bool:
        """Whether the pair seems to work: nothing harmed or suspect, and a score well above the untranslated one."""
        return not self.harmed and not self.suspect and self.score >= self.copied + MARGIN

    def report(self) -> list[str]:
        """Return what to tell a person, line by line."""
        kept = "all unharmed" if not self.harmed else "HARMED: " + ", ".join(self.harmed)
        beside = f"; Apertium by way of Spanish: {APERTIUM}" if self.rough else ""
        return [
            f"chrF       {self.score:.1f} (untranslated: {self.copied:.1f}{beside})",
            f"protected  {kept}",
            f"suspect    {self.suspect} of {len(self.sentences)} sentences",
            f"verdict    {'works' if self.works else 'DOES NOT WORK'}",
        ]


def check_pair(pair: LanguagePair, engine: Engine, examples: list[LanguagePair] | None = None) -> PairCheck:
    """Translate sentences and score them: those given (each with its translation), else those that come along.

    Raises ``QuoteparseError`` when the pair is not installed, or there are no sentences for it.
    """
    route = find_route(engine.pairs(), *pair)
    if route is None:
        raise missing_pair(engine, *pair)
    sources, references = zip(*(examples or _examples(pair)), strict=True)
    results = translate_texts(sources, engine, route)
    outputs = [result.text for result in results]
    harmed = [entity for source, output in zip(sources, outputs, strict=True) for entity in _harmed(source, output)]
    rows = zip(sources, references, outputs, (result.status for result in results), strict=True)
    rough = not examples and set(pair) == {"fr", "en"}
    return PairCheck(chrf(outputs, references), chrf(sources, references), tuple(rows), tuple(harmed), rough)


def _examples(pair: LanguagePair) -> list[LanguagePair]:
    """The sentences that come along in both languages of a pair."""
    blocks = SENTENCES.read_text(encoding="utf-8").strip().split("\n\n")[1:]
    told = [dict(line.split("\t", 1) for line in block.split("\n")) for block in blocks]
    both = [(one[pair[0]], one[pair[1]]) for one in told if set(pair) <= one.keys()]
    if not both:
        known = ", ".join(sorted({code for one in told for code in one}))
        raise QuoteparseError(
            f"no sentences come along for {pair[0]}-{pair[1]} (there are some in {known}). Give your own: --sentences "
            "FILE, a sentence, a tab and its translation on each line"
        )
    return both


def read_sentences(path: Path) -> list[LanguagePair]:
    """Read sentences and their translations, a tab between them, a pair a line; ``QuoteparseError`` for other lines."""
    try:
        lines = [line for line in path.read_text(encoding="utf-8-sig").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise QuoteparseError(f"{path} cannot be read as UTF-8: {error}") from error
    pairs = [(source.strip(), reference.strip()) for source, _, reference in (line.partition("\t") for line in lines)]
    wrong = next((number for number, pair in enumerate(pairs, 1) if not all(pair)), None if pairs else 0)
    if wrong is not None:
        raise QuoteparseError(f"{path}: sentence {wrong} is not a sentence, a tab and its translation")
    return pairs


def _harmed(source: str, output: str) -> list[str]:
    """Return what was to come out as it went in, and did not; spaces inside numbers are free."""
    entities = [(e.kind, source[e.start : e.end]) for e in find_protected(source)]
    solid = "".join(output.split())
    return [
        text
        for kind, text in entities
        if (text not in output if kind != "quantity" else "".join(text.split()) not in solid)
    ]
