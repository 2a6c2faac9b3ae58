"""``quoteparse report``: a page to look at, of results."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from .options import FILE, output_file, results_argument


@click.command(no_args_is_help=True)
@results_argument
@output_file("The page; left out: beside the first of RESULTS, named like it.")
@click.option("--statements", type=FILE, metavar="FILE", help="What `quoteparse link` found in these results.")
@click.option("--overwrite", is_flag=True, help="Replace a page that exists.")
def report(results: tuple[Path, ...], output: Path | None, statements: Path | None, overwrite: bool) -> None:
    """Make a page to look at of RESULTS: the articles, their quotations in the colours of their speakers, their posts.

    It opens from the disk in any browser and loads nothing from anywhere. Of several articles it has an index, in
    which a person with several names is one. One that would grow too large becomes an index, and parts in a folder
    beside it. RESULTS is what `quoteparse parse` wrote as JSON lines, JSON, SQLite or Parquet. What is corrected in
    the page is saved as a file: `quoteparse merge` puts it into the results.

    \b
    quoteparse parse articles/ -o results.jsonl
    quoteparse report results.jsonl
    """
    from ..linking.names import NamesAcross
    from ..model import QuoteparseError
    from ..report import write_report
    from .reading import documents_of

    page = output or results[0].with_name(results[0].name.split(".")[0] + ".html")
    if page.exists() and not overwrite:
        raise click.UsageError(f"{page} exists: --overwrite replaces it, -o writes another")
    try:
        names = NamesAcross()
        documents = names.passing(documents_of(results))
        files = write_report(documents, page, list(_records(statements)) if statements else (), names.across)
    except (QuoteparseError, OSError) as error:
        raise click.UsageError(str(error)) from error
    more = f" and {len(files) - 1} parts beside it" if len(files) > 1 else ""
    click.echo(f"quoteparse: {page}{more}", err=True)


def _records(path: Path) -> Iterator[Any]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            record = json.loads(line)
        except ValueError as error:
            raise click.UsageError(f"{path}: line {number} is not JSON: {error}") from error
        if not isinstance(record, dict) or not isinstance(record.get("members"), list):
            raise click.UsageError(f"{path}: line {number} is no statement: it has no members")
        yield record
