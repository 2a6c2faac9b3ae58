"""``quoteparse evaluate``: score results, or what quoteparse finds now, against gold."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from ..evaluate import AnnotatedDocument, Judgement
    from ..evaluate.changes import ChangedItem

KINDS = ("direct", "mixed", "indirect")


@click.command()
@click.argument("gold", type=click.Path(exists=True, path_type=Path))
@click.argument("found", metavar="[PRED|INPUT]", type=click.Path(exists=True, path_type=Path), required=False)
@click.option(
    "--list-errors",
    "errors",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="List up to N errors of each sort.",
)
@click.option(
    "--against",
    type=click.Path(exists=True, path_type=Path),
    metavar="OLD",
    help="List what is won and lost against an earlier result file.",
)
@click.option(
    "--most-lost",
    type=click.FloatRange(min=0),
    metavar="POINTS",
    help="With --against: exit with 1 when the F1 of overlap or who has fallen by more than this.",
)
@click.option(
    "--kind",
    "kinds",
    type=click.Choice(KINDS),
    multiple=True,
    help="Score quotations of this kind only (repeatable).",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def evaluate(
    gold: Path,
    found: Path | None,
    errors: int,
    against: Path | None,
    most_lost: float | None,
    kinds: tuple[str, ...],
    as_json: bool,
) -> None:
    """Score quotations, speakers and posts against GOLD.

    GOLD is a file of the project's own record (JSON lines), an export of doccano, Label Studio or Prodigy, or a
    folder of brat standoff. PRED is a result of `quoteparse parse`, in any format but Excel; INPUT, anything that
    `quoteparse parse` reads, is parsed now; without either, the texts of the gold are.

    Exit code: 0 all gold documents were answered; 1 some have no result, or a failed one (they count as nothing
    found), or --most-lost is passed; 2 usage; 3 nothing could be scored.
    """
    from ..evaluate import changes, judge, read_annotated, unanswered
    from ..model import QuoteparseError

    if most_lost is not None and against is None:
        raise click.UsageError("--most-lost compares with an earlier result: name it with --against OLD.")
    try:
        wanted = read_annotated(gold)
        given = _answers(wanted, found)
        old = read_annotated(against) if against else None
    except QuoteparseError as error:
        raise click.UsageError(str(error)) from error
    silent = unanswered(wanted, given)
    if len(silent) == len(wanted):
        click.echo("Nothing to score: no gold document has a result of its id or its text.", err=True)
        sys.exit(3)
    verdicts = judge(wanted, given, kinds)
    before = judge(wanted, old, kinds) if old is not None else None
    changed = changes(before, verdicts) if before is not None else None
    show = _print_json if as_json else _print_text
    show(verdicts, silent, errors, changed)
    if silent:
        click.echo(f"{len(silent)} of {len(wanted)} gold documents have no result: {_some(silent)}", err=True)
    fallen = _fallen(before, verdicts, most_lost) if before is not None and most_lost is not None else []
    for line in fallen:
        click.echo(line, err=True)
    if silent or fallen:
        sys.exit(1)


def _fallen(before: list[Judgement], now: list[Judgement], most: float) -> list[str]:
    """Say which figure has fallen by more points than that."""
    from ..evaluate import falls, figures

    fallen = falls(figures(before)["quotations"], figures(now)["quotations"])
    return [
        f"{name} has fallen by {points} points, more than {most}" for name, points in fallen.items() if points > most
    ]


def _answers(gold: list[AnnotatedDocument], found: Path | None) -> list[AnnotatedDocument]:
    """Read results, or make them."""
    from ..evaluate.reading import holds_results, read_annotated

    if found is None:
        return _parse_gold(gold)
    if holds_results(found):
        return read_annotated(found)
    return _parse_input(found)


def _parse_gold(gold: list[AnnotatedDocument]) -> list[AnnotatedDocument]:
    """Parse the texts of the gold; only its address and its day are passed on, never what is asked for."""
    from ..evaluate import record
    from ..parse import parse_text

    parsed = (parse_text(d.text, url=d.url, published=d.published).to_dict() | {"id": d.id} for d in gold)
    return [record.read(result, number) for number, result in enumerate(parsed, 1)]


def _parse_input(found: Path) -> list[AnnotatedDocument]:
    from ..batch.job import Job, parse_article
    from ..evaluate import record
    from ..readers import read_articles

    parsed = (parse_article(article, Job()).to_dict() for article in read_articles([str(found)]))
    return [record.read(result, number) for number, result in enumerate(parsed, 1)]


def _print_json(verdicts: list[Judgement], silent: list[str], most: int, changed: list[ChangedItem] | None) -> None:
    from ..evaluate import errors, figures
    from ..text import replace_surrogates

    result: dict[str, Any] = {**figures(verdicts), "unanswered": silent}
    if most:
        result["errors"] = [verdict.to_dict() for verdict in errors(verdicts, most)]
    if changed is not None:
        result["gained"] = [change.to_dict() for change in changed if change.gain]
        result["lost"] = [change.to_dict() for change in changed if not change.gain]
    click.echo(replace_surrogates(json.dumps(result, ensure_ascii=False, indent=2)))


def _print_text(verdicts: list[Judgement], silent: list[str], most: int, changed: list[ChangedItem] | None) -> None:
    from ..evaluate import change_lines, error_lines, figures, report_lines

    for line in report_lines(figures(verdicts)):
        click.echo(line)
    for lines in (error_lines(verdicts, most), change_lines(changed) if changed is not None else ()):
        for number, line in enumerate(lines):
            click.echo(line if number else "\n" + line)


def _some(ids: list[str], most: int = 5) -> str:
    return ", ".join(ids[:most]) + (" …" if len(ids) > most else "")
