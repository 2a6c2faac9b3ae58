"""``quoteparse link``: the same statement across documents."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model import QuoteparseError
from . import completion
from .options import engine, output_file, results_argument

if TYPE_CHECKING:
    from ..linking import Statement
    from ..linking.drafts import Draft
    from ..linking.people import PersonAcross
    from ..model import Document, Person

_FORMATS = {
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
    ".txt": "table",
}
_TOLD_EVERY = 10_000
_TRANSLATED_AT_ONCE = 100


@click.command(no_args_is_help=True)
@results_argument
@output_file(
    "Where to write; a SQLite database, that of the results too, gets tables and keeps what was linked before."
)
@click.option(
    "-f",
    "--format",
    "output_format",
    type=click.Choice(["jsonl", "csv", "sqlite", "table"]),
    help="Left out: by the suffix of the output; a table on a terminal, else JSON lines.",
)
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1),
    default=0.3,
    show_default=True,
    help="The least score of a pair; a higher one trusts short and edited texts less.",
)
@click.option("--people", is_flag=True, help="Give the people across the documents instead of the statements.")
@click.option(
    "--translate",
    metavar="CODE",
    shell_complete=completion.targets,
    help="Translate what is in other languages into this one, offline, so that more is found across languages.",
)
@engine
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1, 1024),
    default=1,
    show_default=True,
    metavar="N",
    help="Worker processes; the outcome is the same, byte for byte.",
)
@click.option("--overwrite", is_flag=True, help="Replace an output that exists; in SQLite: link everything anew.")
def link(
    results: tuple[Path, ...],
    output: Path | None,
    output_format: str | None,
    threshold: float,
    people: bool,
    translate: str | None,
    engine: str,
    jobs: int,
    overwrite: bool,
) -> None:
    """Find the statements that stand in several places of RESULTS: in the same words, cut, edited, in another language.

    RESULTS is what `quoteparse parse` wrote as JSON lines, JSON, SQLite or Parquet.

    \b
    quoteparse link results.jsonl -o statements.jsonl
    quoteparse link news.db -o news.db
    quoteparse link results.jsonl --people -f csv
    quoteparse link results.jsonl -o statements.csv -j 2 --translate en

    Exit status: 0 all good, also when nothing stands twice; 2 wrong usage or unreadable RESULTS; 3 RESULTS hold nothing
    to link.
    """
    name = _format(output, output_format)
    if output and output.exists() and name != "sqlite" and not overwrite:
        raise click.UsageError(f"{output} exists: --overwrite replaces it, -o writes another")
    try:
        run = _Run(output, name, jobs, threshold)
        given = _drafts(results, jobs, people or name == "sqlite", translate, engine)
        count = run.people(given) if people and name != "sqlite" else run.statements(given, overwrite)
    except BrokenPipeError:  # the reader of the output has gone
        sys.exit(141)
    except (QuoteparseError, OSError) as error:
        raise click.UsageError(str(error)) from error
    if not count:
        click.echo("quoteparse: no document in these results", err=True)
        sys.exit(3)


def _format(output: Path | None, given: str | None) -> str:
    if output is None:
        if given == "sqlite":
            raise click.UsageError("sqlite needs a file: -o FILE")
        return given or ("table" if sys.stdout is not None and sys.stdout.isatty() else "jsonl")
    if given is None and output.suffix.lower() not in _FORMATS:
        raise click.UsageError(f"{output}: the suffix tells no format (known: {' '.join(_FORMATS)}); say -f")
    return given or _FORMATS[output.suffix.lower()]


def _drafts(results: Iterable[Path], jobs: int, people: bool, translate: str | None, engine: str) -> Iterator[Draft]:
    """Yield what is kept of the documents; they are read, but not translated, by as many processes as there are."""
    from ..batch.spread import processes
    from ..linking.drafts import drafting, drafts
    from ..results import read_results, result_blocks

    if translate:
        yield from drafts(_translated(chain.from_iterable(map(read_results, results)), translate, engine), people)
        return
    for read in processes(jobs)(drafting, (people,), chain.from_iterable(map(result_blocks, results))):
        yield from read


def _translated(documents: Iterator[Document], to: str, engine: str) -> Iterator[Document]:
    """Yield documents with translations, those that they carry already kept; many are translated together."""
    from ..translation import Summary, check_target, translate_documents

    able, told = check_target(to, engine), Summary()
    while some := list(islice(documents, _TRANSLATED_AT_ONCE)):
        done, summary = translate_documents(some, to, engine=able)
        told += summary
        yield from done
    click.echo(f"quoteparse: {told}", err=True)


@dataclass(frozen=True)
class _Run:
    """Where the outcome goes, and who does the work."""

    output: Path | None
    name: str
    jobs: int
    threshold: float

    def people(self, given: Iterable[Draft]) -> int:
        """Write the people across the documents; return the number of documents."""
        from ..linking.people import gather

        told = _Told()
        found = gather((person, one.published) for one in told.passing(given) for person in one.people)
        _write(self.output, _people_lines(found, self.name))
        click.echo(f"quoteparse: {told.number:,} documents, {len(found):,} people", err=True)
        return told.number

    def statements(self, given: Iterable[Draft], overwrite: bool) -> int:
        """Write the statements, into a database the people too; return the number of documents."""
        from ..batch.spread import processes
        from ..linking import link_drafts
        from ..linking.people import gather
        from ..linking.tables import Remembered, write_tables

        told = _Told()
        named: list[tuple[Person, str | None]] = []
        remembered = Remembered(self.output if self.name == "sqlite" and not overwrite else None)
        statements = link_drafts(
            _noting(remembered.passing(told.passing(given)), named),
            threshold=self.threshold,
            known=remembered.statements,
            seen=remembered.seen,
            spread=processes(self.jobs),
        )
        if self.output and self.name == "sqlite":
            write_tables(self.output, statements, gather(named), remembered.fingerprints)
        else:
            _write(self.output, _lines(statements, self.name))
        places = f"{len(statements):,} statements in {sum(len(one.members) for one in statements):,} places"
        click.echo(f"quoteparse: {told.number:,} documents, {places}", err=True)
        return told.number


def _noting(given: Iterable[Draft], people: list[tuple[Person, str | None]]) -> Iterator[Draft]:
    for one in given:
        people += ((person, one.published) for person in one.people)
        yield one


class _Told:
    """Counts the documents that pass, and tells how many on a terminal."""

    def __init__(self) -> None:
        self.number = 0
        self._moving = sys.stderr is not None and sys.stderr.isatty()

    def passing(self, given: Iterable[Draft]) -> Iterator[Draft]:
        """Yield what is kept of the documents as it comes, and count them."""
        for one in given:
            self.number += 1
            if self._moving and self.number % _TOLD_EVERY == 0:
                click.echo(f"\r{self.number:,} documents read", err=True, nl=False)
            yield one
        if self._moving and self.number >= _TOLD_EVERY:
            click.echo("\r\x1b[Kcomparing", err=True)


def _lines(statements: Iterable[Statement], name: str) -> Iterator[str]:
    from ..linking.outputs import csv_rows, json_line, lines

    if name == "csv":
        yield from csv_rows(statements)
        return
    width = shutil.get_terminal_size((100, 24)).columns
    for statement in statements:
        if name == "jsonl":
            yield json_line(statement)
        else:
            yield "\n".join((*lines(statement, width), "", ""))


def _people_lines(people: Iterable[PersonAcross], name: str) -> Iterator[str]:
    from ..linking.outputs import json_line, people_rows
    from ..writers.table import clean

    if name == "csv":
        yield from people_rows(people)
        return
    if name == "table":
        yield "quotes    docs  name (as written)\n"
    for one in people:
        if name == "jsonl":
            yield json_line(one)
        else:
            yield f"{one.quotations:>6}  {one.documents:>6}  {clean(one.name)}  ({clean(', '.join(one.names))})\n"


def _write(output: Path | None, parts: Iterable[str]) -> None:
    """Write to a file, which is whole or not there, or to the standard output."""
    from ..writers.streams import replacing

    if output is None:
        stream = sys.stdout.buffer
        for part in parts:
            stream.write(part.encode())
        stream.flush()
        return
    output.touch()
    with replacing(output) as file:
        for part in parts:
            file.write(part.encode())
