"""``quoteparse merge``: corrections back into results."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ..corrections import Correction

_IN = click.Path(exists=True, path_type=Path)
_OUT = click.Path(dir_okay=False, path_type=Path)


@click.command(no_args_is_help=True)
@click.argument("results", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("corrections", nargs=-1, required=True, type=_IN)
@click.option("-o", "--output", type=_OUT, metavar="FILE", help="Where to write; left out: RESULTS is changed.")
@click.option("--gold", type=_OUT, metavar="FILE", help="Write the corrected documents, gold for evaluate, here too.")
def merge(results: Path, corrections: tuple[Path, ...], output: Path | None, gold: Path | None) -> None:
    """Put CORRECTIONS into RESULTS: what a person marked right, wrong or missing.

    CORRECTIONS is what the page of `quoteparse report` saves, or what doccano, Label Studio, Prodigy, brat, an
    annotation client or an editor gave back of `quoteparse export`. RESULTS is JSON lines, JSON, Parquet or SQLite.
    What a person has seen has `corrected` set. A database keeps the corrections: `quoteparse parse --update` and
    `--overwrite` put them in again; a file that holds any is not overwritten.

    \b
    quoteparse merge results.jsonl corrections.json --gold gold.jsonl
    quoteparse evaluate gold.jsonl

    Exit status: 0 all were put in; 1 some were not, and stand on standard error; 2 wrong usage.
    """
    from ..merge import gold_lines
    from ..merge import merge as put_in
    from ..model import QuoteparseError

    try:
        judged = [one for path in corrections for one in _read(path, results)]
        merged = put_in(results, judged, output)
        if gold:
            gold.write_bytes(gold_lines(merged))
    except (QuoteparseError, OSError) as error:
        raise click.UsageError(str(error)) from error
    click.echo(f"quoteparse: {merged.put_in} corrections put into {len(merged.documents)} documents", err=True)
    for why, left in (("of another text", merged.other_text), ("no such document", merged.no_document)):
        for own in sorted({one.document_id for one in left}):
            number = sum(one.document_id == own for one in left)
            click.echo(f"not put in: {number} of {own}: {why}", err=True)
    sys.exit(1 if merged.other_text or merged.no_document else 0)


def _read(path: Path, results: Path) -> list[Correction]:
    from ..corrections import FORMAT, read_corrections

    if path.is_file() and path.suffix == ".json" and FORMAT in path.open(encoding="utf-8", errors="replace").read(200):
        return read_corrections(path)
    from ..export.back import corrections_of
    from ..results import read_results

    return corrections_of(path, read_results(results))
