"""``quoteparse link``: the same statement across documents."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model import QuoteparseError

if TYPE_CHECKING:
    from ..linking import Statement
    from ..linking.people import PersonAcross
    from ..model import Document

_IN = click.Path(exists=True, dir_okay=False, path_type=Path)
_FORMATS = {
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
    ".txt": "table",
}
_TOLD_EVERY = 10_000


@click.command(no_args_is_help=True)
@click.argument("results", nargs=-1, required=True, type=_IN)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Where to write; a SQLite database, that of the results too, gets tables and keeps what was linked before.",
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
@click.option("--overwrite", is_flag=True, help="Replace an output that exists; in SQLite: link everything anew.")
def link(
    results: tuple[Path, ...],
    output: Path | None,
    output_format: str | None,
    threshold: float,
    people: bool,
    overwrite: bool,
) -> None:
    """Find the statements that stand in several places of RESULTS: in the same words, cut, edited, in another language.

    RESULTS is what `quoteparse parse` wrote as JSON lines, JSON, SQLite or Parquet.

    \b
    quoteparse link results.jsonl -o statements.jsonl
    quoteparse link news.db -o news.db
    quoteparse link results.jsonl --people -f csv

    Exit status: 0 all good, also when nothing stands twice; 2 wrong usage or unreadable RESULTS; 3 RESULTS hold nothing
    to link.
    """
    name = _format(output, output_format)
    if output and output.exists() and name != "sqlite" and not overwrite:
        raise click.UsageError(f"{output} exists: --overwrite replaces it, -o writes another")
    try:
        count = _run(results, output, name, threshold, people, overwrite)
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


def _run(
    results: tuple[Path, ...], output: Path | None, name: str, threshold: float, people: bool, overwrite: bool
) -> int:
    """Link and write; return the number of documents."""
    from ..linking import link as find
    from ..linking.people import people_across
    from ..linking.tables import Remembered, write_tables
    from ..results import read_results

    told = _Told()
    if people and name != "sqlite":
        found = people_across(told.passing(chain.from_iterable(map(read_results, results))))
        _write(output, _people_lines(found, name))
        click.echo(f"quoteparse: {told.number:,} documents, {len(found):,} people", err=True)
        return told.number
    remembered = Remembered(output if name == "sqlite" and not overwrite else None)
    documents = remembered.passing(told.passing(chain.from_iterable(map(read_results, results))))
    statements = find(documents, threshold=threshold, known=remembered.statements, seen=remembered.seen)
    if output and name == "sqlite":
        again = people_across(chain.from_iterable(map(read_results, results)))
        write_tables(output, statements, again, remembered.fingerprints)
    else:
        _write(output, _lines(statements, name))
    places = sum(len(one.members) for one in statements)
    click.echo(f"quoteparse: {told.number:,} documents, {len(statements):,} statements in {places:,} places", err=True)
    return told.number


class _Told:
    """Counts the documents that pass, and tells how many on a terminal."""

    def __init__(self) -> None:
        self.number = 0
        self._moving = sys.stderr is not None and sys.stderr.isatty()

    def passing(self, documents: Iterable[Document]) -> Iterator[Document]:
        """Yield the documents as they come, and count them."""
        for document in documents:
            self.number += 1
            if self._moving and self.number % _TOLD_EVERY == 0:
                click.echo(f"\r{self.number:,} documents read", err=True, nl=False)
            yield document
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
