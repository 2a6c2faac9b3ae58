"""Options that several commands have, and those of ``quoteparse parse`` by theme: which results are kept, and how the
formats with rows show them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from . import completion

Command = TypeVar("Command", bound=Callable[..., Any])
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
results_argument = click.argument("results", nargs=-1, required=True, type=FILE)
engine = click.option(
    "--engine",
    metavar="NAME",
    shell_complete=completion.engines,
    default="argos",
    show_default=True,
    help="What translates.",
)


def output_file(told: str) -> Callable[[Command], Command]:
    """Give a command the option of a file to write."""
    kind = click.Path(dir_okay=False, path_type=Path)
    return click.option("-o", "--output", type=kind, metavar="FILE", help=told)


_FILTERS = (
    click.option(
        "--kind",
        "kinds",
        multiple=True,
        metavar="KIND,...",
        shell_complete=completion.kinds,
        help="Keep these kinds: direct, mixed, indirect, post, or a platform.",
    ),
    click.option(
        "--speaker",
        metavar="NAME",
        help="Keep what this speaker said: words of the name, role or handle, whatever their accents.",
    ),
    click.option("--handle", metavar="HANDLE", help="Keep what this account said."),
    click.option(
        "--kind-of-speaker",
        "speaker_kinds",
        multiple=True,
        metavar="KIND,...",
        shell_complete=completion.kinds_of_speaker,
        help="Keep quotations whose speaker is of these kinds: person, group, organisation, document, unknown.",
    ),
    click.option(
        "--lang",
        "spoken",
        metavar="CODE",
        shell_complete=completion.languages,
        help="Keep what was said in this language, such as fr.",
    ),
    click.option(
        "--since",
        metavar="DATE",
        help="Keep what was said or, where that is not told, published on this day, month or year or later.",
    ),
    click.option("--until", metavar="DATE", help="Keep what was said or published on it or earlier."),
    click.option(
        "--min-confidence",
        type=click.FloatRange(0, 1),
        default=0.0,
        metavar="0-1",
        help="Leave out results below this confidence.",
    ),
)
_ROWS = (
    click.option(
        "--indirect",
        is_flag=True,
        help="Show indirect quotations in the table and in CSV, TSV and Excel too; the other formats always hold them.",
    ),
    click.option(
        "--keep",
        multiple=True,
        metavar="FIELD",
        help="Take a field of your own records along, into extra and a column extra_FIELD; all takes every field.",
    ),
    click.option(
        "--delimiter", metavar="CHARACTER", help="CSV: what stands between two cells, such as ';' for a French Excel."
    ),
    click.option(
        "--raw-cells",
        is_flag=True,
        help="CSV: no apostrophe before what a spreadsheet would take for a formula, for pandas and R.",
    ),
    click.option("--bom", is_flag=True, help="CSV: begin with a byte-order mark, for Excel."),
    click.option("--flat", is_flag=True, help="Parquet: a row for each quotation and post, as in CSV."),
    click.option(
        "--sort",
        type=click.Choice(["date", "speaker", "confidence"]),
        help="Table, CSV, TSV, Excel: put the rows of all documents in this order; written when all is read.",
    ),
)


def filters(command: Command) -> Command:
    """Give a command the options that say which results are kept."""
    return _with(command, _FILTERS)


def rows(command: Command) -> Command:
    """Give a command the options of the formats that have a row for each result."""
    return _with(command, _ROWS)


def _with(command: Command, options: tuple[Callable[[Command], Command], ...]) -> Command:
    for option in reversed(options):
        command = option(command)
    return command


def separator(given: str | None) -> str | None:
    """Return the character that ``--delimiter`` names, or raise.

    >>> separator(";"), separator("tab"), separator(None)
    (';', '\\t', None)
    """
    named = {"tab": "\t", "\\t": "\t"}.get((given or "").lower(), given)
    if named is not None and (len(named) != 1 or named in '"\r\n' or (not named.isprintable() and named != "\t")):
        raise click.UsageError(
            f"--delimiter {given!r} is not one character, nor 'tab'; ';' is what a French Excel reads"
        )
    return named
