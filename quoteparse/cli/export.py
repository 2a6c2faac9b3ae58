"""``quoteparse export``: results handed on to the tools of others."""

from __future__ import annotations

from pathlib import Path

import click

from ..export import FORMATS
from .options import results_argument


@click.command(no_args_is_help=True)
@results_argument
@click.option("--to", required=True, type=click.Choice(list(FORMATS)), help="The tool or the format.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where to write, for brat a folder; left out: beside the first of RESULTS, named by the format.",
)
@click.option("--overwrite", is_flag=True, help="Replace an output that exists.")
def export(results: tuple[Path, ...], to: str, output: Path | None, overwrite: bool) -> None:
    """Hand RESULTS on to the tools of others.

    To annotate and correct in brat, doccano, Label Studio or Prodigy; to keep as TEI or CoNLL; to publish as Web
    Annotations or schema.org. RESULTS is what `quoteparse parse` wrote as JSON lines, JSON, SQLite or Parquet. What
    comes back from a tool goes into the results by `quoteparse merge` (all but schema.org).

    \b
    quoteparse export results.jsonl --to doccano -o to-annotate.jsonl
    quoteparse merge results.jsonl annotated.jsonl
    """
    from ..export import write
    from ..model import QuoteparseError
    from .reading import documents_of

    stem = results[0].name.split(".")[0]
    target = output or results[0].with_name(f"{stem}.{to}{FORMATS[to]}")
    if target.exists() and not overwrite:
        raise click.UsageError(f"{target} exists: --overwrite replaces it, -o writes another")
    try:
        write(documents_of(results), to, target)
    except (QuoteparseError, OSError) as error:
        raise click.UsageError(str(error)) from error
    click.echo(f"quoteparse: {target}", err=True)
