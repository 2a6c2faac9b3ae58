"""``quoteparse stats``: who is quoted how often."""

from __future__ import annotations

from pathlib import Path

import click

from ..stats import TABLES, Statistics, as_csv, as_json, as_table
from .options import results_argument

_FORMATS = {"table": as_table, "csv": as_csv, "json": as_json}


@click.command(no_args_is_help=True)
@results_argument
@click.option("--by", "tables", multiple=True, type=click.Choice(list(TABLES)), help="Count by this only (repeatable).")
@click.option(
    "-f", "--format", "shape", type=click.Choice(list(_FORMATS)), default="table", show_default=True, help="Format."
)
@click.option("--top", type=click.IntRange(1), metavar="N", help="Rows of each table; 20 for people, else all.")
@click.option(
    "--speaker", metavar="NAME", help="Count the quotations of this speaker only; accents and capitals do not matter."
)
def stats(results: tuple[Path, ...], tables: tuple[str, ...], shape: str, top: int | None, speaker: str | None) -> None:
    """Count who is quoted how often in RESULTS: by speaker, kind, gender, month, outlet and language.

    RESULTS is what `quoteparse parse` wrote as JSON lines, JSON, SQLite or Parquet. What the text denies that it was
    said is counted apart. A person with several names across the articles is counted once, joined as by `quoteparse
    link --people`.

    \b
    quoteparse stats results.jsonl
    quoteparse stats results.db --by gender --by month -f csv
    """
    from ..model import QuoteparseError
    from ..text import replace_surrogates
    from .reading import documents_of

    try:
        counted = Statistics(documents_of(results), speaker)
    except QuoteparseError as error:
        raise click.UsageError(str(error)) from error
    most = top or (20 if shape == "table" else None)
    click.echo(replace_surrogates(_FORMATS[shape](counted, tables or tuple(TABLES), most)), nl=False)
