"""``quoteparse check``: is it what was said, and did that person say it?"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model import QuoteparseError

if TYPE_CHECKING:
    from ..checking import Finding
    from ..model import Document


@click.command(no_args_is_help=True)
@click.argument("texts", nargs=-1, required=True, metavar="TEXT...")
@click.option(
    "--against",
    "sources",
    multiple=True,
    required=True,
    metavar="RESULTS|TEXTS",
    help="The sources: results of `quoteparse parse`, or texts, pages and folders of them; can be given several times.",
)
@click.option(
    "-f",
    "--format",
    "output_format",
    type=click.Choice(["jsonl", "csv", "table"]),
    help="Left out: a table on a terminal, else JSON lines; CSV has a row for each quotation and claim.",
)
@click.option("--grave", "only_grave", is_flag=True, help="Show only what nobody should print as it stands.")
@click.option("--language", metavar="CODE", help="The language of the texts; left out: detected.")
def check(
    texts: tuple[str, ...],
    sources: tuple[str, ...],
    output_format: str | None,
    only_grave: bool,
    language: str | None,
) -> None:
    """Check each quotation and each claim of TEXT against sources: what was said, and who said it.

    TEXT is anything that `quoteparse parse` reads, `-` the standard input. Verdicts: verbatim; typography (marks,
    spaces, capitals); cut (words left out); edited (words changed); translated; other speaker; not found. Grave are:
    other speaker, a quotation that is not found, a changed number, negation or name.

    \b
    quoteparse check draft.txt --against sources/
    quoteparse check draft.txt --against results.db -f jsonl
    quoteparse check drafts/ --against results.db --grave -f csv > alarms.csv

    Exit status: 0 nothing grave; 1 something grave; 2 wrong usage; 3 TEXT or the sources hold nothing to read.
    """
    try:
        grave, shown = _run(texts, sources, output_format, only_grave, language)
    except (QuoteparseError, OSError) as error:
        raise click.UsageError(str(error)) from error
    click.echo(f"quoteparse: {shown:,} quotations and claims, {grave:,} grave", err=True)
    sys.exit(1 if grave else 0)


def _run(
    texts: tuple[str, ...], given: tuple[str, ...], form: str | None, only_grave: bool, language: str | None
) -> tuple[int, int]:
    from ..checking import Sources
    from ..checking import check as findings
    from ..checking.outputs import csv_heading

    sources = Sources(document for one in given for document in _sources(one))
    form = form or ("table" if sys.stdout is not None and sys.stdout.isatty() else "jsonl")
    grave = shown = read = 0
    if not sources.documents:
        _nothing(f"nothing to read in {', '.join(given)}")
    if form == "csv":
        click.echo(csv_heading(), nl=False)
    for document in _parsed(texts, language):
        read += 1
        for found in findings(document, sources):
            shown += 1
            grave += found.grave
            if found.grave or not only_grave:
                _show(document, found, form)
    if not read:
        _nothing(f"nothing to read in {', '.join(texts)}")
    return grave, shown


def _nothing(why: str) -> None:
    click.echo(f"quoteparse: {why}", err=True)
    sys.exit(3)


def _sources(given: str) -> Iterator[Document]:
    """Documents read back from results, or parsed now."""
    from ..evaluate.reading import holds_results
    from ..results import read_results

    path = Path(given)
    if path.is_file() and (_is_database(path) or holds_results(path)):
        yield from read_results(path)
    else:
        yield from _parsed((given,), None)


def _is_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(15) == b"SQLite format 3"


def _parsed(given: tuple[str, ...], language: str | None) -> Iterator[Document]:
    from ..batch.job import Job, parse_article
    from ..readers import read_articles

    for article in read_articles(list(given)):
        document = parse_article(article, Job(language=language))
        if document.status == "ok":
            yield document
        else:
            click.echo(f"quoteparse: {document.id}: {document.error}", err=True)


def _show(document: Document, found: Finding, form: str) -> None:
    from ..checking.outputs import csv_row, json_line, lines

    if form == "table":
        for line in lines(document.id, found):
            click.echo(line)
    else:
        click.echo((csv_row if form == "csv" else json_line)(document.id, found), nl=False)
