"""The table of facts: for each quotation its candidates, for each candidate its facts and whether it is right.

It holds no word of any article. A line begins with the kind of choice and the number of the article; a candidate is
``+`` or ``-`` (right or wrong) and the numbers of its facts; the facts' names stand at the head of the table.
"""

from __future__ import annotations

import lzma
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quoteparse import parse_text
from quoteparse.attribution import Reading
from quoteparse.attribution.choose import Choice, Option
from quoteparse.attribution.facts import said
from quoteparse.attribution.meant import whom
from quoteparse.attribution.weights import each
from quoteparse.parse import stretches

from .gold import Article, Known, read_gold

FEWEST = 3
"""Candidates in which a fact must occur to have a weight."""


@dataclass(frozen=True)
class Row:
    """One choice: between candidates for a mention, or between the people whom it may mean."""

    choice: str
    article: int
    candidates: tuple[tuple[bool, tuple[str, ...]], ...]


def make_table(paths: Sequence[Path]) -> list[Row]:
    """Return the choices of some articles: each article once as a perfect parser would go on from each quotation to the
    next, and once as the present weights do, for they err and the choice must live with it."""
    rows: list[Row] = []
    for number, article in enumerate(read_gold(paths)):
        for perfect in (True, False):
            rows += _Observed(article, number, perfect).rows()
    return rows


class _Observed:
    """An article read, its choices looked at as they are made."""

    def __init__(self, article: Article, number: int, perfect: bool) -> None:
        self.article, self.number, self.perfect = article, number, perfect
        self.found: list[Row] = []

    def rows(self) -> list[Row]:
        before = stretches.choose_speakers
        stretches.choose_speakers = self._choose  # the parser as it is, but for who decides
        try:
            parse_text(self.article.text)
        finally:
            stretches.choose_speakers = before
        return self.found

    def _choose(self, reading: Reading, people, proposals, accepted):  # type: ignore[no-untyped-def]
        choice = Choice(reading, people, proposals, accepted)
        spans = [
            (number, span)
            for number in choice.accepted
            for s in [reading.segments[number]]
            for span in (s.spans or ((s.start, s.end),))
        ]
        known = self.article.match(spans)
        for number in choice.accepted:
            self._look(choice, number, known.get(number))
        return choice.finish()

    def _look(self, choice: Choice, number: int, known: Known | None) -> None:
        """Write down one choice, then go on as the perfect parser or as the present one."""
        if choice.stands(number):
            option = choice.best(number)
            self._settle(choice, number, option, known)
            return
        one = said(choice.reading, number, choice.proposals[number])
        options = choice.options(one)
        right = [known is not None and self._is_right(choice, number, option, known) for option in options]
        if known is not None and not known.doubtful:
            rows = tuple((yes, each(choice.told(one, o))) for yes, o in zip(right, options, strict=True))
            self.found.append(Row("mention", self.number, rows))
        best = choice.best(number)
        if self.perfect and known is not None and True in right:
            fit = [o for yes, o in zip(right, options, strict=True) if yes]
            named = [o for o in fit if o.person and self.article.names.means(o.person.name, known.person)]
            best = (named or fit)[0]
        self._settle(choice, number, best, known)

    def _settle(self, choice: Choice, number: int, option: Option, known: Known | None) -> None:
        proposed, mention = choice.asked(number, option)
        if mention is None or known is None or not known.person:
            choice.settle(number, option)
            return
        one = said(choice.reading, number, choice.proposals[number])
        found = whom(choice.people, mention, proposed, choice.spoken, one)
        rows = tuple((self.article.names.means(p.name, known.person), each(facts)) for p, facts in found)
        if not known.doubtful and (option.candidate.form != "words" or self._tells(choice, option, known)):
            self.found.append(Row("person", self.number, rows))
        choice.settle(number, option)
        right = next((p for p, facts in found if self.article.names.means(p.name, known.person)), None)
        if self.perfect and right is not None and choice.speakers[number] is not right:
            choice.speakers[number] = right
            choice.spoken.last = right

    def _is_right(self, choice: Choice, number: int, option: Option, known: Known) -> bool:
        candidate, names = option.candidate, self.article.names
        person = option.person.name if option.person else None
        if candidate.form == "nobody":
            return not known.mention and not known.person
        if candidate.form == "dropped":
            meant = choice.meant(number, option)
            return bool(meant and names.means(meant.name, known.person))
        if candidate.form == "same":
            return names.means(person, known.person or known.mention)
        return self._tells(choice, option, known) or names.means(person, known.person)

    def _tells(self, choice: Choice, option: Option, known: Known) -> bool:
        phrase = option.candidate.phrase
        words = choice.reading.words.string(phrase.start, phrase.end) if phrase else None
        return self.article.names.tells(words, known.person, known.mention)


def write_table(rows: Iterable[Row], path: Path) -> None:
    """Write a table, its facts numbered by how often they occur."""
    rows = list(rows)
    counts = Counter(fact for row in rows for _, facts in row.candidates for fact in set(facts))
    kept = sorted((fact for fact, n in counts.items() if n >= FEWEST), key=lambda fact: (-counts[fact], fact))
    numbers = {fact: str(n) for n, fact in enumerate(kept)}
    with lzma.open(path, "wt", encoding="utf-8", preset=9) as file:
        file.write("\t".join(kept) + "\n")
        for row in rows:
            file.write(f"{row.choice} {row.article}\n")
            for right, facts in row.candidates:
                told = sorted({numbers[fact] for fact in facts if fact in numbers}, key=int)
                file.write(f"{'+' if right else '-'} {' '.join(told)}\n")


def read_table(path: Path) -> Iterator[Row]:
    """Yield the rows of a table."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        names = next(file).rstrip("\n").split("\t")
        head, found = None, []
        for line in file:
            first, *rest = line.split()
            if first in ("+", "-"):
                found.append((first == "+", tuple(names[int(n)] for n in rest)))
                continue
            if head:
                yield Row(head[0], head[1], tuple(found))
            head, found = (first, int(rest[0])), []
        if head:
            yield Row(head[0], head[1], tuple(found))
